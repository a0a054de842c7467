import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Checkpoints, dumpProjection, Followers, rebuild } from '#event-store';
import type { RoleGrant } from '#kernel';
import { ChangeAccount } from '../../../commands/src/members/accounts.js';
import { ChangeOrganisation } from '../../../commands/src/members/organisations.js';
import {
  ADMINISTRATOR,
  TEST_INSTITUTION,
  testActor,
  testHouse,
  type TestHouse,
} from '../../../commands/src/testing.js';
import type { AccountCommand } from '../account.js';
import type { OrganisationCommand } from '../organisation.js';
import { Delegations } from './delegations.js';
import { Directory, directoryProjection } from './directory.js';
import { Units, unitsProjection } from './units.js';
import { PATIENCE_MS } from '../../../../test/support/patience.js';

const ELSEWHERE = '00000000-0000-4000-8000-00000000000b';
const AT = '2026-11-23T00:00:00.000Z';

let house: TestHouse;
let followers: Followers;
let checkpoints: Checkpoints;
let directory: Directory;
let units: Units;

beforeAll(async () => {
  house = await testHouse();
  checkpoints = new Checkpoints(house.database, house.log.store);
  followers = new Followers(house.log, house.database, {
    projections: [directoryProjection, unitsProjection],
    subscriptions: [],
  });
  await followers.start();
  directory = new Directory(house.apiDatabase);
  units = new Units(house.apiDatabase);
  await organise({ type: 'FoundInstitution', name: { ja: '欅大学', en: 'Keyaki University' }, demonstration: true });
  await organise({ type: 'AddUnit', unit: 'engineering', name: { ja: '工学部', en: 'Engineering' }, parent: null });
  await organise({
    type: 'AddUnit',
    unit: 'applied-physics',
    name: { ja: '応用物理', en: 'Applied Physics' },
    parent: 'engineering',
  });
});
afterAll(async () => {
  await followers.stop();
  await house.close();
});

const organise = (command: OrganisationCommand) =>
  house.commands.send(new ChangeOrganisation(TEST_INSTITUTION, command), {
    actor: ADMINISTRATOR,
    permission: 'organisation.manage',
  });
const say = (account: string, command: AccountCommand) =>
  house.commands.send(new ChangeAccount(account, command), { actor: ADMINISTRATOR, permission: 'account.manage' });
const seen = async (result: { position: string }) =>
  expect(await checkpoints.waitFor(result.position, undefined, PATIENCE_MS)).toBe(true);

async function opened(email: string, roles: RoleGrant[] = [], account = house.ids.next()) {
  const person = house.ids.next();
  const name = { ja: '山田 太郎', en: 'Taro Yamada' };
  await seen(await say(account, { type: 'OpenAccount', person, name, email, language: 'ja', roles }));
  return { account, person };
}

async function activated(email: string, roles: RoleGrant[]) {
  const member = await opened(email, roles);
  await say(member.account, { type: 'RequestActivation', tokenHash: email, expiresAt: '2026-12-01T00:00:00.000Z' });
  await seen(await say(member.account, { type: 'ActivateAccount', tokenHash: email }));
  return member;
}

describe('the directory', () => {
  test('shows an account with its roles, name and address', async () => {
    const { account, person } = await activated('shown@example.ac.jp', [{ role: 'dean', unit: 'engineering' }]);
    expect(await directory.account(TEST_INSTITUTION, account, AT)).toEqual({
      account,
      person,
      status: 'active',
      language: 'ja',
      openedAt: AT,
      name: { ja: '山田 太郎', en: 'Taro Yamada' },
      email: 'shown@example.ac.jp',
      roles: [{ grant: expect.any(String), role: 'dean', unit: 'engineering', from: AT, until: null }],
    });
    expect((await directory.accountByEmail(TEST_INSTITUTION, 'SHOWN@example.ac.jp', AT))?.account).toBe(account);
    expect(await directory.nameOf(TEST_INSTITUTION, [person, 'nobody'])).toEqual(
      new Map([[person, { ja: '山田 太郎', en: 'Taro Yamada' }]]),
    );
  });

  test('pages in the order of opening', async () => {
    house.clock.set(new Date('2026-11-23T01:00:00.000Z'));
    const first = await opened('page-1@example.ac.jp');
    house.clock.set(new Date('2026-11-23T02:00:00.000Z'));
    // An id that would sort before all others.
    const second = await opened('page-2@example.ac.jp', [], '00000000-0000-4000-8000-000000000002');
    house.clock.set(new Date(AT));
    const page = (after: string) => directory.accounts(TEST_INSTITUTION, { at: AT, limit: 1, after });
    expect((await page(first.account)).map(({ account }) => account)).toEqual([second.account]);
    expect(await page(second.account)).toEqual([]);
  });

  test('finds who holds a role over a unit: by it, by one above, by the whole institution', async () => {
    const whole = await activated('clerk-1@example.ac.jp', [{ role: 'clerk', unit: null }]);
    const above = await activated('clerk-2@example.ac.jp', [{ role: 'clerk', unit: 'engineering' }]);
    const below = await activated('clerk-3@example.ac.jp', [{ role: 'clerk', unit: 'applied-physics' }]);
    await opened('clerk-4@example.ac.jp', [{ role: 'clerk', unit: null }]);
    const holders = (up: string[], at = AT) => directory.holders(TEST_INSTITUTION, 'clerk', up, at);
    expect(await holders(['engineering'])).toEqual([whole.person, above.person].sort());
    expect(await holders(['applied-physics', 'engineering'])).toEqual(
      [whole.person, above.person, below.person].sort(),
    );
    expect(await holders(['engineering'], '2026-11-22T23:59:59.999Z')).toEqual([]);
    await seen(await say(above.account, { type: 'CloseAccount' }));
    expect(await holders(['engineering'])).toEqual([whole.person]);
  });

  test('shows an ended role no more', async () => {
    const { account } = await activated('ended@example.ac.jp', [{ role: 'officer', unit: null }]);
    await seen(await say(account, { type: 'SetRoles', roles: [] }));
    expect((await directory.account(TEST_INSTITUTION, account, AT))?.roles).toEqual([]);
  });

  test('shows nothing of one institution to another', async () => {
    const { account, person } = await opened('hidden@example.ac.jp');
    expect(await directory.account(ELSEWHERE, account, AT)).toBeNull();
    expect(await directory.accountByEmail(ELSEWHERE, 'hidden@example.ac.jp', AT)).toBeNull();
    expect(await directory.nameOf(ELSEWHERE, [person])).toEqual(new Map());
    expect(await units.unitTree(ELSEWHERE, '2026-11-23')).toEqual([]);
    expect(await units.institution(ELSEWHERE)).toBeNull();
  });

  test('forgets who a person was, and is the same on both sides of the erasure when it is folded again', async () => {
    const { account, person } = await opened('forgotten@example.ac.jp');
    const executive = testActor(house.ids.next(), [{ role: 'executive', unit: null }]);
    const commandId = house.ids.next();
    // No command forgets a member of staff in this version; the read model is ready for the one that will.
    await seen(
      await house.log.append(
        `person-${person}`,
        'none',
        [{ type: 'PersonErased', data: { person, legalBasis: '個人情報保護法 第35条' } }],
        { actor: executive, at: AT, commandId, correlationId: commandId, causationId: null },
      ),
    );
    await house.erasures.finish(person);
    expect(await directory.account(TEST_INSTITUTION, account, AT)).toMatchObject({ person, name: null, email: null });
    expect(await directory.nameOf(TEST_INSTITUTION, [person])).toEqual(new Map());
    const live = await dumpProjection(house.database, 'directory');
    expect(live).not.toContain('forgotten@');
    await rebuild(house.log, house.database, directoryProjection);
    expect(await dumpProjection(house.database, 'directory')).toBe(live);
  });
});

test('where no worker has made the table of delegations yet, nobody stands in for anybody', async () => {
  const delegations = new Delegations(house.apiDatabase);
  expect(await delegations.running(TEST_INSTITUTION, AT)).toEqual([]);
  expect(await delegations.to(house.ids.next(), TEST_INSTITUTION, AT)).toEqual([]);
});

describe('the units', () => {
  test('stand as a tree, parents first, under the institution', async () => {
    await seen(
      await organise({
        type: 'RenameUnit',
        unit: 'engineering',
        name: { ja: '工学研究科', en: 'School of Engineering' },
      }),
    );
    expect(await units.unitTree(TEST_INSTITUTION, '2026-11-23')).toEqual([
      { unit: 'engineering', parent: null, name: { ja: '工学研究科', en: 'School of Engineering' } },
      { unit: 'applied-physics', parent: 'engineering', name: { ja: '応用物理', en: 'Applied Physics' } },
    ]);
    expect(await units.institution(TEST_INSTITUTION)).toEqual({
      id: TEST_INSTITUTION,
      name: { ja: '欅大学', en: 'Keyaki University' },
      demonstration: true,
    });
  });

  test('are the same when they are folded again', async () => {
    const live = await dumpProjection(house.database, 'units');
    await rebuild(house.log, house.database, unitsProjection);
    expect(await dumpProjection(house.database, 'units')).toBe(live);
  });
});
