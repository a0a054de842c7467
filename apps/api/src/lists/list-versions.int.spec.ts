// Two officers, one list: what the one imports the other adopts, and what came of it stays to be read.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { must, type Campus, type Key } from '../testing/campus.js';
import { listForm } from '../testing/clearance.js';
import { testCampus } from '../testing/test-campus.js';
import type { Answer, TestServer } from '../testing/test-server.js';

let server: TestServer;
let campus: Campus;
let lists = 0;

beforeAll(async () => {
  ({ server, campus } = await testCampus());
});
afterAll(() => server.close());

const TEN = Array.from({ length: 10 }, (_, index) => `Example Institute ${index}`);
const NOBODYS = '00000000-0000-4000-8000-00000000dead';

/** A list of its own for each test, its first version in force. */
async function newList(): Promise<string> {
  lists += 1;
  const source = `list-${lists}`;
  await propose(source, TEN, 'officer');
  return source;
}

async function propose(source: string, names: string[], key: Key = 'officer'): Promise<Answer> {
  const rows = names.map((name) => `${name},organization,XX`);
  const { body, headers } = listForm(['name,kind,country', ...rows].join('\n'), { source });
  const answer = must(await campus.as(key).send('POST', '/api/lists/imports', body, headers), 201);
  await read(source, 'versions', answer);
  return answer;
}

const read = (source: string, below: string, after?: Answer, key: Key = 'officer') =>
  campus.as(key).send('GET', `/api/lists/${source}/${below}${after ? `?after=${String(after.body['position'])}` : ''}`);

const waiting = async (source: string) => String(must(await read(source, 'proposal'), 200).body['proposal']);

const decide = (source: string, proposal: string, key: Key, changes: object = { outcome: 'adopt' }) =>
  campus.as(key).send('PUT', `/api/lists/${source}/proposal/decision`, { proposal, ...changes });

const inForce = async (source: string, key: Key = 'officer') => {
  const all = (await campus.as(key).send('GET', '/api/lists')).body as unknown as { listId: string }[];
  return all.find(({ listId }) => listId === source);
};

describe('a later version', () => {
  test('waits until another officer adopts it; each sees what they may do', async () => {
    const list = await newList();
    const proposed = await propose(list, [...TEN.slice(1), 'New Example Works']);
    expect(proposed.body).toMatchObject({ outcome: 'proposed', version: 2, counts: { added: 1, removed: 1 } });
    const proposal = await waiting(list);
    const told = { proposal, version: 2, proposedBy: 'Rei officer', isByOperator: false };
    expect(await inForce(list)).toMatchObject({ version: 1, entries: 10, proposal: { ...told, isOwn: true } });
    expect(await inForce(list, 'secondOfficer')).toMatchObject({ proposal: { ...told, isOwn: false } });

    const changes = must(await read(list, 'proposal/changes', undefined, 'inspector'), 200).body;
    expect(changes).toMatchObject({
      counts: { added: 1, changed: 0, removed: 1 },
      items: [
        { change: 'added', name: 'New Example Works', fields: [] },
        { change: 'removed', name: 'Example Institute 0', fields: [] },
      ],
    });

    const own = await decide(list, proposal, 'officer');
    expect([own.status, own.body['code']]).toEqual([403, 'list.own_proposal']);
    expect(await inForce(list)).toMatchObject({ version: 1 });

    const adopted = must(await decide(list, proposal, 'secondOfficer'), 200);
    const story = must(await read(list, 'versions', adopted), 200).body;
    expect(story).toMatchObject({
      versions: [
        { version: 2, proposedBy: 'Rei officer', adoptedBy: 'Rei secondOfficer', aloneBecause: null },
        { version: 1, proposedBy: null, proposedAt: null, adoptedBy: 'Rei officer' },
      ],
      setAside: [],
    });
    expect(await inForce(list)).toMatchObject({ version: 2, adoptedBy: 'Rei secondOfficer', proposal: null });
    expect(must(await read(list, 'versions/2/changes'), 200).body).toEqual(changes);
    const { rows } = await server.owner.query<{ bytes: string }>(
      `select bytes from log.events where type = 'ListVersionAdopted' and stream like $1 order by version desc limit 1`,
      [`%-${list}`],
    );
    expect(JSON.parse(rows[0]?.bytes ?? '')).toMatchObject({
      schema: 2,
      data: { version: 2, proposedBy: { kind: 'person', id: campus.person('officer'), onBehalfOf: null } },
    });
  });

  test('is declined with a reason, also by who proposed it, and the reason stays to be read', async () => {
    const list = await newList();
    const tries: [names: string[], key: Key][] = [
      [[...TEN, 'First Works'], 'secondOfficer'],
      [[...TEN, 'Second Works'], 'officer'],
    ];
    for (const [names, key] of tries) {
      await propose(list, names);
      const proposal = await waiting(list);
      const silent = await decide(list, proposal, key, { outcome: 'decline', reason: ' ' });
      expect([silent.status, silent.body['errors']]).toEqual([422, [expect.objectContaining({ pointer: '/reason' })]]);
      const declined = must(await decide(list, proposal, key, { outcome: 'decline', reason: '件数が違う' }), 200);
      expect((await read(list, 'proposal', declined)).status).toBe(404);
    }
    expect(must(await read(list, 'versions'), 200).body).toMatchObject({
      versions: [{ version: 1 }],
      setAside: [
        { outcome: 'declined', reason: '件数が違う', settledBy: 'Rei officer', proposedBy: 'Rei officer' },
        { outcome: 'declined', reason: '件数が違う', settledBy: 'Rei secondOfficer' },
      ],
    });
  });

  test('that was overtaken is not adopted by who still looks at it', async () => {
    const list = await newList();
    await propose(list, [...TEN, 'First Works']);
    const looked = await waiting(list);
    await propose(list, [...TEN, 'Second Works'], 'secondOfficer');
    const stale = await decide(list, looked, 'secondOfficer');
    expect([stale.status, stale.body['code']]).toEqual([409, 'list.proposal_overtaken']);
    // Whose proposal was overtaken may adopt what overtook it.
    must(await decide(list, await waiting(list), 'officer'), 200);
    const again = await decide(list, looked, 'secondOfficer');
    expect([again.status, again.body['code']]).toEqual([409, 'list.no_proposal']);
  });

  test('is adopted once, however many adopt it at once', async () => {
    const list = await newList();
    await propose(list, [...TEN, 'First Works']);
    const proposal = await waiting(list);
    const answers = await Promise.all(Array.from({ length: 64 }, () => decide(list, proposal, 'secondOfficer')));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(63).fill(409)]);
    const { rows } = await server.owner.query<{ type: string }>(
      `select type from log.events where stream like $1 order by version`,
      [`%-${list}`],
    );
    expect(rows.map(({ type }) => type)).toEqual(['ListVersionAdopted', 'ListVersionProposed', 'ListVersionAdopted']);
  });
});

describe('says no', () => {
  test.each<[what: string, key: Key, status: number]>([
    ['to whoever does not adopt lists', 'inspector', 403],
    ['to a host', 'host', 403],
    ['to the administrator', 'administrator', 403],
  ])('%s', async (_what, key, status) => {
    expect((await decide('list-1', NOBODYS, key)).status).toBe(status);
  });

  test.each<[what: string, below: string, code: string]>([
    ['a list that is not there', 'nothing/versions', 'list.unknown'],
    ['a name that no list has', '%00/versions', 'list.unknown'],
    ['a version that is not there', 'list-1/versions/99/changes', 'list.version_unknown'],
    ['a version that is no number', 'list-1/versions/last/changes', 'list.version_unknown'],
  ])('of %s nothing is told', async (_what, below, code) => {
    const answer = await campus.as('officer').send('GET', `/api/lists/${below}`);
    expect([answer.status, answer.body['code']]).toEqual([404, code]);
  });

  test.each(['nothing', '%00', 'No List'])('nothing is decided on %s', async (list) => {
    const answer = await decide(encodeURI(list).replace('%2500', '%00'), NOBODYS, 'officer');
    expect([answer.status, answer.body['code']]).toEqual([404, 'list.unknown']);
  });

  test('a dry run says whether a second person will be asked', async () => {
    const list = await newList();
    const dry = async (source: string, ...names: string[]) => {
      const { body, headers } = listForm(
        ['name,kind,country', ...names.map((name) => `${name},organization,XX`)].join('\n'),
        {
          source,
          dryRun: 'true',
        },
      );
      return must(await campus.as('officer').send('POST', '/api/lists/imports', body, headers), 201).body['outcome'];
    };
    expect([await dry('brand-new', ...TEN), await dry(list, ...TEN), await dry(list, ...TEN, 'More')]).toEqual([
      ...['adopted', 'unchanged', 'proposed'],
    ]);
  });
});
