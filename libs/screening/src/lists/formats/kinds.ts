// What publishers call the kinds of their entries.
import type { EntryKind } from '../../list-entry.js';

const KINDS: Record<string, EntryKind> = {
  '': 'unknown',
  unknown: 'unknown',
  any: 'unknown',
  不明: 'unknown',
  person: 'person',
  individual: 'person',
  個人: 'person',
  人: 'person',
  organization: 'organization',
  organisation: 'organization',
  entity: 'organization',
  company: 'organization',
  university: 'organization',
  組織: 'organization',
  団体: 'organization',
  企業: 'organization',
  法人: 'organization',
  大学: 'organization',
  機関: 'organization',
};

/** The kind that a cell of any table names; undefined where it names none that we know. */
export const kindNamed = (cell: string): EntryKind | undefined => KINDS[cell.toLowerCase()];

const SCHEMATA: Record<string, EntryKind> = {
  Person: 'person',
  Organization: 'organization',
  Company: 'organization',
  PublicBody: 'organization',
  LegalEntity: 'unknown',
};

/** The kind of a FollowTheMoney schema; undefined of ships, aircraft, wallets and addresses, which are no party to anything here. */
export const kindOfSchema = (schema: string): EntryKind | undefined => SCHEMATA[schema];
