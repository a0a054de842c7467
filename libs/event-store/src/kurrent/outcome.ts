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

/** The same error, or OutcomeUnknown when no answer of the server says what became of the append. */
export function told(stream: string, error: unknown): unknown {
  if (error instanceof StreamDeletedError) return new BrokenHistory(`${stream}: was deleted in the KurrentDB`);
  if (REFUSED.some((kind) => error instanceof kind)) return error;
  return new OutcomeUnknown('The KurrentDB did not say what became of an append', { cause: error });
}

/** A read that failed under a name that tells why: the client's own errors are all called Error, and only names are written to logs. */
export function failedRead(error: unknown): unknown {
  if (!isCommandError(error as Error)) return error;
  const Kind = GONE.some((kind) => error instanceof kind) ? Away : Error;
  const failed = new Kind('The KurrentDB did not answer a read', { cause: error });
  return Object.assign(failed, { name: `Kurrent${(error as Error).constructor.name}` });
}
