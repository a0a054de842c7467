// What becomes of every table of the main database when it is backed up, and why. A test holds this list against the database, so that whoever adds a
// table must say where it belongs.

/**
 * before: rows are taken before the log's end is fixed, because each speaks of events that are there already · after: rows are taken behind it, because
 * events speak of them · apart: the same, into the file of the keys, because anybody could read them · event-store: moves through the port of the event store · derived: folded again from the log · dropped: not wanted back.
 */
export type Fate = 'before' | 'after' | 'apart' | 'event-store' | 'derived' | 'dropped';

export interface Place {
  fate: Fate;
  because: string;
  /** The column that names the person a row belongs to: rows of people who were erased are not brought back. */
  person?: string;
  /** Rows fetched and written at a time; fewer where one row may be large. */
  rowsAtOnce?: number;
}

/** By schema and table; a schema alone stands for whatever it holds. */
export const PLACES: Readonly<Record<string, Place>> = {
  'log.events': { fate: 'event-store', because: 'the log itself, byte by byte; in KurrentDB it is not here at all' },
  'log.streams': { fate: 'event-store', because: 'where streams stand follows from their events' },
  'log.origin': { fate: 'event-store', because: 'stands in every event; carried in the header' },
  'log.place': {
    fate: 'dropped',
    because: 'in which store the events lie is the matter of where they are restored to',
  },
  'operation.installation': { fate: 'after', because: 'what this installation is, decided once' },
  'operation.credentials': {
    ...{ fate: 'apart', person: 'person' },
    because:
      'addresses in clear and hashes of passwords are in no event; an address is reserved before its account is opened, so rows come after the log',
  },
  'operation.case_numbers': {
    fate: 'after',
    because: 'a number handed out is never handed out again: the counter may run ahead of the log, not behind',
  },
  'operation.list_entries': { fate: 'after', because: 'written before the event that adopts them, and only added to' },
  'operation.list_manifests': { fate: 'after', because: 'written before the event that adopts them' },
  'operation.documents': {
    ...{ fate: 'after', person: 'applicant', rowsAtOnce: 1 },
    because: 'the bytes of documents, written before the event that attaches them',
  },
  'operation.lookup_pages': {
    ...{ fate: 'after', person: 'lookup_id', rowsAtOnce: 8 },
    because:
      'the rows of batches that were looked up, written before the event that binds them; each look-up has its own key',
  },
  'operation.roster_pages': {
    ...{ fate: 'after', person: 'roster_id', rowsAtOnce: 4 },
    because: 'the rows of rosters, written before the event that binds them; each roster has its own key',
  },
  'operation.mails': {
    fate: 'after',
    because: 'what was written to whom, as late as can be: what a restored house finds here it does not send again',
  },
  'operation.digest_days': { fate: 'after', because: 'a day whose digests are written is not written again' },
  'operation.escalations': {
    fate: 'after',
    because: 'what was told on is not told again; one of an event that came behind the end of the log tells nothing',
  },
  'operation.drafts': {
    ...{ fate: 'before', person: 'applicant' },
    because: 'what was typed and not yet submitted; a draft whose case the log does not know would be nobody’s',
  },
  'operation.saved_views': {
    fate: 'before',
    because: 'queues that people keep under a name; no event speaks of them, and they of none',
  },
  'operation.idempotency': {
    fate: 'before',
    because:
      'an answer that says "done" must not outlive the events it speaks of, and is due to programs for seven days',
  },
  'operation.link_attempts': {
    fate: 'before',
    because: 'wrong codes stay counted: a restore gives nobody new guesses',
  },
  'operation.followers': {
    fate: 'event-store',
    because: 'reactions go on behind the event they handled last; read models begin anew',
  },
  'operation.parked': { fate: 'event-store', because: 'events that reactions gave up on are still to be looked at' },
  'operation.sessions': {
    fate: 'dropped',
    because: 'everyone signs in again: a session ended since must not come back',
  },
  'operation.sightings': {
    fate: 'dropped',
    because: 'how far somebody had read; after a restore they are told what changed since they acted last',
  },
  'operation.sign_in_attempts': { fate: 'dropped', because: 'a lock of minutes, over long before' },
  'operation.setup_tokens': { fate: 'dropped', because: 'a start hands out a new link where one is needed' },
  'operation.leases': { fate: 'dropped', because: 'held by processes that are gone' },
  'operation.heartbeats': { fate: 'dropped', because: 'signs of life of processes that are gone' },
  'migration.applied': { fate: 'derived', because: 'made by migrating' },
  views: { fate: 'derived', because: 'read models' },
  views_next: { fate: 'derived', because: 'read models being folded again' },
  bullmq: { fate: 'dropped', because: 'the queue: what the log asked for and nobody answered is asked for again' },
};

/** The schemas of the main database that are the product's, to be emptied before others' contents come in. */
export const SCHEMAS: readonly string[] = [...new Set(Object.keys(PLACES).map((name) => name.split('.')[0] ?? name))];

export const VAULT_SCHEMAS: readonly string[] = ['vault', 'migration'];

export interface KeptTable extends Place {
  table: string;
}

export type CopiedFate = Extract<Fate, 'before' | 'after' | 'apart'>;

/** Every fate that means to be copied. */
export const COPIED: readonly CopiedFate[] = ['before', 'after', 'apart'];

/** Tables whose rows are copied as they are. */
export function keptTables(...fates: CopiedFate[]): KeptTable[] {
  return Object.entries(PLACES)
    .filter(([, { fate }]) => fates.some((wanted) => wanted === fate))
    .map(([table, place]) => ({ table, ...place }));
}
