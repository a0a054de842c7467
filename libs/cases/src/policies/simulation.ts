// Past cases under two policies: which would be otherwise, and how. It reads the log and the worklist, and writes nothing anywhere.
import type { Database } from '#database';
import type { EventLog, RecordedEvent } from '#event-store';
import type { Actor, CaseId } from '#kernel';
import { TIERS, type Policy, type Tier } from '#policy';
import { lastContent } from '../amendments/contents.js';
import { unopened, type Case, type CaseState } from '../case.js';
import { evolve } from '../case-fold.js';
import type { CaseEvent } from '../case-event.js';
import { relationTo } from '../decisions/who-may.js';
import type { Dossier } from '../dossier.js';
import { sees, seesScreening } from '../visible-fields.js';
import { compareUnder, counted, isOtherwise, NO_COUNTS, type CaseComparison } from './comparison.js';
import type { SimulationCounts } from './policy-words.js';
import { submittedFacts, underPolicy } from './under-policy.js';

/** So many cases at most, those that changed last first: half a minute of a small machine. */
export const SIMULATED_MAX = 5_000;

/** What stands of each case whose outcome would be otherwise. */
export type SimulatedCase = CaseComparison & {
  id: CaseId;
  number: string;
  state: CaseState;
  /** Assigned by a person; null while none is. */
  assigned: Tier | null;
};

export type Simulation = {
  counts: SimulationCounts;
  /** From which tier to which, as it would be proposed: how many cases, of those compared. */
  tiers: { before: Tier; after: Tier; cases: number }[];
  /** Those that would be otherwise, those that changed last first. */
  cases: SimulatedCase[];
  /** Whether the institution has more submitted cases than were compared. */
  more: boolean;
};

/** A past case as it is simulated. */
export type PastCase = {
  id: CaseId;
  state: Case;
  /** As it was submitted last; null: never. */ dossier: Dossier | 'erased' | null;
};

/** Pure: the cases in the order in which they come, as far as the reader may know what was found out about them. */
export function simulate(
  cases: Iterable<PastCase>,
  { reader, before, after }: { reader: Actor; before: Policy; after: Policy },
): Omit<Simulation, 'more'> {
  const running = new Running(reader, before, after);
  for (const each of cases) running.take(each);
  return running.result();
}

class Running {
  private counts = NO_COUNTS;
  private readonly tiers = new Map<string, number>();
  private readonly otherwise: SimulatedCase[] = [];

  constructor(
    private readonly reader: Actor,
    private readonly before: Policy,
    private readonly after: Policy,
  ) {}

  take({ id, state, dossier }: PastCase): void {
    const left = !maySee(this.reader, state) ? 'unseen' : dossier === 'erased' ? 'erased' : null;
    if (left !== null) this.counts = { ...this.counts, [left]: this.counts[left] + 1 };
    if (left !== null || dossier === null || dossier === 'erased') return;
    const facts = submittedFacts(state, dossier);
    if (facts === null) return;
    const [old, now] = [underPolicy(facts, this.before), underPolicy(facts, this.after)];
    const comparison = compareUnder(old, now);
    this.counts = counted(this.counts, comparison);
    const pair = `${old.tier} ${now.tier}`;
    this.tiers.set(pair, (this.tiers.get(pair) ?? 0) + 1);
    if (!isOtherwise(comparison)) return;
    const { number, assignment } = state;
    this.otherwise.push({ id, number, state: state.state, assigned: assignment?.tier ?? null, ...comparison });
  }

  result(): Omit<Simulation, 'more'> {
    const pairs = TIERS.flatMap((before) => TIERS.map((after) => ({ before, after })));
    const tiers = pairs.flatMap(({ before, after }) => {
      const cases = this.tiers.get(`${before} ${after}`) ?? 0;
      return cases === 0 ? [] : [{ before, after, cases }];
    });
    return { counts: this.counts, tiers, cases: this.otherwise };
  }
}

/** Whoever is a party, or may not yet know what the screening found, would learn of it from a tier and its factors. */
function maySee(reader: Actor, state: Case): boolean {
  const relation = relationTo(reader, state);
  return relation !== null && sees(relation, 'proposal') && seesScreening(relation, state.steps.length > 0);
}

// Cases are read together, so that waiting for the database and for keys is shared.
const AT_ONCE = 16;

/** Over the submitted cases of an institution, at most `limit` ({@link SIMULATED_MAX}). */
export async function simulateInstitution(
  { database, log }: { database: Database; log: EventLog },
  { reader, before, after, limit = SIMULATED_MAX }: { reader: Actor; before: Policy; after: Policy; limit?: number },
): Promise<Simulation> {
  const { institution } = reader;
  const found = await database.inInstitution(institution, async (tx) => {
    const { rows } = await tx.query<{ id: CaseId }>(
      `select case_id as id from views.worklist where institution = $1 and (fold ->> 'round')::int > 0
       order by changed_at desc, case_id desc limit $2`,
      [institution, limit + 1],
    );
    return rows.map(({ id }) => id);
  });
  const ids = found.slice(0, limit);
  const running = new Running(reader, before, after);
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const read = await Promise.all(ids.slice(from, from + AT_ONCE).map((id) => pastCase(log, institution, id)));
    read.forEach((each) => each && running.take(each));
  }
  return { ...running.result(), more: found.length > limit };
}

/** A case as the log tells it, with its dossier as it stands; null where the institution has no such case. */
export async function pastCase(log: EventLog, institution: Actor['institution'], id: CaseId): Promise<PastCase | null> {
  const events = (await log.read(`case-${id}`, { institution })) as unknown as CaseEvent[];
  if (events.length === 0) return null;
  const state = events.reduce(evolve, unopened);
  const submitted = lastContent(events);
  if (!submitted) return { id, state, dossier: null };
  const { personal } = (await log.open(submitted as unknown as RecordedEvent)) as unknown as typeof submitted;
  return { id, state, dossier: personal === undefined || personal === 'erased' ? 'erased' : personal.dossier };
}
