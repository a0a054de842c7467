// What goes out by mail, and what becomes of it. A mail box is not the vault: a mail names case numbers, steps, days and links, and nobody.
import { derivedId, type AccountId, type InstitutionId, type Instant } from '#kernel';

export type MailKind = 'digest' | 'escalations' | 'password-link';

/** waiting: to be sent · sent: the server took it · failed: it never will be · kept: there was no server, so it is read here alone */
export type MailState = 'waiting' | 'sent' | 'failed' | 'kept';

/** Plain text in the language of its reader. */
export interface Letter {
  subject: string;
  body: string;
}

export interface NewMail extends Letter {
  mailId: string;
  institution: InstitutionId;
  kind: MailKind;
  account: AccountId;
  language: 'ja' | 'en';
  writtenAt: Instant;
  /** From here on it would be of no use; null: it always is. */
  usefulUntil: Instant | null;
}

export interface Mail extends NewMail {
  state: MailState;
  settledAt: Instant | null;
  /** `550 5.1.1`, `ECONNECTION` or a code of ours. */
  failure: string | null;
  attempts: number;
}

/** The one digest of an account on a business day (`YYYY-MM-DD`). */
export function digestId(account: AccountId, day: string): string {
  return derivedId(account, 'digest', day);
}

/** These escalations, told to an account together. @param events ids of the events, in any order */
export function escalationsId(account: AccountId, events: readonly string[]): string {
  return derivedId(account, 'escalations', ...events.toSorted());
}

/** That a link to set a password was made. @param event its id */
export function passwordLinkId(event: string): string {
  return derivedId(event, 'password-link');
}

/** Ways to end that no server knows: nobody has the account any more · it came too late to be of use · the server was asked too often. */
export const ENDINGS = { nobody: 'mail.nobody', late: 'mail.too_late', tries: 'mail.too_many_tries' } as const;
