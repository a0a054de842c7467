// Story 12, as far as it concerns approval. The machine is lost in the middle of the day, and the house is raised again from last night's backup on one
// that has nothing (that chain and counts are the same to the byte: test/backup). The queue is as it was, what was decided half is decided half, the votes
// of the committee count, a professor's draft that was never handed in is there to the last word, and everybody goes on where they were.
import assert from 'node:assert/strict';
import { decide } from '../../../apps/cli/src/demonstration/clearance.js';
import { committeeIsToDecide } from '../../../apps/cli/src/demonstration/stories-rules.js';
import { approves } from '../acts.js';
import { reviewedCase, submittedCase } from '../given.js';
import { onNewMachine } from '../new-machine.js';
import type { Person } from '../person.js';
import type { Stage } from '../stage.js';
import type { Story } from '../story.js';

const VOTED = 'ROSSI PAOLO';
const HALF = 'LARSEN INGRID';
const NEW = 'MENSAH KOFI';
const TOPIC = '書きかけの研究テーマ：ミリ波の伝わり方を、雨の日に';
const APPROVAL = { outcome: 'approve', reason: '支障ありません。' } as const;

export const newMachine: Story = {
  number: 12,
  title: 'バックアップから新しい機械に復元する',
  isAlone: true,
  tell: async (stage) => {
    // Given a case of which one of the committee has voted, one that the department has approved, one that nobody has looked at,
    await committeeDecides(stage);
    const voted = await reviewedToCommittee(stage);
    const half = await reviewedCase(stage, { passport: HALF, abroad: true });
    await decide(stage.as('takahashi'), half, APPROVAL);
    await submittedCase(stage, { passport: NEW });
    // and a draft that its professor was writing.
    const host = await stage.comes('sato');
    await host.enters('/start');
    await host.presses(/^学生を受け入れる/);
    await host.answers('どの身分で受け入れますか', '博士課程');
    await host.presses('申請を始める');
    await host.sees('研究の内容');
    const edited = new URL(host.page.url()).pathname;
    await host.writes(/^研究テーマ/, TOPIC);
    await host.answers(/^外国為替令の別表/, 'わからない');
    await host.sees(/^保存しました/);
    const officer = await stage.comes('nakamura');
    await officer.enters('/queue');
    const queue = await queueOf(officer);
    assert.equal(queue.length, 3);

    // When the house is raised from its backup on another machine,
    const machine = await onNewMachine(stage);
    try {
      // the queue is the same, row for row,
      const again = await machine.comes('nakamura');
      await again.enters('/queue');
      assert.deepEqual(await queueOf(again), queue);

      // the vote that was given counts, and the one that was missing makes it two,
      await again.opens(`/cases/${voted}?tab=approval`);
      await again.sees('承認1名・不承認0名');
      await again.sees(/山本 和子/);
      await approves(again);
      await again.sees('必要な承認がそろいました');

      // what the department decided stands, and the office decides after it,
      const office = await machine.comes('kobayashi');
      await office.enters(`/cases/${half}?tab=approval`);
      await office.sees(/高橋 誠/);
      await approves(office);

      // and the professor goes on writing at the very word.
      const writer = await machine.comes('sato');
      await writer.enters('/my-work');
      await writer.sees('可', writer.page.getByRole('article').filter({ hasText: HALF }));
      await writer.opens(edited);
      assert.equal(await writer.page.getByRole('textbox', { name: /^研究テーマ/ }).inputValue(), TOPIC);
      assert.ok(await writer.page.getByRole('radio', { name: /^わからない/ }).isChecked());
      await writer.writes(/^研究テーマ/, `${TOPIC}測る`);
      await writer.sees(/^保存しました/);
    } finally {
      await machine.close();
    }
  },
};

/** Whom each row is about and what is to be done for it, from the top. */
async function queueOf({ page }: Person): Promise<string[]> {
  const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
  return (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
}

/** The committee of the demonstration, and its rules in force from today. */
async function committeeDecides(stage: Stage): Promise<void> {
  for (const { play } of committeeIsToDecide()) await play(stage);
  const { today, versions } = await stage.as('nakamura').get('/api/policies');
  const draft = (versions as { name: string; state: string }[]).find(({ state }) => state === 'draft')?.name ?? '';
  const url = `/api/policies/${draft}`;
  await stage.as('nakamura').post(`${url}/activation`, { from: today, reason: '委員会規程の施行' });
  const { proposal } = (await stage.as('yamamoto').get(url)) as { proposal?: { proposal: string } };
  await stage.as('yamamoto').put(`${url}/activation`, { proposal: proposal?.proposal, outcome: 'activate' });
}

/** A case of the highest tier that waits for the second of two votes. @returns its id */
async function reviewedToCommittee(stage: Stage): Promise<string> {
  const caseId = await submittedCase(stage, { passport: VOTED, abroad: true });
  const raised = { tier: 'T4', reason: '許可の要否を委員会で確認します。' };
  await stage.until(async () => {
    const { waitingFor } = await stage.as('nakamura').get(`/api/cases/${caseId}`);
    return (waitingFor as { what: string } | null)?.what === 'tier' ? true : null;
  });
  await stage.as('nakamura').put(`/api/cases/${caseId}/tier`, raised);
  for (const key of ['takahashi', 'kobayashi', 'yamamoto']) await decide(stage.as(key), caseId, APPROVAL);
  return caseId;
}
