// Thirty days after it was imported a roster has no rows: the key is gone, also when whoever forgot it crashed in between. The numbers stay.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import pino from 'pino';
import { Database } from '#database';
import { Followers } from '#event-store';
import { RandomIds, SettableClock } from '#kernel';
import { ChangeRoster, RosterPages, rostersImported, rosterStream, type ComparedRow } from '#rosters';
import { openBus, openGround, type Ground, type Opened } from '../ground.js';
import { forgetRowsWhenRosterIsForgotten } from '../reactions/forget-rows-when-roster-is-forgotten.js';
import { actor, INSTITUTION, sentBy, testHouse, until, type TestHouse } from '../testing.js';
import { forgetOldRosters, type RosterWorld } from './forgotten-rosters.js';

const NOW = new Date('2026-11-23T09:00:00.000Z');
const DAY_MS = 24 * 60 * 60_000;
const ids = new RandomIds();
const ROW: ComparedRow = {
  ...{ row: 2, number: '26D1', names: ['Unmistakable Person'], birthDate: null, email: null, department: 'Law' },
  ...{ unit: 'law', stage: { standing: 'enrolled', level: null }, from: null, until: null, host: null },
  ...{ verdict: 'gap', reason: 'no-case', cases: [] },
};
const COUNTS = [{ unit: 'law', standing: 'enrolled' as const, cleared: 0, 'under-way': 0, gap: 1, unclear: 0 }];

let house: TestHouse;
let opened: Opened;
let world: RosterWorld;
let log: Ground['log'];
let pages: RosterPages;
let clock: SettableClock;

beforeEach(async () => {
  house = await testHouse();
  opened = [];
  clock = new SettableClock(NOW);
  const options = { clock, logger: pino({ level: 'fatal' }) };
  const ground = await openGround(house.config, options, opened);
  const { commands, rosters } = await openBus(ground, options, opened);
  log = ground.log;
  pages = new RosterPages(ground.database, ground.vault);
  world = { database: ground.database, commands, rosters, clock };
  const followers = new Followers(log, ground.database, { projections: [rostersImported] }, { pollMs: 20 });
  await followers.start();
  opened.push(() => followers.stop());
});
afterEach(async () => {
  for (let close = opened.pop(); close; close = opened.pop()) await close();
  await house.close();
});

async function importRoster(): Promise<string> {
  const rosterId = ids.next();
  const of = { institution: INSTITUTION, rosterId, comparison: 1 };
  const attachments = await pages.keep(of, [ROW], clock.now().toISOString());
  const command = new ChangeRoster(rosterId, {
    ...{ type: 'ImportRoster', rosterId, source: 'gakumu', duty: 'technology', rows: 1, rowErrors: 0 },
    ...{ noDuty: 0, left: 0, sha256: 'a'.repeat(64), personal: { note: 'Unmistakable note', rowErrors: [] } },
    compared: { comparison: 1, day: '2026-11-23', cases: 0, engine: 'engine', counts: COUNTS, attachments },
  });
  await world.commands.send(command, sentBy(actor('person', 'officer'), 'roster.compare'));
  await folded(rosterId, 'compared is not null');
  return rosterId;
}

const folded = (rosterId: string, condition: string) =>
  until('the record is there', async () => {
    const sql = `select from views.rosters where roster_id = $1 and ${condition}`;
    return (await house.owner.query(sql, [rosterId])).rowCount === 1;
  });

async function left(rosterId: string): Promise<[keys: number, pages: number, personal: string]> {
  const keys = new Database({ url: house.config.vaultDatabaseUrl, applicationName: 'test' });
  const { rowCount } = await keys.query('select from vault.wrapped_key where person = $1', [rosterId]);
  await keys.close();
  const stored = await house.owner.query('select from operation.roster_pages where roster_id = $1', [rosterId]);
  const [imported] = await log.read(rosterStream(rosterId), { personal: true });
  return [rowCount ?? 0, stored.rowCount ?? 0, JSON.stringify(imported?.personal)];
}

test('its rows are gone on their day and not before, its numbers stay', async () => {
  const rosterId = await importRoster();
  clock.set(new Date(NOW.getTime() + 30 * DAY_MS - 1));
  expect(await forgetOldRosters(world)).toBe(0);
  expect(await left(rosterId)).toEqual([1, 1, expect.stringContaining('Unmistakable note')]);

  clock.set(new Date(NOW.getTime() + 30 * DAY_MS));
  expect(await forgetOldRosters(world)).toBe(1);
  expect(await left(rosterId)).toEqual([0, 0, '"erased"']);
  await folded(rosterId, `forgotten_at is not null and compared->'counts'->0->>'gap' = '1'`);
  expect(await forgetOldRosters(world)).toBe(0);
});

test('a crash between the event and the key is finished by the reaction', async () => {
  const rosterId = await importRoster();
  const version = (await log.read(rosterStream(rosterId))).at(-1)?.version ?? 0;
  await log.append(rosterStream(rosterId), version, [{ type: 'RosterForgotten', data: { rosterId } }], {
    ...{ actor: actor('machine'), at: clock.now().toISOString(), commandId: ids.next() },
    ...{ correlationId: ids.next(), causationId: null },
  });
  expect((await left(rosterId))[0]).toBe(1);
  const forgotten = (await log.read(rosterStream(rosterId))).at(-1);
  const reaction = forgetRowsWhenRosterIsForgotten(world.rosters);
  for (let times = 0; times < 2 && forgotten; times += 1) await reaction.handle(forgotten);
  expect(await left(rosterId)).toEqual([0, 0, '"erased"']);
});

test('rows that no roster speaks of go after a day', async () => {
  const rosterId = ids.next();
  await pages.keep({ institution: INSTITUTION, rosterId, comparison: 1 }, [ROW], clock.now().toISOString());
  expect(await forgetOldRosters(world)).toBe(0);
  clock.set(new Date(NOW.getTime() + DAY_MS + 1));
  expect(await forgetOldRosters(world)).toBe(1);
  expect(await pages.rows({ institution: INSTITUTION, rosterId, comparison: 1 })).toEqual([]);
});
