// For specs only: policies under which several decide a step, and a case that is played under one. Never exported by index.ts.
import type { Actor, JsonObject } from '#kernel';
import {
  currentPolicy,
  documentHash,
  learnPolicy,
  shippedDocument,
  versionOf,
  type Committees,
  type Policy,
  type StepName,
} from '#policy';
import type { CaseContext } from '../../case-command.js';
import { people, PlayedCase } from '../../testing.js';

/** Three who may decide, whatever their office. */
export const MEMBERS: readonly Actor[] = [people.executive, people.otherExecutive, people.thirdOfficer];
export const COMMITTEE = 'export-control';
export const COMMITTEES: Committees = { [COMMITTEE]: MEMBERS.map(({ id }) => id) };

type BoardText = { step: StepName; when?: JsonObject; need: 'all' | 'any' | number; seats: JsonObject[] };

/** The policy that comes with the program, and these boards. */
export function policyWith(name: string, ...boards: BoardText[]): Policy {
  const document: JsonObject = {
    ...shippedDocument(currentPolicy.version),
    version: name,
    boards: boards.map((board) => ({
      ...{ when: {}, ...board },
      ...{ source: 'university', effectiveDate: null, standing: 'unconfirmed' },
    })),
  };
  return learnPolicy(versionOf(name, documentHash(document)), document);
}

/** The executive step of T3 and T4 by a committee. */
export function byCommittee(need: 'all' | 'any' | number): BoardText {
  return { step: 'executive', when: { tier: '"T3", "T4"' }, need, seats: [{ committee: COMMITTEE }] };
}

/** A case under such a policy. */
export class BoardCase extends PlayedCase {
  constructor(
    policy: Policy,
    public committees: Committees = COMMITTEES,
  ) {
    super();
    this.inForce = policy;
  }

  /** The board's turn: department and office have approved. */
  atTheBoard(tier: 'T3' | 'T4' = 'T3'): this {
    return this.routed(tier).approved('department', 'office');
  }

  /** Each step and seat in short: `executive@1 approved`. */
  told(): string[] {
    return this.state.steps.map(({ stepId, outcome }) => `${stepId} ${outcome ?? '-'}`);
  }

  protected override context(actor: Actor): CaseContext {
    return { ...super.context(actor), committees: this.committees };
  }
}
