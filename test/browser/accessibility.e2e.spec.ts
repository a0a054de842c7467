// Every screen in both languages: no fault of its own, nothing serious for axe, nothing wider than the window, everything by keyboard.
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { focused, openBrowser, type Language, type Visitor, type Visitors } from '../support/browser.js';
import { tellDemonstration, type Demonstration } from '../support/demonstration.js';
import { until } from '../support/patience.js';
import { landmarksOf, SCREENS, type Landmarks } from './screens.js';

const LANGUAGES: readonly Language[] = ['ja', 'en'];
const TIMEOUT_MS = 60_000;

let demonstration: Demonstration;
let browser: Visitors;
let landmarks: Landmarks;
const visitors = new Map<string, Promise<Visitor>>();

beforeAll(async () => {
  demonstration = await tellDemonstration();
  landmarks = await landmarksOf(demonstration.as);
  browser = await openBrowser(demonstration.baseUrl);
});

afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});

/** One visitor per person and language, kept from screen to screen. */
function visitorFor(key: string | null, language: Language): Promise<Visitor> {
  const place = `${key} ${language}`;
  const known = visitors.get(place);
  if (known) return known;
  const made = browser.newVisitor({ language }).then(async (visitor) => {
    if (key !== null) await visitor.enter(key, '/');
    return visitor;
  });
  visitors.set(place, made);
  return made;
}

async function screen(name: string, language: Language = 'ja'): Promise<Visitor> {
  const wanted = SCREENS.find((each) => each.name === name);
  if (!wanted) throw new Error(`There is no screen ${name}`);
  const visitor = await visitorFor(wanted.as, language);
  await visitor.page.setViewportSize({ width: 1280, height: 900 });
  await visitor.open(wanted.path(landmarks));
  return visitor;
}

/** What axe finds serious or critical, in a line each. */
async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}

/** How many pixels of the page lie beyond the right edge of the window. */
const overflow = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

const WIDTHS = [1280, 390] as const;

// By axe each screen is looked at in one language and at one width, in turn, because axe takes longer than all the rest and what it finds hangs
// on the two very seldom; `SCREENS=all npm test -- test/browser/accessibility` looks at all four.
const isLookedAt = (screenAt: number, at: number) => process.env['SCREENS'] === 'all' || screenAt % 4 === at;

describe('every screen, in Japanese and English', () => {
  test.each(SCREENS.map(({ name }, index) => [name, index] as const))(
    '%s makes no fault, fetches nothing from elsewhere, has nothing serious for axe, fits into 320 px and is walked with Tab',
    async (name, index) => {
      for (const [turn, language] of LANGUAGES.entries()) {
        const { page, faults } = await screen(name, language);
        expect((await page.locator('h1').first().textContent())?.trim()).not.toBe('');
        expect(faults).toEqual([]);
        for (const [at, width] of WIDTHS.entries()) {
          if (!isLookedAt(index, turn * WIDTHS.length + at)) continue;
          await page.setViewportSize({ width, height: 900 });
          expect([language, width, await seriousFaults(page)]).toEqual([language, width, []]);
        }
        await page.setViewportSize({ width: 320, height: 900 });
        expect([language, 'px too wide at 320', await overflow(page)]).toEqual([language, 'px too wide at 320', 0]);
        if (language === 'ja') await reachEverything(page);
        // axe's own, not the screen's.
        faults.splice(0);
      }
    },
    TIMEOUT_MS,
  );
});

describe('the applicant’s pages', () => {
  test.each(LANGUAGES)(
    'from the button to the signature, in %s',
    async (language) => {
      const { url } = await linkFor(language);
      const visitor = await browser.newVisitor({ language, window: { width: 390, height: 844 } });
      const { page } = visitor;
      const words = language === 'ja' ? JAPANESE : ENGLISH;
      const found: string[] = [];
      const look = async () => {
        await visitor.settle();
        const title = (await page.locator('h1').textContent()) ?? '';
        found.push(...(await seriousFaults(page)).map((fault) => `${title}: ${fault}`));
        await page.setViewportSize({ width: 320, height: 844 });
        if ((await overflow(page)) > 0) found.push(`${title}: too wide at 320 px`);
        await page.setViewportSize({ width: 390, height: 844 });
      };
      await visitor.open(new URL(url).pathname + new URL(url).hash);
      await look();
      for (const button of [words.begin, words.kept, words.start]) {
        await page.getByRole('button', { name: button, exact: true }).click();
        await look();
      }
      for (let pageNumber = 2; pageNumber <= 6; pageNumber += 1) {
        await page.getByRole('button', { name: words.next, exact: true }).click();
        if (pageNumber < 4) await page.getByRole('button', { name: words.add }).click();
        await look();
      }
      await page.getByRole('button', { name: words.later }).click();
      await look();
      expect(found).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

const JAPANESE = {
  begin: '手続きを開く',
  kept: '控えたので進む',
  start: '答え始める',
  next: '次へ',
  add: /追加する$/,
  later: 'あとで続ける',
};
const ENGLISH = {
  begin: 'Begin',
  kept: 'I have kept it',
  start: 'Start answering',
  next: 'Next',
  add: /^Add a/,
  later: 'Go on later',
};

async function linkFor(language: Language): Promise<{ url: string }> {
  const host = demonstration.as('sato');
  const { id } = await host.post('/api/cases', {
    type: 'student-admission',
    unit: 'electrical-engineering',
    laboratory: '電波応用研究室',
  });
  const invited = await host.post(`/api/cases/${id}/invitations`, { language });
  return { url: String(invited['url']) };
}

/** An outcome that is taken seldom: on a phone it lies one tap behind. */
async function other(page: Page, name: string): Promise<void> {
  const more = page.getByRole('button', { name: 'ほかの判断', exact: true });
  if (await more.isVisible()) await more.click();
  await page.getByRole('button', { name }).click();
}

describe('the sheets that open over a screen', () => {
  test.each([
    ['judging a hit', 'case-screening', (page: Page) => page.keyboard.press('2')],
    ['approving', 'case-approval', (page: Page) => page.keyboard.press('a')],
    ['returning with a question', 'case-approval', (page: Page) => page.keyboard.press('r')],
    ['carrying the case higher', 'case-approval', (page: Page) => page.keyboard.press('u')],
    ['conditions', 'case-approval', (page: Page) => other(page, '条件を付けて承認する')],
    ['a licence', 'case-approval', (page: Page) => other(page, '許可申請が必要と判断する')],
    ['rejecting', 'case-approval', (page: Page) => other(page, '却下する')],
    ['the keys', 'queue', (page: Page) => page.keyboard.press('Shift+?')],
    ['the account', 'queue', (page: Page) => page.getByRole('button', { name: /^アカウント/ }).click()],
  ] as const)('%s: nothing serious for axe, Escape closes it, and the focus is back', async (_what, name, open) => {
    const { page } = await screen(name);
    await page.getByRole('main').locator('a:visible, button:visible').last().focus();
    await open(page);
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const before = await focused(page);
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    // The focus goes back with the next frame.
    await page.waitForTimeout(100);
    expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
    expect(await focused(page)).not.toBe(before);
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page);
    await dialog.waitFor();
    expect(await overflow(page)).toBe(0);
    await page.keyboard.press('Escape');
  });
});

interface Stop {
  name: string;
  seen: boolean;
}

/** Walks a screen with the Tab key; each stop says whether it can be seen to have the focus. */
async function walk(page: Page): Promise<{ stops: Stop[]; missed: string[] }> {
  await page.evaluate(MARK_STOPS);
  const stops: Stop[] = [];
  for (let steps = 0; steps < 400; steps += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<(Stop & { again: boolean }) | null>(LOOK_AT_FOCUS);
    if (stop === null || stop.again) break;
    stops.push(stop);
  }
  return { stops, missed: await page.evaluate<string[]>(MISSED_STOPS) };
}

/** Every control is reached with Tab, and one sees where one is. */
async function reachEverything(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  const { stops, missed } = await walk(page);
  expect(stops.length).toBeGreaterThan(2);
  expect(stops.filter(({ seen }) => !seen)).toEqual([]);
  expect(missed).toEqual([]);
}

// Run in the page; the server's types know no document.
const MARK_STOPS = `(() => {
  const top = document.createElement('span');
  top.tabIndex = -1;
  document.body.prepend(top);
  top.focus();
  window.stops = new Set();
  window.nameOf = (at) => at.tagName + ' ' + (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '').trim().slice(0, 60);
})()`;
const LOOK_AT_FOCUS = `(() => {
  const at = document.activeElement;
  if (!at || at === document.body) return null;
  // Round once; a date has stops of its own inside.
  const again = window.stops.size > 1 && [...window.stops][0] === at;
  const inside = window.stops.has(at);
  window.stops.add(at);
  // A radio button is drawn by its label.
  const marked = [at, at.closest('label')].some((each) => {
    if (!each) return false;
    const style = getComputedStyle(each);
    return (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
  });
  const place = (at.closest('label') ?? at).getBoundingClientRect();
  return { name: window.nameOf(at), seen: inside || marked && place.width > 0 && place.bottom > 0 && place.top < innerHeight, again };
})()`;
const MISSED_STOPS = `(() => {
  const visible = (at) => at.checkVisibility({ visibilityProperty: true }) && at.getClientRects().length > 0 && !at.closest('[aria-hidden]');
  const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
  return all
    .filter((at) => visible(at) && !at.disabled && at.tabIndex >= 0 && at.type !== 'radio' && at.type !== 'file' && !window.stops.has(at))
    .map(window.nameOf);
})()`;

describe('by keyboard alone', () => {
  test.each(['queue', 'sign-in', 'applicant-without-link'])(
    'on %s the first Tab leads past the menu to the content',
    async (name) => {
      const { page } = await screen(name);
      await page.evaluate('document.activeElement?.blur()');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('本文へ移動する');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('content');
    },
  );

  test('the queue is walked with j and k, peeked into with Space, opened with Enter', async () => {
    const { page } = await screen('queue-all');
    const row = () => page.evaluate<string>('document.activeElement.dataset.case');
    await page.keyboard.press('j');
    const first = await row();
    await page.keyboard.press('j');
    expect(await row()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await row()).toBe(first);
    await page.keyboard.press('Space');
    const peek = page.getByRole('complementary', { name: /の概要$/ });
    const shown = async () => peek.getAttribute('aria-label');
    const before = await shown();
    // The keys walk on beside what is looked at, which follows them.
    await page.keyboard.press('j');
    await until('the look inside follows', async () => (await shown()) !== before);
    await page.keyboard.press('k');
    await page.keyboard.press('Escape');
    await peek.waitFor({ state: 'detached' });
    expect(await row()).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${first}`);
  });

  test('cases are chosen with x and given to oneself with a, one command and one answer for each', async () => {
    const running = (await demonstration.as('nakamura').get('/api/cases?view=all&limit=100&owner=none'))['items'];
    const numbers = (running as { number: string }[]).slice(0, 2).map(({ number }) => number);
    const visitor = await browser.newVisitor();
    await visitor.enter('nakamura', '/queue?view=all&owner=none');
    const { page } = visitor;
    for (const _ of numbers) {
      await page.keyboard.press('j');
      await page.keyboard.press('x');
    }
    await page.getByText(`${numbers.length}件を選択中`).waitFor();
    await page.keyboard.press('a');
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('担当者').waitFor();
    // From the box to the button: Cancel lies between.
    await sheet.getByLabel('担当者').focus();
    for (const _ of ['cancel', 'assign']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('both have their answer', async () => (await sheet.getByText('行いました').count()) === numbers.length);
    await until('the focus lies on the way out', async () => (await focused(page)).endsWith('閉じる'));
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    const mine = (await demonstration.as('nakamura').get('/api/cases?view=all&limit=100&owner=me'))['items'];
    expect((mine as { number: string }[]).map(({ number }) => number)).toEqual(expect.arrayContaining(numbers));
    await visitor.context.close();
  });

  test('keys that somebody switched off do nothing', async () => {
    const visitor = await browser.newVisitor();
    await visitor.enter('nakamura', '/queue');
    const { page } = visitor;
    await page.keyboard.press('Shift+?');
    await page.getByRole('checkbox', { name: 'キーボード操作を使わない' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('/');
    expect(await focused(page)).not.toBe('案件を検索する');
    await visitor.context.close();
  });
});
