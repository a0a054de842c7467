// Which answers of the client leave it open whether an append was carried out.
import {
  AccessDeniedError,
  InvalidArgumentError,
  MaxAppendSizeExceededError,
  RequiredMetadataPropertyMissingError,
  StreamDeletedError,
} from '@kurrent/kurrentdb-client';
import { BrokenHistory, OutcomeUnknown } from '../event-store.js';

// What the server answers when it has looked at an append and not carried it out. Everything else, a lost connection as well as a server that is
// not the leader, not ready or too slow, is asked again with the same ids.
const REFUSED = [
  AccessDeniedError,
  InvalidArgumentError,
  MaxAppendSizeExceededError,
  RequiredMetadataPropertyMissingError,
];

/** The same error, or OutcomeUnknown when no answer of the server says what became of the append. */
export function told(stream: string, error: unknown): unknown {
  if (error instanceof StreamDeletedError) return new BrokenHistory(`${stream}: was deleted in the KurrentDB`);
  if (REFUSED.some((kind) => error instanceof kind)) return error;
  return new OutcomeUnknown('The KurrentDB did not say what became of an append', { cause: error });
}
