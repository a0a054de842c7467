import { expect, test } from '@jest/globals';
import { messageId, refusalOf, transportOptions } from './post.js';
import { serverFor } from './standing.js';

test.each([
  ['smtp://mail.example.ac.jp', { host: 'mail.example.ac.jp', port: 25, secure: false, requireTLS: false }],
  ['smtp://mail.example.ac.jp:2525', { port: 2525, secure: false, requireTLS: false }],
  ['smtps://mail.example.ac.jp', { port: 465, secure: true, requireTLS: false }],
  // A password goes over no open line, but on this machine.
  ['smtp://u%40x:p%3A@mail.example.ac.jp', { port: 587, requireTLS: true, auth: { user: 'u@x', pass: 'p:' } }],
  ['smtp://u:p@127.0.0.1:1025', { port: 1025, requireTLS: false, auth: { user: 'u', pass: 'p' } }],
  ['smtps://u:p@[2001:db8::1]', { host: '2001:db8::1', port: 465, secure: true, requireTLS: false }],
])('%s', (url, expected) => {
  expect(transportOptions(url)).toMatchObject(expected);
});

test.each([
  ['a@example.ac.jp', '<m-1@example.ac.jp>'],
  ['輸出管理室 <export-control@example.ac.jp>', '<m-1@example.ac.jp>'],
])('an id of mail from %s', (from, expected) => {
  expect(messageId('m-1', from)).toBe(expected);
});

const said = (code: string, responseCode?: number, response?: string) => ({ code, responseCode, response });

test.each<[string, object, string, boolean]>([
  ['no such user', said('EENVELOPE', 550, '550 5.1.1 <a@b> unknown'), '550 5.1.1', true],
  ['not this text', said('EMESSAGE', 554, '554 spam from a@b'), '554', true],
  ['come back later', said('EENVELOPE', 451, '451 4.7.1 <a@b> greylisted'), '451 4.7.1', false],
  ['too full for now', said('EMESSAGE', 452, '452-4.3.1 full'), '452 4.3.1', false],
  ['sign in first', said('EENVELOPE', 530, '530 5.7.0 authenticate'), '530 5.7.0', false],
  ['a wrong password', said('EAUTH', 535, '535 5.7.8 no'), '535 5.7.8', false],
  ['go away, whoever you are', said('EPROTOCOL', 554, '554 no service'), '554', false],
  ['nobody there', said('ESOCKET'), 'ESOCKET', false],
  ['words in the place of a code', said('a@b is unknown'), 'unknown', false],
])('%s', (_, error, reason, isFinal) => {
  const refusal = refusalOf(error);
  expect([refusal.reason, refusal.isFinal]).toEqual([reason, isFinal]);
  expect(refusal.message).not.toContain('@');
});

const here = { url: 'smtp://127.0.0.1:1025', from: 'a@b' };
const away = { url: 'smtp://mail.example.ac.jp', from: 'a@b' };

test.each([
  ['none', null, false, null],
  ['a server of a university', away, false, away],
  ['a server for the demonstration', away, true, null],
  ['a catcher on this machine for the demonstration', here, true, here],
])('mail goes to %s', (_, server, isDemonstration, expected) => {
  expect(serverFor(server, isDemonstration)).toBe(expected);
});
