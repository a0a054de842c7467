// What earlier dismissals say of the hits of one case: here the lists, the cases and the memories meet.
import {
  recall,
  type CaseEvent,
  type HitChange,
  type HitIdentity,
  type Memories,
  type Memory,
  type Reopened,
} from '#cases';
import type { EventLog, RecordedEvent } from '#event-store';
import type { CaseId, Clock, InstitutionId, PersonId } from '#kernel';
import { dayInJapan } from '#policy';
import type { ListEntry, ListStore, PartyHit, PartyQuery } from '#screening';
import { entryChanges, partyChanges } from './changes.js';
import type { PartyMarks } from './marks.js';
import { partiesToScreen } from './parties.js';

export interface Remembering {
  log: EventLog;
  memories: Pick<Memories, 'about'>;
  marks: PartyMarks;
  entries: Pick<ListStore, 'entry'>;
  clock: Clock;
}

/** The case whose hits they are. */
export interface Recollected {
  institution: InstitutionId;
  caseId: CaseId;
  person: PersonId;
  parties: PartyQuery[];
  /** The case's own judgements that were to be remembered nowhere: what changed since is told of them too. */
  judged?: Memory[];
}

export interface FoundHit {
  party: PartyQuery;
  hit: PartyHit;
  /** The entry as it came up. */
  entry: ListEntry;
}

export interface IdentifiedHit extends FoundHit {
  identity: HitIdentity;
  changes: HitChange[];
  /** Of the same person's earlier case or round; another's reason stays under their key. */
  reason: string | null;
}

/** Marks every hit and asks the memories. 'erased' when there is nobody any more whose hits they would be. */
export async function recollect(
  found: readonly FoundHit[],
  of: Recollected,
  world: Remembering,
): Promise<IdentifiedHit[] | 'erased'> {
  if (found.length === 0) return [];
  const { institution, caseId, person, parties, judged = [] } = of;
  const subjects = new Map<PartyQuery, string>();
  for (const party of parties) {
    const subject = await world.marks.subject(person, party);
    if (subject === 'erased') return 'erased';
    subjects.set(party, subject);
  }
  const organisations = parties.flatMap((party) => world.marks.organisation(institution, party) ?? []);
  const memories = [...judged, ...(await world.memories.about(institution, { caseId, person, organisations }))];
  const today = dayInJapan(world.clock.now().toISOString());
  const recalling = { caseId, person, today, subjects: new Set(subjects.values()) };
  const identified: IdentifiedHit[] = [];
  for (const each of found) {
    const { party, hit } = each;
    const marks = {
      entryHash: hit.entryHash,
      subject: subjects.get(party) ?? '',
      organisation: world.marks.organisation(institution, party),
    };
    const recalled = recall({ ...marks, party: party.kind, list: hit.list, entry: hit.entry }, memories, recalling);
    if (recalled === null)
      identified.push({ ...each, identity: { ...marks, memory: null, reopened: null }, changes: [], reason: null });
    else if ('holds' in recalled) {
      const { holds: memory } = recalled;
      const own = memory.scope !== 'organisation-wide' || memory.caseId === caseId;
      const reason = own ? await reasonOf(memory.caseId, memory.eventId, world) : null;
      identified.push({ ...each, identity: { ...marks, memory, reopened: null }, changes: [], reason });
    } else {
      const changes = await changesSince(recalled.reopens, each, of, world);
      const reopened = reopenedBy(recalled.reopens, recalled.because, changes);
      identified.push({ ...each, identity: { ...marks, memory: null, reopened }, changes, reason: null });
    }
  }
  return identified;
}

function reopenedBy({ memoryId, until }: Memory, because: Reopened['because'], changes: HitChange[]): Reopened {
  return { memoryId, until, because, fields: changes.map(({ of, field }) => `${of}.${field}`) };
}

async function changesSince(
  memory: Memory,
  { hit, entry, party }: FoundHit,
  { institution }: Recollected,
  { log, marks, entries }: Remembering,
): Promise<HitChange[]> {
  const ofEntry =
    memory.entryHash === hit.entryHash
      ? []
      : entryChanges(await entries.entry(institution, hit.list, hit.entry, memory.entryHash), entry);
  if (memory.scope === 'organisation-wide') return ofEntry;
  const before = await partyThen(memory, party, { log, marks });
  return [...ofEntry, ...(before === 'same' ? [] : partyChanges(before, party))];
}

/** The party as it was when it was dismissed; null when that can be read no more. */
async function partyThen(
  { person, caseId, subject, at }: Memory,
  now: PartyQuery,
  { log, marks }: Pick<Remembering, 'log' | 'marks'>,
): Promise<PartyQuery | null | 'same'> {
  if ((await marks.subject(person, now)) === subject) return 'same';
  const events = (await log.read(`case-${caseId}`)) as unknown as CaseEvent[];
  const submissions = events.filter((event) => event.type === 'CaseSubmitted' && event.at <= at);
  for (const submission of submissions.reverse()) {
    const { personal } = (await log.open(submission as unknown as RecordedEvent)) as unknown as typeof submission;
    if (!personal || personal === 'erased' || !('dossier' in personal)) continue;
    for (const party of partiesToScreen(personal.dossier).named)
      if ((await marks.subject(person, party)) === subject) return party;
  }
  return null;
}

async function reasonOf(caseId: CaseId, eventId: string, { log }: Remembering): Promise<string | null> {
  const events = await log.read(`case-${caseId}`);
  const event = events.find(({ id }) => id === eventId);
  if (!event) return null;
  const { personal } = await log.open(event);
  return personal && personal !== 'erased' && typeof personal['reason'] === 'string' ? personal['reason'] : null;
}
