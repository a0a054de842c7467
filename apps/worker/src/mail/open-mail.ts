// What mail is made of in this process: outbox, people, links, and the way out if there is one.
import type { Database } from '#database';
import type { Checkpoints, EventLog } from '#event-store';
import { Delegations, Directory, Members, Units, type Credentials } from '#identity';
import { isLoopback, type Clock } from '#kernel';
import { linksAt, Outbox, Post, Told } from '#mail';
import type { WorkerConfig } from '../config.js';
import type { SendingWorld } from '../jobs/send-mail.job.js';
import type { MailWorld } from './mail-world.js';

export interface MailGround {
  log: EventLog;
  database: Database;
  checkpoints: Checkpoints;
  credentials: Credentials;
  clock: Clock;
}

/** For writing mail, and for sending it. */
export async function openMail(
  { log, database, checkpoints, credentials, clock }: MailGround,
  config: Pick<WorkerConfig, 'mail' | 'publicUrl'>,
): Promise<{ writing: MailWorld; sending: SendingWorld }> {
  const members = new Members(log, clock);
  const outbox = new Outbox(database);
  const post = await postFor(config, database);
  const people = { members, directory: new Directory(database), delegations: new Delegations(database) };
  return {
    writing: {
      ...{ log, database, checkpoints, people, outbox, units: new Units(database), told: new Told(database) },
      ...{ links: linksAt(config.publicUrl ?? ''), into: post === null ? 'kept' : 'waiting' },
    },
    sending: { log, outbox, members, credentials, post, clock },
  };
}

/** The addresses of the demonstration's people are nobody's, or somebody else's: from there mail goes to a catcher on this machine or nowhere. */
async function postFor({ mail = null }: Pick<WorkerConfig, 'mail'>, database: Database): Promise<Post | null> {
  if (mail === null) return null;
  if (isLoopback(new URL(mail.url).hostname)) return new Post(mail);
  const { rows } = await database.query<{ kind: string }>('select kind from operation.installation');
  return rows[0]?.kind === 'demonstration' ? null : new Post(mail);
}
