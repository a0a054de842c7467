/**
 * States what the programmer holds to be always true. A failure is a defect of ours, never a user's mistake (that is a {@link Refusal}).
 * @throws Error when the condition is false.
 */
export function assert(condition: unknown, meaning: string): asserts condition {
  if (!condition) throw new Error(`Broken assumption: ${meaning}`);
}

/** Makes the compiler prove that a union has been handled whole. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled variant: ${JSON.stringify(value)}`);
}
