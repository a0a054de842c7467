// The story of the first clearance on the screens of its people, from the professor's question to the inspector's proof.
//
//   the professor asks 「これから何をしますか」 and sends a link · the applicant answers on a phone, in English and then in Japanese · the professor
//   submits · the officer judges the hit by keyboard alone and sets the tier · dean, office and executive approve · the professor has the answer
//   on a sheet of paper · the inspector looks back in time and verifies every record
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { importList } from '../../apps/cli/src/demonstration/clearance.js';
import { onePagePdf } from '../../apps/cli/src/demonstration/documents.js';
import { FIRST_VERSION } from '../../apps/cli/src/demonstration/list.js';
import { DESK, openBrowser, PHONE, type Visitor, type Visitors } from '../support/browser.js';
import { foundUniversity, type University } from '../support/university.js';
import { reviewedCase } from '../stories/given.js';
import { decideByThumb } from './routine-case.js';

const PASSWORD = 'sekisho-demo-2026';

let university: University;
let browser: Visitors;
let professor: Visitor, phone: Visitor, officer: Visitor, inspector: Visitor;
let caseId = '';
let link = '';
let code = '';
let broken = '';
const visitors: Visitor[] = [];

beforeAll(async () => {
  university = await foundUniversity();
  await importList(university.as('nakamura'), FIRST_VERSION, '2026-10-01');
  browser = await openBrowser(university.baseUrl);
  professor = await visit();
});

afterAll(async () => {
  await browser?.close();
  await university?.close();
});

afterEach(() => expect(visitors.flatMap(({ faults }) => faults)).toEqual([]));

async function visit(options: Parameters<Visitors['newVisitor']>[0] = {}): Promise<Visitor> {
  const visitor = await browser.newVisitor(options);
  visitors.push(visitor);
  return visitor;
}

/** A step of the story; where one fails, the rest is not told. */
function step(name: string, tell: () => Promise<void>): void {
  test(name, async () => {
    if (broken) throw new Error(`The story broke off at: ${broken}`);
    broken = name;
    await tell().catch(async (error: unknown) => {
      for (const [index, { page }] of visitors.entries())
        if (!page.isClosed()) await page.screenshot({ path: `test/screens/broken-story-${index}.png` });
      throw error;
    });
    broken = '';
  });
}

const press = (within: Page | Locator, name: string) => within.getByRole('button', { name, exact: true }).click();
const fill = (within: Page | Locator, label: string | RegExp, text: string) =>
  within.getByRole('textbox', { name: label }).fill(text);
/** Answers a question of which each answer is a target of its own. */
const answer = (within: Page | Locator, question: string | RegExp, choice: string) =>
  within.getByRole('radiogroup', { name: question }).getByText(choice, { exact: true }).click();
const shown = (locator: Locator) => locator.first().waitFor({ state: 'visible' });

describe('1. The professor asks', () => {
  step('she signs in and lands on her people, of whom there are none yet', async () => {
    const { page } = professor;
    await professor.open('/');
    await fill(page, 'メールアドレス', 'sato@sekigaoka.example');
    await page.getByLabel('パスワード').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await shown(page.getByText('まだ受入れの申請はありません'));
    expect(new URL(page.url()).pathname).toBe('/my-work');
  });

  step('she opens これから何をしますか and begins an admission with three answers', async () => {
    const { page } = professor;
    await page.getByRole('link', { name: '受入れを始める' }).click();
    await shown(page.getByRole('heading', { level: 1, name: 'これから何をしますか' }));
    await page.getByRole('button', { name: /^学生を受け入れる/ }).click();
    await answer(page, 'どの身分で受け入れますか', '博士課程');
    await fill(page, '研究室の名前', '電波応用研究室');
    await press(page, '申請を始める');
    await shown(page.getByRole('heading', { name: '研究の内容' }));
    caseId = /cases\/([0-9a-f-]+)\/edit/.exec(page.url())?.[1] ?? '';
    expect(caseId).not.toBe('');
  });

  step(
    'she tells the research, the name and the stay; intended use is asked because the gate is not "no"',
    async () => {
      const { page } = professor;
      await fill(page, /^研究テーマ/, '合成開口レーダーの信号処理');
      await answer(page, /^外国為替令の別表/, 'ない');
      const parts = page.getByRole('navigation', { name: '申請の項目' });
      expect(await parts.getByText('用途と行き先').count()).toBe(0);
      await answer(page, /^外国為替令の別表/, 'ある');
      await page.getByLabel('該当すると思われる項').selectOption('10');
      await press(page, '次へ（本人）');
      await fill(page, /^パスポートのローマ字氏名/, 'LIN HAORAN');
      await fill(page, /^漢字氏名/, '林浩然');
      await answer(page, /日本国籍/, 'いいえ');
      await press(page, '次へ（滞在の予定）');
      await fill(page, '受入れの開始日', '令和9年4月1日');
      await fill(page, '受入れの終了日', '2030/3/31');
      await answer(page, 'すでに日本に入国していますか', 'いいえ');
      await answer(page, /雇用されていますか/, 'いいえ');
      await press(page, '次へ（用途と行き先）');
      await fill(page, '提供する技術の用途', '災害時の地表変位の観測');
      await fill(page, '受入れが終わったあとの予定', '未定');
      await press(page, '次へ（本人の申告）');
    },
  );

  step('she makes a link for the applicant, copies it, and it is shown only this once', async () => {
    const { page } = professor;
    await press(page, 'リンクを作る');
    await press(page, 'コピーする');
    await shown(page.getByText('コピーしました'));
    link = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(link).toMatch(/\/a#[0-9a-f-]+\.[\w-]{20,}$/);
    await page.reload();
    await shown(page.getByText('リンクを作成済みです。本人はまだ開いていません'));
    expect(await page.content()).not.toContain(link.split('#')[1]);
  });
});

describe('2. The applicant answers on a phone', () => {
  step(
    'the link opens by a button, in English, and tells who asks what and why before the first question',
    async () => {
      phone = await visit({ language: 'en', window: PHONE });
      const { page } = phone;
      await phone.open(pathOf(link));
      await press(page, 'Begin');
      await shown(page.getByRole('heading', { name: 'Keep this code' }));
      code = (await page.locator('code').textContent()) ?? '';
      expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/);
      await press(page, 'I have kept it');
      await shown(page.getByText('What we ask, and why'));
      expect(new URL(page.url()).hash).toBe('');
      await press(page, 'Start answering');
    },
  );

  step('names and schools are typed and the browser is closed without a word', async () => {
    const { page } = phone;
    await fill(page, /own script/, '林浩然');
    await press(page, 'Next');
    await press(page, 'Add a school or employer');
    await fill(page, 'Name of the school or employer', 'Tianhe Institute of Electronic Systems');
    await page.getByLabel('Country or region where it is').selectOption('CN');
    await fill(page, 'Position or status', 'Research assistant');
    await fill(page, 'From (month)', '2023年7月');
    await fill(page, /^Until/, '2026-08');
    await answer(page, /a government or part of one/, 'Yes');
    await answer(page, /military or part/, 'Yes');
    await shown(page.getByText(/^Saved /));
    await phone.context.close();
  });

  step('another browser opens the same link with the code, in Japanese, and everything is there', async () => {
    phone = await visit({ language: 'ja', window: PHONE });
    const { page } = phone;
    await phone.open(pathOf(link));
    await press(page, '手続きを開く');
    await fill(page, '8文字のコード', code);
    await press(page, 'コードを使って開く');
    await press(page, '答え始める');
    await shown(page.getByRole('heading', { name: '氏名' }));
    expect(await page.getByRole('textbox', { name: /^母語での表記/ }).inputValue()).toBe('林浩然');
    await press(page, '次へ');
    const school = page.getByRole('group', { name: 'Tianhe Institute of Electronic Systems' });
    expect(await school.getByLabel('開始した年月').inputValue()).toBe('2023-07');
    expect(await school.getByRole('radio', { name: 'はい' }).first().isChecked()).toBe(true);
    await press(page, '次へ');
  });

  step('funding and the three questions of the Specific Category are answered beside their examples', async () => {
    const { page } = phone;
    await press(page, '費用の出どころを追加する');
    await page.getByLabel('だれが支払いますか').selectOption({ label: '外国の政府・政府機関など' });
    await fill(page, '支払う組織の名前', 'National Overseas Study Council');
    await page.getByLabel('支払う組織のある国・地域').selectOption('CN');
    await fill(page, '1年あたりの金額', '１，５６０，０００円');
    await answer(page, /政府に属する機関/, 'はい');
    await answer(page, /国防にかかわる機関/, 'わからない');
    await press(page, '次へ');
    await shown(page.getByText('当てはまらない例'));
    await answer(page, /義務を負う契約/, 'いいえ');
    await answer(page, /25％以上にあたる利益/, 'はい');
    await fill(page, '1年間の収入の合計', '2160000');
    await answer(page, /指示や依頼を受けていますか/, 'いいえ');
    await press(page, '次へ');
  });

  step('CV and academic record are uploaded; a file that is not what it says is refused in words', async () => {
    const { page } = phone;
    await upload(page, '履歴書（CV）', { name: 'cv.pdf', body: 'MZ this is a program' });
    await shown(page.getByRole('alert'));
    await upload(page, '履歴書（CV）', { name: '履歴書.pdf', body: onePagePdf('Curriculum vitae') });
    await shown(page.getByText('履歴書.pdf'));
    await upload(page, '成績・学位の証明書', { name: 'record.pdf', body: onePagePdf('Academic record') });
    await shown(page.getByText('record.pdf'));
    await press(page, '次へ');
  });

  step('everything is read once more, signed, and its state can be seen', async () => {
    const { page } = phone;
    await page.getByRole('checkbox', { name: /私の知るかぎり正確です/ }).check();
    await fill(page, '署名（あなたの氏名）', '林浩然');
    await press(page, '署名して送る');
    await shown(page.getByRole('heading', { name: '手続きの状況' }));
    await shown(page.getByText('準備中です。受入教員が申請を提出すると、確認が始まります。'));
  });
});

describe('3. The professor submits, the officer judges', () => {
  step('nothing is missing any more, and the professor submits', async () => {
    const { page } = professor;
    await professor.open(`/cases/${caseId}/edit?section=review`);
    await shown(page.getByText('必要な項目はすべて入力されています。'));
    await press(page, '提出する');
    await shown(page.getByRole('heading', { name: 'LIN HAORAN' }));
    await shown(page.getByText('確認中').first());
  });

  step('the officer opens the case from the queue and has the hit in front of her with its evidence', async () => {
    officer = await visit();
    const { page } = officer;
    await university.until(async () => ((await waits())?.what === 'adjudication' ? true : null));
    await officer.enter('nakamura', '/queue');
    await page.getByRole('link', { name: 'LIN HAORAN' }).click();
    await page.getByRole('link', { name: /を判定する$/ }).click();
    await shown(page.getByRole('heading', { name: 'Tianhe Institute of Electronic Systems' }));
    await shown(page.getByText('一致と判断した理由'));
    await shown(page.getByText('このリストの法的な意味'));
  });

  step('she judges it with four keys: the verdict, the phrase at hand, and sent', async () => {
    const { page } = officer;
    for (const key of ['1', 'Tab', 'Enter', 'Control+Enter']) await page.keyboard.press(key);
    await shown(page.getByText('「該当する」と判定しました'));
    await shown(page.getByText('名称と国・地域が一致します。'));
    expect(
      (await page.getByText(/^判定待ち0件/).count()) + (await page.getByText(/判定待ち0件/).count()),
    ).toBeGreaterThan(0);
  });

  step('a tier is proposed with every factor named, and she sets it', async () => {
    const { page } = officer;
    await page.getByRole('link', { name: /^概要/ }).click();
    await shown(page.getByText('提案された区分'));
    await shown(page.getByText('リスト掲載者と同一と判断された相手がいます。'));
    await shown(page.getByText('部局 → 輸出管理室 → 統括責任者'));
    await page.getByRole('button', { name: /提案された要因を確認し/ }).click();
    await press(page, '区分を決めて審査を始める');
    await shown(page.getByText('審査区分をT3に決めました'));
  });
});

describe('4. Department, office and executive approve', () => {
  step('the dean approves with three clicks', async () => {
    const dean = await visit();
    await dean.enter('takahashi', `/cases/${caseId}?tab=approval`);
    expect(await approve(dean.page)).toBe(3);
    await shown(dean.page.getByText(/「承認」を記録しました/));
  });

  step('the office approves under a condition, by another officer than the one who set the tier', async () => {
    const second = await visit();
    const { page } = second;
    await second.enter('kobayashi', `/cases/${caseId}?tab=approval`);
    await press(page, '条件を付けて承認する');
    const sheet = page.getByRole('dialog');
    await fill(sheet, '条件1', '装置の設計情報に触れさせないこと。');
    await fill(sheet, '条件を付ける理由', '装置の情報を除けば管理できます。');
    await press(sheet, '条件を付けて承認する');
    await shown(page.getByText(/「条件付承認」を記録しました/));
  });

  step('the executive approves last, and is told that this opens the door', async () => {
    const executive = await visit();
    await executive.enter('yamamoto', `/cases/${caseId}?tab=approval`);
    await executive.page.getByRole('button', { name: /^承認する/ }).click();
    await shown(executive.page.getByText(/これが最後の承認です/));
    await executive.page.keyboard.press('Escape');
    await approve(executive.page);
    await shown(executive.page.getByText('条件付', { exact: true }));
  });

  step('the professor sees 条件付 on her card, and has a notice to print', async () => {
    const { page } = professor;
    await professor.open('/my-work');
    const card = page.getByRole('article').filter({ hasText: 'LIN HAORAN' });
    await shown(card.getByText('条件付', { exact: true }));
    await card.getByRole('link', { name: /開始可否の通知/ }).click();
    await shown(page.getByText('装置の設計情報に触れさせないこと。'));
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('banner').isVisible()).toBe(false);
    await shown(page.getByRole('article').getByText('2026-0001'));
    await page.emulateMedia({ media: 'screen' });
  });

  step('the applicant sees the outcome and its condition on the phone', async () => {
    await phone.open('/a');
    await shown(phone.page.getByText('条件を付けて受入れが認められました。', { exact: false }));
    await shown(phone.page.getByText('装置の設計情報に触れさせないこと。'));
  });
});

describe('5. The inspector looks back and verifies', () => {
  step('the slider shows the case as it stood: under review it was 確認中, and nothing could be done', async () => {
    inspector = await visit({ window: DESK });
    const { page } = inspector;
    await inspector.enter('yoshida', `/cases/${caseId}?tab=history`);
    await shown(page.getByText('条件付', { exact: true }));
    await page.getByRole('slider', { name: '表示する時点' }).focus();
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft');
    await shown(page.getByText(/の時点の案件を表示しています/));
    await shown(page.getByText('確認中', { exact: true }));
    await page.getByRole('link', { name: '現在の内容に戻る' }).click();
    await shown(page.getByText('条件付', { exact: true }));
  });

  step('"verify this history" recomputes every record in the browser and finds all of them unaltered', async () => {
    const { page } = inspector;
    await press(page, 'この履歴を検証する');
    const verdict = page.getByText(/^\d+件の記録すべてに改ざんはありません/);
    await shown(verdict);
    const { entries } = await university.as('yoshida').get(`/api/cases/${caseId}/history`);
    expect(Number.parseInt((await verdict.textContent()) ?? '', 10)).toBe((entries as unknown[]).length);
  });

  step('one byte flipped on the way is found, and the screen names the record', async () => {
    const { page } = inspector;
    const flipped = 7;
    await page.route('**/history/records*', async (route) => {
      const answered = await route.fetch();
      const body = (await answered.json()) as { records: { version: number; bytes: string }[] };
      const record = body.records[flipped]!;
      record.bytes = record.bytes.replace(/"v":1/, '"v":2');
      await route.fulfill({ response: answered, json: body });
    });
    await press(page, 'この履歴を検証する');
    await shown(page.getByRole('alert').getByText(`記録 ${flipped} が一致しません`));
    const rows = page.getByRole('list', { name: '記録ごとの検証の結果' }).getByRole('listitem');
    expect(await rows.nth(flipped).getByText('不一致').count()).toBe(1);
  });
});

describe('6. Another day, a routine case', () => {
  step('the dean decides it on a phone with the link and two taps, and types nothing', async () => {
    const dean = await visit({ window: PHONE });
    caseId = await reviewedCase(university, { passport: 'KIM SUJIN' });
    expect(await decideByThumb(dean, 'takahashi', caseId)).toEqual({ taps: 3, keys: [] });
    const seen = await university.as('takahashi').get(`/api/cases/${caseId}`);
    expect(seen).toMatchObject({ state: 'approved', steps: [{ reason: expect.stringContaining('問題がないため') }] });
  });

  step('and is told on the same page what others did since', async () => {
    await university.as('nakamura').post(`/api/cases/${caseId}/reopenings`, { reason: '新しい資料が届いたため。' });
    const { page } = visitors.at(-1)!;
    await page.goto(`/cases/${caseId}?tab=approval`);
    const news = page.getByRole('list', { name: '起きたこと' });
    await shown(news.getByText(/審査をやり直すことにしました/));
    expect(await news.getByText('案件を承認しました。').count()).toBe(0);
  });
});

function pathOf(url: string): string {
  const { pathname, hash } = new URL(url);
  return pathname + hash;
}

async function waits(): Promise<{ what: string } | null> {
  return (await university.as('nakamura').get(`/api/cases/${caseId}`))['waitingFor'] as { what: string } | null;
}

/** Approves with a phrase at hand; says how many clicks it took. */
async function approve(page: Page): Promise<number> {
  const clicks = [
    page.getByRole('button', { name: /^承認する/ }),
    page.getByRole('dialog').getByRole('button', { name: /問題がないため、承認します/ }),
    page.getByRole('dialog').getByRole('button', { name: '承認する', exact: true }),
  ];
  for (const click of clicks) await click.click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  return clicks.length;
}

async function upload(page: Page, kind: string, { name, body }: { name: string; body: Blob | string }): Promise<void> {
  const buffer = Buffer.from(await new Blob([body]).arrayBuffer());
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('region', { name: kind }).getByRole('button', { name: 'ファイルを選ぶ' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer });
}
