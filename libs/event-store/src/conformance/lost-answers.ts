import { expect, test } from '@jest/globals';
import { caught, circumstances, fresh, happened, logOn, type Given } from './given.js';

/** Appends that were carried out, but whose answer never came. */
export function lostAnswers({ log, deaf }: Given): void {
  test('an append whose answer was lost is told apart from a conflict, and the same ids ask what became of it', async () => {
    const stream = fresh();
    const store = await deaf();
    const { events } = await caught(log().store, [happened, happened], stream);
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

  test('whoever lost an answer is not taken for late, though others have gone on, and whoever is late is', async () => {
    const stream = fresh();
    const store = await deaf();
    const request = await caught(log().store, [happened], stream);
    await expect(store.append(request)).rejects.toMatchObject({ name: 'OutcomeUnknown' });
    await log().append(stream, 0, [happened], circumstances);
    expect(await store.append(request)).toMatchObject({ version: 0 });
    const late = await caught(log().store, [happened], stream);
    await expect(store.append(late)).rejects.toMatchObject({ name: 'StreamConflict', version: 1 });
    expect(await log().read(stream)).toHaveLength(2);
  });
}
