// Beside the twelve: an officer works a queue of forty by keyboard alone. A look inside, the case to oneself, opened, decided, and on to the next: the mouse
// is not touched, and nobody looks for their place in the list again.
import assert from 'node:assert/strict';
import { decide } from '../../../apps/cli/src/demonstration/clearance.js';
import { reviewedCase } from '../given.js';
import type { Person } from '../person.js';
import type { Stage } from '../stage.js';
import type { Story } from '../story.js';

const CASES = 40;
const BY_LIST = 10;
const AT_ONCE = 4;

export const queueOfForty: Story = {
  number: 40,
  title: '審査担当がキーボードだけで40件を処理する',
  isAlone: true,
  tell: async (stage) => {
    // Given forty cases that the departments have approved.
    const caseIds = await waiting(stage);
    const officer = await stage.comes('kobayashi');
    await officer.page.addInitScript(`for (const kind of ['mousedown', 'pointerdown', 'click'])
      addEventListener(kind, (event) => { if (event.detail > 0 || kind !== 'click') globalThis.touched = kind; }, true)`);
    await officer.enters('/queue');
    officer.beginsAnew();
    const begun = performance.now();

    // When the officer looks into each of the first ten, takes it, opens it, decides and comes back to the next in the list,
    await officer.types(['j']);
    for (let done = 0; done < BY_LIST; done += 1) {
      await looksTakesOpens(officer);
      await decides(officer);
      await goesOn(officer, 'b');
    }
    // and opens the other thirty one from another,
    await rowInFocus(officer);
    await officer.types(['Enter']);
    for (let done = BY_LIST; done < CASES; done += 1) {
      await decides(officer);
      if (done < CASES - 1) await goesOn(officer, 'n');
    }
    const seconds = (performance.now() - begun) / 1000;

    // Then none of the forty waits for anybody, the list is empty, and no button of a mouse was pressed.
    await officer.types(['b']);
    await officer.sees('対応を待っている案件はありません');
    assert.equal(await officer.page.evaluate('globalThis.touched ?? null'), null);
    assert.equal(officer.effort.clicks, 0);
    const states = await Promise.all(caseIds.map((id) => stage.as('kobayashi').get(`/api/cases/${id}`)));
    assert.deepEqual(new Set(states.map(({ state }) => state)), new Set(['approved']));
    const each = (officer.effort.keys / CASES).toFixed(1);
    console.log(`          ${CASES} cases in ${seconds.toFixed(0)} s of the machine, ${each} keys for each, no click`);
  },
};

async function waiting(stage: Stage): Promise<string[]> {
  const caseIds: string[] = [];
  const lane = async (lane: number) => {
    for (let index = lane; index < CASES; index += AT_ONCE) {
      const passport = `QUEUE ${String.fromCharCode(65 + (index % 26))}${String.fromCharCode(65 + Math.floor(index / 26))}LMA`;
      const caseId = await reviewedCase(stage, { passport, laboratory: `第${index + 1}研究室`, abroad: true });
      await decide(stage.as('takahashi'), caseId, { outcome: 'approve', reason: '支障ありません。' });
      caseIds.push(caseId);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => lane(index)));
  return caseIds;
}

/** The row that is to be worked next has the focus already. */
async function rowInFocus({ page }: Person): Promise<void> {
  await page.waitForFunction('document.activeElement?.dataset?.case !== undefined');
}

/** Space looks inside, Escape ends that; a and Enter give the case to oneself, Enter closes what is answered, Enter opens the case. */
async function looksTakesOpens(officer: Person): Promise<void> {
  const { page } = officer;
  await rowInFocus(officer);
  const peek = page.getByRole('complementary', { name: /の概要$/ });
  await officer.types(['Space']);
  await peek.waitFor();
  await officer.types(['Escape']);
  await peek.waitFor({ state: 'detached' });
  await officer.types(['a']);
  await officer.sees('担当者');
  await officer.types(['Enter']);
  await officer.sees('行いました');
  await officer.types(['Enter']);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await rowInFocus(officer);
  await officer.types(['Enter']);
}

/** a opens the sheet, Alt and a digit puts a phrase in, Ctrl and Enter confirms. */
async function decides(officer: Person): Promise<void> {
  const { page } = officer;
  await page.getByRole('button', { name: /^承認する/ }).waitFor();
  await officer.types(['a']);
  await page.getByRole('dialog').waitFor();
  await officer.types(['Alt+1', 'Control+Enter']);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^承認する/ }).waitFor({ state: 'detached' });
}

async function goesOn(officer: Person, key: string): Promise<void> {
  const before = officer.page.url();
  await officer.types([key]);
  await officer.page.waitForURL((url) => url.href !== before);
}
