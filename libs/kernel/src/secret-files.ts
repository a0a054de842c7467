// Secrets given as files, as container engines hand them over (/run/secrets/…). Pure: whoever may touch the disk hands the reading in.
import { OperatorFault } from './operator-fault.js';
import type { Environment } from './settings.js';

/** The variables that hold a secret. Each may be given as `<NAME>_FILE` instead: the path of a file that holds the value alone. */
export const SECRET_VARIABLES = [
  'DATABASE_URL',
  'VAULT_DATABASE_URL',
  'QUEUE_URL',
  'EVENT_STORE_URL',
  'SEKISHO_KEY',
  'MAIL_URL',
] as const;

const BYTES_MAX = 10_000;

/**
 * The environment with every `<NAME>_FILE` replaced by what its file holds, without the line's end.
 * @param readText throws where the file cannot be read
 * @throws OperatorFault one line that names the variable and what to do, never the content
 */
export function withSecretFiles(env: Environment, readText: (path: string) => string): Environment {
  const filled = { ...env };
  for (const name of SECRET_VARIABLES) {
    const path = env[`${name}_FILE`];
    if (!path) continue;
    if (env[name]) throw bad(name, `${name} is set too`, `keep one of the two`);
    filled[name] = contentOf(name, path, readText);
    filled[`${name}_FILE`] = undefined;
  }
  return filled;
}

function contentOf(name: string, path: string, readText: (path: string) => string): string {
  const text = tryRead(name, path, readText).trim();
  if (text === '') throw bad(name, `${path} is empty`, 'write the value into it');
  if (/[\r\n\0]/.test(text) || text.length > BYTES_MAX)
    throw bad(name, `${path} holds more than one line`, 'write the value alone into it');
  return text;
}

function tryRead(name: string, path: string, readText: (path: string) => string): string {
  try {
    return readText(path);
  } catch (error) {
    const { code = 'unreadable' } = error as { code?: string };
    throw bad(name, `${path} cannot be read (${code})`, 'check the path and the permissions');
  }
}

function bad(name: string, fault: string, remedy: string): OperatorFault {
  const variable = `${name}_FILE`;
  const example = `${variable}=/run/secrets/${name.toLowerCase()}`;
  return new OperatorFault('setting.bad', `${variable}: ${fault}: ${remedy}; a good value is ${example}`, {
    variable,
    fault: `${fault}: ${remedy}`,
    example,
  });
}
