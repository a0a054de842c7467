// What the client's errors mean: which of an append leave it open whether it was carried out, and what a read that failed is called.
import {
  AccessDeniedError,
  CancelledError,
  DeadlineExceededError,
  isCommandError,
  InvalidArgumentError,
  MaxAppendSizeExceededError,
  NotLeaderError,
  RequiredMetadataPropertyMissingError,
  StreamDeletedError,
  TimeoutError,
  UnavailableError,
} from '@kurrent/kurrentdb-client';
import { Away } from '#kernel';
import { BrokenHistory, OutcomeUnknown } from '../event-store.js';

// What the server answers when it has looked at an append and not carried it out. Everything else, a lost connection as well as a server that is
// not the leader, not ready or too slow, is asked again with the same ids.
const REFUSED = [
  AccessDeniedError,
  InvalidArgumentError,
  MaxAppendSizeExceededError,
  RequiredMetadataPropertyMissingError,
];

// Nobody is there, or not yet, or not in time: the same read later will do.
const GONE = [UnavailableError, DeadlineExceededError, TimeoutError, CancelledError, NotLeaderError];

const LOST = /^(ECONN[A-Z]+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN)$/;

/** The same error, or OutcomeUnknown when the server or the way to it failed and no answer says what became of the append. */
export function told(stream: string, error: unknown): unknown {
  if (error instanceof StreamDeletedError) return new BrokenHistory(`${stream}: was deleted in the KurrentDB`);
  if (REFUSED.some((kind) => error instanceof kind) || !isOfTheServer(error)) return error;
  return new OutcomeUnknown('The KurrentDB did not say what became of an append', { cause: error });
}

/** A read that failed under a name that tells why: the client's own errors are all called Error, and only names are written to logs. */
export function failedRead(error: unknown): unknown {
  if (!isCommandError(error as Error) && !isLost(error)) return error;
  const isGone = isLost(error) || GONE.some((kind) => error instanceof kind);
  const failed = new (isGone ? Away : Error)('The KurrentDB did not answer a read', { cause: error });
  return Object.assign(failed, {
    name: isLost(error) ? 'KurrentLostError' : `Kurrent${(error as Error).constructor.name}`,
  });
}

/** Whether it, or what it was made of, came from the server or from the way to it. Anything else is a fault of this program. */
function isOfTheServer(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (each instanceof Away || isCommandError(each) || isLost(each)) return true;
  }
  return false;
}

// What reaches us as the network's, as gRPC's (its codes are numbers) or, where no member of a cluster answered, as a text alone.
function isLost(error: unknown): boolean {
  if (!(error instanceof Error) || isCommandError(error)) return false;
  const { code, message } = error as { code?: unknown; message: string };
  if (typeof code === 'number') return true;
  return typeof code === 'string' ? LOST.test(code) : message.startsWith('Failed to discover after ');
}
