import { existsSync } from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { unansweredChecks } from '#cases';
import { diagnose, diagnoseReach, doctorWords, gatherFacts, reach, reachEventStore, type Sources } from '#doctor';
import { Checkpoints } from '#event-store';
import { briefRoles } from '#identity';
import type { InstitutionId } from '#kernel';
import { mailStanding } from '#mail';
import { migrations } from '#migrations';
import { Lists } from '#screening';
import type { House } from '../house.js';
import { Drain } from '../http/drain.js';
import { HOUSE } from '../tokens.js';
import type { Diagnosis } from './health.dto.js';

/** The running house seen from inside: what it is, and how it does. */
@Injectable()
export class Installation {
  constructor(
    @Inject(HOUSE) private readonly house: House,
    private readonly checkpoints: Checkpoints,
    private readonly lists: Lists,
    private readonly drain: Drain,
  ) {}

  /** Whether the well-known accounts may be shown: a demonstration that only this machine can reach. */
  async isDemonstration(): Promise<boolean> {
    if (!this.house.isLoopback) return false;
    const { rows } = await this.house.database.query<{ kind: string }>('select kind from operation.installation');
    return rows[0]?.kind === 'demonstration';
  }

  /** Whether more requests are welcome: this process is not about to end, both databases answer, and the store of the events where it is another. */
  async isReady(): Promise<boolean> {
    if (this.drain.isLeaving) return false;
    const { database, vaultDatabase, eventStoreUrl, log } = this.house;
    const answers = await Promise.allSettled([
      ...[database, vaultDatabase].map((each) => each.query('select 1')),
      ...(eventStoreUrl ? [log.store.end()] : []),
    ]);
    return answers.every(({ status }) => status === 'fulfilled');
  }

  /** One line per thing that can be wrong, as far as it concerns the institution of whoever asks. Never a personal datum. */
  async diagnose(institution: InstitutionId, language: 'ja' | 'en'): Promise<Diagnosis[]> {
    const words = doctorWords(language);
    const { database, vaultDatabase, eventStoreUrl, log } = this.house;
    const reached = [await reach('database', database), await reach('vault', vaultDatabase)];
    if (eventStoreUrl) reached.push(await reachEventStore(log.store));
    const isReached = reached.every(({ failure }) => failure === null);
    const inside = isReached
      ? diagnose(await gatherFacts(this.sources(institution), reached), words)
      : reached.map((each) => diagnoseReach(each, words));
    return [...inside, { check: 'clock', state: 'ok', detail: this.house.clock.now().toISOString() }];
  }

  private sources(institution: InstitutionId): Sources {
    const { database, vaultDatabase, queueUrl, clock, dataFolder, mail = null } = this.house;
    return {
      ...{ main: database, vault: vaultDatabase, institution, migrations, clock, checkpoints: this.checkpoints },
      ...{ store: this.house.log.store, queueUrl, isHouseUp: true },
      ...{ dataFolder: dataFolder !== undefined && existsSync(dataFolder) ? dataFolder : null },
      told: {
        unansweredBefore: (askedBefore) =>
          database.inInstitution(institution, (on) => unansweredChecks(on, askedBefore)),
        lists: () => this.lists.rows(institution),
        mail: (since) =>
          database.inInstitution(institution, (on) => mailStanding(on, { since, institution, server: mail })),
        briefRoles: (time) => database.inInstitution(institution, (on) => briefRoles(on, time, institution)),
      },
    };
  }
}
