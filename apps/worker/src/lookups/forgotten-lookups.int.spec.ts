// Thirty days after it was made a look-up has no names: the key is gone, also when whoever forgot it crashed in between.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pino from 'pino';
import { Database } from '#database';
import { Followers } from '#event-store';
import { RandomIds, SettableClock } from '#kernel';
import { ChangeLookup, LookupPages, lookupsMade, lookupStream, type BatchRow, type LookupCommand } from '#screening';
import { forgetLookupsOf, forgetOldLookups, type LookupWorld } from './forgotten-lookups.js';
import { openBus, openGround, type Opened } from '../ground.js';
import { forgetNamesWhenLookupIsForgotten } from '../reactions/forget-names-when-lookup-is-forgotten.js';
import { actor, INSTITUTION, sentBy, testHouse, until, type TestHouse } from '../testing.js';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const DAY_MS = 24 * 60 * 60_000;
const ids = new RandomIds();
const ROW = { id: '1', names: ['Unmistakable Person'], verdict: 'clear', hits: [] } as unknown as BatchRow;

let house: TestHouse;
let opened: Opened;
let world: LookupWorld;
let pages: LookupPages;
let clock: SettableClock;
let finish: (institution: string, id: string) => Promise<void>;

beforeEach(async () => {
  house = await testHouse();
  opened = [];
  clock = new SettableClock(NOW);
  const options = { clock, logger: pino({ level: 'fatal' }) };
  const { database, vault, log } = await openGround(house.config, options, opened);
  const { commands, lookups } = await openBus({ database, vault, log }, options, opened);
  pages = new LookupPages(database, vault);
  world = { database, log, commands, lookups, clock };
  finish = (institution, id) => lookups.finish(institution, id);
  const followers = new Followers(log, database, { projections: [lookupsMade] }, { pollMs: 20 });
  await followers.start();
  opened.push(() => followers.stop());
});
afterEach(async () => {
  for (let close = opened.pop(); close; close = opened.pop()) await close();
  await house.close();
});

async function make(): Promise<string> {
  const lookupId = ids.next();
  await pages.keep(INSTITUTION, lookupId, [ROW], clock.now().toISOString());
  const command: LookupCommand = {
    ...{ type: 'MakeLookup', lookupId, purpose: 'visitor', duty: null, way: 'names', kind: 'person', names: 1 },
    ...{ lists: [], engine: 'engine', program: null, attachments: [] },
    verdicts: { clear: 1, hits: 0, unscreenable: 0 },
    tiers: { E1: 0, E2: 0, E3: 0, E4: 0, E5: 0 },
    personal: { note: 'Unmistakable note', outcomes: [] },
  };
  await world.commands.send(new ChangeLookup(lookupId, command), sentBy(actor('person', 'officer'), 'lookup.make'));
  await folded(lookupId, 'true');
  return lookupId;
}

const folded = (lookupId: string, condition: string) =>
  until('the record is there', async () => {
    const sql = `select from views.lookups where lookup_id = $1 and ${condition}`;
    return (await house.owner.query(sql, [lookupId])).rowCount === 1;
  });

const noteOf = async (lookupId: string) =>
  (await world.log.read(lookupStream(lookupId), { personal: true }))[0]?.personal;

async function keysOf(lookupId: string): Promise<number> {
  const keys = new Database({ url: house.config.vaultDatabaseUrl, applicationName: 'test' });
  const { rowCount } = await keys.query('select from vault.wrapped_key where person = $1', [lookupId]);
  await keys.close();
  return rowCount;
}

const rowsOf = async (lookupId: string) =>
  (await house.owner.query('select from operation.lookup_pages where lookup_id = $1', [lookupId])).rowCount;

async function keep(lookupId: string, person: string): Promise<void> {
  const command: LookupCommand = { type: 'KeepLookup', caseId: `case-of-${person}`, person };
  await world.commands.send(new ChangeLookup(lookupId, command), sentBy(actor('person', 'officer'), 'lookup.make'));
  await folded(lookupId, 'case_id is not null');
}

const erased = (person: string) =>
  world.log.append(
    `person-${person}`,
    'none',
    [{ type: 'PersonErased', data: { person, legalBasis: '個人情報保護法' } }],
    {
      ...{ actor: actor('person', 'executive'), at: clock.now().toISOString(), commandId: ids.next() },
      ...{ correlationId: ids.next(), causationId: null },
    },
  );

test('on the thirtieth day, and not before, key and rows are gone; the record stays; once more does nothing', async () => {
  const lookupId = await make();
  clock.set(new Date(NOW.getTime() + 30 * DAY_MS - 1));
  expect(await forgetOldLookups(world)).toBe(0);
  expect(await noteOf(lookupId)).toMatchObject({ note: 'Unmistakable note' });
  expect([await keysOf(lookupId), await rowsOf(lookupId)]).toEqual([1, 1]);

  clock.set(new Date(NOW.getTime() + 30 * DAY_MS));
  expect(await forgetOldLookups(world)).toBe(1);
  expect([await keysOf(lookupId), await rowsOf(lookupId), await noteOf(lookupId)]).toEqual([0, 0, 'erased']);
  await folded(lookupId, 'forgotten_at is not null');
  expect(await forgetOldLookups(world)).toBe(0);
  const events = await world.log.read(lookupStream(lookupId));
  expect(events.map(({ type, actor: by }) => [type, by.kind])).toEqual([
    ['LookupMade', 'person'],
    ['LookupForgotten', 'machine'],
  ]);
});

test('a crash between the event and the key is finished by the reaction', async () => {
  const lookupId = await make();
  await world.log.append(lookupStream(lookupId), 0, [{ type: 'LookupForgotten', data: { lookupId, because: 'age' } }], {
    ...{ actor: actor('machine'), at: clock.now().toISOString(), commandId: ids.next() },
    ...{ correlationId: ids.next(), causationId: null },
  });
  expect(await keysOf(lookupId)).toBe(1);
  const [, forgotten] = await world.log.read(lookupStream(lookupId));
  const reaction = forgetNamesWhenLookupIsForgotten({ finish });
  for (let times = 0; times < 2 && forgotten; times += 1) await reaction.handle(forgotten);
  expect([await keysOf(lookupId), await rowsOf(lookupId)]).toEqual([0, 0]);
});

test('what became part of a case outlives its days and goes with the person of that case, and no other', async () => {
  const [kept, other] = [await make(), await make()];
  const [person, neighbour] = [ids.next(), ids.next()];
  await keep(kept, person);
  await keep(other, neighbour);
  clock.set(new Date(NOW.getTime() + 300 * DAY_MS));
  expect(await forgetOldLookups(world)).toBe(0);
  await erased(person);
  const [erasure] = await world.log.read(`person-${person}`);
  if (erasure) await forgetLookupsOf(world, erasure);
  expect([await keysOf(kept), await keysOf(other)]).toEqual([0, 1]);
});

test('what was kept in the moment of the erasure is found by the upkeep', async () => {
  const lookupId = await make();
  const person = ids.next();
  await erased(person);
  await keep(lookupId, person);
  expect(await forgetOldLookups(world)).toBe(1);
  expect(await keysOf(lookupId)).toBe(0);
});

test('rows that no look-up speaks of go after a day', async () => {
  const lookupId = ids.next();
  await pages.keep(INSTITUTION, lookupId, [ROW], clock.now().toISOString());
  expect(await forgetOldLookups(world)).toBe(0);
  clock.set(new Date(NOW.getTime() + DAY_MS + 1));
  expect(await forgetOldLookups(world)).toBe(1);
  expect([await keysOf(lookupId), await rowsOf(lookupId)]).toEqual([0, 0]);
});
