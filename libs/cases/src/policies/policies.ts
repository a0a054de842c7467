// The handler of everything asked of an institution's policies, and how any process comes to know a version that it has not met: from the log.
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { executeDecider, StreamCommand, type CommandResult } from '#commands';
import { EventLog, type RecordedEvent } from '#event-store';
import { assert, type InstitutionId, type Instant } from '#kernel';
import { dayInJapan, learnPolicy, policyOf, type Policy } from '#policy';
import {
  decidePolicy,
  evolvePolicies,
  NO_POLICIES,
  policyStream,
  versionInForceOn,
  type InstitutionPolicies,
  type PolicyCommand,
  type PolicyEvent,
} from './institution-policies.js';

/** A command to an institution's policies. */
export class ChangePolicies extends StreamCommand<PolicyCommand> {
  readonly stream: string;

  constructor(
    institution: InstitutionId,
    readonly command: PolicyCommand,
  ) {
    super();
    this.stream = policyStream(institution);
  }
}

@CommandHandler(ChangePolicies)
export class Policies implements ICommandHandler<ChangePolicies> {
  constructor(private readonly log: EventLog) {}

  execute({ stream, command, circumstances, expected }: ChangePolicies): Promise<CommandResult> {
    return executeDecider<InstitutionPolicies, PolicyEvent>({
      log: this.log,
      stream,
      initial: NO_POLICIES,
      decide: (state) => decidePolicy(command, state, circumstances),
      evolve: evolvePolicies,
      circumstances,
      expected,
    });
  }
}

/** The policies of an institution as they stand this moment, whichever process changed them last. */
export async function readPolicies(log: EventLog, institution: InstitutionId): Promise<InstitutionPolicies> {
  const events = await freshEvents(log, institution);
  return (events as unknown as PolicyEvent[]).reduce(evolvePolicies, NO_POLICIES);
}

/** The policy that a case opened at this instant begins under. */
export async function policyInForce(log: EventLog, institution: InstitutionId, at: Instant): Promise<Policy> {
  const policies = await readPolicies(log, institution);
  const version = versionInForceOn(dayInJapan(at), policies);
  const policy = policyIn(policies, version);
  assert(policy, `the version in force ${version} is known`);
  return policy;
}

/** The policy of a version, learned from the log where this process has not met it; null when the institution never had it. */
export async function knowPolicy(log: EventLog, institution: InstitutionId, version: string): Promise<Policy | null> {
  return policyOf(version) ?? policyIn(await readPolicies(log, institution), version);
}

/** The policy of a version among an institution's own and those that came with the program. */
export function policyIn({ drafts }: InstitutionPolicies, version: string): Policy | null {
  const draft = drafts.find((each) => each.version === version);
  return policyOf(version) ?? (draft ? learnPolicy(version, draft.document) : null);
}

// Documents are long and change a few times a year: the end of the stream is asked for each time, the documents only when it has moved.
async function freshEvents(log: EventLog, institution: InstitutionId): Promise<RecordedEvent[]> {
  const stream = policyStream(institution);
  const head = await log.store.head(stream);
  if (head === null) return [];
  const recalled = log.recall(stream, { institution });
  return recalled?.at(-1)?.version === head.version ? recalled : log.read(stream, { institution });
}
