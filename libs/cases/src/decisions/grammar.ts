// The grammar of a case as one table: state × role × command. Nothing is written here: the rows come from the tables that the decider and the
// guards ask, so what is shown and what is tested is what holds.
import { BY_HAND, holdersOf, type Holder, type Permission, type Relation } from '#identity';
import { CASE_STATES, type CaseState } from '../case.js';
import type { CaseCommand } from '../case-command.js';
import { POSSIBLE_IN } from './refusals.js';
import { COMMAND_PERMISSIONS } from './who-may.js';

export type GrammarRow = {
  command: CaseCommand['type'];
  permission: Permission;
  /** In these states it can do something; what else the decider asks (turn, hold, separation of duties) it says in a refusal. */
  states: CaseState[];
  holders: { holder: Holder; relation: Relation }[];
  /** Not by a program that carries somebody's token. */
  byHand: boolean;
};

/** One row per command, in the order of a case's life. */
export function grammar(): GrammarRow[] {
  return (Object.keys(POSSIBLE_IN) as CaseCommand['type'][]).map((command) => {
    const permission = COMMAND_PERMISSIONS[command];
    return {
      ...{ command, permission, holders: holdersOf(permission), byHand: BY_HAND.has(permission) },
      states: CASE_STATES.filter((state) => POSSIBLE_IN[command].includes(state)),
    };
  });
}

/** Whether the table has this cell: the holder may ask for it, and in this state it can do something. */
export function isInGrammar(state: CaseState, holder: Holder, command: CaseCommand['type']): boolean {
  return (
    POSSIBLE_IN[command].includes(state) &&
    holdersOf(COMMAND_PERMISSIONS[command]).some((each) => each.holder === holder)
  );
}
