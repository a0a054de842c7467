// The only reader of the environment in the command line.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadEnvFile } from 'node:process';
import { readSettings, withSecretFiles, type Environment, type Settings } from '#kernel';

/** Settings with a data folder that means the same from everywhere, and the whole environment for the children of the house. */
export interface Config extends Settings {
  inherited: Environment;
}

/** Reads `.env` beside us, if there is one, below what the environment itself says. @throws OperatorFault on a bad value */
export function readConfig(): Config {
  if (existsSync('.env')) loadEnvFile('.env');
  const env = withSecretFiles(process.env, (path) => readFileSync(path, 'utf8'));
  const settings = readSettings(env);
  return { ...settings, dataFolder: resolve(settings.dataFolder), inherited: env };
}

/** The language the operator's terminal speaks. */
export function readLanguage(env: Environment = process.env): 'ja' | 'en' {
  return /^ja/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'ja' : 'en';
}
