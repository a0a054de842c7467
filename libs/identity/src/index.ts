export {
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
  unopenedAccount,
  type Account,
  type AccountCommand,
  type AccountContext,
  type AccountEvent,
  type AccountOccurrence,
  type HeldRole,
  type Language,
} from './account.js';
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
  type Unit,
} from './organisation.js';
export {
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
