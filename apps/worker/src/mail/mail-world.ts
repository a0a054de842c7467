// What writing mail needs of the process around it.
import type { Database } from '#database';
import { BrokenHistory, type Checkpoints, type EventLog } from '#event-store';
import { Units, type TreeUnit } from '#identity';
import { dayInJapan, type InstitutionId, type Instant } from '#kernel';
import type { Links, Outbox, Told } from '#mail';
import type { BusinessCalendar } from '#policy';
import type { People } from './readers.js';

export interface MailWorld {
  log: EventLog;
  database: Database;
  checkpoints: Pick<Checkpoints, 'waitFor'>;
  people: People;
  units: Units;
  outbox: Outbox;
  told: Told;
  links: Links;
  /** What becomes of what is written: sent, or read here alone where there is no server. */
  into: 'waiting' | 'kept';
}

/** One institution at one moment. */
export interface Moment {
  institution: InstitutionId;
  now: Instant;
  calendar: BusinessCalendar;
  /** To be called between steps: whoever lost the lease writes nothing more. */
  keep: () => Promise<unknown>;
}

/** What a mail is written from must have come as far as the log has. */
const READ = ['worklist', 'second_looks', 'directory', 'delegations', 'units'];

/** Waits until the read models have followed the log to where it ends now. @returns false when that takes too long: then nothing is written yet */
export async function haveFollowed({ log, checkpoints }: MailWorld): Promise<boolean> {
  const end = await log.store.end();
  return end === null || checkpoints.waitFor(end, READ);
}

/** Null where a history does not verify: nothing is told from it, doctor names it, and the others are not to go without for its sake. */
export async function unlessBroken<Told>(reading: Promise<Told>): Promise<Told | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof BrokenHistory) return null;
    throw error;
  }
}

/** The university's units of the day. */
export function treeOf({ units }: MailWorld, { institution, now }: Moment): Promise<TreeUnit[]> {
  return units.unitTree(institution, dayInJapan(now));
}
