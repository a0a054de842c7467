// What goes out by mail, over a real database, a real queue and a real conversation with a server: each once, whatever becomes of queue, worker
// or clock.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ChangeCase, type CaseCommand } from '#cases';
import { ChangeAccount } from '#commands';
import { messageId } from '#mail';
import { people } from '../../../../libs/cases/src/testing.js';
import { actor, INSTITUTION, sentBy } from '../testing.js';
import { at, FROM, mailHouse, member, SITE, ToldCase, type MailHouse } from './testing.js';

// 23 November is a holiday, and a dean has 24 hours of business: what came on the Friday before is due on Wednesday afternoon.
const FRIDAY = at('2026-11-20 10:00');
const HOLIDAY = at('2026-11-23 10:00');
const TUESDAY_EARLY = at('2026-11-24 08:29');
const TUESDAY = at('2026-11-24 08:30');
const TUESDAY_LATER = at('2026-11-24 10:00');
const TUESDAY_NIGHT = at('2026-11-24 18:00');
const WEDNESDAY = at('2026-11-25 08:30');
const NEXT_THURSDAY = at('2026-12-03 11:00');

let mail: MailHouse;
beforeEach(async () => {
  mail = await mailHouse(FRIDAY);
});
afterEach(() => mail.close());

const atTheDean = (number: string, when = FRIDAY) => (new ToldCase().routed('T1') as ToldCase).tell(mail, number, when);
const received = () => mail.server.received.map(({ to, subject }) => `${to}: ${subject}`);
const standing = async () => (await mail.mails()).map(({ kind, state, failure }) => [kind, state, failure]);

test('one digest a business day to whoever something waits for, with the queue emptied and the clock moved', async () => {
  await member(mail, 'dean', ['dean']);
  await member(mail, 'idle', ['executive']);
  await member(mail, 'host', ['host'], { person: people.host.id, language: 'en' });
  const caseId = await atTheDean('2026-0301');
  for (const closed of [HOLIDAY, TUESDAY_EARLY]) {
    mail.clock.set(closed);
    await mail.workUnsent();
  }
  expect(await standing()).toEqual([]);

  mail.clock.set(TUESDAY);
  await mail.workUnsent();
  await mail.jobs.empty();
  await mail.work();
  expect(received()).toEqual(['dean@example.ac.jp: 【関所】本日のお知らせ（新着1件）']);
  const [digest] = mail.server.received;
  expect(digest?.text).toContain(`・2026-0301：部局の審査、期限まで1営業日\n  ${SITE}/cases/${caseId}\n`);
  expect(digest?.text).not.toMatch(/AMINI|Parviz|花子|複合材料/i);
  const [row] = await mail.mails();
  expect(digest?.headers.get('message-id')).toBe(messageId(row?.mailId ?? '', FROM));
  expect([digest?.from, digest?.headers.get('auto-submitted')]).toEqual([
    'export-control@example.ac.jp',
    'auto-generated',
  ]);

  // Whoever died before the day was marked begins it again, and writes nothing twice.
  await mail.house.owner.query('delete from operation.digest_days');
  await mail.work();
  expect(received()).toHaveLength(1);

  // What comes later waits for the next day, which is today again however the clock was moved meanwhile.
  await (new ToldCase().declared() as ToldCase).tell(mail, '2026-0302', TUESDAY_LATER);
  for (const moved of [TUESDAY_LATER, NEXT_THURSDAY, NEXT_THURSDAY, TUESDAY, NEXT_THURSDAY]) {
    mail.clock.set(moved);
    await mail.work();
  }
  // Two mails that wait may be sent in either order.
  expect(received().slice(1).sort()).toEqual([
    'dean@example.ac.jp: 【関所】本日のお知らせ（期限超過1件）',
    'host@example.ac.jp: [Sekisho] Today: 1 new',
  ]);
  const texts = mail.server.received.slice(1).map(({ text }) => text);
  expect(texts).toContainEqual(expect.stringContaining('・2026-0301：部局の審査、6営業日超過'));
  expect(texts).toContainEqual(expect.stringContaining('- 2026-0302: to be completed and submitted'));
});

test('a server that is not ready is asked again later, one that says no for good never; nothing of its words is kept', async () => {
  await member(mail, 'dean', ['dean']);
  await atTheDean('2026-0301');
  mail.server.answers.data.push('451 4.7.1 <dean@example.ac.jp> try later');
  mail.clock.set(TUESDAY);
  await mail.work();
  expect(await standing()).toEqual([['digest', 'waiting', '451 4.7.1']]);
  await mail.work();
  expect([mail.server.calls(), received()]).toEqual([1, []]);

  const beforeIts = () => mail.house.owner.query(`update operation.mails set retry_at = '-infinity'`);
  // The server has it, and its yes is lost: once more, under the id by which mail programs fold the two.
  mail.server.answers.data.push('hang-up');
  await beforeIts();
  await mail.work();
  await beforeIts();
  await mail.work();
  expect(await standing()).toEqual([['digest', 'sent', null]]);
  expect(new Set(mail.server.received.map(({ headers }) => headers.get('message-id'))).size).toBe(1);
  expect(mail.server.received).toHaveLength(2);

  mail.server.answers.rcpt.push('550 5.1.1 <dean@example.ac.jp> no such user');
  mail.clock.set(WEDNESDAY);
  await mail.work();
  await beforeIts();
  await mail.work();
  expect(await standing()).toEqual([
    ['digest', 'failed', '550 5.1.1'],
    ['digest', 'sent', null],
  ]);
  const { rows } = await mail.house.owner.query<{ row: string }>('select m::text as row from operation.mails m');
  expect(rows.some(({ row }) => row.includes('dean@'))).toBe(false);
});

test('escalations go out at once in office hours, else when the office opens, several in one, and to nobody once somebody has acted', async () => {
  await member(mail, 'executive', ['executive'], { language: 'en' });
  const dean = await member(mail, 'dean', ['dean']);
  // A party of the case hears of it as a host does, and not as an executive.
  await member(mail, 'party', ['executive'], { person: people.host.id });
  const cases = [await atTheDean('2026-0301', TUESDAY), await atTheDean('2026-0302', TUESDAY)];
  const escalate = async (caseId = '', to: 'executive' | 'office' = 'executive') => {
    const command: CaseCommand = { type: 'EscalateCase', to, reason: '疑義あり' };
    await mail.commands.send(new ChangeCase(caseId, command), sentBy(actor('person', 'officer'), 'case.escalate'));
  };
  mail.clock.set(TUESDAY);
  await mail.work();
  expect(received()).toEqual(['dean@example.ac.jp: 【関所】本日のお知らせ（新着2件）']);

  mail.clock.set(TUESDAY_NIGHT);
  for (const caseId of cases) await escalate(caseId);
  await mail.work();
  expect(received()).toHaveLength(1);
  mail.clock.set(WEDNESDAY);
  await mail.work();
  await mail.work();
  expect(received().slice(1).toSorted()).toEqual(
    ['dean@example.ac.jp: 【関所】本日のお知らせ', 'executive@example.ac.jp: [Sekisho] 2 cases were escalated to you']
      .toSorted()
      .map((line) => expect.stringContaining(line)),
  );
  const told = mail.server.received.find(({ to }) => to.startsWith('executive'));
  for (const caseId of cases) expect(told?.text).toContain(`${SITE}/cases/${caseId}\n`);
  expect(told?.text).not.toMatch(/疑義|AMINI/);

  // Somebody stands in for the executive, and hears of what is carried to them from now on; in whose place, the link says and no name.
  const delegation = '0193b0a0-0000-7000-8000-0000000000d1';
  const [principal] = (
    await mail.house.owner.query<{ account: string; person: string }>(
      `select account, person from views.account_people where email = 'executive@example.ac.jp'`,
    )
  ).rows;
  const lender = { ...actor('person', 'executive', principal?.person), account: principal?.account ?? '' };
  await mail.commands.send(
    new ChangeAccount(lender.account, {
      ...{ type: 'GiveDelegation', delegation, role: 'executive', unit: null, to: dean.account, from: null },
      ...{ until: at('2026-11-26 00:00').toISOString(), reason: '海外出張' },
    }),
    sentBy(lender, 'delegation.manage'),
  );
  const third = await atTheDean('2026-0303', WEDNESDAY);
  const fourth = await atTheDean('2026-0304', WEDNESDAY);
  for (const caseId of [third, fourth]) await escalate(caseId);
  const withdraw: CaseCommand = { type: 'WithdrawCase', reason: '取下げ' };
  const host = { ...people.host, institution: INSTITUTION };
  await mail.commands.send(new ChangeCase(fourth, withdraw), sentBy(host, 'case.withdraw'));
  await mail.work();
  expect(received().slice(3).toSorted()).toEqual([
    'dean@example.ac.jp: 【関所】引き上げられた案件が1件あります',
    'executive@example.ac.jp: [Sekisho] A case was escalated to you',
  ]);
  const lent = mail.server.received.find(({ subject }) => subject.includes('引き上げられた案件が1件'));
  expect(lent?.text).toContain(`${SITE}/cases/${third}?inPlaceOf=${delegation}\n`);
  expect(lent?.text).toContain('（代理）');
});

test('without a server mails are kept to be read here, also those that waited for one', async () => {
  const kept = await mailHouse(TUESDAY, { isKept: true });
  try {
    await member(kept, 'dean', ['dean']);
    await (new ToldCase().routed('T1') as ToldCase).tell(kept, '2026-0301', FRIDAY);
    await kept.work();
    await kept.house.owner.query(`update operation.mails set state = 'waiting', settled_at = null`);
    await kept.work();
    expect((await kept.mails()).map(({ kind, state }) => [kind, state])).toEqual([['digest', 'kept']]);
    expect(kept.server.calls()).toBe(0);
  } finally {
    await kept.close();
  }
});

test('what was ordered in office hours and comes to its turn behind them stays, and a digest whose day is over goes to nobody', async () => {
  const dean = await member(mail, 'dean', ['dean']);
  await atTheDean('2026-0301');
  mail.clock.set(TUESDAY);
  await mail.workUnsent();
  mail.clock.set(TUESDAY_NIGHT);
  await mail.work();
  mail.clock.set(WEDNESDAY);
  await mail.commands.send(
    new ChangeAccount(dean.account, { type: 'CloseAccount' }),
    sentBy(actor('person', 'administrator'), 'account.manage'),
  );
  await mail.work();
  expect([await standing(), mail.server.calls()]).toEqual([[['digest', 'failed', 'mail.too_late']], 0]);
});

test('who has a password is told once that somebody else made a link to set another, and of no other link', async () => {
  // Opened and activated by a first link.
  const { account, person } = await member(mail, 'executive', ['executive']);
  const request = (tokenHash: string, by: string, expiresAt = '2030-01-01T00:00:00.000Z') =>
    mail.commands.send(
      new ChangeAccount(account, { type: 'RequestActivation', tokenHash, expiresAt }),
      sentBy(actor('person', 'administrator', by), 'account.manage'),
    );
  const administrator = '00000000-0000-4000-8000-00000000ad00';
  await request('own', person);
  await request('over', administrator, FRIDAY.toISOString());
  await mail.workUnsent();
  expect(await standing()).toEqual([]);
  await request('made', administrator);
  await mail.work();
  await mail.work();
  expect(received()).toEqual(['executive@example.ac.jp: 【関所】パスワード設定用のリンクが発行されました']);
  const [letter] = mail.server.received;
  expect(letter?.text).toContain(SITE);
  expect(letter?.text).not.toMatch(/花子|ad00|#/);
  expect(await standing()).toEqual([['password-link', 'sent', null]]);
});
