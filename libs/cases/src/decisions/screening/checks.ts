// The machine's part: it asks for checks, records what they found and proposes a tier. It never clears, rejects or releases.
import { Refusal, derivedId } from '#kernel';
import type { Case } from '../../case.js';
import type { CaseCommand, CaseContext } from '../../case-command.js';
import type { CaseOccurrence, CheckResult, Finding, Hit } from '../../case-event.js';
import type { CaseKind } from '../../kinds/case-kind.js';
import { sealed } from '../drafting.js';
import { checksDone, openHits } from '../evidence.js';
import { identifiedFor, rememberedAmong } from './identities.js';
import { conflict } from '../refusals.js';

type Command<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>;

/** One request for each check that the policy wants of the submission; their ids follow from the round, so asking again asks nothing new. */
export function requestChecks(
  command: Command<'RequestChecks'>,
  state: Case,
  { policy }: CaseContext,
  kind: CaseKind,
): CaseOccurrence[] {
  // Not from the submission: a case that was opened again begins a round of its own with the same one.
  const { began, submission } = state;
  if (submission === null || command.round > state.round) throw conflict('case.round_unknown', state);
  if (command.round < state.round || state.state !== 'screening' || began === null) return [];
  const asked = new Set(state.checks.map((check) => check.check));
  return kind
    .checks(submission, policy)
    .filter((check) => !asked.has(check))
    .map((check) => ({
      type: 'CheckRequested' as const,
      id: derivedId(began, 'CheckRequested', check),
      data: { checkId: derivedId(began, 'check', check), check, round: state.round },
    }));
}

/** The answer of a check. Late answers to an earlier round are no answers to this one. */
export function recordCheck(command: Command<'RecordCheck'>, state: Case): CaseOccurrence[] {
  const check = askedCheck(command.checkId, state);
  if (check === null || check.status === 'done') return [];
  const { checkId, engine, lists, identified, searched } = command;
  const hits = check.check === 'list-screening' ? withSticking(command.hits, state) : command.hits;
  const known = identifiedFor(state, command.hits, identified);
  const kept = hits.length - command.hits.length;
  const { result, findings } = withKnown(command, { kept, remembered: rememberedAmong(known.hits) });
  return [
    // With or without a hit, so that the number of events tells those nothing who may not know of hits.
    ...(identified === undefined || check.check !== 'list-screening'
      ? []
      : [
          {
            type: 'HitsIdentified' as const,
            id: derivedId(checkId, 'HitsIdentified'),
            data: { checkId, hits: known.hits },
            personal: sealed(state, { changes: known.changes, reasons: known.reasons }),
          },
        ]),
    {
      type: 'CheckCompleted',
      id: derivedId(checkId, 'CheckCompleted'),
      data: {
        ...{ checkId, check: check.check, round: state.round, result, findings, hits, engine },
        ...(searched && { searched }),
      },
      personal: sealed(state, { hits: command.details, workings: command.workings }),
      evidence: { policy: state.policy, lists },
    },
  ];
}

// A hit stays until a person dismisses it: the name that brought it up may have been corrected away since.
function withSticking(hits: Hit[], state: Case): Hit[] {
  const found = new Set(
    hits.map(
      ({ list, entry }) => `${list}
${entry}`,
    ),
  );
  const kept = state.stickingHits.filter(
    ({ list, entry }) =>
      !found.has(`${list}
${entry}`),
  );
  return [
    ...hits,
    ...kept.map(({ hitId, party, list, entry, score, band, tier, sublist }): Hit => ({
      ...{ hitId, party, list, entry, score, band },
      ...(tier === undefined ? {} : { tier }),
      ...(sublist === undefined ? {} : { sublist }),
    })),
  ];
}

function withKnown(
  { result, findings, hits }: Command<'RecordCheck'>,
  { kept, remembered }: { kept: number; remembered: number },
): { result: CheckResult; findings: Finding[] } {
  if (kept + remembered === 0) return { result, findings };
  const said = findings.filter(({ code }) => code !== 'list_screening.no_hit' && code !== 'list_screening.hits');
  const count = hits.length + kept;
  return {
    result: 'attention',
    findings: [
      ...said,
      { code: 'list_screening.hits', params: { count } },
      ...(kept > 0 ? [{ code: 'list_screening.hits_kept', params: { count: kept } }] : []),
      ...(remembered > 0 ? [{ code: 'list_screening.hits_remembered', params: { count: remembered } }] : []),
    ],
  };
}

/** A check that could not be made. It stays "not done" for everyone who looks. */
export function recordCheckFailure(command: Command<'RecordCheckFailure'>, state: Case): CaseOccurrence[] {
  const check = askedCheck(command.checkId, state);
  if (check === null || check.status === 'done' || check.attempt >= command.attempt) return [];
  const { checkId, attempt, reason, retryAt } = command;
  return [
    {
      type: 'CheckFailed',
      id: derivedId(checkId, 'CheckFailed', String(attempt)),
      data: { checkId, check: check.check, round: state.round, attempt, reason, retryAt },
    },
  ];
}

function askedCheck(checkId: string, state: Case): Case['checks'][number] | null {
  if (state.state !== 'screening' || state.pastChecks.includes(checkId)) return null;
  const check = state.checks.find((asked) => asked.checkId === checkId);
  if (!check) throw new Refusal('check.unknown', 'hidden');
  return check;
}

/** Once every check is done and every hit judged, and again when a judgement changes. */
export function proposeTier(command: Command<'ProposeTier'>, state: Case, context: CaseContext): CaseOccurrence[] {
  if (command.round < state.round || state.state !== 'screening') return [];
  if (command.round > state.round) throw conflict('case.round_unknown', state);
  if (!checksDone(state)) throw conflict('case.checks_open', state);
  if (openHits(state).length > 0) throw conflict('case.hits_open', state);
  if (state.proposal !== null) return [];
  const { round, tier, factors } = command;
  return [
    {
      type: 'TierProposed',
      id: derivedId(context.causationId ?? context.commandId, 'TierProposed', String(round)),
      data: { round, tier, factors },
      evidence: { policy: state.policy },
    },
  ];
}
