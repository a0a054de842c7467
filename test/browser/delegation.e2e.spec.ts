// A dean goes away. She names somebody on her phone by keyboard alone, that person decides her case in her place, and everybody can read that they
// did; then she takes it back.
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DESK, focused, openBrowser, PHONE, type Visitor, type Visitors } from '../support/browser.js';
import { tellDemonstration, type Demonstration } from '../support/demonstration.js';
import { landmarksOf, type Landmarks } from './screens.js';

let demonstration: Demonstration;
let browser: Visitors;
let at: Landmarks;
let dean: Visitor;
let deputy: Visitor;
const visitors: Visitor[] = [];

beforeAll(async () => {
  demonstration = await tellDemonstration();
  at = await landmarksOf(demonstration.as);
  browser = await openBrowser(demonstration.baseUrl);
  dean = await visit(PHONE);
  deputy = await visit(DESK);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});

afterEach(() => expect(visitors.flatMap(({ faults }) => faults)).toEqual([]));

async function visit(window: typeof PHONE): Promise<Visitor> {
  const visitor = await browser.newVisitor({ window });
  visitors.push(visitor);
  return visitor;
}

const text = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor({ state: 'visible' });
/** Every name in a text stands between marks of its own direction. */
const plain = (words: string | null) => (words ?? '').replace(/[\u2066-\u2069]/g, '');

test('she names her clerk on a phone with thirty keystrokes and no pointer', async () => {
  const { page } = dean;
  await dean.enter('takahashi', '/delegations');
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  await page.getByRole('button', { name: '代理を設定する' }).focus();
  await press('Enter');
  await page.getByRole('searchbox', { name: '代理の人' }).waitFor();
  await page.keyboard.type('林 由');
  keys += 3;
  const found = page.getByRole('radiogroup', { name: '代理を頼む人' });
  await found.getByText('林 由美').waitFor();
  // Nobody else is called like that.
  await found.getByRole('radio').nth(1).waitFor({ state: 'detached' });
  await press('Tab');
  await press('Space');
  for (let fields = 0; fields < 10 && (await focused(page)) !== '不在の理由'; fields += 1) await press('Tab');
  await page.keyboard.type('海外出張');
  keys += 4;
  expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
  await press('Enter');
  await text(page, '代理を設定しました');
  expect(keys).toBeLessThanOrEqual(30);
  const [line] = await page.getByRole('list', { name: '自分の代理をお願いしている人' }).getByRole('listitem').all();
  expect(plain((await line?.textContent()) ?? '')).toMatch(/高橋 誠（代理：林 由美）.*工学部.*代理中.*海外出張/);
});

test('the clerk is told on her own page, and finds the case in her queue, marked', async () => {
  const { page } = deputy;
  await deputy.enter('hayashi', '/delegations');
  const received = page.getByRole('list', { name: '自分が代理を務める人' });
  expect(plain(await received.textContent())).toContain('高橋 誠（代理：林 由美）');
  await received.getByRole('link', { name: '代理の案件を見る' }).click();
  await page.locator(`a[data-case="${at.forDean}"]`).waitFor();
  await deputy.settle();
  const row = page.locator('tr', { has: page.locator(`a[data-case="${at.forDean}"]`) });
  expect(plain(await row.textContent())).toContain('代理：高橋 誠');
  await row.locator(`a[data-case]`).click();
});

test('the case says in whose place it is open, keeps saying so from tab to tab, and is decided', async () => {
  const { page } = deputy;
  const banner = page.getByRole('complementary', { name: '代理での操作' });
  await banner.waitFor();
  expect(plain(await banner.textContent())).toContain('高橋 誠（部局責任者）の代理');
  await page.getByRole('link', { name: '承認・決裁', exact: true }).click();
  await banner.waitFor();
  await page.getByRole('button', { name: /^承認する/ }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: /問題がないため、承認します/ }).click();
  await sheet.getByRole('button', { name: '承認する', exact: true }).click();
  await text(page, /「承認」を記録しました/);
  const steps = page.getByRole('list', { name: '承認の経路' });
  await deputy.settle();
  expect(plain(await steps.textContent())).toContain('高橋 誠（代理：林 由美）');
});

test('the history names both to everybody', async () => {
  const officer = await visit(DESK);
  await officer.enter('nakamura', `/cases/${at.forDean}?tab=history`);
  expect(plain(await officer.page.locator('main').textContent())).toContain('高橋 誠（代理：林 由美）（部局責任者）');
});

test('she takes it back, and the next look is refused in words', async () => {
  const { page } = dean;
  await dean.open('/delegations');
  await page.getByRole('button', { name: /^代理を終える/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: '代理を終える', exact: true }).click();
  await text(page, '代理を終えました');
  await deputy.page.reload();
  await text(deputy.page, /この代理は今は使えません/);
});
