// Two APIs and two workers, built, as the processes they are, on one database and one vault, with a balancer in front.
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { WorkerConfig } from '../../apps/worker/src/config.js';
import { balancerFor, type Balancer } from './balancer.js';
import { startedOften } from './built.js';
import { testDatabase } from './postgres.js';
import { freePort } from './free-port.js';

const ROOT = join(import.meta.dirname, '../..');
const READY_MS_MAX = 40_000;

export interface Member {
  app: 'api' | 'worker';
  /** Of an API. */
  port: number;
  child: ChildProcess;
  said: string;
}

export interface Fleet {
  balancer: Balancer;
  members: Member[];
  /** On what they all stand. */
  config: WorkerConfig;
  /** Ends one by this signal and starts it again. @returns its exit code; null when the signal ended it */
  restart(member: Member, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
  /** Ends everyone in order. @returns their exit codes */
  end(): Promise<(number | null)[]>;
  close(): Promise<void>;
}

export async function startFleet(paceMs: number): Promise<Fleet> {
  const databases = await testDatabase();
  const key = randomBytes(32);
  const ports = [await freePort(), await freePort()];
  const balancer = await balancerFor(ports, paceMs);
  const env = {
    ...{
      PATH: process.env.PATH,
      ...startedOften(),
      HOST: '127.0.0.1',
      SEKISHO_URL: balancer.url,
      SEKISHO_DRAIN_SECONDS: '1',
    },
    ...{ DATABASE_URL: databases.url, VAULT_DATABASE_URL: databases.vaultUrl, SEKISHO_KEY: key.toString('base64') },
    // Knows no haste: everybody comes from one address here. Nobody ever sets its time.
    SEKISHO_CLOCK: 'simulated',
  };
  const raise = (member: Member) => {
    member.said = '';
    const { app, port } = member;
    member.child = spawn(process.execPath, [join(ROOT, `dist/apps/${app}/src/main.js`)], {
      ...{ cwd: ROOT, env: { ...env, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] },
    });
    for (const stream of [member.child.stdout, member.child.stderr])
      stream?.on('data', (data: Buffer) => (member.said += data.toString()));
  };
  const members = [...ports.map((port) => ['api', port] as const), ['worker', 1], ['worker', 1]].map(
    ([app, port]) => ({ app, port, said: '' }) as Member,
  );
  members.forEach(raise);
  await Promise.all(members.map(ready));
  return {
    balancer,
    members,
    config: {
      ...{ databaseUrl: databases.url, vaultDatabaseUrl: databases.vaultUrl, eventStoreUrl: null, queueUrl: null },
      ...{ vaultKey: key, clock: 'system' },
    },
    restart: async (member, signal) => {
      const code = await ended(member, signal);
      raise(member);
      await ready(member);
      return code;
    },
    end: () => Promise.all(members.map((member) => ended(member, 'SIGTERM'))),
    close: async () => {
      await Promise.all(members.map((member) => ended(member, 'SIGKILL')));
      await balancer.close();
      await databases.drop();
    },
  };
}

async function ready(member: Member): Promise<void> {
  for (let waitedMs = 0; waitedMs < READY_MS_MAX; waitedMs += 20) {
    if (member.said.includes(`${member.app} ready`)) return;
    if (member.child.exitCode !== null) break;
    await pause(20);
  }
  throw new Error(`The ${member.app} did not get ready:\n${member.said}`);
}

function ended({ child }: Member, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill(signal);
  return exit;
}
