// What docker-compose.yml and the Dockerfile must keep to, as functions that name every breach. Pure: deployment.spec.ts hands the texts in.
import { SECRET_VARIABLES } from '#kernel';

export interface Service {
  image?: string;
  build?: unknown;
  user?: string;
  command?: unknown;
  entrypoint?: unknown;
  restart?: string;
  init?: boolean;
  read_only?: boolean;
  privileged?: boolean;
  network_mode?: string;
  pid?: string;
  ipc?: string;
  cap_add?: string[];
  cap_drop?: string[];
  security_opt?: string[];
  devices?: string[];
  environment?: Record<string, string>;
  env_file?: unknown;
  secrets?: (string | { source: string; target?: string })[];
  ports?: string[];
  volumes?: string[];
  networks?: string[];
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test?: string[]; disable?: boolean };
  stop_grace_period?: string;
  pids_limit?: number;
  logging?: { options?: Record<string, string> };
  deploy?: { resources?: { limits?: { cpus?: string; memory?: string } } };
}

export interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean; ipam?: { config: { gateway: string }[] } }>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { file?: string }>;
}

/** What the rules compare with. */
export interface Product {
  /** Names of the variables that readSettings reads. */
  variables: ReadonlySet<string>;
  /** Names of the variables that .env.example documents. */
  documented: ReadonlySet<string>;
  /** How long each program may take to end. */
  drainMs: Record<'api' | 'worker' | 'migrate', number>;
}

type Rule = (service: Service, name: string, compose: Compose, product: Product) => (string | false)[];

const EXACT_TAG = /^[a-z0-9][a-z0-9._/-]*:\d+\.\d+(\.\d+)?(-[a-z0-9.]+)*$/;
const SECRET_NAME = /^(?!.*_FILE$)(.*(PASSWORD|PASSWD|SECRET|TOKEN|CREDENTIAL)|(.*_)?KEY$)/;
// Compose writes $$ for a shell's own $: what follows is read when the service starts.
const INLINE_PASSWORD = /requirepass +(?!\$\$)|password=(?!"?\$\$)/i;
const UNSAFE_NAME = /^(POSTGRES_HOST_AUTH_METHOD|KURRENTDB_INSECURE|ALLOW_EMPTY_PASSWORD|SEKISHO_CLOCK)$/;

/** The program of ours that a service runs; null: somebody else's. */
export function programOf(service: Service): 'api' | 'worker' | 'migrate' | null {
  const words = [service.command].flat().join(' ');
  if (words.startsWith('sekisho migrate')) return 'migrate';
  return (/^node dist\/apps\/(api|worker)\/src\/main\.js$/.exec(words)?.[1] as 'api' | 'worker' | undefined) ?? null;
}

const isOneShot = ({ restart }: Service) => restart === 'no';
const secretsOf = ({ secrets = [] }: Service) => secrets.map((each) => (typeof each === 'string' ? each : each.source));

const pinned: Rule = ({ image = '' }) => [!EXACT_TAG.test(image) && `its image "${image}" has no exact tag`];

const confined: Rule = (service) => [
  !/^[1-9]\d*:[1-9]\d*$/.test(service.user ?? '') && 'it runs as root, or as nobody in particular: name user and group',
  service.read_only !== true && 'its root can be written to',
  service.cap_drop?.join() !== 'ALL' && 'it keeps capabilities',
  !service.security_opt?.includes('no-new-privileges:true') && 'its programs may gain privileges',
  ...(['privileged', 'cap_add', 'devices', 'network_mode', 'pid', 'ipc', 'env_file'] as const).map(
    (key) => service[key] !== undefined && `it has ${key}`,
  ),
];

const watched: Rule = (service) => [
  !isOneShot(service) &&
    (!service.healthcheck?.test?.[1] || service.healthcheck.disable === true) &&
    'nothing asks for its health',
  !isOneShot(service) && service.restart !== 'unless-stopped' && 'nobody starts it again',
  !service.deploy?.resources?.limits?.memory && 'its memory has no limit',
  !service.deploy?.resources?.limits?.cpus && 'its share of the processors has no limit',
  !service.pids_limit && 'the number of its processes has no limit',
  !service.logging?.options?.['max-size'] && 'its log grows without end',
];

const secretive: Rule = (service, _name, compose) => [
  ...Object.entries(service.environment ?? {}).flatMap(([variable, value]) => [
    SECRET_NAME.test(variable) && `${variable} holds a secret`,
    (SECRET_VARIABLES as readonly string[]).includes(variable) && `${variable} holds a secret: give ${variable}_FILE`,
    UNSAFE_NAME.test(variable) && `${variable} opens a door`,
    /:\/\/[^/]*:[^/]*@/.test(value) && `${variable} holds a password`,
    ...(/^\/run\/secrets\//.test(value) ? [missingSecret(service, variable, value)] : []),
  ]),
  INLINE_PASSWORD.test(words(service)) && 'its command holds a password',
  ...secretsOf(service).map((name) => !compose.secrets[name] && `its secret ${name} is declared nowhere`),
];

const words = ({ command, entrypoint }: Service) => [entrypoint, command].flat().filter(Boolean).join('\n');

function missingSecret(service: Service, variable: string, path: string): string | false {
  return (
    !secretsOf(service).includes(path.slice('/run/secrets/'.length)) &&
    `${variable} names a secret that it is not given`
  );
}

const closed: Rule = (service, _name, compose) => [
  ...(service.ports ?? []).flatMap((port) => [
    programOf(service) !== 'api' && `it publishes ${port}`,
    !port.startsWith('127.0.0.1:') && `it publishes ${port} to more than this machine`,
  ]),
  ...(service.networks ?? ['default']).map(
    (name) =>
      compose.networks[name]?.internal !== true &&
      programOf(service) !== 'api' &&
      `its network ${name} reaches the world`,
  ),
  ...(service.volumes ?? []).map((volume) =>
    /^[./~]/.test(volume)
      ? !volume.endsWith(':ro') && `${volume} of the machine can be written to`
      : !Object.hasOwn(compose.volumes, volume.split(':')[0] ?? '') && `the volume ${volume} is declared nowhere`,
  ),
  ...(service.volumes ?? []).map((volume) => volume.includes('docker.sock') && 'it rules the engine'),
];

const ours: Rule = (service, _name, _compose, { variables, documented, drainMs }) => {
  const program = programOf(service);
  if (!program) return [service.build !== undefined && 'it is built here and runs none of our programs'];
  const names = Object.keys(service.environment ?? {});
  const waitsFor = program === 'migrate' ? { postgres: 'service_healthy' } : { ...PREPARED };
  return [
    service.init !== true && 'nobody buries its dead processes: init',
    ...names.map((name) => !variables.has(name.replace(/_FILE$/, '')) && `${name} is no setting of Sekisho`),
    ...names.map((name) => !documented.has(name) && `${name} is not in .env.example`),
    ...['DATABASE_URL_FILE', 'SEKISHO_KEY_FILE', 'SEKISHO_URL'].map(
      (name) => !names.includes(name) && `${name} is not set`,
    ),
    seconds(service.stop_grace_period) * 1000 <= drainMs[program] && 'it is killed before it has ended in order',
    ...Object.entries(waitsFor).map(
      ([other, condition]) => service.depends_on?.[other]?.condition !== condition && `it does not wait for ${other}`,
    ),
  ];
};

const PREPARED = { postgres: 'service_healthy', redis: 'service_healthy', migrate: 'service_completed_successfully' };

/** `75s`, `2m`, `1m30s`. Zero where nothing is said. */
function seconds(text = ''): number {
  const [, minutes = '0', rest = '0'] = /^(?:(\d+)m)?(?:(\d+)s)?$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(rest);
}

const RULES = [pinned, confined, watched, secretive, closed, ours];

/** Every breach, as `service: what`. */
export function composeFaults(compose: Compose, product: Product): string[] {
  const services = Object.entries(compose.services);
  const ofServices = services.flatMap(([name, service]) =>
    RULES.flatMap((rule) => rule(service, name, compose, product))
      .filter((fault) => fault !== false)
      .map((fault) => `${name}: ${fault}`),
  );
  const used = new Set(services.flatMap(([, service]) => secretsOf(service)));
  const ofSecrets = Object.entries(compose.secrets).flatMap(([name, { file = '', ...others }]) => [
    (!file.startsWith('.secrets/') || Object.keys(others).length > 0) && `secret ${name}: it is no file of .secrets/`,
    !used.has(name) && `secret ${name}: nobody uses it`,
  ]);
  const twice = (['api', 'worker'] as const).map((program) => {
    const count = services.filter(([, service]) => programOf(service) === program).length;
    return count !== 2 && `${program}: ${count} of them, not 2`;
  });
  const redis = Object.values(compose.services).find(({ image }) => image?.startsWith('redis:'));
  const evicts =
    redis && !/maxmemory-policy noeviction/.test(words(redis)) && 'redis: it drops jobs when its memory is full';
  return [...ofServices, ...[...ofSecrets, ...twice, evicts].filter((fault) => typeof fault === 'string')];
}

interface Instruction {
  word: string;
  rest: string;
}

/** A Dockerfile line by line: comments out, continued lines joined. */
export function instructionsOf(dockerfile: string): Instruction[] {
  return dockerfile
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ word: line.split(' ')[0] ?? '', rest: line.slice(line.indexOf(' ') + 1).trim() }));
}

/** @param node the version of Node that the product brings along */
export function dockerfileFaults(dockerfile: string, node: string): string[] {
  const instructions = instructionsOf(dockerfile);
  const lastFrom = instructions.findLastIndex(({ word }) => word === 'FROM');
  const last = instructions.slice(lastFrom);
  const user = last.findLast(({ word }) => word === 'USER')?.rest ?? '';
  const faults = instructions.flatMap(({ word, rest }, index) => [
    word === 'FROM' && !EXACT_TAG.test(rest.split(' ')[0] ?? '') && `FROM ${rest}: no exact tag`,
    word === 'FROM' &&
      !rest.startsWith(`node:${node}-`) &&
      `FROM ${rest}: another Node than the ${node} of package.json`,
    word === 'ADD' && 'ADD fetches and unpacks: COPY does not',
    /^(ARG|ENV)$/.test(word) && SECRET_NAME.test(rest.split(/[ =]/)[0] ?? '') && `${word} ${rest}: a secret in a layer`,
    word === 'COPY' &&
      /(^|[/ ])\.(env|secrets|sekisho|git)\b/.test(rest) &&
      `COPY ${rest}: what belongs to one machine`,
    word === 'COPY' && index > lastFrom && !rest.includes('--from=') && `COPY ${rest}: not what was built`,
    word === 'RUN' && /\b(curl|wget)\b|https?:\/\//.test(rest) && `RUN ${rest}: it fetches what no lock file names`,
    word === 'RUN' &&
      /\bnpm (install|i|update)\b/.test(rest) &&
      `RUN ${rest}: it installs what the lock file does not say`,
  ]);
  const userAt = last.findIndex(({ word }) => word === 'USER');
  const startsAt = last.findIndex(({ word }) => /^(CMD|ENTRYPOINT)$/.test(word));
  return [
    ...faults,
    !/^[1-9]\d*:[1-9]\d*$/.test(user) && `USER ${user}: root, or nobody in particular`,
    (userAt < 0 || startsAt < userAt) && 'USER comes after what is run',
    !/^CMD \[/m.test(dockerfile) && 'CMD goes through a shell, which takes the signals',
  ].filter((fault) => fault !== false);
}
