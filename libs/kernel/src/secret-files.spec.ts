import { describe, expect, test } from '@jest/globals';
import { OperatorFault } from './operator-fault.js';
import { SECRET_VARIABLES, withSecretFiles } from './secret-files.js';
import { readSettings, type Environment } from './settings.js';

const FILES: Record<string, string> = {
  '/run/secrets/database_url': 'postgres://sekisho:hidden@db/sekisho\n',
  '/run/secrets/empty': ' \n',
  '/run/secrets/two': 'hidden\nhidden\n',
  '/run/secrets/long': 'hidden'.repeat(10_000),
};

function readText(path: string): string {
  const text = FILES[path];
  if (text === undefined) throw Object.assign(new Error('hidden'), { code: 'ENOENT' });
  return text;
}

function faultOf(env: Environment): OperatorFault {
  try {
    withSecretFiles(env, readText);
  } catch (error) {
    if (error instanceof OperatorFault) return error;
  }
  throw new Error('No fault was found');
}

describe('a secret in a file', () => {
  test.each(SECRET_VARIABLES)('%s is read from its file, without the end of the line', (name) => {
    const env = withSecretFiles({ PORT: '1', [`${name}_FILE`]: '/run/secrets/database_url' }, readText);
    expect(env).toEqual({ PORT: '1', [name]: 'postgres://sekisho:hidden@db/sekisho' });
  });

  test('is offered for settings alone that there are', () => {
    const read = new Set<string>();
    readSettings(new Proxy({}, { get: (_target, name) => void read.add(String(name)) }));
    expect(SECRET_VARIABLES.filter((name) => !read.has(name))).toEqual([]);
  });

  test('an empty name of a file is none, and nothing is read where nothing is asked for', () => {
    const env = { QUEUE_URL: 'redis://q', QUEUE_URL_FILE: '' };
    expect(withSecretFiles(env, readText)).toEqual(env);
    expect(withSecretFiles({ PORT_FILE: '/run/secrets/empty' }, readText)).toEqual({ PORT_FILE: '/run/secrets/empty' });
  });

  test.each<[string, Environment, string]>([
    [
      'set beside its value',
      { SEKISHO_KEY: 'hidden', SEKISHO_KEY_FILE: '/run/secrets/database_url' },
      'SEKISHO_KEY is set too: keep one of the two',
    ],
    ['not there', { SEKISHO_KEY_FILE: '/run/secrets/no' }, '/run/secrets/no cannot be read (ENOENT): check the path'],
    ['empty', { SEKISHO_KEY_FILE: '/run/secrets/empty' }, '/run/secrets/empty is empty: write the value into it'],
    ['of two lines', { SEKISHO_KEY_FILE: '/run/secrets/two' }, 'holds more than one line: write the value alone'],
    ['of far too much', { SEKISHO_KEY_FILE: '/run/secrets/long' }, 'holds more than one line'],
  ])('%s is refused in one line that names the variable, and never with what it holds', (_what, env, words) => {
    const fault = faultOf(env);
    expect(fault.code).toBe('setting.bad');
    expect(fault.params.variable).toBe('SEKISHO_KEY_FILE');
    expect(fault.message).toContain(words);
    expect(fault.message).toMatch(
      /^SEKISHO_KEY_FILE: .*; a good value is SEKISHO_KEY_FILE=\/run\/secrets\/sekisho_key$/,
    );
    expect(JSON.stringify([fault.message, fault.params])).not.toContain('hidden');
  });
});
