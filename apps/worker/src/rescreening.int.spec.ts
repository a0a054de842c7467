// The whole loop with a real database, queue and worker: a list changes, everybody under clearance is searched in what changed, a person
// judges what came up, and it stays judged until something changes.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { caseView, ChangeCase, Memories, type CaseCommand, type CaseEvent, type RescreeningEvent } from '#cases';
import { ErasePerson } from '#commands';
import type { CaseId } from '#kernel';
import {
  actor,
  exampleDossier,
  foundUniversity,
  happened,
  sentBy,
  slowDownMemories,
  startWorker,
  submitCase,
  testHouse,
  until,
  type TestHouse,
} from './testing.js';
import type { RunningWorker } from './worker.js';

const officer = actor('person', 'officer');
const second = actor('person', 'officer');
const dean = { ...actor('person', 'dean'), roles: [{ role: 'dean' as const, unit: 'engineering' }] };
let house: TestHouse;
let worker: RunningWorker;

beforeAll(async () => {
  house = await testHouse();
  worker = await startWorker(house, { sweepEveryMs: 300 });
  await foundUniversity(worker.commands);
  await adopt('Northern Arsenal Trading;NAT');
});

afterAll(async () => {
  await worker.stop();
  await house.close();
});

const give = (who: typeof officer, permission: Parameters<typeof sentBy>[1], caseId: CaseId, command: CaseCommand) =>
  worker.commands.send(new ChangeCase(caseId, command), sentBy(who, permission));

/** Rows of the list, `name` or `name;alias`. */
async function adopt(...rows: string[]): Promise<void> {
  await house.adoptRows(
    worker,
    rows.map((row) => row.split(';')).map(([name = '', ...aliases]) => ({ name, aliases })),
  );
}

const searches = async () => {
  const events = (await worker.log.readAll(null, 10_000)) as unknown as RescreeningEvent[];
  return events.filter(({ type }) => type === 'RescreeningCompleted');
};

async function searched(count: number): Promise<void> {
  await until(`${count} searches are done`, async () => (await searches()).length >= count);
}

async function approvedCase(organisation: string): Promise<CaseId> {
  const caseId = await submitCase(worker.commands, exampleDossier({ organisation }));
  await until('its tier is proposed', async () => (await happened(worker.log, caseId, 'TierProposed')).length === 1);
  await give(officer, 'tier.assign', caseId, { type: 'AssignTier', tier: 'T1', reason: 'As proposed.' });
  await give(dean, 'case.decide', caseId, {
    ...{ type: 'DecideStep', stepId: 'r1-department', outcome: 'approve', reason: 'Nothing stands against it.' },
    ...{ conditions: [], grounds: [], returnTo: 'host', evidenceHash: null },
  });
  return caseId;
}

const rescreened = (caseId: CaseId) => happened(worker.log, caseId, 'CaseRescreened');
const view = async (caseId: CaseId, who = officer) =>
  caseView((await worker.log.read(`case-${caseId}`, { personal: true })) as unknown as CaseEvent[], { actor: who });

describe('a list that changes', () => {
  let caseId: CaseId;
  let clean: CaseId;

  test('opens a hit on an approved case, for the office alone, and takes nothing away', async () => {
    [caseId, clean] = [
      await approvedCase('Nordstadt Institute of Rockets'),
      await approvedCase('Institute of Gardens'),
    ];
    const done = (await searches()).length;
    await adopt('Northern Arsenal Trading;NAT', 'Nordstadt Institute of Rockets');
    await searched(done + 1);
    const [event] = await rescreened(caseId);
    expect(event?.data).toMatchObject({ cause: 'list-changed', hits: [{ party: 'affiliation-0', memory: null }] });
    expect(await rescreened(clean)).toEqual([]);
    const counts = (await searches()).at(-1)?.data;
    expect(counts).toMatchObject({ counts: { cases: 2, entries: 1, hits: 1, opened: 1, remembered: 0, removed: 0 } });

    expect(await view(caseId)).toMatchObject({
      ...{ state: 'approved', badge: 'may-start', hits: [{ verdict: null }] },
      waitingFor: { who: 'officer', what: 'adjudication' },
    });
    expect(await view(caseId, dean)).toMatchObject({ badge: 'may-start', hits: [], waitingFor: null });
  });

  test('an officer dismisses it for this case; an unrelated change brings nothing', async () => {
    const [hit] = (await rescreened(caseId))[0]?.data.hits ?? [];
    await give(officer, 'hit.adjudicate', caseId, {
      ...{ type: 'AdjudicateHit', hitId: hit?.hitId ?? '', verdict: 'false-positive', reason: 'Another country.' },
      remember: { scope: 'case', until: null },
    });
    const done = (await searches()).length;
    await adopt('Northern Arsenal Trading;NAT', 'Nordstadt Institute of Rockets', 'Southern Shipyard');
    await searched(done + 1);
    expect(await rescreened(caseId)).toHaveLength(1);
    expect((await view(caseId))?.waitingFor).toBeNull();
  });

  test('a change of that very entry opens it again and says what changed', async () => {
    const done = (await searches()).length;
    await adopt('Northern Arsenal Trading;NAT', 'Nordstadt Institute of Rockets;NIR Holdings', 'Southern Shipyard');
    await searched(done + 1);
    const hit = (await view(caseId))?.hits.at(-1);
    expect(hit).toMatchObject({
      verdict: null,
      reopened: {
        because: ['entry-changed'],
        changes: [{ of: 'entry', field: 'aliases', before: null, after: 'NIR Holdings' }],
      },
    });
  });

  test('the search through everybody finds nothing that the changes had not found', async () => {
    const before = await Promise.all([caseId, clean].map(rescreened));
    await house.sweep(worker);
    await until('it is done', async () =>
      (await searches()).some(({ data }) => 'counts' in data && data.counts.entries === 3),
    );
    const { counts } = (await searches()).at(-1)?.data as { counts: object };
    expect(counts).toMatchObject({ cases: 2, entries: 3, hits: 1, opened: 0, remembered: 0, removed: 0 });
    expect(await Promise.all([caseId, clean].map(rescreened))).toEqual(before);
  });

  test('an entry that goes leaves a question to the office, and the hit stays', async () => {
    const hitId = (await view(caseId))?.hits.at(-1)?.hitId ?? '';
    await give(officer, 'hit.adjudicate', caseId, {
      ...{ type: 'AdjudicateHit', hitId, verdict: 'inconclusive', reason: 'Asked the embassy.' },
    });
    const done = (await searches()).length;
    await adopt('Northern Arsenal Trading;NAT', 'Southern Shipyard');
    await searched(done + 1);
    const seen = await view(caseId);
    expect(seen?.hits.find((hit) => hit.hitId === hitId)).toMatchObject({
      verdict: 'inconclusive',
      removedAt: expect.any(String),
    });
    expect(seen?.waitingFor).toMatchObject({ who: 'officer', what: 'adjudication' });
    await give(second, 'hit.adjudicate', caseId, {
      ...{ type: 'AdjudicateHit', hitId, verdict: 'false-positive', reason: 'No longer listed.' },
    });
    expect((await view(caseId))?.waitingFor).toBeNull();
  });
});

const screen = async () => {
  const caseId = await submitCase(worker.commands, exampleDossier({ organisation: 'Southern Shipyard' }));
  await until('it is screened', async () =>
    (await happened(worker.log, caseId, 'CheckCompleted')).some(({ data }) => data.check === 'list-screening'),
  );
  const hit = (await view(caseId))?.hits[0];
  return { caseId, hitId: hit?.hitId ?? '', hit };
};

test('a dismissal for the whole university holds for the next case once a second officer has confirmed it', async () => {
  const first = await screen();
  await give(officer, 'hit.adjudicate', first.caseId, {
    ...{ type: 'AdjudicateHit', hitId: first.hitId, verdict: 'false-positive', reason: 'Our partner builds boats.' },
    remember: { scope: 'organisation-wide', until: null },
  });
  expect((await screen()).hit).toMatchObject({ verdict: null, memory: null });
  const confirm = { type: 'ConfirmDismissal', hitId: first.hitId, reason: 'So it is.' } as const;
  await expect(give(officer, 'hit.adjudicate', first.caseId, confirm)).rejects.toMatchObject({
    code: 'memory.confirmed_by_another',
  });
  const waits = async (who: typeof officer) =>
    (await new Memories(house.owner).page(who, { today: '2026-01-01', limit: 9 })).items.find(
      ({ caseId }) => caseId === first.caseId,
    );
  expect(await waits(second)).toMatchObject({ scope: 'organisation-wide', by: officer.id, confirmedBy: null });
  const [opening] = await happened(worker.log, first.caseId, 'CaseOpened');
  expect(await waits({ ...second, id: opening?.data.host ?? '' })).toBeUndefined();
  await give(second, 'hit.adjudicate', first.caseId, confirm);
  const { hit, caseId } = await screen();
  expect(hit).toMatchObject({
    ...{ verdict: 'false-positive', adjudicatedBy: officer.id },
    memory: { scope: 'organisation-wide', caseId: first.caseId, by: officer.id, confirmedBy: second.id, reason: null },
  });
  const screening = (await happened(worker.log, caseId, 'CheckCompleted')).find(({ data }) => data.hits.length > 0);
  expect(screening?.data.findings).toContainEqual({ code: 'list_screening.hits_remembered', params: { count: 1 } });
  await until('its tier is proposed', async () => (await happened(worker.log, caseId, 'TierProposed')).length === 1);
});

test('whoever is erased takes along what was remembered on their case', async () => {
  const remembered = async () =>
    (await house.owner.query("select case_id from views.remembered_dismissals where scope = 'organisation-wide'")).rows;
  const [memory] = await remembered();
  const caseId = String(memory?.['case_id']);
  const [opening] = await happened(worker.log, caseId, 'CaseOpened');
  const host = { ...actor('person', 'host'), id: opening?.data.host ?? '' };
  await give(host, 'case.withdraw', caseId, { type: 'WithdrawCase', reason: 'The plan has changed.' });
  const erase = new ErasePerson(opening?.data.applicant ?? '', '個人情報保護法', `case-${caseId}`);
  await worker.commands.send(erase, sentBy(actor('person', 'executive'), 'person.erase'));
  await until('it is forgotten', async () => (await remembered()).every((row) => row['case_id'] !== caseId));
  const { hit } = await screen();
  expect(hit).toMatchObject({ verdict: null, memory: null });
});

test('what a queue emptied in mid-run forgets is searched all the same', async () => {
  const done = (await searches()).length;
  // As long as one searches, the others wait in the queue.
  const release = await slowDownMemories(house, 0.3);
  let lost = 0;
  for (let round = 1; round <= 4; round += 1) {
    await adopt('Northern Arsenal Trading;NAT', 'Southern Shipyard', `Nordstadt Institute of Rockets;NIR ${round}`);
    await until('it is ordered', async () => (await waiting()) > 0 || round === 1);
    if (round > 1) lost += await worker.jobs.empty();
  }
  await release();
  expect(lost).toBeGreaterThan(0);
  await searched(done + 4);
  const asked = ((await worker.log.readAll(null, 10_000)) as unknown as RescreeningEvent[]).filter(
    ({ type }) => type === 'RescreeningRequested',
  );
  await until('all that was asked is done', async () => (await searches()).length === asked.length);
  expect(new Set((await searches()).map(({ data }) => data.rescreeningId)).size).toBe(asked.length);
});

async function waiting(): Promise<number> {
  return (await worker.jobs.counts()).find(({ name }) => name === 'rescreen-clearances')?.waiting ?? 0;
}
