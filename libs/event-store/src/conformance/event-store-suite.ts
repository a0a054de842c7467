// What every event store must do, whatever stands behind it. An adapter's spec calls describeEventStore with its own way to make a store.
import { afterAll, beforeAll, describe } from '@jest/globals';
import type { EventLog } from '../event-log.js';
import type { EventStore } from '../event-store.js';
import { logOn, type Given, type StoreUnderTest } from './given.js';
import { lostAnswers } from './lost-answers.js';
import { following, gaps } from './following.js';
import { finding } from './finding.js';
import { listening, reading } from './reading.js';
import { present } from '../present.js';
import { expectedVersions, races, repeatedAppends } from './writing.js';

/**
 * Runs the whole suite against one kind of store.
 * @param canPause whether its appends can be made to stay between beginning and commit
 */
export function describeEventStore(name: string, make: () => Promise<StoreUnderTest>, canPause = true): void {
  describe(`${name} as an event store`, () => {
    let made: StoreUnderTest;
    let log: EventLog;
    const opened: EventStore[] = [];
    beforeAll(async () => {
      made = await make();
      log = logOn(made.store);
    });
    afterAll(async () => {
      await Promise.all([made.store, ...opened].map((store) => store.close()));
      await made.close();
    });

    const another = async () => logOn(keep(await made.another()));
    const keep = (store: EventStore) => {
      opened.push(store);
      return store;
    };
    const given: Given = {
      ...{ log: () => log, store: () => made.store, another },
      deaf: async () => keep(await made.deaf()),
      pausing: async (pauseMs) => keep(await present(made.pausing?.bind(made))(pauseMs)),
    };
    expectedVersions(given);
    repeatedAppends(given);
    races(given);
    reading(given);
    finding(given);
    following(given);
    if (canPause) gaps(given);
    listening(given);
    lostAnswers(given);
  });
}
