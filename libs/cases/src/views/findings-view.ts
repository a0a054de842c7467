// Checks, hits and the proposed tier as a reader may see them.
import { LIST_SOURCES, OWN_LIST, US_SOURCE_LISTS, isTextKey, renderBoth } from '#catalogue';
import type { Instant, PersonId } from '#kernel';
import type { CheckResult, Finding, Tier } from '#policy';
import type { Case, CaseHit, Check } from '../case.js';
import type { CheckName, EvidenceTier, HitDetail, Verdict } from '../case-event.js';
import type { HitChange, MemoryRef, MemoryScope, Reopened } from '../memory/memory.js';
import { screeningComplete } from '../decisions/evidence.js';
import type { CaseRelation } from '../decisions/who-may.js';
import { sees, seesHit, seesScreening } from '../visible-fields.js';
import type { OpenedCase } from './opened-case.js';

type Words = { ja: string; en: string };
export type FindingView = { code: string; sentence: Words };

export type CheckView = {
  check: CheckName;
  checkId: string;
  round: number;
  status: 'requested' | 'done' | 'failed' | 'in-progress';
  result: CheckResult | null;
  findings: FindingView[];
  /** What was searched; version and number of entries are null where they were not kept. */
  lists: { list: string; name: Words; sha256: string; version: number | null; entries: number | null }[];
  /** Program and tables that made it. */
  engine: string | null;
  attempt: number;
  retryAt: Instant | null;
  at: Instant | null;
};

/** What met, with everything that was not kept of older hits said to be unknown. */
export type HitDetailView = Omit<HitDetail, 'theirRole' | 'reading' | 'bond' | 'limits' | 'deceptions'> & {
  theirRole: string | null;
  reading: { ours: string; theirs: string } | null;
  bond: string | null;
  limits: string[];
  deceptions: NonNullable<HitDetail['deceptions']>;
};

export type HitView = {
  hitId: string;
  party: string;
  list: { id: string; name: Words; legalEffect: Words };
  entry: string;
  score: number;
  band: 'strong' | 'medium' | 'weak';
  tier: EvidenceTier | null;
  detail: HitDetailView | null;
  verdict: Verdict | null;
  verdictReason: string | null;
  adjudicatedBy: PersonId | null;
  adjudicatedAt: Instant | null;
  /** The earlier dismissal by which it was dismissed when it came up. */
  memory: (Omit<MemoryRef, 'memoryId'> & { reason: string | null }) | null;
  /** Why an earlier dismissal holds no longer, and what changed. */
  reopened: { because: Reopened['because']; changes: HitChange[] } | null;
  /** What is remembered of this dismissal; an organisation-wide one waits for `confirmedBy`. */
  remembered: {
    scope: MemoryScope;
    until: string;
    by: PersonId;
    confirmedBy: PersonId | null;
    isInForce: boolean;
  } | null;
  /** Since when its entry stands on the list no more. */
  removedAt: Instant | null;
};

export type ProposalView = { tier: Tier; factors: { code: string; tier: Tier; sentence: Words }[] };

/** Whether the route of the present round is open, so that the deciders may know what the screening found. */
export function isRouteOpen(state: Case): boolean {
  return state.steps.length > 0;
}

/** The checks of the present round. */
export function checkViews(state: Case, opened: OpenedCase, relation: CaseRelation): CheckView[] {
  if (!sees(relation, 'checks')) return [];
  return state.checks.map((check) =>
    check.check === 'list-screening'
      ? screeningView(check, state, opened, relation)
      : checkView(check, state, opened, relation),
  );
}

function checkView(check: Check, state: Case, opened: OpenedCase, relation: CaseRelation): CheckView {
  const shown = sees(relation, 'findings');
  const workings = sees(relation, 'workings') ? (opened.workings.get(check.checkId) ?? []) : [];
  return {
    ...skeleton(check, state),
    result: shown ? check.result : null,
    engine: shown ? check.engine : null,
    findings: shown ? [...check.findings, ...workings].map(findingView) : [],
  };
}

function screeningView(check: Check, state: Case, opened: OpenedCase, relation: CaseRelation): CheckView {
  const blank = { ...skeleton(check, state), result: null, findings: [], lists: [], engine: null };
  if (!isRouteOpen(state) && !sees(relation, 'hitsOpen')) {
    // The same with and without a hit, until the office has finished with the round.
    return { ...blank, status: 'in-progress', attempt: 0, retryAt: null, at: null };
  }
  if (!seesScreening(relation, isRouteOpen(state))) return blank;
  const { engine } = check;
  const lists = listsSearched(check);
  if (sees(relation, 'hitsDismissed')) {
    const workings = opened.workings.get(check.checkId) ?? [];
    return {
      ...blank,
      result: check.result,
      findings: [...check.findings, ...workings].map(findingView),
      lists,
      engine,
    };
  }
  return { ...blank, ...withoutDismissed(check, state, relation), lists, engine };
}

function listsSearched({ lists, searched }: Check): CheckView['lists'] {
  return Object.entries(lists).map(([list, sha256]) => {
    const kept = searched.find((each) => each.list === list);
    const { name } = listView(list, undefined);
    return { list, name, sha256, version: kept?.version ?? null, entries: kept?.entries ?? null };
  });
}

/**
 * For those who do not learn of dismissed hits the screening reads as if these had never come up. Only that is left out: what could not be
 * compared was not cleared by anybody, and says so to everyone.
 */
function withoutDismissed(check: Check, state: Case, relation: CaseRelation): Pick<CheckView, 'result' | 'findings'> {
  if (check.status !== 'done') return { result: null, findings: [] };
  const count = hitsSeen(state, relation).length;
  const isComplete = screeningComplete(state);
  const findings: Finding[] = [
    ...(count > 0 ? [{ code: 'list_screening.hits', params: { count } }] : []),
    ...(isComplete ? [] : [{ code: 'list_screening.incomplete' }]),
    ...(count === 0 && isComplete ? [{ code: 'list_screening.no_hit' }] : []),
  ];
  return { result: count > 0 ? 'attention' : isComplete ? 'clear' : 'unknown', findings: findings.map(findingView) };
}

function skeleton(check: Check, state: Case): CheckView {
  const { checkId, status, attempt, retryAt, at } = check;
  return {
    check: check.check,
    checkId,
    round: state.round,
    status,
    result: null,
    findings: [],
    lists: [],
    engine: null,
    attempt,
    retryAt,
    at,
  };
}

/** Findings of a check are `finding.<code>` of the catalogue; those of completeness are the dossier's own codes. */
export function findingView({ code, params }: Finding): FindingView {
  const key = isTextKey(`finding.${code}`) ? `finding.${code}` : code;
  return { code, sentence: renderBoth(key, params ?? {}) };
}

function hitsSeen(state: Case, relation: CaseRelation): CaseHit[] {
  return state.hits.filter(({ verdict }) => seesHit(relation, verdict, isRouteOpen(state)));
}

/** The hits of the present round that this relation may know of. */
export function hitViews(state: Case, opened: OpenedCase, relation: CaseRelation): HitView[] {
  return hitsSeen(state, relation).map((hit) => ({
    ...{
      hitId: hit.hitId,
      party: hit.party,
      list: listView(hit.list, hit.sublist),
      entry: hit.entry,
      score: hit.score,
      band: hit.band,
      tier: hit.tier ?? null,
    },
    ...{ detail: detailView(opened.details.get(hit.hitId)), verdict: hit.verdict },
    verdictReason: hit.verdict === null ? null : (opened.verdictReasons.get(hit.hitId) ?? null),
    ...{ adjudicatedBy: hit.adjudicatedBy, adjudicatedAt: hit.adjudicatedAt, removedAt: hit.removedAt },
    ...memoryViews(hit, opened),
  }));
}

function detailView(detail: HitDetail | undefined): HitDetailView | null {
  if (!detail) return null;
  const { theirRole = null, reading = null, bond = null, limits = [], deceptions = [] } = detail;
  return { ...detail, theirRole, reading, bond, limits, deceptions };
}

function earlierView({ memoryId: _, ...earlier }: MemoryRef, reason: string | null): NonNullable<HitView['memory']> {
  return { ...earlier, reason };
}

function memoryViews(
  { hitId, memory, reopened, remembered }: CaseHit,
  opened: OpenedCase,
): Pick<HitView, 'memory' | 'reopened' | 'remembered'> {
  return {
    memory: memory && earlierView(memory, opened.memoryReasons.get(hitId) ?? null),
    reopened: reopened && { because: reopened.because, changes: opened.hitChanges.get(hitId) ?? [] },
    remembered: remembered && {
      ...{ scope: remembered.scope, until: remembered.until, by: remembered.by, confirmedBy: remembered.confirmedBy },
      isInForce: remembered.scope !== 'organisation-wide' || remembered.confirmedBy !== null,
    },
  };
}

/** A list's name and what standing on it means in Japan, of the list in it where it is made of several: a hit is not a ban. */
function listView(list: string, sublist: string | undefined): HitView['list'] {
  const known: { [id: string]: { name: Words; legalEffect: Words } } = LIST_SOURCES;
  const within: { [id: string]: { name: Words; legalEffect: Words } } = US_SOURCE_LISTS;
  const source = within[sublist ?? ''] ?? known[list];
  if (source) return { id: list, name: source.name, legalEffect: source.legalEffect };
  const name = { ja: OWN_LIST.name.ja.replace('{list}', list), en: OWN_LIST.name.en.replace('{list}', list) };
  return { id: list, name, legalEffect: OWN_LIST.legalEffect };
}

/** What the machine proposed and why. Its factors speak of hits, so it is hidden as long as they are. */
export function proposalView(state: Case, relation: CaseRelation): ProposalView | null {
  if (state.proposal === null || !sees(relation, 'proposal') || !seesScreening(relation, isRouteOpen(state)))
    return null;
  const { tier, factors } = state.proposal;
  return {
    tier,
    factors: factors.map(({ code, tier: own, params }) => ({
      code,
      tier: own,
      sentence: renderBoth(`factor.${code}`, params ?? {}),
    })),
  };
}
