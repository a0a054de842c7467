// 合議: a step that several decide together. Who sits, and how many of them must approve, is data like the rest of a policy.
import { canonicalJson, type Json, type PersonId } from '#kernel';
import type { DecidingRole, Policy, RouteStep, RuleSource, StepName, Tier } from '../policy.js';
import { openingValues, type Condition, type OpeningFacts } from '../routes/opening-facts.js';
import { topicUnit } from '../routes/topic-units.js';
import { holds } from '../tables/table.js';

/** Over which unit a seat's role is held. The laboratory's is the host's to say, the topic's the policy's; else both are the case's own. */
export const SEAT_UNITS = ['host', 'laboratory', 'topic', 'institution'] as const;
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
  /** The unit of the laboratory; null or left out: the case's own. */
  laboratory?: string | null;
  /** Who of a committee may decide this step. */
  membersOf: (committee: string, step: StepName) => readonly PersonId[];
  /** Who holds a role over a unit and may decide this step; left out: that was not asked. */
  holdersOf?: (role: DecidingRole, unit: string, step: StepName) => readonly PersonId[];
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
  if (board === null) return canonicalJson({ role: policy.roles[step] });
  const { need, seats } = board;
  const said: { [part: string]: Json } = { need, seats: seats as unknown as Json };
  return canonicalJson(hasTopic(board) ? { ...said, topic: topicUnit(sitting, policy) } : said);
}

/** Whether one of its seats is that of the unit that answers for the topic. */
export function hasTopic({ seats }: Board): boolean {
  return seats.some((seat) => 'unit' in seat && seat.unit === 'topic');
}

/**
 * The seats of a stage, asked for the first time; a seat that nobody can fill is one of a committee without a member.
 * @param of where the case lies, and its round
 */
export function seatsOf(
  board: Board,
  of: { unit: string; round: number },
  policy: Policy,
  sitting: Sitting,
): RouteStep[] {
  const role = policy.roles[board.step];
  const taken = new Set<PersonId>();
  const seats = seatsOnce(board, of, policy, sitting).flatMap((seat): Seat[] => {
    if (!('committee' in seat)) return [seat];
    const { committee } = seat;
    const members = sitting.membersOf(committee, board.step).filter((member) => !taken.has(member));
    members.forEach((member) => taken.add(member));
    if (members.length === 0) return [{ role, unit: null, committee }];
    return members.map((member) => ({ role, unit: null, committee, member }));
  });
  const committee = board.seats.flatMap((seat) => ('committee' in seat ? seat.committee : []))[0];
  const wanted = typeof board.need === 'number' ? board.need : 1;
  while (seats.length < wanted && committee !== undefined) seats.push({ role, unit: null, committee });
  // A seat may have come to one that is there already by another word: no more can approve than sit.
  const need = board.need === 'all' ? seats.length : Math.min(wanted, seats.length);
  return seats.map((seat, index) => ({
    stepId: `r${of.round}-${board.step}${seats.length > 1 ? `@${index + 1}` : ''}`,
    step: board.step,
    ...seat,
    ...(seats.length > 1 && { need }),
  }));
}

type Seat = Pick<RouteStep, 'role' | 'unit' | 'of' | 'committee' | 'member'>;
type SeatAsked = Pick<Seat, 'role' | 'unit' | 'of'> | { committee: string };

/**
 * With the unit of each role; one that the same role over the same unit has by another word is left out, and so is one for which there is only the
 * person whose the other is, too: one dean has one voice.
 */
function seatsOnce(
  { seats, step }: Board,
  { unit: own }: { unit: string },
  policy: Policy,
  sitting: Omit<Sitting, 'membersOf'>,
): SeatAsked[] {
  const unitOf = (by: Exclude<SeatUnit, 'institution'>): string => {
    const others = { host: null, laboratory: sitting.laboratory ?? null, topic: topicUnit(sitting, policy) };
    return others[by] ?? own;
  };
  const named: { role: DecidingRole; unit: string | null; by: SeatUnit }[] = [];
  return seats.flatMap((seat): SeatAsked[] => {
    if ('committee' in seat) return [seat];
    const { role, unit: by } = seat;
    const unit = by === 'institution' ? null : unitOf(by);
    const isTheSame = (each: string | null): boolean => each === unit || isOfOne(role, [each, unit], step, sitting);
    if (named.some((each) => each.role === role && each.by !== by && isTheSame(each.unit))) return [];
    named.push({ role, unit, by });
    const isOther = (by === 'topic' || by === 'laboratory') && unit !== own;
    return [{ role, unit, ...(isOther && { of: by }) }];
  });
}

/** Whether one person alone decides for both units; a vacancy may be filled by another. */
function isOfOne(
  role: DecidingRole,
  units: readonly (string | null)[],
  step: StepName,
  { holdersOf = () => [] }: Pick<Sitting, 'holdersOf'>,
): boolean {
  const held = units.map((unit) => (unit === null ? [] : holdersOf(role, unit, step)));
  return held.every((persons) => persons.length > 0) && new Set(held.flat()).size === 1;
}

/** Whether somebody can fill the seat at all. */
export function isFillable({ committee, member }: Pick<RouteStep, 'committee' | 'member'>): boolean {
  return committee === undefined || member !== undefined;
}
