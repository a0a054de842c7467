// 適用規程の変更: a running case goes over to another version of the policy, as the university's rules tell it (docs/decisions/0030), written a second time
// and not from the code. What was decided stays, unless a check that it rests on has to be made anew: then a round begins. Somebody who was to
// decide still does, and the route is the one that the new version asks for.
import type { CaseEvent } from '../../libs/cases/src/case-event.js';
import { stepsOf, unpassed, type Seat, type Votes } from './seats-model.js';

type Version = {
  months: number;
  routes: { [tier: string]: readonly string[] };
  executive: string;
  boards: readonly string[];
};
type Stage = 'draft' | 'screening' | 'review' | 'returned' | 'over';
type Of<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>;

const ORDER = ['department', 'office', 'executive', 'president'];
const ROUTES = {
  ...{ T0: ['office'], T1: ['department'], T2: ['department', 'office'] },
  ...{ T3: ['department', 'office', 'executive'], T4: ORDER },
};
/** Six months make a resident, one person decides each step, and the executive theirs. */
const USUAL: Version = { months: 6, routes: ROUTES, executive: 'executive', boards: [] };
const OTHERS: { [name: string]: Partial<Version> } = {
  'twelve-months': { months: 12 },
  'other-routes': { routes: { ...ROUTES, T2: ORDER.slice(0, 3), T3: ORDER.slice(0, 2) } },
  'other-roles': { executive: 'president' },
  // A committee decides the executive's step at these tiers.
  boards: { boards: ['T3', 'T4'] },
};

/** How a case stands before an event, as far as the procedure has been followed. */
export type Standing = { route: readonly Seat[]; votes: Votes; tier: string };

export class Moving {
  private version = '';
  private stage: Stage = 'draft';
  round = 0;
  private asked = new Set<string>();
  /** Checks that have to be asked for anew before anything else happens. */
  private owed = new Set<string>();
  private top = -1;
  private isProposed = false;
  private moved: Of<'PolicyMoved'> | null = null;

  wrongWith(event: CaseEvent, standing: () => Standing): (string | false)[] {
    const { moved } = this;
    return [
      event.type !== 'CheckRequested' && this.owed.size > 0 && `and nobody asked for ${[...this.owed].join()} anew`,
      event.type === 'TierAssigned' && !this.isProposed && 'that nothing proposed under this policy',
      ...(event.type === 'PolicyMoved' ? this.ofMove(event) : []),
      ...(moved === null || this.stage !== 'review'
        ? []
        : this.ofRoute(event.type === 'RouteOpened' ? event.data.steps : standing().route, standing(), moved)),
    ];
  }

  /** What is still owed when nothing more happens. */
  atEnd(standing: Standing): (string | false)[] {
    const { moved } = this;
    return [
      this.owed.size > 0 && `nobody asked for ${[...this.owed].join()} anew`,
      ...(moved === null || this.stage !== 'review' ? [] : this.ofRoute(standing.route, standing, moved)),
    ];
  }

  /** Whether a route after a move spares somebody who was to decide. */
  shortens(route: readonly Seat[], standing: () => Standing): boolean {
    if (this.moved === null) return false;
    const { route: before, votes } = standing();
    const after = new Map(stepsOf(route).map(({ step, need }) => [step, need]));
    return unpassed(before, votes).some(({ step, need }) => (after.get(step) ?? 0) < need);
  }

  take(event: CaseEvent): void {
    this.moved = null;
    switch (event.type) {
      case 'CaseOpened':
        this.version = event.evidence.policy ?? '';
        break;
      case 'CaseSubmitted':
      case 'CaseReopened':
        this.begin(event.data.round);
        break;
      case 'CheckRequested':
        this.owed.delete(event.data.check);
        this.asked.add(event.data.check);
        break;
      case 'CaseEscalated':
        this.top = Math.max(this.top, ORDER.indexOf(event.data.to));
        break;
      case 'TierProposed':
        this.isProposed = true;
        break;
      case 'PolicyMoved':
        this.takeMove(event);
        break;
      default:
        this.stage = STAGES[event.type] ?? this.stage;
        if (event.type === 'CaseTakenBack') this.asked = new Set();
    }
  }

  private takeMove(event: Of<'PolicyMoved'>): void {
    const { to, round, again } = event.data;
    this.owed = new Set(again);
    this.isProposed = this.stage === 'review' && this.isProposed;
    if (round > this.round) this.begin(round);
    else this.moved = event;
    this.version = to;
  }

  private begin(round: number): void {
    this.round = round;
    this.stage = 'screening';
    this.asked = new Set();
    this.top = -1;
    this.isProposed = false;
  }

  private ofMove({ data: { from, to, round, again } }: Of<'PolicyMoved'>): (string | false)[] {
    const isOther = versionOf(from).months !== versionOf(to).months;
    const isAnew = isOther && this.asked.has('residency');
    const expected = !isAnew ? [] : this.stage === 'review' ? [...this.asked] : ['residency'];
    const next = isAnew && this.stage === 'review' ? this.round + 1 : this.round;
    return [
      this.stage === 'over' && 'after the end',
      from !== this.version && `from ${from}, which was not the case’s`,
      to === this.version && 'to the version that it has',
      round !== next && `into round ${round} and not ${next}`,
      ['screening', 'review'].includes(this.stage) &&
        expected.toSorted().join() !== again.toSorted().join() &&
        `has ${again.join()} made anew and not ${expected.join()}`,
    ];
  }

  private ofRoute(route: readonly Seat[], standing: Standing, { data }: Of<'PolicyMoved'>): (string | false)[] {
    const { tier, votes, route: before } = standing;
    const { routes, executive, boards } = versionOf(this.version);
    const own = routes[tier] ?? [];
    const highest = Math.max(...own.map((step) => ORDER.indexOf(step)));
    const isWanted = (step: string, at: number): boolean => own.includes(step) || (at > highest && at <= this.top);
    const reached = stepsOf(before).filter(({ seats }) => seats.some(({ stepId }) => votes.decided.has(stepId)));
    const isReached = (step: string): boolean => reached.some((each) => each.step === step);
    const left = unpassed(before, votes).filter(({ step }) => isReached(step));
    // Somebody who was to decide still does: where nobody would, the route is as it was.
    const isAsItWas = left.length === 0 && !ORDER.some((step, at) => isWanted(step, at) && !isReached(step));
    const names = isAsItWas
      ? stepsOf(before).map(({ step }) => step)
      : ORDER.filter((step, at) => isWanted(step, at) || isReached(step));
    const open = isAsItWas || isReached('executive') ? [] : route.filter(({ step }) => step === 'executive');
    const isShorter = this.shortens(route, () => standing);
    return [
      stepsOf(route)
        .map(({ step }) => step)
        .join() !== names.join() &&
        `goes by ${stepsOf(route)
          .map(({ step }) => step)
          .join()} and not by ${names.join()}`,
      ...open.map(
        ({ committee }) =>
          (committee !== undefined) !== boards.includes(tier) &&
          'leaves the executive’s step to others than the version says',
      ),
      ...open.map(
        ({ role, committee }) =>
          committee === undefined && role !== executive && `leaves the executive’s step to the ${role ?? ''}`,
      ),
      isShorter !== data.shorter && `is said to be ${data.shorter ? '' : 'no '}shorter`,
    ];
  }
}

const STAGES: { [type: string]: Stage } = {
  ...{ CaseTakenBack: 'draft', TierAssigned: 'review', CaseReturned: 'returned' },
  ...{ CaseApproved: 'over', CaseRejected: 'over', LicenceRequired: 'over', CaseWithdrawn: 'over' },
};

function versionOf(version: string): Version {
  return { ...USUAL, ...OTHERS[version.split('@')[0] ?? ''] };
}
