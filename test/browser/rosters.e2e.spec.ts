// 漏れ検知 in the browser: an office drops its roster, maps its columns once, sees who has no case, and opens what is missing; on a phone too.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, PHONE, type Visitors } from '../support/browser.js';
import { tellDemonstration, type Demonstration } from '../support/demonstration.js';

let demonstration: Demonstration;
let browser: Visitors;

beforeAll(async () => {
  demonstration = await tellDemonstration();
  browser = await openBrowser(demonstration.baseUrl);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});

const ROSTER = [
  '氏名,生年月日,所属,身分（今年度）,指導教員,国籍',
  '新井 架空,2001/4/1,理学部,修士課程,mori@sekigaoka.example,XX',
  'Nakano Example,2001/4/2,理学部,交流院生,森 拓也,XX',
  'Unreadable Day,2001/14/2,理学部,修士課程,,XX',
].join('\r\n');

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const sees = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function choose(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await press(page, '名簿を選ぶ');
  await (await chooser).setFiles({ name: 'meibo.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) });
  await page.getByRole('textbox', { name: '名簿の種類' }).fill('gakumu');
  await page.getByRole('combobox', { name: '確認の根拠' }).selectOption('technology');
}

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

test('from the file to the opened cases, in Japanese', async () => {
  const visitor = await browser.newVisitor();
  await visitor.enter('nakamura', '/rosters');
  const { page } = visitor;
  await choose(page);
  await press(page, '取り込む前に確かめる');
  await press(page, '列の対応を指定する');
  await page.getByRole('combobox', { name: '身分（今年度）' }).selectOption('status');
  expect(await page.getByRole('combobox', { name: '国籍' }).inputValue()).toBe('');
  await press(page, '対応を保存する');

  // A word that nobody knows is asked for, once.
  await sees(page, /交流院生/);
  await press(page, '列の対応を指定する');
  await page.getByRole('combobox', { name: '交流院生' }).selectOption('master');
  await press(page, '対応を保存する');
  await sees(page, '生年月日を読み取れません。');
  await press(page, '2 行を突き合わせる');

  await page.getByRole('heading', { name: '突き合わせの結果' }).waitFor();
  await press(page, '理学部（在籍）の漏れ 2 人を表示する');
  await sees(page, '新井 架空');
  await press(page, /表示中の漏れをすべて選ぶ/);
  await press(page, '2 件の下書きを作る');
  await sees(page, '案件の下書きを作りました');
  await press(page, 'もう一度突き合わせる');
  await sees(page, 'あてはまる人はいません');
  expect(visitor.faults).toEqual([]);

  const { items } = await demonstration.as('mori').get('/api/cases?view=mine&limit=100');
  const drafts = (items as { state: string; personName: string | null }[]).filter(({ state }) => state === 'draft');
  expect(drafts.map(({ personName }) => personName)).toEqual(expect.arrayContaining(['新井 架空', 'Nakano Example']));

  await visitor.open('/rosters');
  await sees(page, 'gakumu');
  await visitor.context.close();
}, 180_000);

test('on a phone everything is reached by keyboard, fits, and axe finds nothing serious', async () => {
  const visitor = await browser.newVisitor({ window: PHONE });
  await visitor.enter('nakamura', '/rosters');
  const { page } = visitor;
  await choose(page);
  await page.getByRole('button', { name: '取り込む前に確かめる' }).focus();
  await page.keyboard.press('Enter');
  const submit = page.getByRole('button', { name: '2 行を突き合わせる' });
  await submit.waitFor();
  expect(await seriousFaults(page)).toEqual([]);
  await submit.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '突き合わせの結果' }).waitFor();
  await page.getByRole('combobox', { name: '表示する人' }).selectOption('under-way');
  await sees(page, '新井 架空');
  expect(await seriousFaults(page)).toEqual([]);
  expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
}, 180_000);
