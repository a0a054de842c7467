// A dean between two meetings: the link of a message is opened on a phone, what is asked stands there in one sentence, and a routine case is decided
// with two taps. Then the same page when something has changed since.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import {
  assignProposedTier,
  declare,
  importList,
  openCase,
  submit,
  untilPersonIsAsked,
} from '../../apps/cli/src/demonstration/clearance.js';
import { FIRST_VERSION } from '../../apps/cli/src/demonstration/list.js';
import { openBrowser, PHONE, type Visitor, type Visitors } from '../support/browser.js';
import { foundUniversity, type University } from '../support/university.js';

let university: University;
let browser: Visitors;
let dean: Visitor;
let routine = '';

beforeAll(async () => {
  university = await foundUniversity();
  await importList(university.as('nakamura'), FIRST_VERSION, '2026-10-01');
  routine = await openCase(university.as('sato'), PLAN);
  await declare(university.as('sato'), university.newBrowser, routine, APPLICANT);
  await submit(university.as('sato'), routine);
  await untilPersonIsAsked(university.as('nakamura'), routine);
  expect(await assignProposedTier(university.as('nakamura'), routine, '提案のとおりとします。')).toBe('T1');
  browser = await openBrowser(university.baseUrl);
  dean = await browser.newVisitor({ window: PHONE });
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await university?.close();
});

const PLAN = {
  ...{ unit: 'electrical-engineering', laboratory: '情報理論研究室' },
  technology: { laboratory: '情報理論研究室', topic: '誤り訂正符号の教育', gate: 'no', publicOnly: 'no' },
  subject: { names: { passport: 'KIM SUJIN' }, japaneseNational: 'no', birthDate: '2001' },
  stay: {
    ...{ status: 'master', from: '2027-04-01', to: '2029-03-31', enteredJapan: 'yes', entryDate: '2024-04-01' },
    employedInJapan: 'no',
  },
};

const APPLICANT = {
  names: { passport: 'KIM SUJIN' },
  affiliations: [
    {
      ...{ organisation: 'Hanbit University', country: 'KR', role: 'Student', from: '2020-03', to: '2024-02' },
      ties: { government: 'no', defence: 'no' },
    },
  ],
  funding: [{ payer: 'Family', payerType: 'family', country: 'KR', yearlyAmountYen: 900_000 }],
  declaration: {
    ...{ contract: 'no', foreignGovernmentBenefit: 'no', annualIncomeYen: 900_000 },
    foreignGovernmentInstruction: 'no',
  },
};

/** Counts what the dean's fingers do. */
class Fingers {
  taps = 0;
  readonly keys: string[] = [];

  async tap(target: Locator): Promise<void> {
    this.taps += 1;
    await target.tap();
  }
}

test('a routine case is decided on a phone with two taps after the link, and nothing is typed', async () => {
  const { page } = dean;
  const fingers = new Fingers();
  await page.exposeFunction('tellKey', (key: string) => fingers.keys.push(key));
  await page.addInitScript(`addEventListener('keydown', ({ key }) => tellKey(key), true)`);
  // The link of the message, which by itself does nothing but open the case.
  fingers.taps += 1;
  await dean.enter('takahashi', `/cases/${routine}`);
  const asked = page.getByRole('region', { name: '判断する案件' });
  expect((await asked.innerText()).replace(/[\u2066-\u2069]/g, '')).toMatch(
    /佐藤 美咲さんの情報理論研究室で、KIM SUJINさん（修士課程）を2027年4月1日から2029年3月31日まで/,
  );
  // What is asked and the way to answer are both on the first screen, without scrolling.
  const sentence = await asked.boundingBox();
  const bar = page.getByRole('region', { name: '判断', exact: true });
  const buttons = await bar.boundingBox();
  expect(sentence?.y ?? Infinity).toBeLessThan((buttons?.y ?? 0) - 120);
  expect((buttons?.y ?? Infinity) + (buttons?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);

  await fingers.tap(bar.getByRole('button', { name: '承認する' }));
  const sheet = page.getByRole('dialog');
  expect(await sheet.getByRole('textbox').inputValue()).toBe('申請の内容と確認の結果に問題がないため、承認します。');
  await fingers.tap(sheet.getByRole('button', { name: '承認する', exact: true }));
  await page.getByText(/「承認」を記録しました/).waitFor();
  expect([fingers.taps, fingers.keys]).toEqual([3, []]);
  const seen = await university.as('takahashi').get(`/api/cases/${routine}`);
  expect(seen).toMatchObject({ state: 'approved', steps: [{ reason: expect.stringContaining('問題がないため') }] });
});

test('who comes back is told what others did since, and why the tier is what it is', async () => {
  await university.as('nakamura').post(`/api/cases/${routine}/reopenings`, { reason: '新しい資料が届いたため。' });
  const { page } = dean;
  await dean.open(`/cases/${routine}?tab=approval`);
  const news = page.getByRole('list', { name: '起きたこと' });
  await news.getByText(/審査をやり直すことにしました/).waitFor();
  expect(await news.getByText('案件を承認しました。').count()).toBe(0);
  expect(dean.faults).toEqual([]);
});
