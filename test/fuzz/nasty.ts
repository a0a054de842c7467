// What nobody sends who means well: the dictionary of the fuzzer.

const LONG = 100_000;

/** Names that mean something to the language, the database or the file system. */
const NAMES = [
  ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__'],
  ...['null', 'undefined', 'NaN', 'Infinity', '-Infinity', 'true', 'false', '[object Object]', 'function(){}'],
  ...['..', '../../../../etc/passwd', String.raw`..\..\windows\win.ini`, '/dev/null', 'file:///etc/passwd', 'CON', '.'],
];

const CODE = [
  `' or 1=1 --`,
  `'; drop table log.events; --`,
  `"; select pg_sleep(10); --`,
  `\\'; select 1; --`,
  '${7*7}',
  '{{7*7}}',
  '{detail}',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '$(reboot)',
  '`id`',
  '%s%s%n%x',
  '=cmd|"/c calc"!A1',
  '@SUM(1+1)',
  '(|(uid=*))',
  '{"$ne":null}',
  '%',
  '_',
  '\\',
];

const CHARACTERS = [
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  'a\ud83d',
  '\u202e\u2066gpj.exe',
  'a\u200d\u200b\u2060b',
  '\ufeff',
  '\ufffe\uffff',
  '\r\nSet-Cookie: a=b',
  '\u2028\u2029',
  '\u001b[31m\u0007\u0008',
  'Z\u0351\u036b\u0343'.repeat(60),
  '𠮷野家👩‍👩‍👧‍👦',
  'ﷺ'.repeat(20),
  'ＡＢＣ＝１＋１',
  'ｶﾞ',
  '\u00a0\u3000 ',
  '\t',
  '',
  ' ',
];

const TIMES = [
  '0000-01-01',
  '9999-12-31',
  '10000-01-01',
  '2026-02-30',
  '2026-13-01',
  '-000001-01-01',
  '2026-11-23T25:61:61Z',
  '0000-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999999999+14:00',
  '2026-11-23T09:00:00.000+99:99',
  '2026-11-23T09:00',
  '+275760-09-13T00:00:00.000Z',
  '令和8年11月23日',
];

const NUMBERS_AS_TEXT = [
  '0',
  '-0',
  '-1',
  '1e400',
  '1e21',
  '0x10',
  '٣',
  '１２',
  '9007199254740993',
  '2147483648',
  '1.5',
];

const LONG_TEXTS = ['a', '界', '💥', '(', '\\', ' ', 'a,', '\u0301', '<a>'].map((text) =>
  text.repeat(Math.ceil(LONG / text.length)),
);
// Just beyond what fields, parameters and headers hold.
const EDGES = [200, 201, 254, 255, 256, 400, 401, 1000, 1001, 4000, 4001].map((length) => 'x'.repeat(length));

export const SHORT_TEXTS = [...NAMES, ...CODE, ...CHARACTERS, ...TIMES, ...NUMBERS_AS_TEXT];
export const TEXTS = [...SHORT_TEXTS, ...LONG_TEXTS, ...EDGES];

export const NUMBERS = [
  ...[0, -0, -1, 1, 0.1, 1.5, -1e-7, 2 ** 31 - 1, 2 ** 31, 2 ** 32, 2 ** 53 - 1, 2 ** 53, 2 ** 63, 1e21, 1e308],
  ...[Number.MAX_VALUE, Number.MIN_VALUE, -Number.MAX_VALUE],
];

/** JSON in the place of what was asked for. Made anew each time, because a request may be shrunk in place. */
export const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  [{}],
  { length: 3 },
  { toString: 'x' },
  { toJSON: 'x' },
  { then: 'x' },
  { 0: 'a', 1: 'b' },
  { constructor: { prototype: { polluted: true } } },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  nested(13),
  nested(500),
  Array.from({ length: 300 }, () => 'x'),
  Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`field${index}`, index])),
];

function nested(depth: number): unknown {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { inner: value };
  return value;
}

/** Whole bodies that are no JSON, or JSON that no serialiser writes. */
export const RAW_BODIES: readonly Buffer[] = [
  ...[
    '',
    ' ',
    '{',
    '}',
    '{"a":',
    '{"a":1,}',
    "{'a':1}",
    '[]',
    '[1,2',
    'null',
    'true',
    '0',
    '"text"',
    'NaN',
    '{"a":1e400}',
    '{"a":-0}',
    '{"a":1}{"b":2}',
    '{"type":"student-admission","type":"x","unit":"robotics","unit":"science","laboratory":"x"}',
    '{"reason":"a","reason":"b","verdict":"true-match","verdict":"x"}',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"a":{"__proto__":{"polluted":true}}}',
    '{"\\u005f_proto__":{"polluted":true}}',
    '\ufeff{"language":"ja"}',
    '{"language":"ja"}\0',
    '{"language":"\\ud800"}',
    '{"language":"\\u0000"}',
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
    'a=b&c=d&__proto__[polluted]=true',
    `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
    `{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":${index}`).join(',')}}`,
    `{"a":"${'x'.repeat(1024 * 1024)}"}`,
  ].map((text) => Buffer.from(text, 'utf8')),
  Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0xc0, 0x80, 0x22, 0x7d]),
  Buffer.from('{"language":"ja"}', 'utf16le'),
  Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0]),
  Buffer.alloc(4_096),
];

export const CONTENT_TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset="nonsense',
  'APPLICATION/JSON',
  'application/json, text/plain',
  'application/vnd.api+json',
  'text/plain',
  'text/html',
  'application/xml',
  'application/x-www-form-urlencoded',
  'application/octet-stream',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=x',
  `multipart/form-data; boundary=${'-'.repeat(300)}`,
  'multipart/mixed; boundary=x',
  '',
  '/',
  ';',
  'x'.repeat(5_000),
];

/** Header by header, what a proxy, an old program or somebody with time would send. */
export const HEADERS: Record<string, readonly string[]> = {
  'if-match': ['*', '"0"', '"999999999"', '"9999999999"', 'W/"1"', '"x"', '1', '"1", "2"', '', '"-1"', '"1e3"'],
  'idempotency-key': ['', ' ', 'x'.repeat(255), 'x'.repeat(256), 'a\tb', '__proto__', 'ｋ', "'; --", 'same', 'same'],
  'accept-language': [
    '',
    '*',
    'en;q=2',
    'ja;q=NaN',
    `${'en,'.repeat(2_000)}ja`,
    'q=1;en',
    '__proto__',
    'EN-us, ja;q=0',
  ],
  cookie: [
    ...['sekisho_session=', 'sekisho_session=x; sekisho_session=y', '=', ';;;', 'sekisho_session="', '__proto__=x'],
    ...['sekisho_session=%', `sekisho_session=${'a'.repeat(8_000)}`, `sekisho_applicant=${'é'.repeat(50)}`],
  ],
  range: ['bytes=0-0', 'bytes=-1', 'bytes=5-1', 'bytes=0-,0-,0-', 'items=1-2', `bytes=${'0-1,'.repeat(500)}`],
  origin: ['null', 'https://evil.example', 'x', '', 'http://localhost:3000'],
  'sec-fetch-site': ['cross-site', 'same-site', 'none', 'x'],
  host: ['', 'evil.example', 'localhost:99999', '[::1]', 'a b'],
  'if-none-match': ['*', '"1"', 'W/"1"'],
  'if-modified-since': ['x', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  accept: ['text/html', 'image/*;q=x', '', 'application/xml'],
  'accept-encoding': ['br;q=0, *', 'gzip', 'x'],
  'content-encoding': ['gzip', 'br', 'deflate, gzip', 'x'],
  'x-forwarded-for': ['127.0.0.1', "1.2.3.4, 'x"],
  'x-forwarded-host': ['evil.example'],
  'x-http-method-override': ['DELETE', 'PUT'],
  'x-original-url': ['/api/accounts'],
  authorization: ['Bearer x', 'Basic YTpi', 'Bearer ', 'Bearer null'],
  expect: ['100-continue', 'x'],
  upgrade: ['websocket', 'h2c'],
  'content-length': ['0', '5', '99999999999', '-1', 'x'],
  'transfer-encoding': ['chunked', 'gzip, chunked', 'x'],
  'user-agent': ['x'.repeat(4_000), '() { :; }; echo'],
};

/** Path segments as they go over the wire. */
export const SEGMENTS = [
  ...['%00', '%', '%zz', '%2e%2e', '%2F', '%5c', '%ED%A0%80', '%FF', '..%2f..%2f', '.', '..', '', ' ', '%20', '%0d%0a'],
  ...[
    'x'.repeat(199),
    'x'.repeat(201),
    'x'.repeat(3_000),
    '__proto__',
    'constructor',
    '*',
    ':id',
    '{id}',
    '[object%20Object]',
  ],
  ...['00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '-1', '0', '1e9', 'null'],
  ...[
    "'%20or%201=1%20--",
    '%F0%9F%92%A5',
    'r1-department',
    'r0-office',
    'r999999999999-office',
    'meti-eul',
    ';x=y',
    '~',
  ],
];

/** Whole queries, as they go over the wire. */
export const QUERIES = [
  ...[
    '?',
    '??',
    '&',
    '=',
    '?a',
    '?a&a&a',
    '?limit=1&limit=2',
    '?limit[]=1',
    '?limit[$ne]=1',
    '?__proto__=1',
    '?q[]=a&q[]=b',
  ],
  ...[
    '?__proto__[polluted]=1',
    '?constructor.prototype.polluted=1',
    '?q=%',
    '?q=%ff',
    '?q=%00',
    '?q=%ED%A0%80',
    '?after=%',
  ],
  ...['?cursor=', '?cursor=AAAA', '?cursor=%00', '?after=', '?after=0-0', '?after=-1'],
  ...['?after=1-1&after=2-2', '?asOf=', '?asOf=x', '?asOf=9999-12-31T00:00:00Z', '?limit=1e2', '?limit=0', '?limit=-1'],
  ...['?limit=9007199254740993', '?limit=Infinity', '?limit=', '?limit=%20', '?view=', '?state=', '?q=', '?unknown=1'],
  ...[
    `?q=${'a'.repeat(20_000)}`,
    `?${'a=b&'.repeat(3_000)}`,
    '?q=%27%22%3B--',
    '?q=%25%5F',
    '?q=a%20',
    '#x',
    '?after=%F0%9F%92%A5',
  ],
];
