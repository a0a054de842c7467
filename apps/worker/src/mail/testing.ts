// For specs only: a house whose mail goes to a server of the test, by a clock of the test. Only what mail is made of runs.
import pino from 'pino';
import { caseProjections, type CaseOccurrence } from '#cases';
import { ChangeAccount, type Commands } from '#commands';
import { Checkpoints, Followers, type EventLog } from '#event-store';
import { delegationsProjection, directoryProjection, unitsProjection, type AccountCommand } from '#identity';
import { defineJob, JOB_NAMES, JobRunner, Jobs, type AnyJobHandler } from '#jobs';
import { RandomIds, SettableClock, type AccountId, type CaseId, type PersonId, type RoleGrant } from '#kernel';
import type { Mail } from '#mail';
import { people, PlayedCase } from '../../../../libs/cases/src/testing.js';
import { smtpServer, type SmtpServer } from '../../../../test/support/smtp.js';
import { openBus, openGround, type Opened } from '../ground.js';
import { sendMail } from '../jobs/send-mail.job.js';
import { noteEscalationWhenCaseIsEscalated } from '../reactions/note-escalation-when-case-is-escalated.js';
import { tellHolderWhenPasswordLinkIsMade } from '../reactions/tell-holder-when-password-link-is-made.js';
import { actor, foundUniversity, INSTITUTION, sentBy, testHouse, until, type TestHouse } from '../testing.js';
import { Mailroom } from './mailroom.js';
import { openMail } from './open-mail.js';

/** Japan's wall clock. */
export const at = (wall: string): Date => new Date(`${wall.replace(' ', 'T')}:00+09:00`);

export const FROM = '輸出管理室 <export-control@example.ac.jp>';
export const SITE = 'https://sekisho.example.ac.jp';

const ids = new RandomIds();

export interface MailHouse {
  house: TestHouse;
  clock: SettableClock;
  log: EventLog;
  commands: Commands;
  jobs: Jobs;
  server: SmtpServer;
  /** What two mailrooms do at one time, and everything that comes of it. */
  work(): Promise<void>;
  /** The same before anybody sends: the first `work` brings whoever does, to the end. */
  workUnsent(): Promise<void>;
  mails(): Promise<Mail[]>;
  close(): Promise<void>;
}

/** @param isKept there is no server named in the settings */
export async function mailHouse(now: Date, { isKept = false } = {}): Promise<MailHouse> {
  const house = await testHouse();
  const server = await smtpServer();
  const opened: Opened = [() => house.close(), () => server.close()];
  const clock = new SettableClock(now);
  const options = { clock, logger: pino({ level: 'fatal' }) };
  const ground = await openGround(house.config, options, opened);
  const { log, database } = ground;
  const { commands, credentials } = await openBus(ground, options, opened);
  const jobs = await Jobs.open({ url: house.config.databaseUrl, queueUrl: null, onTrouble: () => undefined });
  opened.push(() => jobs.close());
  const checkpoints = new Checkpoints(database, log.store);
  const settings = { mail: isKept ? null : { url: server.url, from: FROM }, publicUrl: SITE };
  const mail = await openMail({ log, database, checkpoints, credentials, clock }, settings);
  // Played cases share the ids of their checks: whoever counts checks would refuse the second case.
  const followed = {
    projections: [
      ...[unitsProjection, directoryProjection, delegationsProjection],
      ...caseProjections.filter(({ name }) => ['worklist', 'person_cards', 'second_looks'].includes(name)),
    ],
    subscriptions: [
      noteEscalationWhenCaseIsEscalated(mail.writing.told),
      tellHolderWhenPasswordLinkIsMade(mail.writing, clock),
    ],
  };
  const followers = new Followers(log, database, followed);
  await followers.start();
  opened.push(() => followers.stop());
  const lease = { take: async () => true, keep: async () => undefined, giveBack: async () => undefined };
  const troubles: unknown[] = [];
  const rooms = [1, 2].map(
    () =>
      new Mailroom(mail.writing, jobs, lease, clock, {
        everyMs: 60_000,
        onTrouble: (what, error) => troubles.push(what, error),
      }),
  );
  const looks = async () => {
    await haveFollowed(house, log);
    await Promise.all(rooms.map((room) => room.work()));
    if (troubles.length > 0) throw new Error(`The mailroom met trouble: ${String(troubles)}`, { cause: troubles[1] });
  };
  const handlers = JOB_NAMES.map((name) =>
    name === 'send-mail' ? sendMail(mail.sending) : defineJob(name, { run: nothing, failed: nothing }),
  ) as AnyJobHandler[];
  const runner = new JobRunner(jobs, handlers, clock);
  let isSending = false;
  await foundUniversity(commands);
  return {
    ...{ house, clock, log, commands, jobs, server, workUnsent: looks },
    work: async () => {
      if (!isSending) {
        await runner.start();
        opened.push(() => runner.stop());
        isSending = true;
      }
      await looks();
      await until('the queue is empty', async () =>
        (await jobs.counts()).every(({ waiting, active, delayed }) => waiting + active + delayed === 0),
      );
    },
    mails: () => mail.writing.outbox.read(INSTITUTION),
    close: async () => {
      for (let each = opened.pop(); each; each = opened.pop()) await each();
    },
  };
}

const nothing = async () => undefined;

/** Read models and reactions have come to the end of the log. */
async function haveFollowed({ owner }: TestHouse, log: EventLog): Promise<void> {
  // The last event, not the last that may be read already: another test's transaction can put that off.
  const end = (await log.store.latest(1))[0]?.position ?? null;
  await until('all have followed', async () => {
    const { rows } = await owner.query<{ position: string | null }>('select position from operation.followers');
    return rows.every(({ position }) => end === null || (position !== null && log.store.compare(position, end) >= 0));
  });
}

export interface Member {
  account: AccountId;
  person: PersonId;
  email: string;
}

/** Opens and activates an account. */
export async function member(
  { commands }: Pick<MailHouse, 'commands'>,
  name: string,
  roles: RoleGrant['role'][],
  { language = 'ja', person = ids.next() }: { language?: 'ja' | 'en'; person?: PersonId } = {},
): Promise<Member> {
  const [account, email] = [ids.next(), `${name}@example.ac.jp`];
  const say = (command: AccountCommand) =>
    commands.send(new ChangeAccount(account, command), sentBy(actor('person', 'administrator'), 'account.manage'));
  const { events } = await say({
    ...{ type: 'OpenAccount', person, name: { ja: `${name} 花子`, en: `Hanako ${name}` }, email, language },
    roles: roles.map((role) => ({ role, unit: null })),
  });
  // Some roles wait for a second person, once there is one who may confirm them.
  for (const { type, data } of events) {
    if (type !== 'RoleGrantProposed') continue;
    const confirm = { type: 'ConfirmRoleGrant' as const, proposal: String(data['proposal']) };
    await commands.send(new ChangeAccount(account, confirm), sentBy(actor('person', 'president'), 'role.confirm'));
  }
  await say({ type: 'RequestActivation', tokenHash: email, expiresAt: '2030-01-01T00:00:00.000Z' });
  await say({ type: 'ActivateAccount', tokenHash: email });
  return { account, person, email };
}

/** A played case that is told to the log. */
export class ToldCase extends PlayedCase {
  private readonly said: CaseOccurrence[] = [];

  override do(...[command, who]: Parameters<PlayedCase['do']>): CaseOccurrence[] {
    const said = super.do(command, who);
    this.said.push(...said);
    return said;
  }

  /** As if all of it had happened at one instant. */
  async tell({ log }: Pick<MailHouse, 'log'>, number: string, when: Date): Promise<CaseId> {
    const [caseId, commandId] = [ids.next(), ids.next()];
    // Every case is played with the same ids: the log makes its own.
    const occurrences = this.said.map(({ id: _, ...said }) =>
      said.type === 'CaseOpened' ? { ...said, data: { ...said.data, number } } : said,
    );
    await log.append(`case-${caseId}`, 'none', occurrences, {
      actor: { ...people.officer, institution: INSTITUTION },
      ...{ at: when.toISOString(), commandId, correlationId: commandId, causationId: null },
    });
    return caseId;
  }
}
