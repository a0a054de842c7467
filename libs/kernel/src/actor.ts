// Who acts, in which institution, and with which roles. Ids are plain strings in the log; the aliases below say which.

/** UUID of an institution (a university): every row and stream belongs to one. */
export type InstitutionId = string;
/** UUID of a human being. One person may hold several accounts; separation of duties compares persons. */
export type PersonId = string;
/** UUID of a way to sign in. */
export type AccountId = string;
/** UUID of a case; its stream is `case-<CaseId>`. */
export type CaseId = string;
/** Slug of an organisational unit, unique within its institution (`engineering`, `export-control-office`). */
export type UnitId = string;

/**
 * host: 受入教員 · clerk: 部局担当者 · dean: 部局責任者 · officer: 輸出管理担当者 in the office · executive: 統括責任者 ·
 * president: 最高責任者 · inspector: 監査・METI 検査 (reads only) · administrator: 情報基盤 (no case content).
 */
export const ROLES = [
  'host',
  'clerk',
  'dean',
  'officer',
  'executive',
  'president',
  'inspector',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A role held over a unit and everything below it; `unit: null` means the whole institution. */
export interface RoleGrant {
  role: Role;
  unit: UnitId | null;
}

/** `machine`: a reaction, job or projection. `operator`: somebody at the server's command line. */
export type ActorKind = 'person' | 'applicant' | 'machine' | 'operator';

/** password, link: how a session was begun · token: a program that one person gave a token to · setup: the first opening of an installation · machine · operator: at the server's own command line. */
export type AuthMethod = 'password' | 'link' | 'token' | 'setup' | 'machine' | 'operator';

/** By what somebody is taken for who they are. */
export interface Authentication {
  method: AuthMethod;
  /** The beginning of the SHA-256 of the session or token (16 hex digits): binds what was done in one sitting, opens nothing. Null without a session. */
  session: string | null;
}

export interface Actor {
  kind: ActorKind;
  /** The person's id; for a machine the name of the reaction or job. */
  id: PersonId;
  institution: InstitutionId;
  account: AccountId | null;
  /** The person in whose place this one acts, where that is so. */
  onBehalfOf: PersonId | null;
  roles: RoleGrant[];
  /** Absent: what the kind is usually known by, without a session. */
  auth?: Authentication;
}
