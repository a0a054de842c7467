// A university without api or worker, quick to make: people, a screened list, cases with sealed facts and documents, and as many events as are wanted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { Documents, Drafts } from '#cases';
import { Database } from '#database';
import { SystemClock } from '#kernel';
import { openGround, type Ground, type Opened } from '../../apps/worker/src/ground.js';
import { actor, foundUniversity, happened, INSTITUTION, openDesk } from '../../apps/worker/src/testing.js';
import { submitCase, testHouse, type Desk, type TestHouse } from '../../apps/worker/src/testing.js';
import type { Env } from './operator.js';
import { testDatabase, type TestDatabase } from './postgres.js';

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n', 'latin1');

export interface Person {
  person: string;
  caseId: string;
  host: string;
  /** Of the document's ciphertext. */
  sha256: string;
}

export interface SmallUniversity {
  house: TestHouse;
  desk: Desk;
  ground: Ground;
  folder: string;
  env: Env;
  /** A submitted case whose applicant has a draft and a document besides. */
  admit(): Promise<Person>;
  /** That many events more, in streams of fifty. */
  grow(events: number): Promise<void>;
  /** Everybody of it lets go of the databases. */
  leave(): Promise<void>;
  /** An empty machine. */
  elsewhere(): Promise<Elsewhere>;
  close(): Promise<void>;
}

export interface Elsewhere {
  databases: TestDatabase;
  owner: Database;
  keys: Database;
  env: Env;
  data: string;
}

/** Founds it. */
export async function smallUniversity(): Promise<SmallUniversity> {
  const house = await testHouse();
  const desk = await openDesk(house);
  const opened: Opened = [];
  const ground = await openGround(house.config, { clock: new SystemClock(), logger: pino({ level: 'fatal' }) }, opened);
  await foundUniversity(desk.commands);
  await house.adoptList(desk, 'Institute of Heavy Water', 'Bureau of Rockets');
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-backup-'));
  const places: Elsewhere[] = [];
  let isLeft = false;
  const leave = async () => {
    if (!isLeft) await desk.close();
    isLeft = true;
    for (let close = opened.pop(); close; close = opened.pop()) await close();
  };
  return {
    ...{ house, desk, ground, folder },
    env: {
      ...{ DATABASE_URL: house.databases.url, VAULT_DATABASE_URL: house.databases.vaultUrl },
      ...{ SEKISHO_KEY: Buffer.from(house.config.vaultKey).toString('base64'), SEKISHO_DATA: join(folder, 'home') },
    },
    admit: () => admit(desk, ground),
    grow: (events) => grow(desk, events),
    leave,
    elsewhere: async () => {
      const place = await emptyMachine(join(folder, `machine-${places.length}`));
      places.push(place);
      return place;
    },
    close: async () => {
      await leave();
      await house.close();
      for (const { owner, keys, databases } of places) {
        await Promise.all([owner.close(), keys.close()]);
        await databases.drop();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function emptyMachine(data: string): Promise<Elsewhere> {
  const databases = await testDatabase();
  return {
    ...{ databases, data },
    owner: new Database({ url: databases.url, applicationName: 'test' }),
    keys: new Database({ url: databases.vaultUrl, applicationName: 'test' }),
    env: {
      ...{ DATABASE_URL: databases.url, VAULT_DATABASE_URL: databases.vaultUrl },
      ...{ SEKISHO_KEY: undefined, SEKISHO_DATA: data },
    },
  };
}

async function admit({ commands, log }: Desk, { database, vault }: Ground): Promise<Person> {
  const caseId = await submitCase(commands);
  const [opening] = await happened(log, caseId, 'CaseOpened');
  const person = opening?.data.applicant ?? '';
  const of = { institution: INSTITUTION, caseId, applicant: person };
  await new Drafts(database, vault, new SystemClock()).save(of, { applicant: { names: { preferred: 'Aiko' } } });
  const { sha256 } = await new Documents(database, vault).store({ ...of, documentId: `document-${caseId}` }, PDF);
  return { person, caseId, sha256, host: opening?.data.host ?? '' };
}

const PER_STREAM = 50;
let streams = 0;

async function grow({ log }: Desk, events: number): Promise<void> {
  const who = actor('machine');
  const lanes = Array.from({ length: 8 }, async () => {
    while (events > 0) {
      const count = Math.min(PER_STREAM, events);
      events -= count;
      streams += 1;
      const stream = `denials-example-${streams}`;
      const occurrences = Array.from({ length: count }, (_, index) => ({
        type: 'AccessDenied',
        data: {
          method: 'GET',
          route: `/api/cases/:id/steps/${index}`,
          permission: 'case.read',
          refusal: 'access.not_found',
        },
      }));
      const at = new SystemClock().now().toISOString();
      await log.append(stream, 'none', occurrences, {
        ...{ actor: who, at, commandId: stream, correlationId: stream, causationId: null },
      });
    }
  });
  await Promise.all(lanes);
}
