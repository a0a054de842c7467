import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ChangeAccount } from '../../../commands/src/members/accounts.js';
import { ADMINISTRATOR, TEST_INSTITUTION, testHouse, type TestHouse } from '../../../commands/src/testing.js';
import type { AccountCommand } from '../account.js';
import { newSecret, tokenFor } from '../secrets.js';
import { LOCKOUT } from './attempts.js';
import { CODE_TRIES_MAX } from './applicant-links.js';
import { hashPassword, verifyPassword } from './passwords.js';
import { SESSION_LIMITS, type SessionHolder } from './sessions.js';

const PASSWORD = 'correct horse battery';
const EMAIL = 'taro@example.ac.jp';
const ADDRESS = '192.0.2.1';

let house: TestHouse;
beforeAll(async () => {
  house = await testHouse();
});
afterAll(() => house.close());
beforeEach(() =>
  house.database.query(
    'delete from operation.credentials; delete from operation.sessions; delete from operation.sign_in_attempts',
  ),
);

const say = (account: string, command: AccountCommand) =>
  house.commands.send(new ChangeAccount(account, command), { actor: ADMINISTRATOR, permission: 'account.manage' });

/** Opens an account and gives its activation link. */
async function invited(email = EMAIL) {
  const [account, person] = [house.ids.next(), house.ids.next()];
  const name = { ja: '山田 太郎', en: 'Taro Yamada' };
  await say(account, {
    type: 'OpenAccount',
    person,
    name,
    email,
    language: 'ja',
    roles: [{ role: 'officer', unit: null }],
  });
  const { token, tokenHash } = tokenFor(account, Buffer.from(newSecret(), 'base64url'));
  const expiresAt = new Date(house.clock.now().getTime() + 3_600_000).toISOString();
  await say(account, { type: 'RequestActivation', tokenHash, expiresAt });
  return { account, person, token };
}

async function active(email = EMAIL) {
  const member = await invited(email);
  await house.activation.byLink(member.token, PASSWORD);
  return member;
}

const attempt = (changes: Partial<Parameters<TestHouse['signIn']['withPassword']>[0]> = {}) =>
  house.signIn.withPassword({ email: EMAIL, password: PASSWORD, address: ADDRESS, previousToken: null, ...changes });
const wrong = (changes = {}) => attempt({ password: 'wrong horse battery', ...changes });
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'let in',
    (error: { code: string }) => error.code,
  );

describe('a password', () => {
  test('is known again, and no other is', async () => {
    const hash = await hashPassword(PASSWORD);
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
    expect(await verifyPassword(PASSWORD, hash)).toBe(true);
    expect(await verifyPassword(`${PASSWORD} `, hash)).toBe(false);
    expect(await verifyPassword(PASSWORD, null)).toBe(false);
    expect(await hashPassword(PASSWORD)).not.toBe(hash);
  });

  test('typed with a full-width keyboard is the same', async () => {
    expect(await verifyPassword('correct　horse battery', await hashPassword(PASSWORD))).toBe(true);
  });
});

describe('activation', () => {
  test('sets the password and lets the holder in with the roles given', async () => {
    const { account, person } = await active();
    const { token } = await attempt();
    expect(await house.sessions.find(token, 'account')).toEqual({
      kind: 'account',
      institution: TEST_INSTITUTION,
      person,
      account,
    });
    expect(await house.members.actor(account, TEST_INSTITUTION)).toMatchObject({
      id: person,
      roles: [{ role: 'officer', unit: null }],
    });
    expect(await house.members.profile(account, TEST_INSTITUTION)).toEqual({
      name: { ja: '山田 太郎', en: 'Taro Yamada' },
      email: EMAIL,
    });
  });

  test.each<[string, string, (token: string) => Promise<void>, string, string]>([
    [
      'twice',
      'account.link_used',
      async (token) => void (await house.activation.byLink(token, PASSWORD)),
      '',
      PASSWORD,
    ],
    ['too late', 'account.link_expired', async () => house.clock.advance(3_600_000), '', PASSWORD],
    ['with another secret', 'account.link_unknown', async () => undefined, 'tampered', PASSWORD],
    ['with a short password', 'account.password_too_short', async () => undefined, '', 'elevenchars'],
  ])('is refused %s (%s)', async (_, code, before, tampered, password) => {
    const { token } = await invited();
    await before(token);
    const used = tampered ? `${token.slice(0, -8)}AAAAAAAA` : token;
    expect(await codeOf(house.activation.byLink(used, password))).toBe(code);
  });

  test('again by a new link signs the holder out everywhere', async () => {
    const { account } = await active();
    const { token } = await attempt();
    const reset = tokenFor(account, Buffer.alloc(32, 5));
    const expiresAt = new Date(house.clock.now().getTime() + 1000).toISOString();
    await say(account, { type: 'RequestActivation', tokenHash: reset.tokenHash, expiresAt });
    await house.activation.byLink(reset.token, 'another horse battery');
    expect(await house.sessions.find(token, 'account')).toBeNull();
    expect(await codeOf(attempt())).toBe('session.wrong_credentials');
    expect(await codeOf(attempt({ password: 'another horse battery' }))).toBe('let in');
  });
});

describe('signing in', () => {
  test.each<[string, () => Promise<unknown>, object]>([
    ['an unknown address', () => active(), { email: 'nobody@example.ac.jp' }],
    ['a wrong password', () => active(), { password: 'wrong horse battery' }],
    ['an account that was never activated', () => invited(), {}],
    ['a closed account', async () => say((await active()).account, { type: 'CloseAccount' }), {}],
  ])('answers %s like every other failure', async (_, prepare, changes) => {
    await prepare();
    await expect(attempt(changes)).rejects.toMatchObject({
      code: 'session.wrong_credentials',
      kind: 'unsigned',
      params: {},
    });
  });

  test('takes an address in capitals or full width for the same', async () => {
    await active();
    expect(await codeOf(attempt({ email: ' ＴARO@example.AC.jp' }))).toBe('let in');
  });

  test('ends the session the browser had before', async () => {
    await active();
    const planted = await attempt();
    const mine = await attempt({ previousToken: planted.token });
    expect(mine.token).not.toBe(planted.token);
    expect(await house.sessions.find(planted.token, 'account')).toBeNull();
    expect(await house.sessions.find(mine.token, 'account')).not.toBeNull();
  });

  test('takes an unknown address as long as a wrong password', async () => {
    await active();
    const times: Record<string, number[]> = { [EMAIL]: [], 'nobody@example.ac.jp': [] };
    // In turns, and the quickest of each counts: what else the machine does slows both, but not every time.
    for (let round = 0; round < 4; round += 1) {
      for (const [email, taken] of Object.entries(times)) {
        const startedAt = performance.now();
        await expect(wrong({ email, address: `${email}-${round}` })).rejects.toThrow();
        taken.push(performance.now() - startedAt);
      }
    }
    const [known, unknown] = Object.values(times).map((taken) => Math.min(...taken)) as [number, number];
    // Without the dummy hash the unknown address would take a tenth; the bounds only leave room for a busy machine.
    expect(unknown / known).toBeGreaterThan(0.5);
    expect(unknown / known).toBeLessThan(2);
  });
});

describe('the lockout', () => {
  const { free, firstMs, longestMs } = LOCKOUT.account;

  test('locks a name after its tries, twice as long each time, up to the longest; also for the right password', async () => {
    await active();
    for (let tries = 0; tries < free; tries += 1) expect(await codeOf(wrong())).toBe('session.wrong_credentials');
    await expect(attempt()).rejects.toMatchObject({
      code: 'session.too_many_attempts',
      kind: 'busy',
      params: { retryAfterSeconds: 30 },
    });
    for (const waitMs of [firstMs, firstMs * 2, firstMs * 4, firstMs * 8, firstMs * 16, longestMs, longestMs]) {
      house.clock.advance(waitMs - 1);
      expect(await codeOf(attempt())).toBe('session.too_many_attempts');
      house.clock.advance(1);
      expect(await codeOf(wrong({ address: `${ADDRESS}${waitMs}` }))).toBe('session.wrong_credentials');
    }
  });

  test('behaves the same for a name that does not exist', async () => {
    for (let tries = 0; tries < free; tries += 1)
      expect(await codeOf(wrong({ email: 'nobody@x.jp' }))).toBe('session.wrong_credentials');
    expect(await codeOf(wrong({ email: 'nobody@x.jp' }))).toBe('session.too_many_attempts');
  });

  test('lets no more than its tries through when 64 come at once', async () => {
    await active();
    const codes = await Promise.all(Array.from({ length: 64 }, () => codeOf(wrong())));
    expect(codes.filter((code) => code === 'session.wrong_credentials')).toHaveLength(free);
    expect(codes.filter((code) => code === 'session.too_many_attempts')).toHaveLength(64 - free);
  });

  test('locks a network address that tries many names', async () => {
    for (let tries = 0; tries < LOCKOUT.address.free; tries += 1)
      await house.attempts.begin(`name-${tries}@x.jp`, ADDRESS);
    expect(await codeOf(house.attempts.begin('one-more@x.jp', ADDRESS))).toBe('session.too_many_attempts');
    await house.attempts.begin('one-more@x.jp', '192.0.2.2');
  });

  test('forgives a name its failures when it gets in, and the address that one try alone', async () => {
    await active();
    for (let tries = 0; tries < free - 1; tries += 1) await wrong().catch(() => undefined);
    expect(await codeOf(attempt())).toBe('let in');
    for (let tries = 0; tries < free - 1; tries += 1) expect(await codeOf(wrong())).toBe('session.wrong_credentials');
    const { rows } = await house.database.query<{ failures: number }>(
      'select failures from operation.sign_in_attempts order by failures',
    );
    expect(rows.map((row) => row.failures)).toEqual([free - 1, 2 * (free - 1)]);
  });

  test('forgets after a day', async () => {
    await active();
    for (let tries = 0; tries < free; tries += 1) await wrong().catch(() => undefined);
    house.clock.advance(24 * 3_600_000 + 1);
    expect(await codeOf(wrong())).toBe('session.wrong_credentials');
    expect(await codeOf(attempt())).toBe('let in');
    house.clock.advance(24 * 3_600_000 + 1);
    expect(await house.attempts.forgetOld()).toBeGreaterThan(0);
  });

  test('keeps neither name nor address in its table', async () => {
    await wrong().catch(() => undefined);
    const { rows } = await house.database.query(
      'select row_to_json(a)::text as text from operation.sign_in_attempts a',
    );
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/taro|192/);
  });
});

describe('a session', () => {
  const holder = (kind: 'account' | 'applicant'): SessionHolder =>
    kind === 'account'
      ? { kind, institution: TEST_INSTITUTION, person: 'p', account: 'a' }
      : { kind, institution: TEST_INSTITUTION, person: 'p', caseId: 'c', link: 'l' };

  test.each(['account', 'applicant'] as const)(
    'of an %s ends when it is not used, and at the latest after its whole time',
    async (kind) => {
      const { idleMs, absoluteMs } = SESSION_LIMITS[kind];
      const idle = await house.sessions.begin(holder(kind));
      const used = await house.sessions.begin(holder(kind));
      for (let passedMs = 0; passedMs + idleMs / 2 < absoluteMs; passedMs += idleMs / 2) {
        expect(await house.sessions.find(used.token, kind)).toEqual(holder(kind));
        house.clock.advance(idleMs / 2);
        if (passedMs === idleMs) expect(await house.sessions.find(idle.token, kind)).toBeNull();
      }
      house.clock.advance(idleMs / 2 + 1);
      expect(await house.sessions.find(used.token, kind)).toBeNull();
      house.clock.advance(absoluteMs);
      expect(await house.sessions.forgetOld()).toBe(2);
    },
  );

  test('of one kind does not open what the other kind opens', async () => {
    const { token } = await house.sessions.begin(holder('applicant'));
    expect(await house.sessions.find(token, 'account')).toBeNull();
    expect(await house.sessions.find('no such token', 'account')).toBeNull();
  });

  test('ends by signing out, and those of a case with the case', async () => {
    const [one, other] = [
      await house.sessions.begin(holder('applicant')),
      await house.sessions.begin(holder('applicant')),
    ];
    await house.sessions.end(one.token);
    expect(await house.sessions.find(one.token, 'applicant')).toBeNull();
    await house.sessions.endOfCase('c');
    expect(await house.sessions.find(other.token, 'applicant')).toBeNull();
  });

  test('is over with the very next request once the account is closed, and shows a role that ended no more', async () => {
    const { account } = await active();
    const { token } = await attempt();
    await say(account, { type: 'SetRoles', roles: [{ role: 'inspector', unit: null }] });
    expect((await house.members.actor(account, TEST_INSTITUTION))?.roles).toEqual([{ role: 'inspector', unit: null }]);
    await say(account, { type: 'CloseAccount' });
    expect(await house.sessions.find(token, 'account')).toBeNull();
    expect(await house.members.actor(account, TEST_INSTITUTION)).toBeNull();
  });

  test('leaves no token in the database', async () => {
    const { token } = await house.sessions.begin(holder('account'));
    const { rows } = await house.database.query('select row_to_json(s)::text as text from operation.sessions s');
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  test('of an account is of no use in another institution', async () => {
    const { account } = await active();
    expect(await house.members.actor(account, '00000000-0000-4000-8000-00000000000b')).toBeNull();
  });
});

describe("the code of an applicant's link", () => {
  test('gives five tries, also when they come at once, and forgives them when the code was right', async () => {
    const left = await Promise.all(Array.from({ length: 16 }, () => house.codes.begin('link-1')));
    expect(left.filter((tries) => tries >= 0)).toHaveLength(CODE_TRIES_MAX);
    await house.codes.succeeded('link-1');
    expect(await house.codes.begin('link-1')).toBe(CODE_TRIES_MAX - 1);
    house.clock.advance(31 * 24 * 3_600_000);
    expect(await house.codes.forgetOld()).toBe(1);
  });
});
