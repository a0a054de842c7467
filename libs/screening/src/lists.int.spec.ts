import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Database } from '#database';
import { EventLog, Followers, PostgresEventStore, Upcasters } from '#event-store';
import { RandomIds, Refusal, type Actor } from '#kernel';
import { testDatabase, type TestDatabase } from '../../../test/support/postgres.js';
import { exampleActor, exampleCircumstances, INSTITUTION, MemorySealer } from '../../event-store/src/testing.js';
import { LIST_UPCASTERS, listStream, type ListCommand } from './list.js';
import { ChangeList, ListImports } from './list-imports.js';
import { ListStore } from './list-store.js';
import { Lists } from './lists.js';
import { listsInForce } from './lists-in-force.js';
import { screenParty } from './screen-party.js';
import { metiWorkbook } from './testing.js';
import { ListHistory, type ChangesQuery, type Compared } from './versions/list-history.js';

const NEIGHBOUR = '00000000-0000-4000-8000-00000000000b';
const ten = Array.from({ length: 10 }, (_, index): [string, string?] => [
  `Fictional Institute ${index}`,
  `・FI-${index}`,
]);
const FIRST = metiWorkbook([...ten, ['Kagami Works (KW)\r\n(鏡工廠)']]);
const SECOND = metiWorkbook([
  ...ten.slice(1),
  ['Kagami Works (KW)\r\n(鏡工廠)', '・Kagami Arsenal'],
  ['Hoshino Institute'],
]);

let db: TestDatabase;
let owner: Database;
let worker: Database;
let api: Database;
let events: PostgresEventStore;
let followers: Followers;
let log: EventLog;
let imports: ListImports;

beforeEach(async () => {
  db = await testDatabase();
  owner = new Database({ url: db.url, applicationName: 'test' });
  worker = new Database({ url: db.url, role: 'sekisho_worker', applicationName: 'test' });
  api = new Database({ url: db.url, role: 'sekisho_api', applicationName: 'test' });
  events = new PostgresEventStore(worker);
  log = new EventLog(events, new MemorySealer(), new RandomIds(), 'test', new Upcasters(LIST_UPCASTERS));
  imports = new ListImports(log, new ListStore(api));
  followers = new Followers(log, worker, { projections: [listsInForce], subscriptions: [] }, { pollMs: 20 });
  await followers.start();
});
afterEach(async () => {
  await followers.stop();
  await events.close();
  await Promise.all([api, worker, owner].map((database) => database.close()));
  await db.drop();
});

const lists = () => new Lists(api, new ListStore(api));
const history = () => new ListHistory(api, new ListStore(api));

const OFFICER = exampleActor();
const SECOND_OFFICER = exampleActor({ id: '00000000-0000-4000-8000-000000000002' });

/** By one officer; what waits is adopted by the second. */
async function importList(file: Uint8Array, institution = INSTITUTION, effectiveDate: string | null = null) {
  const imported = await propose(file, institution, effectiveDate);
  const [event] = imported.events;
  if (event?.type !== 'ListVersionProposed') return imported;
  const adoption: ListCommand = { type: 'AdoptProposal', listId: 'meti-eul', proposal: event.id };
  return send(new ChangeList(institution, adoption), { ...SECOND_OFFICER, institution });
}

async function propose(file: Uint8Array, institution = INSTITUTION, effectiveDate: string | null = null) {
  const prepared = await imports.plan(institution, file, { effectiveDate });
  return send(await imports.adopt(institution, prepared, { effectiveDate }), { ...OFFICER, institution });
}

async function send(command: ChangeList, actor: Actor) {
  command.sentUnder({
    circumstances: { ...exampleCircumstances({ actor }), commandId: new RandomIds().next() },
    expected: null,
  });
  const result = await imports.execute(command);
  await seen(result.position);
  return result;
}

async function seen(position: string): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    const { rows } = await worker.query<{ position: string | null }>(
      `select position from operation.followers where name = 'lists_in_force'`,
    );
    const at = rows[0]?.position;
    if (at && events.compare(at, position) >= 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the projection did not follow');
}

async function code(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => 'done').catch((thrown: unknown) => thrown);
  return error instanceof Refusal ? error.code : String(error);
}

describe('importing a list', () => {
  test('a version is adopted by one event, and is what parties are screened against', async () => {
    const { events: happened } = await importList(FIRST, INSTITUTION, '2025-10-09');
    expect(happened.map(({ type }) => type)).toEqual(['ListVersionAdopted']);
    const [list] = await lists().inForce(INSTITUTION);
    expect(list).toMatchObject({ list: 'meti-eul', version: 1, effectiveDate: '2025-10-09' });
    expect(list?.legalEffect.en).toContain('not a ban');
    const hits = (name: string) =>
      screenParty({ party: 'p', kind: 'organization', names: [name] }, list ? [list] : []).hits;
    expect(hits('鏡工厂').map(({ band }) => band)).toEqual(['strong']);
    // An alias of the next version only: until then it shares no more than a word.
    expect(hits('Kagami Arsenal').map(({ band, tier }) => [band, tier])).toEqual([['weak', 'E5']]);
    expect(hits('Hibari Arsenal')).toEqual([]);
  });

  test('the next version waits for a second person, and changes nothing until then', async () => {
    await importList(FIRST);
    const before = await lists().inForce(INSTITUTION);
    expect((await propose(SECOND)).events.map(({ type }) => type)).toEqual(['ListVersionProposed']);
    expect(await lists().inForce(INSTITUTION)).toEqual(before);
  });

  test('adopted, it takes the place of the one before, which stays readable', async () => {
    await importList(FIRST);
    const { events: happened } = await importList(SECOND);
    expect(happened[0]?.data).toMatchObject({
      version: 2,
      counts: { entries: 11, added: 1, changed: 1, removed: 1, unchanged: 9 },
    });
    expect((await lists().rows(INSTITUTION)).map(({ version, counts }) => [version, counts.entries])).toEqual([
      [2, 11],
    ]);
    const { versions } = await history().story(INSTITUTION, 'meti-eul');
    expect(versions.map(({ version, proposedBy, adoptedBy }) => [version, proposedBy?.id, adoptedBy.id])).toEqual([
      [2, OFFICER.id, SECOND_OFFICER.id],
      [1, undefined, OFFICER.id],
    ]);
    const before = versions[1];
    const entries = await new ListStore(api).load(INSTITUTION, 'meti-eul', before?.contentHash ?? '');
    expect(entries.find(({ name }) => name.startsWith('Kagami'))?.aliases).toEqual([]);
  });

  test('the same file twice is one version', async () => {
    await importList(FIRST);
    expect((await importList(FIRST)).events).toEqual([]);
    expect(await log.read(listStream(INSTITUTION, 'meti-eul'), { institution: INSTITUTION })).toHaveLength(1);
  });

  test('a damaged file leaves the list in force', async () => {
    await importList(FIRST);
    expect(await code(imports.plan(INSTITUTION, metiWorkbook(ten.slice(0, 2)), {}))).toBe('list.too_few_entries');
    expect((await lists().rows(INSTITUTION)).map(({ version, counts }) => [version, counts.entries])).toEqual([
      [1, 11],
    ]);
  });

  test('two officers who compared with the same version: the second looks again', async () => {
    await importList(FIRST);
    const prepared = await imports.plan(INSTITUTION, metiWorkbook([...ten, ['Other Works']]), {});
    await importList(SECOND);
    const late = await imports.adopt(INSTITUTION, prepared, {});
    expect(await code(send(late, OFFICER))).toBe('list.changed_meanwhile');
  });

  test('another institution sees neither list nor entries', async () => {
    await importList(FIRST);
    expect(await lists().inForce(NEIGHBOUR)).toEqual([]);
    expect(await code(lists().entries(NEIGHBOUR, 'meti-eul', {}))).toBe('list.unknown');
    const { rows } = await api.inInstitution(NEIGHBOUR, (tx) => tx.query('select from operation.list_entries'));
    expect(rows).toEqual([]);
  });
});

describe('what lies in the database is what was adopted, or is not used', () => {
  test.each([
    ['an entry that was reworded', `update operation.list_entries set content = replace(content, 'Kagami', 'Kazami')`],
    ['an entry that was removed', `delete from operation.list_entries where content like '%Kagami%'`],
    [
      'a manifest that lost a line',
      `update operation.list_manifests set manifest = regexp_replace(manifest, E'\\n[^\\n]*$', '')`,
    ],
    ['no manifest', `delete from operation.list_manifests`],
  ])('%s', async (_what, damage) => {
    await importList(FIRST);
    await owner.query(damage);
    expect(await code(lists().inForce(INSTITUTION))).toBe('list.entries_damaged');
  });

  test.each(['sekisho_api', 'sekisho_worker'] as const)('%s may not change a row', async (role) => {
    const database = role === 'sekisho_api' ? api : worker;
    expect(await code(database.query(`update operation.list_entries set content = ''`))).toContain('permission denied');
    expect(await code(database.query('delete from operation.list_manifests'))).toContain('permission denied');
  });
});

describe('reading a list', () => {
  test('page by page, in the order of names, each entry once', async () => {
    await importList(FIRST);
    const names: string[] = [];
    let cursor: string | undefined;
    for (let pages = 0; pages < 10; pages += 1) {
      const page = await lists().entries(INSTITUTION, 'meti-eul', { limit: 4, cursor });
      names.push(...page.items.map(({ name }) => name));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(names).toEqual([...ten.map(([name]) => name), 'Kagami Works (KW) (鏡工廠)']);
  });

  test.each([
    ['part of a name, whatever its case', 'kagami', ['Kagami Works (KW) (鏡工廠)']],
    ['an alias', 'FI-3', ['Fictional Institute 3']],
    ['other Han variants', '鏡工厂', ['Kagami Works (KW) (鏡工廠)']],
    ['nothing of it', 'zzz', []],
  ])('searching by %s', async (_what, q, names) => {
    await importList(FIRST);
    expect((await lists().entries(INSTITUTION, 'meti-eul', { q })).items.map(({ name }) => name)).toEqual(names);
  });
});

describe('what a version changed', () => {
  const changes = async (compared: Compared, query: ChangesQuery = {}) => {
    const page = await history().changes(INSTITUTION, 'meti-eul', compared, query);
    return { ...page, items: page.items.map(({ kind, entry: { name } }) => `${kind} ${name}`) };
  };
  const CHANGED = { added: 1, changed: 1, removed: 1 };
  const ALL = [...['added Hoshino Institute', 'changed Kagami Works (KW) (鏡工廠)', 'removed Fictional Institute 0']];

  test('is shown before it is adopted and afterwards, and is the same', async () => {
    await importList(FIRST);
    await propose(SECOND);
    const waiting = await changes('proposal');
    expect(waiting).toEqual({ counts: CHANGED, items: ALL, next: null });
    const { proposal } = await history().proposal(INSTITUTION, 'meti-eul');
    await send(new ChangeList(INSTITUTION, { type: 'AdoptProposal', listId: 'meti-eul', proposal }), SECOND_OFFICER);
    expect(await changes(2)).toEqual(waiting);
    expect((await changes(1)).counts).toEqual({ added: 11, changed: 0, removed: 0 });
    expect(await code(changes('proposal'))).toBe('list.no_proposal');
    expect(await code(changes(3))).toBe('list.version_unknown');
  });

  test('is told field by field, found by its kind and by part of a name, and comes page by page', async () => {
    await importList(FIRST);
    await propose(SECOND);
    const { items } = await history().changes(INSTITUTION, 'meti-eul', 'proposal', { kind: 'changed' });
    expect(items.map(({ fields }) => fields)).toEqual([
      [expect.objectContaining({ field: 'aliases', before: [], after: ['Kagami Arsenal'] })],
    ]);
    const table: [query: ChangesQuery, items: string[]][] = [
      [{ kind: 'removed' }, ['removed Fictional Institute 0']],
      [{ q: 'hoshi' }, ['added Hoshino Institute']],
      [{ q: 'arsenal' }, ['changed Kagami Works (KW) (鏡工廠)']],
      [{ kind: 'added', q: 'kagami' }, []],
    ];
    for (const [query, found] of table) {
      expect(await changes('proposal', query)).toEqual({ counts: CHANGED, items: found, next: null });
    }
    const seenSoFar: string[] = [];
    for (let cursor: string | undefined, pages = 0; pages < 9; pages += 1) {
      const page = await changes('proposal', { limit: 1, ...(cursor === undefined ? {} : { cursor }) });
      seenSoFar.push(...page.items);
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(seenSoFar).toEqual(ALL);
    expect((await changes('proposal', { cursor: 'of another difference' })).items).toEqual([]);
  });

  test('of a list that is not there, or is another institution’s, nothing is told', async () => {
    await importList(FIRST);
    for (const [institution, list] of [
      [INSTITUTION, 'us-csl'],
      [INSTITUTION, 'no list\u0000'],
      [NEIGHBOUR, 'meti-eul'],
    ] as const) {
      expect(await code(history().story(institution, list))).toBe('list.unknown');
      expect(await code(history().changes(institution, list, 1, {}))).toBe('list.unknown');
      expect(await code(history().proposal(institution, list))).toBe('list.unknown');
    }
  });
});

describe('what became of a proposal', () => {
  const decline = (proposal: string, reason: string) =>
    send(
      new ChangeList(INSTITUTION, { type: 'DeclineProposal', listId: 'meti-eul', proposal, reason }),
      SECOND_OFFICER,
    );
  const THIRD = metiWorkbook([...ten, ['Other Works']]);

  test('stays to be read: declined and why, overtaken by another, or by the operator alone', async () => {
    await importList(FIRST);
    const [first] = (await propose(SECOND)).events;
    await decline(first?.id ?? '', '公表元の件数と合いません。');
    await propose(THIRD);
    await propose(SECOND);
    expect(await history().waiting(INSTITUTION)).toEqual([
      expect.objectContaining({
        listId: 'meti-eul',
        version: 2,
        proposedBy: expect.objectContaining({ id: OFFICER.id }),
      }),
    ]);
    const request = { aloneBecause: '担当者は一人だけです。' };
    const prepared = await imports.plan(INSTITUTION, THIRD, request);
    const operator = exampleActor({ kind: 'operator', id: 'operator' });
    await send(await imports.adopt(INSTITUTION, prepared, request), operator);
    const { versions, setAside } = await history().story(INSTITUTION, 'meti-eul');
    expect(versions[0]).toMatchObject({ version: 2, proposedBy: null, ...request });
    expect(setAside.map(({ outcome, reason }) => [outcome, reason]).sort()).toEqual([
      ['declined', '公表元の件数と合いません。'],
      ['overtaken', null],
      ['overtaken', null],
    ]);
    expect(await history().waiting(INSTITUTION)).toEqual([]);
  });
});
