import { afterEach, expect, jest, test } from '@jest/globals';
import type { Database } from '#database';
import { Follower } from './follower.js';
import { Line } from './line.js';
import type { Pages } from './pages.js';

afterEach(() => {
  jest.restoreAllMocks();
});

test('a rest that ends while it is being measured is no wait of negative length', async () => {
  const looked = Promise.withResolvers<undefined>();
  const line = { name: 'example', claim: async () => ({ token: '1', position: null, attempts: 1, retryInMs: 3 }) };
  const pages = {
    after: async () => {
      looked.resolve(undefined);
      return [];
    },
  };
  // Each look at the clock finds two milliseconds more.
  let nowMs = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => (nowMs += 2));
  const waits = jest.spyOn(globalThis, 'setTimeout');
  const follower = new Follower({
    line: line as unknown as Line,
    pages: pages as unknown as Pages,
    database: {} as Database,
    follow: async () => undefined,
    rhythm: { leaseMs: 1_000, pollMs: 1_000, retryMs: [1], breathMs: 1 },
    version: 1,
    onTrouble: (_name, error) => looked.reject(error),
  });
  follower.start();
  await looked.promise;
  await follower.stop();
  const lengths = waits.mock.calls.map(([, length]) => Number(length));
  expect(lengths).toContain(3);
  expect(lengths.every((length) => length > 0)).toBe(true);
});
