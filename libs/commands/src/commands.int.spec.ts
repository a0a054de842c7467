import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Sender } from './command.js';
import type { CommandTrace } from './command-trace.js';
import { ChangeAccount } from './members/accounts.js';
import { ErasePerson } from './members/erasures.js';
import { ChangeOrganisation } from './members/organisations.js';
import { ADMINISTRATOR, OPERATOR, TEST_INSTITUTION, testActor, testHouse, type TestHouse } from './testing.js';

const told: string[] = [];
const trace: CommandTrace = {
  begin: (command, sender) => (outcome) =>
    told.push(JSON.stringify([command.stream, command.command.type, sender.permission, outcome])),
};

let house: TestHouse;
const asOperator: Sender = { actor: OPERATOR, permission: 'organisation.manage' };
const asAdministrator: Sender = { actor: ADMINISTRATOR, permission: 'account.manage' };

beforeAll(async () => {
  house = await testHouse(trace);
  const name = { ja: '欅大学', en: 'Keyaki University' };
  const say = (command: ChangeOrganisation['command']) =>
    house.commands.send(new ChangeOrganisation(TEST_INSTITUTION, command), asOperator);
  await say({ type: 'FoundInstitution', name, demonstration: true });
  await say({ type: 'AddUnit', unit: 'engineering', name: { ja: '工学部', en: 'Engineering' }, parent: null });
});
afterAll(() => house.close());

let opened = 0;
async function openAccount(
  roles: { role: 'dean' | 'host'; unit: string | null }[] = [],
  sender: Sender = asAdministrator,
) {
  opened += 1;
  const [account, person] = [house.ids.next(), house.ids.next()];
  const email = `member-${opened}@example.ac.jp`;
  const name = { ja: '山田 太郎', en: 'Taro Yamada' };
  const result = await house.commands.send(
    new ChangeAccount(account, { type: 'OpenAccount', person, name, email, language: 'ja', roles }),
    sender,
  );
  return { account, person, email, result };
}

describe('Commands', () => {
  test('answers with position, version and what happened, none of it personal', async () => {
    const { account, person, result } = await openAccount([{ role: 'dean', unit: 'engineering' }]);
    expect(result.version).toBe(1);
    expect(result.events.map(({ type }) => type)).toEqual(['AccountOpened', 'RoleGranted']);
    expect(result.events[0]?.data).toEqual({ account, person, language: 'ja' });
    expect(JSON.stringify(result)).not.toMatch(/Yamada|example\.ac\.jp/);
  });

  test('gives events actor, correlation and causation', async () => {
    const { account } = await openAccount();
    const [correlationId, causationId] = [house.ids.next(), house.ids.next()];
    await house.commands.send(new ChangeAccount(account, { type: 'CloseAccount' }), {
      ...asAdministrator,
      correlationId,
      causationId,
    });
    const event = (await house.log.read(`account-${account}`)).at(-1);
    expect(event).toMatchObject({
      correlationId,
      causationId,
      actor: { id: ADMINISTRATOR.id, kind: 'person' },
      at: '2026-11-23T00:00:00.000Z',
    });
  });

  test('carries a wish of several commands out once, however often it arrives', async () => {
    const { account } = await openAccount();
    const wish = { ...asAdministrator, commandId: house.ids.next() };
    const carryOut = async () => {
      await house.commands.send(new ChangeAccount(account, { type: 'ChooseLanguage', language: 'en' }), wish);
      return house.commands.send(new ChangeAccount(account, { type: 'CloseAccount' }), wish);
    };
    const first = await carryOut();
    expect(await carryOut()).toEqual(first);
    expect((await house.log.read(`account-${account}`)).map(({ type }) => type)).toEqual([
      'AccountOpened',
      'LanguageChosen',
      'AccountClosed',
    ]);
  });

  test('refuses and records whoever does not hold the permission, although a guard forgot to', async () => {
    const host = testActor(house.ids.next(), [{ role: 'host', unit: null }]);
    await expect(openAccount([], { actor: host, permission: 'account.manage' })).rejects.toMatchObject({
      code: 'access.forbidden',
    });
    expect(await house.log.read(`access-${host.id}`)).toMatchObject([
      {
        type: 'AccessDenied',
        data: { permission: 'account.manage', route: 'ChangeAccount OpenAccount', reason: 'access.forbidden' },
      },
    ]);
  });

  test('records what only the decider can refuse: a role for oneself', async () => {
    const { account, person } = await openAccount();
    const actor = { ...ADMINISTRATOR, id: person };
    const grant = { type: 'GrantRole' as const, role: 'officer' as const, unit: null, from: null, until: null };
    const route = 'PUT /api/accounts/:id/roles';
    await expect(
      house.commands.send(new ChangeAccount(account, grant), { actor, permission: 'account.manage', route }),
    ).rejects.toMatchObject({ code: 'account.own_role', kind: 'forbidden' });
    expect(await house.log.read(`access-${person}`)).toMatchObject([
      { type: 'AccessDenied', data: { permission: 'account.manage', route, reason: 'account.own_role' } },
    ]);
    expect(await house.log.read(`account-${account}`)).toHaveLength(1);
  });

  test('lets everybody change the language of their own account and nobody that of another', async () => {
    const [mine, other] = [await openAccount(), await openAccount()];
    const actor = testActor(mine.person, [], { account: mine.account });
    const choose = (account: string) =>
      house.commands.send(new ChangeAccount(account, { type: 'ChooseLanguage', language: 'en' }), {
        actor,
        permission: 'own-account',
      });
    expect((await choose(mine.account)).events).toMatchObject([{ type: 'LanguageChosen' }]);
    await expect(choose(other.account)).rejects.toMatchObject({ code: 'access.forbidden' });
    await expect(
      house.commands.send(new ChangeAccount(mine.account, { type: 'CloseAccount' }), {
        actor,
        permission: 'own-account',
      }),
    ).rejects.toMatchObject({ code: 'access.forbidden' });
  });

  test('records every one of 64 denials at once', async () => {
    const denial = {
      actor: null,
      permission: 'case.read' as const,
      route: 'GET /api/cases/:id',
      reason: 'session.missing',
    };
    await Promise.all(Array.from({ length: 64 }, () => house.denials.record(denial)));
    expect(await house.log.read('access-anonymous')).toHaveLength(64);
  });

  test('records who opened which document', async () => {
    const actor = testActor(house.ids.next());
    await house.denials.documentOpened(actor, 'case-1', 'document-1');
    expect(await house.log.read(`access-${actor.id}`)).toMatchObject([
      { type: 'DocumentOpened', data: { caseId: 'case-1', documentId: 'document-1' }, actor: { id: actor.id } },
    ]);
  });

  test('tells the trace type, stream and outcome, and no data', async () => {
    told.length = 0;
    const { account } = await openAccount();
    await expect(
      house.commands.send(new ChangeAccount(account, { type: 'ActivateAccount', tokenHash: 'x' }), asAdministrator),
    ).rejects.toMatchObject({ code: 'account.link_unknown' });
    expect(told.map((line) => JSON.parse(line) as unknown)).toEqual([
      [`account-${account}`, 'OpenAccount', 'account.manage', { outcome: 'done', events: ['AccountOpened'] }],
      [`account-${account}`, 'ActivateAccount', 'account.manage', { outcome: 'refused', code: 'account.link_unknown' }],
    ]);
    expect(told.join('')).not.toMatch(/Yamada|山田|example/);
  });

  test('refuses a role over a unit that does not exist', async () => {
    await expect(openAccount([{ role: 'dean', unit: 'enginering' }])).rejects.toMatchObject({
      code: 'account.unit_unknown',
    });
  });

  test('gives an address to one account of 16 that want it at once, and back when opening is refused', async () => {
    const open = (email: string, name: string) =>
      house.commands.send(
        new ChangeAccount(house.ids.next(), {
          type: 'OpenAccount',
          person: house.ids.next(),
          name: { ja: name, en: name },
          email,
          language: 'ja',
          roles: [],
        }),
        asAdministrator,
      );
    const outcomes = await Promise.allSettled(Array.from({ length: 16 }, () => open('Wanted@Example.ac.jp', 'Sato')));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(open('ｗanted@example.ac.jp', 'Sato')).rejects.toMatchObject({ code: 'account.email_taken' });
    await expect(open('free@example.ac.jp', '\u202eSato')).rejects.toMatchObject({ code: 'account.name_unreadable' });
    expect((await open('free@example.ac.jp', 'Sato')).version).toBe(0);
  });
});

describe('ErasePerson', () => {
  const executive = testActor('00000000-0000-4000-8000-0000000000ee', [{ role: 'executive', unit: null }]);
  const erase = (person: string, knownFrom: string, legalBasis = '個人情報保護法 第35条') =>
    house.commands.send(new ErasePerson(person, legalBasis, knownFrom), {
      actor: executive,
      permission: 'person.erase',
    });

  const circumstances = () => ({
    actor: executive,
    at: house.clock.now().toISOString(),
    commandId: house.ids.next(),
    correlationId: 'c',
    causationId: null,
  });
  /** Whatever a case is, to this library: a stream that names its applicant, holds something sealed for them, and ends one day. */
  async function caseOf(person: string, ...ending: string[]): Promise<string> {
    const stream = `case-${house.ids.next()}`;
    await house.log.append(
      stream,
      'none',
      [
        { type: 'CaseOpened', data: { applicant: person } },
        { type: 'CaseSubmitted', data: {}, personal: { person, purpose: 'clearance', fields: { name: '山田 太郎' } } },
        ...ending.map((type) => ({ type, data: {} })),
      ],
      circumstances(),
    );
    return stream;
  }
  const fieldsOf = async (stream: string) =>
    (await house.log.read(stream, { personal: true })).find(({ type }) => type === 'CaseSubmitted')?.personal;

  test('leaves the history standing and the person unreadable, and is done again without harm', async () => {
    const person = house.ids.next();
    const stream = await caseOf(person, 'CaseApproved');
    const first = await erase(person, stream);
    expect(first.events).toMatchObject([
      { type: 'PersonErased', data: { person, legalBasis: '個人情報保護法 第35条' } },
    ]);
    expect((await erase(person, stream)).events).toEqual([]);
    house.clock.advance(10_000);
    expect(await fieldsOf(stream)).toBe('erased');
  });

  test.each(['CaseApproved', 'LicenceRequired', 'CaseRejected', 'CaseWithdrawn'])(
    'forgets the applicant of a case that ended with %s',
    async (ending) => {
      const person = house.ids.next();
      expect((await erase(person, await caseOf(person, ending))).events).toHaveLength(1);
    },
  );

  test('is refused while the case of the person runs, and then nothing is destroyed', async () => {
    const person = house.ids.next();
    const stream = await caseOf(person);
    await expect(erase(person, stream)).rejects.toMatchObject({ code: 'person.case_runs', kind: 'conflict' });
    house.clock.advance(10_000);
    expect(await fieldsOf(stream)).toEqual({ name: '山田 太郎' });
  });

  test('is refused for a member of staff, whose decisions stand', async () => {
    const { account, person } = await openAccount();
    await expect(erase(person, `account-${account}`)).rejects.toMatchObject({
      code: 'person.is_staff',
      kind: 'conflict',
    });
    expect(await house.members.profile(account, TEST_INSTITUTION)).toMatchObject({ name: { ja: '山田 太郎' } });
  });

  test('is refused for oneself, under whatever name one is known', async () => {
    const stream = await caseOf(executive.id, 'CaseApproved');
    await expect(erase(executive.id, stream)).rejects.toMatchObject({ code: 'person.is_yourself', kind: 'conflict' });
  });

  test('finishes what a crash between event and keys left undone, passwords and addresses too', async () => {
    const { account, person, email } = await openAccount();
    await house.credentials.setPassword(account, 'correct horse battery');
    await house.log.append(
      `person-${person}`,
      'none',
      [{ type: 'PersonErased', data: { person, legalBasis: 'x' } }],
      circumstances(),
    );
    expect(await house.members.profile(account, TEST_INSTITUTION)).toMatchObject({ name: { ja: '山田 太郎' } });
    await house.erasures.finish(person);
    house.clock.advance(10_000);
    expect(await house.members.profile(account, TEST_INSTITUTION)).toBe('erased');
    expect(await house.credentials.byEmail(email)).toBeNull();
  });

  test('is refused without a legal basis, and then nothing is destroyed', async () => {
    const person = house.ids.next();
    const stream = await caseOf(person, 'CaseApproved');
    await expect(erase(person, stream, '  ')).rejects.toMatchObject({ code: 'person.erasure_needs_legal_basis' });
    house.clock.advance(10_000);
    expect(await fieldsOf(stream)).toEqual({ name: '山田 太郎' });
  });

  test('does not reach a person of another institution, nor one the stream does not know', async () => {
    const person = house.ids.next();
    const stream = await caseOf(person, 'CaseApproved');
    const stranger = { ...executive, id: house.ids.next(), institution: '00000000-0000-4000-8000-00000000000b' };
    await expect(
      house.commands.send(new ErasePerson(person, 'x', stream), { actor: stranger, permission: 'person.erase' }),
    ).rejects.toMatchObject({ code: 'access.not_found' });
    await expect(erase(house.ids.next(), stream)).rejects.toMatchObject({ code: 'access.not_found' });
    house.clock.advance(10_000);
    expect(await fieldsOf(stream)).toEqual({ name: '山田 太郎' });
    expect(await house.log.read(`access-${stranger.id}`)).toMatchObject([{ data: { reason: 'access.not_found' } }]);
  });
});
