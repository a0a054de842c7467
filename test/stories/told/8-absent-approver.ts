// Story 8. The dean is away over 盆休み and the university is shut for some of those days. Somebody decides in his place, the clock stands still while
// nobody works, and afterwards he looks at what was decided for him (後閲).
import assert from 'node:assert/strict';
import { PHONE } from '../../support/browser.js';
import { approves, lends, signsIn } from '../acts.js';
import { reviewedCase } from '../given.js';
import type { Person } from '../person.js';
import type { Story } from '../story.js';

const FRIDAY = '2027-08-06T01:00:00.000Z';
const MONDAY_AFTER = '2027-08-16T01:00:00.000Z';

export const absentApprover: Story = {
  number: 8,
  title: '盆休みで承認者が不在になる',
  isAlone: true,
  tell: async (stage) => {
    // Given a week in August in which the university is shut, and a case that comes to the dean on the Friday before.
    await stage.setClock(FRIDAY);
    const officer = await stage.comes('nakamura');
    await officer.enters('/calendar?month=2027-08');
    await officer.presses('閉室日を追加する');
    const sheet = officer.page.getByRole('dialog');
    await officer.picks('閉室の理由', '夏季一斉休業', sheet);
    await officer.writes('初日', '2027-08-09', sheet);
    await officer.writes('最終日', '2027-08-13', sheet);
    await officer.presses('追加する', { within: sheet });
    await officer.sees('閉室日を追加しました');
    const caseId = await reviewedCase(stage, { passport: 'RAHMAN ARIF' });
    const dean = await stage.comes('takahashi');
    await dean.enters(`/cases/${caseId}`);
    await dean.sees(/残り\d+営業日/);
    const left = await daysLeft(dean);

    // When he goes away and everybody else does too, ten days pass on the wall and one on the clock.
    await lends(dean, '林 由美', '夏季休暇', { from: '', until: '2027-08-20' });
    await stage.setClock(MONDAY_AFTER);
    const clerk = await stage.comes('hayashi', { window: PHONE });
    await clerk.enters('/queue');
    await clerk.sees(/代理：.*高橋 誠/);
    await clerk.follows(/RAHMAN ARIF/);
    await clerk.sees(/残り\d+営業日|本日まで/);
    assert.equal(await daysLeft(clerk), left - 1);

    // Then she decides in his place, and he confirms it when he is back.
    await approves(clerk);
    await signsIn(dean);
    await dean.opens(`/cases/${caseId}?tab=approval`);
    await dean.sees(/高橋 誠.*代理：.*林 由美/);
    await dean.presses('「部局」の代理の判断を後閲する');
    await dean.presses('後閲する', { within: dean.page.getByRole('dialog') });
    await dean.sees('後閲を記録しました');
    const english = await stage.comes('sato', { language: 'en' });
    await english.enters('/my-work');
    await english.sees('May start', english.page.getByRole('article').filter({ hasText: 'RAHMAN ARIF' }));
  },
};

/** How long there is left by the chip of the case that is open. */
async function daysLeft({ page }: Person): Promise<number> {
  const chip = page.getByRole('main').getByText(/残り\d+営業日|本日まで/);
  return Number(/\d+/.exec((await chip.first().textContent()) ?? '')?.[0] ?? 0);
}
