import { describe, expect, test } from '@jest/globals';
import { digestLetter, type Digest } from './digest.js';
import { escalationsLetter } from './escalations.js';
import { linksAt, type CaseLine } from './letter.js';

const links = linksAt('https://s.example.ac.jp');
const line = (number: string, change: Partial<CaseLine> = {}): CaseLine => ({
  ...{
    number,
    task: 'department-decision',
    due: { isOver: false, days: 2 },
    link: links.case(number, null),
    isLent: false,
  },
  ...change,
});
const NOTHING: Digest = {
  ...{ day: '2026-12-01', over: [], today: [], returned: [], fresh: [], others: 0, delegations: [] },
  home: links.home,
};

const FULL: Digest = {
  ...NOTHING,
  over: [line('2026-0001', { due: { isOver: true, days: 2 } }), line('2026-0002', { due: { isOver: true, days: 0 } })],
  today: [line('2026-0003', { task: 'office', due: { isOver: false, days: 0 } })],
  returned: [line('2026-0004', { task: 'answer', due: null })],
  fresh: [line('2026-0005', { due: { isOver: false, days: 1 }, isLent: true, link: links.case('2026-0005', 'd 1') })],
  others: 12,
  delegations: [
    { side: 'taking', turn: 'begins', role: 'dean' },
    { side: 'giving', turn: 'ends', role: 'officer' },
  ],
};

describe('a digest', () => {
  test('says nothing where there is nothing to say', () => {
    expect(digestLetter(NOTHING, 'ja')).toBeNull();
    expect(digestLetter(NOTHING, 'en')).toBeNull();
  });

  test('reads in Japanese', () => {
    expect(digestLetter(FULL, 'ja')).toEqual({
      subject: '【関所】本日のお知らせ（期限超過2件・本日期限1件・新着1件）',
      body: `2026年12月1日火曜日のお知らせです。対応をお待ちしている案件が17件あります。

■ 期限を過ぎている案件（2件）
・2026-0001：部局の審査、2営業日超過
  https://s.example.ac.jp/cases/2026-0001
・2026-0002：部局の審査、期限超過
  https://s.example.ac.jp/cases/2026-0002

■ 本日が期限の案件（1件）
・2026-0003：輸出管理室の確認、本日まで
  https://s.example.ac.jp/cases/2026-0003

■ 差し戻された案件（1件）
・2026-0004：差戻しへの回答
  https://s.example.ac.jp/cases/2026-0004

■ 新しく届いた案件（1件）
・2026-0005：部局の審査（代理）、期限まで1営業日
  https://s.example.ac.jp/cases/2026-0005?inPlaceOf=d%201

■ その他の案件：12件

■ 代理
・本日から、部局責任者の代理を務めていただきます。
・輸出管理担当者の代理は、本日で終わります。

一覧は次のページでご確認ください。
  https://s.example.ac.jp/

--
このメールはシステムが自動で送信しています。返信はお受けできません。
氏名や審査の内容は記載していません。リンクを開き、サインインしてご確認ください。
`,
    });
  });

  test('reads in English', () => {
    const letter = digestLetter({ ...FULL, over: [], returned: [], others: 1 }, 'en');
    expect(letter?.subject).toBe('[Sekisho] Today: 1 due today, 1 new');
    expect(letter?.body).toMatch(/^For Tuesday,? 1 December 2026: 3 cases wait for you\.\n/);
    expect(letter?.body).toContain(
      'DUE TODAY (1)\n- 2026-0003: to be looked at by the export-control office, due today\n',
    );
    expect(letter?.body).toContain(
      '- 2026-0005: decision of the department (in another’s place), 1 business day left\n',
    );
    expect(letter?.body).toContain('1 other case waits for you.\n');
    expect(letter?.body).toContain('- From today on you decide in another’s place (dean).\n');
  });

  test.each([
    ['only others wait', { others: 1 }, '【関所】本日のお知らせ（対応をお待ちしている案件が1件あります）'],
    ['only a delegation begins', { delegations: FULL.delegations }, '【関所】本日のお知らせ（代理）'],
  ])('has a subject where %s', (_, change, subject) => {
    expect(digestLetter({ ...NOTHING, ...change }, 'ja')?.subject).toBe(subject);
  });

  test('lists twenty of a section and counts the rest', () => {
    const fresh = Array.from({ length: 23 }, (_, index) => line(`2026-${1_000 + index}`));
    const body = digestLetter({ ...NOTHING, fresh }, 'en')?.body ?? '';
    expect(body.match(/\/cases\//g)).toHaveLength(20);
    expect(body).toContain('NEW (23)');
    expect(body).toContain('- and 3 more: see the page\n');
  });
});

test.each(['ja', 'en'] as const)('escalations of one case and of several read in %s', (language) => {
  const one = escalationsLetter([line('2026-0001')], links.home, language);
  const two = escalationsLetter([line('2026-0001'), line('2026-0002')], links.home, language);
  expect([one.subject, two.subject]).toEqual(
    {
      ja: ['【関所】引き上げられた案件が1件あります', '【関所】引き上げられた案件が2件あります'],
      en: ['[Sekisho] A case was escalated to you', '[Sekisho] 2 cases were escalated to you'],
    }[language],
  );
  expect(two.body.match(/\/cases\/2026-000[12]\n/g)).toHaveLength(2);
  for (const { body } of [one, two]) expect(body).not.toMatch(/mail\.|\{|…/);
});
