// Several people at one case in the same moment, on a real store: the same moves and the same procedure as the histories of one after the other,
// but every command is sent while others are under way, through the loop that loads, decides and appends for the product.
import fc from 'fast-check';
import { executeDecider } from '#commands';
import type { EventLog } from '#event-store';
import { policyOf, type Policy } from '#policy';
import { RandomIds, Refusal, type Actor } from '#kernel';
import { INSTITUTION } from '../../libs/event-store/src/testing.js';
import { evolve } from '../../libs/cases/src/case-fold.js';
import { unopened, type Case } from '../../libs/cases/src/case.js';
import type { CaseCommand } from '../../libs/cases/src/case-command.js';
import type { CaseEvent } from '../../libs/cases/src/case-event.js';
import { decide } from '../../libs/cases/src/decisions/decide.js';
import { COMMITTEES } from '../../libs/cases/src/decisions/board/testing.js';
import { NO_BONDS } from '../../libs/cases/src/duties/bonds.js';
import { UNIT_PATH } from '../../libs/cases/src/testing.js';
import { asked, BEGINNINGS } from './moves.js';
import { violations } from './procedure-model.js';
import { begun as beginning } from './run.js';

/** People at one case at the same time, and what each of them asks, one after the other. */
const CLIENTS = 5;
const MOVES_EACH = 3;

export interface Concurrent {
  histories: number;
  /** Commands that made something happen. */
  happened: number;
  refused: number;
  /** What may not have happened, and in which history: the number is its seed. */
  wrong: string[];
}

export interface ConcurrentWishes {
  /** The same log as several processes see it: within one, writers of a stream take turns. */
  logs: readonly EventLog[];
  runs: number;
  seed: number;
  /** Histories under way at the same time. */
  atOnce: number;
  onProgress?: (so: Concurrent) => void;
}

/** Plays so many histories. What is against the procedure is told, not thrown. */
export async function runConcurrent({ logs, runs, seed, atOnce, onProgress }: ConcurrentWishes): Promise<Concurrent> {
  const so: Concurrent = { histories: 0, happened: 0, refused: 0, wrong: [] };
  let next = 0;
  const player = async () => {
    for (let n = next++; n < runs; n = next++) {
      const found = await playOne(logs, seed + n, so);
      so.wrong.push(...found.map((each) => `history ${seed + n}: ${each}`));
      so.histories += 1;
      onProgress?.(so);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, player));
  return so;
}

const ids = new RandomIds();
const ANY = 2 ** 20;
const moves = fc.array(
  fc.record({ what: fc.nat({ max: ANY }), who: fc.nat({ max: ANY }), how: fc.nat({ max: ANY }) }),
  { minLength: CLIENTS * MOVES_EACH, maxLength: CLIENTS * MOVES_EACH },
);

async function playOne(logs: readonly EventLog[], seed: number, so: Concurrent): Promise<string[]> {
  const begun = beginning(seed % BEGINNINGS.length);
  const stream = `case-${ids.next()}`;
  const [log] = logs as [EventLog];
  await tell(log, stream, begun.events);
  const [drawn = []] = fc.sample(moves, { seed, numRuns: 1 });
  const at = new Date(Date.UTC(2026, 10, 24)).toISOString();
  const client = async (index: number) => {
    const mine = drawn.slice(index * MOVES_EACH, (index + 1) * MOVES_EACH);
    // Everybody asks by the page as it stood before the others came.
    for (const move of mine)
      await ask(logs[index % logs.length] ?? log, { ...asked(move, begun), stream, at, inForce: begun.inForce }, so);
  };
  await Promise.all(Array.from({ length: CLIENTS }, (_, index) => client(index)));
  const events = (await log.read(stream, { institution: INSTITUTION })) as unknown as CaseEvent[];
  return violations(events, events.reduce<Case>(evolve, unopened), NO_BONDS);
}

/** Tells the log what was played, by whoever did it. What is sealed stays away: no decider reads it. */
async function tell(log: EventLog, stream: string, events: readonly CaseEvent[]): Promise<void> {
  for (let from = 0; from < events.length;) {
    const part = events.slice(from, endOfTurn(events, from));
    const [{ actor, at }] = part as [CaseEvent];
    const commandId = ids.next();
    const by = { ...actor, institution: INSTITUTION, account: null, roles: [] };
    const circumstances = { actor: by, at, commandId, correlationId: commandId, causationId: null };
    const said = part.map(({ type, data, evidence }) => ({ type, data, ...(evidence && { evidence }) }));
    await log.append(stream, from === 0 ? 'none' : from - 1, said, circumstances);
    from += part.length;
  }
}

/** What one person did in one go is written in one go. */
function endOfTurn(events: readonly CaseEvent[], from: number): number {
  const { actor } = events[from] as CaseEvent;
  const next = events.findIndex((event, index) => index > from && event.actor.id !== actor.id);
  return next < 0 ? events.length : next;
}

interface Ask {
  stream: string;
  actor: Actor;
  command: CaseCommand;
  at: string;
  inForce: Policy;
}

async function ask(log: EventLog, { stream, actor, command, at, inForce }: Ask, so: Concurrent): Promise<void> {
  const commandId = ids.next();
  const context = {
    ...{ actor, at, inForce, causationId: null, commandId },
    ...{ unitPath: UNIT_PATH, bonds: NO_BONDS, committees: COMMITTEES },
  };
  try {
    const { events } = await executeDecider<Case, CaseEvent>({
      ...{ log, stream, initial: unopened, evolve, expected: null },
      circumstances: { actor, at, commandId, correlationId: commandId, causationId: null },
      decide: (state) => decide(command, state, { ...context, policy: policyOf(state.policy) ?? inForce }),
    });
    if (events.length > 0) so.happened += 1;
  } catch (error) {
    // Anything but a Refusal is a defect: it ends the run.
    if (!(error instanceof Refusal)) throw error;
    so.refused += 1;
  }
}
