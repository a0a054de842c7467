import type { Queryable } from '#database';
import type { Clock } from '#kernel';

export const BEAT_MS = 5_000;
const FORGOTTEN_AFTER = '1 hour';

/** Says every few seconds that this process lives; `doctor` reads when it last did. */
export class Heartbeat {
  private timer: NodeJS.Timeout | null = null;
  private startedAt: Date | null = null;

  /**
   * @param clock the real time: doctor compares it with its own
   * @param name begins with the host's name and a hyphen: by that a health check finds it
   */
  constructor(
    private readonly database: Queryable,
    private readonly clock: Clock,
    private readonly name: string,
  ) {}

  async start(): Promise<void> {
    this.startedAt = this.clock.now();
    await this.beat();
    await this.database.query(
      `delete from operation.heartbeats where beat_at < $1::timestamptz - interval '${FORGOTTEN_AFTER}'`,
      [this.startedAt],
    );
    // A missed beat is what doctor looks for; the next one comes.
    this.timer = setInterval(() => void this.beat().catch(() => undefined), BEAT_MS);
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.database
      .query('delete from operation.heartbeats where process = $1', [this.name])
      .catch(() => undefined);
  }

  /** Written anew each time: after an hour asleep another worker has taken this one for dead and removed its line. */
  async beat(): Promise<void> {
    await this.database.query(
      `insert into operation.heartbeats (process, kind, started_at, beat_at) values ($1, 'worker', $2, $3)
       on conflict (process) do update set started_at = excluded.started_at, beat_at = excluded.beat_at`,
      [this.name, this.startedAt, this.clock.now()],
    );
  }
}
