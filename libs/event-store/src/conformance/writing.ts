import { describe, expect, test } from '@jest/globals';
import { RandomIds } from '#kernel';
import type { ExpectedVersion } from '../event.js';
import { exampleActor, exampleCircumstances } from '../testing.js';
import { circumstances, fresh, happened, type Given } from './given.js';
import { present } from '../present.js';

const OUTCOMES: [present: string, length: number, expected: ExpectedVersion, outcome: number | 'conflict'][] = [
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

/** What an expectation lets through. */
export function expectedVersions({ log, another }: Given): void {
  describe.each([
    ['by who wrote the stream', true],
    ['by who has never seen it', false],
  ])('an append %s', (_who, sameWriter) => {
    test.each(OUTCOMES)('to %s (%i events), expecting %s, gives %s', async (_present, length, expected, outcome) => {
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
      const events = await log().read(stream);
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
    const events = await log().read(stream);
    expect(events.map((event) => [event.version, event.type, event.data])).toEqual(
      said.map(({ type, data }, n) => [n, type, data]),
    );
    expect(present(events[2]).position).toBe(position);
    expect(events.map(({ stored }) => stored.previous)).toEqual([
      null,
      present(events[0]).stored.leaf,
      present(events[1]).stored.leaf,
    ]);
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
    const repeatable = { ...happened, id: new RandomIds().next() };
    for (const said of [happened, repeatable]) {
      await expect(log().append(stream, 0, [said], foreign)).rejects.toMatchObject({ name: 'ForeignStream' });
    }
    expect(await log().read(stream, { institution: 'another' })).toEqual([]);
    expect(await log().read(stream, { institution: circumstances.actor.institution })).toHaveLength(1);
  });
}

/** The same events again. */
export function repeatedAppends({ log, another }: Given): void {
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
    expect(await log().read(stream)).toHaveLength(4);
    await log().append(stream, 3, [happened], circumstances);
    expect(await log().read(stream)).toHaveLength(5);
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
    const tries = Array.from({ length: 20 }, (_, n) =>
      present(writers[n % 4]).append(stream, 'none', said, circumstances),
    );
    const answers = new Set((await Promise.all(tries)).map((answer) => JSON.stringify(answer)));
    expect(answers.size).toBe(1);
    expect(await log().read(stream)).toHaveLength(2);
  });
}

/** Many writers at once. */
export function races({ log, another }: Given): void {
  test('of fifty writers who expect the same version, one wins', async () => {
    const stream = fresh();
    await log().append(stream, 'none', [happened], circumstances);
    const writers = await Promise.all(Array.from({ length: 5 }, another));
    const tries = Array.from({ length: 50 }, (_, n) =>
      present(writers[n % 5]).append(stream, 0, [{ ...happened, data: { n } }], circumstances),
    );
    const outcomes = await Promise.allSettled(tries);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const reasons = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [(outcome.reason as Error).name] : [],
    );
    expect(new Set(reasons)).toEqual(new Set(['StreamConflict']));
    expect(await log().read(stream)).toHaveLength(2);
  });

  test('fifty writers who expect nothing all get through, each event once, in one chain', async () => {
    const stream = fresh();
    const writers = await Promise.all(Array.from({ length: 5 }, another));
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        present(writers[n % 5]).append(stream, 'any', [{ ...happened, data: { n } }], circumstances),
      ),
    );
    const events = await log().read(stream);
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
