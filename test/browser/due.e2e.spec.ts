// What is due, on the screens of those who have it: in words on rows and on the case, as a filter and as an order in the address.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openBrowser, PHONE, type Visitor, type VisitorOptions, type Visitors } from '../support/browser.js';
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

interface Row {
  id: string;
  number: string;
  due: { at: string; isOver: boolean; days: number } | null;
}

async function rowsOf(query: string): Promise<Row[]> {
  return (await demonstration.as('nakamura').get(`/api/cases?view=all&limit=100${query}`))['items'] as Row[];
}

async function visit(path: string, options: VisitorOptions = {}): Promise<Visitor> {
  const visitor = await browser.newVisitor(options);
  await visitor.enter('nakamura', path);
  return visitor;
}

const WORDS = {
  ja: /残り\d+営業日|本日まで|\d+営業日超過|期限超過/,
  en: /\d+ business days? (left|overdue)|Due today|Overdue/,
};

describe('what is due', () => {
  test.each(['ja', 'en'] as const)('stands in words on every row that has a date, in %s', async (language) => {
    const due = (await rowsOf('')).filter((row) => row.due !== null);
    expect(due.length).toBeGreaterThan(2);
    const { page, faults } = await visit('/queue?view=all&sort=due', { language });
    for (const { number } of due) {
      const row = page.getByRole('row').filter({ hasText: number });
      expect(await row.innerText()).toMatch(WORDS[language]);
    }
    expect(faults).toEqual([]);
  });

  test('is an order and a filter that stay in the address', async () => {
    const { page, settle } = await visit('/queue?view=all');
    await page.getByLabel('並び順').selectOption('due');
    await settle();
    expect(new URL(page.url()).searchParams.get('sort')).toBe('due');
    const sorted = await rowsOf('&sort=due');
    const dates = sorted.map(({ due }) => due?.at ?? '9999');
    expect(dates).toEqual(dates.toSorted());
    const shown = await page.getByRole('row').allInnerTexts();
    expect(shown.slice(1).map((text) => /\d{4}-\d{4}/.exec(text)?.[0])).toEqual(
      sorted.slice(0, shown.length - 1).map(({ number }) => number),
    );
    await page.getByLabel('期限', { exact: true }).selectOption('over');
    await settle();
    expect(new URL(page.url()).searchParams.get('due')).toBe('over');
    const over = (await rowsOf('&due=over')).length;
    // Where there is none, there is no table either.
    expect(await page.getByRole('row').count()).toBe(over === 0 ? 0 : over + 1);
  });

  test('stands on the case too, and fits a phone', async () => {
    const [first] = (await rowsOf('&sort=due')).filter(({ due }) => due !== null);
    const { page } = await visit(`/cases/${first?.id ?? ''}`, { window: PHONE });
    expect(await page.getByRole('main').innerText()).toMatch(WORDS.ja);
    await page.goto('/queue?view=all&sort=due');
    await page
      .getByText(first?.number ?? '')
      .first()
      .waitFor();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });
});
