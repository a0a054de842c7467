// 合議 as the university's rules tell it, written a second time and not from the code: the seats of a step wait together, so many of them must
// approve, nobody fills two, and the step is over when it is passed or cannot be any more.

export interface Seat {
  stepId: string;
  step: string;
  role?: string;
  need?: number;
  committee?: string;
  member?: string;
}

/** What has been decided so far: which seats approved, which were decided at all, and by whom. */
export interface Votes {
  approved: ReadonlyMap<string, unknown>;
  decided: ReadonlySet<string>;
  by: ReadonlyMap<string, readonly string[]>;
  /** Everybody's decisions of the round, those that count no longer among them. */
  deciders: readonly { step: string; person: string }[];
}

/** The seats of a route, step by step in its order. */
export function stepsOf(route: readonly Seat[]): { step: string; need: number; seats: Seat[] }[] {
  const names = [...new Set(route.map(({ step }) => step))];
  return names.map((step) => {
    const seats = route.filter((seat) => seat.step === step);
    return { step, seats, need: seats[0]?.need ?? seats.length };
  });
}

/** Steps at which fewer have approved than must. */
export function unpassed(route: readonly Seat[], { approved }: Votes): ReturnType<typeof stepsOf> {
  return stepsOf(route).filter(({ need, seats }) => seats.filter(({ stepId }) => approved.has(stepId)).length < need);
}

/** What is wrong with a vote in this seat. */
export function ofVote(route: readonly Seat[], stepId: string, votes: Votes, actor: string[]): (string | false)[] {
  const [now] = unpassed(route, votes);
  const seat = now?.seats.find((each) => each.stepId === stepId);
  const voters = (now?.seats ?? []).flatMap(
    (each) => (votes.decided.has(each.stepId) ? votes.by.get(each.stepId) : []) ?? [],
  );
  return [
    seat === undefined && `${stepId} out of its turn`,
    actor.some((person) => voters.includes(person)) && 'by who fills another seat of it',
    // Whom a decision counts for comes last.
    seat?.committee !== undefined && seat.member !== actor.at(-1) && 'in the seat of another member',
  ];
}

/** Whether it is the last step that waits. */
export function isLast(route: readonly Seat[], stepId: string, votes: Votes): boolean {
  const step = route.find((seat) => seat.stepId === stepId)?.step;
  return unpassed(route, votes).every((each) => each.step === step);
}

/** Whether some step can no longer be passed by whoever has not voted yet. */
export function isLost(route: readonly Seat[], { approved, decided, deciders }: Votes): boolean {
  return stepsOf(route).some(({ step, need, seats }) => {
    const isKept = (member: string) => deciders.some((each) => each.person === member && each.step !== step);
    const able = seats.filter(({ stepId, committee, member }) => {
      if (decided.has(stepId)) return approved.has(stepId);
      return member === undefined ? committee === undefined : !isKept(member);
    });
    return able.length < need;
  });
}

/** What is wrong with a route beside the one before it. @param isWhole whether what is asked again is asked of every seat of a step */
export function ofSeats(
  route: readonly Seat[],
  before: readonly Seat[],
  votes: Votes,
  isWhole: boolean,
): (string | false)[] {
  const ids = new Set(before.map(({ stepId }) => stepId));
  const old = new Set(before.map(({ step }) => step));
  return [
    isLost(route, votes) && 'a step that can never be passed',
    ...stepsOf(route).map(({ step, seats }) => {
      const fresh = seats.filter(({ stepId }) => !ids.has(stepId)).length;
      return isWhole && old.has(step) && fresh > 0 && fresh < seats.length && `${step} is asked again in part`;
    }),
  ];
}

/** Steps that another number of seats decides than before: a raised tier may want that, and asks them again. */
export function otherBoards(route: readonly Seat[], before: readonly Seat[]): string[] {
  return stepsOf(route).flatMap(({ step, need, seats }) => {
    const then = stepsOf(before).find((each) => each.step === step);
    return then !== undefined && (then.need !== need || then.seats.length !== seats.length) ? [step] : [];
  });
}
