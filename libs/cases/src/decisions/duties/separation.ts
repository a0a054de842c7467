// The separation of duties, whole: who stands too near to a case to decide it, and why. Regulators read this file. Persons are compared, never
// accounts, and who acts in another's place is bound by what binds either of the two.
import { Refusal, type Actor, type PersonId } from '#kernel';
import type { Case, Interest } from '../../case.js';
import type { Bonds } from '../../duties/bonds.js';
import { personsOf } from '../who-may.js';

/** Why somebody does not decide, the plainest reason first; each is refused in words of its own. */
export const BARS = [
  'case.host_may_not_decide',
  'case.maker_may_not_decide',
  'case.relative_may_not_decide',
  'case.laboratory_may_not_decide',
  'case.interested_may_not_decide',
  'case.stand_in_may_not_decide',
  'case.delegate_may_not_decide',
] as const;
export type Bar = (typeof BARS)[number];

const BY_INTEREST: { [kind in Interest['kind']]: Bar } = {
  relative: 'case.relative_may_not_decide',
  laboratory: 'case.laboratory_may_not_decide',
  other: 'case.interested_may_not_decide',
};

/** Why these persons do not decide the case; null when nothing is between them and it. */
export function barOf(persons: readonly PersonId[], state: Case, bonds: Bonds): Bar | null {
  const found = persons.flatMap((person) => barsOf(person, state, bonds));
  return BARS.find((bar) => found.includes(bar)) ?? null;
}

/** @throws Refusal one of {@link BARS} */
export function refuseBarred(actor: Actor, state: Case, bonds: Bonds): void {
  const bar = barOf(personsOf(actor), state, bonds);
  if (bar !== null) throw new Refusal(bar, 'forbidden');
}

function barsOf(person: PersonId, state: Case, bonds: Bonds): Bar[] {
  const own = ownBars(person, state, bonds);
  if (own.length > 0) return own;
  const isBarred = (other: PersonId): boolean => ownBars(other, state, bonds).length > 0;
  const bars: Bar[] = [];
  if (state.stoodIn.some(({ by, inPlaceOf }) => by === person && isBarred(inPlaceOf)))
    bars.push('case.stand_in_may_not_decide');
  if (principalsOf(person, bonds).some(isBarred)) bars.push('case.delegate_may_not_decide');
  return bars;
}

/** Why a person does not decide by themselves, whomever they stand in for. */
function ownBars(person: PersonId, state: Case, { laboratory }: Bonds): Bar[] {
  const interests = state.interests.filter((each) => each.person === person && each.lifted === null);
  return [
    ...(person === state.host ? (['case.host_may_not_decide'] as const) : []),
    ...(person === state.applicant || state.makers.includes(person) ? (['case.maker_may_not_decide'] as const) : []),
    ...interests.map(({ kind }) => BY_INTEREST[kind]),
    ...(laboratory.includes(person) ? (['case.laboratory_may_not_decide'] as const) : []),
  ];
}

/**
 * Everyone whom a person stands in for today, and whom these stand in for in their turn. The other way round nothing follows: whoever lends a
 * role to the host acts by themselves when they decide, and the host in their place is refused as the host.
 */
function principalsOf(person: PersonId, { delegations }: Bonds): PersonId[] {
  const found: PersonId[] = [];
  const next = [person];
  for (let delegate = next.pop(); delegate !== undefined; delegate = next.pop()) {
    for (const each of delegations) {
      if (each.delegate !== delegate || found.includes(each.principal)) continue;
      found.push(each.principal);
      next.push(each.principal);
    }
  }
  return found;
}
