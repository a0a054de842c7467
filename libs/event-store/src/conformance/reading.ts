import { expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Position } from '../event.js';
import type { EventLog } from '../event-log.js';
import { exampleCircumstances } from '../testing.js';
import { circumstances, fresh, happened, readable, type Given } from './given.js';
import { present } from '../present.js';

/** One stream, whole, in part and as it stood. */
export function reading({ log }: Given): void {
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
    const [closed] = await log().read(stream);
    const [open] = await log().read(stream, { personal: true });
    expect(present(closed).data).toEqual(data);
    expect(present(closed).personal).toBeUndefined();
    expect(present(closed).subject).toEqual({ person: 'p-1', purpose: 'clearance' });
    expect(present(open).personal).toEqual(fields);
    expect(JSON.stringify(closed)).not.toContain('渡邉');
  });

  test.each<[string, object]>([
    ['a lone surrogate', { name: '\ud800' }],
    ['an integer beyond 2^53', { n: 2 ** 53 + 2 }],
    ['undefined', { n: undefined }],
    ['a date', { n: new Date(0) }],
    ['not a number', { n: Number.NaN }],
  ])('data with %s is refused before anything is written', async (_name, data) => {
    const stream = fresh();
    await expect(log().append(stream, 'none', [{ type: 'Told', data }], circumstances)).rejects.toThrow(/canonical/);
    expect(await log().read(stream)).toEqual([]);
  });
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
    end = present(events.at(-1)).position;
  }
}

/** The whole log, from anywhere to its end and along with its writers. */
export function following({ log, store, another }: Given): void {
  test('a reader who resumes at a position gets the rest, and every page lies behind the one before', async () => {
    const { position: end } = await log().append(fresh(), 'none', [happened], circumstances);
    await readable(store(), end);
    const stream = fresh();
    for (let n = 0; n < 6; n += 1) await log().append(stream, 'any', [happened, happened], circumstances);
    await readable(store(), (await log().append(stream, 'any', [happened, happened], circumstances)).position);
    const whole = await readToEnd(log(), end, 100);
    const first = await log().readAll(end, 5);
    const rest = await readToEnd(log(), present(first.at(-1)).position, 3);
    expect([...first.map(({ id }) => id), ...rest.ids]).toEqual(whole.ids);
    expect(whole.ids).toEqual((await log().read(stream)).map(({ id }) => id));
    expect(await store().end()).toBe(whole.end);
    expect(store().compare(present(first[0]).position, present(first[1]).position)).toBeLessThan(0);
    expect(store().compare(present(first[1]).position, present(first[0]).position)).toBeGreaterThan(0);
    expect(store().compare(present(first[1]).position, present(first[1]).position)).toBe(0);
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
      for (;;) {
        const last = !isWriting;
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
          ids.push(...(await present(writers[n % 4]).append(stream, 'any', [happened], circumstances)).eventIds);
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
}

/** The bell that rings after appends. */
export function listening({ store, another }: Given): void {
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
