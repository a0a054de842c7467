export {
  boardOf,
  boardRule,
  committeesIn,
  hasTopic,
  isFillable,
  NOBODY_SITS,
  SEAT_UNITS,
  type Board,
  type BoardSeat,
  type Committees,
  type Sitting,
} from './boards/board.js';
export {
  areClosedDays,
  areHours,
  areWeekdaysOff,
  calendarDay,
  CLOSURE_KINDS,
  USUAL_CALENDAR,
  type BusinessCalendar,
  type CalendarDay,
  type ClosedDays,
  type Closure,
  type ClosureKind,
  type OfficeHours,
  type TimeRange,
  type Weekday,
} from './business-time/business-calendar.js';
export {
  addBusinessTime,
  businessDaysBetween,
  businessTimeBetween,
  isBusinessTime,
  nextBusinessInstant,
  type BusinessAmount,
} from './business-time/business-time.js';
export { hasHolidayData, HOLIDAY_YEARS } from './business-time/holidays.js';
export {
  elapsedOn,
  isRunning,
  pauseClock,
  readClock,
  resumeClock,
  startClock,
  type ClockReading,
  type ClockRun,
  type PausingClock,
} from './business-time/pausing-clock.js';
export { dayAfterDays, dayAfterMonths, dayInJapan, isDay, isPlausibleYear, nextDay } from './calendar.js';
export {
  caseQuestions,
  checksFor,
  timeLimit,
  payerQuestions,
  type CaseQuestion,
  type TimeLimit,
  type PayerQuestion,
} from './case-tables.js';
export { concernOf, concernOfAll, type Concern } from './amendments/amendments.js';
export { ADDED_CHANGES, AMENDABLE_CHANGES, CHANGES, CHECKED_CHANGES, type ChangeName } from './amendments/changes.js';
export { rowNumber } from './control-list.js';
export { currentPolicy, shippedDocument, SHIPPED_POLICIES } from './current-policy.js';
export { documentHash, learnPolicy, nameOfVersion, policyOf, versionOf } from './known-policies.js';
export {
  difference,
  type Changes,
  type FigureChange,
  type PolicyDifference,
  type RuleChange,
  type RuleInPlace,
  type TableChange,
} from './difference.js';
export { FIGURES, figuresOf, type FigureName } from './figures.js';
export {
  DECIDING_ROLES,
  FACTORS,
  STEPS,
  TIERS,
  type Answer,
  type CheckAnswer,
  type CheckResult,
  type ControlListRow,
  type DecidingRole,
  type Factor,
  type FactorCode,
  type Finding,
  type GroundCode,
  type GroundRule,
  type Policy,
  type RouteStep,
  type RuleSource,
  type Standing,
  type StepName,
  type Tier,
} from './policy.js';
export { endUse, type EndUseAnswer, type EndUseFacts } from './partnership/end-use.js';
export { HOME, ownership, type OwnerFacts, type PartyFacts } from './partnership/ownership.js';
export {
  partnershipChecks,
  partnershipQuestions,
  partnershipTierQuestion,
  proposePartnershipTier,
  type PartnershipQuestion,
  type PartnershipTierFacts,
} from './partnership/partnership-tables.js';
export { residency, type Residency, type ResidencyFacts } from './residency.js';
export { topicUnit, type TopicUnit } from './routes/topic-units.js';
export { stepsOf, type ConditionalStep } from './routes/conditional-steps.js';
export { isAbove, openRoute, routeStep, stepAbove } from './route.js';
export {
  PAYER_TYPES,
  categoryOf,
  specificCategory,
  type BenefitShare,
  type PayerFacts,
  type PayerType,
  type SpecificCategoryAnswer,
  type SpecificCategoryFacts,
} from './specific-category.js';
export { CHECKS, kindOf, TABLE_IDS, type CheckName, type TableId } from './tables/kinds.js';
export { whatWouldLower, type Lowering } from './lowering.js';
export { neverAsked, type NeverAsked } from './tables/never-asked.js';
export { linesOf, POLICY_LENGTH_MAX, PolicyUnreadable, readPolicy } from './tables/read-policy.js';
export type { Fired, Rule, Table } from './tables/table.js';
export {
  factOf,
  STAGES,
  type FactName,
  type Facts,
  type FactValue,
  type Stage,
  type Technology,
} from './tables/vocabulary.js';
export { technologyOf, type TechnologyFacts } from './technology.js';
export { proposedTier, proposeTier, tierQuestion, tierRules, type TierFacts, type TierQuestion } from './tier.js';
