import { expect, test } from '@jest/globals';
import type { EventStore } from '../event-store.js';
import { circumstances, fresh, happened, logOn, type Given } from './given.js';
import { present } from '../present.js';

/** Appends that were carried out, but whose answer never came. */
export function lostAnswers({ log, deaf }: Given): void {
  test('an append whose answer was lost is told apart from a conflict, and the same ids ask what became of it', async () => {
    const stream = fresh();
    const { events, store } = await preparedFor(stream, await deaf());
    await expect(store.append({ stream, events })).rejects.toMatchObject({ name: 'OutcomeUnknown' });
    expect(await store.append({ stream, events })).toMatchObject({ version: 1 });
    expect(await log().read(stream)).toHaveLength(2);
  });

  test('the log asks again by itself, so its caller learns the outcome and the event is there once', async () => {
    const stream = fresh();
    const answer = await logOn(await deaf()).append(stream, 'none', [happened, happened], circumstances);
    expect(answer.version).toBe(1);
    expect((await log().read(stream)).map(({ id }) => id)).toEqual(answer.eventIds);
  });

  async function preparedFor(stream: string, store: EventStore) {
    // Two events as some log would write them, caught before they reach a store.
    const caught: Parameters<EventStore['append']>[0][] = [];
    const spy = {
      ...bound(log().store),
      append: (request: Parameters<EventStore['append']>[0]) => (
        caught.push(request),
        Promise.resolve({ position: '', version: 1 })
      ),
    };
    await logOn(spy).append(stream, 'none', [happened, happened], circumstances);
    return { events: present(caught[0]).events, store };
  }
}

function bound(store: EventStore): EventStore {
  return {
    append: (request) => store.append(request),
    readStream: (stream, options) => store.readStream(stream, options),
    head: (stream) => store.head(stream),
    readAll: (after, limit) => store.readAll(after, limit),
    ofType: (type, limit) => store.ofType(type, limit),
    latest: (limit, institution) => store.latest(limit, institution),
    someStreams: (limit, seed, institution) => store.someStreams(limit, seed, institution),
    end: () => store.end(),
    compare: (a, b) => store.compare(a, b),
    onAppended: (listener) => store.onAppended(listener),
    close: () => store.close(),
  };
}
