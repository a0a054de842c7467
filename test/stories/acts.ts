// Acts that several stories have: each is what a person does on the screens, from where the case is open.
import { onePagePdf } from '../../apps/cli/src/demonstration/documents.js';
import { DEMONSTRATION_PASSWORD } from '../../apps/cli/src/demonstration/people.js';
import type { Person } from './person.js';

export const WHY_NOT = { ja: '承認・決裁：なぜできないのですか', en: 'Deciding: why not?' } as const;

const PHRASE = { ja: /問題がないため、承認します/, en: /^Application and checks/ } as const;
const APPROVE = { ja: '承認する', en: 'Approve' } as const;
const RECORDED = { ja: /「承認」を記録しました/, en: /^Recorded: Approved/ } as const;

/** The dean's, the office's or the executive's decision, in the words at hand. */
export async function approves(person: Person): Promise<void> {
  const { language, page } = person;
  await person.presses(new RegExp(`^${APPROVE[language]}(?! with)`));
  const sheet = page.getByRole('dialog');
  // In a routine case the words stand in the box already.
  if ((await sheet.getByRole('textbox').first().inputValue()) === '')
    await person.presses(PHRASE[language], { within: sheet });
  await person.presses(APPROVE[language], { within: sheet });
  await person.sees(RECORDED[language]);
}

/** On the last page of the host's part: the applicant's link, copied to be mailed. */
export async function makesLink(host: Person): Promise<{ caseId: string; link: string }> {
  await host.presses('リンクを作る');
  await host.presses('コピーする');
  await host.sees('コピーしました');
  const caseId = /cases\/([0-9a-f-]+)\/edit/.exec(host.page.url())?.[1] ?? '';
  return { caseId, link: await host.page.evaluate<string>('navigator.clipboard.readText()') };
}

/** Somebody who goes away names who decides in their place. @param name as much of it as they type to find the person */
export async function lends(person: Person, name: string, reason: string, days?: { from: string; until: string }) {
  const { page } = person;
  await person.enters('/delegations');
  await person.presses('代理を設定する');
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('searchbox', { name: '代理の人' }).fill(name);
  await sheet.getByRole('radiogroup', { name: '代理を頼む人' }).getByText(name).first().click();
  if (days !== undefined) {
    await person.writes('開始日', days.from, sheet);
    await person.writes('終了日', days.until, sheet);
  }
  await person.writes(/^不在の理由/, reason, sheet);
  await person.presses('設定する', { within: sheet });
  await person.sees('代理を設定しました');
}

/** Somebody of whom the host or the office says that they stand too near to the case. */
export async function names(person: Person, name: string, kind: string, reason: string): Promise<void> {
  await person.presses('利害関係のある人を届け出る');
  const sheet = person.page.getByRole('dialog');
  await sheet.getByRole('searchbox', { name: '名前で探す' }).fill(name);
  await sheet.getByRole('radiogroup', { name: '見つかった人' }).getByText(name).first().click();
  await person.answers('どのような関係ですか', kind, sheet);
  await person.writes('関係の内容', reason, sheet);
  await person.presses('届け出る', { within: sheet });
  await person.sees('届出を記録しました');
}

/** Back again before the day, they decide for themselves. */
export async function takesBack(person: Person): Promise<void> {
  await person.opens('/delegations');
  await person.presses(/^代理を終える/);
  await person.presses('代理を終える', { within: person.page.getByRole('dialog') });
  await person.sees('代理を終えました');
}

/** By the form, as after some days away. */
export async function signsIn(person: Person): Promise<void> {
  await person.opens('/sign-in');
  await person.writes('メールアドレス', `${person.key}@sekigaoka.example`);
  await person.page.getByLabel('パスワード').fill(DEMONSTRATION_PASSWORD);
  await person.types(['Enter']);
  await person.page.waitForURL((url) => url.pathname !== '/sign-in');
  await person.reads();
}

/** Judges the hit in front of them by keyboard alone: the verdict, the phrase at hand, and sent. @param key 1 for the same, 2 for another */
export async function judges(person: Person, key: '1' | '2'): Promise<void> {
  await person.sees('一致と判断した理由');
  await person.types([key, 'Tab', 'Enter', 'Control+Enter']);
  await person.sees(/^「(該当する|該当しない)」と判定しました/);
}

/** Approves under one condition. */
export async function approvesIf(person: Person, condition: string): Promise<void> {
  await person.presses('条件を付けて承認する');
  const sheet = person.page.getByRole('dialog');
  await person.writes('条件1', condition, sheet);
  await person.writes('条件を付ける理由', 'この条件が守られれば支障ありません。', sheet);
  await person.presses('条件を付けて承認する', { within: sheet });
  await person.sees(/「条件付承認」を記録しました/);
}

/** Takes over the proposed tier. */
export async function setsTier(person: Person, tier: string): Promise<void> {
  await person.sees('提案された区分');
  await person.presses(/提案された要因を確認し/);
  await person.presses('区分を決めて審査を始める');
  await person.sees(`審査区分を${tier}に決めました`);
}

/** A file as a browser's window of files gives it. */
export async function pdf(name: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(await onePagePdf(name).arrayBuffer()) };
}
