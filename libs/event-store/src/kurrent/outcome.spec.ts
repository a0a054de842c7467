// Which errors leave it open what became of an append: those of the server and of the way to it, and none of our own.
import { expect, test } from '@jest/globals';
import { AccessDeniedError, UnavailableError, UnknownError } from '@kurrent/kurrentdb-client';
import { Away } from '#kernel';
import { OutcomeUnknown } from '../event-store.js';
import { failedRead, told } from './outcome.js';

type Service = ConstructorParameters<typeof UnavailableError>[0];
const service = Object.assign(new Error('14'), { code: 14 }) as Service;
const coded = (code: unknown) => Object.assign(new Error('canary'), { code });

test.each<[string, unknown]>([
  ['a server that is not there', new UnavailableError(service)],
  ['an answer that nobody knows', new UnknownError(service)],
  ['a code of gRPC', coded(13)],
  ['a connection that was reset', coded('ECONNRESET')],
  ['a cluster of which nobody answers', new Error('Failed to discover after 10 attempts.')],
  ['a read on the way that failed', failedRead(new UnavailableError(service))],
  ['a read on the way that was answered oddly', failedRead(new UnknownError(service))],
])('%s leaves it open what became of an append', (_what, error) => {
  expect(told('case-1', error)).toBeInstanceOf(OutcomeUnknown);
});

test.each<[string, unknown]>([
  ['a fault of the program', new TypeError('x is not a function')],
  ['an event without its position', new Error('event 0 came without its position: the KurrentDB is too old')],
  ['a code that is none of the network', coded('ERR_INVALID_ARG_TYPE')],
  ['a refusal', new AccessDeniedError(service)],
])('%s is told as it is', (_what, error) => {
  expect(told('case-1', error)).toBe(error);
});

test.each<[string, unknown, boolean]>([
  ['whose server is not there', new UnavailableError(service), true],
  ['of whose cluster nobody answers', new Error('Failed to discover after 10 attempts.'), true],
  ['whose connection was reset', coded('ECONNRESET'), true],
  ['that was refused', new AccessDeniedError(service), false],
  ['that our own fault ended', new TypeError('x is not a function'), false],
])('a read %s: the same one later will do: %s', (_what, error, isAway) => {
  expect(failedRead(error) instanceof Away).toBe(isAway);
});
