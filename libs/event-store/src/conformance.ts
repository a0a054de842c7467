// What every event store must do, whatever stands behind it. An adapter's spec calls describeEventStore with its own way to make a store.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { RandomIds } from '#kernel';
import type { ExpectedVersion, Position } from './event.js';
import { EventLog } from './event-log.js';
import type { EventStore } from './event-store.js';
import { exampleActor, exampleCircumstances, MemorySealer } from './testing.js';

export interface StoreUnderTest {
  store: EventStore;
  /** Another process's handle on the same log; closed by the suite. */
  another(): Promise<EventStore>;
  /**
   * A handle whose next append is carried out, but whose answer never arrives: the connection is cut instead. Later ones work.
   * Closed by the suite.
   */
  deaf(): Promise<EventStore>;
  close(): Promise<void>;
}

const happened = { type: 'Happened', data: {} };
const circumstances = exampleCircumstances();

/** Runs the whole suite against one kind of store. */
export function describeEventStore(name: string, make: () => Promise<StoreUnderTest>): void {
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
    const given = { log: () => log, another, deaf: async () => keep(await made.deaf()), store: () => made.store };
    expectedVersions(given);
    repeatedAppends(given);
    races(given);
    reading(given);
    following(given);
    lostAnswers(given);
  });
}

interface Given {
  log(): EventLog;
  store(): EventStore;
  another(): Promise<EventLog>;
  deaf(): Promise<EventStore>;
}

function logOn(store: EventStore): EventLog {
  return new EventLog(store, new MemorySealer(), new RandomIds(), 'conformance');
}

function fresh(): string {
  return `case-${randomBytes(8).toString('hex')}`;
}

function expectedVersions({ log, another }: Given): void {
  const outcomes: [present: string, length: number, expected: ExpectedVersion, outcome: number | 'conflict'][] = [
    ['no stream', 0, 'none', 0],
    ['no stream', 0, 'any', 0],
    ['no stream', 0, 'exists', 'conflict'],
    ['no stream', 0, 0, 'conflict'],
    ['a stream of three', 3, 'none', 'conflict'],
    ['a stream of three', 3, 'any', 3],
    ['a stream of three', 3, 'exists', 3],
    ['a stream of three', 3, 0, 'conflict'],
    ['a stream of three', 3, 1, 'conflict'],
    ['a stream of three', 3, 2, 3],
    ['a stream of three', 3, 3, 'conflict'],
    ['a stream of three', 3, 99, 'conflict'],
  ];
  describe.each([
    ['by who wrote the stream', true],
    ['by who has never seen it', false],
  ])('an append %s', (_who, sameWriter) => {
    test.each(outcomes)('to %s (%i events), expecting %s, gives %s', async (_present, length, expected, outcome) => {
      const stream = fresh();
      for (let n = 0; n < length; n += 1)
        await log().append(stream, n === 0 ? 'none' : n - 1, [happened], circumstances);
      const writer = sameWriter ? log() : await another();
      const answer = writer.append(stream, expected, [happened], circumstances);
      if (outcome === 'conflict') {
        await expect(answer).rejects.toMatchObject({
          name: 'StreamConflict',
          stream,
          expected,
          version: length === 0 ? null : length - 1,
        });
      } else {
        expect((await answer).version).toBe(outcome);
      }
      const events = await log().read(stream, { verify: true });
      expect(events.map(({ version }) => version)).toEqual(
        Array.from({ length: length + (outcome === 'conflict' ? 0 : 1) }, (_, n) => n),
      );
    });
  });

  test('an append of several events lands whole, chained, under consecutive versions', async () => {
    const stream = fresh();
    const said = ['First', 'Second', 'Third'].map((type) => ({ type, data: { type } }));
    const { version, position } = await log().append(stream, 'none', said, circumstances);
    expect(version).toBe(2);
    const events = await log().read(stream, { verify: true });
    expect(events.map((event) => [event.version, event.type, event.data])).toEqual(
      said.map(({ type, data }, n) => [n, type, data]),
    );
    expect(events[2]!.position).toBe(position);
    expect(events.map(({ stored }) => stored.previous)).toEqual([null, events[0]!.stored.leaf, events[1]!.stored.leaf]);
  });

  test('a refused append of several leaves none of them', async () => {
    const stream = fresh();
    await log().append(stream, 'none', [happened], circumstances);
    await expect((await another()).append(stream, 'none', [happened, happened], circumstances)).rejects.toMatchObject({
      name: 'StreamConflict',
    });
    expect(await log().read(stream)).toHaveLength(1);
  });

  test('a stream belongs to the institution that began it: no other appends to it or reads it', async () => {
    const stream = fresh();
    await log().append(stream, 'none', [happened], circumstances);
    const foreign = exampleCircumstances({ actor: exampleActor({ institution: 'another' }) });
    await expect(log().append(stream, 0, [happened], foreign)).rejects.toMatchObject({ name: 'ForeignStream' });
    expect(await log().read(stream, { institution: 'another' })).toEqual([]);
    expect(await log().read(stream, { institution: circumstances.actor.institution })).toHaveLength(1);
  });
}

function repeatedAppends({ log, another }: Given): void {
  const ids = new RandomIds();
  test.each<[string, ExpectedVersion]>([
    ['the version it first expected', 0],
    ['any version', 'any'],
    ['the version there is now', 3],
  ])('the same ids again, expecting %s, answer as the first time and add nothing', async (_name, expected) => {
    const stream = fresh();
    const said = [
      { ...happened, id: ids.next() },
      { ...happened, id: ids.next() },
    ];
    await log().append(stream, 'none', [happened], circumstances);
    const first = await log().append(stream, 0, said, circumstances);
    await log().append(stream, 'any', [happened], circumstances);
    for (const writer of [log(), await another()]) {
      const again = await writer.append(stream, expected, said, circumstances);
      expect(again).toEqual(first);
    }
    expect(await log().read(stream, { verify: true })).toHaveLength(4);
    await log().append(stream, 3, [happened], circumstances);
    expect(await log().read(stream, { verify: true })).toHaveLength(5);
  });

  test('the same id among new ones is a conflict, not half an append', async () => {
    const stream = fresh();
    const known = { ...happened, id: ids.next() };
    await log().append(stream, 'none', [known], circumstances);
    await expect(log().append(stream, 0, [known, happened], circumstances)).rejects.toMatchObject({
      name: 'StreamConflict',
    });
    expect(await log().read(stream)).toHaveLength(1);
  });

  test('the same ids from twenty tries at once are there once, and every try gets the same answer', async () => {
    const stream = fresh();
    const said = [
      { ...happened, id: ids.next() },
      { ...happened, id: ids.next() },
    ];
    const writers = await Promise.all(Array.from({ length: 4 }, another));
    const tries = Array.from({ length: 20 }, (_, n) => writers[n % 4]!.append(stream, 'none', said, circumstances));
    const answers = new Set((await Promise.all(tries)).map((answer) => JSON.stringify(answer)));
    expect(answers.size).toBe(1);
    expect(await log().read(stream, { verify: true })).toHaveLength(2);
  });
}

function races({ log, another }: Given): void {
  test('of fifty writers who expect the same version, one wins', async () => {
    const stream = fresh();
    await log().append(stream, 'none', [happened], circumstances);
    const writers = await Promise.all(Array.from({ length: 5 }, another));
    const tries = Array.from({ length: 50 }, (_, n) =>
      writers[n % 5]!.append(stream, 0, [{ ...happened, data: { n } }], circumstances),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [(outcome.reason as Error).name] : [],
    );
    expect(new Set(reasons)).toEqual(new Set(['StreamConflict']));
    expect(await log().read(stream, { verify: true })).toHaveLength(2);
  });

  test('fifty writers who expect nothing all get through, each event once, in one chain', async () => {
    const stream = fresh();
    const writers = await Promise.all(Array.from({ length: 5 }, another));
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        writers[n % 5]!.append(stream, 'any', [{ ...happened, data: { n } }], circumstances),
      ),
    );
    const events = await log().read(stream, { verify: true });
    expect(events.map(({ data }) => data['n'] as number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, n) => n),
    );
  });

  test('in one crowd of appends, those in conflict harm no other', async () => {
    const streams = Array.from({ length: 40 }, fresh);
    await Promise.all(
      streams.filter((_, n) => n % 4 === 0).map((stream) => log().append(stream, 'none', [happened], circumstances)),
    );
    const crowd = await another();
    const outcomes = await Promise.allSettled(
      streams.map((stream) => crowd.append(stream, 'none', [happened], circumstances)),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(
      streams.map((_, n) => (n % 4 === 0 ? 'rejected' : 'fulfilled')),
    );
  });
}

function reading({ log }: Given): void {
  const at = (second: number) => exampleCircumstances({ at: `2026-11-23T00:00:0${second}.000Z` });

  test.each([
    ['the whole stream', {}, [0, 1, 2, 3]],
    ['from a version', { from: 2 }, [2, 3]],
    ['up to a version', { to: 1 }, [0, 1]],
    ['between versions', { from: 1, to: 2 }, [1, 2]],
    ['before anything had happened', { asOf: '2026-11-22T23:59:59.999Z' }, []],
    ['as it stood at an instant', { asOf: '2026-11-23T00:00:04.999Z' }, [0, 1]],
    ['as it stood at the very instant of an event', { asOf: '2026-11-23T00:00:05.000Z' }, [0, 1, 2, 3]],
  ])('a read of %s', async (_name, options, versions) => {
    const stream = fresh();
    await log().append(stream, 'none', [happened], at(1));
    await log().append(stream, 0, [happened], at(3));
    await log().append(stream, 1, [happened], at(5));
    // Written by a clock that is late: the stream's own time stands still instead of going back.
    await log().append(stream, 2, [happened], at(2));
    expect((await log().read(stream, options)).map(({ version }) => version)).toEqual(versions);
  });

  test('a stream that does not exist is empty', async () => {
    expect(await log().read(fresh())).toEqual([]);
    expect(await log().store.head(fresh())).toBeNull();
  });

  test('text comes back to the bit, and sealed fields to who asks for them alone', async () => {
    const stream = fresh();
    const data = { name: '葛󠄀飾 \u0000\u2028"\\é', deep: [{ n: -0.5 }, null, true], empty: {} };
    const fields = { family: '渡邉', given: 'Ōé' };
    const personal = { person: 'p-1', purpose: 'clearance' as const, fields };
    await log().append(stream, 'none', [{ type: 'Told', data, personal }], circumstances);
    const [closed] = await log().read(stream, { verify: true });
    const [open] = await log().read(stream, { personal: true });
    expect(closed!.data).toEqual(data);
    expect(closed!.personal).toBeUndefined();
    expect(closed!.subject).toEqual({ person: 'p-1', purpose: 'clearance' });
    expect(open!.personal).toEqual(fields);
    expect(JSON.stringify(closed)).not.toContain('渡邉');
  });

  test.each<[string, object]>([
    ['a lone surrogate', { name: '\ud800' }],
    ['an integer beyond 2^53', { n: 9007199254740993 }],
    ['undefined', { n: undefined }],
    ['a date', { n: new Date(0) }],
    ['not a number', { n: Number.NaN }],
  ])('data with %s is refused before anything is written', async (_name, data) => {
    const stream = fresh();
    await expect(log().append(stream, 'none', [{ type: 'Told', data }], circumstances)).rejects.toThrow(/canonical/);
    expect(await log().read(stream)).toEqual([]);
  });
}

/** Waits until a position can be read: another transaction somewhere on the same server may hold readers back for a while. */
export async function readable(store: EventStore, position: Position, timeoutMs = 10_000): Promise<void> {
  const until = performance.now() + timeoutMs;
  for (;;) {
    const end = await store.end();
    if (end !== null && store.compare(end, position) >= 0) return;
    if (performance.now() > until) throw new Error('An appended event never became readable');
    await pause(5);
  }
}

async function readToEnd(
  log: EventLog,
  after: Position | null,
  pageSize = 50,
): Promise<{ ids: string[]; end: Position | null }> {
  const ids: string[] = [];
  let end = after;
  for (;;) {
    const events = await log.readAll(end, pageSize);
    if (events.length === 0) return { ids, end };
    ids.push(...events.map(({ id }) => id));
    end = events.at(-1)!.position;
  }
}

function following({ log, store, another }: Given): void {
  test('a reader who resumes at a position gets the rest, and every page lies behind the one before', async () => {
    const { position: end } = await log().append(fresh(), 'none', [happened], circumstances);
    await readable(store(), end);
    const stream = fresh();
    for (let n = 0; n < 6; n += 1) await log().append(stream, 'any', [happened, happened], circumstances);
    await readable(store(), (await log().append(stream, 'any', [happened, happened], circumstances)).position);
    const whole = await readToEnd(log(), end, 100);
    const first = await log().readAll(end, 5);
    const rest = await readToEnd(log(), first.at(-1)!.position, 3);
    expect([...first.map(({ id }) => id), ...rest.ids]).toEqual(whole.ids);
    expect(whole.ids).toEqual((await log().read(stream)).map(({ id }) => id));
    expect(await store().end()).toBe(whole.end);
    expect(store().compare(first[0]!.position, first[1]!.position)).toBeLessThan(0);
    expect(store().compare(first[1]!.position, first[0]!.position)).toBeGreaterThan(0);
    expect(store().compare(first[1]!.position, first[1]!.position)).toBe(0);
  });

  test('a reader who catches up and then lives along misses nothing and gets nothing twice, each stream in order', async () => {
    const { position: start } = await log().append(fresh(), 'none', [happened], circumstances);
    await readable(store(), start);
    const writers = await Promise.all(Array.from({ length: 4 }, another));
    const streams = Array.from({ length: 8 }, fresh);
    const seen: { id: string; stream: string; version: number }[] = [];
    let isWriting = true;
    let at: Position = start;
    const reader = (async () => {
      for (let last = false; ;) {
        last = !isWriting;
        const events = await log().readAll(at, 37);
        seen.push(...events.map(({ id, stream, version }) => ({ id, stream, version })));
        at = events.at(-1)?.position ?? at;
        if (last && events.length === 0) return;
      }
    })();
    const acknowledged = await Promise.all(
      streams.map(async (stream, n) => {
        const ids: string[] = [];
        for (let k = 0; k < 40; k += 1)
          ids.push(...(await writers[n % 4]!.append(stream, 'any', [happened], circumstances)).eventIds);
        return ids;
      }),
    );
    await readable(store(), (await log().append(fresh(), 'none', [happened], circumstances)).position);
    isWriting = false;
    await reader;
    seen.pop();
    expect(seen.map(({ id }) => id).sort()).toEqual(acknowledged.flat().sort());
    for (const stream of streams) {
      const versions = seen.filter((event) => event.stream === stream).map(({ version }) => version);
      expect(versions).toEqual(Array.from({ length: 40 }, (_, n) => n));
    }
  });

  test('whoever listens hears of another process’s append', async () => {
    const heard = Promise.withResolvers<string>();
    const writer = await another();
    const unlisten = store().onAppended(() => heard.resolve('heard'));
    const stream = fresh();
    const ringing = (async () => {
      // Listening may still be beginning; a bell is only a hint, so it may ring more than once.
      for (let n = 0; n < 50; n += 1) {
        await writer.append(stream, 'any', [happened], circumstances);
        if ((await Promise.race([heard.promise, pause(50, 'silence')])) === 'heard') return 'heard';
      }
      return 'silence';
    })();
    expect(await ringing).toBe('heard');
    unlisten();
  });
}

function lostAnswers({ log, deaf }: Given): void {
  test('an append whose answer was lost is told apart from a conflict, and the same ids ask what became of it', async () => {
    const stream = fresh();
    const { events, store } = await preparedFor(stream, await deaf());
    await expect(store.append({ stream, events })).rejects.toMatchObject({ name: 'OutcomeUnknown' });
    expect(await store.append({ stream, events })).toMatchObject({ version: 1 });
    expect(await log().read(stream, { verify: true })).toHaveLength(2);
  });

  test('the log asks again by itself, so its caller learns the outcome and the event is there once', async () => {
    const stream = fresh();
    const answer = await logOn(await deaf()).append(stream, 'none', [happened, happened], circumstances);
    expect(answer.version).toBe(1);
    expect((await log().read(stream, { verify: true })).map(({ id }) => id)).toEqual(answer.eventIds);
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
    return { events: caught[0]!.events, store };
  }
}

function bound(store: EventStore): EventStore {
  return {
    append: (request) => store.append(request),
    readStream: (stream, options) => store.readStream(stream, options),
    head: (stream) => store.head(stream),
    readAll: (after, limit) => store.readAll(after, limit),
    end: () => store.end(),
    compare: (a, b) => store.compare(a, b),
    onAppended: (listener) => store.onAppended(listener),
    close: () => store.close(),
  };
}
