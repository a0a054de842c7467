// Story 9: the host corrects what was submitted after the department and the office have approved. The department alone is asked again, with what
// was and what is before its eyes; the office's approval stands, and everybody can read why.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  assignProposedTier,
  declare,
  openCase,
  submit,
  untilPersonIsAsked,
} from '../../apps/cli/src/demonstration/clearance.js';
import { DESK, openBrowser, PHONE, type Visitor, type Visitors } from '../support/browser.js';
import { foundUniversity, type University } from '../support/university.js';
import { applicantOf } from '../stories/given.js';

const PLAN = {
  ...{ unit: 'electrical-engineering', laboratory: '情報理論研究室' },
  technology: { laboratory: '情報理論研究室', topic: 'レーダ信号の圧縮', gate: 'yes', controlListRow: '11(1)' },
  subject: { names: { passport: 'KIM SUJIN' }, japaneseNational: 'no', birthDate: '2001' },
  stay: { ...{ status: 'master', from: '2027-04-01', to: '2029-03-31', enteredJapan: 'no' }, employedInJapan: 'no' },
  ...{ intendedUse: '修士論文の研究', nextDestination: '出身大学' },
};

let university: University;
let browser: Visitors;
let caseId: string;
const visitors: Visitor[] = [];

beforeAll(async () => {
  university = await foundUniversity();
  browser = await openBrowser(university.baseUrl);
  const { as, newBrowser } = university;
  caseId = await openCase(as('sato'), PLAN);
  await declare(as('sato'), newBrowser, caseId, applicantOf({ passport: 'KIM SUJIN' }));
  await submit(as('sato'), caseId);
  await untilPersonIsAsked(as('nakamura'), caseId);
  await assignProposedTier(as('nakamura'), caseId, '提案のとおりとします。');
  const approval = { outcome: 'approve', reason: '問題ありません。' };
  await as('takahashi').put(`/api/cases/${caseId}/steps/r1-department/decision`, approval);
  await as('kobayashi').put(`/api/cases/${caseId}/steps/r1-office/decision`, approval);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await university?.close();
});

afterEach(() => expect(visitors.flatMap(({ faults }) => faults)).toEqual([]));

async function visit(key: string, tab: string, window = DESK): Promise<Visitor> {
  const visitor = await browser.newVisitor({ window });
  visitors.push(visitor);
  await visitor.enter(key, `/cases/${caseId}?tab=${tab}`);
  return visitor;
}

const text = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor({ state: 'visible' });
const route = (page: Page) => page.getByRole('list', { name: '承認の経路' }).getByRole('listitem');

test('the host is told what cannot be amended and what would come of the rest, and amends', async () => {
  const { page } = await visit('sato', 'summary');
  await page.getByRole('button', { name: '内容を修正する' }).click();
  const sheet = page.getByRole('dialog');
  const shut = sheet.locator('section', { has: page.getByRole('heading', { name: '審査中に修正できない項目' }) });
  expect(await shut.textContent()).toMatch(/差戻し.*氏名.*生年月日/);
  await sheet.getByRole('button', { name: '修正を確定する' }).click();
  await text(page, '修正した項目がありません');
  await sheet.getByRole('textbox', { name: /研究室/ }).fill('情報通信研究室');
  await text(page, '承認をやり直す段階：部局');
  await sheet.getByRole('textbox', { name: /修正する理由/ }).fill('改組で名称が変わりました。');
  await sheet.getByRole('button', { name: '修正を確定する' }).click();
  await text(page, '内容を修正しました');
  await text(page, '承認をやり直す段階：部局');
});

test('the dean sees on a phone what was and what is, and approves anew', async () => {
  const { page } = await visit('takahashi', 'approval', PHONE);
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  const change = page
    .getByRole('row', { name: /研究室/ })
    .filter({ hasText: '情報通信研究室' })
    .first();
  expect(await change.locator('del').textContent()).toBe('情報理論研究室');
  expect(await change.locator('ins').textContent()).toBe('情報通信研究室');
  await text(page, '改組で名称が変わりました。');
  expect(await route(page).nth(0).textContent()).toContain('内容が変わったため、判断をやり直します：研究室の名称');
  // The office approved what it saw, and what it saw is what stands.
  expect(await route(page).nth(1).textContent()).toMatch(/承認.*問題ありません/);
  await page.getByRole('button', { name: /^承認/ }).first().click();
  const approving = page.getByRole('dialog');
  await approving.getByRole('textbox').first().fill('名称の変更を確かめました。');
  await approving.getByRole('button', { name: '承認する', exact: true }).click();
  await text(page, /「承認」を記録しました/);
});

test('the executive, whom it never concerned, finds the case at their step, and why the department decided twice', async () => {
  const { page } = await visit('yamamoto', 'approval');
  expect(await route(page).nth(0).textContent()).toContain('判断をやり直しました：研究室の名称');
  expect(await route(page).nth(2).getAttribute('aria-current')).toBe('step');
  await page.getByRole('link', { name: '履歴', exact: true }).click();
  await text(page, /審査中に内容を修正しました：研究室の名称。関係する段階（部局）で確かめます。/);
});
