import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ChangeCase, type CaseCommand, type Dossier } from '#cases';
import type { Sender } from '#commands';
import type { Actor } from '#kernel';
import { examplePartnership } from '../../../libs/cases/src/kinds/testing.js';
import {
  actor,
  adoptUnread,
  CHECKS,
  completed,
  exampleDossier,
  foundUniversity,
  happened,
  openCase,
  sentBy,
  startWorker,
  submitCase,
  testHouse,
  until,
  type TestHouse,
} from './testing.js';
import type { RunningWorker } from './worker.js';

let house: TestHouse;
let worker: RunningWorker;

beforeEach(async () => {
  house = await testHouse();
  worker = await startWorker(house, { sweepEveryMs: 300 });
  await foundUniversity(worker.commands);
});

afterEach(async () => {
  await worker.stop();
  await house.close();
});

describe('the worker', () => {
  test('asks for four checks when a case is submitted, answers each once, and proposes a tier', async () => {
    await house.adoptList(worker, 'Institute of Heavy Water');
    const caseId = await submitCase(worker.commands);
    await until('a tier is proposed', async () => (await happened(worker.log, caseId, 'TierProposed')).length > 0);
    const checks = await completed(worker.log, caseId);
    expect(checks.map(({ data }) => data.check).sort()).toEqual(CHECKS);
    expect(checks.map(({ data }) => [data.check, data.result]).sort()).toEqual([
      ['completeness', 'clear'],
      ['list-screening', 'clear'],
      ['residency', 'attention'],
      ['specific-category', 'clear'],
    ]);
    expect(checks.every(({ actor }) => actor.kind === 'machine')).toBe(true);
    const screening = checks.find(({ data }) => data.check === 'list-screening');
    expect(Object.keys(screening?.evidence.lists ?? {})).toEqual(['example-list']);
    expect(await happened(worker.log, caseId, 'TierProposed')).toHaveLength(1);
  });

  test('checks a partnership in its own way, screens whoever owns a partner, and never takes what is not told for clear', async () => {
    await house.adoptList(worker, 'Institute of Heavy Water');
    const [traced, untold] = [examplePartnership(), examplePartnership()];
    traced.host.partners![0]!.owners![0]!.name = 'Institute of Heavy Water';
    Object.assign(untold.host.partners![0]!, { owners: [], ownersComplete: 'unknown' });
    Object.assign(untold.host.agreement!, { militaryUse: 'unknown', publicationRestricted: 'no' });
    untold.host.technology!.usOrigin = 'no';
    const [known, open] = [await submitPartnership(traced), await submitPartnership(untold)];
    await until('a tier is proposed', async () => (await happened(worker.log, open, 'TierProposed')).length > 0);
    await until('four checks are done', async () => (await completed(worker.log, known)).length === 4);
    const results = async (caseId: string) =>
      (await completed(worker.log, caseId)).map(({ data }) => [data.check, data.result]).sort();
    expect(await results(known)).toEqual([
      ...[
        ['completeness', 'clear'],
        ['end-use', 'attention'],
        ['list-screening', 'attention'],
        ['ownership', 'attention'],
      ],
    ]);
    expect(await results(open)).toEqual([
      ...[
        ['completeness', 'clear'],
        ['end-use', 'unknown'],
        ['list-screening', 'clear'],
        ['ownership', 'unknown'],
      ],
    ]);
    const screening = (await completed(worker.log, known)).find(({ data }) => data.check === 'list-screening');
    expect(screening?.data.hits.map(({ party }) => party)).toEqual(['owner-0']);
    expect(await happened(worker.log, known, 'TierProposed')).toEqual([]);
    const [proposal] = await happened(worker.log, open, 'TierProposed');
    expect(proposal?.data.tier).toBe('T3');
    expect(proposal?.data.factors.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['ownership_unknown', 'end_use_unknown', 'foreign_party', 'no_us_origin']),
    );
  });

  async function submitPartnership(dossier: Dossier): Promise<string> {
    const { caseId, host } = await openCase(worker.commands, 'research-partnership');
    const submission = { type: 'SubmitCase' as const, dossier, answer: null, corrected: false };
    await worker.commands.send(new ChangeCase(caseId, submission), sentBy(host, 'case.submit'));
    return caseId;
  }

  test('does nothing as a machine that clears, rejects or releases', async () => {
    const caseId = await submitCase(worker.commands);
    await until('a tier is proposed', async () => (await happened(worker.log, caseId, 'TierProposed')).length > 0);
    const events = await worker.log.read(`case-${caseId}`);
    const byMachine = events.filter(({ actor }) => actor.kind === 'machine').map(({ type }) => type);
    expect([...new Set(byMachine)].sort()).toEqual([
      ...['CheckCompleted', 'CheckRequested', 'HitsIdentified', 'TierProposed'],
    ]);
  });

  test('never takes an unscreened case for clear: without a list the answer is unknown', async () => {
    const caseId = await submitCase(worker.commands);
    await until('four checks are done', async () => (await completed(worker.log, caseId)).length === 4);
    const screening = (await completed(worker.log, caseId)).find(({ data }) => data.check === 'list-screening');
    expect(screening?.data).toMatchObject({ result: 'unknown', findings: [{ code: 'list_screening.no_lists' }] });
  });

  test('waits with the tier while a hit is unjudged', async () => {
    await house.adoptList(worker, 'Institute of Heavy Water');
    const caseId = await submitCase(worker.commands, exampleDossier({ organisation: 'Institute of Heavy Water' }));
    await until('four checks are done', async () => (await completed(worker.log, caseId)).length === 4);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await happened(worker.log, caseId, 'TierProposed')).toEqual([]);
  });

  test('records a check that throws as failed and not done, and answers it once the cause is mended', async () => {
    await worker.stop();
    await adoptUnread(house, 'Institute of Heavy Water');
    await house.owner.query('create table spoilt as select * from operation.list_entries');
    await house.owner.query('delete from operation.list_entries');
    worker = await startWorker(house);
    const caseId = await submitCase(worker.commands);
    await until('the screening failed', async () => (await happened(worker.log, caseId, 'CheckFailed')).length === 1);
    const [failure] = await happened(worker.log, caseId, 'CheckFailed');
    expect(failure?.data).toMatchObject({ check: 'list-screening', attempt: 1, reason: 'lists_damaged' });
    const pauseMs = Date.parse(failure?.data.retryAt ?? '') - Date.parse(failure?.at ?? '');
    expect(pauseMs).toBeGreaterThan(1_500);
    expect((await completed(worker.log, caseId)).map(({ data }) => data.check)).not.toContain('list-screening');
    expect(await happened(worker.log, caseId, 'TierProposed')).toEqual([]);

    await until('it failed again', async () => (await happened(worker.log, caseId, 'CheckFailed')).length === 2);
    const failures = await happened(worker.log, caseId, 'CheckFailed');
    expect(failures.map(({ data }) => data.attempt)).toEqual([1, 2]);
    await house.owner.query('insert into operation.list_entries select * from spoilt');
    await until('the screening is done', async () => (await completed(worker.log, caseId)).length === 4);
    expect((await completed(worker.log, caseId)).filter(({ data }) => data.check === 'list-screening')).toHaveLength(1);
  });

  test('tells the applicant once, in both languages, when a case has ended', async () => {
    const { caseId, host } = await openCase(worker.commands);
    await worker.commands.send(
      new ChangeCase(caseId, { type: 'WithdrawCase', reason: 'The plan has changed.' }),
      sentBy(host, 'case.withdraw'),
    );
    await until('the notice is there', async () => (await happened(worker.log, caseId, 'DecisionNotified')).length > 0);
    const [told] = (await worker.log.read(`case-${caseId}`, { personal: true })).filter(
      ({ type }) => type === 'DecisionNotified',
    );
    expect(told).toMatchObject({
      actor: { kind: 'machine', id: 'notify-applicant-when-decision-is-made' },
      data: { outcome: 'withdrawn' },
      personal: { notice: { ja: expect.stringMatching(/[ぁ-ん]/), en: expect.stringMatching(/[a-z]/) } },
    });
  });

  test('asks again, for checks of its own, when a decided case is opened again, and tells of a decision that supersedes', async () => {
    const caseId = await submitCase(worker.commands);
    await until('a tier is proposed', async () => (await happened(worker.log, caseId, 'TierProposed')).length > 0);
    const [officer, executive] = [actor('person', 'officer'), actor('person', 'executive')];
    const give = (who: Actor, permission: Sender['permission'], command: CaseCommand) =>
      worker.commands.send(new ChangeCase(caseId, command), sentBy(who, permission));
    await give(actor('person', 'officer'), 'tier.assign', { type: 'AssignTier', tier: 'T0', reason: 'x' });
    await give(officer, 'case.decide', {
      ...{ type: 'DecideStep', stepId: 'r1-office', outcome: 'licence-required', reason: 'x' },
      ...{ conditions: [], grounds: [] },
      ...{ returnTo: 'host', evidenceHash: null },
    });
    await give(executive, 'decision.supersede', {
      ...{
        type: 'SupersedeDecision',
        reason: 'x',
        outcome: 'approve',
        conditions: [],
        grounds: [],
        evidenceHash: null,
      },
    });
    const told = async () => (await happened(worker.log, caseId, 'DecisionNotified')).map(({ data }) => data.outcome);
    await until('the applicant was told of the new decision', async () => (await told()).includes('approved'));
    await give(officer, 'case.reopen', { type: 'ReopenCase', reason: 'x' });
    await until('four checks more are done', async () => (await completed(worker.log, caseId)).length === 8);
    const rounds = (await completed(worker.log, caseId)).map(({ data }) => data.round);
    expect(rounds.sort()).toEqual([1, 1, 1, 1, 2, 2, 2, 2]);
    await until('a tier is proposed', async () => (await happened(worker.log, caseId, 'TierProposed')).length === 2);
  });

  test('shows signs of life, and takes them back when it ends in order', async () => {
    const beats = async () => (await house.owner.query('select from operation.heartbeats')).rowCount;
    expect(await beats()).toBe(1);
    await worker.stop();
    expect(await beats()).toBe(0);
    worker = await startWorker(house);
  });
});
