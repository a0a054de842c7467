// The only reader of the environment in the worker.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OperatorFault, readSettings, withSecretFiles, type Environment, type Settings } from '#kernel';
import { vaultKeyFromBase64, vaultKeyFromFile } from '#vault';

export interface WorkerConfig {
  databaseUrl: string;
  vaultDatabaseUrl: string;
  /** null: events lie in PostgreSQL. */
  eventStoreUrl: string | null;
  /** null: the queue lies in PostgreSQL. */
  queueUrl: string | null;
  vaultKey: Uint8Array;
  /** Where registers and dictionaries lie that were imported. */
  dataFolder?: string;
  /** null or absent: nothing is sent. */
  mail?: Settings['mail'];
  /** What links in mails begin with. */
  publicUrl?: string;
  clock: Settings['clock'];
}

/** Reads what the worker needs. @throws OperatorFault one line that says which setting to mend and how */
export function readConfig(env: Environment = process.env): WorkerConfig {
  const settings = readSettings(withSecretFiles(env, (path) => readFileSync(path, 'utf8')));
  const { databaseUrl, vaultDatabaseUrl, eventStoreUrl, queueUrl, key, dataFolder, mail, publicUrl, clock } = settings;
  if (!databaseUrl || !vaultDatabaseUrl) {
    throw new OperatorFault(
      'setting.bad',
      'DATABASE_URL: the worker needs it when it is started by itself; npm start gives it the embedded PostgreSQL',
      { variable: 'DATABASE_URL' },
    );
  }
  const vaultKey = key ? vaultKeyFromBase64(key) : vaultKeyFromFile(join(dataFolder, 'keys', 'kek'));
  return { databaseUrl, vaultDatabaseUrl, eventStoreUrl, queueUrl, vaultKey, dataFolder, mail, publicUrl, clock };
}
