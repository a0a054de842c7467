// Architecture.md decision 13 as an experiment: whoever differs in nothing but the script of the name, the native language, the birthplace or the
// country of schooling is asked the same and gets the same checks, tier, route and deadlines.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  currentPolicy,
  timeLimit,
  openRoute,
  PAYER_TYPES,
  proposeTier,
  residency,
  specificCategory,
  TIERS,
  type Answer,
  type Stage,
} from '#policy';
import type { Dossier, Names } from './dossier.js';
import { completeness } from './dossier/completeness.js';
import { residencyFacts, specificCategoryFacts, technologyFacts } from './dossier/facts.js';
import { studentAdmission } from './student-admission.js';
import { questions } from './dossier/questions.js';
import { compareUnder, isOtherwise } from './policies/comparison.js';
import { learnedDraft, stricter, twelveMonths } from './policies/testing.js';
import { underPolicy, type SubmittedFacts } from './policies/under-policy.js';
import { PlayedCase, people } from './testing.js';

const AT = '2026-11-29T00:00:00.000Z';
const policy = currentPolicy;

/** What must not matter. Where the form has no place for it, it stands where a careless form would put it. */
type Background = { names: Names; nativeLanguage: string; birthplace: string; schooling: string };

const NAMES: Names[] = [
  { passport: 'AMINI PARVIZ', native: 'پرویز امینی' },
  { passport: 'WANG WEI', kanji: '王偉' },
  { passport: 'IVANOV SERGEI', native: 'Сергей Иванов' },
  { kanji: '山田 太郎', katakana: 'ヤマダ タロウ' },
  { passport: 'KIM MINJUN', native: '김민준' },
  { native: 'สมชาย ใจดี' },
  { passport: 'SMITH JOHN' },
  { native: 'अमित शर्मा', preferred: 'Amit' },
  { passport: 'SUHARTO' },
];
const backgrounds: fc.Arbitrary<Background> = fc.record({
  names: fc.constantFrom(...NAMES),
  nativeLanguage: fc.constantFrom('fa', 'zh', 'ru', 'ja', 'ko', 'th', 'en', 'hi', 'id', 'ar'),
  birthplace: fc.constantFrom('IR', 'CN', 'RU', 'JP', 'KR', 'TH', 'GB', 'IN', 'ID', 'KP'),
  schooling: fc.constantFrom('IR', 'CN', 'RU', 'JP', 'KR', 'TH', 'GB', 'IN', 'ID', 'DE'),
});

// Mostly "no", so that the lower tiers are met as well as the higher ones.
const answer = fc.constantFrom<Answer | undefined>('no', 'no', 'no', 'no', 'no', 'no', 'yes', 'unknown', undefined);
const yen = fc.option(fc.nat(5_000_000), { nil: undefined });
const day = fc.constantFrom(undefined, '2026-01-15', '2026-10-01', '2027-04-01');
const matters: fc.Arbitrary<Dossier> = fc.record({
  host: fc.record({
    technology: fc.record({
      gate: answer,
      publicOnly: answer,
      controlListRow: fc.constantFrom(undefined, '', '5(18)', '16(1)'),
      topic: fc.constant('複合材料の損傷解析'),
    }),
    subject: fc.record({ japaneseNational: fc.constantFrom<Answer>('yes', 'no') }),
    stay: fc.record({
      ...{ from: fc.constantFrom('2027-04-01', '2027-10-01'), enteredJapan: answer, entryDate: day },
      ...{ employedInJapan: answer, employedFrom: day, livesAbroad: answer },
    }),
  }),
  applicant: fc.record({
    affiliations: fc.array(
      fc.record({
        organisation: fc.constantFrom('Nordstadt Institute of Technology', 'Example University'),
        from: fc.constant('2021-10'),
        ties: fc.record({ defence: answer, government: answer }),
      }),
      { maxLength: 3 },
    ),
    funding: fc.array(
      fc.record({
        ...{ payer: fc.constant('Example Foundation'), payerType: fc.constantFrom(undefined, ...PAYER_TYPES) },
        ...{ yearlyAmountYen: yen, ties: fc.record({ defence: answer, government: answer }) },
      }),
      { maxLength: 3 },
    ),
    declaration: fc.record({
      ...{ contract: answer, japaneseDirectionPrevails: answer, groupCompany: answer, annualIncomeYen: yen },
      ...{ foreignGovernmentBenefit: answer, foreignGovernmentInstruction: answer },
    }),
  }),
});
const verdicts = fc.constantFrom<('true-match' | 'false-positive' | 'inconclusive')[]>(
  [],
  [],
  ['false-positive'],
  ['inconclusive'],
  ['true-match', 'false-positive'],
);

function told(matter: Dossier, { names, nativeLanguage, birthplace, schooling }: Background): Dossier {
  const { host, applicant } = structuredClone(matter);
  const affiliations = applicant.affiliations?.map((each) => ({ ...each, country: schooling, nativeLanguage }));
  const subject = { ...host.subject, names, nativeLanguage, birthplace, birthCountry: birthplace, schooling };
  return { host: { ...host, subject }, applicant: { ...applicant, names, affiliations } };
}

function outcome(dossier: Dossier, judged: ('true-match' | 'false-positive' | 'inconclusive')[], complete: boolean) {
  const lives = residency(residencyFacts(dossier, AT), policy);
  const category = specificCategory(specificCategoryFacts(dossier), policy);
  const { tier, factors } = proposeTier(
    {
      ...technologyFacts(dossier),
      ...{ residency: lives.residency, specificCategory: category.result },
      ...{ screeningComplete: complete, verdicts: judged },
    },
    policy,
  );
  const stages: Stage[] = ['screening', 'returned', 'department', 'office', 'executive', 'president'];
  return {
    questions: questions(dossier, policy),
    missing: completeness(dossier, [], { kind: studentAdmission, policy, forSubmission: true }),
    checks: checksOf(dossier),
    ...{ lives, category, tier, factors },
    route: openRoute(tier, 'mechanical', 1, null, policy),
    deadlines: stages.map((stage) => timeLimit(stage, tier, policy)),
  };
}

/** As the decider asks for them, of a case that this was submitted for. */
function checksOf({ host }: Dossier): unknown[] {
  const { technology = {} } = host;
  const played = new PlayedCase().submitted();
  const submission = played.state.submission!;
  played.state = {
    ...{ ...played.state, checks: [] },
    submission: {
      ...submission,
      technologyGate: technology.gate ?? 'unknown',
      controlListRow: technology.controlListRow ?? null,
    },
  };
  const asked = played.ask({ type: 'RequestChecks', round: 1 }, people.machine);
  return asked.map(({ data }) => (data as { check: string }).check);
}

test('1,000 pairs of dossiers that differ only in what must not matter get identical answers', () => {
  const tiers = new Set<string>();
  const asked = new Set<number>();
  fc.assert(
    fc.property(matters, backgrounds, backgrounds, verdicts, fc.boolean(), (matter, one, other, judged, complete) => {
      const first = outcome(told(matter, one), judged, complete);
      expect(outcome(told(matter, other), judged, complete)).toEqual(first);
      tiers.add(first.tier);
      asked.add(first.questions.length);
    }),
    { numRuns: 1_000, seed: 13 },
  );
  // The experiment says something only where the answers are not always the same.
  expect([...tiers].sort()).toEqual(TIERS.filter((tier) => tier !== 'T4'));
  expect(asked.size).toBeGreaterThan(5);
});

test('1,000 such pairs get identical answers under a version of the university’s own, and in a simulation of it', () => {
  const own = learnedDraft('2027-matched', (document) => {
    stricter(document);
    twelveMonths(document);
  });
  const factsOf = (dossier: Dossier, judged: SubmittedFacts['verdicts'], screened: boolean): SubmittedFacts => {
    const { gate = 'unknown', controlListRow } = dossier.host.technology ?? {};
    const answered = { technologyGate: gate, controlListRow: controlListRow?.trim() || null };
    const type = 'student-admission';
    return { type, dossier, submittedAt: AT, ...answered, unit: 'mechanical', screened, verdicts: judged };
  };
  const simulated = (facts: SubmittedFacts) => {
    const [before, after] = [underPolicy(facts, policy), underPolicy(facts, own)];
    return { before, after, otherwise: compareUnder(before, after) };
  };
  const seen = { otherwise: 0, same: 0 };
  fc.assert(
    fc.property(matters, backgrounds, backgrounds, verdicts, fc.boolean(), (matter, one, other, judged, screened) => {
      const first = simulated(factsOf(told(matter, one), judged, screened));
      expect(simulated(factsOf(told(matter, other), judged, screened))).toEqual(first);
      seen[isOtherwise(first.otherwise) ? 'otherwise' : 'same'] += 1;
    }),
    { numRuns: 1_000, seed: 31 },
  );
  expect(Math.min(seen.otherwise, seen.same)).toBeGreaterThan(50);
});
