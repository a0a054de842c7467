// The order in which Jest begins the test files: what takes longest first, because a long one begun last keeps one processor and leaves the
// others idle. On a fresh clone Jest knows no durations and would go by the size of the files.
import { statSync } from 'node:fs';

// Over twenty seconds on two cores. One that is missing here costs time and nothing else.
const LONG = [
  'test/fuzz/fuzz.int.spec.ts',
  'test/doors/every-door.int.spec.ts',
  'apps/cli/src/house/house.int.spec.ts',
  'apps/worker/src/emptied-queue.int.spec.ts',
  'apps/worker/src/process.int.spec.ts',
  'apps/worker/src/several-workers.int.spec.ts',
  'libs/jobs/src/jobs.int.spec.ts',
  'apps/worker/src/redis-away.int.spec.ts',
  'libs/database/src/embedded/embedded-postgres.int.spec.ts',
  'test/faults/ledger-check.int.spec.ts',
  'test/browser/accessibility.e2e.spec.ts',
  'test/faults/faults.e2e.spec.ts',
  'test/uploads/uploads.e2e.spec.ts',
  'test/browser/typing.e2e.spec.ts',
  'test/rolling-restart.e2e.spec.ts',
  'test/browser/first-load.e2e.spec.ts',
  'test/browser/first-clearance.e2e.spec.ts',
];

/** A sequencer for Jest. */
export default class LongestFirst {
  sort(tests) {
    const placed = tests.map((test) => ({ test, place: placeOf(test.path), bytes: statSync(test.path).size }));
    return placed.sort((a, b) => a.place - b.place || b.bytes - a.bytes).map(({ test }) => test);
  }

  // Jest would have it remember durations, and choose by them with options that nobody gives here.
  cacheResults() {}
}

function placeOf(path) {
  const place = LONG.findIndex((long) => path.endsWith(long));
  return place < 0 ? LONG.length : place;
}
