export { LEVELS, STANDINGS, coversStage, type Level, type Stage, type Standing } from './stage.js';
export type { RosterRow } from './roster-row.js';
export { standOf, STANDS, type Clearance, type Progress, type Stand } from './comparison/clearance.js';
export {
  DOUBTS,
  NAMES_MET,
  samenessOf,
  type Doubt,
  type KnownOf,
  type NamesMet,
  type Sameness,
} from './comparison/sameness.js';
export {
  compareRoster,
  ROW_VERDICTS,
  type Comparison,
  type Meeting,
  type RowFinding,
  type RowReason,
  type RowVerdict,
} from './comparison/compare-roster.js';
export {
  assertRosterMapping,
  guessRosterColumns,
  ROSTER_FIELDS,
  STAGE_WORDS,
  type RosterField,
  type RosterMapping,
  type StageWord,
} from './reading/roster-mapping.js';
export {
  readRoster,
  ROSTER_ROWS_MAX,
  type RosterRead,
  type RosterReading,
  type RosterRowError,
  type RosterRowFault,
} from './reading/read-roster.js';
export {
  decideRoster,
  evolveRoster,
  ROSTER_DAYS,
  ROSTER_DUTIES,
  ROSTER_EVENTS,
  rosterStream,
  type ComparisonFacts,
  type RosterCommand,
  type RosterDuty,
  type RosterEvent,
  type RosterFacts,
  type RosterState,
  type UnitCounts,
} from './kept/roster.js';
export { countRows, type ComparedRow } from './kept/count-rows.js';
export { RosterPages } from './kept/roster-pages.js';
export { ChangeRoster, Rosters } from './kept/rosters.js';
export {
  ChangeRosterSource,
  decideRosterSource,
  evolveRosterSource,
  isRosterSource,
  ROSTER_SOURCE_EVENTS,
  rosterSourceStream,
  RosterSources,
  type RosterSourceEvent,
} from './kept/roster-source.js';
export { rostersImported } from './kept/rosters-imported.js';
export {
  orphanedRosterPages,
  overdueRosters,
  RosterRecords,
  type DueRoster,
  type RosterRecord,
} from './kept/roster-records.js';
