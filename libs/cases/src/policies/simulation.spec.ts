// Which of many past cases would be otherwise under another policy, and how; told to each reader as far as they may see.
import { describe, expect, test } from '@jest/globals';
import { currentPolicy, SHIPPED_POLICIES } from '#policy';
import { exampleDossier, HIT, people, PlayedCase } from '../testing.js';
import { compareUnder, isOtherwise } from './comparison.js';
import { simulate, type PastCase } from './simulation.js';
import { learnedDraft, rulesIn, stricter, twelveMonths } from './testing.js';
import { submittedFacts, underPolicy } from './under-policy.js';

const STRICTER = learnedDraft('2027-simulated', stricter);
const TWELVE = learnedDraft('2027-simulated-months', twelveMonths);
const MORE_QUESTIONS = learnedDraft('2027-simulated-questions', (document) => {
  for (const { when, then } of rulesIn(document, 'questions'))
    if (then['question'] === 'intended_use') delete when['technologyGate'];
});

const sameWords = SHIPPED_POLICIES[1] ?? currentPolicy;
const dossier = exampleDossier();

function past(play: PlayedCase, change: Partial<PastCase> = {}): PastCase {
  return { id: 'a-case', state: play.state, dossier, ...change };
}

/** Two months in Japan when the stay begins, without controlled technology: T2 because of the residency alone. */
function visitor(): PastCase {
  const visiting = exampleDossier();
  visiting.host.technology = { laboratory: 'x', topic: 'y', gate: 'no', publicOnly: 'no' };
  visiting.host.stay = { ...visiting.host.stay, enteredJapan: 'yes', entryDate: '2027-01-15', employedInJapan: 'no' };
  visiting.applicant.funding = [{ payer: 'Family', payerType: 'family', country: 'DE', yearlyAmountYen: 1_000_000 }];
  visiting.applicant.declaration = {
    ...{
      contract: 'no',
      foreignGovernmentBenefit: 'no',
      annualIncomeYen: 2_000_000,
      foreignGovernmentInstruction: 'no',
    },
  };
  const play = new PlayedCase().declared().submitted(visiting);
  play
    .answered('completeness')
    .answered('residency', 'attention')
    .answered('specific-category')
    .answered('list-screening');
  return past(play.proposed('T2').routed('T2'), { dossier: visiting });
}

/** The same, in Japan for seven months by then. */
function resident(): PastCase {
  const lives = visitor();
  if (lives.dossier === null || lives.dossier === 'erased') return lives;
  const { host } = lives.dossier;
  host.stay = { ...host.stay, entryDate: '2026-08-23' };
  return lives;
}

const asked = (cases: PastCase[], after = STRICTER, reader = people.officer) =>
  simulate(cases, { reader, before: currentPolicy, after });

describe('a simulation', () => {
  test('of a version that says the same changes nothing', () => {
    const { counts, cases, tiers } = asked([past(new PlayedCase().routed()), visitor()], sameWords);
    expect(counts).toMatchObject({ cases: 2, changed: 0 });
    expect([cases, tiers]).toEqual([
      [],
      [
        { before: 'T2', after: 'T2', cases: 1 },
        { before: 'T3', after: 'T3', cases: 1 },
      ],
    ]);
  });

  test('tells tier, route and deadlines of each case that would be otherwise', () => {
    const { counts, cases, tiers } = asked([visitor(), past(new PlayedCase().routed())]);
    expect(counts).toEqual({
      ...{ cases: 2, changed: 2, checks: 0, tier: 1, raised: 1, lowered: 0, route: 1, deadlines: 2, questions: 0 },
      ...{ erased: 0, unseen: 0 },
    });
    expect(tiers).toEqual([
      { before: 'T2', after: 'T3', cases: 1 },
      { before: 'T3', after: 'T3', cases: 1 },
    ]);
    expect(cases[0]).toMatchObject({
      ...{ number: '2026-0042', assigned: 'T2', tier: { before: 'T2', after: 'T3' } },
      factors: { added: [], gone: [] },
      route: { before: [{ step: 'department' }, { step: 'office' }], after: [{}, {}, { step: 'executive' }] },
    });
    expect(cases[0]?.deadlines).toContainEqual({
      ...{ stage: 'executive', before: null, after: { businessHours: 16, whenPast: 'escalate' } },
    });
  });

  test('makes the checks anew that rest on a figure', () => {
    const { counts, cases } = asked([resident()], TWELVE);
    expect(counts).toMatchObject({ changed: 1, tier: 1, raised: 1 });
    expect(cases[0]).toMatchObject({
      ...{ tier: { before: 'T1', after: 'T2' }, factors: { added: ['non_resident'], gone: ['resident'] } },
    });
  });

  test('tells the questions', () => {
    const { cases } = asked([visitor()], MORE_QUESTIONS);
    expect(cases[0]?.questions).toEqual({
      added: [{ part: 'host', pointer: '/intendedUse', code: 'intended_use' }],
      gone: [],
    });
  });

  test.each([
    ['somebody who was erased', past(new PlayedCase().routed(), { dossier: 'erased' }), people.officer, 'erased'],
    ['a draft', past(new PlayedCase().opened(), { dossier: null }), people.officer, null],
    ['the reader’s own case', past(new PlayedCase().routed()), { ...people.officer, id: people.host.id }, 'unseen'],
    [
      'a case whose screening the reader may not know',
      past(new PlayedCase().checked([HIT])),
      people.executive,
      'unseen',
    ],
  ])('leaves out %s', (_what, one, reader, counted) => {
    const { counts, cases } = asked([one], STRICTER, reader);
    expect(counts).toMatchObject({
      cases: 0,
      erased: counted === 'erased' ? 1 : 0,
      unseen: counted === 'unseen' ? 1 : 0,
    });
    expect(cases).toEqual([]);
  });

  test('counts what the office may know at once', () => {
    expect(asked([past(new PlayedCase().checked([HIT]))]).counts.cases).toBe(1);
  });

  test('says nothing of anybody in what it tells', () => {
    const told = JSON.stringify(asked([visitor(), past(new PlayedCase().routed())]));
    for (const word of ['AMINI', 'Parviz', 'parviz@', 'Nordstadt', '1998-05', people.applicant.id, people.host.id])
      expect(told).not.toContain(word);
  });
});

test('the present policy says of a submitted case what its own checks and tier said', () => {
  const play = new PlayedCase().checked();
  const facts = submittedFacts(play.state, dossier);
  const { checks, tier, factors } = underPolicy(facts!, currentPolicy);
  expect(checks).toEqual(play.state.checks.map(({ check }) => check));
  expect([tier, factors[0]?.code]).toEqual(['T3', 'listed_technology']);
  const both = [underPolicy(facts!, currentPolicy), underPolicy(facts!, STRICTER)] as const;
  expect(isOtherwise(compareUnder(both[0], both[0]))).toBe(false);
  expect(isOtherwise(compareUnder(...both))).toBe(true);
});
