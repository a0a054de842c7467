// Judging, remembering, searching again: who may, when, and what comes of it.
import { describe, expect, test } from '@jest/globals';
import type { Actor } from '#kernel';
import type { CaseCommand } from '../../case-command.js';
import type { HitIdentity, MemoryRef } from '../../memory/memory.js';
import { HIT, exampleDossier, identified, people, PlayedCase, rescreening } from '../../testing.js';

const PERSON_HIT = { ...HIT, hitId: 'hit-person', party: 'person' };
const LATE = { ...HIT, hitId: 'late-1' };
type Judge = Extract<CaseCommand, { type: 'AdjudicateHit' }>;
const judge = (change: Partial<Judge> = {}): Judge => ({
  ...{ type: 'AdjudicateHit', hitId: HIT.hitId, verdict: 'false-positive', reason: 'Another country.' },
  ...change,
});
const confirm: CaseCommand = { type: 'ConfirmDismissal', hitId: HIT.hitId, reason: 'So it is.' };
const wide = { scope: 'organisation-wide', until: null } as const;
const screened = () => new PlayedCase().checked([HIT, PERSON_HIT], both);
const both = {
  hits: { ...identified(HIT).hits, ...identified(PERSON_HIT).hits },
  changes: {},
  reasons: {},
};
const approved = () => {
  const play = new PlayedCase().routed('T1');
  play.do(play.decision('department'), people.dean);
  return play;
};

describe('what is remembered of a judgement', () => {
  test.each<[string, string | null, Partial<Judge>]>([
    ['of the case', null, { remember: { scope: 'case', until: null } }],
    ['of the person, up to a day', null, { remember: { scope: 'person', until: '2027-01-31' } }],
    ['of the whole university', null, { remember: wide }],
    ['up to today', null, { remember: { scope: 'case', until: '2026-11-23' } }],
    ['up to yesterday', 'memory.until_past', { remember: { scope: 'case', until: '2026-11-22' } }],
    ['as long as the policy says', null, { remember: { scope: 'case', until: '2028-11-23' } }],
    ['longer than that', 'memory.until_too_late', { remember: { scope: 'case', until: '2028-11-24' } }],
    [
      'of what is no dismissal',
      'memory.only_dismissals',
      { verdict: 'inconclusive', remember: { scope: 'case', until: null } },
    ],
    [
      'of a person for everybody of that name',
      'memory.only_organisations',
      { hitId: PERSON_HIT.hitId, remember: wide },
    ],
  ])('%s: %s', (_, code, change) => {
    const play = screened();
    const ask = () => play.ask(judge(change), people.officer);
    if (code === null) expect(ask().map(({ type }) => type)).toEqual(['HitAdjudicated', 'DismissalRemembered']);
    else
      expect(ask).toThrow(
        expect.objectContaining({ code: 'memory.unfit', errors: [expect.objectContaining({ code })] }),
      );
  });

  test('holds two years unless said otherwise, and names what met', () => {
    const play = screened();
    play.do(judge({ remember: { scope: 'case', until: null } }), people.officer);
    expect(play.events.at(-1)?.data).toMatchObject({
      ...{ scope: 'case', until: '2028-11-23', entry: HIT.entry, entryHash: 'd'.repeat(64), subject: 'e'.repeat(64) },
      ...{ party: 'organization', adjudication: play.events.at(-2)?.id, person: people.applicant.id },
    });
  });

  test('what was told without what met cannot be remembered', () => {
    const play = new PlayedCase().checked([HIT]);
    expect(() => play.ask(judge({ remember: wide }), people.officer)).toThrow(
      expect.objectContaining({ errors: [expect.objectContaining({ code: 'memory.not_identified' })] }),
    );
  });

  test('another judgement of the hit ends it', () => {
    const play = screened();
    play.do(judge({ remember: wide }), people.officer);
    play.do(judge({ verdict: 'true-match' }), people.secondOfficer);
    expect(play.state.hits[0]).toMatchObject({ verdict: 'true-match', remembered: null });
    expect(play.refusal(confirm, people.secondOfficer)).toBe('conflict memory.nothing_to_confirm');
  });
});

describe('a dismissal for the whole university is confirmed', () => {
  const asked = () => {
    const play = screened();
    play.do(judge({ remember: wide }), people.officer);
    return play;
  };

  test.each<[string, Actor, string | null]>([
    ['by another officer', people.secondOfficer, null],
    ['not by who made it', people.officer, 'forbidden memory.confirmed_by_another'],
    [
      'not by who acts for who made it',
      { ...people.secondOfficer, onBehalfOf: people.officer.id },
      'forbidden access.forbidden',
    ],
    ['not by the dean', people.dean, 'forbidden access.forbidden'],
    ['not by the host', people.host, 'forbidden access.forbidden'],
    ['not by the machine', people.machine, 'forbidden access.forbidden'],
  ])('%s', (_, who, refusal) => {
    expect(asked().refusal(confirm, who)).toBe(refusal);
  });

  test('once; by a third it is refused', () => {
    const play = asked();
    play.do(confirm, people.secondOfficer);
    expect(play.ask(confirm, people.secondOfficer)).toEqual([]);
    expect(play.refusal(confirm, people.everything)).toBe('conflict memory.confirmed');
  });

  test('which one for this case alone does not need', () => {
    const play = screened();
    play.do(judge({ remember: { scope: 'case', until: null } }), people.officer);
    expect(play.refusal(confirm, people.secondOfficer)).toBe('conflict memory.nothing_to_confirm');
  });
});

const memory = (by: string): MemoryRef => ({
  ...{ memoryId: 'm-1', caseId: 'elsewhere', eventId: 'event-1', scope: 'organisation-wide', by, confirmedBy: 'x' },
  ...{ at: '2026-01-01T00:00:00.000Z', until: '2027-01-01' },
});

describe('a hit that an earlier dismissal holds for', () => {
  test('is dismissed when it comes up, named, counted, and keeps nobody waiting', () => {
    const play = new PlayedCase().checked([HIT], identified(HIT, { memory: memory(people.officer.id) }));
    expect(play.state.hits).toMatchObject([
      { verdict: 'false-positive', adjudicatedBy: people.officer.id, memory: { eventId: 'event-1' } },
    ]);
    const screening = play.state.checks.find(({ check }) => check === 'list-screening');
    expect(screening).toMatchObject({ result: 'attention' });
    expect(screening?.findings).toContainEqual({ code: 'list_screening.hits_remembered', params: { count: 1 } });
    expect(play.proposed().state.proposal).not.toBeNull();
  });

  test.each([people.host.id, people.applicant.id])('but not when a party of the case had made it (%s)', (by) => {
    const play = new PlayedCase().checked([HIT], identified(HIT, { memory: memory(by) }));
    expect(play.state.hits).toMatchObject([{ verdict: null, memory: null }]);
  });
});

describe('a hit of an earlier round', () => {
  const again = (hits: (typeof HIT)[], verdict: Judge['verdict'] | null) => {
    const play = new PlayedCase().checked([HIT]);
    if (verdict) play.do(judge({ verdict }), people.officer);
    const corrected = exampleDossier();
    play.signed();
    play.do({ type: 'SubmitCase', dossier: corrected, answer: null, corrected: true }, people.applicant);
    play.do({ type: 'RequestChecks', round: 2 }, people.machine);
    return play.checked(hits);
  };

  test.each<[string, (typeof HIT)[], Judge['verdict'] | null, (string | null)[][]]>([
    ['nobody judged stays, whatever the names are now', [], null, [['hit-1', null]]],
    ['that is true stays, to be judged anew', [], 'true-match', [['hit-1', null]]],
    ['that cannot be told stays', [], 'inconclusive', [['hit-1', null]]],
    ['that was dismissed is over', [], 'false-positive', []],
    ['that comes up again is that one hit', [{ ...HIT, hitId: 'hit-2' }], null, [['hit-2', null]]],
    [
      'stays beside another',
      [{ ...HIT, hitId: 'hit-3', entry: '9' }],
      null,
      [
        ['hit-3', null],
        ['hit-1', null],
      ],
    ],
  ])('%s', (_, hits, verdict, expected) => {
    const play = again(hits, verdict);
    expect(play.state.hits.map((hit) => [hit.hitId, hit.verdict])).toEqual(expected);
  });

  test('is told of, and keeps the case with the office', () => {
    const play = again([], null);
    const screening = play.state.checks.find(({ check }) => check === 'list-screening');
    expect(screening).toMatchObject({ result: 'attention' });
    expect(screening?.findings).toContainEqual({ code: 'list_screening.hits_kept', params: { count: 1 } });
    expect(play.refusal({ type: 'AssignTier', tier: 'T1', reason: 'x' }, people.officer)).toBe(
      'conflict case.hits_open',
    );
  });
});

describe('a search after the screening', () => {
  const expired = (until: string) => ({
    reopened: { memoryId: 'm', until, because: ['expired' as const], fields: [] },
  });
  const judgedLate = (identity: Partial<HitIdentity> = {}) => {
    const play = approved();
    play.do(rescreening([LATE]), people.machine);
    play.do(judge({ hitId: LATE.hitId }), people.officer);
    const later = { ...LATE, hitId: 'late-2' };
    return play.ask(rescreening([later], { identified: identified(later, identity) }), people.machine).length > 0;
  };

  test.each<[string, boolean, Partial<HitIdentity>]>([
    ['the same contents', false, {}],
    ['another entry under the same id', true, { entryHash: 'x' }],
    ['another name of ours', true, { subject: 'x' }],
    ['a memory that ran out before it was judged', false, expired('2026-11-22')],
    ['a memory that ran out since', true, expired('2026-11-23')],
  ])('of what was judged brings up %s: %s', (_, expected, identity) => {
    expect(judgedLate(identity)).toBe(expected);
  });

  test.each<[string, () => PlayedCase, boolean]>([
    ['screened', () => new PlayedCase().checked(), true],
    ['in review', () => new PlayedCase().routed('T1'), true],
    ['approved', approved, true],
    ['not yet screened', () => new PlayedCase().submitted(), false],
    ['a draft', () => new PlayedCase().declared(), false],
  ])('reaches a case that is %s: %s', (_, made, reached) => {
    expect(made().ask(rescreening([LATE]), people.machine).length > 0).toBe(reached);
  });

  test('says nothing twice, nor of a round that is over, nor beside an open hit', () => {
    const play = approved();
    play.do(rescreening([LATE]), people.machine);
    expect(play.ask(rescreening([LATE]), people.machine)).toEqual([]);
    expect(play.ask(rescreening([{ ...LATE, hitId: 'late-2' }]), people.machine)).toEqual([]);
    expect(play.ask(rescreening([{ ...LATE, hitId: 'x', entry: '9' }], { round: 2 }), people.machine)).toEqual([]);
  });

  test('takes nothing away; nobody but the machine records it, nobody but an officer judges it', () => {
    const play = approved();
    expect(play.refusal(rescreening([LATE]), people.officer)).toBe('forbidden access.forbidden');
    play.do(rescreening([LATE]), people.machine);
    expect(play.state).toMatchObject({ state: 'approved', released: true });
    for (const who of [people.dean, people.host, people.executive])
      expect(play.refusal(judge({ hitId: LATE.hitId }), who)).toMatch(/^forbidden/);
    expect(play.refusal(judge({ hitId: LATE.hitId }), people.officer)).toBeNull();
  });

  test('in review it holds the decision up, in words that tell a dean nothing', () => {
    const play = new PlayedCase().routed('T2');
    play.do(rescreening([LATE]), people.machine);
    expect(play.refusal(play.decision('department'), people.dean)).toBe('conflict case.checks_open');
    play.do(judge({ hitId: LATE.hitId }), people.officer);
    expect(play.refusal(play.decision('department'), people.dean)).toBeNull();
  });

  test('in review a hit that is not dismissed carries the case as high as one that was there from the beginning', () => {
    const play = new PlayedCase().routed('T1');
    play.do(rescreening([LATE]), people.machine);
    const said = play.do(judge({ hitId: LATE.hitId, verdict: 'true-match' }), people.officer);
    expect(said.map(({ type }) => type)).toEqual(['HitAdjudicated', 'CaseEscalated', 'RouteOpened']);
    expect(play.state.steps.map(({ step }) => step)).toEqual(['department', 'office', 'executive']);
  });

  test('takes a proposal back that was made without it', () => {
    const play = new PlayedCase().proposed();
    play.do(rescreening([LATE]), people.machine);
    expect(play.state.proposal).toBeNull();
    expect(play.refusal({ type: 'AssignTier', tier: 'T1', reason: 'x' }, people.officer)).toBe(
      'conflict case.hits_open',
    );
  });

  test.each<[Judge['verdict'], boolean]>([
    ['true-match', true],
    ['inconclusive', true],
    ['false-positive', false],
  ])('an entry that goes asks again about a hit judged %s: %s', (verdict, asks) => {
    const play = new PlayedCase().checked([HIT]).judged(verdict);
    const gone = { removed: [{ list: HIT.list, entry: HIT.entry }] };
    expect(play.ask(rescreening([], gone), people.machine).length > 0).toBe(asks);
    if (!asks) return;
    play.routed('T3').do(rescreening([], gone), people.machine);
    expect(play.ask(rescreening([], gone), people.machine)).toEqual([]);
    // The same verdict again is an answer, though it says the same.
    expect(play.ask(judge({ verdict }), people.officer).map(({ type }) => type)).toContain('HitAdjudicated');
  });
});
