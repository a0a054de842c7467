// Looks every few seconds what is to be written and what waits to be sent. One process at a time does; everything it knows lies in the log and the
// outbox, so another can go on where it stopped, and an emptied queue is filled again.
import { readCalendar } from '#cases';
import type { Lease } from '#database';
import type { Jobs } from '#jobs';
import type { Clock, InstitutionId } from '#kernel';
import { maySend } from '#mail';
import { writeDigests } from './digests.js';
import { writeEscalations } from './escalations.js';
import type { MailWorld, Moment } from './mail-world.js';

export interface MailroomOptions {
  /** The lease must hold for longer. */
  everyMs: number;
  onTrouble: (what: string, error: unknown) => void;
}

export class Mailroom {
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> | null = null;
  private isStopped = false;

  /** @param clock the house's: its days are the days, its office hours the send window */
  constructor(
    private readonly world: MailWorld,
    private readonly jobs: Pick<Jobs, 'enqueue'>,
    private readonly lease: Pick<Lease, 'take' | 'keep' | 'giveBack'>,
    private readonly clock: Clock,
    private readonly options: MailroomOptions,
  ) {}

  start(): void {
    this.timer = setInterval(() => this.workInTurn(), this.options.everyMs);
    this.workInTurn();
  }

  /** Ends after the account under way and gives the lease back. */
  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    await this.working;
    await this.lease.giveBack();
  }

  /** Writes what is due and orders what waits, unless somebody else does. One institution's trouble is told and holds up no other. */
  async work(): Promise<void> {
    if (!(await this.lease.take())) return;
    const { rows } = await this.world.database.query<{ institution: InstitutionId }>(
      'select institution from views.institutions order by institution',
    );
    for (const { institution } of rows) {
      const moment = await this.momentIn(institution);
      await this.attempt('escalations', () => writeEscalations(this.world, moment));
      await this.attempt('digests', () => writeDigests(this.world, moment));
      await this.attempt('sending', () => this.order(moment));
    }
  }

  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    try {
      if (!this.isStopped) await work();
    } catch (error) {
      if (!(error instanceof Stopped)) this.options.onTrouble(what, error);
    }
  }

  private async momentIn(institution: InstitutionId): Promise<Moment> {
    const calendar = await readCalendar(this.world.log, institution);
    const keep = async () => {
      if (this.isStopped) throw new Stopped();
      await this.lease.keep();
    };
    return { institution, calendar, now: this.clock.now().toISOString(), keep };
  }

  private async order({ institution, now, calendar, keep }: Moment): Promise<void> {
    const { outbox } = this.world;
    await outbox.giveUpLate(institution, now);
    if (this.world.into === 'kept') return outbox.keepWaiting(institution, now);
    if (!maySend(now, calendar)) return;
    for (const mailId of await outbox.due(institution)) {
      await keep();
      await this.jobs.enqueue('send-mail', { mailId });
    }
  }

  private workInTurn(): void {
    this.working ??= this.work()
      .catch((error: unknown) => this.options.onTrouble('mailroom', error))
      .finally(() => (this.working = null));
  }
}

/** Between two accounts: what is left is written by whoever works next. */
class Stopped extends Error {}
