// Finds the problem that belongs to a field, and the field that belongs to a problem.
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

/** Whether the problem is only that nothing was answered yet: not worth a word before the question was left. */
export function isUnanswered({ code }: DraftProblem): boolean {
  return /required|missing|unanswered/.test(code);
}

/** Takes the focus to a field; to its first answer where it is a question with several. */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  (field?.matches('input, select, textarea') === true ? field : field?.querySelector('input'))?.focus();
}
