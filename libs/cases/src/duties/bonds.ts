// Who is bound to whom beyond what a case's own stream tells. The decider looks at nothing, so this arrives with the command.
import type { PersonId } from '#kernel';

export type Bonds = {
  /** Every delegation in force: who lends a role to whom. */
  delegations: readonly { principal: PersonId; delegate: PersonId }[];
  /** Members of the case's laboratory as far as the house knows them: whoever has a case of the same laboratory of the same unit. */
  laboratory: readonly PersonId[];
};

/** For what nobody decides by. */
export const NO_BONDS: Bonds = { delegations: [], laboratory: [] };
