// The client of a KurrentDB, as this house can use it.
import { KurrentDBClient } from '@kurrent/kurrentdb-client';

// The client's own list; what is not on it, it would print with the whole address, password and all.
const OPTIONS = [
  ...['userCertFile', 'userKeyFile', 'maxDiscoverAttempts', 'connectionName', 'defaultDeadline', 'discoveryInterval'],
  ...['gossipTimeout', 'nodePreference', 'tls', 'tlsVerifyCert', 'tlsCAFile', 'keepAliveInterval', 'keepAliveTimeout'],
];
const PLAIN_OPTIONS = new Set(OPTIONS.map((option) => option.toLowerCase()));

/** @throws Error one line without the address, when the client cannot make sense of it */
export function connect(url: string): KurrentDBClient {
  for (const option of optionsIn(url)) {
    if (!PLAIN_OPTIONS.has(option.toLowerCase().replaceAll(/[_-]/g, '')))
      throw new Error(`it has an option ${shown(option)}that nobody knows`);
  }
  const client = open(url);
  // Its batches share one call without an end: when that call breaks while many wait to write, some appends never get an answer and others take
  // the process down with a rejection that nobody can catch. A call for each append has a deadline and an answer of its own.
  Object.assign(client, { supports: () => Promise.resolve(false) });
  return client;
}

// What is no word may be the rest of a password that held a question mark.
function shown(option: string): string {
  return /^[\w-]+$/.test(option) ? `"${option}" ` : '';
}

function optionsIn(url: string): string[] {
  const begin = url.indexOf('?');
  if (begin < 0) return [];
  return url
    .slice(begin + 1)
    .split('&')
    .flatMap((part) => part.split('=', 1));
}

function open(url: string): KurrentDBClient {
  try {
    return KurrentDBClient.connectionString(url);
  } catch {
    throw new Error('the client cannot make sense of it');
  }
}

/** Ends every call and lets go of the connection. */
export async function disconnect(client: KurrentDBClient): Promise<void> {
  await client.dispose();
}
