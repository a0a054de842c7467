// The business calendar at its screen: by keyboard alone on a desk, and on a phone.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { focused, openBrowser, PHONE, type Visitor, type Visitors } from '../support/browser.js';
import { foundUniversity, type University } from '../support/university.js';

let university: University;
let browser: Visitors;
const visitors: Visitor[] = [];

beforeAll(async () => {
  university = await foundUniversity();
  browser = await openBrowser(university.baseUrl);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await university?.close();
});

afterEach(() => expect(visitors.flatMap(({ faults }) => faults)).toEqual([]));

async function visit(key: string, path: string, options: Parameters<Visitors['newVisitor']>[0] = {}): Promise<Page> {
  const visitor = await browser.newVisitor(options);
  visitors.push(visitor);
  await visitor.enter(key, path);
  return visitor.page;
}

const shown = (locator: Locator) => locator.first().waitFor({ state: 'visible' });
const gone = (locator: Locator) => locator.first().waitFor({ state: 'detached' });

/** Tab until the focus is on what is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${name}; it is at ${await focused(page)}`);
}

const cellOf = (page: Page, day: string) => page.locator('td', { has: page.locator(`time[datetime="${day}"]`) });

describe('on a desk, by keyboard alone', () => {
  test('a month says in words what is closed and why', async () => {
    const page = await visit('nakamura', '/calendar?month=2027-01');
    await shown(page.getByRole('heading', { name: '2027年1月' }));
    expect(await cellOf(page, '2027-01-01').innerText()).toMatch(/休み\s*元日\s*年末年始/);
    expect(await cellOf(page, '2027-01-03').innerText()).toMatch(/年末年始\s*定休日/);
    expect(await cellOf(page, '2027-01-04').innerText()).toBe('4');
    await tabTo(page, '前の月');
    await page.keyboard.press('Enter');
    await shown(page.getByRole('heading', { name: '2026年12月' }));
    expect(await cellOf(page, '2026-12-29').innerText()).toMatch(/休み\s*年末年始/);
  });

  test('an officer adds the summer closure, sees it in August, and takes it back', async () => {
    const page = await visit('nakamura', '/calendar?month=2027-07');
    await tabTo(page, '閉室日を追加する');
    await page.keyboard.press('Enter');
    await shown(page.getByRole('dialog', { name: '閉室日を追加する' }));
    await tabTo(page, '追加する');
    await page.keyboard.press('Enter');
    await shown(page.getByText('日付を入力してください。'));
    await page.keyboard.press('Escape');
    await gone(page.getByRole('dialog'));
    expect(await focused(page)).toBe('閉室日を追加する');

    await page.keyboard.press('Enter');
    await tabTo(page, '閉室の理由');
    await page.getByLabel('閉室の理由').press('ArrowDown');
    await tabTo(page, '初日');
    await page.keyboard.type('令和9年8月12日');
    await tabTo(page, '最終日');
    await page.keyboard.type('2027/8/13');
    await page.keyboard.press('Enter');
    await gone(page.getByRole('dialog'));
    await shown(page.getByText('閉室日を追加しました'));
    const line = page.getByRole('listitem').filter({ hasText: '夏季一斉休業' });
    expect(await line.innerText()).toContain('2027年8月12日〜2027年8月13日');

    const august = await visit('sato', '/calendar?month=2027-08');
    expect(await cellOf(august, '2027-08-12').innerText()).toMatch(/休み\s*夏季一斉休業/);
    expect(await august.getByRole('button', { name: /取り消す/ }).count()).toBe(0);

    await tabTo(page, '取り消す: 2027年8月12日〜2027年8月13日 夏季一斉休業');
    await page.keyboard.press('Enter');
    await shown(page.getByRole('dialog', { name: '閉室日の取消し' }));
    await tabTo(page, '取り消す');
    await page.keyboard.press('Enter');
    await gone(page.getByRole('dialog'));
    await gone(line);
  });

  test('hours are changed as people write them, and the calendar is adopted on a rule', async () => {
    const page = await visit('fujita', '/calendar');
    await tabTo(page, '勤務時間を変更する');
    await page.keyboard.press('Enter');
    await tabTo(page, '終業');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('25時');
    await page.keyboard.press('Enter');
    await shown(page.getByText('時刻を 8:30 のように入力してください。'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('17時45分');
    await page.keyboard.press('Enter');
    await gone(page.getByRole('dialog'));
    await shown(page.getByText('08:30〜17:45'));

    await tabTo(page, '大学のカレンダーとして確定する');
    await page.keyboard.press('Enter');
    await tabTo(page, '根拠となる規程');
    await page.keyboard.type('職員就業規則 第20条');
    await page.keyboard.press('Enter');
    await gone(page.getByRole('dialog'));
    await shown(page.getByText('このカレンダーは大学として確定しています'));
    expect(await page.content()).toContain('職員就業規則 第20条');
  });
});

test('on a phone the month is a list that fits, and a closure is added by touch', async () => {
  const page = await visit('nakamura', '/calendar?month=2027-02', { window: PHONE });
  await shown(page.getByRole('heading', { name: '2027年2月' }));
  expect(await page.getByRole('table').count()).toBe(0);
  const day = (date: string) => page.getByRole('listitem').filter({ has: page.locator(`time[datetime="${date}"]`) });
  expect(await day('2027-02-11').innerText()).toMatch(/11 木\s*休み\s*建国記念の日/);
  expect(await day('2027-02-25').innerText()).toMatch(/25 木\s*業務日/);
  await page.getByRole('button', { name: '閉室日を追加する' }).click();
  await page.getByLabel('閉室の理由').selectOption('entrance-examination');
  await page.getByRole('textbox', { name: '初日' }).fill('2027-02-25');
  await page.getByRole('textbox', { name: '最終日' }).fill('2027-02-26');
  await page.getByRole('textbox', { name: /^補足/ }).fill('前期日程');
  await page.getByRole('button', { name: '追加する', exact: true }).click();
  await shown(day('2027-02-25').getByText('入学試験（⁨前期日程⁩）'));
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});
