import { describe, expect, test } from '@jest/globals';
import { Away } from '#kernel';
import { reasonsOf, unavailable } from './unavailable.js';

const failure = (code: string | undefined, message = 'it failed', cause?: unknown) =>
  Object.assign(new Error(message, { cause }), code === undefined ? {} : { code });

describe('what makes a database unavailable', () => {
  test.each([
    ['the server is not there', failure('ECONNREFUSED'), 'away'],
    ['the connection was reset', failure('ECONNRESET'), 'away'],
    ['the server goes down', failure('57P01'), 'away'],
    ['the server comes up', failure('57P03'), 'away'],
    ['it has no connection left', failure('53300'), 'away'],
    ['the connection ended in mid-statement', failure(undefined, 'Connection terminated unexpectedly'), 'away'],
    ['nobody let us in', failure(undefined, 'timeout exceeded when trying to connect'), 'away'],
    ['it lies behind another error', failure(undefined, 'unknown outcome', failure('EPIPE')), 'away'],
    ['a transaction was let go of', failure('25P03'), 'away'],
    ['something else of the house is away', new Away('gone'), 'away'],
    ['the disk is full', failure('53100'), 'full'],
    ['our own disk is full', failure('ENOSPC'), 'full'],
    ['a unique key was hit', failure('23505'), null],
    ['a statement took too long', failure('57014'), null],
    ['it is no error of a database', failure(undefined, 'canary'), null],
    ['it is no error at all', 'Connection terminated', null],
  ])('%s', (_what, error, verdict) => {
    expect(unavailable(error)).toBe(verdict);
  });
});

test('what may be logged of an error is what it and its causes are called', () => {
  const reset = Object.assign(new Error('canary'), { code: 'ECONNRESET' });
  expect(reasonsOf(new TypeError('canary', { cause: reset }))).toEqual(['TypeError', 'Error ECONNRESET']);
  expect(reasonsOf('canary')).toEqual([]);
  const ring: Error & { cause?: unknown } = new Error('canary');
  ring.cause = ring;
  expect(reasonsOf(ring)).toHaveLength(5);
});
