export type {
  Actor,
  ActorKind,
  AccountId,
  Authentication,
  AuthMethod,
  CaseId,
  InstitutionId,
  PersonId,
  RoleGrant,
  Role,
  UnitId,
} from './actor.js';
export { ROLES } from './actor.js';
export { assert, unreachable } from './assert.js';
export { SettableClock, SystemClock, type Clock, type Instant } from './clock.js';
export { dayAfterDays, dayInJapan, isDay, isPlausibleYear, startOfDay, type Day } from './day.js';
export {
  HouseholdClock,
  isClockMessage,
  obeyClock,
  stopWhenAsked,
  type Channel,
  type ClockMessage,
} from './household.js';
export { derivedId, RandomIds, SequentialIds, type Ids } from './ids.js';
export { canonicalJson, isJsonObject, type Json, type JsonObject } from './json.js';
export { LogLines, type WriteBytes } from './log-lines.js';
export { Away } from './away.js';
export { OperatorFault } from './operator-fault.js';
export { Refusal, type Pointed, type RefusalKind } from './refusal.js';
export { SECRET_VARIABLES, withSecretFiles } from './secret-files.js';
export { isLoopback, readSettings, vaultUrlBeside, type Environment, type Settings } from './settings.js';
export { foldName, hasVisibleLetter, offendingCharacters, type OffendingCharacter } from './text.js';
