// For specs only: the people of one faculty, a complete dossier, and a case that is played by commands. Never exported by index.ts.
import {
  currentPolicy,
  policyOf,
  type CheckResult,
  type Finding,
  type Policy,
  type StepName,
  type Tier,
} from '#policy';
import { Refusal, SequentialIds, type Actor, type RoleGrant } from '#kernel';
import { Upcasters } from '#event-store';
import { INSTITUTION, recordedExample } from '../../event-store/src/testing.js';
import { evolve } from './case-fold.js';
import { unopened, type Case } from './case.js';
import type { CaseCommand, CaseContext, Identified } from './case-command.js';
import {
  CASE_UPCASTERS,
  type CaseEvent,
  type CaseOccurrence,
  type CheckName,
  type Hit,
  type HitDetail,
  type Verdict,
} from './case-event.js';
import type { Dossier } from './dossier.js';
import { NO_BONDS, type Bonds } from './duties/bonds.js';
import { knowing, type Members } from './duties/testing.js';
import type { HitIdentity } from './memory/memory.js';
import { decide } from './decisions/decide.js';

export const CASE = '00000000-0000-4000-8000-00000000ca5e';
export const UNIT_PATH = ['mechanical', 'engineering'];

const person = (number: number, ...roles: RoleGrant[]): Actor => ({
  ...{
    kind: 'person',
    id: `00000000-0000-4000-8000-0000000000${number}`,
    institution: INSTITUTION,
    account: null,
    onBehalfOf: null,
    roles,
  },
});

/** One of everybody, and a second one where two are needed. */
export const people = {
  host: person(10, { role: 'host', unit: 'mechanical' }),
  otherHost: person(11, { role: 'host', unit: 'mechanical' }),
  clerk: person(12, { role: 'clerk', unit: 'engineering' }),
  dean: person(13, { role: 'dean', unit: 'engineering' }),
  otherDean: person(14, { role: 'dean', unit: 'medicine' }),
  hostAndDean: person(10, { role: 'host', unit: 'mechanical' }, { role: 'dean', unit: 'engineering' }),
  officer: person(15, { role: 'officer', unit: 'export-control-office' }),
  secondOfficer: person(16, { role: 'officer', unit: 'export-control-office' }),
  executive: person(17, { role: 'executive', unit: null }),
  president: person(18, { role: 'president', unit: null }),
  inspector: person(19, { role: 'inspector', unit: null }),
  administrator: person(20, { role: 'administrator', unit: null }),
  everything: person(
    21,
    { role: 'dean', unit: null },
    { role: 'officer', unit: null },
    { role: 'executive', unit: null },
    { role: 'president', unit: null },
  ),
  applicant: { ...person(90), kind: 'applicant' },
  thirdOfficer: person(22, { role: 'officer', unit: 'export-control-office' }),
  otherExecutive: person(23, { role: 'executive', unit: null }),
  otherApplicant: { ...person(91), kind: 'applicant' },
  machine: { ...person(99), kind: 'machine', id: 'check-residency' },
  operator: { ...person(98), kind: 'operator', id: 'operator' },
} as const satisfies Record<string, Actor>;

const DECIDERS: { [step in StepName]: Actor } = {
  department: people.dean,
  office: people.officer,
  executive: people.executive,
  president: people.president,
};

export const OPEN: Extract<CaseCommand, { type: 'OpenCase' }> = {
  ...{ type: 'OpenCase', caseType: 'student-admission', number: '2026-0042' },
  ...{ unit: 'mechanical', laboratory: '計算力学研究室' },
  ...{ applicant: people.applicant.id, host: people.host.id },
};

/** Everything that a submission needs; each test takes away or changes one thing. */
export function exampleDossier(): Dossier {
  return {
    host: {
      technology: { laboratory: '計算力学研究室', topic: '複合材料の損傷解析', gate: 'yes', controlListRow: '5(18)' },
      subject: {
        names: { passport: 'AMINI PARVIZ', native: 'پرویز امینی' },
        email: 'parviz@example.com',
        japaneseNational: 'no',
        birthDate: '1998-05',
      },
      stay: { status: 'doctoral', from: '2027-04-01', to: '2030-03-31', enteredJapan: 'no' },
      intendedUse: '博士論文の研究',
      nextDestination: '出身大学に戻る予定',
    },
    applicant: {
      names: { preferred: 'Parviz Amini' },
      affiliations: [
        {
          organisation: 'Nordstadt Institute of Technology',
          country: 'DE',
          role: 'Student',
          from: '2021-10',
          ties: { defence: 'no' },
        },
      ],
      funding: [
        {
          payer: 'Nordstadt Science Foundation',
          payerType: 'foreign-government-etc',
          country: 'DE',
          yearlyAmountYen: 1_800_000,
          ties: { defence: 'no' },
        },
      ],
      declaration: {
        contract: 'no',
        foreignGovernmentBenefit: 'yes',
        annualIncomeYen: 2_000_000,
        foreignGovernmentInstruction: 'no',
      },
      signature: { name: 'Parviz Amini', language: 'en', signedAt: '2026-11-23T00:00:00.000Z' },
    },
  };
}

const UPCASTERS = new Upcasters(CASE_UPCASTERS);

export const HIT: Hit = {
  hitId: 'hit-1',
  party: 'affiliation-0',
  list: 'meti-eul',
  entry: '412',
  score: 0.93,
  band: 'strong',
  tier: 'E3',
};

/** What met, as a screening tells it: the same for the same hit. */
export function identified(hit: Hit, change: Partial<HitIdentity> = {}): Identified {
  const organisation = hit.party === 'person' ? null : 'f'.repeat(64);
  const identity = { entryHash: 'd'.repeat(64), subject: 'e'.repeat(64), organisation, memory: null, reopened: null };
  return { hits: { [hit.hitId]: { ...identity, ...change } }, changes: {}, reasons: {} };
}

/** A search after the screening that found these hits. */
export function rescreening(
  hits: Hit[],
  change: Partial<Extract<CaseCommand, { type: 'RecordRescreening' }>> = {},
): Extract<CaseCommand, { type: 'RecordRescreening' }> {
  const found = hits.map((hit) => identified(hit));
  return {
    ...{ type: 'RecordRescreening', rescreeningId: 'search-1', cause: 'list-changed', round: 1, hits },
    details: Object.fromEntries(hits.map(({ hitId }) => [hitId, DETAIL])),
    identified: {
      hits: Object.assign({}, ...found.map((each) => each.hits)) as Identified['hits'],
      changes: {},
      reasons: {},
    },
    ...{ removed: [], engine: 'example', lists: { 'meti-eul': 'c'.repeat(64) } },
    ...change,
  };
}

const SEARCHED = {
  lists: { 'meti-eul': 'c'.repeat(64) },
  searched: [{ list: 'meti-eul', version: 1, entries: 835, sha256: 'c'.repeat(64) }],
};

const DETAIL: HitDetail = {
  ...{ ours: 'Nordstadt', theirs: 'Nordstadt', entryName: 'Nordstadt Institute', country: 'DE' },
  ...{ theirRole: 'alias', reading: { ours: 'as-written', theirs: 'as-written' }, limits: ['part-of-name'] },
  ...{ fields: [], explanation: [] },
};

/** A case in the making: every step is a command that the decider accepted. */
export class PlayedCase {
  readonly events: CaseEvent[] = [];
  state: Case = unopened;
  private readonly ids = new SequentialIds();
  /** Since the beginning; a test that lets days go by adds to it. */
  minutes = 0;
  /** The policy that new cases begin under. */
  inForce: Policy = currentPolicy;
  bonds: Bonds = NO_BONDS;
  /** Besides `bonds`. */
  members: Members = {};

  /** Gives a command; what it makes happen is recorded. @throws Refusal */
  do(command: CaseCommand, actor: Actor): CaseOccurrence[] {
    const said = this.ask(command, actor);
    this.minutes += 1;
    const at = this.now();
    for (const occurrence of said) {
      const version = this.events.length;
      const recorded = recordedExample(occurrence, version, {
        ...{
          id: occurrence.id ?? this.ids.next(),
          schema: UPCASTERS.current(occurrence.type),
          stream: `case-${CASE}`,
          at,
          actor: { kind: actor.kind, id: actor.id, onBehalfOf: actor.onBehalfOf },
        },
        ...(occurrence.personal && { personal: occurrence.personal.fields as never }),
      }) as unknown as CaseEvent;
      this.events.push(recorded);
      this.state = evolve(this.state, recorded);
    }
    return said;
  }

  /** What the decider would say; nothing is recorded. @throws Refusal */
  ask(command: CaseCommand, actor: Actor): CaseOccurrence[] {
    return decide(command, this.state, knowing(this.members, command, this.state, this.context(actor)));
  }

  /** The code of the refusal that a command meets; null when it meets none. */
  refusal(command: CaseCommand, actor: Actor): string | null {
    try {
      this.ask(command, actor);
      return null;
    } catch (error) {
      if (error instanceof Refusal) return `${error.kind} ${error.code}`;
      throw error;
    }
  }

  opened(): this {
    this.do(OPEN, people.host);
    return this;
  }

  /** Invited, documents attached, declared. */
  declared(): this {
    if (this.state.state === 'unopened') this.opened();
    this.do(
      {
        type: 'InviteApplicant',
        linkId: 'link-1',
        tokenHash: 'a'.repeat(64),
        expiresAt: '2026-12-31T00:00:00.000Z',
        language: 'en',
        email: 'parviz@example.com',
      },
      people.host,
    );
    for (const kind of ['cv', 'academic-record'] as const) {
      this.do(
        {
          type: 'AttachDocument',
          documentId: `document-${kind}`,
          kind,
          mediaType: 'application/pdf',
          sizeBytes: 1_000,
          sha256: 'b'.repeat(64),
          filename: `${kind}.pdf`,
        },
        people.applicant,
      );
    }
    return this.signed();
  }

  signed(dossier: Dossier = exampleDossier()): this {
    this.do(
      { type: 'ReceiveDeclaration', transcribed: false, language: 'en', applicant: dossier.applicant },
      people.applicant,
    );
    return this;
  }

  submitted(dossier: Dossier = exampleDossier()): this {
    if (this.state.declaration === null) this.declared();
    this.do({ type: 'SubmitCase', dossier, answer: null, corrected: false }, people.host);
    this.do({ type: 'RequestChecks', round: this.state.round }, people.machine);
    return this;
  }

  /** Answers one check of the present round. */
  answered(
    check: CheckName,
    result: CheckResult = 'clear',
    hits: Hit[] = [],
    { doubts = [], met }: { doubts?: Finding[]; met?: Identified } = {},
  ): this {
    const asked = this.state.checks.find((each) => each.check === check);
    if (!asked) throw new Error(`${check} was not asked for`);
    const finding =
      check === 'list-screening'
        ? hits.length > 0
          ? { code: 'list_screening.hits', params: { count: hits.length } }
          : { code: result === 'unknown' ? 'list_screening.searched' : 'list_screening.no_hit' }
        : { code: `${check.replace('-', '_')}.example` };
    const details = Object.fromEntries(hits.map(({ hitId }) => [hitId, DETAIL]));
    this.do(
      {
        type: 'RecordCheck',
        checkId: asked.checkId,
        result,
        findings: [finding, ...doubts],
        hits,
        details,
        ...(met && { identified: met }),
        workings: [{ code: `${check}.working` }],
        engine: 'example',
        ...(check === 'list-screening' ? SEARCHED : { lists: {} }),
      },
      people.machine,
    );
    return this;
  }

  /** All four checks, with the given hits. */
  checked(hits: Hit[] = [], met?: Identified): this {
    if (this.state.state !== 'screening') this.submitted();
    return this.answered('completeness')
      .answered('residency', 'attention')
      .answered('specific-category', 'attention')
      .answered('list-screening', hits.length > 0 ? 'attention' : 'clear', hits, met ? { met } : {});
  }

  judged(verdict: Verdict, hitId: string = HIT.hitId): this {
    this.do({ type: 'AdjudicateHit', hitId, verdict, reason: 'It is the same institute.' }, people.officer);
    return this;
  }

  proposed(tier: Tier = 'T3'): this {
    if (this.state.checks.length === 0) this.checked();
    this.do(
      { type: 'ProposeTier', round: this.state.round, tier, factors: [{ code: 'listed_technology', tier: 'T3' }] },
      people.machine,
    );
    return this;
  }

  /** In review, under a tier that an officer assigned. */
  routed(tier: Tier = 'T3', proposed: Tier = tier): this {
    if (this.state.proposal === null) this.proposed(proposed);
    this.do({ type: 'AssignTier', tier, reason: 'As proposed.' }, people.secondOfficer);
    return this;
  }

  /** Approves step after step, each by whoever decides it. */
  approved(...steps: StepName[]): this {
    for (const step of steps) this.do(this.decision(step), DECIDERS[step]);
    return this;
  }

  /** Ended by the first step. */
  ended(outcome: 'reject' | 'licence-required' | 'approve' | 'approve-with-conditions' = 'reject'): this {
    if (this.state.steps.length === 0) this.routed('T1');
    const grounds = outcome === 'reject' ? ['facts_not_established'] : [];
    const conditions = outcome === 'approve-with-conditions' ? ['設備 A は使わない'] : [];
    this.do(this.decision('department', { outcome, grounds, conditions }), people.dean);
    return this;
  }

  /** The decision on a step of the present round. */
  decision(
    step: string,
    change: Partial<Extract<CaseCommand, { type: 'DecideStep' }>> = {},
  ): Extract<CaseCommand, { type: 'DecideStep' }> {
    return {
      ...{
        type: 'DecideStep',
        stepId: this.state.steps.find((each) => each.step === step)?.stepId ?? `r${this.state.round}-${step}`,
        outcome: 'approve',
        reason: 'Nothing stands against it.',
        conditions: [],
        grounds: [],
      },
      ...{ returnTo: 'host', evidenceHash: null },
      ...change,
    };
  }

  protected context(actor: Actor): CaseContext {
    return {
      actor,
      at: this.now(),
      policy: policyOf(this.state.policy) ?? this.inForce,
      inForce: this.inForce,
      causationId: `cause-${this.events.length}`,
      commandId: this.ids.next(),
      unitPath: UNIT_PATH,
      bonds: this.bonds,
    };
  }

  private now = (): string => new Date(Date.UTC(2026, 10, 23, 0, this.minutes)).toISOString();
}
