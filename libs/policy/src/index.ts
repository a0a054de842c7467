export { dayAfterDays, dayAfterMonths, dayInJapan, isDay, isPlausibleYear } from './calendar.js';
export { CONTROL_LIST_ROWS, rowNumber } from './control-list.js';
export { currentPolicy, policyOf } from './current-policy.js';
export {
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
export { residency, type Residency, type ResidencyFacts } from './residency.js';
export { isAbove, openRoute, stepAbove } from './route.js';
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
export { proposeTier, type TierFacts } from './tier.js';
