import { expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { exampleCircumstances } from '../testing.js';
import { caught, circumstances, fresh, happened, readable, type Given } from './given.js';
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

  test('what is read, in whichever way, is to the byte what was appended', async () => {
    const personal = { person: 'p-1', purpose: 'clearance' as const, fields: { family: '渡邉' } };
    const request = await caught(log().store, [{ type: 'Told', data: { 何: '葛󠄀飾\n' }, personal }, happened]);
    const { position } = await log().store.append(request);
    await readable(log().store, position);
    const { stream, events } = request;
    const stored = await log().store.readStream(stream);
    expect(stored.map(({ event }) => event)).toEqual(events);
    expect(present(stored.at(-1)).position).toBe(position);
    const [first] = stored;
    expect(await log().store.readAll(present(first).position, 1)).toEqual(stored.slice(1));
    expect(await log().store.latest(2, present(first).event.institution)).toEqual([...stored].reverse());
    const { version, leaf, at } = present(events.at(-1));
    expect(await log().store.head(stream)).toEqual({ version, leaf, at });
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
