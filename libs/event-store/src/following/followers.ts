// Everything that follows the log in one process. Several processes may run the same list: each line is moved by one of them at a time.
import { randomBytes } from 'node:crypto';
import type { Database } from '#database';
import { assert } from '#kernel';
import type { EventLog } from '../event-log.js';
import type { StandsStill } from './follow.js';
import { Follower, type OnTrouble, type Rhythm } from './follower.js';
import { failureOf, Line, releaseLeases, renewLeases } from './line.js';
import { Pages } from './pages.js';
import type { Projection, Subscription } from './projection.js';
import { prepareProjections, prepareSubscriptions } from './prepare.js';
import { rebuild } from './rebuild.js';
import { Together } from './together.js';

export interface FollowersOptions extends Partial<Rhythm> {
  pageSize?: number;
  /** Names this process in the leases: no other that lives may have the same name. Absent: one of its own. */
  holder?: string | undefined;
  /** Told of every failure, for the process's own log; the status stands in operation.followers anyway. */
  onTrouble?: OnTrouble;
}

const RHYTHM: Rhythm = { leaseMs: 6_000, pollMs: 1_000, retryMs: [250, 1_000, 4_000, 15_000, 60_000], breathMs: 12 };
// A page is one transaction, and while it lasts the fence stands for all readers: small enough to be over soon.
const PAGE_SIZE = 200;

export interface Followed {
  projections: readonly Projection[];
  subscriptions?: readonly Subscription[];
}

export class Followers {
  private readonly holder: string;
  private readonly rhythm: Rhythm;
  private readonly pages: Pages;
  private readonly together: Together;
  private followers: Follower[] = [];
  private rebuilding: Promise<unknown> = Promise.resolve();
  private readonly stopping = new AbortController();
  private renewal: NodeJS.Timeout | undefined;
  private unlisten: (() => void) | undefined;

  /** @param database a pool under role `sekisho_worker`: it owns the tables of the projections */
  constructor(
    private readonly log: EventLog,
    private readonly database: Database,
    private readonly followed: Followed,
    private readonly options: FollowersOptions = {},
  ) {
    const names = [...followed.projections, ...(followed.subscriptions ?? [])].map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    assert(twice === undefined, `one follower is called ${twice}`);
    this.holder = options.holder ?? randomBytes(8).toString('hex');
    this.rhythm = { ...RHYTHM, ...given(options) };
    this.pages = new Pages(log, options.pageSize ?? PAGE_SIZE);
    this.together = new Together(log, database);
  }

  /** Makes what is missing and begins to follow; projections whose version was raised are rebuilt beside and come in when that is done. */
  async start(): Promise<void> {
    const { projections, subscriptions = [] } = this.followed;
    const outdated = await prepareProjections(this.database, projections);
    await prepareSubscriptions(this.database, subscriptions);
    this.followers = [
      ...projections.map((each) => this.ofProjection(each)),
      ...subscriptions.map((each) => this.ofSubscription(each)),
    ];
    this.unlisten = this.log.store.onAppended(() => {
      this.pages.ring();
      for (const follower of this.followers) follower.wake();
    });
    const renew = () =>
      void renewLeases(this.database, this.holder, this.rhythm.leaseMs).catch((error) => this.trouble('leases', error));
    this.renewal = setInterval(renew, this.rhythm.leaseMs / 3);
    for (const follower of this.followers) follower.start();
    this.rebuilding = this.rebuildAll(outdated);
  }

  /** Ends after the pages under way and gives the leases back. */
  async stop(): Promise<void> {
    this.unlisten?.();
    clearInterval(this.renewal);
    this.stopping.abort();
    await Promise.all(this.followers.map((follower) => follower.stop()));
    await this.rebuilding;
    await releaseLeases(this.database, this.holder);
  }

  private async rebuildAll(outdated: readonly Projection[]): Promise<void> {
    const { signal } = this.stopping;
    for (const projection of outdated) {
      await rebuild(this.log, this.database, projection, { signal }).catch((error) => {
        // Stopped half way: the next start begins it again.
        if (!signal.aborted) this.trouble(projection.name, error);
      });
    }
    for (const follower of this.followers) follower.wake();
  }

  private ofProjection(projection: Projection): Follower {
    const follow = this.together.ofProjection(projection);
    return new Follower({ ...this.parts(projection.name), follow, version: projection.version });
  }

  private ofSubscription(subscription: Subscription): Follower {
    const follow = this.together.ofSubscription(subscription);
    const { name, parkAfter } = subscription;
    const park = async (failure: StandsStill, attempts: number): Promise<boolean> => {
      if (parkAfter === undefined || attempts < parkAfter) return false;
      await this.park(name, failure, attempts);
      return true;
    };
    return new Follower({ ...this.parts(name), follow, version: 1, park });
  }

  private parts(name: string) {
    const line = new Line(name, 'live', this.holder, this.rhythm.leaseMs);
    const { pages, database, rhythm } = this;
    const onTrouble: OnTrouble = (...trouble) => this.trouble(...trouble);
    return { line, pages, database, rhythm, onTrouble };
  }

  private async park(name: string, { event, cause }: StandsStill, attempts: number): Promise<void> {
    await this.database.query(
      `insert into operation.parked (name, event_id, position, failure, attempts) values ($1, $2, $3, $4, $5)
       on conflict (name, event_id) do update set failure = excluded.failure, attempts = excluded.attempts, parked_at = now()`,
      [name, event.id, event.position, failureOf(cause), attempts],
    );
  }

  private trouble(...trouble: Parameters<OnTrouble>): void {
    this.options.onTrouble?.(...trouble);
  }
}

function given<Options extends object>(options: Options): Partial<Options> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Partial<Options>;
}
