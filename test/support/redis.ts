// A real redis-server for one test, on a port of its own and without persistence: what it forgets when it dies is forgotten.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './free-port.js';

/** The program, by REDIS_SERVER or by PATH; null where none is installed. */
export const redisServer: string | null = findServer();

export interface TestRedis {
  url: string;
  port: number;
  /** For looking inside, and for breaking it. */
  client: Redis;
  /** SIGKILL: everything it held is gone. */
  kill(): Promise<void>;
  /** On the same port, empty. */
  revive(): Promise<void>;
  /** SIGSTOP and SIGCONT: connections stand, and nobody answers. */
  freeze(): void;
  thaw(): void;
  close(): Promise<void>;
}

/** @param settings lines of redis.conf as arguments, such as `['--requirepass', 'x']` */
export async function startRedis(settings: readonly string[] = []): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'sekisho-redis-'));
  const port = await freePort();
  let child = await launch(folder, port, settings);
  const password = settings[settings.indexOf('--requirepass') + 1];
  const client = new Redis({ host: '127.0.0.1', port, ...(settings.includes('--requirepass') && { password }) });
  client.on('error', () => undefined);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  };
  const endWithUs = () => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    client,
    kill,
    revive: async () => void (child = await launch(folder, port, settings)),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    close: async () => {
      client.disconnect();
      process.off('exit', endWithUs);
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launch(folder: string, port: number, settings: readonly string[]): Promise<ChildProcess> {
  if (redisServer === null) throw new Error('No redis-server is installed: this belongs under describeWithRedis');
  const base = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const child = spawn(redisServer, [...base, ...settings], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const listen = (data: Buffer) => {
      output += data.toString();
      if (output.includes('Ready to accept connections')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`redis-server did not start: ${output}`)));
  });
  return child;
}

function findServer(): string | null {
  const named = process.env.REDIS_SERVER;
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'redis-server'));
  return (named ? [named] : places).find((path) => existsSync(path)) ?? null;
}
