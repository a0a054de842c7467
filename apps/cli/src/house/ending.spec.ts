import { expect, test } from '@jest/globals';
import { ending } from './ending.js';

const info = JSON.stringify({ level: 30, msg: 'request' });
const fatal = JSON.stringify({ level: 60, msg: 'The vault is locked with another key.' });
const crash = [
  'file:///app/worker.js:12',
  '    throw new TypeError("oops");',
  '    ^',
  '',
  'TypeError: oops',
  '    at live (file:///app/worker.js:12:5)',
  '',
  'Node.js v24.21.0',
].join('\n');

test.each([
  ['nothing', '', 'SIGKILL'],
  ['daily life alone', `${info}\n${info}\n`, 'SIGKILL'],
  ['a fault before daily life', `${info}\n${fatal}\n${info}\n`, 'SIGKILL: The vault is locked with another key.'],
  ['daily trouble', `${JSON.stringify({ level: 50, msg: 'unforeseen' })}\n`, 'SIGKILL'],
  ['a fault without a message', '{"level":60,"err":{"message":"no route"}}\n', 'SIGKILL: no route'],
  ['a crash of Node', `${info}\n${crash}\n`, 'SIGKILL: TypeError: oops'],
  ['a line cut off by its end', `${fatal}\n{"level":60,"ms`, 'SIGKILL: The vault is locked with another key.'],
])('a program that said %s', (_what, said, line) => {
  expect(ending('SIGKILL', said)).toBe(line);
});
