// 合議: a step that several decide together. Who sits, and how many of them must approve, is data like the rest of a policy.
import { canonicalJson, type Json, type PersonId } from '#kernel';
import type { DecidingRole, Policy, RouteStep, RuleSource, StepName, Tier } from '../policy.js';
import { openingValues, type Condition, type OpeningFacts } from '../routes/opening-facts.js';
import { holds } from '../tables/table.js';

/** Over which unit a seat's role is held. The laboratory lies where the case lies, as far as the log knows. */
export const SEAT_UNITS = ['host', 'laboratory', 'institution'] as const;
export type SeatUnit = (typeof SEAT_UNITS)[number];

/** One seat of a role, or one for each member of a committee. */
export type BoardSeat = { role: DecidingRole; unit: SeatUnit } | { committee: string };

export type Board = RuleSource &
  Condition & {
    step: StepName;
    /** How many of its seats must approve. */
    need: 'all' | 'any' | number;
    seats: readonly BoardSeat[];
  };

/** By committee: those of its members who may decide the case. */
export type Committees = { readonly [committee: string]: readonly PersonId[] };

/** What who sits depends on, besides the tier. */
export type Sitting = {
  facts: OpeningFacts;
  /** Who of a committee may decide this step. */
  membersOf: (committee: string, step: StepName) => readonly PersonId[];
};

/** Of a case of which nothing is known, and of committees in which nobody sits. */
export const NOBODY_SITS: Sitting = { facts: {}, membersOf: () => [] };

/** The committees whose members a policy lets decide. */
export function committeesIn({ boards }: Pick<Policy, 'boards'>): string[] {
  return [
    ...new Set(boards.flatMap(({ seats }) => seats.flatMap((seat) => ('committee' in seat ? seat.committee : [])))),
  ];
}

/** The board that decides a step of a case; null where one person does. */
export function boardOf(step: StepName, tier: Tier, { facts }: Pick<Sitting, 'facts'>, policy: Policy): Board | null {
  const valueOf = openingValues(tier, facts);
  return policy.boards.find((board) => board.step === step && holds(board, valueOf)) ?? null;
}

/** Who decides a step of a case as one text, so that two tiers or policies can be compared. */
export function boardRule(step: StepName, tier: Tier, sitting: Pick<Sitting, 'facts'>, policy: Policy): string {
  const board = boardOf(step, tier, sitting, policy);
  return canonicalJson((board ? { need: board.need, seats: board.seats } : { role: policy.roles[step] }) as Json);
}

/**
 * The seats of a stage, asked for the first time; a seat that nobody can fill is one of a committee without a member.
 * @param of where the case lies, and its round
 */
export function seatsOf(
  board: Board,
  of: { unit: string; round: number },
  policy: Policy,
  { membersOf }: Sitting,
): RouteStep[] {
  const role = policy.roles[board.step];
  const taken = new Set<PersonId>();
  const seats = board.seats.flatMap((seat): Pick<RouteStep, 'role' | 'unit' | 'committee' | 'member'>[] => {
    if ('role' in seat) return [{ role: seat.role, unit: seat.unit === 'institution' ? null : of.unit }];
    const { committee } = seat;
    const members = membersOf(committee, board.step).filter((member) => !taken.has(member));
    members.forEach((member) => taken.add(member));
    if (members.length === 0) return [{ role, unit: null, committee }];
    return members.map((member) => ({ role, unit: null, committee, member }));
  });
  const committee = board.seats.flatMap((seat) => ('committee' in seat ? seat.committee : []))[0];
  const wanted = typeof board.need === 'number' ? board.need : 1;
  while (seats.length < wanted && committee !== undefined) seats.push({ role, unit: null, committee });
  const need = board.need === 'all' ? seats.length : wanted;
  return seats.map((seat, index) => ({
    stepId: `r${of.round}-${board.step}${seats.length > 1 ? `@${index + 1}` : ''}`,
    step: board.step,
    ...seat,
    ...(seats.length > 1 && { need }),
  }));
}

/** Whether somebody can fill the seat at all. */
export function isFillable({ committee, member }: Pick<RouteStep, 'committee' | 'member'>): boolean {
  return committee === undefined || member !== undefined;
}
