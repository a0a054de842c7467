// Story 10. An inspector comes three years after a case was decided. The rules have a new version, which two people gave force; the department has a new
// name, and both who decided hold their offices no more. What the inspector reads of the case as it was decided is to the letter what was read on that
// day: who decided what, in which office, for which reason, on what evidence, by which way, under which version of the rules.
import assert from 'node:assert/strict';
import type { Browser } from '../../../apps/cli/src/demonstration/browser.js';
import { approves, approvesIf, signsIn } from '../acts.js';
import { reviewedCase } from '../given.js';
import type { Person } from '../person.js';
import type { Stage } from '../stage.js';
import type { Story } from '../story.js';

const GIVEN = { passport: 'NOVAK PETRA', abroad: true };
const CONDITION = '装置の設計情報に触れさせないこと。';
const BEFORE_APRIL = '2027-03-01T01:00:00.000Z';
const YEARS_LATER = '2029-11-30T01:00:00.000Z';
const APRIL = '2027-04-01';
const TABS = ['summary', 'checks', 'screening', 'approval', 'documents'] as const;
const THEN = '電気電子工学科';
const NOW = { ja: '情報通信工学科', en: 'Department of Information and Communication' };

export const yearsLater: Story = {
  number: 10,
  title: '3年後の立入検査（規程・組織・役割が変わったあと）',
  isAlone: true,
  tell: async (stage) => {
    // Given a case that department and office let through under a condition, and what an inspector read of it on that day.
    const caseId = await reviewedCase(stage, GIVEN);
    const dean = await stage.comes('takahashi');
    await dean.enters(`/cases/${caseId}`);
    await approves(dean);
    const office = await stage.comes('kobayashi');
    await office.enters(`/cases/${caseId}`);
    await approvesIf(office, CONDITION);
    const { policy } = await stage.until(async () => {
      const seen = await stage.as('yoshida').get(`/api/cases/${caseId}`);
      return seen['notice'] === null ? null : seen;
    });
    const inspector = await stage.comes('yoshida');
    await inspector.enters(`/cases/${caseId}`);
    const shown = await readsAsDecided(inspector);

    // When rules, department and offices have changed, and three years have passed,
    await stage.setClock(BEFORE_APRIL);
    await changesRules(stage);
    const administrator = stage.as('fujita');
    await administrator.put('/api/units/electrical-engineering/name', { name: NOW, from: APRIL });
    for (const key of ['takahashi', 'kobayashi']) await endsRole(administrator, stage.as(key));
    await stage.setClock(YEARS_LATER);

    // the inspector, with a seat of today, finds the case under its department's new name and new rules in force,
    const today = await stage.comes('yoshida');
    await signsIn(today);
    await today.opens(`/cases/${caseId}?tab=summary`);
    await today.sees(new RegExp(NOW.ja));
    await today.seesNothingOf(new RegExp(THEN));
    await assert.rejects(
      stage.as('takahashi').get(`/api/cases/${caseId}`),
      ({ status }: { status: number }) => status === 404,
    );

    // and one click further reads the same as on that day, word for word, on every tab.
    const replayed = await readsAsDecided(today);
    for (const tab of TABS) assert.equal(replayed[tab], shown[tab], tab);
    for (const words of [THEN, '高橋 誠', '小林 大輔', '部局責任者', CONDITION, `版 ${String(policy)}`])
      assert.ok(
        Object.values(replayed).some((text) => text.includes(words)),
        words,
      );

    // The hash that the decision rests on is that of the evidence, the history is what it was, and nobody has rewritten it.
    const { decision } = await stage.as('yoshida').get(`/api/cases/${caseId}`);
    const { evidenceHash } = decision as { evidenceHash: string };
    assert.match(evidenceHash, /^[0-9a-f]{64}$/);
    assert.ok(replayed.approval.replace(/\s/g, '').includes(evidenceHash), evidenceHash);
    assert.equal(replayed.history, shown.history);
    await today.presses('この履歴を検証する');
    await today.sees(/件の記録(すべて)?に改ざんはありません/);

    // The rules of that day are still to be read, and are said to be past.
    await today.opens(`/cases/${caseId}?tab=summary`);
    await today.follows(`版 ${String(policy)}`);
    await today.sees('初期の版');
    await today.seesNothingOf('適用中');
  },
};

type Read = Record<(typeof TABS)[number] | 'history', string>;

/** From the case that is open: everything that its tabs say of it as it was decided, and its history in sentences. */
async function readsAsDecided(person: Person): Promise<Read> {
  const { page } = person;
  await person.follows('決裁した時点の表示を見る');
  const at = new URL(page.url());
  const read: Partial<Read> = {};
  for (const tab of TABS) {
    at.searchParams.set('tab', tab);
    await person.opens(at.pathname + at.search);
    await person.sees(/の時点の案件を表示しています/);
    read[tab] = await page.getByRole('main').innerText();
  }
  at.searchParams.set('tab', 'history');
  await person.opens(at.pathname + at.search);
  const entries = page.locator('section', { has: page.getByRole('heading', { name: '起きたこと', exact: true }) });
  read.history = await entries.innerText();
  return read as Read;
}

/** The next version asks the executive besides from the second tier on: drafted and proposed by an officer, activated by the executive. */
async function changesRules(stage: Stage): Promise<void> {
  const officer = stage.as('nakamura');
  const { inForce } = await officer.get('/api/policies');
  const document = await officer.get(`/api/policies/${String(inForce)}/file`);
  const tables = document['tables'] as { id: string; rules: { when: { tier?: string }; then: object }[] }[];
  const longer = tables.map((table) => ({
    ...table,
    rules: table.rules.map((rule) =>
      table.id === 'route' && rule.when.tier === '"T2"'
        ? { ...rule, then: { steps: ['department', 'office', 'executive'] } }
        : rule,
    ),
  }));
  const text = JSON.stringify({ ...document, version: APRIL, tables: longer });
  await officer.post('/api/policies', { file: `${APRIL}.json`, text });
  await officer.post(`/api/policies/${APRIL}/activation`, { from: APRIL, reason: '2027年度の規程改正' });
  const executive = stage.as('yamamoto');
  const { proposal } = (await executive.get(`/api/policies/${APRIL}`)) as { proposal?: { proposal: string } };
  await executive.put(`/api/policies/${APRIL}/activation`, { proposal: proposal?.proposal, outcome: 'activate' });
}

async function endsRole(administrator: Browser, person: Browser): Promise<void> {
  const { account } = await person.get('/api/session');
  const { offices } = await administrator.get('/api/organisation/roles');
  const { grant } = (offices as { account: string; grant: string }[]).find((each) => each.account === account) ?? {};
  await administrator.put(`/api/accounts/${String(account)}/roles/${String(grant)}/end`, { last: '2027-03-31' });
}
