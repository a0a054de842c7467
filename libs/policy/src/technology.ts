// What will be provided, in the one word by which the other tables know it.
import { rowNumber } from './control-list.js';
import type { Answer, Policy } from './policy.js';
import { fireOne, type Fired } from './tables/table.js';
import { NO_ROW, UNREADABLE_ROW, type Technology } from './tables/vocabulary.js';

export type TechnologyFacts = {
  technologyGate?: Answer;
  /** As it was written; null or blank: none was named. */
  controlListRow?: string | null;
  /** Only what is public or taught to undergraduates will be provided. */
  publicOnly?: Answer;
};

/** The technology, and the rule that says so. */
export function technologyOf(facts: TechnologyFacts, policy: Policy): { technology: Technology; fired: Fired } {
  const { technologyGate, publicOnly } = facts;
  const controlListRow = rowFact(facts.controlListRow);
  const fired = fireOne(policy.tables.technology, { technologyGate, controlListRow, publicOnly });
  return { technology: fired.then['technology'] as Technology, fired };
}

/** The number of the row that was written. What is none of the table's is not known, and not "none". */
export function rowFact(written: string | null | undefined): number {
  return written?.trim() ? (rowNumber(written) ?? UNREADABLE_ROW) : NO_ROW;
}
