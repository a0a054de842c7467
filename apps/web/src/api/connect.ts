// What every call of the generated client carries besides its own words: a key for writes, the language on screen, and where the last
// write of this tab lies; and how every "no" comes back.
import { client } from '../client/client.gen.js';
import { inPlaceOf } from './in-place.js';
import { patientFetch } from './patient-fetch.js';
import { rememberPosition } from './position.js';
import { problemOf } from './problem.js';

/** Prepares the generated client; `onUnsigned` hears of every call for which the server no longer knows the session. */
export function connect(onUnsigned: (path: string) => void): void {
  client.setConfig({ baseUrl: '', credentials: 'same-origin', fetch: (request) => patientFetch(request as Request) });
  client.interceptors.request.use((request) => {
    request.headers.set('accept-language', document.documentElement.lang || 'ja');
    if (request.method !== 'GET' && !request.headers.has('idempotency-key'))
      request.headers.set('idempotency-key', newIdempotencyKey());
    const delegation = inPlaceOf();
    const isOfCase = new URL(request.url).pathname.startsWith('/api/cases/');
    if (isOfCase && delegation !== undefined && !request.headers.has('in-place-of'))
      request.headers.set('in-place-of', delegation);
    return request;
  });
  client.interceptors.response.use(async (response, request) => {
    if (response.status === 401) onUnsigned(new URL(request.url).pathname);
    if (request.method !== 'GET' && response.ok && response.status !== 204) await notePosition(response);
    return response;
  });
  client.interceptors.error.use((thrown, response) => problemOf(thrown, response));
}

/** A key for one act; keep it and a second attempt of the same act answers like the first. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Headers of a write that stands on what was read: refused when the case has moved on. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${String(version)}"` };
}

async function notePosition(response: Response): Promise<void> {
  const answer: unknown = await response.clone().json();
  if (typeof answer !== 'object' || answer === null || !('position' in answer)) return;
  if (typeof answer.position === 'string') rememberPosition(answer.position);
}
