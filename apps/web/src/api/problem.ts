// A "no" of the server in a form that a screen can show: RFC 9457 problem+json, or what is left of it when the line broke.

export interface PointedProblem {
  pointer: string;
  code: string;
  detail: string;
}

export interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  instance?: string;
  code?: string;
  errors?: PointedProblem[];
  [extra: string]: unknown;
}

/** Thrown by every call that the server did not answer with success. `status` 0: no answer came at all. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly body: ProblemBody,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(body.title ?? `HTTP ${String(status)}`);
  }

  get code(): string {
    return this.body.code ?? '';
  }

  get errors(): PointedProblem[] {
    return this.body.errors ?? [];
  }

  /** The thing changed under the reader's eyes: reloading helps. */
  get changedMeanwhile(): boolean {
    return this.status === 409 || this.status === 412;
  }
}

/** Reads what the server said; an answer that is no problem document still becomes a Problem. */
export async function problemOf(response: Response): Promise<Problem> {
  const retry = Number(response.headers.get('retry-after'));
  const body = await readBody(response);
  return new Problem(response.status, body, Number.isFinite(retry) && retry > 0 ? retry : null);
}

async function readBody(response: Response): Promise<ProblemBody> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? { ...body } : {};
  } catch {
    return {};
  }
}
