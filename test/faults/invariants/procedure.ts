// INV-4: the procedure of an acceptance as the university's rules tell it (domain.md §8), written a second time and not from the code: a small machine
// that refuses whatever may not happen. It knows nothing of commands; it reads what did happen.
import { evidenceHash, evolve, unopened, type Case, type CaseEvent } from '#cases';
import type { StepName } from '#policy';
import { isLost, unpassed, type Seat, type Votes } from '../../histories/seats-model.js';
import type { LoggedEvent, Ledger, Violation } from './ledger.js';

type Stage = 'none' | 'draft' | 'screening' | 'routing' | 'review' | 'rejecting' | 'releasing' | 'returned' | 'final';

const WRITTEN: Stage[] = ['draft', 'screening', 'review', 'returned'];
const RUNNING: Stage[] = WRITTEN;

/** In which stages an event may stand, and which stage follows; null: the stage stays. */
const MAY: Record<string, { in: Stage[]; then: Stage | null }> = {
  CaseOpened: { in: ['none'], then: 'draft' },
  ApplicantInvited: { in: RUNNING, then: null },
  // An applicant reads the decision behind the same link, so it may be opened, or be locked against guessing, after the end.
  ApplicantLinkOpened: { in: [...RUNNING, 'final'], then: null },
  ApplicantLinkLocked: { in: [...RUNNING, 'final'], then: null },
  DocumentAttached: { in: WRITTEN, then: null },
  DeclarationReceived: { in: WRITTEN, then: null },
  CaseSubmitted: { in: WRITTEN, then: 'screening' },
  CaseTakenBack: { in: ['screening'], then: 'draft' },
  CaseHeld: { in: ['screening', 'review', 'returned'], then: null },
  HoldReleased: { in: ['screening', 'review', 'returned'], then: null },
  CheckRequested: { in: ['screening'], then: null },
  CheckCompleted: { in: ['screening'], then: null },
  CheckFailed: { in: ['screening'], then: null },
  HitsIdentified: { in: ['screening'], then: null },
  // A list that changes, or the night, brings up what was not there before; a person judges it, also after the decision.
  CaseRescreened: { in: ['screening', 'review', 'final'], then: null },
  HitAdjudicated: { in: ['screening', 'review', 'final'], then: null },
  DismissalRemembered: { in: ['screening', 'review', 'final'], then: null },
  DismissalConfirmed: { in: ['screening', 'review', 'final'], then: null },
  TierProposed: { in: ['screening'], then: null },
  TierAssigned: { in: ['screening'], then: 'routing' },
  TierRaised: { in: ['review'], then: null },
  TierLowered: { in: ['review'], then: null },
  StepReturned: { in: ['review'], then: null },
  RouteOpened: { in: ['routing', 'review'], then: 'review' },
  // A person is too near to the case whatever it has come to.
  InterestDeclared: { in: [...RUNNING, 'final'], then: null },
  InterestLifted: { in: [...RUNNING, 'final'], then: null },
  CaseRerouted: { in: ['review'], then: null },
  ConsultationAsked: { in: ['screening', 'review', 'returned'], then: null },
  OpinionGiven: { in: ['screening', 'review', 'returned'], then: null },
  ConsultationWithdrawn: { in: ['screening', 'review', 'returned'], then: null },
  ConfirmedAfterwards: { in: ['review', 'returned', 'final'], then: null },
  CaseEscalated: { in: ['screening', 'review'], then: null },
  CaseTaken: { in: ['screening', 'review', 'returned'], then: null },
  CaseAssigned: { in: ['screening', 'review', 'returned'], then: null },
  CaseGivenBack: { in: ['screening', 'review', 'returned'], then: null },
  StepApproved: { in: ['review'], then: null },
  // Also by what takes the place of a decision.
  ConditionImposed: { in: ['review', 'final'], then: null },
  // One voice of several: the case goes on while enough can approve yet.
  StepRejected: { in: ['review'], then: 'rejecting' },
  CaseRejected: { in: ['rejecting'], then: 'final' },
  CaseReturned: { in: ['review'], then: 'returned' },
  LicenceRequired: { in: ['review'], then: 'final' },
  CaseApproved: { in: ['review'], then: 'releasing' },
  AccessReleased: { in: ['releasing', 'final'], then: 'final' },
  AccessSuspended: { in: ['screening', 'final'], then: null },
  CaseAmended: { in: ['review'], then: null },
  PolicyMoved: { in: RUNNING, then: null },
  CaseWithdrawn: { in: RUNNING, then: 'final' },
  CaseReopened: { in: ['final'], then: 'screening' },
  DecisionSuperseded: { in: ['final'], then: null },
  DecisionContested: { in: ['final'], then: null },
  ContestAnswered: { in: ['final'], then: null },
  DecisionNotified: { in: ['final'], then: null },
  SecondLookDrawn: { in: ['final'], then: null },
  SecondLookGiven: { in: ['final'], then: null },
  SecondLookDeclined: { in: ['final'], then: null },
};

/** What clears, rejects or releases is a person's act. */
const BY_PERSONS = [
  'HitAdjudicated',
  'DismissalRemembered',
  'DismissalConfirmed',
  'TierAssigned',
  'TierRaised',
  'TierLowered',
  'CaseHeld',
  'HoldReleased',
  'InterestDeclared',
  'InterestLifted',
  'CaseRerouted',
  'ConsultationAsked',
  'OpinionGiven',
  'ConsultationWithdrawn',
  'ConfirmedAfterwards',
  'CaseTaken',
  'CaseAssigned',
  'CaseGivenBack',
  'StepReturned',
  'CaseReopened',
  'AccessSuspended',
  'DecisionSuperseded',
  'ContestAnswered',
  'StepApproved',
  'StepRejected',
  'CaseReturned',
  'LicenceRequired',
  'CaseApproved',
  'AccessReleased',
  'CaseRejected',
  'SecondLookGiven',
  'SecondLookDeclined',
  'PolicyMoved',
];
const DECIDES_STEP = ['StepApproved', 'StepRejected', 'CaseReturned', 'StepReturned', 'LicenceRequired'];
/** The university's own acts on a case: never a party's. */
const OFFICIAL = [
  'CaseHeld',
  'HoldReleased',
  'InterestLifted',
  'CaseRerouted',
  'ConsultationAsked',
  'ConsultationWithdrawn',
  'CaseTaken',
  'CaseAssigned',
  'CaseGivenBack',
  'TierRaised',
  'TierLowered',
  'CaseReopened',
  'DecisionSuperseded',
  'ContestAnswered',
  'SecondLookGiven',
  'SecondLookDeclined',
  'PolicyMoved',
];
const MAKES = ['CaseOpened', 'CaseSubmitted', 'CaseAmended'];
export const CHECKS_OF_A_ROUND = 4;

/** Replays every case. */
export function legal({ streams }: Ledger): Violation[] {
  return [...streams].flatMap(([stream, events]) => (stream.startsWith('case-') ? new Replay(stream).all(events) : []));
}

interface Data {
  [field: string]: unknown;
}

class Replay {
  private stage: Stage = 'none';
  private parties = new Set<string>();
  private round = 0;
  private steps: readonly Seat[] = [];
  private decided = new Map<string, string[]>();
  private approved = new Map<string, true>();
  /** Who decided which step of the round, whether or not it was asked again since. */
  private deciders: { step: string; person: string }[] = [];
  /** The same, and in whose place. */
  private voices: { step: string; person: string }[] = [];
  private held = false;
  private settledBy: string[] = [];
  private contested: string[] = [];
  private everybody = new Set<string>();
  /** Persons named as too near to the case, each with who said so. */
  private near = new Map<string, string[]>();
  private asked = new Map<string, string>();
  private answered = new Set<string>();
  private openHits = new Set<string>();
  /** Hits that came up after the screening of the round: they alone are judged once the route is open. */
  private lateHits = new Set<string>();
  /** Dismissed when they came up, because somebody had dismissed the same before. */
  private recalledHits = new Set<string>();
  private rememberedBy = new Map<string, string>();
  private proposed = false;
  private notified = 0;
  /** The product's own fold, for one thing alone: what the hash of the evidence was taken over. */
  private folded: Case = unopened;

  constructor(private readonly stream: string) {}

  all(events: readonly LoggedEvent[]): Violation[] {
    const violations: Violation[] = [];
    for (const { stored, envelope } of events) {
      // Bytes that are no envelope are the chain's complaint.
      if (!envelope) return violations;
      const { data, actor } = envelope;
      const says = this.refusal(stored.type, data, actor);
      if (says) violations.push({ invariant: 'INV-4', stream: this.stream, event: stored.id, says });
      this.take(stored.type, data, actor);
      this.folded = evolve(this.folded, asRecorded(stored, envelope));
    }
    return violations;
  }

  /** Why this event may not stand here; null when it may. */
  private refusal(type: string, data: Data, actor: { person: string; kind: string }): string | null {
    const rule = MAY[type];
    if (!rule) return `${type} is no event of a case`;
    if (!rule.in.includes(this.stage)) return `${type} in stage ${this.stage}`;
    if (BY_PERSONS.includes(type) && actor.kind !== 'person') return `${type} by a ${actor.kind}`;
    return this.ofChecks(type, data) ?? this.ofDecisions(type, data, actor.person);
  }

  private ofChecks(type: string, data: Data): string | null {
    const [check, checkId] = [String(data['check']), String(data['checkId'])];
    switch (type) {
      case 'CaseSubmitted':
        return data['round'] === this.round + 1 ? null : `round ${String(data['round'])} after round ${this.round}`;
      case 'CheckRequested':
        return [...this.asked.values()].includes(check) ? `${check} is asked for twice in round ${this.round}` : null;
      case 'CheckCompleted':
        if (!this.asked.has(checkId)) return `${check} is answered and was not asked for`;
        return this.answered.has(checkId) ? `${check} is answered twice` : null;
      case 'HitAdjudicated':
        return this.stage === 'screening' || this.lateHits.has(String(data['hitId']))
          ? null
          : 'a hit is judged anew after the route';
      case 'CaseRescreened':
        return this.answered.size === CHECKS_OF_A_ROUND || this.stage === 'screening'
          ? null
          : 'screened again before it was screened';
      case 'TierProposed':
        if (this.proposed) return `a second proposal in round ${this.round}`;
        return this.isScreened() ? null : 'a tier is proposed before everything is checked and judged';
      case 'TierAssigned':
        return this.isScreened() ? null : 'a tier is assigned before everything is checked and judged';
      default:
        return null;
    }
  }

  private ofDecisions(type: string, data: Data, person: string): string | null {
    const course = this.ofCourse(type, data, person);
    if (course !== null) return course;
    if (type === 'TierAssigned' && this.parties.has(person)) return 'the tier is assigned by a party of the case';
    if (type === 'DismissalConfirmed' && this.rememberedBy.get(String(data['memoryId'])) === person)
      return 'a dismissal is confirmed by who made it';
    if (type === 'DecisionNotified' && this.notified > 0) return 'the applicant is told twice';
    if (type === 'CaseApproved' && unpassed(this.steps, this.votes()).length > 0)
      return 'approved before every step was';
    if (!DECIDES_STEP.includes(type)) return null;
    const step = String(data['stepId'] ?? data['from']);
    if (this.held) return `${step} is decided while the case is held`;
    if (this.parties.has(person)) return `${step} is decided by a maker or party of the case`;
    if ((this.near.get(person) ?? []).length > 0) return `${step} is decided by who stands too near to the case`;
    const waiting = unpassed(this.steps, this.votes())[0]?.seats.filter(({ stepId }) => !this.decided.has(stepId));
    if (!waiting?.some(({ stepId }) => stepId === step)) return `${step} is decided out of its turn`;
    if (this.deciders.some((each) => each.person === person && each.step !== nameOf(step)))
      return 'one person decides twice in a round';
    const { evidenceHash: hash } = data;
    if (hash !== undefined && hash !== evidenceHash(this.folded, nameOf(step) as StepName))
      return `${step} rests on other evidence than stood`;
    return null;
  }

  private ofCourse(type: string, data: Data, person: string): string | null {
    if (['TierAssigned', 'TierRaised', 'TierLowered', 'PolicyMoved'].includes(type) && this.held)
      return `${type} while it is held`;
    if (OFFICIAL.includes(type) && this.parties.has(person)) return `${type} by a maker or party of the case`;
    switch (type) {
      case 'CaseReopened':
        return data['round'] === this.round + 1 ? null : `round ${String(data['round'])} after round ${this.round}`;
      case 'TierLowered':
        return this.settledBy.includes(person) ? 'the tier is lowered by who settled it' : null;
      case 'DecisionSuperseded':
        return this.deciders.some((each) => each.person === person) ? 'superseded by who decided in the round' : null;
      case 'DecisionContested':
        return this.contested.includes(String(data['decision'])) ? 'a decision is contested twice' : null;
      case 'ContestAnswered':
        return this.everybody.has(person) ? 'a contest is answered by somebody with a part in the case' : null;
      default:
        return null;
    }
  }

  private votes(): Votes {
    const decided = new Set(this.decided.keys());
    return { approved: this.approved, decided, by: this.decided, deciders: this.voices };
  }

  private isScreened(): boolean {
    return this.asked.size === CHECKS_OF_A_ROUND && this.answered.size === this.asked.size && this.openHits.size === 0;
  }

  private take(
    type: string,
    data: Data,
    { person, kind, onBehalfOf }: { person: string; kind: string; onBehalfOf: string | null },
  ): void {
    this.stage = MAY[type]?.then ?? this.stage;
    if (MAKES.includes(type)) this.parties.add(person);
    if (type === 'DeclarationReceived') this.parties.add(person);
    if (type === 'CaseOpened') for (const party of ['host', 'applicant']) this.parties.add(String(data[party]));
    if (type === 'CaseSubmitted' || type === 'CaseReopened') this.newRound(Number(data['round']));
    if (type === 'PolicyMoved') this.moved(Number(data['round']), data['again'] as string[]);
    if (type === 'InterestDeclared') this.named(String(data['person']), person);
    if (type === 'InterestLifted') this.lifted(String(data['person']));
    if (type === 'CaseHeld') this.held = true;
    if (type === 'HoldReleased' || type === 'CaseWithdrawn') this.held = false;
    if (type === 'TierAssigned') this.settledBy = [person];
    if (type === 'TierRaised' || type === 'TierLowered') this.settledBy = [this.settledBy[0] ?? person, person];
    if (type === 'DecisionContested') this.contested.push(String(data['decision']));
    if (type === 'DecisionSuperseded') this.superseded(person);
    if (type === 'CheckRequested') this.asked.set(String(data['checkId']), String(data['check']));
    if (type === 'CheckCompleted') {
      this.answered.add(String(data['checkId']));
      for (const { hitId } of data['hits'] as { hitId: string }[])
        if (!this.recalledHits.has(hitId)) this.openHits.add(hitId);
    }
    if (type === 'HitsIdentified') for (const hit of recalled(data)) this.recalledHits.add(hit);
    if (type === 'CaseRescreened') this.screenedAgain(data);
    if (type === 'DismissalRemembered') this.rememberedBy.set(String(data['memoryId']), person);
    if (type === 'HitAdjudicated') {
      this.openHits.delete(String(data['hitId']));
      // A verdict changes the facts that a tier was proposed on.
      if (this.stage === 'screening') this.proposed = false;
    }
    if (type === 'TierProposed') this.proposed = true;
    if (type === 'RouteOpened') this.steps = data['steps'] as Seat[];
    if (type === 'StepApproved') this.approved.set(String(data['stepId']), true);
    if (DECIDES_STEP.includes(type)) {
      const step = String(data['stepId'] ?? data['from']);
      this.decided.set(step, [person]);
      this.deciders.push({ step: nameOf(step), person });
      this.voices.push(...[person, onBehalfOf].flatMap((each) => (each ? [{ step: nameOf(step), person: each }] : [])));
      if (type === 'StepRejected' && !isLost(this.steps, this.votes())) this.stage = 'review';
    }
    if (kind === 'person') this.everybody.add(person);
    if (type === 'DecisionNotified') this.notified += 1;
  }

  private named(whom: string, by: string): void {
    this.near.set(whom, [...(this.near.get(whom) ?? []), by]);
  }

  /** What somebody said of themselves stays. */
  private lifted(whom: string): void {
    this.near.set(
      whom,
      (this.near.get(whom) ?? []).filter((by) => by === whom),
    );
  }

  /** A round begins where decisions rested on a check that is made anew; otherwise those checks alone are, and the proposal falls. */
  private moved(round: number, again: readonly string[]): void {
    if (round > this.round) {
      this.newRound(round);
      this.stage = 'screening';
    }
    for (const [id, check] of this.asked) {
      if (!again.includes(check)) continue;
      this.asked.delete(id);
      this.answered.delete(id);
    }
    if (this.stage === 'screening') this.proposed = false;
  }

  /** Its applicant is told again. */
  private superseded(person: string): void {
    this.notified = 0;
    this.deciders.push({ step: 'decision', person });
  }

  private screenedAgain(data: Data): void {
    const known = recalled(data);
    for (const { hitId } of data['hits'] as { hitId: string }[]) {
      this.lateHits.add(hitId);
      if (!known.includes(hitId)) this.openHits.add(hitId);
    }
    for (const hitId of data['removed'] as string[]) this.lateHits.add(hitId);
    // A proposal rests on what was known; something new takes it back.
    if (this.openHits.size > 0) this.proposed = false;
  }

  private newRound(round: number): void {
    this.round = round;
    this.steps = [];
    this.decided = new Map();
    this.approved = new Map();
    this.deciders = [];
    this.voices = [];
    this.notified = 0;
    this.asked = new Map();
    this.answered = new Set();
    this.openHits = new Set();
    this.lateHits = new Set();
    this.recalledHits = new Set();
    this.proposed = false;
  }
}

/** Of a step id, whichever time it is asked. */
function nameOf(stepId: string): string {
  return stepId.slice(stepId.indexOf('-') + 1).replace(/@\d+$/, '');
}

/** Hits that an earlier dismissal holds for. */
function recalled(data: Data): string[] {
  const hits = data['hits'] as { hitId: string; memory: unknown }[];
  return hits.flatMap(({ hitId, memory }) => (memory === null ? [] : [hitId]));
}

function asRecorded(stored: LoggedEvent['stored'], envelope: NonNullable<LoggedEvent['envelope']>): CaseEvent {
  const { id, type, at, data, evid, actor } = envelope;
  const evidence = { policy: evid.policy ?? undefined, lists: evid.lists };
  const who = { id: actor.person, kind: actor.kind, onBehalfOf: actor.onBehalfOf };
  return {
    id,
    type,
    at,
    data,
    evidence,
    actor: who,
    stream: stored.stream,
    version: stored.version,
  } as unknown as CaseEvent;
}
