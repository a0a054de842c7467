// What changed since somebody last saw a case, over HTTP: for each reader their own, told as far as they may know it, and kept only by looking.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { foundCampus, must, type Campus, type Key } from '../../testing/campus.js';
import { caseInReview, type Opened } from '../../testing/clearance.js';
import { testServer, type TestServer } from '../../testing/test-server.js';

let server: TestServer;
let campus: Campus;
let opened: Opened;

beforeAll(async () => {
  server = await testServer();
  campus = await foundCampus(server);
  opened = await caseInReview(server, campus);
});
afterAll(() => server.close());

interface News {
  since: number | null;
  entries: { type: string; actor: { name: string } }[];
  changes: unknown[];
}

const news = async (key: Key) =>
  must(await campus.as(key).send('GET', opened.url('/sighting')), 200).body as unknown as News;
const look = async (key: Key) => {
  const { version } = must(await campus.as(key).send('GET', opened.url()), 200).body;
  return must(await campus.as(key).send('PUT', opened.url('/sighting'), { version }), 200).body['version'] as number;
};
const typesOf = ({ entries }: News) => entries.map(({ type }) => type);
/** The next visit, which begins when the last one is over. */
const later = () => server.owner.query(`update operation.sightings set seen_at = seen_at - interval '1 hour'`);

describe('a reader of a case', () => {
  test('sees it for the first time, and still does when they load the page again', async () => {
    expect(await news('dean')).toEqual({ since: null, entries: [], changes: [] });
    await look('dean');
    expect((await news('dean')).since).toBeNull();
  });

  test('is told at their next visit what others did since, by name, and again when they load the page again', async () => {
    await later();
    must(await campus.as('officer').send('POST', opened.url('/escalations'), { reason: '疑義' }), 201);
    const told = await news('dean');
    expect(typesOf(told)).toEqual(['CaseEscalated', 'RouteOpened']);
    expect(told.entries[0]?.actor.name).toBe('Rei officer');
    await look('dean');
    expect(typesOf(await news('dean'))).toEqual(['CaseEscalated', 'RouteOpened']);
    await later();
    expect(typesOf(await news('dean'))).toEqual([]);
  });

  test('has news of their own: who acted knows the case until then, another sees it for the first time', async () => {
    expect((await news('officer')).since).not.toBeNull();
    expect(typesOf(await news('officer'))).toEqual([]);
    expect((await news('executive')).since).toBeNull();
  });

  test('cannot have seen what is not there yet', async () => {
    const head = await look('secondDean');
    const kept = await campus.as('secondDean').send('PUT', opened.url('/sighting'), { version: head + 500 });
    expect(must(kept, 200).body).toEqual({ version: head });
  });

  test.each<Key>(['scienceDean', 'otherHost', 'administrator'])(
    'is nobody who stands in no relation to it: for the %s it does not exist',
    async (key) => {
      const read = await campus.as(key).send('GET', opened.url('/sighting'));
      const kept = await campus.as(key).send('PUT', opened.url('/sighting'), { version: 1 });
      expect([read.status, kept.status]).toEqual([404, 404]);
    },
  );

  test('is kept by ids and numbers alone, and one line for each case', async () => {
    await look('dean');
    const { rows } = await server.owner.query('select * from operation.sightings where reader = $1', [
      campus.person('dean'),
    ]);
    expect(rows.map((row) => Object.keys(row as object))).toEqual([
      ['institution', 'reader', 'case_id', 'version', 'seen_at', 'version_before'],
    ]);
  });
});
