// The policies of an institution and their life: drafted as a file, simulated, proposed from a day by one person and activated by another. Pure.
// Event names are the storage format; add, never rename.
import type { Occurrence, RecordedEvent } from '#event-store';
import { canonicalJson, derivedId, Refusal, unreachable } from '#kernel';
import type { Actor, InstitutionId, Instant, JsonObject, PersonId } from '#kernel';
import {
  currentPolicy,
  dayAfterDays,
  dayInJapan,
  documentHash,
  isDay,
  nameOfVersion,
  PolicyUnreadable,
  readPolicy,
  SHIPPED_POLICIES,
  versionOf,
} from '#policy';
import { REASON_MAX, textFault, type SimulationCounts } from './policy-words.js';

type Is<Type extends string, Data> = { type: Type; data: Data };
type PolicyFacts =
  /** `version` is the file's own name for it and the beginning of the hash of the document. */
  | Is<'PolicyDrafted', { version: string; hash: string; file: string; document: JsonObject }>
  | Is<'PolicyDraftWithdrawn', { version: string; reason: string }>
  /** What would have become of so many past cases; of the cases themselves nothing. */
  | Is<'PolicySimulated', { version: string; against: string; counts: SimulationCounts }>
  | Is<'PolicyActivationProposed', { proposal: string; version: string; from: string; reason: string }>
  | Is<'PolicyActivationDeclined', { proposal: string; version: string; reason: string }>
  | Is<'PolicyActivated', { proposal: string; version: string; from: string; proposedBy: PersonId }>;

type Recorded<F> = F extends Is<infer Type, infer Data> ? RecordedEvent<Type, Data, never> : never;
type Occurred<F> = F extends Is<infer Type, infer Data> ? Occurrence<Type, Data, never> : never;
export type PolicyEvent = Recorded<PolicyFacts>;
export type PolicyOccurrence = Occurred<PolicyFacts>;
export const POLICY_EVENTS = [
  'PolicyDrafted',
  'PolicyDraftWithdrawn',
  'PolicySimulated',
  'PolicyActivationProposed',
  'PolicyActivationDeclined',
  'PolicyActivated',
] as const satisfies readonly PolicyEvent['type'][];

export type PolicyCommand =
  /** The text of a file, as it is. */
  | { type: 'DraftPolicy'; text: string; file: string }
  | { type: 'WithdrawPolicyDraft'; version: string; reason: string }
  | { type: 'RecordPolicySimulation'; version: string; against: string; counts: SimulationCounts }
  /** `from`: the first day of cases that begin under it, in Japan. */
  | { type: 'ProposePolicyActivation'; version: string; from: string; reason: string }
  /** `proposal`: the one that whoever decides has looked at. */
  | { type: 'ActivatePolicy'; proposal: string }
  | { type: 'DeclinePolicyActivation'; proposal: string; reason: string };

export type PolicyContext = { actor: Actor; at: Instant; commandId: string };

type By = { by: PersonId; at: Instant };

export type DraftedPolicy = By & {
  version: string;
  hash: string;
  file: string;
  document: JsonObject;
  withdrawn: (By & { reason: string }) | null;
};

export type PolicySimulation = By & { version: string; against: string; counts: SimulationCounts };

export type ProposedActivation = By & {
  proposal: string;
  version: string;
  from: string;
  reason: string;
  persons: PersonId[];
};

export type PolicyActivation = By & { proposal: string; version: string; from: string; proposedBy: PersonId };

export type InstitutionPolicies = {
  drafts: DraftedPolicy[];
  simulations: PolicySimulation[];
  /** What waits for a second person; a newer one takes its place. */
  proposal: ProposedActivation | null;
  declined: (By & { proposal: string; version: string; from: string; reason: string })[];
  activations: PolicyActivation[];
};

export const NO_POLICIES: InstitutionPolicies = {
  drafts: [],
  simulations: [],
  proposal: null,
  declined: [],
  activations: [],
};

/** An institution keeps this many drafts: each holds a whole document. */
export const DRAFTS_MAX = 200;

export const policyStream = (institution: InstitutionId): string => `policy-${institution}`;

/** The version that cases opened on this day (in Japan) begin under. Of two from the same day the one that was activated last. */
export function versionInForceOn(day: string, { activations }: InstitutionPolicies): string {
  const begun = activations.filter(({ from }) => from <= day);
  const latest = begun.reduce((last, { from }) => (from > last ? from : last), '');
  return begun.findLast(({ from }) => from === latest)?.version ?? currentPolicy.version;
}

/**
 * The last day (in Japan) on which cases begin under this version, as far as it is settled; null of one that nothing follows yet, or that was
 * never in force.
 */
export function lastDayOf(version: string, policies: InstitutionPolicies): string | null {
  const days = [...new Set(policies.activations.map(({ from }) => from))].toSorted();
  const turns = days.map((from) => ({ from, version: versionInForceOn(from, policies) }));
  const periods = [{ from: '', version: currentPolicy.version }, ...turns];
  const last = periods.findLastIndex((period) => period.version === version);
  const next = last < 0 ? undefined : periods[last + 1];
  return next === undefined ? null : dayAfterDays(next.from, -1);
}

/** The version by the name that people know it by; null when this institution has none of that name. */
export function versionNamed(name: string, { drafts }: InstitutionPolicies): string | null {
  const versions = [...SHIPPED_POLICIES.map(({ version }) => version), ...drafts.map(({ version }) => version)];
  return versions.find((version) => nameOfVersion(version) === name) ?? null;
}

/**
 * An outcome that already holds yields no events. Who may ask at all is the permission table's to say.
 * @throws PolicyUnreadable with every fault of a file · Refusal policy.* (invalid, conflict, forbidden, hidden)
 */
export function decidePolicy(
  command: PolicyCommand,
  state: InstitutionPolicies,
  context: PolicyContext,
): PolicyOccurrence[] {
  switch (command.type) {
    case 'DraftPolicy':
      return drafted(command, state);
    case 'WithdrawPolicyDraft':
      return withdrawn(command, state);
    case 'RecordPolicySimulation': {
      const { version, against, counts } = command;
      refuseUnknown(version, state);
      refuseUnknown(against, state);
      return [{ type: 'PolicySimulated', data: { version, against, counts } }];
    }
    case 'ProposePolicyActivation':
      return proposed(command, state, context);
    case 'ActivatePolicy':
      return activated(command.proposal, state, context);
    case 'DeclinePolicyActivation':
      return declined(command, state);
    default:
      return unreachable(command);
  }
}

type Command<Type extends PolicyCommand['type']> = Extract<PolicyCommand, { type: Type }>;

function drafted({ text, file }: Command<'DraftPolicy'>, state: InstitutionPolicies): PolicyOccurrence[] {
  const { version: name } = readPolicy(text, file);
  const document = JSON.parse(text) as JsonObject;
  refuseUncanonical(document, file);
  const hash = documentHash(document);
  const version = versionOf(name, hash);
  const known = versionNamed(name, state);
  if (known === version) return [];
  if (known !== null) {
    const errors = [{ pointer: '/version', code: 'policy_file.version_taken', params: { version: name } }];
    throw new PolicyUnreadable(file, errors);
  }
  if (state.drafts.length >= DRAFTS_MAX) throw new Refusal('policy.too_many_drafts', 'conflict', { max: DRAFTS_MAX });
  return [{ type: 'PolicyDrafted', data: { version, hash, file, document } }];
}

/** Nothing of the loader's is left to go wrong but a key that no log can hold. */
function refuseUncanonical(document: JsonObject, file: string): void {
  try {
    canonicalJson(document);
  } catch {
    throw new PolicyUnreadable(file, [{ pointer: '/sources', code: 'policy_file.not_storable', params: {} }]);
  }
}

function withdrawn(
  { version, reason }: Command<'WithdrawPolicyDraft'>,
  state: InstitutionPolicies,
): PolicyOccurrence[] {
  const draft = state.drafts.find((each) => each.version === version);
  if (!draft) {
    refuseUnknown(version, state);
    throw new Refusal('policy.not_a_draft', 'conflict', { version: nameOfVersion(version) });
  }
  if (draft.withdrawn) return [];
  refuseText(reason);
  if (state.proposal?.version === version) throw new Refusal('policy.proposal_waits', 'conflict');
  if (state.activations.some((each) => each.version === version))
    throw new Refusal('policy.not_a_draft', 'conflict', { version: nameOfVersion(version) });
  return [{ type: 'PolicyDraftWithdrawn', data: { version, reason: reason.trim() } }];
}

/** By one person, from a day that is not over. A newer proposal takes the place of one that waits. */
function proposed(
  { version, from, reason }: Command<'ProposePolicyActivation'>,
  state: InstitutionPolicies,
  { actor, at, commandId }: PolicyContext,
): PolicyOccurrence[] {
  refuseUnknown(version, state);
  refuseText(reason);
  refuseUnfitDay(from, at);
  refuseWithdrawn(version, state);
  const { proposal } = state;
  const isSame = proposal?.version === version && proposal.from === from && proposal.by === actor.id;
  if (isSame) return [];
  const id = derivedId(commandId, 'proposal', version, from);
  return [{ type: 'PolicyActivationProposed', data: { proposal: id, version, from, reason: reason.trim() } }];
}

/** By another person than who proposed it, whoever either of them acts for. */
function activated(proposal: string, state: InstitutionPolicies, { actor, at }: PolicyContext): PolicyOccurrence[] {
  const before = state.activations.find((each) => each.proposal === proposal);
  if (before?.by === actor.id) return [];
  const waiting = waitingFor(proposal, state);
  if (personsOf(actor).some((person) => waiting.persons.includes(person)))
    throw new Refusal('policy.second_person', 'forbidden');
  const { version, from, by: proposedBy } = waiting;
  // It waited too long: cases were opened since, under another version.
  refuseUnfitDay(from, at);
  return [{ type: 'PolicyActivated', data: { proposal, version, from, proposedBy } }];
}

/** By who proposed it or by who might have activated it. */
function declined(
  { proposal, reason }: Command<'DeclinePolicyActivation'>,
  state: InstitutionPolicies,
): PolicyOccurrence[] {
  if (state.declined.some((each) => each.proposal === proposal)) return [];
  const { version } = waitingFor(proposal, state);
  refuseText(reason);
  return [{ type: 'PolicyActivationDeclined', data: { proposal, version, reason: reason.trim() } }];
}

function waitingFor(proposal: string, state: InstitutionPolicies): ProposedActivation {
  if (state.proposal?.proposal !== proposal) throw new Refusal('policy.proposal_gone', 'conflict');
  return state.proposal;
}

function refuseUnknown(version: string, { drafts }: InstitutionPolicies): void {
  const known = [...SHIPPED_POLICIES, ...drafts].some((each) => each.version === version);
  if (!known) throw new Refusal('policy.unknown', 'hidden');
}

function refuseWithdrawn(version: string, { drafts }: InstitutionPolicies): void {
  if (drafts.some((each) => each.version === version && each.withdrawn !== null))
    throw new Refusal('policy.withdrawn', 'conflict', { version: nameOfVersion(version) });
}

function refuseUnfitDay(from: string, at: Instant): void {
  const today = dayInJapan(at);
  const code = !isDay(from) ? 'policy.not_a_day' : from < today ? 'policy.from_past' : null;
  if (code !== null) throw new Refusal(code, 'invalid', { today }, [{ pointer: '/from', code, params: { today } }]);
}

function refuseText(reason: string): void {
  const code = textFault(reason);
  if (code !== null)
    throw new Refusal(code, 'invalid', {}, [{ pointer: '/reason', code, params: { max: REASON_MAX } }]);
}

function personsOf({ id, onBehalfOf }: Pick<Actor, 'id' | 'onBehalfOf'>): PersonId[] {
  return onBehalfOf === null ? [id] : [id, onBehalfOf];
}

/** Pure, and total. */
export function evolvePolicies(state: InstitutionPolicies, event: PolicyEvent): InstitutionPolicies {
  const said = { by: event.actor.id, at: event.at };
  switch (event.type) {
    case 'PolicyDrafted':
      return { ...state, drafts: [...state.drafts, { ...event.data, ...said, withdrawn: null }] };
    case 'PolicyDraftWithdrawn': {
      const { version, reason } = event.data;
      const drafts = state.drafts.map((draft) =>
        draft.version === version ? { ...draft, withdrawn: { ...said, reason } } : draft,
      );
      return { ...state, drafts };
    }
    case 'PolicySimulated':
      return { ...state, simulations: [...state.simulations, { ...event.data, ...said }] };
    case 'PolicyActivationProposed':
      return { ...state, proposal: { ...event.data, ...said, persons: personsOf(event.actor) } };
    case 'PolicyActivationDeclined': {
      const from = state.proposal?.from ?? '';
      return { ...state, proposal: null, declined: [...state.declined, { ...event.data, from, ...said }] };
    }
    case 'PolicyActivated':
      return { ...state, proposal: null, activations: [...state.activations, { ...event.data, ...said }] };
    default:
      return unreachable(event);
  }
}
