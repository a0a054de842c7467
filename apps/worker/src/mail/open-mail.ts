// What mail is made of in this process: outbox, people, links, and the way out if there is one.
import type { Database } from '#database';
import type { Checkpoints, EventLog } from '#event-store';
import { Delegations, Directory, Members, Units, type Credentials } from '#identity';
import type { Clock } from '#kernel';
import { isOfDemonstration, linksAt, Outbox, Post, serverFor, Told } from '#mail';
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
  const server = serverFor(config.mail ?? null, await isOfDemonstration(database));
  const post = server && new Post(server);
  const people = { members, directory: new Directory(database), delegations: new Delegations(database) };
  return {
    writing: {
      ...{ log, database, checkpoints, people, outbox, units: new Units(database), told: new Told(database) },
      ...{ links: linksAt(config.publicUrl ?? ''), into: post === null ? 'kept' : 'waiting' },
    },
    sending: { log, outbox, members, credentials, post, clock },
  };
}
