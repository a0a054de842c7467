import { expect, test } from '@jest/globals';
import { JobTimeout, withinTime } from './within-time.js';

test('work that is done in time answers as it would without the limit', async () => {
  await expect(withinTime(1_000, () => Promise.resolve('done'))).resolves.toBe('done');
  await expect(withinTime(1_000, () => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
});

test('work that takes too long is told to stop and counts as failed', async () => {
  let told = false;
  const endless = (signal: AbortSignal) =>
    new Promise<void>(() => signal.addEventListener('abort', () => (told = true)));
  await expect(withinTime(20, endless)).rejects.toThrow(JobTimeout);
  expect(told).toBe(true);
});

test('work that fails after its time is up troubles nobody', async () => {
  const late = (signal: AbortSignal) =>
    new Promise<void>((_, reject) =>
      signal.addEventListener('abort', () => setTimeout(() => reject(new Error('late')), 10)),
    );
  await expect(withinTime(20, late)).rejects.toThrow(JobTimeout);
  await new Promise((resolve) => setTimeout(resolve, 30));
});
