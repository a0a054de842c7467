// Load, decide, append; and again when somebody else was faster. Every write of the house is this function.
import { ForeignStream, StreamConflict } from '#event-store';
import type { Circumstances, EventLog, Occurrence, RecordedEvent } from '#event-store';
import { Refusal, assert } from '#kernel';
import type { CommandResult } from './command.js';
import { inTurn } from './in-turn.js';

// Writers of one process take turns, so only other processes are met here; each lost race means that somebody else got on.
const RACES_MAX = 32;

export interface DeciderRun<State, Event> {
  log: EventLog;
  stream: string;
  initial: State;
  /** Pure: what happens in this state, none when the outcome already holds. @throws Refusal */
  decide: (state: State) => readonly Occurrence<string, unknown, unknown>[];
  evolve: (state: State, event: Event) => State;
  circumstances: Circumstances;
  /** The version the caller saw; with it nothing is decided on anything newer. */
  expected?: number | null;
  /** Open the sealed fields for `evolve`; most deciders need none. */
  personal?: boolean;
}

/**
 * Runs one command against one stream.
 * @throws Refusal the decider's own · `case.stale`, `account.stale`, … when the stream is not where `expected` says · `access.not_found` when it is another
 *   institution's · `command.contended` when it would not hold still
 */
export async function executeDecider<State, Event extends RecordedEvent<string, unknown, unknown>>(
  run: DeciderRun<State, Event>,
): Promise<CommandResult> {
  return inTurn(run.log, run.stream, async () => {
    const hoped = await hopefully(run);
    if (hoped) return hoped;
    for (let race = 0; race < RACES_MAX; race += 1) {
      const result = await attempt(run);
      if (result) return result;
    }
    throw new Refusal('command.contended', 'busy', { retryAfterSeconds: 1 });
  });
}

/**
 * Decides on what this process last saw of the stream, which saves the load. Only what the store then takes at that very version counts: a refusal,
 * a repetition, nothing to do or a stream that went on is decided anew on a fresh load.
 */
async function hopefully<State, Event extends RecordedEvent<string, unknown, unknown>>(
  run: DeciderRun<State, Event>,
): Promise<CommandResult | null> {
  const { log, stream, circumstances } = run;
  const events = run.personal ? null : log.recall(stream, { institution: circumstances.actor.institution });
  if (!events || answeredBefore(run, events)) return null;
  let decided: Occurrence[];
  try {
    decided = decideOn(run, events);
  } catch {
    return null;
  }
  return decided.length === 0 ? null : append(run, events.at(-1), decided);
}

/** One load, decision and append; null when the stream moved in between and the decision must be made anew. */
async function attempt<State, Event extends RecordedEvent<string, unknown, unknown>>(
  run: DeciderRun<State, Event>,
): Promise<CommandResult | null> {
  const events = await load(run, run.personal);
  const before = answeredBefore(run, events);
  if (before) return before;
  const decided = decideOn(run, events);
  const last = events.at(-1);
  return decided.length === 0 ? nothingToDo(run, last) : append(run, last, decided);
}

function decideOn<State, Event extends RecordedEvent<string, unknown, unknown>>(
  run: DeciderRun<State, Event>,
  events: RecordedEvent[],
): Occurrence[] {
  // Of what is not there nothing is newer: that it is not there is the decider's to say.
  if (events.length > 0) refuseStale(run, events);
  const decided = run.decide((events as unknown as Event[]).reduce(run.evolve, run.initial)) as Occurrence[];
  if (events.length === 0) refuseStale(run, events);
  return decided;
}

/** Null when the stream had gone on. */
async function append(
  run: Loaded,
  last: RecordedEvent | undefined,
  decided: Occurrence[],
): Promise<CommandResult | null> {
  try {
    const { position, version, eventIds } = await run.log.append(
      run.stream,
      last?.version ?? 'none',
      decided,
      run.circumstances,
    );
    return {
      position,
      version,
      events: decided.map(({ type, data }, index) => ({ id: eventIds[index] ?? '', type, data })),
    };
  } catch (error) {
    if (error instanceof ForeignStream) throw new Refusal('access.not_found', 'hidden');
    if (!(error instanceof StreamConflict)) throw error;
    // With an expected version the second look finds what came in between, and refuses by name.
    return null;
  }
}

type Loaded = Pick<DeciderRun<never, never>, 'log' | 'stream' | 'circumstances'>;

// Another institution's stream reads as empty: its events can neither be decided on nor told apart from nothing.
function load({ log, stream, circumstances }: Loaded, personal = false): Promise<RecordedEvent[]> {
  return log.read(stream, { personal, institution: circumstances.actor.institution });
}

/** A wish that arrives twice under one command id is answered from what it did the first time. */
function answeredBefore({ circumstances }: Loaded, events: RecordedEvent[]): CommandResult | null {
  const mine = events.filter((event) => event.commandId === circumstances.commandId);
  const last = mine.at(-1);
  if (!last) return null;
  return {
    position: last.position,
    version: last.version,
    events: mine.map(({ id, type, data }) => ({ id, type, data })),
  };
}

async function nothingToDo({ log }: Loaded, last: RecordedEvent | undefined): Promise<CommandResult> {
  if (last) return { position: last.position, version: last.version, events: [] };
  const end = await log.store.end();
  assert(end !== null, 'a decider that finds no stream and nothing to do has at least a log before it');
  return { position: end, version: -1, events: [] };
}

type StaleCheck = { stream: string; expected?: number | null };

/** What has changed, by the first word of its stream; else a case. */
const STALE: { [aggregate: string]: string } = {
  account: 'account.stale',
  organisation: 'organisation.stale',
  list: 'list.stale',
  person: 'person.stale',
};

function refuseStale({ stream, expected = null }: StaleCheck, events: RecordedEvent[]): void {
  const version = events.at(-1)?.version ?? -1;
  if (expected === null || expected === version) return;
  const since = new Set(events.filter((event) => event.version > expected).map((event) => event.type));
  const code = STALE[stream.slice(0, stream.indexOf('-'))] ?? 'case.stale';
  throw new Refusal(code, 'stale', { version, since: [...since].join(', ') });
}
