// What a browser fetches before it shows anything: little.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page, Response } from 'playwright-core';
import { openBrowser, type Visitors } from '../support/browser.js';
import { tellDemonstration, type Demonstration } from '../support/demonstration.js';
import { landmarksOf, type Landmarks } from './screens.js';

const FIRST_LOAD_BYTES_MAX = 350_000;

let demonstration: Demonstration;
let browser: Visitors;
let landmarks: Landmarks;

beforeAll(async () => {
  demonstration = await tellDemonstration();
  landmarks = await landmarksOf(demonstration.as);
  browser = await openBrowser(demonstration.baseUrl);
});

afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});

interface Fetched {
  url: string;
  kind: string;
  bytes: number;
}

/** What comes over the wire, scripts and styles gzipped as the server sends them, or as it could. */
function listen(page: Page): () => Promise<Fetched[]> {
  const answers: Promise<Fetched>[] = [];
  page.on('response', (response) => answers.push(weigh(response)));
  return () => Promise.all(answers);
}

async function weigh(response: Response): Promise<Fetched> {
  const request = response.request();
  const body = await response.body().catch(() => Buffer.alloc(0));
  const zipped = gzipSync(body).length;
  return { url: response.url(), kind: request.resourceType(), bytes: zipped };
}

const code = (fetched: readonly Fetched[]) => fetched.filter(({ kind }) => kind === 'script' || kind === 'stylesheet');
const sum = (fetched: readonly Fetched[]) => fetched.reduce((total, { bytes }) => total + bytes, 0);

describe('the first load', () => {
  test.each([
    ['the door', null, () => '/sign-in'],
    ['the professor’s people', 'sato', () => '/my-work'],
    ['the officer’s hit', 'nakamura', () => `/cases/${landmarks.withHit}?tab=screening`],
    ['the applicant’s phone', null, () => '/a'],
  ] as [string, string | null, () => string][])(
    'of %s is at most 350 kB of code, gzipped',
    async (_what, key, path) => {
      const visitor = await browser.newVisitor();
      if (key !== null) await visitor.enter(key, '/sign-in');
      await visitor.page.goto('about:blank');
      const fresh = await visitor.context.newPage();
      const fetched = listen(fresh);
      await fresh.goto(path());
      await fresh.locator('h1').first().waitFor();
      await fresh.waitForLoadState('networkidle');
      const scripts = code(await fetched());
      expect(scripts.length).toBeGreaterThan(2);
      expect(sum(scripts)).toBeLessThanOrEqual(FIRST_LOAD_BYTES_MAX);
      await visitor.context.close();
    },
  );

  test('comes compressed, and what is named after its content is never asked for again', async () => {
    const { page } = await browser.newVisitor();
    const answers: Response[] = [];
    page.on('response', (response) => answers.push(response));
    await page.goto('/sign-in');
    await page.waitForLoadState('networkidle');
    const script = answers.find((answer) => /\/assets\/index-.*\.js$/.test(answer.url()))!;
    expect(await script.headerValue('content-encoding')).toMatch(/^(br|gzip)$/);
    expect(await script.headerValue('cache-control')).toMatch(/immutable/);
  });
});

test('a font stays with its script: no Japanese screen fetches more than 1.5 MB of letters', async () => {
  const { page, settle } = await browser.newVisitor();
  const fetched = listen(page);
  await page.goto('/sign-in');
  await settle();
  await page.waitForTimeout(300);
  const fonts = (await fetched()).filter(({ kind }) => kind === 'font');
  expect(fonts.length).toBeGreaterThan(0);
  expect(sum(fonts)).toBeLessThan(1_500_000);
});
