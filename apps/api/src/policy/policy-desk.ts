// Where the studio's questions are answered: versions as the log tells them, simulations over the institution's cases, and what a move would do.
import { Inject, Injectable } from '@nestjs/common';
import {
  ChangePolicies,
  compareUnder,
  consequencesOfMove,
  knowPolicy,
  pastCase,
  policyIn,
  policyInForce,
  laboratoriesOf,
  readBonds,
  readCommittees,
  readOffices,
  readPolicies,
  relationTo,
  rolesOfSeveralUnits,
  simulateInstitution,
  SIMULATED_MAX,
  submittedFacts,
  underPolicy,
  versionInForceOn,
  versionNamed,
  type Case,
  type InstitutionPolicies,
} from '#cases';
import { Commands, type Sender } from '#commands';
import { Directory } from '#identity';
import { assert, Refusal, type Actor, type CaseId, type InstitutionId, type PersonId } from '#kernel';
import { committeesIn, dayInJapan, nameOfVersion, SHIPPED_POLICIES, shippedDocument, type Policy } from '#policy';
import type { House } from '../house.js';
import type { Caller } from '../http/guards/caller.js';
import { University } from '../accounts/university.js';
import { HOUSE } from '../tokens.js';
import { comparisonView, consequencesView, simulationView, simulatedView, wordsFor } from './comparison-view.js';
import type { PolicyDifferenceView, PolicyStory, PolicyVersionView } from './policy-version.dto.js';
import { differenceView, versionRow, versionView, type Called, type Reading } from './policy-view.js';
import type { MovePreview, SimulatedCaseView, SimulationView } from './simulation.dto.js';

const SHIPPED = SHIPPED_POLICIES.map(({ version }) => version);
const STEPS_NONE: ReturnType<typeof consequencesView> = {
  newRound: false,
  requested: [],
  kept: [],
  asked: [],
  dropped: [],
};

@Injectable()
export class PolicyDesk {
  constructor(
    private readonly commands: Commands,
    private readonly directory: Directory,
    private readonly university: University,
    @Inject(HOUSE) private readonly house: House,
  ) {}

  /** Every version: the drafts, the last of them first, then those that came with the program. */
  async story(caller: Caller): Promise<PolicyStory> {
    const policies = await this.read(caller.actor.institution);
    const reading = await this.reading(caller, policies);
    const versions = [...policies.drafts.map(({ version }) => version).reverse(), ...SHIPPED];
    return {
      ...{ inForce: nameOfVersion(versionInForceOn(reading.today, policies)), today: reading.today },
      versions: versions.map((version) => versionRow(known(policies, version), policies, reading)),
    };
  }

  /** @throws Refusal policy.unknown */
  async version(caller: Caller, name: string): Promise<PolicyVersionView> {
    const policies = await this.read(caller.actor.institution);
    return versionView(named(policies, name), policies, await this.reading(caller, policies));
  }

  /** The document of a version as text, to be edited as a file. @throws Refusal policy.unknown */
  async file(institution: InstitutionId, name: string): Promise<string> {
    const policies = await this.read(institution);
    const { version } = named(policies, name);
    const draft = policies.drafts.find((each) => each.version === version);
    const document = draft?.document ?? shippedDocument(version);
    return `${JSON.stringify(document, null, 2)}\n`;
  }

  /** @throws Refusal policy.unknown */
  async differences(
    institution: InstitutionId,
    against: string | undefined,
    name: string,
  ): Promise<PolicyDifferenceView> {
    const [before, after] = await this.two(institution, against, name);
    return differenceView(before, after, await this.called(institution));
  }

  /** Compares past cases and records that it was done; of the cases themselves nothing. @throws Refusal policy.unknown */
  async simulate(caller: Caller, { name, against }: Pair, by: Sender): Promise<SimulationView> {
    const { institution } = caller.actor;
    const [before, after] = await this.two(institution, against, name);
    const simulation = await simulateInstitution(this.house, { reader: caller.actor, before, after });
    const { counts } = simulation;
    const record = { type: 'RecordPolicySimulation' as const, version: after.version, against: before.version, counts };
    await this.commands.send(new ChangePolicies(institution, record), by);
    const names = { before: nameOfVersion(before.version), after: nameOfVersion(after.version) };
    return simulationView(simulation, { ...names, limit: SIMULATED_MAX });
  }

  /** Every case that would be otherwise, without a record. @throws Refusal policy.unknown */
  async simulated({ actor }: Caller, { name, against }: Pair): Promise<SimulatedCaseView[]> {
    const [before, after] = await this.two(actor.institution, against, name);
    const { cases } = await simulateInstitution(this.house, { reader: actor, before, after });
    return cases.map(simulatedView);
  }

  /** What would be otherwise with a case under the policy that new cases begin under. @throws Refusal access.not_found */
  async move({ actor }: Caller, caseId: CaseId): Promise<MovePreview> {
    const past = await pastCase(this.house.log, actor.institution, caseId);
    if (!past) throw new Refusal('access.not_found', 'hidden');
    const { state, dossier } = past;
    // A tier and its factors would tell a party what the screening found.
    if (relationTo(actor, state) !== 'officer')
      throw new Refusal('case.party_may_not', 'forbidden', { what: 'MoveToPolicy' });
    const [from, to] = await Promise.all([
      knowPolicy(this.house.log, actor.institution, state.policy),
      policyInForce(this.house.log, actor.institution, this.now()),
    ]);
    assert(from, `the policy ${state.policy} of a running case is known`);
    const facts = dossier === 'erased' || dossier === null ? null : submittedFacts(state, dossier);
    const comparison = facts && comparisonView(compareUnder(underPolicy(facts, from), underPolicy(facts, to)));
    const same = from.version === to.version;
    const consequences = same
      ? STEPS_NONE
      : consequencesView(state, consequencesOfMove(state, from, to, await this.sitting(actor, caseId, { state, to })));
    const { requested, asked } = consequences;
    const codes = [...requested, ...asked, ...state.steps.map(({ step }) => step)];
    return {
      ...{ before: nameOfVersion(from.version), after: nameOfVersion(to.version), same, comparison },
      ...{ ...consequences, words: wordsFor(comparison ? [comparison] : [], codes) },
    };
  }

  /** Who might sit where the new policy has several decide. */
  private async sitting({ institution }: Actor, caseId: CaseId, { state, to }: { state: Case; to: Policy }) {
    const at = this.now();
    const { unitPath, unitPaths } = await this.university.pathsOf(institution, state, [to]);
    const [bonds, committees, offices] = await Promise.all([
      readBonds(this.house.database, { institution, caseId, at, named: laboratoriesOf(state) }),
      readCommittees(this.house, institution, { names: committeesIn(to), unit: state.unit, at }),
      readOffices(this.house.database, institution, {
        ...{ roles: rolesOfSeveralUnits([to]), paths: { [state.unit]: unitPath, ...unitPaths }, at },
      }),
    ]);
    return { bonds, committees, offices };
  }

  /** The full version of a name. @throws Refusal policy.unknown */
  async versionOf(institution: InstitutionId, name: string): Promise<string> {
    return named(await this.read(institution), name).version;
  }

  private read(institution: InstitutionId): Promise<InstitutionPolicies> {
    return readPolicies(this.house.log, institution);
  }

  private async two(institution: InstitutionId, against: string | undefined, name: string): Promise<[Policy, Policy]> {
    const policies = await this.read(institution);
    const inForce = () => known(policies, versionInForceOn(dayInJapan(this.now()), policies));
    return [against === undefined ? inForce() : named(policies, against), named(policies, name)];
  }

  private async reading({ actor, language }: Caller, policies: InstitutionPolicies): Promise<Reading> {
    const { drafts, simulations, proposal, declined, activations } = policies;
    const persons = [...drafts, ...simulations, ...declined, ...activations, ...(proposal ? [proposal] : [])];
    const ids = [
      ...persons.map(({ by }) => by),
      ...activations.map(({ proposedBy }) => proposedBy),
      ...drafts.flatMap(({ withdrawn }) => withdrawn?.by ?? []),
    ];
    const [names, called] = await Promise.all([
      this.directory.nameOf(actor.institution, [...new Set<PersonId>(ids)]),
      this.called(actor.institution),
    ]);
    return {
      ...called,
      me: actor.id,
      today: dayInJapan(this.now()),
      nameOf: (person) => names.get(person)?.[language ?? 'ja'] ?? null,
    };
  }

  private async called(institution: InstitutionId): Promise<Called> {
    const { committees, units } = await this.university.read(institution);
    return { committees, units: new Map(units.map(({ unit, name }) => [unit, name])) };
  }

  private now(): string {
    return this.house.clock.now().toISOString();
  }
}

/** A version and the one that it is held against, by their names; left out: the one in force. */
interface Pair {
  name: string;
  against: string | undefined;
}

/** @throws Refusal policy.unknown */
function named(policies: InstitutionPolicies, name: string): Policy {
  const version = versionNamed(name, policies);
  if (version === null) throw new Refusal('policy.unknown', 'hidden');
  return known(policies, version);
}

function known(policies: InstitutionPolicies, version: string): Policy {
  const policy = policyIn(policies, version);
  assert(policy, `the version ${version} of the institution is known`);
  return policy;
}
