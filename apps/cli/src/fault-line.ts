// One line for whatever went wrong, and the exit code that goes with it.
import { refusalText } from '#catalogue';
import { OperatorFault, Refusal } from '#kernel';
import type { Words } from './catalogue/index.js';
import { UsageFault, type ExitCode } from './command.js';

/** One line for whatever went wrong. */
export function faultLine(error: unknown, words: Words): string {
  if (error instanceof OperatorFault) return words.fault(error.code, error.params) ?? error.message;
  if (error instanceof Refusal) {
    const { title, detail } = refusalText(error.code, error.params, words.language, error.kind);
    // A title that asks ends in a mark of its own.
    const between = title.endsWith('?') ? ' ' : words.language === 'ja' ? '：' : ': ';
    return `${title}${between}${detail}`;
  }
  const { code, message, path } = error as { code?: string; message?: string; path?: string };
  // 53100: PostgreSQL's own word for a full disk.
  if (code === 'ENOSPC' || code === '53100' || code === 'EDQUOT') return words.diskFull(path ?? '');
  return message ?? String(error);
}

export function isUsageFault(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return error instanceof UsageFault || (typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS'));
}

export function exitCodeOf(error: unknown): ExitCode {
  return isUsageFault(error) || (error instanceof OperatorFault && UNREADABLE.has(error.code)) ? 2 : 1;
}

// Settings and files that the command could not even begin with.
const UNREADABLE = new Set([
  ...['setting.bad', 'backup.not_a_backup', 'backup.unreadable', 'backup.keys_missing', 'backup.newer'],
  ...['backup.exists', 'backup.unwritable'],
  ...['reference.unrecognised', 'reference.too_large', 'reference.damaged', 'reference.empty'],
]);

/** Faults of the world come with a code; what has none is ours, and its stack helps whoever mends it. */
export function isDefect(error: unknown): boolean {
  return !(error instanceof OperatorFault) && (error as { code?: unknown }).code === undefined && !isUsageFault(error);
}
