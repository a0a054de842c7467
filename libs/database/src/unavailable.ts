// Why a statement failed for no fault of its own: nobody is there to carry it out, or there is no room to.
import { Away } from '#kernel';

/** away: the server is gone, going, coming or out of connections · full: its disk has no space left. */
export type Unavailable = 'away' | 'full';

// 08: connection exceptions · 57P01–57P05: going down, coming up, idle too long · 25P03, 25P04: a transaction that was let go of · 53300: too many connections · 25006: a standby took over
const AWAY =
  /^(08...|57P0[1-5]|25P0[34]|53300|25006|ECONN[A-Z]+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;
const FULL = /^(53100|ENOSPC|EDQUOT)$/;
// What node-postgres says where it gives no code.
const WORDS_AWAY =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|timeout expired|Query read timeout)/;

/** Looks at an error and at what caused it; null when the database answered and the answer was about the statement. */
export function unavailable(error: unknown): Unavailable | null {
  for (let each = error; typeof each === 'object' && each !== null; each = (each as { cause?: unknown }).cause) {
    if (each instanceof Away) return 'away';
    const { code, message } = each as { code?: unknown; message?: unknown };
    if (typeof code === 'string' && FULL.test(code)) return 'full';
    if (typeof code === 'string' && AWAY.test(code)) return 'away';
    if (code === undefined && typeof message === 'string' && WORDS_AWAY.test(message)) return 'away';
  }
  return null;
}

const REASONS_MAX = 5;

/** What an error and its causes are called, outermost first, as it may be logged: name and code of each, never a text. */
export function reasonsOf(error: unknown): string[] {
  const reasons: string[] = [];
  for (let each = error; typeof each === 'object' && each !== null; each = (each as { cause?: unknown }).cause) {
    if (reasons.length === REASONS_MAX) break;
    const { name, code } = each as { name?: unknown; code?: unknown };
    const kind = name === 'Error' ? each.constructor.name : name;
    reasons.push([kind ?? 'unknown', code].filter((part) => part !== undefined).join(' '));
  }
  return reasons;
}
