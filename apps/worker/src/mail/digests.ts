// The digests of a business day: one for each account for whom something waits, written once from what the worklist says at that moment. A day that
// went by without (the worker was away, the clock was moved) has none: what it would have said stands in the next.
import { queueOf, type WorklistRow } from '#cases';
import type { TreeUnit } from '#identity';
import type { Instant, PersonId } from '#kernel';
import {
  digestDay,
  digestId,
  digestLetter,
  type CaseLine,
  type DelegationLine,
  type Digest,
  type NewMail,
} from '#mail';
import { dayInJapan } from '#policy';
import { haveFollowed, treeOf, unlessBroken, type MailWorld, type Moment } from './mail-world.js';
import { activeAccounts, readerOf, type Reader } from './readers.js';
import { taskOf } from './tasks.js';

/** Writes the digests that are due, if they are not written. */
export async function writeDigests(world: MailWorld, moment: Moment): Promise<void> {
  const { institution, now, calendar, keep } = moment;
  const today = digestDay(now, calendar);
  if (today === null || (await world.told.hasDay(institution, today.day))) return;
  if (!(await haveFollowed(world))) return;
  const since = await world.told.lastBefore(institution, today.day);
  const tree = await treeOf(world, moment);
  for await (const account of activeAccounts(world.people, institution, now)) {
    await keep();
    const reader = await unlessBroken(readerOf(world.people, account, institution, now));
    if (reader === null) continue;
    const digest = await digestOf(world, moment, { reader, day: today.day, since, tree });
    const letter = digestLetter(digest, reader.language);
    if (letter === null) continue;
    const mail: NewMail = {
      ...{ mailId: digestId(reader.account, today.day), institution, kind: 'digest', account: reader.account },
      ...{ language: reader.language, ...letter, writtenAt: now, usefulUntil: today.until },
    };
    await world.outbox.write([mail], world.into);
  }
  // Only now: whoever dies halfway begins again, and what is written already is not written twice.
  await world.told.noteDay(institution, today.day, now);
}

interface Asked {
  reader: Reader;
  day: string;
  /** When the digests before were written; null: these are the first. */
  since: Instant | null;
  tree: readonly TreeUnit[];
}

async function digestOf(
  world: MailWorld,
  { now, calendar }: Moment,
  { reader, day, since, tree }: Asked,
): Promise<Digest> {
  const { actor, standIns } = reader;
  const delegations = await delegationsToday(world, reader, day);
  const digest: Digest = {
    ...{ day, delegations, home: world.links.home },
    ...{ over: [], today: [], returned: [], fresh: [], others: 0 },
  };
  for await (const row of queueOf(world.database, { actor, standIns, tree, calendar, now })) {
    const section = sectionOf(row, since);
    if (section === 'others') digest.others += 1;
    else digest[section].push(lineOf(row, world));
  }
  return digest;
}

function sectionOf({ due, waitingFor }: WorklistRow, since: Instant | null) {
  if (due?.isOver) return 'over';
  if (due?.days === 0) return 'today';
  if (waitingFor?.what === 'answer') return 'returned';
  return since === null || (waitingFor !== null && waitingFor.since > since) ? 'fresh' : 'others';
}

function lineOf({ id, number, waitingFor, due, delegation }: WorklistRow, { links }: MailWorld): CaseLine {
  return {
    ...{ number, due, link: links.case(id, delegation), isLent: delegation !== null },
    task: waitingFor === null ? 'office' : taskOf(waitingFor),
  };
}

/** Delegations of the reader that begin or end on this day; by the day alone, since a mail says no hours. */
async function delegationsToday({ people }: MailWorld, { actor }: Reader, day: string): Promise<DelegationLine[]> {
  const given = await people.delegations.of(actor.id, actor.institution);
  return given.flatMap(({ principal, role, from, until, endedAt }): DelegationLine[] => {
    if (endedAt !== null) return [];
    const side = sideOf(principal, actor.id);
    const begins = dayInJapan(from) === day;
    // Up to, and not including: one until midnight ends the day before.
    const ends = dayInJapan(new Date(Date.parse(until) - 1).toISOString()) === day;
    return [
      ...(begins ? [{ side, turn: 'begins' as const, role }] : []),
      ...(ends ? [{ side, turn: 'ends' as const, role }] : []),
    ];
  });
}

const sideOf = (principal: PersonId, me: PersonId): DelegationLine['side'] => (principal === me ? 'giving' : 'taking');
