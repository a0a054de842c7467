// The procedure as the university's rules tell it (domain.md §8, assurance.md §2 rows 1–5), written a second time and not from the code: it
// reads nothing but what did happen, event by event, and says what may not have happened.
import type { CaseEvent } from '../../libs/cases/src/case-event.js';
import { Coming, isComing } from './coming.js';
import { Laboratories, type MEMBERS } from './laboratory-model.js';
import { Moving, type Standing } from './moving-model.js';
import {
  isLast,
  isLost,
  ofSeats,
  ofVote,
  otherBoards,
  stepsOf,
  unpassed,
  type Seat,
  type Votes,
} from './seats-model.js';

const DECIDES = ['StepApproved', 'StepRejected', 'StepReturned', 'CaseReturned', 'LicenceRequired'];
const FINAL = [
  'CaseApproved',
  'CaseRejected',
  'LicenceRequired',
  'DecisionSuperseded',
  'AccessReleased',
  'AccessSuspended',
];
/** Who decides, in what order, and what is asked beside it. */
const DUTIES = [
  ...['CaseRerouted', 'InterestDeclared', 'InterestLifted', 'ConfirmedAfterwards'],
  ...['ConsultationAsked', 'OpinionGiven', 'ConsultationWithdrawn'],
];
/** A person's own acts. */
const PERSONS = [
  ...[...DECIDES, ...FINAL, 'HitAdjudicated', 'TierAssigned', 'TierRaised', 'TierLowered', 'CaseHeld', 'HoldReleased'],
  ...[
    'CaseReopened',
    'ContestAnswered',
    'CaseEscalated',
    ...DUTIES,
    'CaseTaken',
    'CaseAssigned',
    'CaseGivenBack',
    'SecondLookGiven',
    'SecondLookDeclined',
    'PolicyMoved',
  ],
];
/** Acts on the case that none of its parties does. */
const OFFICIAL = PERSONS.filter(
  (type) => !['CaseEscalated', 'InterestDeclared', 'OpinionGiven', 'ConfirmedAfterwards'].includes(type),
);
/** After these a decided step may be asked again. */
const ASKS_AGAIN = ['StepReturned', 'DocumentAttached', 'DeclarationReceived', 'CaseAmended', 'CaseRerouted'];
/** After these a step that nobody has decided may be asked no more. */
const SHORTENS = ['TierLowered', 'PolicyMoved'];
const JUDGES = [...DECIDES, 'DecisionSuperseded', 'ContestAnswered'];
const HIGH = ['T3', 'T4'];
const LOW = ['T0', 'T1'];
/** After these somebody looks at the decision again, knowing it. */
const LOOKED_AT_AGAIN = ['CaseReopened', 'DecisionSuperseded', 'DecisionContested', 'CaseRescreened'];

/**
 * What may not have happened; empty when all of it may.
 * @param shown what the case shows at its end
 * @param bonds who lends a role to whom through all of it, and who belongs to the laboratory, or to another that the case may name (`members`)
 */
export function violations(
  events: readonly CaseEvent[],
  shown: { released: boolean },
  bonds: {
    delegations: readonly { principal: string; delegate: string }[];
    laboratory: readonly string[];
    members?: typeof MEMBERS;
  },
): string[] {
  const model = new Procedure(new Nearness(bonds));
  const told = events.flatMap((event) => {
    const wrong = model.wrongWith(event).map((says) => `${event.version} ${event.type}: ${says}`);
    model.take(event);
    return wrong;
  });
  told.push(...model.atEnd());
  return model.released === shown.released ? told : [...told, `shown as ${shown.released ? '' : 'not '}released`];
}

class Procedure {
  private readonly parties = new Set<string>();
  private readonly everybody = new Set<string>();
  private readonly decidedIds = new Set<string>();
  private readonly contested = new Set<string>();
  private deciders: { step: string; person: string }[] = [];
  /** How much had come to the case that concerns a step when it was approved: by its id. */
  private approvals = new Map<string, number>();
  private steps: readonly Seat[] = [];
  private readonly coming = new Coming();
  private readonly moving = new Moving();
  private tier = '';
  private settlers: string[] = [];
  private lowerers: string[] = [];
  private dismissers = new Map<string, string>();
  private openHits = new Set<string>();
  private held = false;
  released = false;
  private decision: string | null = null;
  /** Of every decided step, by whom and in whose place. */
  private decidedBy = new Map<string, string[]>();
  private inPlaceOf = new Map<string, string>();
  private asked = new Map<string, string | null>();
  private before: CaseEvent | null = null;

  constructor(private readonly near: Nearness) {}
  /** The decision that waits to be decided again by somebody without a part; null once they did, or somebody looks again anyway. */
  private drawn: string | null = null;

  wrongWith(event: CaseEvent): string[] {
    const persons = personsOf(event);
    const { type } = event;
    const wrong: (string | false)[] = [
      PERSONS.includes(type) && event.actor.kind !== 'person' && `by a ${event.actor.kind}`,
      OFFICIAL.includes(type) && persons.some((person) => this.parties.has(person)) && 'by a maker or party',
      this.held &&
        [...DECIDES, 'TierAssigned', 'TierRaised', 'TierLowered', 'PolicyMoved'].includes(type) &&
        'while it is held',
    ];
    if (JUDGES.includes(type)) wrong.push(this.near.isNear(persons, this.parties) && 'by who stands too near');
    wrong.push(...this.ofDuties(event), this.ofEnd(event), ...this.moving.wrongWith(event, this.standing));
    if (DECIDES.includes(type)) wrong.push(...this.ofStep(stepIn(event), persons, type));
    switch (event.type) {
      case 'CaseApproved':
        wrong.push(...this.ofApproval());
        break;
      case 'TierLowered':
        wrong.push(persons.some((person) => this.settlers.includes(person)) && 'by who settled the tier');
        wrong.push(unpassed(this.steps, this.votes()).length === 0 && 'and nothing was left to decide');
        break;
      case 'DecisionSuperseded':
        wrong.push(this.deciders.some(({ person }) => persons.includes(person)) && 'by who decided in the round');
        wrong.push(event.data.supersedes !== this.decision && 'of a decision that did not stand');
        if (event.data.outcome === 'approved') wrong.push(...this.ofLast(persons));
        break;
      case 'DecisionContested':
        wrong.push(this.contested.has(event.data.decision) && 'a second time');
        wrong.push(event.actor.kind !== 'applicant' && 'by somebody else than the applicant');
        break;
      case 'ContestAnswered':
        wrong.push(persons.some((person) => this.everybody.has(person)) && 'by somebody with a part in the case');
        break;
      case 'SecondLookDrawn':
        wrong.push(event.data.decision !== this.decision && 'of a decision that did not stand');
        wrong.push(!LOW.includes(this.tier) && `of a decision under ${this.tier}`);
        break;
      case 'SecondLookGiven':
      case 'SecondLookDeclined':
        wrong.push(this.drawn !== event.data.decision && 'of a decision that was not drawn, or is looked at again');
        wrong.push(persons.some((person) => this.everybody.has(person)) && 'by somebody with a part in the case');
        break;
      case 'AccessReleased':
        wrong.push(this.decision === null && 'without a decision');
        break;
      default:
        break;
    }
    return wrong.filter((each) => each !== false);
  }

  /** What may not be when nothing more happens. */
  atEnd(): string[] {
    return this.moving.atEnd(this.standing()).filter((each) => each !== false);
  }

  private readonly standing = (): Standing => ({ route: this.steps, votes: this.votes(), tier: this.tier });

  private ofDuties(event: CaseEvent): (string | false)[] {
    const by = event.actor.id;
    switch (event.type) {
      case 'RouteOpened':
        return this.ofRoute(event.data.steps);
      case 'CaseAmended':
        this.near.laboratories.take(event);
        return this.coming.wrongWith(event, event.data.changes.includes('laboratory') ? this.decidedByNear() : []);
      case 'InterestLifted':
        return [by === event.data.person && 'of oneself'];
      case 'ConfirmedAfterwards':
        return [this.inPlaceOf.get(event.data.stepId) !== by && 'confirmed by somebody else'];
      case 'OpinionGiven':
        return [this.asked.get(event.data.consultationId) !== by && 'by whom nobody asked, or a second time'];
      default:
        return [];
    }
  }

  /** Steps of the route that somebody decided who stands too near to it. */
  private decidedByNear(): string[] {
    const steps = this.steps.filter(({ stepId }) => this.near.isNear(this.decidedBy.get(stepId) ?? [], this.parties));
    return steps.map(({ step }) => step);
  }

  /** Only a lowered tier takes a step out; an approval goes only where the step is asked again, and of who turned out to be too near it goes. */
  private ofRoute(route: readonly Seat[]): (string | false)[] {
    const { before } = this;
    const [steps, present] = [route.map(({ stepId }) => stepId), this.steps.map(({ stepId }) => stepId)];
    const names = steps.map(nameOf);
    const named = before?.type === 'InterestDeclared' ? before.data.person : null;
    const isTheirs = (step: string) => named !== null && (this.decidedBy.get(step) ?? []).includes(named);
    const other = before?.type === 'TierRaised' ? otherBoards(route, this.steps) : [];
    const lost = present.filter(
      (step) => this.approvals.has(step) && !steps.includes(step) && !other.includes(nameOf(step)),
    );
    const asksAgain = ASKS_AGAIN.includes(before?.type ?? '');
    return [
      ...ofSeats(route, this.steps, this.votes(), asksAgain),
      ...present
        .map(nameOf)
        .filter((name) => !names.includes(name) && !SHORTENS.includes(before?.type ?? ''))
        .map((name) => `${name} fell out of the route`),
      ...lost.filter((step) => !asksAgain && !isTheirs(step)).map((step) => `the approval of ${step} was lost`),
      // Of what came to the case, those alone are asked again whom it concerns.
      ...(before !== null && isComing(before)
        ? this.coming.wronglyAsked(
            before,
            lost.map(nameOf),
            steps.filter((step) => this.approvals.has(step)).map(nameOf),
          )
        : []),
      ...steps.filter((step) => this.approvals.has(step) && isTheirs(step)).map((step) => `${step} stays approved`),
    ];
  }

  /** A case ends against itself by the vote after which it cannot be let through, and by no other. */
  private ofEnd(event: CaseEvent): string | false {
    const isOver = this.before?.type === 'StepRejected' && isLost(this.steps, this.votes());
    const isEarly = event.type === 'LicenceRequired' && !isLost(this.steps, this.votes(event.data.stepId));
    if (event.type === 'CaseRejected' || isEarly) return !isOver && 'while enough could approve yet';
    return isOver && 'and the case goes on where nobody can let it through';
  }

  private votes(...besides: string[]): Votes {
    const decided = new Set([...this.decidedIds, ...besides]);
    return { approved: this.approvals, decided, by: this.decidedBy, deciders: this.deciders };
  }

  private ofStep(step: string, persons: string[], type: string): (string | false)[] {
    return [
      ...ofVote(this.steps, step, this.votes(), persons),
      this.decidedIds.has(step) && `${step} a second time`,
      this.deciders.some(({ step: other, person }) => persons.includes(person) && other !== nameOf(step)) &&
        'by who decided another step of the round',
      this.openHits.size > 0 && 'beside an open hit',
      ...(isLast(this.steps, step, this.votes()) && type === 'StepApproved' ? this.ofLast(persons) : []),
    ];
  }

  /** Who made the case look lighter does not let it through. */
  private ofLast(persons: string[]): (string | false)[] {
    return [
      this.lowerers.some((person) => persons.includes(person)) && 'at last by who lowered the tier',
      HIGH.includes(this.tier) &&
        [...this.dismissers.values()].some((person) => persons.includes(person)) &&
        'at last by who dismissed a hit',
    ];
  }

  private ofApproval(): (string | false)[] {
    return [
      this.steps.length === 0 && 'without a route',
      ...unpassed(this.steps, this.votes()).map(({ step }) => `before ${step} was approved`),
      // Also where an earlier step decides last: the highest has let it through.
      ...(stepsOf(this.steps).at(-1)?.seats ?? [])
        .filter(({ stepId }) => this.approvals.has(stepId))
        .flatMap(({ stepId }) => this.ofLast(this.decidedBy.get(stepId) ?? [])),
      ...this.steps.map(({ stepId }) => {
        const content = this.approvals.get(stepId);
        return (
          content !== undefined &&
          content !== this.coming.seenBy(nameOf(stepId)) &&
          `${stepId} was approved on other content`
        );
      }),
      this.openHits.size > 0 && 'beside an open hit',
    ];
  }

  take(event: CaseEvent): void {
    const persons = personsOf(event);
    if (DECIDES.includes(event.type)) {
      const step = stepIn(event);
      this.decidedIds.add(step);
      this.decidedBy.set(step, persons);
      if (event.actor.onBehalfOf !== null) this.inPlaceOf.set(step, event.actor.onBehalfOf);
      this.deciders.push(...persons.map((person) => ({ step: nameOf(step), person })));
    }
    if (event.type === 'SecondLookDrawn') this.drawn = event.data.decision;
    if (event.type === 'SecondLookGiven' || LOOKED_AT_AGAIN.includes(event.type)) this.drawn = null;
    this.takeContent(event, persons);
    this.takeReview(event, persons);
    if (event.type === 'PolicyMoved' && event.data.round > this.moving.round) this.newRound();
    this.moving.take(event);
    this.near.take(event);
    if (event.type === 'ConsultationAsked') this.asked.set(event.data.consultationId, event.data.person);
    if (event.type === 'OpinionGiven' || event.type === 'ConsultationWithdrawn')
      this.asked.set(event.data.consultationId, null);
    this.before = event;
    if (event.actor.kind === 'person') for (const person of persons) this.everybody.add(person);
    if (event.type === 'CaseAssigned') this.everybody.add(event.data.to);
  }

  private takeContent(event: CaseEvent, persons: string[]): void {
    switch (event.type) {
      case 'CaseOpened':
        for (const party of [event.data.host, event.data.applicant, ...persons]) this.parties.add(party);
        break;
      case 'DocumentAttached':
        this.coming.take(event);
        break;
      case 'DeclarationReceived':
      case 'CaseAmended':
        this.coming.take(event);
        this.parties.add(event.actor.id);
        break;
      case 'CaseSubmitted':
        this.coming.take(event);
        this.parties.add(event.actor.id);
        this.newRound();
        break;
      case 'CaseTakenBack':
      case 'CaseReopened':
        this.newRound();
        break;
      case 'CheckCompleted':
        for (const { hitId } of event.data.hits) this.openHits.add(hitId);
        break;
      case 'CaseRescreened':
        for (const { hitId } of event.data.hits) this.openHits.add(hitId);
        break;
      case 'HitAdjudicated':
        this.openHits.delete(event.data.hitId);
        if (event.data.verdict === 'false-positive') this.dismissers.set(event.data.hitId, event.actor.id);
        else this.dismissers.delete(event.data.hitId);
        break;
      default:
        break;
    }
  }

  private takeReview(event: CaseEvent, persons: string[]): void {
    switch (event.type) {
      case 'TierAssigned':
        this.tier = event.data.tier;
        this.settlers = persons;
        if (event.data.tier < event.data.proposed) this.lowerers.push(...persons);
        break;
      case 'TierRaised':
      case 'TierLowered':
        this.tier = event.data.tier;
        if (event.type === 'TierLowered') this.lowerers.push(...persons);
        this.settlers = [...this.settlers.slice(0, 1), event.actor.id];
        break;
      case 'RouteOpened':
        // Like who lowers a tier: not the last to let the case through.
        if (this.before && this.moving.shortens(event.data.steps, this.standing))
          this.lowerers.push(...personsOf(this.before));
        this.steps = event.data.steps;
        break;
      case 'StepApproved':
        this.approvals.set(event.data.stepId, this.coming.seenBy(nameOf(event.data.stepId)));
        break;
      case 'CaseHeld':
        this.held = true;
        break;
      case 'HoldReleased':
      case 'CaseWithdrawn':
        this.held = false;
        break;
      default:
        this.takeEnd(event, persons);
    }
  }

  private takeEnd(event: CaseEvent, persons: string[]): void {
    switch (event.type) {
      case 'CaseApproved':
      case 'CaseRejected':
      case 'LicenceRequired':
        this.decision = event.id;
        break;
      case 'DecisionSuperseded':
        this.decision = event.id;
        this.deciders.push(...persons.map((person) => ({ step: 'decision', person })));
        break;
      case 'DecisionContested':
        this.contested.add(event.data.decision);
        break;
      case 'AccessReleased':
        this.released = true;
        break;
      case 'AccessSuspended':
        this.released = false;
        break;
      default:
        break;
    }
  }

  private newRound(): void {
    this.deciders = [];
    this.approvals = new Map();
    this.steps = [];
    this.tier = '';
    this.settlers = [];
    this.lowerers = [];
    this.dismissers = new Map();
    this.openHits = new Set();
    this.decision = null;
  }
}

/** Who stands too near to a case to decide it. */
class Nearness {
  private readonly named = new Map<string, { isOwn: boolean }[]>();
  private readonly stoodIn: [by: string, inPlaceOf: string][] = [];

  readonly laboratories: Laboratories;

  constructor(private readonly bonds: Parameters<typeof violations>[2]) {
    this.laboratories = new Laboratories(bonds.members ?? {});
  }

  take(event: CaseEvent): void {
    this.laboratories.take(event);
    const { type, data, actor } = event;
    if (actor.onBehalfOf !== null) this.stoodIn.push([actor.id, actor.onBehalfOf]);
    if (type === 'InterestDeclared')
      this.named.set(data.person, [...(this.named.get(data.person) ?? []), { isOwn: data.person === actor.id }]);
    // What somebody said of themselves stays.
    if (type === 'InterestLifted')
      this.named.set(
        data.person,
        (this.named.get(data.person) ?? []).filter(({ isOwn }) => isOwn),
      );
  }

  isNear(persons: string[], parties: ReadonlySet<string>): boolean {
    const { delegations, laboratory } = this.bonds;
    const said = [...this.named].flatMap(([person, by]) => (by.length > 0 ? [person] : []));
    const direct = new Set([...parties, ...said, ...laboratory, ...this.laboratories.people()]);
    const reached = new Set(direct);
    for (let size = -1; size !== reached.size;) {
      size = reached.size;
      for (const { principal, delegate } of delegations) if (reached.has(principal)) reached.add(delegate);
    }
    for (const [by, inPlaceOf] of this.stoodIn) if (direct.has(inPlaceOf)) reached.add(by);
    return persons.some((person) => reached.has(person));
  }
}

function personsOf({ actor }: CaseEvent): string[] {
  return [actor.id, actor.onBehalfOf].filter((person) => person !== null);
}

function stepIn(event: CaseEvent): string {
  if (event.type === 'StepReturned') return event.data.from;
  return 'stepId' in event.data ? event.data.stepId : '';
}

function nameOf(stepId: string): string {
  return stepId.slice(stepId.indexOf('-') + 1).replace(/@\d+$/, '');
}
