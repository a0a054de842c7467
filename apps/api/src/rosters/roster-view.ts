// Rosters as the API answers them, as far as somebody's reach goes.
import { render, renderBoth } from '#catalogue';
import type { TreeUnit } from '#identity';
import type { CaseId } from '#kernel';
import type { ComparedRow, RosterRead, RosterRecord, RosterRowError, UnitCounts } from '#rosters';
import { unitName } from '../accounts/university.js';
import type { LanguageCode } from '../session/session.dto.js';
import type { OpenedRoster } from './roster-desk.js';
import type { OpenedFromRow } from './roster-opening.js';
import { isWithin, type Reach } from './roster-reach.js';
import type {
  OpenedRow,
  Roster,
  RosterCounts,
  RosterLine,
  RosterReport,
  RosterRow,
  RosterRowError as RowErrorView,
  RowCase,
} from './roster.dto.js';
import { ROW_ERRORS_MAX } from './roster.dto.js';

const STATUSES_MAX = 200;

export function reportView(read: RosterRead, dryRun: boolean, language: LanguageCode): RosterReport {
  const { rows, noDuty, left, rowErrors, unknownStatuses, ignored } = read;
  return {
    ...{ dryRun, rosterId: null, position: null, rows: rows.length, noDuty, left, errors: rowErrors.length },
    rowErrors: rowErrors.slice(0, ROW_ERRORS_MAX).map((error) => errorView(error, language)),
    unknownStatuses: unknownStatuses.slice(0, STATUSES_MAX),
    ignored: ignored.slice(0, 1000),
  };
}

const errorView = ({ row, code, cell }: RosterRowError, language: LanguageCode): RowErrorView => ({
  ...{ row, code, cell },
  detail: render(code, {}, language),
});

/** @param told who imported it, by name; whether the caller is that person */
export function rosterView(
  { events, imported, compared, forgottenAt, reach }: OpenedRoster,
  told: { importedBy: string | null; isOwn: boolean; units: readonly TreeUnit[]; position: string },
  language: LanguageCode,
): Roster {
  const { rosterId: id, source, duty, rows, noDuty, left, rowErrors, forgetAt } = imported.data;
  const sealed = imported.personal;
  const personal = sealed === undefined || sealed === 'erased' || forgottenAt !== null ? null : sealed;
  const { day, cases, counts } = compared.data;
  return {
    ...{ id, source, duty, dutyWords: renderBoth(`roster-duty.${duty}`), note: personal?.note ?? null },
    ...{ importedAt: imported.at, importedBy: told.importedBy, comparedAt: compared.at, day, cases },
    ...{ rows, noDuty, left, errors: rowErrors, forgetAt, forgottenAt },
    rowErrors: told.isOwn ? (personal?.rowErrors ?? []).map((error) => errorView(error, language)) : [],
    departments: within(counts, reach).map(({ unit, standing, ...of }) => ({
      unit: unit === null ? null : unitName(unit, told.units),
      standing,
      ...countsView(of),
    })),
    version: events.at(-1)?.version ?? 0,
    position: told.position,
  };
}

export function lineView(record: RosterRecord, reach: Reach, importedBy: string | null): RosterLine {
  const { id, source, importedAt, comparedAt, first, compared, forgottenAt } = record;
  const now = within(compared.counts, reach);
  return {
    ...{ id, source, importedAt, importedBy, comparedAt, forgottenAt },
    rows: now.reduce((sum, each) => sum + each.cleared + each['under-way'] + each.gap + each.unclear, 0),
    first: summed(within(first.counts, reach)),
    now: summed(now),
  };
}

const within = (counts: readonly UnitCounts[], reach: Reach) => counts.filter(({ unit }) => isWithin(reach, unit));

const countsView = (of: Omit<UnitCounts, 'unit' | 'standing'>): RosterCounts => ({
  ...{ cleared: of.cleared, underWay: of['under-way'], gap: of.gap, unclear: of.unclear },
});

const summed = (counts: readonly UnitCounts[]): RosterCounts =>
  counts.map(countsView).reduce(
    (sum, each) => ({
      cleared: sum.cleared + each.cleared,
      underWay: sum.underWay + each.underWay,
      gap: sum.gap + each.gap,
      unclear: sum.unclear + each.unclear,
    }),
    { cleared: 0, underWay: 0, gap: 0, unclear: 0 },
  );

/** The cases a row speaks of, as the caller may know them: by number, or that there is one. */
export interface SeenCases {
  numbers: ReadonlyMap<CaseId, string>;
  readable: ReadonlySet<CaseId>;
  /** The case that was opened from this row since it was compared. */
  opened: CaseId | null;
}

export function rowView(row: ComparedRow, seen: SeenCases): RosterRow {
  const { number, names, department, stage, from, until, host, verdict, cases } = row;
  // How a case ended that is not theirs to see is not told them either.
  const isHidden = verdict === 'gap' && cases.some((id) => !seen.readable.has(id));
  const reason = isHidden ? 'not-cleared' : row.reason;
  return {
    ...{ row: row.row, number, names, department, standing: stage.standing, level: stage.level, from, until, host },
    ...{ verdict, reason, reasonWords: reason === null ? null : renderBoth(`roster-reason.${reason}`) },
    cases: cases.map((id) => caseView(id, seen)),
    opened: seen.opened === null ? null : caseView(seen.opened, seen),
  };
}

const caseView = (id: CaseId, { numbers, readable }: SeenCases): RowCase =>
  readable.has(id) ? { id, number: numbers.get(id) ?? null } : { id: null, number: null };

export const openedView = (
  { row, outcome, caseId }: OpenedFromRow,
  numbers: ReadonlyMap<CaseId, string>,
): OpenedRow => ({
  ...{ row, outcome, words: renderBoth(`roster-opening.${outcome}`), caseId },
  number: caseId === null ? null : (numbers.get(caseId) ?? null),
});
