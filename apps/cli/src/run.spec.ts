import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { OperatorFault, Refusal } from '#kernel';
import { wordsFor } from './catalogue/index.js';
import { UsageFault, type Command } from './command.js';
import { exitCodeOf, faultLine } from './fault-line.js';
import { run } from './run.js';

let said: string;
let told: string;
beforeEach(() => {
  said = '';
  told = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((said += String(text))));
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean((told += String(text))));
});
afterEach(() => {
  jest.restoreAllMocks();
});

const commands = (work: Command['run']) => ({
  greet: async () => ({ name: 'greet', synopsis: '[--loud]', run: work }),
});

describe('run', () => {
  test.each([
    [['--help'], 0],
    [['-h'], 0],
    [['help'], 0],
    [[], 2],
  ])('%j lists the commands and exits with %i', async (args, code) => {
    expect(await run(args)).toBe(code);
    for (const name of ['start', 'lists', 'rebuild', 'doctor']) expect(said).toContain(`  ${name}`);
  });

  test.each([['destroy'], ['toString'], ['--version']])('"%s" is no command: one line, exit 2', async (name) => {
    expect(await run([name])).toBe(2);
    expect(told.trim().split('\n')).toHaveLength(1);
    expect(told).toContain(name);
  });

  test('--help tells how one command is used and does not run it', async () => {
    expect(
      await run(
        ['greet', '--help'],
        commands(() => Promise.reject(new Error('ran'))),
      ),
    ).toBe(0);
    expect(said).toMatch(/^sekisho greet \[--loud\]/);
  });

  test('the command’s answer is the exit code', async () => {
    expect(
      await run(
        ['greet'],
        commands(() => Promise.resolve(1)),
      ),
    ).toBe(1);
  });

  test('a fault the operator can mend is one line without a stack', async () => {
    const fault = new OperatorFault('some.fault', 'Mend this.');
    expect(
      await run(
        ['greet'],
        commands(() => Promise.reject(fault)),
      ),
    ).toBe(1);
    expect(told).toBe('sekisho: Mend this.\n');
  });

  test('a defect of ours comes with its stack', async () => {
    expect(
      await run(
        ['greet'],
        commands(() => Promise.reject(new TypeError('oops'))),
      ),
    ).toBe(1);
    expect(told).toMatch(/^sekisho: oops\nTypeError: oops\n\s+at /);
  });
});

const words = wordsFor('en');

test.each([
  ['a fault in its own words', new OperatorFault('x.y', 'Do this.'), 'Do this.', 1],
  ['a bad setting', new OperatorFault('setting.bad', 'PORT: bad'), 'PORT: bad', 2],
  [
    'a full disk',
    Object.assign(new Error('write'), { code: 'ENOSPC', path: '/data/x' }),
    /disk that holds \/data\/x is full/,
    1,
  ],
  [
    'a full disk of PostgreSQL',
    Object.assign(new Error('could not extend file'), { code: '53100' }),
    /disk is full/,
    1,
  ],
  ['a usage fault', new UsageFault('too much'), 'too much', 2],
  [
    'an unknown option',
    Object.assign(new Error("Unknown option '--x'"), { code: 'ERR_PARSE_ARGS_UNKNOWN_OPTION' }),
    /Unknown option/,
    2,
  ],
  ['a refusal', new Refusal('list.not_a_list', 'invalid'), /\S/, 1],
])('%s is told in one line', (_name, error, line, code) => {
  const text = faultLine(error, words);
  expect(text).toMatch(line);
  expect(text).not.toContain('\n');
  expect(exitCodeOf(error)).toBe(code);
});

test('both languages know every command and every fault of the start', () => {
  const ja = wordsFor('ja');
  expect(Object.keys(ja.summaries)).toEqual(Object.keys(words.summaries));
  expect(Object.keys(ja.details)).toEqual(Object.keys(words.details));
  expect(ja.fault('port.busy', { host: '127.0.0.1', port: 3000, other: 3001 })).toContain('PORT=3001 npm start');
  expect(ja.fault('no.such', {})).toBeNull();
});
