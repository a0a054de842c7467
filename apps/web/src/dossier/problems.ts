// Finds the problem that belongs to a field. Pure.
import type { DraftProblem } from '../client/index.js';

/** Pointer without the part it lies in: `/host/stay/from` and `/stay/from` are the same field. */
export function fieldOf(pointer: string): string {
  return pointer.replace(/^\/(host|applicant)(?=\/)/, '');
}

/** What is wrong with this field and everything inside it. */
export function problemsAt(
  problems: readonly DraftProblem[],
  part: DraftProblem['part'],
  pointer: string,
): DraftProblem[] {
  return problems.filter((problem) => {
    const field = fieldOf(problem.pointer);
    return problem.part === part && (field === pointer || field.startsWith(`${pointer}/`));
  });
}

export type Complain = (pointer: string) => string | undefined;

/** Sentence under one field. What was never touched is not scolded while `shown` is false. */
export function complaints(
  problems: readonly DraftProblem[],
  part: DraftProblem['part'],
  shown: (problem: DraftProblem) => boolean,
): Complain {
  return (pointer) =>
    problems.find((problem) => problem.part === part && fieldOf(problem.pointer) === pointer && shown(problem))?.detail;
}
