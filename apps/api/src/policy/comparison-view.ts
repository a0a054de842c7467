// What would be otherwise with cases, in codes and in words: on the screen and as a table for a spreadsheet.
import type { Case, CaseComparison, MoveConsequences, SimulatedCase, Simulation } from '#cases';
import { isTextKey, render, renderBoth, type Language } from '#catalogue';
import type { RouteStep, StepName } from '#policy';
import type { ComparisonView, MovePreview, SimulatedCaseView, SimulationView } from './simulation.dto.js';
import type { PolicyTerm } from './policy-version.dto.js';

/** One case's differences in codes. */
export function comparisonView(comparison: CaseComparison): ComparisonView {
  const { tier, factors, checks, questions, route, deadlines } = comparison;
  return {
    ...{ tier, factors, checks },
    questions: { added: questions.added.map(questionName), gone: questions.gone.map(questionName) },
    route: route && {
      before: route.before.map(({ step }) => step),
      after: route.after.map(({ step }) => step),
      roles: route.after.some(({ step, role, board }) =>
        route.before.some((old) => old.step === step && (old.role !== role || old.board !== board)),
      ),
    },
    deadlines: deadlines.map(({ stage, before, after }) => ({
      ...{ stage, before: before?.businessHours ?? null, after: after?.businessHours ?? null },
    })),
  };
}

// One question is asked of each payer, so where it stands belongs to its name.
function questionName({ code, pointer }: CaseComparison['questions']['added'][number]): string {
  const index = /\/(\d+)\//.exec(pointer)?.[1];
  return index === undefined ? code : `${code} ${Number(index) + 1}`;
}

export function simulatedView({ id, number, state, assigned, ...comparison }: SimulatedCase): SimulatedCaseView {
  return { id, number, state: state as SimulatedCaseView['state'], assigned, ...comparisonView(comparison) };
}

/** So many cases are shown; the table has all. */
const SHOWN_MAX = 300;

export function simulationView(
  { counts, tiers, cases, more }: Simulation,
  { before, after, limit }: { before: string; after: string; limit: number },
): SimulationView {
  const shown = cases.slice(0, SHOWN_MAX).map(simulatedView);
  return { before, after, counts, tiers, cases: shown, more, limit, words: wordsFor(shown) };
}

/** What a move does to the round and its route. */
export function consequencesView(
  { steps: present, round: before }: Case,
  { round, requested, steps }: MoveConsequences,
): Pick<MovePreview, 'newRound' | 'requested' | 'kept' | 'asked' | 'dropped'> {
  const decided = present.filter(({ outcome }) => outcome !== null);
  const newRound = round > before;
  const next = newRound ? [] : (steps ?? present);
  return {
    ...{ newRound, requested },
    kept: namesOf(decided.filter(({ stepId }) => next.some((each) => each.stepId === stepId))),
    asked: namesOf(next.filter(({ stepId }) => present.every((each) => each.stepId !== stepId))),
    dropped: namesOf(present.filter(({ step }) => next.every((each) => each.step !== step))),
  };
}

/** Each step once, however many sit there. */
function namesOf(steps: readonly RouteStep[]): StepName[] {
  return [...new Set(steps.map(({ step }) => step))];
}

/** Every code of these in words. */
export function wordsFor(cases: readonly ComparisonView[], besides: readonly string[] = []): PolicyTerm[] {
  const codes = new Set([
    ...besides,
    ...cases.flatMap(({ tier, factors, checks, deadlines, route, questions }) => [
      ...[factors, checks, questions].flatMap(({ added, gone }) => [...added, ...gone]),
      ...(tier ? [tier.before, tier.after] : []),
      ...(route ? [...route.before, ...route.after] : []),
      ...deadlines.map(({ stage }) => stage),
    ]),
  ]);
  return [...codes].map((code) => ({ code, says: termWords(code) }));
}

const AREAS = ['check', 'tier', 'step', 'policy_value', 'factor'] as const;

/** A check, a tier, a step, a stage, a factor or a question: no two of them have the same code. */
export function termWords(code: string): PolicyTerm['says'] {
  const area = AREAS.find((each) => isTextKey(`${each}.${code}`));
  if (area !== undefined && code !== 'screening') return renderBoth(`${area}.${code}`);
  if (code === 'screening') return renderBoth('step.screening');
  const [question = '', index] = code.split(' ');
  const words = renderBoth(`policy_question.${question}`);
  return index === undefined ? words : { ja: `${words.ja}（${index}）`, en: `${words.en} (${index})` };
}

const HEADINGS = {
  ja: [
    ...['案件番号', '状態', '決まった審査区分', '提案（前）', '提案（後）', '加わる要因', 'なくなる要因', '加わる確認'],
    ...['なくなる確認', '経路（前）', '経路（後）', '期限の変更', '加わる質問', 'なくなる質問'],
  ],
  en: [
    ...['Case', 'State', 'Assigned tier', 'Proposed before', 'Proposed after', 'Factors added', 'Factors gone'],
    ...['Checks added', 'Checks gone', 'Route before', 'Route after', 'Deadlines', 'Questions added', 'Questions gone'],
  ],
} as const;

/** A row of headings and one for each case. */
export function simulationRows(cases: readonly SimulatedCaseView[], language: Language): (string | null)[][] {
  const say = (codes: readonly string[]): string => codes.map((code) => termWords(code)[language]).join('; ');
  return [
    [...HEADINGS[language]],
    ...cases.map(({ number, state, assigned, tier, factors, checks, route, deadlines, questions }) => [
      ...[number, render(`state.${state}`, {}, language), assigned, tier?.before ?? null, tier?.after ?? null],
      ...[say(factors.added), say(factors.gone), say(checks.added), say(checks.gone)],
      ...[route ? say(route.before) : null, route ? say(route.after) : null],
      deadlines.map(({ stage, before, after }) => `${say([stage])}: ${before ?? '–'} → ${after ?? '–'}`).join('; '),
      ...[say(questions.added), say(questions.gone)],
    ]),
  ];
}
