import type { Database } from '#database';
import type { Clock } from '#kernel';
import { Outbox } from '#mail';

/** As long as somebody may ask what they were sent. */
const KEPT_DAYS = 90;
const DAY_MS = 24 * 60 * 60_000;

/** Forgets old mails; what they were about stays told. @returns how many went */
export function forgetOldMails(database: Database, clock: Clock): Promise<number> {
  const before = new Date(clock.now().getTime() - KEPT_DAYS * DAY_MS).toISOString();
  return new Outbox(database).forgetBefore(before);
}
