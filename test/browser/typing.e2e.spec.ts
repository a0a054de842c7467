// Typing: an input method's Enter submits nothing, an expired session loses nothing, no message hides an error, and nonsense is refused in words
// that say what to do.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { DEMONSTRATION_PASSWORD } from '../../apps/cli/src/demonstration/people.js';
import { compose, openBrowser, type Visitor, type Visitors } from '../support/browser.js';
import { tellDemonstration, type Demonstration } from '../support/demonstration.js';
import { landmarksOf, type Landmarks } from './screens.js';

let demonstration: Demonstration;
let browser: Visitors;
let at: Landmarks;
let visitor: Visitor | undefined;

beforeAll(async () => {
  demonstration = await tellDemonstration();
  at = await landmarksOf(demonstration.as);
  browser = await openBrowser(demonstration.baseUrl);
});

afterEach(async () => {
  await visitor?.context.close();
  visitor = undefined;
});

afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});

/** A fresh window, signed in where somebody is named. */
async function open(key: string | null, path: string): Promise<Page> {
  visitor = await browser.newVisitor();
  await (key === null ? visitor.open(path) : visitor.enter(key, path));
  return visitor.page;
}

const box = (page: Page, name: string | RegExp): Locator => page.getByRole('textbox', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const shown = (locator: Locator) => locator.first().waitFor({ state: 'visible' });

async function newLink(): Promise<{ id: string; path: string }> {
  const host = demonstration.as('sato');
  const plan = { type: 'student-admission', unit: 'electrical-engineering', laboratory: '電波応用研究室' };
  const { id } = await host.post('/api/cases', plan);
  const { pathname, hash } = new URL(
    String((await host.post(`/api/cases/${id}/invitations`, { language: 'ja' }))['url']),
  );
  return { id: String(id), path: pathname + hash };
}

interface FormToType {
  form: string;
  as: string | null;
  path: () => string | Promise<string>;
  /** Brings the form on screen where the address alone does not. */
  reach?: (page: Page) => Promise<void>;
  box: (page: Page) => Locator;
}

const FORMS: readonly FormToType[] = [
  { form: 'signing in', as: null, path: () => '/sign-in', box: (page) => box(page, 'メールアドレス') },
  {
    form: 'search',
    as: 'nakamura',
    path: () => '/queue',
    box: (page) => page.getByRole('searchbox', { name: '案件を検索する' }),
  },
  {
    form: 'the filter of the queue',
    as: 'nakamura',
    path: () => '/queue',
    box: (page) => page.getByLabel(/で絞り込む$/),
  },
  {
    form: 'beginning an admission',
    as: 'sato',
    path: () => '/start',
    reach: (page) => page.getByRole('button', { name: /^学生を受け入れる/ }).click(),
    box: (page) => box(page, '研究室の名前'),
  },
  {
    form: 'conditions of an approval',
    as: 'takahashi',
    path: () => `/cases/${at.forDean}?tab=approval`,
    reach: (page) => press(page, '条件を付けて承認する'),
    box: (page) => box(page, '条件1'),
  },
  {
    form: 'opening an account',
    as: 'fujita',
    path: () => '/accounts',
    reach: (page) => press(page, '利用者を登録する'),
    box: (page) => box(page, '氏名（日本語）'),
  },
  {
    form: 'adding a unit',
    as: 'fujita',
    path: () => '/accounts',
    reach: (page) => press(page, '組織を追加する'),
    box: (page) => box(page, '名称（日本語）'),
  },
  { form: 'setting up', as: null, path: () => '/setup#a-secret', box: (page) => box(page, '日本語').first() },
  {
    form: 'the code of a link',
    as: null,
    path: async () => {
      const { path } = await newLink();
      await demonstration.newBrowser('first-phone').post('/api/applicant/session', { token: path.split('#')[1] });
      return path;
    },
    reach: (page) => press(page, '手続きを開く'),
    box: (page) => box(page, '8文字のコード'),
  },
];

/** Whatever tells that a form was submitted: a request that writes, another address, a box that complains, an alert. */
async function signsOfSubmission(page: Page, act: () => Promise<void>): Promise<string[]> {
  const signs: string[] = [];
  const address = page.url();
  page.on('request', (request) => {
    if (request.method() !== 'GET') signs.push(`${request.method()} ${request.url()}`);
  });
  const complaints = () => page.locator('[aria-invalid=true], [role=alert]').count();
  const before = await complaints();
  await act();
  await page.waitForTimeout(250);
  if (page.url() !== address) signs.push(`went to ${page.url()}`);
  if ((await complaints()) > before) signs.push('complained');
  return signs;
}

describe('an input method’s Enter', () => {
  test.each(FORMS.map(({ form }) => form))(
    '%s: confirms a conversion and submits nothing; a plain Enter submits',
    async (name) => {
      const form = FORMS.find((each) => each.form === name)!;
      const page = await open(form.as, await form.path());
      await form.reach?.(page);
      const typed = form.box(page);
      await shown(typed);
      // The laboratory of one’s last case stands there already.
      await typed.fill('');
      expect(await signsOfSubmission(page, () => compose(page, typed, 'かんじ'))).toEqual([]);
      expect(await typed.inputValue()).toBe('かんじ');
      expect(await signsOfSubmission(page, () => typed.press('Enter'))).not.toEqual([]);
    },
  );

  test('Ctrl and Enter in a box of several lines submit only when nothing is being composed', async () => {
    const page = await open('nakamura', `/cases/${at.withHit}?tab=screening`);
    await page.keyboard.press('2');
    const reason = page.getByRole('dialog').getByRole('textbox').first();
    await shown(reason);
    expect(await signsOfSubmission(page, () => compose(page, reason, 'べつじん', { control: true }))).toEqual([]);
    await shown(page.getByRole('dialog'));
    await reason.fill('');
    expect(await signsOfSubmission(page, () => reason.press('Control+Enter'))).toEqual(['complained']);
  });
});

describe('an expired session', () => {
  test('keeps what was typed into a draft, and saves it once somebody has signed in again', async () => {
    const { id } = await newLink();
    const page = await open('sato', `/cases/${id}/edit?section=technology`);
    await visitor?.context.clearCookies();
    await box(page, /^研究テーマ/).fill('切れたあとに書いた題目');
    await page.keyboard.press('Tab');
    await signInAgain(page);
    expect(await box(page, /^研究テーマ/).inputValue()).toBe('切れたあとに書いた題目');
    await press(page, 'もう一度試す').catch(() => undefined);
    await shown(page.getByText(/^保存しました/));
    const { host } = await demonstration.as('sato').get(`/api/cases/${id}/draft`);
    expect(host).toMatchObject({ technology: { topic: '切れたあとに書いた題目' } });
  });

  test('keeps the reason of a decision', async () => {
    const page = await open('takahashi', `/cases/${at.forDean}?tab=approval`);
    await page.keyboard.press('r');
    const sheet = page.getByRole('dialog', { name: '質問を付けて差し戻す' });
    await sheet.getByRole('textbox').fill('共同研究者はいますか。');
    await visitor?.context.clearCookies();
    await sheet.getByRole('button', { name: '差し戻す', exact: true }).click();
    await signInAgain(page);
    expect(await sheet.getByRole('textbox').inputValue()).toBe('共同研究者はいますか。');
    await sheet.getByRole('button', { name: '差し戻す', exact: true }).click();
    await shown(page.getByText(/「差戻し」を記録しました/));
  });
});

async function signInAgain(page: Page): Promise<void> {
  const sheet = page.getByRole('dialog', { name: 'もう一度サインインしてください' });
  await sheet.getByLabel('パスワード').fill(DEMONSTRATION_PASSWORD);
  await sheet.getByRole('button', { name: 'サインインする' }).click();
  await sheet.waitFor({ state: 'detached' });
}

test('one press is enough, also when leaving a field makes something appear above the button', async () => {
  const page = await open('sato', `/cases/${(await newLink()).id}/edit?section=stay`);
  await box(page, '受入れの終了日').fill('2027-02-30');
  const button = page.getByRole('button', { name: '次へ（本人の申告）' });
  await button.scrollIntoViewIfNeeded();
  const place = (await button.boundingBox())!;
  await page.mouse.move(place.x + 10, place.y + 5);
  await page.mouse.down();
  await page.waitForTimeout(400);
  await page.mouse.up();
  await shown(page.getByRole('heading', { level: 2, name: '本人の申告' }));
});

// Somebody who reads slowly has had time; nobody waits for it here.
const GOOD_NEWS_MS_MAX = 60_000;

describe('messages', () => {
  test('good news leaves by itself, an error stays until somebody takes it away, and neither covers the other', async () => {
    const { id } = await newLink();
    const page = await open('sato', `/cases/${id}/edit?section=applicant`);
    await page.clock.install();
    await page.route('**/api/session', (route) =>
      route.request().method() === 'DELETE' ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: /^アカウント/ }).click();
    await page.getByRole('button', { name: 'サインアウトする' }).click();
    const error = page.getByRole('alert').filter({ hasText: 'サーバーに接続できません' });
    await shown(error);
    await page.keyboard.press('Escape');
    await press(page, '新しいリンクを作る');
    await press(page, 'コピーする');
    const good = page.getByText('コピーしました');
    await shown(good);
    const [above, below] = await Promise.all([good.boundingBox(), error.boundingBox()]);
    expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y);
    await page.clock.fastForward(GOOD_NEWS_MS_MAX);
    await good.waitFor({ state: 'detached' });
    await shown(error);
    await error.getByRole('button', { name: '閉じる' }).click();
    await error.waitFor({ state: 'detached' });
  });
});

const inBox =
  (label: string | RegExp, text: string) =>
  async (page: Page): Promise<void> => {
    await box(page, label).fill(text);
    await page.keyboard.press('Tab');
  };

describe('nonsense', () => {
  const draft = (section: string) => async () => `/cases/${(await newLink()).id}/edit?section=${section}`;

  test.each([
    ['a wrong password', null, () => '/sign-in', wrongPassword, '忘れたときは、管理者に再設定のリンクを'],
    [
      'a day that does not exist',
      'sato',
      draft('stay'),
      inBox('受入れの開始日', '2027-02-30'),
      '実在する日付を入力してください',
    ],
    [
      'a name that turns the text around',
      'sato',
      draft('person'),
      inBox(/^パスポート/, 'LIN\u202EHAORAN'),
      '使えない文字が含まれています',
    ],
    [
      'a name with nothing to see in it',
      'sato',
      draft('person'),
      inBox(/^漢字氏名/, '林\u200B浩然'),
      '使えない文字が含まれています',
    ],
    [
      'an address without @',
      'sato',
      draft('person'),
      inBox('本人のメールアドレス', 'lin.example.com'),
      'メールアドレスの形になっていません',
    ],
    ['an empty start', 'sato', () => '/start', emptyStart, 'この質問に答えてください'],
    [
      'a verdict without a reason',
      'nakamura',
      () => `/cases/${at.withHit}?tab=screening`,
      noReason,
      '理由を入力してください',
    ],
    ['a list that is not a list', 'nakamura', () => '/lists', noList, 'リスト'],
    [
      'a case that is not there',
      'sato',
      () => '/cases/6f1c1f2e-0000-4000-8000-000000000000',
      nothing,
      'アドレスを確認してください',
    ],
    ['a link that nobody made', null, () => '/a#6f1c1f2e-0000-4000-8000-000000000000.nonsense', openLink, '受入教員に'],
  ] as [string, string | null, () => string | Promise<string>, (page: Page) => Promise<void>, string][])(
    '%s is refused with words that say what to do',
    async (_what, key, path, act, words) => {
      const page = await open(key, await path());
      await act(page);
      await shown(page.getByText(words, { exact: false }));
    },
  );

  test('an amount that is no number, and a month that is none, are told to the applicant beside their boxes', async () => {
    const page = await open(null, (await newLink()).path);
    for (const button of ['手続きを開く', '控えたので進む', '答え始める', '次へ', '学校・勤務先を追加する'])
      await press(page, button);
    await inBox('開始した年月', '2023-13')(page);
    await shown(page.getByText('年と月を入力してください'));
    for (const button of ['次へ', '費用の出どころを追加する']) await press(page, button);
    await inBox('1年あたりの金額', 'たくさん')(page);
    await shown(page.getByText('金額を数字で入力してください'));
  });
});

async function wrongPassword(page: Page): Promise<void> {
  await box(page, 'メールアドレス').fill('sato@sekigaoka.example');
  await page.getByLabel('パスワード').fill('not-the-password');
  await page.keyboard.press('Enter');
}

async function emptyStart(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^学生を受け入れる/ }).click();
  await press(page, '申請を始める');
}

async function noReason(page: Page): Promise<void> {
  await page.keyboard.press('3');
  await press(page, '判断できないと記録する');
}

async function noList(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /^ファイルを選/ }).click();
  await (
    await chooser
  ).setFiles({ name: 'list.xlsx', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 no list') });
  await shown(page.getByRole('alert'));
}

async function nothing(): Promise<void> {
  return undefined;
}

function openLink(page: Page): Promise<void> {
  return press(page, '手続きを開く');
}
