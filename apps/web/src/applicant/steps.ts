// The applicant's questions in order, and which problems lie in which. Pure.
import type { ApplicantCase, DraftProblem } from '../client/index.js';
import { fieldOf } from '../dossier/problems.js';

export const STEPS = ['names', 'affiliations', 'funding', 'declaration', 'documents', 'sign'] as const;
export type Step = (typeof STEPS)[number];

/** The pages of this applicant: nobody is shown questions of which none is asked and none lacks an answer. */
export function stepsOf(asks: ApplicantCase['asks'], problems: readonly DraftProblem[]): Step[] {
  const isAsked = asks.some(({ section }) => section === 'declaration');
  return STEPS.filter((step) => step !== 'declaration' || isAsked || problemsOf('declaration', problems).length > 0);
}

/** The problems of one step; signing shows all of them. */
export function problemsOf(step: Step, problems: readonly DraftProblem[]): DraftProblem[] {
  const own = problems.filter(
    ({ part, pointer }) => part === 'applicant' && !fieldOf(pointer).startsWith('/signature'),
  );
  return step === 'sign' ? own : own.filter(({ pointer }) => fieldOf(pointer).startsWith(`/${step}`));
}

/** The step where a problem is mended. */
export function stepOf(problem: DraftProblem): Step {
  return STEPS.find((step) => fieldOf(problem.pointer).startsWith(`/${step}`)) ?? 'sign';
}
