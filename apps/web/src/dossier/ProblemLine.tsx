import { useFieldWords } from '../case/summary/use-field-words.js';
import type { DraftProblem } from '../client/index.js';
import { fieldOf } from './problems.js';

/** One thing that is missing or wrong: the question it is about, then what to do. */
export function ProblemLine({ problem }: { problem: DraftProblem }) {
  const { nameOf } = useFieldWords();
  const pointer = `/${problem.part}${fieldOf(problem.pointer)}`;
  const name = nameOf(pointer);
  return (
    <span>
      {name !== pointer && <span className="mr-2 font-bold">{name}</span>}
      {problem.detail}
    </span>
  );
}
