import { Inject, Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import { Checkpoints, type FollowerStatus } from '#event-store';
import type { House } from '../house.js';
import { HOUSE } from '../tokens.js';
import type { Diagnosis } from './health.dto.js';

const SILENT_AFTER_SECONDS = 30;
const WRITER_OLD_SECONDS = 60;

/** The running house seen from inside: what it is, and how it does. */
@Injectable()
export class Installation {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** Whether the well-known accounts may be shown: a demonstration that only this machine can reach. */
  async isDemonstration(): Promise<boolean> {
    if (!this.house.isLoopback) return false;
    const { rows } = await this.house.database.query<{ kind: string }>('select kind from operation.installation');
    return rows[0]?.kind === 'demonstration';
  }

  /** Whether both databases answer. */
  async isReady(): Promise<boolean> {
    const answers = await Promise.allSettled(
      [this.house.database, this.house.vaultDatabase].map((database) => database.query('select 1')),
    );
    return answers.every(({ status }) => status === 'fulfilled');
  }

  /** One line per thing that can be wrong. Never a personal datum. */
  async diagnose(): Promise<Diagnosis[]> {
    const followers = await this.checkpoints.status();
    return [
      await this.answers('database', this.house.database),
      await this.answers('vault', this.house.vaultDatabase),
      await this.oldestWriter(),
      await this.workers(),
      ...followers.map(followerLine),
      { check: 'clock', state: 'ok', detail: this.house.clock.now().toISOString() },
    ];
  }

  private async answers(check: string, database: Queryable): Promise<Diagnosis> {
    const begun = performance.now();
    try {
      await database.query('select 1');
      return { check, state: 'ok', detail: `answered in ${Math.ceil(performance.now() - begun)} ms` };
    } catch (error) {
      return { check, state: 'bad', detail: error instanceof Error ? error.name : 'no answer' };
    }
  }

  /** Whoever writes for long holds the fence behind which nobody may read yet. */
  private async oldestWriter(): Promise<Diagnosis> {
    const { rows } = await this.house.database.query<{ program: string; seconds: number }>(
      `select application_name as program, extract(epoch from now() - xact_start)::int as seconds from pg_stat_activity
       where backend_xid is not null and pid <> pg_backend_pid() order by xact_start limit 1`,
    );
    const oldest = rows[0];
    if (!oldest || oldest.seconds < WRITER_OLD_SECONDS)
      return { check: 'fence', state: 'ok', detail: 'no long writer' };
    return { check: 'fence', state: 'warn', detail: `${oldest.program} has been writing for ${oldest.seconds} s` };
  }

  private async workers(): Promise<Diagnosis> {
    const { rows } = await this.house.database.query<{ alive: number; silent: number }>(
      `select count(*) filter (where beat_at > now() - interval '${SILENT_AFTER_SECONDS} s')::int as alive,
              count(*) filter (where beat_at <= now() - interval '${SILENT_AFTER_SECONDS} s')::int as silent
       from operation.heartbeats where kind = 'worker'`,
    );
    const { alive = 0, silent = 0 } = rows[0] ?? {};
    if (alive === 0)
      return { check: 'worker', state: 'bad', detail: 'no worker is alive: checks wait and read models stand still' };
    return {
      check: 'worker',
      state: silent > 0 ? 'warn' : 'ok',
      detail: `${alive} alive${silent > 0 ? `, ${silent} silent` : ''}`,
    };
  }
}

function followerLine({ name, slot, kind, behind, failure, parked, isFollowed }: FollowerStatus): Diagnosis {
  const check = slot === 'next' ? `${kind} ${name} (rebuild)` : `${kind} ${name}`;
  if (failure !== null) return { check, state: 'bad', detail: `stands still: ${failure}` };
  const said = [
    `${behind} behind`,
    ...(parked > 0 ? [`${parked} parked`] : []),
    ...(isFollowed ? [] : ['followed by nobody']),
  ];
  const state = parked > 0 || !isFollowed || behind >= 1000 ? 'warn' : 'ok';
  return { check, state, detail: said.join(', ') };
}
