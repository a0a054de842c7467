/**
 * invalid: the words are not acceptable (422) · malformed: they cannot be read (400) · forbidden (403) · hidden: not there or not yours to
 * know (404) · conflict: the thing is in another state (409) · stale: it has changed since you looked (412) · unsigned: not signed in (401)
 * · busy: the same request is still running, or too fast (409/429 with Retry-After).
 */
export type RefusalKind = 'malformed' | 'unsigned' | 'forbidden' | 'hidden' | 'conflict' | 'stale' | 'invalid' | 'busy';

/** One fault of the input: where it lies (JSON Pointer) and which one it is (a key of the catalogue). */
export interface Pointed {
  pointer: string;
  code: string;
  params?: Record<string, string | number>;
}

/**
 * A "no" that a person can act on. `code` is a key of the catalogue (`case.not_open`), where its title and its advice stand in Japanese
 * and English; `params` fill the text and never hold a personal datum, because refusals are logged.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly kind: RefusalKind,
    readonly params: Record<string, string | number> = {},
    readonly errors: Pointed[] = [],
  ) {
    super(code);
  }
}
