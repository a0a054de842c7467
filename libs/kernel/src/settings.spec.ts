import { describe, expect, test } from '@jest/globals';
import { OperatorFault } from './operator-fault.js';
import { isLoopback, readSettings, vaultUrlBeside, type Environment } from './settings.js';

const KEY = 'q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=';
const DATABASE = 'postgres://sekisho:hidden@db.example.ac.jp/sekisho';

function faultOf(env: Environment): OperatorFault {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof OperatorFault) return error;
  }
  throw new Error('No fault was found');
}

describe('readSettings', () => {
  test('needs no variable at all', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      dataFolder: '.sekisho',
      databaseUrl: null,
      vaultDatabaseUrl: null,
      queueUrl: null,
      eventStoreUrl: null,
      publicUrl: 'http://127.0.0.1:3000',
      proxies: [],
      key: null,
      clock: 'system',
      mail: null,
      drainSeconds: 0,
    });
  });

  test.each<[string, Environment, Partial<ReturnType<typeof readSettings>>]>([
    ['an empty value is no value', { PORT: '', DATABASE_URL: '' }, { port: 3000, databaseUrl: null }],
    ['a port', { PORT: '65535' }, { port: 65_535, publicUrl: 'http://127.0.0.1:65535' }],
    ['a host', { HOST: 'sekisho.local' }, { host: 'sekisho.local', publicUrl: 'http://sekisho.local:3000' }],
    ['every interface is reached by a name', { HOST: '0.0.0.0' }, { publicUrl: 'http://localhost:3000' }],
    ['an IPv6 address stands in brackets', { HOST: '::1' }, { publicUrl: 'http://[::1]:3000' }],
    [
      'a public address loses its slash',
      { SEKISHO_URL: 'https://s.example.ac.jp/' },
      { publicUrl: 'https://s.example.ac.jp' },
    ],
    ['the vault lies beside the main database', { DATABASE_URL: DATABASE }, { vaultDatabaseUrl: `${DATABASE}_vault` }],
    [
      'or where it is said to lie',
      { DATABASE_URL: DATABASE, VAULT_DATABASE_URL: `${DATABASE}2` },
      { vaultDatabaseUrl: `${DATABASE}2` },
    ],
    ['a proxy', { SEKISHO_PROXIES: '172.30.250.1' }, { proxies: ['172.30.250.1'] }],
    ['more of them', { SEKISHO_PROXIES: '10.1.0.0/16, fd00::1' }, { proxies: ['10.1.0.0/16', 'fd00::1'] }],
    ['a Redis', { QUEUE_URL: 'redis://:x@q:6379/2' }, { queueUrl: 'redis://:x@q:6379/2' }],
    ['a KurrentDB', { EVENT_STORE_URL: 'kurrentdb://a:b@h' }, { eventStoreUrl: 'kurrentdb://a:b@h' }],
    ['a cluster of them', { EVENT_STORE_URL: 'kurrentdb://h1:1,h2:1' }, { eventStoreUrl: 'kurrentdb://h1:1,h2:1' }],
    ['a key', { SEKISHO_KEY: `${KEY}\n` }, { key: KEY }],
    ['a simulated clock', { SEKISHO_CLOCK: 'simulated' }, { clock: 'simulated' }],
    [
      'a mail server',
      { MAIL_URL: 'smtps://u:p%40w@mail.example.ac.jp', MAIL_FROM: 'a@example.ac.jp' },
      { mail: { url: 'smtps://u:p%40w@mail.example.ac.jp', from: 'a@example.ac.jp' } },
    ],
    [
      'a sender with a name',
      { MAIL_URL: 'smtp://localhost:1025', MAIL_FROM: '輸出管理室 <a@example.ac.jp>' },
      { mail: { url: 'smtp://localhost:1025', from: '輸出管理室 <a@example.ac.jp>' } },
    ],
    ['a sender without a server sends nothing', { MAIL_FROM: 'a@example.ac.jp' }, { mail: null }],
    ['time to drain', { SEKISHO_DRAIN_SECONDS: '60' }, { drainSeconds: 60 }],
  ])('%s', (_name, env, expected) => {
    expect(readSettings(env)).toMatchObject(expected);
  });

  test.each([
    ['PORT', '0', '"0" is not a port'],
    ['PORT', '65536', '"65536" is not a port'],
    ['PORT', '3000x', '"3000x" is not a port'],
    ['PORT', '-1', '"-1" is not a port'],
    ['HOST', 'http://x/', 'not a host name'],
    ['DATABASE_URL', 'db.example.ac.jp', 'not an address'],
    ['DATABASE_URL', 'mysql://db.example.ac.jp/x', 'begins with mysql:'],
    ['DATABASE_URL', 'postgres://db.example.ac.jp', 'names no database'],
    ['SEKISHO_URL', 'ftp://x', 'begins with ftp:'],
    ['SEKISHO_URL', 'https://x/sekisho', 'has a path'],
    ['SEKISHO_KEY', 'short', '32 bytes'],
    ['SEKISHO_CLOCK', 'fast', 'neither system nor simulated'],
    ['SEKISHO_PROXIES', 'proxy.example.ac.jp', 'neither an address nor a network'],
    ['SEKISHO_PROXIES', '10.0.0.256', 'neither an address nor a network'],
    ['SEKISHO_PROXIES', '10.0.0.1/33', 'neither an address nor a network'],
    ['SEKISHO_PROXIES', '10.0.0.1,', 'neither an address nor a network'],
    ['SEKISHO_PROXIES', '0.0.0.0/0', 'too wide'],
    ['SEKISHO_PROXIES', '2000::/8', 'too wide'],
    ['SEKISHO_DRAIN_SECONDS', '61', '"61" is not a whole number of seconds from 0 to 60'],
    ['SEKISHO_DRAIN_SECONDS', '-1', '"-1" is not a whole number'],
    ['SEKISHO_DRAIN_SECONDS', '1.5', '"1.5" is not a whole number'],
    ['MAIL_URL', 'mail.example.ac.jp', 'not an address'],
    ['MAIL_URL', 'https://mail.example.ac.jp', 'begins with https:'],
    ['MAIL_URL', 'smtp://mail.example.ac.jp/?logger=true', 'behind its port'],
    ['MAIL_URL', 'smtp://hidden@mail.example.ac.jp', 'a user or a password without the other'],
    ['MAIL_URL', 'smtp://a:hid%den@mail.example.ac.jp', 'must be written as %25'],
    ['MAIL_FROM', 'the office', 'is not one mail address'],
    ['MAIL_FROM', 'a@example.ac.jp, b@example.ac.jp', 'is not one mail address'],
    ['MAIL_FROM', 'Office\r\nBcc: x <a@example.ac.jp>', 'is not one mail address'],
    ['QUEUE_URL', 'localhost', 'not an address'],
    ['QUEUE_URL', 'postgres://localhost/x', 'begins with postgres:'],
    ['QUEUE_URL', 'redis://:hidden@localhost/jobs', 'the number of a database'],
    ['EVENT_STORE_URL', 'localhost', 'not an address'],
    ['EVENT_STORE_URL', 'esdb://localhost', 'begins with esdb:'],
    ['EVENT_STORE_URL', 'kurrentdb://', 'names no host'],
    ['EVENT_STORE_URL', 'kurrentdb://a:hid@den@h', 'must be written as %40'],
    ['EVENT_STORE_URL', 'kurrentdb://a:hid/den@h', 'must be written as %40'],
    ['EVENT_STORE_URL', 'kurrentdb://a:hid?den@h', 'must be written as %40'],
  ])('%s=%s is refused in one line with the variable, its fault and a good value', (variable, value, words) => {
    const fault = faultOf({ [variable]: value });
    expect(fault.code).toBe('setting.bad');
    expect(fault.message).toContain(words);
    expect(fault.message).toMatch(new RegExp(`^${variable}: .*; a good value is ${variable}=.+$`));
  });

  test('a bad database address is refused without showing its password', () => {
    expect(faultOf({ EVENT_STORE_URL: 'kurrentdb://a:hid@den@h' }).message).not.toMatch(/hid|den/);
    expect(faultOf({ MAIL_URL: 'smtp://a:hid%den@h' }).message).not.toMatch(/hid|den/);
    expect(faultOf({ DATABASE_URL: 'http://sekisho:hidden@db/x' }).message).not.toContain('hidden');
  });

  test('a mail server without a sender is refused', () => {
    expect(faultOf({ MAIL_URL: 'smtp://localhost:1025' }).message).toMatch(
      /^MAIL_FROM: MAIL_URL needs it beside it; a good value/,
    );
  });

  test('a vault without a main database, or the same as it, is refused', () => {
    expect(faultOf({ VAULT_DATABASE_URL: DATABASE }).message).toContain('needs DATABASE_URL');
    expect(faultOf({ DATABASE_URL: DATABASE, VAULT_DATABASE_URL: DATABASE }).message).toContain('one of their own');
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['192.168.1.2', false],
  ['127.example.com', false],
  ['localhost.example.com', false],
])('%s is reached from this machine alone: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

test('the vault beside a database keeps its parameters', () => {
  expect(vaultUrlBeside('postgres://u:p@h:5433/main?sslmode=require')).toBe(
    'postgres://u:p@h:5433/main_vault?sslmode=require',
  );
});
