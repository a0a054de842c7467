export {
  digestId,
  ENDINGS,
  escalationsId,
  type Letter,
  type Mail,
  type MailKind,
  type MailState,
  type NewMail,
  passwordLinkId,
} from './mail.js';
export { digestLetter, type DelegationLine, type Digest } from './letters/digest.js';
export { escalationsLetter } from './letters/escalations.js';
export { passwordLinkLetter } from './letters/password-link.js';
export { linksAt, type CaseLine, type Links, type Task } from './letters/letter.js';
export { digestDay, maySend, type DigestDay } from './letters/send-window.js';
export { Outbox, type FailedSending } from './outbox.js';
export { MailRefused, messageId, Post, transportOptions, type PostOptions } from './post.js';
export { isOfDemonstration, mailStanding, serverFor, type MailStanding } from './standing.js';
export { Told, type Escalation } from './told.js';
