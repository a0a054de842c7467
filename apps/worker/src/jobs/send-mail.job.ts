// One mail to its server. The outbox says whether it still waits, the calendar whether it may go out at this moment, and the account where to.
import { readCalendar } from '#cases';
import type { EventLog } from '#event-store';
import type { Credentials, Members } from '#identity';
import { defineJob, JobTimeout } from '#jobs';
import type { Clock } from '#kernel';
import { ENDINGS, MailRefused, maySend, type FailedSending, type Mail, type Outbox, type Post } from '#mail';

export interface SendingWorld {
  log: EventLog;
  outbox: Outbox;
  members: Members;
  credentials: Pick<Credentials, 'addressOf'>;
  /** Null: there is no server, and nothing is sent. */
  post: Post | null;
  clock: Clock;
}

/** Longer than a try may take: until then nobody else tries the same. */
const CLAIM_MS = 2 * 60_000;

export const sendMail = (world: SendingWorld) =>
  defineJob('send-mail', {
    run: async ({ mailId }, signal) => {
      const { outbox, post, clock } = world;
      const mail = await outbox.find(mailId);
      if (post === null || mail?.state !== 'waiting' || !(await isTime(mail, world))) return;
      if (!(await outbox.claim(mailId, CLAIM_MS))) return;
      const to = await addressOf(mail, world);
      const at = clock.now();
      if (to === null) return outbox.failed(mailId, at.toISOString(), { reason: ENDINGS.nobody, isFinal: true });
      const { subject, body } = mail;
      await post.send({ mailId, subject, body, to, at }, signal);
      // Whoever dies here sends it once more, under the same Message-ID.
      await outbox.sent(mailId, clock.now().toISOString());
    },
    failed: ({ mailId }, { error }) => world.outbox.failed(mailId, world.clock.now().toISOString(), failureOf(error)),
  });

/** Ordered before the office closed and come to its turn behind it: it waits for the office to open, or for nothing. */
async function isTime({ institution, usefulUntil }: Mail, { log, clock }: SendingWorld): Promise<boolean> {
  const now = clock.now().toISOString();
  if (usefulUntil !== null && usefulUntil <= now) return false;
  return maySend(now, await readCalendar(log, institution));
}

/** Of an account that is active at this moment. */
async function addressOf({ account, institution }: Mail, { members, credentials }: SendingWorld) {
  const member = await members.find(account, institution);
  return member?.status === 'active' ? credentials.addressOf(account) : null;
}

function failureOf(error: unknown): FailedSending {
  if (error instanceof MailRefused) return error;
  return { reason: error instanceof JobTimeout ? 'job.timeout' : 'job.failed', isFinal: false };
}
