// Every migration of both databases, in the order in which they apply. Add a line at its number's place; never change one that was released.
import type { Migration } from '#database';
import { sql as log } from './0001-log.js';
import { sql as operation } from './0002-operation.js';
import { sql as vault } from './0003-vault.js';
import { sql as identity } from './0010-identity.js';
import { sql as commands } from './0011-commands.js';
import { sql as installation } from './0012-installation.js';
import { sql as screening } from './0020-screening.js';
import { sql as cases } from './0030-cases.js';
import { sql as heartbeats } from './0040-heartbeats.js';
import { sql as origin } from './0050-origin.js';
import { sql as doctor } from './0051-doctor.js';
import { sql as eventStore } from './0060-event-store.js';
import { sql as leases } from './0061-leases.js';
import { sql as lookups } from './0070-lookups.js';
import { sql as decidedOnce } from './0075-decided-once.js';
import { sql as rosters } from './0080-rosters.js';
import { sql as mail } from './0090-mail.js';
import { sql as savedViews } from './0095-saved-views.js';
import { sql as sightings } from './0097-sightings.js';
import { sql as passwordLinkMails } from './0098-password-link-mails.js';

export const migrations: readonly Migration[] = [
  { name: '0001-log', database: 'main', sql: log },
  { name: '0002-operation', database: 'main', sql: operation },
  { name: '0003-vault', database: 'vault', sql: vault },
  { name: '0010-identity', database: 'main', sql: identity },
  { name: '0011-commands', database: 'main', sql: commands },
  { name: '0012-installation', database: 'main', sql: installation },
  { name: '0020-screening', database: 'main', sql: screening },
  { name: '0030-cases', database: 'main', sql: cases },
  { name: '0040-heartbeats', database: 'main', sql: heartbeats },
  { name: '0050-origin', database: 'main', sql: origin },
  { name: '0051-doctor', database: 'main', sql: doctor },
  { name: '0060-event-store', database: 'main', sql: eventStore },
  { name: '0061-leases', database: 'main', sql: leases },
  { name: '0070-lookups', database: 'main', sql: lookups },
  { name: '0075-decided-once', database: 'main', sql: decidedOnce },
  { name: '0080-rosters', database: 'main', sql: rosters },
  { name: '0090-mail', database: 'main', sql: mail },
  { name: '0095-saved-views', database: 'main', sql: savedViews },
  { name: '0097-sightings', database: 'main', sql: sightings },
  { name: '0098-password-link-mails', database: 'main', sql: passwordLinkMails },
];
