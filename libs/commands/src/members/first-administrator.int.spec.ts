import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { testHouse, type TestHouse } from '../testing.js';

const PASSWORD = 'correct horse battery';

let house: TestHouse;
beforeEach(async () => {
  house = await testHouse();
});
afterEach(() => house.close());

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'let in',
    (error: { code: string }) => error.code,
  );

describe('the first administrator', () => {
  const form = {
    institutionName: { ja: '新大学', en: 'New University' },
    name: { ja: '管理 花子', en: '' },
    email: 'admin@new.ac.jp',
    password: PASSWORD,
    language: 'ja' as const,
  };

  test('founds the university and gets in, once', async () => {
    expect(await house.credentials.areEmpty()).toBe(true);
    const token = await house.tokens.issue();
    const founded = await house.setup.open({ ...form, token });
    expect(await house.credentials.areEmpty()).toBe(false);
    const signedIn = await house.signIn.withPassword({
      email: form.email,
      password: PASSWORD,
      address: '192.0.2.1',
      previousToken: null,
    });
    expect(signedIn.account).toBe(founded.account);
    expect((await house.members.actor(founded.account, founded.institution))?.roles).toEqual([
      { role: 'administrator', unit: null },
    ]);
    expect(await codeOf(house.setup.open({ ...form, token, email: 'other@new.ac.jp' }))).toBe('setup.link_used');
  });

  test('may correct a mistake with the same link', async () => {
    const token = await house.tokens.issue();
    expect(await codeOf(house.setup.open({ ...form, token, password: 'short' }))).toBe('account.password_too_short');
    expect(await codeOf(house.setup.open({ ...form, token, institutionName: { ja: '', en: '' } }))).toBe(
      'organisation.name_unreadable',
    );
    expect(await codeOf(house.setup.open({ ...form, token }))).toBe('let in');
  });

  test('is one of eight that use the link at once', async () => {
    const token = await house.tokens.issue();
    const codes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        codeOf(house.setup.open({ ...form, token, email: `admin-${index}@new.ac.jp` })),
      ),
    );
    expect(codes.filter((code) => code === 'let in')).toHaveLength(1);
    const { rows } = await house.database.query('select 1 from operation.credentials');
    expect(rows).toHaveLength(1);
  });

  test('does not get in by a link that is old, replaced or made up', async () => {
    const replaced = await house.tokens.issue();
    const token = await house.tokens.issue();
    expect(await codeOf(house.setup.open({ ...form, token: replaced }))).toBe('setup.link_unknown');
    expect(await codeOf(house.setup.open({ ...form, token: 'made up' }))).toBe('setup.link_unknown');
    house.clock.advance(24 * 3_600_000 + 1);
    expect(await codeOf(house.setup.open({ ...form, token }))).toBe('setup.link_expired');
  });
});
