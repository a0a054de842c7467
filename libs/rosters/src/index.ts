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
