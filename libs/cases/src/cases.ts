// The one handler of everything asked of a case: load, decide, append, and again when somebody else was faster.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StreamCommand, executeDecider, type CommandResult } from '#commands';
import { EventLog, type RecordedEvent } from '#event-store';
import {
  evolveOrganisation,
  holdersOf,
  unfounded,
  unitsUpFrom,
  type OrganisationEvent,
  type TreeUnit,
} from '#identity';
import { currentPolicy, policyOf } from '#policy';
import { assert, type Actor, type CaseId, type InstitutionId, type UnitId } from '#kernel';
import { evolve } from './case-fold.js';
import { unopened, type Case } from './case.js';
import type { CaseCommand } from './case-command.js';
import type { CaseEvent } from './case-event.js';
import { decide } from './decisions/decide.js';
import { refuseOtherWords, saysWhy } from './decisions/repeats.js';

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
  constructor(private readonly log: EventLog) {}

  async execute({ stream, command: given, drawNumber, circumstances, expected }: ChangeCase): Promise<CommandResult> {
    const { actor, at, causationId, commandId } = circumstances;
    const tree = isOpening(given) ? await this.treeWith(given.unit, actor) : await this.treeFor(actor);
    const decideOn = (command: CaseCommand, state: Case) => {
      const unit = isOpening(command) ? command.unit : state.unit;
      // A case is opened in a unit that exists; afterwards it stays where it lies.
      const isNowhere = isOpening(command) && !tree.some((known) => known.unit === unit);
      const unitPath = isNowhere ? [] : unitsUpFrom(unit, tree);
      return decide(command, state, { actor, at, policy: policyFor(state), causationId, commandId, unitPath });
    };
    let command = given;
    if (isOpening(command) && drawNumber) {
      decideOn(command, unopened);
      command = { ...command, number: await drawNumber() };
    }
    const result = await executeDecider<Case, CaseEvent>({
      log: this.log,
      stream,
      initial: unopened,
      decide: (state) => decideOn(command, state),
      evolve,
      circumstances,
      expected,
    });
    if (result.events.length === 0 && saysWhy(command)) {
      const events = await this.log.read(stream, { institution: actor.institution, personal: true });
      refuseOtherWords(command, events as unknown as CaseEvent[]);
    }
    return result;
  }

  /** The university's units as they stand now; empty where the actor's roles do not ask for it. */
  private async treeFor(actor: Actor): Promise<TreeUnit[]> {
    if (!actor.roles.some(({ role, unit }) => unit !== null && BY_UNIT.has(role))) return [];
    return treeOf(await this.log.read(...organisationOf(actor)));
  }

  /** The tree with this unit in it: as this process last saw it, and read only where that does not know the unit. */
  private async treeWith(unit: UnitId, actor: Actor): Promise<TreeUnit[]> {
    const recalled = treeOf(this.log.recall(...organisationOf(actor)) ?? []);
    return recalled.some((known) => known.unit === unit)
      ? recalled
      : treeOf(await this.log.read(...organisationOf(actor)));
  }
}

function isOpening(command: CaseCommand): command is Extract<CaseCommand, { type: 'OpenCase' | 'PrepareCase' }> {
  return command.type === 'OpenCase' || command.type === 'PrepareCase';
}

function organisationOf({ institution }: Actor): [stream: string, of: { institution: InstitutionId }] {
  return [`organisation-${institution}`, { institution }];
}

function treeOf(events: readonly RecordedEvent[]): TreeUnit[] {
  const { units } = (events as unknown as OrganisationEvent[]).reduce(evolveOrganisation, unfounded);
  return [...units].map(([unit, { name, parent }]) => ({ unit, name, parent }));
}

// Roles that reach a case through the unit it lies in.
const BY_UNIT = new Set<string>(
  (['case.decide', 'case.escalate'] as const).flatMap((permission) =>
    holdersOf(permission).flatMap(({ holder, relation }) => (relation === 'unit' ? [holder] : [])),
  ),
);

/** A running case keeps the policy it was opened under. */
function policyFor(state: Case): typeof currentPolicy {
  if (state.state === 'unopened') return currentPolicy;
  const policy = policyOf(state.policy);
  assert(policy, `the policy ${state.policy} of a running case is known`);
  return policy;
}
