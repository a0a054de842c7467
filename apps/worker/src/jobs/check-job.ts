// What every check has in common: load the facts, ask a pure function, record the answer. A check that throws is recorded as failed; nothing
// here ever turns an unmade check into an answer.
import {
  ChangeCase,
  evolve,
  knowPolicy,
  kindOf,
  unopened,
  type Case,
  type CaseEvent,
  type CaseKind,
  type Dossier,
  type Hit,
  type HitDetail,
  type Identified,
  type SearchedList,
} from '#cases';
import type { Commands, Sender } from '#commands';
import type { EventLog, Position } from '#event-store';
import {
  defineJob,
  JobTimeout,
  type CheckOrder,
  type FailedTry,
  type JobHandler,
  type JobName,
  type JobPayloads,
} from '#jobs';
import { assert, derivedId, Refusal, type Instant, type PersonId } from '#kernel';
import type { CheckResult, Finding, Policy } from '#policy';
import { submissionOf } from '../case-facts.js';
import { machine } from '../machine.js';

/** What a check needs of the process around it. */
export interface CheckWorld {
  log: EventLog;
  commands: Commands;
}

/** Everything a check may look at. */
export interface CheckFacts {
  order: CheckOrder;
  /** Where in the log the check was asked for. */
  requestedAt: Position;
  kind: CaseKind;
  dossier: Dossier;
  submittedAt: Instant;
  documents: Case['documents'];
  /** The person the case is about, or the file on the partner. */
  applicant: PersonId;
  /** The applicant's part was entered by the host from a signed form. */
  transcribed: boolean;
  policy: Policy;
}

/** What a check found. Findings are readable for ever; workings and details lie under the applicant's key. */
export interface CheckReport {
  result: CheckResult;
  findings: Finding[];
  workings: Finding[];
  hits?: Hit[];
  details?: { [hitId: string]: HitDetail };
  /** What met and what earlier dismissals say of it. */
  identified?: Identified;
  engine?: string;
  /** List id → SHA-256 of every list version searched. */
  lists?: { [list: string]: string };
  searched?: SearchedList[];
}

/** The read model of the lists had not come as far as the request: a list adopted before it might have been missed. */
export class ListsBehind extends Error {
  override readonly name = 'ListsBehind';
}

const ENGINE = 'sekisho-checks/1';

/** Jobs that answer a check. */
type CheckJob = { [Name in JobName]: JobPayloads[Name] extends CheckOrder ? Name : never }[JobName];

/** Makes the handler of one check out of the pure function that answers it. */
export function checkJob<Name extends CheckJob>(
  name: Name,
  world: CheckWorld,
  check: (facts: CheckFacts) => CheckReport | Promise<CheckReport>,
): JobHandler<Name> {
  return defineJob(name, {
    run: async (order) => {
      const opened = await openCheck(world.log, order);
      if (!opened) return;
      const report = await check(opened.facts);
      await world.commands.send(
        recording(order, report),
        sender(name, order, opened, derivedId(order.checkId, 'RecordCheck')),
      );
    },
    failed: async (order, failure) => recordFailure(name, world, order, failure),
  });
}

interface OpenedCheck {
  facts: CheckFacts;
  check: Case['checks'][number];
  request: CaseEvent;
}

/** The facts of a check still to be made; null when it is answered, belongs to an earlier round, or its person was erased. */
async function openCheck(log: EventLog, order: CheckOrder): Promise<OpenedCheck | null> {
  const stream = `case-${order.caseId}`;
  const recalled = log.recall(stream, order);
  // What this process last saw may be from before the request.
  const opened = recalled && (await openCheckIn(log, recalled as unknown as CaseEvent[], order));
  return opened ?? openCheckIn(log, (await log.read(stream)) as unknown as CaseEvent[], order);
}

async function openCheckIn(log: EventLog, events: CaseEvent[], order: CheckOrder): Promise<OpenedCheck | null> {
  const state = events.reduce(evolve, unopened);
  const check = state.checks.find(({ checkId }) => checkId === order.checkId);
  if (state.state !== 'screening' || !check || check.status === 'done') return null;
  const request = events.findLast((event) => event.type === 'CheckRequested' && event.data.checkId === order.checkId);
  const submission = await submissionOf(log, events);
  if (submission === 'erased') return null;
  const policy = await knowPolicy(log, order.institution, state.policy);
  assert(policy && request, `the policy ${state.policy} of a running case is known, and who asked for its checks`);
  const { documents, declaration, applicant } = state;
  const transcribed = declaration?.transcribed ?? false;
  const facts = {
    order,
    requestedAt: request.position,
    kind: kindOf(state),
    dossier: submission.dossier,
    submittedAt: submission.at,
    documents,
    applicant,
    transcribed,
    policy,
  };
  return { facts, check, request };
}

function recording(order: CheckOrder, report: CheckReport): ChangeCase {
  const {
    result,
    findings,
    workings,
    hits = [],
    details = {},
    identified,
    engine = ENGINE,
    lists = {},
    searched,
  } = report;
  return new ChangeCase(order.caseId, {
    type: 'RecordCheck',
    checkId: order.checkId,
    result,
    findings,
    workings,
    hits,
    details,
    ...(identified && { identified }),
    engine,
    lists,
    ...(searched && { searched }),
  });
}

async function recordFailure(name: JobName, world: CheckWorld, order: CheckOrder, failure: FailedTry): Promise<void> {
  const opened = await openCheck(world.log, order);
  if (!opened) return;
  // Counted in the log and not in the queue, which forgets its count when it is emptied.
  const attempt = opened.check.attempt + 1;
  const { checkId } = order;
  await world.commands.send(
    new ChangeCase(order.caseId, {
      type: 'RecordCheckFailure',
      checkId,
      attempt,
      reason: reasonFor(failure.error),
      retryAt: failure.retryAt,
    }),
    sender(name, order, opened, derivedId(checkId, 'RecordCheckFailure', String(attempt))),
  );
}

function sender(name: JobName, order: CheckOrder, { request }: OpenedCheck, commandId: string): Sender {
  return {
    actor: machine(name, order.institution),
    permission: 'case.check',
    route: name,
    correlationId: request.correlationId,
    causationId: request.id,
    commandId,
  };
}

/** A word of the catalogue (`failure.*`), because people read it beside the check; the process's own log has the error itself. */
export function reasonFor(error: unknown): string {
  if (error instanceof JobTimeout) return 'timeout';
  if (error instanceof ListsBehind) return 'lists_behind';
  return error instanceof Refusal && error.code === 'list.entries_damaged' ? 'lists_damaged' : 'internal';
}
