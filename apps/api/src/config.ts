// The only reader of the environment in the API.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OperatorFault, readSettings, withSecretFiles, type Environment, type Settings } from '#kernel';
import { vaultKeyFromBase64, vaultKeyFromFile } from '#vault';

export interface Config {
  port: number;
  host: string;
  /** Where people reach the house; links in letters begin with it. */
  publicUrl: string;
  /** Whose word on where a request comes from is taken. */
  proxies: readonly string[];
  dataFolder: string;
  databaseUrl: string;
  vaultDatabaseUrl: string;
  /** null: events lie in PostgreSQL. */
  eventStoreUrl: string | null;
  /** null: the queue lies in PostgreSQL. */
  queueUrl: string | null;
  vaultKey: Uint8Array;
  /** null: none is sent; the worker sends, and doctor tells. */
  mail: Settings['mail'];
  /** Obeys the clock of the house that started it, and knows no haste: six weeks are lived in a minute. */
  isSimulated: boolean;
  /** How long it goes on answering after it was asked to end. */
  drainSeconds: number;
  /** The built web app. */
  webFolder: string;
}

/** @throws OperatorFault one line that names the variable and what to do */
export function readConfig(env: Environment = process.env): Config {
  const settings = readSettings(withSecretFiles(env, (path) => readFileSync(path, 'utf8')));
  const { port, host, publicUrl, proxies, dataFolder, databaseUrl, vaultDatabaseUrl, eventStoreUrl, queueUrl } =
    settings;
  if (!databaseUrl || !vaultDatabaseUrl) {
    throw new OperatorFault(
      'setting.missing',
      'DATABASE_URL is not set: start the whole house with npm start, or name a PostgreSQL, for example DATABASE_URL=postgres://sekisho:secret@localhost:5432/sekisho',
      { variable: 'DATABASE_URL' },
    );
  }
  const vaultKey = settings.key
    ? vaultKeyFromBase64(settings.key)
    : vaultKeyFromFile(resolve(settings.dataFolder, 'keys/kek'));
  return {
    port,
    host,
    publicUrl,
    proxies,
    dataFolder,
    databaseUrl,
    vaultDatabaseUrl,
    eventStoreUrl,
    queueUrl,
    vaultKey,
    mail: settings.mail,
    isSimulated: settings.clock === 'simulated',
    drainSeconds: settings.drainSeconds,
    webFolder: join(import.meta.dirname, WEB_BELOW),
  };
}

// From dist/apps/api/src (and from apps/api/src, where there is no build and the API alone is served).
const WEB_BELOW = '../../web';
