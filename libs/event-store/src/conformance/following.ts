// The whole log, from anywhere to its end and along with its writers.
import { expect, test } from '@jest/globals';
import type { Position } from '../event.js';
import { logOn } from './given.js';
import type { EventLog } from '../event-log.js';
import { circumstances, fresh, happened, readable, type Given } from './given.js';
import { present } from '../present.js';

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

/** Writers who stay in the middle of their appends while others go on. */
export function gaps({ log, store, pausing }: Given): void {
  test('under sixteen writers who pause inside their transactions a reader misses nothing and sees nothing twice', async () => {
    const { position: start } = await log().append(fresh(), 'none', [happened], circumstances);
    await readable(store(), start);
    let appends = 0;
    let pauses = 0;
    const pauseMs = () => {
      appends += 1;
      if (appends % 3 > 0) return 0;
      pauses += 1;
      return (appends * 7) % 20;
    };
    const slow = await pausing(pauseMs);
    const seen: string[] = [];
    let isWriting = true;
    const reader = (async () => {
      for (let at: Position = start; ;) {
        const isLast = !isWriting;
        const events = await store().readAll(at, 50);
        seen.push(...events.map(({ event }) => event.id));
        at = events.at(-1)?.position ?? at;
        if (isLast && events.length === 0) return;
      }
    })();
    const write = async () => {
      const writer = logOn(slow);
      const ids: string[] = [];
      for (let n = 0; n < 20; n += 1)
        ids.push(...(await writer.append(fresh(), 'none', [happened], circumstances)).eventIds);
      return ids;
    };
    const written = await Promise.all(Array.from({ length: 16 }, write));
    await slow.close();
    const { position, eventIds } = await log().append(fresh(), 'none', [happened], circumstances);
    await readable(store(), position);
    isWriting = false;
    await reader;
    expect(seen.sort()).toEqual([...written.flat(), ...eventIds].sort());
    // The fault did happen: without it this test would prove nothing.
    expect(pauses).toBeGreaterThan(100);
  });
}
