// Followers of one process that stand at the same place take the next page in one transaction: one begin, one move of all their lines, one commit.
import type { Database } from '#database';
import type { RecordedEvent } from '../event.js';
import type { EventLog } from '../event-log.js';
import { present } from '../present.js';
import { Attempt, foldAll, followWithTables, settingsOfPage, wantedBy, type Follow } from './follow.js';
import { followByHandling } from './handle.js';
import { advanceAll, type Claim } from './line.js';
import type { Projection, Subscription } from './projection.js';

interface Member extends Claim {
  /** Null: nothing of the page is for this follower, and only its line moves. */
  projection: Projection | null;
  /** Takes the page by itself, and finds out what cannot be done. */
  alone: () => Promise<void>;
  settle: { resolve: () => void; reject: (error: unknown) => void };
}

interface Party {
  events: readonly RecordedEvent[];
  members: Member[];
}

export class Together {
  private parties: Party[] = [];

  constructor(
    private readonly log: EventLog,
    private readonly database: Database,
  ) {}

  ofProjection(projection: Projection): Follow {
    const alone = followWithTables(this.log, this.database, projection, 'live');
    return (events, line, token) =>
      this.join(events, { line, token, projection, alone: () => alone(events, line, token) });
  }

  ofSubscription(subscription: Subscription): Follow {
    const alone = followByHandling(this.log, this.database, subscription);
    return (events, line, token) =>
      events.some(({ type }) => subscription.handles.includes(type))
        ? alone(events, line, token)
        : this.join(events, { line, token, projection: null, alone: () => alone(events, line, token) });
  }

  private join(events: readonly RecordedEvent[], member: Omit<Member, 'settle'>): Promise<void> {
    return new Promise((resolve, reject) => {
      const party = this.partyFor(events);
      party.members.push({ ...member, settle: { resolve, reject } });
    });
  }

  // Whoever was woken by the same bell comes in the same turn of the event loop.
  private partyFor(events: readonly RecordedEvent[]): Party {
    const known = this.parties.find((party) => isSamePage(party.events, events));
    if (known) return known;
    const party: Party = { events, members: [] };
    this.parties.push(party);
    setImmediate(() => {
      this.parties = this.parties.filter((each) => each !== party);
      void this.depart(party);
    });
    return party;
  }

  private async depart({ events, members }: Party): Promise<void> {
    const attempt = new Attempt();
    try {
      await this.take(events, members, attempt);
      for (const { settle } of members) settle.resolve();
    } catch (error) {
      for (const { alone, settle } of members) {
        // Refused for one of them: nothing was folded, and each finds out by itself whether it was the one.
        if (attempt.isRefused) alone().then(settle.resolve, settle.reject);
        else settle.reject(error);
      }
    }
  }

  private async take(events: readonly RecordedEvent[], members: readonly Member[], attempt: Attempt): Promise<void> {
    const end = present(events.at(-1)).position;
    const projections = members.flatMap(({ projection }) => projection ?? []);
    const pages = await attempt.at(() =>
      Promise.all(
        projections.map(async (projection) => ({ projection, wanted: await wantedBy(this.log, projection, events) })),
      ),
    );
    // Lines that move over what is not for them: moving twice is moving once.
    if (pages.every(({ wanted }) => wanted.length === 0)) {
      await attempt.at(() => advanceAll(this.database, members, end));
      return;
    }
    await this.database.transaction(
      (tx) =>
        attempt.at(async () => {
          // First, because it also locks the lines: nobody else can be in the same place.
          await advanceAll(tx, members, end);
          for (const { projection, wanted } of pages) await foldAll(projection, tx, wanted);
        }),
      settingsOfPage('live', present(members[0]).line.leaseMs),
    );
  }
}

function isSamePage(a: readonly RecordedEvent[], b: readonly RecordedEvent[]): boolean {
  return a.length === b.length && a[0] === b[0];
}
