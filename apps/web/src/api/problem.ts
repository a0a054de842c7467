// A "no" of the server in a form that a screen can show: RFC 9457 problem+json, or what is left of it when the line broke.
import type { Fault, Problem as ProblemDocument } from '../client/index.js';

/** Thrown by every call that the server did not answer with success. `status` 0: no answer came at all. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly body: Partial<ProblemDocument>,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(body.title ?? `HTTP ${String(status)}`);
  }

  get code(): string {
    return this.body.code ?? '';
  }

  get errors(): Fault[] {
    return this.body.errors ?? [];
  }

  /** The thing changed under the reader's eyes: reloading helps. */
  get changedMeanwhile(): boolean {
    const namesState = this.body.version !== undefined || this.body.possible !== undefined;
    return this.status === 412 || (this.status === 409 && namesState);
  }
}

/** What was thrown on the way to the server or by it, as a Problem; an aborted read stays what it is. */
export function problemOf(thrown: unknown, response: Response | undefined): unknown {
  if (response === undefined) {
    const aborted = thrown instanceof DOMException && thrown.name === 'AbortError';
    return aborted ? thrown : new Problem(0, { code: 'network' });
  }
  const retry = Number(response.headers.get('retry-after'));
  const body: Partial<ProblemDocument> = typeof thrown === 'object' && thrown !== null ? { ...thrown } : {};
  return new Problem(response.status, body, Number.isFinite(retry) && retry > 0 ? retry : null);
}
