// The environment's settings, read and judged in one place for every program of the house. Pure: an app's config.ts hands the variables in.
import { OperatorFault } from './operator-fault.js';

export type Environment = Record<string, string | undefined>;

export interface Settings {
  port: number;
  host: string;
  /** As given; relative to the working directory. */
  dataFolder: string;
  /** null: the embedded PostgreSQL. */
  databaseUrl: string | null;
  /** Follows from `databaseUrl` unless given. */
  vaultDatabaseUrl: string | null;
  /** `redis://` or `rediss://`; null: the queue lies in PostgreSQL too. */
  queueUrl: string | null;
  /** `kurrentdb://` or `kurrentdb+discover://`; null: the events lie in PostgreSQL too. */
  eventStoreUrl: string | null;
  /** Where people reach the house, without a slash at the end: what links in letters begin with. */
  publicUrl: string;
  /** Addresses and networks of reverse proxies, whose word on where a request comes from is taken. */
  proxies: string[];
  /** The vault's key in base64; null: the file `keys/kek` of the data folder. */
  key: string | null;
  /** `simulated`: obeys the clock messages of the process that started it (the demonstration's months). */
  clock: 'system' | 'simulated';
  /** The server that sends mail, and from whom; null: nothing is sent. */
  mail: { url: string; from: string } | null;
  /** How long the API goes on answering, though not ready any more, after it was asked to end: what a load balancer needs to notice. */
  drainSeconds: number;
}

/**
 * Reads every setting or names the first that is wrong.
 * @throws OperatorFault one line with the variable, the value's fault and a good example
 */
export function readSettings(env: Environment): Settings {
  const port = read(env, 'PORT', '3000', readPort);
  const host = read(env, 'HOST', '127.0.0.1', readHost);
  const databaseUrl = readOptional(env, 'DATABASE_URL', readPostgresUrl);
  const vaultDatabaseUrl = readOptional(env, 'VAULT_DATABASE_URL', readPostgresUrl);
  if (vaultDatabaseUrl && !databaseUrl)
    throw bad('VAULT_DATABASE_URL', 'it needs DATABASE_URL beside it', 'DATABASE_URL');
  if (vaultDatabaseUrl && vaultDatabaseUrl === databaseUrl) {
    throw bad('VAULT_DATABASE_URL', 'it names the main database; the keys need one of their own', 'VAULT_DATABASE_URL');
  }
  return {
    port,
    host,
    dataFolder: read(env, 'SEKISHO_DATA', '.sekisho', readFolder),
    databaseUrl,
    vaultDatabaseUrl: vaultDatabaseUrl ?? (databaseUrl ? vaultUrlBeside(databaseUrl) : null),
    queueUrl: readOptional(env, 'QUEUE_URL', readQueueUrl),
    eventStoreUrl: readOptional(env, 'EVENT_STORE_URL', readEventStoreUrl),
    publicUrl: readOptional(env, 'SEKISHO_URL', readPublicUrl) ?? localUrl(host, port),
    proxies: readOptional(env, 'SEKISHO_PROXIES', readProxies) ?? [],
    key: readOptional(env, 'SEKISHO_KEY', readKey),
    clock: read(env, 'SEKISHO_CLOCK', 'system', readClock),
    mail: readMail(env),
    drainSeconds: read(env, 'SEKISHO_DRAIN_SECONDS', '0', readDrainSeconds),
  };
}

function readMail(env: Environment): Settings['mail'] {
  const url = readOptional(env, 'MAIL_URL', readMailUrl);
  const from = readOptional(env, 'MAIL_FROM', readSender);
  if (url && !from) throw bad('MAIL_FROM', 'MAIL_URL needs it beside it', 'MAIL_FROM');
  return url && from ? { url, from } : null;
}

/** The keys' database where none is named: beside the main one, `<name>_vault`. */
export function vaultUrlBeside(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `${url.pathname}_vault`;
  return url.href;
}

/** Whether only this machine can reach an address: the demonstration's accounts live nowhere else. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

// Good values, shown when a bad one is met.
const EXAMPLES: Record<string, string> = {
  PORT: '3000',
  HOST: '127.0.0.1',
  SEKISHO_DATA: '/var/lib/sekisho',
  DATABASE_URL: 'postgres://sekisho:secret@db.example.ac.jp:5432/sekisho',
  VAULT_DATABASE_URL: 'postgres://sekisho:secret@db.example.ac.jp:5432/sekisho_vault',
  SEKISHO_URL: 'https://sekisho.example.ac.jp',
  SEKISHO_PROXIES: '127.0.0.1',
  SEKISHO_KEY: 'the output of "openssl rand -base64 32"',
  SEKISHO_CLOCK: 'system',
  SEKISHO_DRAIN_SECONDS: '5',
  MAIL_URL: 'smtp://mail.example.ac.jp:25',
  MAIL_FROM: '輸出管理室 <export-control@example.ac.jp>',
  QUEUE_URL: 'redis://:secret@redis.example.ac.jp:6379',
  EVENT_STORE_URL: 'kurrentdb://sekisho:secret@events.example.ac.jp:2113',
};

class Fault extends Error {}

function read<Value>(env: Environment, name: string, fallback: string, parse: (text: string) => Value): Value {
  try {
    return parse(env[name] || fallback);
  } catch (error) {
    throw error instanceof Fault ? bad(name, error.message, name) : error;
  }
}

function readOptional<Value>(env: Environment, name: string, parse: (text: string) => Value): Value | null {
  return env[name] ? read(env, name, '', parse) : null;
}

function bad(variable: string, fault: string, exampleOf: string): OperatorFault {
  const example = EXAMPLES[exampleOf] ?? '';
  return new OperatorFault('setting.bad', `${variable}: ${fault}; a good value is ${exampleOf}=${example}`, {
    variable,
    fault,
    example: `${exampleOf}=${example}`,
  });
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65_535) throw new Fault(`"${text}" is not a port from 1 to 65535`);
  return port;
}

function readHost(text: string): string {
  if (!/^[A-Za-z0-9.:_[\]-]+$/.test(text)) throw new Fault(`"${text}" is not a host name or address`);
  return text;
}

function readFolder(text: string): string {
  if (text.includes('\0')) throw new Fault('it holds a NUL character');
  return text;
}

function readPostgresUrl(text: string): string {
  const url = serverUrl(text, ['postgres:', 'postgresql:']);
  if (url.pathname.length < 2) throw new Fault('it names no database');
  return text;
}

function readQueueUrl(text: string): string {
  const url = serverUrl(text, ['redis:', 'rediss:']);
  if (!/^\/?\d*$/.test(url.pathname))
    throw new Fault('behind its host stands something else than the number of a database');
  return text;
}

// Nothing behind the port: what a mail library reads from there could also tell it to log what it sends.
function readMailUrl(text: string): string {
  const url = serverUrl(text, ['smtp:', 'smtps:']);
  if (!/^\/?$/.test(url.pathname) || url.search || url.hash) throw new Fault('behind its port stands something more');
  if (Boolean(url.username) !== Boolean(url.password))
    throw new Fault('it names a user or a password without the other');
  if (url.username && !(isEncoded(url.username) && isEncoded(url.password)))
    throw new Fault('a % in its user or password must be written as %25');
  return text;
}

function isEncoded(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

const SENDER = /^(?:[^<>@"\p{Cc}]{1,100} )?(?:<[^\s<>@,;"]+@[^\s<>@,;"]+>|[^\s<>@,;"]+@[^\s<>@,;"]+)$/u;

function readSender(text: string): string {
  if (!SENDER.test(text))
    throw new Fault(`"${text.replace(/\p{Cc}/gu, ' ')}" is not one mail address, with a name before it or without`);
  return text;
}

// No URL in the strict sense: a cluster's address names several hosts. What it says is read by the store's own client.
function readEventStoreUrl(text: string): string {
  const [, protocol, rest = ''] = /^([a-z+]+:)\/\/(.*)$/.exec(text) ?? [];
  if (!protocol) throw new Fault('it is not an address');
  if (!['kurrentdb:', 'kurrentdb+discover:'].includes(protocol))
    throw new Fault(`it begins with ${protocol}//, not kurrentdb://`);
  if (/[@/?]/.test(rest.slice(0, Math.max(rest.lastIndexOf('@'), 0))))
    throw new Fault('an @, / or ? in its user or password must be written as %40, %2F or %3F');
  if (!/^([^@/?\s]*@)?[A-Za-z0-9[]/.test(rest)) throw new Fault('it names no host');
  return text;
}

// The value is not repeated: it holds a password.
function serverUrl(text: string, protocols: readonly string[]): URL {
  const url = parseUrl(text);
  if (!protocols.includes(url.protocol)) throw new Fault(`it begins with ${url.protocol}//, not ${protocols[0]}//`);
  if (!url.hostname) throw new Fault('it names no host');
  return url;
}

function readPublicUrl(text: string): string {
  const url = parseUrl(text);
  if (!['http:', 'https:'].includes(url.protocol)) throw new Fault(`it begins with ${url.protocol}//, not https://`);
  if (url.pathname !== '/' || url.search || url.hash)
    throw new Fault('it has a path; the house needs an address of its own');
  return url.origin;
}

// A network so wide that anybody stands in it would let anybody say where they come from.
function readProxies(text: string): string[] {
  const proxies = text.split(',').map((each) => each.trim());
  for (const proxy of proxies) {
    const [, address = '', bits] = /^([0-9a-f.:]+)(?:\/(\d{1,3}))?$/i.exec(proxy) ?? [];
    const isV4 = /^(\d{1,3}\.){3}\d{1,3}$/.test(address) && address.split('.').every((part) => Number(part) <= 255);
    const isV6 = address.includes(':') && URL.canParse(`http://[${address}]`);
    if (!isV4 && !isV6) throw new Fault(`"${proxy}" is neither an address nor a network`);
    if (bits && Number(bits) > (isV4 ? 32 : 128)) throw new Fault(`"${proxy}" is neither an address nor a network`);
    if (bits && Number(bits) < (isV4 ? 8 : 32)) throw new Fault(`"${proxy}" is too wide a network to be trusted`);
  }
  return proxies;
}

function parseUrl(text: string): URL {
  if (!URL.canParse(text)) throw new Fault('it is not an address');
  return new URL(text);
}

function readKey(text: string): string {
  if (!/^[A-Za-z0-9+/]{43}=$/.test(text.trim())) throw new Fault('it is not 32 bytes in base64 (44 characters)');
  return text.trim();
}

function readClock(text: string): Settings['clock'] {
  if (text !== 'system' && text !== 'simulated') throw new Fault(`"${text}" is neither system nor simulated`);
  return text;
}

const DRAIN_SECONDS_MAX = 60;

function readDrainSeconds(text: string): number {
  const seconds = Number(text);
  if (!/^\d{1,2}$/.test(text) || seconds > DRAIN_SECONDS_MAX)
    throw new Fault(`"${text}" is not a whole number of seconds from 0 to ${DRAIN_SECONDS_MAX}`);
  return seconds;
}

function localUrl(host: string, port: number): string {
  const reached = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${reached.includes(':') && !reached.startsWith('[') ? `[${reached}]` : reached}:${port}`;
}
