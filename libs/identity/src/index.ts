export {
  BY_HAND,
  HOLDERS,
  PERMISSIONS,
  holdersOf,
  holdsAnywhere,
  isPermission,
  permissionTable,
  permissionsOf,
  permits,
  type Holder,
  type Matter,
  type Permission,
  type Relation,
} from './permissions.js';
export {
  ACCOUNT_EVENTS,
  decideAccount,
  evolveAccount,
  rolesAt,
  TOKEN_DAYS_MAX,
  TOKENS_MAX,
  tokensAt,
  unopenedAccount,
  type Account,
  type AccountCommand,
  type AccountContext,
  type AccountEvent,
  type AccountOccurrence,
  type HeldToken,
  type Language,
} from './account.js';
export { BY_TWO, CONFIRMING, hasEnded, mayConfirm, type HeldRole, type ProposalId } from './roles/role-grants.js';
export {
  DELEGATION_DAYS_MAX,
  DELEGATION_REASON_MAX,
  lentAt,
  type DelegationId,
  type HeldDelegation,
} from './delegation.js';
export {
  ORGANISATION_EVENTS,
  decideOrganisation,
  evolveOrganisation,
  unfounded,
  type Organisation,
  type OrganisationCommand,
  type OrganisationEvent,
  type OrganisationOccurrence,
  type TwoNames,
} from './organisation.js';
export { membersOn, type Committee, type CommitteeId, type Seat } from './committees/committee.js';
export {
  standing,
  unitsBelow,
  unitsOn,
  unitsUpFrom,
  type ChangeId,
  type Closure,
  type TreeUnit,
  type UnitChange,
} from './units/unit-changes.js';
export {
  PERSON_EVENTS,
  decidePerson,
  evolvePerson,
  type ErasePersonWord,
  type KeyShredder,
  type Person,
  type PersonEvent,
  type PersonOccurrence,
} from './person.js';
export type { AccountRegister } from './account-register.js';
export { foldEmail, readableEmail, readableName, type PersonName } from './person-name.js';
export { hashOfSecret, newSecret, sameHash, secretText } from './secrets.js';
export { programTokenFor, readProgramToken, readToken, tokenFor } from './secrets.js';
export { hashPassword, refuseWeakPassword, verifyPassword, PASSWORD_LENGTH_MIN } from './sign-in/passwords.js';
export { Credentials, type Credential } from './sign-in/credentials.js';
export { LOCKOUT, SignInAttempts, type LockoutCurve } from './sign-in/attempts.js';
export { SESSION_LIMITS, Sessions, type SessionHolder, type SessionKind } from './sign-in/sessions.js';
export { SignIn, type SignInForm } from './sign-in/sign-in.js';
export {
  CODE_TRIES_MAX,
  CodeAttempts,
  foldCode,
  hashOfCode,
  LINK_DAYS,
  makeApplicantLink,
  makeCode,
  readApplicantLink,
  type ApplicantLink,
} from './sign-in/applicant-links.js';
export { SetupTokens, type Setup } from './sign-in/setup-tokens.js';
export { applicantActor, Members, type Profile } from './directory/members.js';
export { Directory, directoryProjection, type DirectoryAccount, type DirectoryRole } from './directory/directory.js';
export { Delegations, delegationsProjection, type GivenDelegation } from './directory/delegations.js';
export { Offices, type Office, type WaitingProposal } from './directory/offices.js';
export { vacanciesOf, type Vacancy } from './roles/vacancies.js';
export { briefRoles, roleUsesProjection, type BriefRole } from './directory/role-uses.js';
export { Units, unitsProjection, type Institution } from './directory/units.js';
