// The queues in numbers, drawn: for mouse, finger and keyboard, in both languages, each mark the way to the cases it counts.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { focused, openBrowser, PHONE, type Visitors } from '../support/browser.js';
import { tellDemonstration, type Demonstration } from '../support/demonstration.js';
import { until } from '../support/patience.js';

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

const DRAWN = 'figure svg path';
const PLOTS = 3;

/** Waits until every plot is drawn. */
const drawn = (page: Page) =>
  until('every plot is drawn', async () => {
    const counts = await page.evaluate<number[]>(
      `[...document.querySelectorAll('figure')].map((each) => each.querySelectorAll('svg path').length)`,
    );
    return counts.length === PLOTS && counts.every((count) => count > 3);
  });

interface Count {
  stage: string;
  upTo2: number;
}

/** Of the demonstration everything happened today: the stage at which the most stand. */
async function fullest(): Promise<Count> {
  const { ageing } = (await demonstration.as('nakamura').get('/api/figures')) as unknown as { ageing: Count[] };
  const [most] = ageing.toSorted((a, b) => b.upTo2 - a.upTo2);
  if (!most || most.upTo2 === 0) throw new Error('The demonstration has nothing to draw');
  return most;
}

/** The middle of the longest bar of the first plot that has the colour of the youngest, once it stands still. */
const longestBar = (page: Page) =>
  page.evaluate<{ x: number; y: number }>(`(() => {
    const bars = [...document.querySelector('figure').querySelectorAll('svg path')]
      .filter((each) => each.getAttribute('fill') === '#c5d7fb')
      .map((each) => each.getBoundingClientRect())
      .filter(({ height }) => height > 20);
    const [longest] = bars.sort((a, b) => b.width - a.width);
    return { x: longest.x + longest.width / 2, y: longest.y + longest.height / 2 };
  })()`);

async function expectList(page: Page, { stage, upTo2 }: Count): Promise<void> {
  await page.waitForURL('**/queue?**');
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ view: 'all', stage, aged: 'upTo2' });
  const query = new URL(page.url()).search;
  const { items } = (await demonstration.as('nakamura').get(`/api/cases${query}&limit=200`)) as { items: unknown };
  expect(items).toHaveLength(upTo2);
  await until('the list is on screen', async () => (await page.locator('[data-case]').count()) === upTo2);
}

/** How many words of the drawings reach out of their place, or are drawn for another width. */
const BEYOND = `[...document.querySelectorAll('figure')].flatMap((each) => {
  const place = each.getBoundingClientRect();
  const svg = each.querySelector('svg').getBoundingClientRect();
  if (Math.abs(svg.width - place.width) > 1) return ['another width'];
  return [...each.querySelectorAll('svg text')]
    .map((word) => word.getBoundingClientRect())
    .filter(({ left, right, bottom }) => left < place.left - 1 || right > place.right + 1 || bottom > place.bottom + 1);
}).length`;

/** As SVG with patterns, each said to be a picture, with how many it counts, and nothing of it cut off at a desk or on a phone. */
async function expectWhole(page: Page, pictures: RegExp): Promise<void> {
  await drawn(page);
  expect(await page.locator('figure svg defs pattern').count()).toBeGreaterThanOrEqual(4);
  expect(await page.locator('figure canvas').count()).toBe(0);
  expect(await page.locator('p').filter({ hasText: /^n=\d/ }).count()).toBe(PLOTS);
  expect(await page.getByRole('img', { name: pictures }).count()).toBe(PLOTS);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await until(`everything fits into ${width} px`, async () => (await page.evaluate(BEYOND)) === 0);
  }
}

test('plots are drawn once their page opens and not before, taken down when it closes, and drawn anew in the other language', async () => {
  const visitor = await browser.newVisitor();
  const { page, faults } = visitor;
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
  await visitor.enter('nakamura', '/queue');
  const isLibrary = (path: string) => /\/assets\/library-[^/]+\.js$/.test(path);
  expect(scripts.filter(isLibrary)).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: '件数と日数' }).click();
  await expectWhole(page, /（図。/);
  expect(scripts.filter(isLibrary)).toHaveLength(1);
  await page.goBack();
  await page.locator(DRAWN).first().waitFor({ state: 'detached' });
  await page.goForward();
  await drawn(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'At which stage do cases wait?' }).waitFor();
  await expectWhole(page, /\(a drawing;/);
  expect(faults).toEqual([]);
});

describe('a mark leads to the cases it counts', () => {
  test('by mouse it tells the row under the pointer, and a click opens the list; by keyboard the table has the same link', async () => {
    const { page, enter, faults } = await browser.newVisitor();
    await enter('nakamura', '/figures');
    await drawn(page);
    const most = await fullest();
    const { x, y } = await longestBar(page);
    await page.mouse.move(x, y);
    await page.locator('figure').getByText(`0〜2営業日：${most.upTo2}`).waitFor();
    await page.mouse.click(x, y);
    await expectList(page, most);

    await page.goBack();
    const table = page.getByRole('region', { name: '案件はどの段階で滞っていますか（表）' });
    await page.getByText('同じ内容を表で見る').first().focus();
    await page.keyboard.press('Enter');
    await table.waitFor();
    await table.locator(`a[href*="stage=${most.stage}&aged=upTo2"]`).focus();
    expect(await focused(page)).toBe(String(most.upTo2));
    await page.keyboard.press('Enter');
    await expectList(page, most);
    expect(faults).toEqual([]);
  });

  test('by finger the first touch tells, and what it tells leads to the list', async () => {
    const visitor = await browser.newVisitor({ window: PHONE });
    const { page, faults } = visitor;
    await visitor.enter('nakamura', '/figures');
    await drawn(page);
    const most = await fullest();
    await page.locator('figure').first().scrollIntoViewIfNeeded();
    const { x, y } = await longestBar(page);
    await page.touchscreen.tap(x, y);
    const line = page.getByRole('button', { name: `0〜2営業日：${most.upTo2}` });
    await line.waitFor();
    expect(new URL(page.url()).pathname).toBe('/figures');
    await line.tap();
    await expectList(page, most);
    expect(faults).toEqual([]);
  });
});
