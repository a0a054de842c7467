// Everything the screens say to the server goes through `call`: it adds the headers of the contract and turns every "no" into a Problem.
import { lastPosition, rememberPosition } from './position.js';
import { Problem, problemOf } from './problem.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Query = Record<string, string | number | boolean | null | undefined>;

export interface CallOptions {
  query?: Query;
  body?: unknown;
  form?: FormData;
  /** Version of the case the person looked at: the server refuses when it has moved on. */
  ifMatch?: number;
  /** Waits for this tab's last write. On by default for reads; off where the route has no read model behind it. */
  fresh?: boolean;
  /** The same key for a repeated attempt of the same act. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

type UnsignedListener = (path: string) => void;
let onUnsigned: UnsignedListener = () => undefined;

/** Who is told when the server no longer knows this session. */
export function listenForUnsigned(listener: UnsignedListener): void {
  onUnsigned = listener;
}

/** One request; resolves with the parsed answer (undefined for 204). */
export async function call<Answer>(method: Method, path: string, options: CallOptions = {}): Promise<Answer> {
  const response = await send(method, path, options);
  if (!response.ok) {
    const problem = await problemOf(response);
    if (problem.status === 401) onUnsigned(path);
    throw problem;
  }
  if (response.status === 204) return undefined as Answer;
  const answer = (await response.json()) as Answer;
  notePosition(answer);
  return answer;
}

async function send(method: Method, path: string, options: CallOptions): Promise<Response> {
  try {
    return await fetch(address(method, path, options), {
      method,
      headers: headersOf(method, options),
      credentials: 'same-origin',
      body: options.form ?? (options.body === undefined ? null : JSON.stringify(options.body)),
      signal: options.signal ?? null,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, { code: 'network' });
  }
}

function address(method: Method, path: string, options: CallOptions): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value));
  }
  const position = lastPosition();
  if (method === 'GET' && options.fresh === true && position !== null) query.set('after', position);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

function headersOf(method: Method, options: CallOptions): Headers {
  const headers = new Headers({ accept: 'application/json', 'accept-language': document.documentElement.lang || 'ja' });
  if (method !== 'GET') headers.set('idempotency-key', options.idempotencyKey ?? newIdempotencyKey());
  if (options.ifMatch !== undefined) headers.set('if-match', `"${String(options.ifMatch)}"`);
  if (options.body !== undefined) headers.set('content-type', 'application/json');
  return headers;
}

/** A key for one act; keep it and a second attempt of the same act answers like the first. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function notePosition(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null || !('position' in answer)) return;
  if (typeof answer.position === 'string') rememberPosition(answer.position);
}
