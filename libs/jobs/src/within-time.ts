/** The try took longer than the catalogue allows. */
export class JobTimeout extends Error {
  override readonly name = 'JobTimeout';
}

/** Does the work, but waits for it no longer than `timeoutMs`; then its signal is aborted and it counts as failed. */
export async function withinTime<Result>(
  timeoutMs: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const [overtime, settled] = [new AbortController(), new AbortController()];
  const timeout = after(timeoutMs, settled.signal).then(() => {
    overtime.abort();
    throw new JobTimeout(`took longer than ${timeoutMs} ms`);
  });
  try {
    return await Promise.race([work(overtime.signal), timeout]);
  } finally {
    settled.abort();
  }
}

/** Waits, or for ever once cancelled: only ever raced against something else. */
export function after(durationMs: number, cancelled: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, durationMs);
    cancelled.addEventListener('abort', () => clearTimeout(timer), { once: true });
  });
}
