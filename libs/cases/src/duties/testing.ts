// For specs only: who is of which laboratory. Never exported by index.ts.
import type { Case } from '../case.js';
import type { CaseCommand, CaseContext } from '../case-command.js';
import { laboratoriesAfter } from './laboratories.js';

/** By the laboratory's name as it is spelt. */
export type Members = { [laboratory: string]: readonly string[] };

/** As the house reads it beside a command: the people of every laboratory that the case has named once this is done, besides whoever was known. */
export function knowing(members: Members, command: CaseCommand, state: Case, context: CaseContext): CaseContext {
  const people = laboratoriesAfter(command, state).flatMap((laboratory) => members[laboratory] ?? []);
  if (people.length === 0) return context;
  const { bonds } = context;
  return { ...context, bonds: { ...bonds, laboratory: [...bonds.laboratory, ...people] } };
}
