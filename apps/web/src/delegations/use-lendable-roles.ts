import type { HeldRole, LentRole } from '../client/index.js';
import { useSession } from '../session/use-session.js';

const LENT = ['dean', 'officer', 'executive', 'president'] as const satisfies readonly LentRole[];

export type LendableRole = HeldRole & { role: LentRole };

/** The roles of the reader in which somebody can decide for them. */
export function useLendableRoles(): LendableRole[] {
  return useSession().roles.flatMap((held) => {
    const role = LENT.find((each) => each === held.role);
    return role === undefined ? [] : [{ ...held, role }];
  });
}
