// The one handler of everything asked of a case: load, decide, append, and again when somebody else was faster.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Database } from '#database';
import { StreamCommand, executeDecider, type CommandResult } from '#commands';
import { EventLog, type Circumstances, type RecordedEvent } from '#event-store';
import {
  evolveOrganisation,
  holdersOf,
  standing,
  unfounded,
  unitsOn,
  unitsUpFrom,
  type OrganisationEvent,
  type TreeUnit,
} from '#identity';
import { committeesIn, currentPolicy, policyOf, type Committees, type DecidingRole, type Policy } from '#policy';
import { assert, dayInJapan, type Actor, type CaseId, type Day, type InstitutionId, type UnitId } from '#kernel';
import { evolve } from './case-fold.js';
import { unopened, type Case } from './case.js';
import type { CaseCommand } from './case-command.js';
import type { CaseEvent } from './case-event.js';
import { decide } from './decisions/decide.js';
import { readCommittees } from './committees/read-committees.js';
import { refuseOtherWords, saysWhy } from './decisions/repeats.js';
import { NO_BONDS } from './duties/bonds.js';
import { laboratoriesAfter, laboratoryUnits, placesOf, type Laboratories } from './duties/laboratories.js';
import { readBonds, type ReadBonds } from './duties/read-bonds.js';
import { knowPolicy, policyInForce } from './policies/policies.js';
import { readOffices, rolesOfSeveralUnits, type Offices } from './units/offices.js';
import { laboratoryUnitOf, pathsOf, unitsNamed } from './units/unit-reach.js';

/** A command to one case. */
export class ChangeCase extends StreamCommand<CaseCommand> {
  readonly stream: string;

  constructor(
    readonly caseId: CaseId,
    readonly command: CaseCommand,
    /** Of an OpenCase or PrepareCase: draws its number, and only when the case may be opened, so that a refusal uses none up. */
    readonly drawNumber?: () => Promise<string>,
  ) {
    super();
    this.stream = `case-${caseId}`;
  }
}

@CommandHandler(ChangeCase)
export class Cases implements ICommandHandler<ChangeCase> {
  constructor(
    readonly log: EventLog,
    readonly database: Database,
  ) {}

  async execute({ stream, command: given, drawNumber, circumstances, expected }: ChangeCase): Promise<CommandResult> {
    const { actor, at, causationId, commandId } = circumstances;
    const day = dayInJapan(at);
    const tree = isOpening(given) ? await this.treeWith(given.unit, actor, day) : await this.treeFor(actor, day);
    const asksInForce = isOpening(given) || given.type === 'MoveToPolicy';
    const inForce = asksInForce ? await policyInForce(this.log, actor.institution, at) : undefined;
    const caseId = stream.slice('case-'.length);
    const bondsOf = (named?: Laboratories) =>
      readBonds(this.database, { institution: actor.institution, caseId, at, named });
    let known: Known = { bonds: ASKS_WHO_IS_NEAR.has(given.type) ? await bondsOf() : NOT_READ, tree };
    const decideOn = (command: CaseCommand, state: Case) => {
      const unit = isOpening(command) ? command.unit : state.unit;
      // A case is opened in a unit that exists; afterwards it stays where it lies.
      const isNowhere = isOpening(command) && !standing(tree).some((known) => known.unit === unit);
      const unitPath = isNowhere ? [] : unitsUpFrom(unit, tree);
      const policy = policyFor(state, inForce);
      const policies = command.type === 'MoveToPolicy' && inForce ? [policy, inForce] : [policy];
      const laboratory = command.type === 'SubmitCase' ? laboratoryUnitOf(command, state) : null;
      const others = unitsNamed(state, policies).concat(laboratory ?? []);
      const asksOthers =
        others.length > 0 || policies.some((each) => committeesIn(each).length > 0 || each.topicUnits.length > 0);
      const isAsking = laboratory !== null || (OPENS_ROUTE.has(command.type) && asksOthers);
      const named = { units: laboratoryUnits(state), laboratories: laboratoriesAfter(command, state) };
      if (isAsking && known.committees === undefined)
        throw new NotMet(named, seatsIn(laboratory === null ? policies : [], state));
      // The worklist may not know yet how the laboratory was named just now, nor in which unit it was said to lie.
      const isMet = (each: string) => known.bonds.places.includes(each);
      if (ASKS_WHO_IS_NEAR.has(command.type) && !placesOf(named).every(isMet)) throw new NotMet(named);
      const { tree: units, ...met } = known;
      // Where the tree was not read, nothing hangs on it: neither the actor's roles nor a route that is opened.
      const unitPaths = units.length === 0 ? {} : pathsOf(others, units);
      const context = { actor, at, policy, inForce, causationId, commandId, unitPath, unitPaths, ...met };
      return decide(command, state, context);
    };
    let command = given;
    if (isOpening(command) && drawNumber) {
      decideOn(command, unopened);
      command = { ...command, number: await drawNumber() };
    }
    const run = () =>
      executeDecider<Case, CaseEvent>({
        log: this.log,
        stream,
        initial: unopened,
        decide: (state) => decideOn(command, state),
        evolve,
        circumstances,
        expected,
      });
    const result = await this.knowing(actor.institution, () =>
      this.meeting(run, async ({ named, seats }) => {
        known = { ...known, bonds: await bondsOf(named) };
        if (seats === undefined) return;
        const units = await this.tree(actor, day);
        known = { ...known, ...(await this.sitting(seats, units, circumstances)), tree: units };
      }),
    );
    if (result.events.length === 0 && saysWhy(command)) {
      const events = await this.log.read(stream, { institution: actor.institution, personal: true });
      refuseOtherWords(command, events as unknown as CaseEvent[]);
    }
    return result;
  }

  /** Runs it, and where this process has not met the case's policy, once more when the log has told it. */
  private async knowing(institution: InstitutionId, run: () => Promise<CommandResult>): Promise<CommandResult> {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof PolicyNotMet)) throw error;
      const policy = await knowPolicy(this.log, institution, error.version);
      assert(policy, `the policy ${error.version} of a running case is known`);
      return run();
    }
  }

  /** Runs it, and where somebody or another unit is missing that was not read, once more with it; again where the case was named otherwise meanwhile. */
  private async meeting(
    run: () => Promise<CommandResult>,
    meet: (missing: NotMet) => Promise<void>,
  ): Promise<CommandResult> {
    for (let left = MEETINGS_MAX; ; left -= 1) {
      try {
        return await run();
      } catch (error) {
        if (!(error instanceof NotMet) || left === 0) throw error;
        await meet(error);
      }
    }
  }

  /** Who sits in these seats. */
  private async sitting(
    { names, roles, unit, others }: Seats,
    tree: readonly TreeUnit[],
    { actor, at }: Circumstances,
  ) {
    const paths = pathsOf([unit, ...others], tree);
    const [committees, offices] = await Promise.all([
      readCommittees(this, actor.institution, { names, unit, at }),
      readOffices(this.database, actor.institution, { roles, paths, at }),
    ]);
    return { committees, offices };
  }

  /** The university's units of the day; empty where the actor's roles do not ask for it. */
  private async treeFor(actor: Actor, day: Day): Promise<TreeUnit[]> {
    return actor.roles.some(({ role, unit }) => unit !== null && BY_UNIT.has(role)) ? this.tree(actor, day) : [];
  }

  private async tree(actor: Actor, day: Day): Promise<TreeUnit[]> {
    return treeOf(await this.log.read(...organisationOf(actor)), day);
  }

  /** The tree with this unit in it: as this process last saw it, and read only where that does not know the unit. */
  private async treeWith(unit: UnitId, actor: Actor, day: Day): Promise<TreeUnit[]> {
    const recalled = treeOf(this.log.recall(...organisationOf(actor)) ?? [], day);
    return standing(recalled).some((known) => known.unit === unit) ? recalled : this.tree(actor, day);
  }
}

function isOpening(command: CaseCommand): command is Extract<CaseCommand, { type: 'OpenCase' | 'PrepareCase' }> {
  return command.type === 'OpenCase' || command.type === 'PrepareCase';
}

function organisationOf({ institution }: Actor): [stream: string, of: { institution: InstitutionId }] {
  return [`organisation-${institution}`, { institution }];
}

function treeOf(events: readonly RecordedEvent[], day: Day): TreeUnit[] {
  return unitsOn((events as unknown as OrganisationEvent[]).reduce(evolveOrganisation, unfounded).changes, day);
}

// Before these the separation of duties is asked for; an amendment may name another laboratory, one of whose members has decided.
const ASKS_WHO_IS_NEAR: ReadonlySet<CaseCommand['type']> = new Set([
  ...(['DecideStep', 'SupersedeDecision', 'AnswerContest', 'AmendCase'] as const),
]);

const NOT_READ: ReadBonds = { ...NO_BONDS, places: [] };
const MEETINGS_MAX = 5;

// These may open a route, in which members of committees then stand.
const OPENS_ROUTE: ReadonlySet<CaseCommand['type']> = new Set([
  ...(['AssignTier', 'RaiseTier', 'LowerTier', 'ReRoute', 'EscalateCase', 'EscalateOverdue'] as const),
  ...(['AdjudicateHit', 'MoveToPolicy'] as const),
]);

/** What is read beside the case's own stream. */
type Known = { bonds: ReadBonds; committees?: Committees; offices?: Offices; tree: TreeUnit[] };

/** Whose seats a route that is opened may have: committees by their names, and roles over the case's own unit and over others. */
type Seats = {
  names: readonly string[];
  roles: readonly DecidingRole[];
  unit: UnitId;
  others: readonly UnitId[];
};

/** Those of a route that these policies might open. */
function seatsIn(policies: readonly Policy[], state: Case): Seats {
  const { unit } = state;
  const others = unitsNamed(state, policies);
  return { names: policies.flatMap(committeesIn), roles: rolesOfSeveralUnits(policies), unit, others };
}

/** Few policies have committees or other units decide, few cases another laboratory than the worklist knows, and no other command pays for reading them. */
class NotMet extends Error {
  override readonly name = 'NotMet';

  constructor(
    readonly named: Laboratories,
    readonly seats?: Seats,
  ) {
    super([...named.laboratories, ...(seats?.names ?? [])].join(', '));
  }
}

// Roles that reach a case through the unit it lies in.
const BY_UNIT = new Set<string>(
  (['case.decide', 'case.escalate'] as const).flatMap((permission) =>
    holdersOf(permission).flatMap(({ holder, relation }) => (relation === 'unit' ? [holder] : [])),
  ),
);

/** Another process drafted and activated it, or this one was started since. */
class PolicyNotMet extends Error {
  override readonly name = 'PolicyNotMet';

  constructor(readonly version: string) {
    super(version);
  }
}

/** A running case keeps the policy it was opened under; a new one begins under the one in force. */
function policyFor(state: Case, inForce: Policy | undefined): Policy {
  if (state.state === 'unopened') return inForce ?? currentPolicy;
  const policy = policyOf(state.policy);
  if (policy === null) throw new PolicyNotMet(state.policy);
  return policy;
}
