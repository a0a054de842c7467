// Which failures of a statement leave it open whether it was carried out.
import { OutcomeUnknown } from '../event-store.js';

// 08: connection exceptions · 57P01–57P03: the server is going down or coming up · 57014: cancelled, perhaps after it was done
const LOST = /^(08...|57P0[1-5]|57014)$/;
const FROM_THE_SERVER = /^[0-9A-Z]{5}$/;

/** The same error, or OutcomeUnknown when no answer of the server says what became of the statement. */
export function told(error: unknown): unknown {
  const { code } = error as { code?: string };
  const answered = code !== undefined && FROM_THE_SERVER.test(code) && !LOST.test(code);
  return answered
    ? error
    : new OutcomeUnknown('The connection to PostgreSQL broke before it answered', { cause: error });
}

/** Another append of the batch may be at fault, or a ring of waiters: worth asking again one by one. */
export function deservesAnotherTry(error: unknown): boolean {
  const { code } = error as { code?: string };
  // unique violation · serialization failure · deadlock
  return code === '23505' || code === '40001' || code === '40P01';
}
