// What a restart of the server looks like from here: nobody answers for a moment, or somebody says when to come back. A write is sent again as it
// is, under its own Idempotency-Key, so it is neither lost nor done twice. Reads are asked again by their cache.

const PAUSES_MS = [400, 1_200, 3_000];
const PAUSE_MS_MAX = 5_000;

export interface PatientFetchOptions {
  fetchOnce?: (request: Request) => Promise<Response>;
  pause?: (durationMs: number) => Promise<void>;
  /** Whether there is a network at all: without one nobody is waited for. */
  isOnline?: () => boolean;
}

/** Sends a request, a write up to four times. @throws TypeError as fetch does when nobody answers to the last */
export async function patientFetch(request: Request, options: PatientFetchOptions = {}): Promise<Response> {
  const { fetchOnce = fetch, pause = sleep, isOnline = () => navigator.onLine } = options;
  for (let tries = 0; ; tries += 1) {
    const pauseMs = request.method === 'GET' ? undefined : PAUSES_MS[tries];
    // A body can be read once: each try but the last takes a copy.
    const attempt = pauseMs === undefined ? request : request.clone();
    const response = await fetchOnce(attempt).catch((error: unknown) => {
      if (pauseMs === undefined || request.signal.aborted || !isOnline()) throw error;
      return null;
    });
    if (response && (pauseMs === undefined || !isToComeBack(response))) return response;
    await pause(Math.max(pauseMs ?? 0, waitedForMs(response)));
  }
}

// 503: ending, or its database is away · 409 with a time: the same request is still running, or many are at it.
function isToComeBack({ status, headers }: Response): boolean {
  return (status === 503 || status === 409) && headers.has('retry-after');
}

function waitedForMs(response: Response | null): number {
  const seconds = Number(response?.headers.get('retry-after') ?? 0);
  return Number.isFinite(seconds) ? Math.min(seconds * 1_000, PAUSE_MS_MAX) : 0;
}

function sleep(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
