// What is found in the log without the name of a stream.
import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { exampleActor, exampleCircumstances } from '../testing.js';
import { circumstances, fresh, happened, readable, type Given } from './given.js';
import { present } from '../present.js';

/** Events by their type or by how lately they came, streams from anywhere. */
export function finding({ log, store }: Given): void {
  const rare = () => `Rare${randomBytes(6).toString('hex')}`;
  const foreign = () => {
    const institution = `institution-${randomBytes(6).toString('hex')}`;
    return { institution, circumstances: exampleCircumstances({ actor: exampleActor({ institution }) }) };
  };

  test('the first events of a type are found, oldest first, and none of a type that only begins like it', async () => {
    const type = rare();
    const ids: string[] = [];
    for (const each of [type, `${type}Indeed`, type, type]) {
      const { eventIds, position } = await log().append(
        fresh(),
        'none',
        [{ type: each, data: {} }, happened],
        circumstances,
      );
      if (each === type) ids.push(present(eventIds[0]));
      await readable(store(), position);
    }
    const found = async (limit: number) => (await store().ofType(type, limit)).map(({ event }) => event.id);
    expect(await found(2)).toEqual(ids.slice(0, 2));
    expect(await found(10)).toEqual(ids);
    expect(await store().ofType(rare(), 10)).toEqual([]);
  });

  test('the last events are found, newest first, of one institution however long ago they were', async () => {
    const theirs = foreign();
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1)
      ids.unshift(...(await log().append(fresh(), 'none', [happened], theirs.circumstances)).eventIds);
    const crowd = Array.from({ length: 250 }, () => happened);
    const { eventIds } = await log().append(fresh(), 'none', crowd, circumstances);
    const found = async (limit: number, institution?: string) =>
      (await store().latest(limit, institution)).map(({ event }) => event.id);
    expect(await found(2, theirs.institution)).toEqual(ids.slice(0, 2));
    expect(await found(10, theirs.institution)).toEqual(ids);
    expect(await found(2)).toEqual(eventIds.slice(-2).reverse());
    expect(await found(2, 'nobody')).toEqual([]);
  });

  test('some streams are found, each once, other ones for another seed', async () => {
    const theirs = foreign();
    const streams = Array.from({ length: 12 }, fresh);
    for (const stream of streams) await log().append(stream, 'none', [happened, happened], theirs.circumstances);
    const found = (limit: number, seed: string) => store().someStreams(limit, seed, theirs.institution);
    expect((await found(100, 'a')).sort()).toEqual([...streams].sort());
    const samples = await Promise.all(Array.from({ length: 8 }, (_, seed) => found(3, String(seed))));
    for (const sample of samples) expect(new Set(sample).size).toBe(3);
    expect(samples.flat().filter((stream) => !streams.includes(stream))).toEqual([]);
    expect(new Set(samples.flat()).size).toBeGreaterThan(3);
    expect(await found(3, '1')).toEqual(samples[1]);
    expect(await store().someStreams(2, 'a')).toHaveLength(2);
  });

  test('nothing shows that the house did not write', async () => {
    const all = [...(await store().readAll(null, 1000)), ...(await store().latest(1000))].map(({ event }) => event);
    expect(all.length).toBeGreaterThan(10);
    const names = [...all.map(({ stream }) => stream), ...(await store().someStreams(1000, 'a'))];
    expect(names.filter((name) => name.startsWith('$'))).toEqual([]);
  });

  test.each(['', 'drop table', '1', '1-', '-1-1'])('%j is no position', async (position) => {
    const malformed = expect.objectContaining({ name: 'MalformedPosition' });
    await expect(store().readAll(position, 1)).rejects.toEqual(malformed);
    expect(() => store().compare(position, position)).toThrow(malformed);
  });
}
