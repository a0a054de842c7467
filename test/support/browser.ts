// People at real browsers: each visitor has cookies, a window and a language of their own, and everything that goes wrong in it is noted.
import type { Browser, BrowserContext, Cookie, Locator, Page, ViewportSize } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../../apps/cli/src/demonstration/people.js';
import { startChromium } from './chromium.js';

export type Language = 'ja' | 'en';

export const DESK: ViewportSize = { width: 1280, height: 900 };
export const PHONE: ViewportSize = { width: 390, height: 844 };

export interface VisitorOptions {
  language?: Language;
  window?: ViewportSize;
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What no screen may do: errors in the console, faults of scripts, refused policies, requests that leave this machine. */
  faults: string[];
  /** Signs in as one of the demonstration's people without going through the form, and opens a page. */
  enter: (key: string, path: string) => Promise<void>;
  /** Opens a page and waits until it has said what it has to say. */
  open: (path: string) => Promise<void>;
  /** Waits the same way after something else than opening a page. */
  settle: () => Promise<void>;
}

export interface Visitors {
  newVisitor: (options?: VisitorOptions) => Promise<Visitor>;
  close: () => Promise<void>;
}

/** One Chromium for a spec file, and as many visitors as its story has. */
export async function openBrowser(baseUrl: string): Promise<Visitors> {
  const browser = await startChromium();
  // Everybody signs in once: the house lets nobody try a hundred times a minute.
  const sessions: Sessions = new Map();
  return {
    newVisitor: (options = {}) => newVisitor(browser, baseUrl, sessions, options),
    close: () => browser.close(),
  };
}

type Sessions = Map<string, Promise<Cookie[]>>;

async function newVisitor(
  browser: Browser,
  baseUrl: string,
  sessions: Sessions,
  options: VisitorOptions,
): Promise<Visitor> {
  const { language = 'ja', window = DESK } = options;
  const context = await browser.newContext({
    baseURL: baseUrl,
    viewport: window,
    locale: language,
    timezoneId: 'Asia/Tokyo',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
    ...(window.width < 600 ? { isMobile: true, hasTouch: true } : {}),
  });
  context.setDefaultTimeout(60_000);
  await context.addInitScript(
    `localStorage.getItem('sekisho.language') ?? localStorage.setItem('sekisho.language', '${language}')`,
  );
  const page = await context.newPage();
  const fetching = new Set<unknown>();
  page.on('request', (request) => fetching.add(request));
  page.on('requestfinished', (request) => fetching.delete(request));
  page.on('requestfailed', (request) => fetching.delete(request));
  const open = async (path: string) => {
    await page.goto(path);
    await settled(page, fetching);
  };
  return {
    page,
    context,
    faults: faultsOf(context, page, baseUrl),
    open,
    settle: () => settled(page, fetching),
    enter: async (key, path) => {
      // Two windows of one person that open at a time sign in once all the same.
      const session = sessions.get(key) ?? signIn(context, baseUrl, key);
      sessions.set(key, session);
      await context.addCookies(await session);
      await open(path);
    },
  };
}

async function signIn(context: BrowserContext, baseUrl: string, key: string): Promise<Cookie[]> {
  const credentials = { email: `${key}@sekigaoka.example`, password: DEMONSTRATION_PASSWORD };
  const ask = () => context.request.post('/api/session', { data: credentials, headers: { origin: baseUrl } });
  let answer = await ask();
  // A quick machine signs in more often than one address may: do what the answer says, and wait.
  for (let tries = 0; answer.status() === 429 && tries < 5; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, Number(answer.headers()['retry-after'] ?? 5) * 1000 + 500));
    answer = await ask();
  }
  if (!answer.ok()) throw new Error(`${key} cannot sign in: ${answer.status()} ${await answer.text()}`);
  return context.cookies();
}

function faultsOf(context: BrowserContext, page: Page, baseUrl: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`${page.url()} fault: ${error.message}`));
  page.on('console', (message) => {
    // A refusal is told by the screen; Chromium tells it in the console as well, and no page can stop it.
    if (message.type() === 'error' && !/Failed to load resource.* 4\d\d /.test(message.text()))
      faults.push(`${page.url()} console: ${message.text()}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(baseUrl) && !/^(data|blob|about):/.test(url)) faults.push(`left the machine: ${url}`);
  });
  return faults;
}

/** Waits until nothing is being fetched or drawn any more: the title stands, no skeleton is left, the fonts are there. */
async function settled(page: Page, fetching: ReadonlySet<unknown>): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  for (let quiet = 0; quiet < 3;) {
    await page.waitForTimeout(25);
    quiet = fetching.size === 0 && (await page.locator('.animate-pulse').count()) === 0 ? quiet + 1 : 0;
  }
  await page.evaluate('document.fonts.ready.then(() => true)');
}

/** What has the focus, as a person would call it. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const at = document.activeElement;
    return (at?.getAttribute('aria-label') ?? at?.labels?.[0]?.textContent ?? at?.textContent ?? '').trim();
  })()`);
}

/** Types as an input method does: the text is composed, Enter confirms the conversion, and the form must not notice. */
export async function compose(page: Page, box: Locator, text: string, { control = false } = {}): Promise<void> {
  await box.focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, modifiers: control ? 2 : 0 };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  await session.send('Input.insertText', { text });
  await session.detach();
}
