import { assert } from '#kernel';

/** The value, which whoever asks knows to be there: the first of a list that is not empty, a lease that was taken. */
export function present<Value>(value: Value | null | undefined): Value {
  assert(value !== null && value !== undefined, 'a value that is always there is there');
  return value;
}
