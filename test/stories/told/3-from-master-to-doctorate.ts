// Story 3. A master's student whom the university cleared goes on to the doctorate: the professor begins from the earlier application, writes two dates, and
// the way is the same. Then the same student goes to another supervisor, in a sensitive field: that professor is shown nothing of the earlier application,
// the way is another one, and the screen says why before anybody of the office has looked.
import assert from 'node:assert/strict';
import { decide, declare, openCase, untilPersonIsAsked } from '../../../apps/cli/src/demonstration/clearance.js';
import { setsTier } from '../acts.js';
import { applicantOf, planOf, reviewedCase } from '../given.js';
import type { Person } from '../person.js';
import type { Story } from '../story.js';

const GIVEN = { passport: 'KIM HANEUL', topic: '疎なグラフによる符号の復号' };
const SENSITIVE = {
  ...{ laboratory: '海洋計測研究室', topic: '水中音響測位', gate: 'yes', controlListRow: '10' },
};

export const fromMasterToDoctorate: Story = {
  number: 3,
  title: '修士から博士へ進む（変更なし、次に指導教員が変わる）',
  tell: async (stage) => {
    // Given a master's student who may start.
    const earlier = await reviewedCase(stage, GIVEN);
    await decide(stage.as('takahashi'), earlier, { outcome: 'approve', reason: '支障ありません。' });

    // When the professor begins the doctorate from there, everything that is known stands in the form, and two dates are written.
    const host = await stage.comes('sato');
    const { page } = host;
    await host.enters('/my-work');
    await host.follows(`次の申請を始める: ${GIVEN.passport}`);
    await host.sees(/前回の申請（.*）から始めます/);
    host.beginsAnew();
    await host.answers('どの身分で受け入れますか', '博士課程');
    await host.presses('申請を始める');
    await host.sees('研究の内容');
    const caseId = /cases\/([0-9a-f-]+)\/edit/.exec(page.url())?.[1] ?? '';
    assert.equal(await page.getByRole('textbox', { name: '研究室' }).inputValue(), '情報理論研究室');
    assert.equal(await page.getByRole('textbox', { name: /^研究テーマ/ }).inputValue(), GIVEN.topic);
    await isAnswered(host, /^外国為替令の別表/, /^ない/);
    await host.presses('次へ（本人）');
    assert.equal(await page.getByRole('textbox', { name: /^パスポートのローマ字氏名/ }).inputValue(), GIVEN.passport);
    await isAnswered(host, /日本国籍/, 'いいえ');
    await host.presses('次へ（滞在の予定）');
    await isAnswered(host, '身分', '博士課程');
    await isAnswered(host, 'すでに日本に入国していますか', 'はい');
    assert.equal(await page.getByRole('textbox', { name: '受入れの開始日' }).inputValue(), '');
    await host.writes('受入れの開始日', '2029-04-01');
    await host.writes('受入れの終了日', '2032-03-31');
    await host.presses('次へ（本人の申告）');
    assert.equal(host.effort.keys, '2029-04-01'.length + '2032-03-31'.length);
    await declare(stage.as('sato'), stage.newBrowser, caseId, applicantOf(GIVEN));
    await host.opens(`/cases/${caseId}/edit?section=review`);
    await host.presses('提出する');
    await host.sees('提出しました。自動の確認を始めます');

    // Then it goes the way of the earlier one, as told in advance.
    await untilPersonIsAsked(stage.as('nakamura'), caseId);
    await host.opens(`/cases/${earlier}?tab=approval`);
    const decided = await page.getByRole('list', { name: '承認の経路' }).getByRole('listitem').allInnerTexts();
    assert.deepEqual(
      decided.map((step) => step.split('\n').includes('部局')),
      [true],
    );
    const same = await aheadOf(host, caseId);
    assert.deepEqual(same, { tier: 'T1', steps: ['部局'] });
    await host.sees(/高橋 誠/, ahead(host));

    // When the student goes to another professor instead, who is shown nothing of what the first one had,
    await stage.as('sato').put(`/api/cases/${caseId}/withdrawal`, { reason: '指導教員が変わります。' });
    const other = await stage.comes('mori');
    await other.enters(`/start?from=${earlier}`);
    await other.seesNothingOf(new RegExp(`${GIVEN.passport}|${GIVEN.topic}`));
    const { unit: _, laboratory: __, ...plan } = planOf({ ...GIVEN, unit: 'science' });
    const moved = await openCase(stage.as('mori'), {
      ...{ ...plan, unit: 'science', laboratory: SENSITIVE.laboratory, technology: SENSITIVE },
      ...{ stay: { ...plan.stay, status: 'doctoral' }, intendedUse: '博士論文の研究', nextDestination: '未定' },
    });
    await declare(stage.as('mori'), stage.newBrowser, moved, applicantOf(GIVEN));
    await other.opens(`/cases/${moved}/edit?section=review`);
    await other.presses('提出する');
    await other.sees('提出しました。自動の確認を始めます');

    // then another dean, the office and the executive are to decide, and the professor reads why.
    await untilPersonIsAsked(stage.as('nakamura'), moved);
    const another = await aheadOf(other, moved);
    assert.deepEqual(another, { tier: 'T3', steps: ['部局', '輸出管理室', '統括責任者'] });
    await other.sees(/伊藤 恵/, ahead(other));
    await other.sees('T3と見込まれる理由', ahead(other));
    await other.sees(/外国為替令別表1〜15項の技術/, ahead(other));
    const clerk = await stage.comes('nakamura', { language: 'en' });
    await clerk.enters(`/cases/${moved}?tab=approval`);
    await clerk.sees('Why T3 is expected');
    const officer = await stage.comes('kobayashi');
    await officer.enters(`/cases/${moved}?tab=summary`);
    await setsTier(officer, 'T3');
  },
};

const ahead = ({ page }: Person) => page.locator('section', { has: page.getByRole('heading', { name: '誰に回るか' }) });

/** The tier and the steps that are told in advance to whoever opens the case. */
async function aheadOf(person: Person, caseId: string): Promise<{ tier: string; steps: string[] }> {
  await person.opens(`/cases/${caseId}?tab=approval`);
  await person.sees(/今わかっている内容から見込まれる経路です/, ahead(person));
  const tier = await ahead(person).getByText(/^T\d$/).first().innerText();
  const steps = await ahead(person).getByRole('list', { name: '誰に回るか' }).getByRole('listitem').allInnerTexts();
  return { tier, steps: steps.map((step) => step.split('\n')[0] ?? '') };
}

async function isAnswered({ page }: Person, question: string | RegExp, choice: string | RegExp): Promise<void> {
  const asked = page.getByRole('radiogroup', { name: question });
  assert.ok(await asked.getByRole('radio', { name: choice }).isChecked(), `${String(question)}: ${String(choice)}`);
}
