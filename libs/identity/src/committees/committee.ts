// A committee (委員会): a body with members by date, one of them in the chair. Pure; its events lie on the university's stream. Event names are
// the storage format; add, never rename. What a committee decides is the route's to say: by itself a seat gives no right.
import type { Occurrence, RecordedEvent } from '#event-store';
import { Refusal, isDay, type AccountId, type Day, type PersonId } from '#kernel';

/** A short name in Latin letters, as units have. */
export type CommitteeId = string;
export type SeatId = string;

/** A member for a time: first and last day, both included. */
export interface Seat {
  seat: SeatId;
  person: PersonId;
  account: AccountId;
  chair: boolean;
  from: Day;
  /** Null: until they leave. */
  last: Day | null;
}

export interface Committee {
  committee: CommitteeId;
  name: { ja: string; en: string };
  seats: readonly Seat[];
}

type Is<Type extends string, Data> = { occurrence: Occurrence<Type, Data>; recorded: RecordedEvent<Type, Data> };
type Seated = {
  committee: CommitteeId;
  seat: SeatId;
  account: AccountId;
  person: PersonId;
  chair: boolean;
  from: Day;
  last: Day | null;
};
type CommitteeFact =
  | Is<'CommitteeFounded', { committee: CommitteeId; name: { ja: string; en: string } }>
  | Is<'CommitteeMemberSeated', Seated>
  | Is<'CommitteeSeatEnded', { committee: CommitteeId; seat: SeatId; last: Day }>;
export type CommitteeOccurrence = CommitteeFact['occurrence'];
export type CommitteeEvent = CommitteeFact['recorded'];

export type CommitteeCommand =
  | { type: 'FoundCommittee'; committee: CommitteeId; name: { ja: string; en: string } }
  | {
      type: 'SeatMember';
      committee: CommitteeId;
      seat: SeatId;
      account: AccountId;
      chair: boolean;
      from: Day;
      last: Day | null;
    }
  /** With its last day, today's at the earliest; never later than it ends anyway. */
  | { type: 'EndSeat'; committee: CommitteeId; seat: SeatId; last: Day };

export interface CommitteeContext {
  today: Day;
  /** The account that is named as the member's; null or absent: the institution has none of that id. */
  member?: { person: PersonId; status: string } | null;
}

export const SEATS_MAX = 200;
const SLUG = /^[a-z][a-z0-9-]{0,62}$/;

/** An outcome that already holds yields no events. @param command its name in readable form already @throws Refusal */
export function decideCommittee(
  command: CommitteeCommand,
  committees: readonly Committee[],
  context: CommitteeContext,
): CommitteeOccurrence[] {
  const { committee } = command;
  const known = committees.find((each) => each.committee === committee);
  if (command.type === 'FoundCommittee') {
    const { name } = command;
    if (known && known.name.ja === name.ja && known.name.en === name.en) return [];
    if (known) throw new Refusal('committee.exists', 'conflict', { committee });
    if (!SLUG.test(committee)) throw unfit('committee.unreadable', '/committee');
    return [{ type: 'CommitteeFounded', data: { committee, name } }];
  }
  if (!known) throw new Refusal('committee.unknown', 'hidden');
  return command.type === 'SeatMember' ? seat(command, known, context) : endSeat(command, known, context);
}

export function evolveCommittees(committees: readonly Committee[], event: CommitteeEvent): readonly Committee[] {
  const { committee } = event.data;
  if (event.type === 'CommitteeFounded') return [...committees, { committee, name: event.data.name, seats: [] }];
  return committees.map((each) =>
    each.committee === committee ? { ...each, seats: evolveSeats(each.seats, event) } : each,
  );
}

/** Who sits in it on a day, the chair first. */
export function membersOn({ seats }: Committee, day: Day): Seat[] {
  return seats
    .filter(({ from, last }) => from <= day && (last === null || day <= last))
    .toSorted((left, right) => Number(right.chair) - Number(left.chair));
}

function evolveSeats(
  seats: readonly Seat[],
  event: Exclude<CommitteeEvent, { type: 'CommitteeFounded' }>,
): readonly Seat[] {
  if (event.type === 'CommitteeSeatEnded') {
    const { seat, last } = event.data;
    return seats.map((each) => (each.seat === seat ? { ...each, last } : each));
  }
  const { seat, account, person, chair, from, last } = event.data;
  return [...seats, { seat, account, person, chair, from, last }];
}

function seat(
  command: Extract<CommitteeCommand, { type: 'SeatMember' }>,
  { seats }: Committee,
  { today, member }: CommitteeContext,
): CommitteeOccurrence[] {
  const { committee, seat: id, account, chair, from, last } = command;
  if (seats.some((each) => each.seat === id)) return [];
  if (!isDay(from) || from < today) throw unfit('committee.day_past', '/from');
  if (last !== null && (!isDay(last) || last < from)) throw unfit('committee.ends_before_it_begins', '/last');
  if (!member || member.status === 'closed') throw unfit('committee.member_unknown', '/account');
  const { person } = member;
  const meanwhile = seats.filter((each) => overlap(each, { from, last }));
  // Persons are counted, not accounts: nobody has two voices.
  if (meanwhile.some((each) => each.person === person)) throw new Refusal('committee.sits_already', 'conflict');
  if (chair && meanwhile.some((each) => each.chair)) throw new Refusal('committee.chair_taken', 'conflict');
  if (meanwhile.length >= SEATS_MAX) throw new Refusal('committee.full', 'conflict', { most: SEATS_MAX });
  return [{ type: 'CommitteeMemberSeated', data: { committee, seat: id, account, person, chair, from, last } }];
}

function endSeat(
  { committee, seat: id, last }: Extract<CommitteeCommand, { type: 'EndSeat' }>,
  { seats }: Committee,
  { today }: CommitteeContext,
): CommitteeOccurrence[] {
  const known = seats.find((each) => each.seat === id);
  if (!known) throw new Refusal('committee.seat_unknown', 'hidden');
  if (known.last !== null && known.last <= last) return [];
  if (!isDay(last) || last < today) throw unfit('committee.day_past', '/last');
  return [{ type: 'CommitteeSeatEnded', data: { committee, seat: id, last } }];
}

type Days = { from: Day; last: Day | null };

function overlap(left: Days, right: Days): boolean {
  return (right.last === null || left.from <= right.last) && (left.last === null || right.from <= left.last);
}

function unfit(code: string, pointer: string): Refusal {
  return new Refusal(code, 'invalid', {}, [{ pointer, code }]);
}
