// For specs only: the API over databases of its own, its read models folded in this process, people who can act.
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import pino from 'pino';

import { caseProjections } from '#cases';
import { Database } from '#database';
import { Followers } from '#event-store';
import {
  delegationsProjection,
  directoryProjection,
  hashOfSecret,
  roleUsesProjection,
  unitsProjection,
} from '#identity';
import { SettableClock } from '#kernel';
import { rostersImported } from '#rosters';
import { listsInForce, lookupsMade } from '#screening';
import { testDatabase, type TestDatabase } from '../../../../test/support/postgres.js';
import { openHouse, type House } from '../house.js';
import { misfit } from './fits-document.js';
import { openServer, type Server } from '../open-server.js';

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  /** Parsed where it is JSON. */
  body: Record<string, unknown>;
  text: string;
}

export interface TestServer {
  house: House;
  server: Server;
  clock: SettableClock;
  /** The login user: owns everything. */
  owner: Database;
  /** Where the keys are. */
  vaultUrl: string;
  /** What the log file would hold. */
  logged(): string;
  call(options: InjectOptions): Promise<Answer>;
  /** The token of the set-up link. */
  setupToken(): Promise<string>;
  close(): Promise<void>;
}

const NOW = '2026-11-23T09:00:00.000Z';

export interface TestServerOptions {
  /** False: requests are counted, as in a real house. */
  isHasty?: boolean;
  webFolder?: string;
}

/** An API on databases of its own. */
export async function testServer(options: TestServerOptions = {}): Promise<TestServer> {
  const databases = await testDatabase();
  const opened = await serverFor(databases, randomBytes(32), options);
  return { ...opened, close: () => opened.close().then(() => databases.drop()) };
}

/** An API on databases that are somebody else's to drop. */
export function serverFor(
  { url, vaultUrl }: Pick<TestDatabase, 'url' | 'vaultUrl'>,
  vaultKey: Buffer,
  options: TestServerOptions = {},
): Promise<TestServer> {
  return serverOn(
    { databaseUrl: url, vaultDatabaseUrl: vaultUrl, vaultKey },
    new SettableClock(new Date(NOW)),
    options,
  );
}

/** A second API on the databases of another: what that process remembers, this one does not know. Close it first. */
export function serverBeside({ house, clock }: TestServer, options: TestServerOptions = {}): Promise<TestServer> {
  return serverOn(house, clock, options);
}

async function serverOn(
  { databaseUrl, vaultDatabaseUrl, vaultKey }: Pick<House, 'databaseUrl' | 'vaultDatabaseUrl' | 'vaultKey'>,
  clock: SettableClock,
  options: TestServerOptions,
): Promise<TestServer> {
  const owner = new Database({ url: databaseUrl, applicationName: 'api-test' });
  const workerDatabase = new Database({ url: databaseUrl, role: 'sekisho_worker', applicationName: 'api-test' });
  const lines: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const house = await openHouse({
    databaseUrl,
    vaultDatabaseUrl,
    eventStoreUrl: null,
    queueUrl: null,
    vaultKey,
    publicUrl: 'http://localhost:3000',
    clock,
    logger,
    isLoopback: true,
    isHasty: options.isHasty ?? true,
  });
  const projections = [
    ...[unitsProjection, directoryProjection, delegationsProjection, roleUsesProjection],
    ...[listsInForce, lookupsMade, rostersImported, ...caseProjections],
  ];
  const followers = new Followers(house.log, workerDatabase, { projections });
  await followers.start();
  const server = await openServer(house, options.webFolder ?? join(tmpdir(), 'no-such-web-folder'));
  return {
    house,
    server,
    clock,
    owner,
    vaultUrl: vaultDatabaseUrl,
    logged: () => lines.join(''),
    call: (inject) => call(server, inject),
    setupToken: async () => {
      const token = randomBytes(32).toString('base64url');
      const hash = Buffer.from(hashOfSecret(token), 'hex');
      await owner.query(`insert into operation.setup_tokens (token_hash, created_at, expires_at) values ($1, $2, $3)`, [
        hash,
        clock.now(),
        new Date(clock.now().getTime() + 3_600_000),
      ]);
      return token;
    },
    close: async () => {
      await server.close();
      await followers.stop();
      await house.close();
      await Promise.all([workerDatabase.close(), owner.close()]);
    },
  };
}

async function call(server: Server, options: InjectOptions): Promise<Answer> {
  const response = await server.app.inject(options);
  const text = response.body;
  const isJson = String(response.headers['content-type'] ?? '').includes('json');
  const body = isJson && text ? (JSON.parse(text) as Record<string, unknown>) : {};
  const fault = isJson && text ? misfit(String(options.method), String(options.url), response.statusCode, body) : null;
  if (fault) throw new Error(`Not what docs/openapi.json promises: ${fault}`);
  return { status: response.statusCode, headers: response.headers, body, text };
}
