// Values for a schema: as it asks for them, nearly so, and not at all.
import fc from 'fast-check';
import { resolved, type Schema } from './document.js';
import { NUMBERS, TEXTS, VALUES } from './nasty.js';

type Json = fc.Arbitrary<unknown>;

const NAMES = [
  'AMINI PARVIZ',
  '佐藤 健一',
  'پرویز امینی',
  'Nguyễn Thị Ánh',
  "O'Brien-Łukasz",
  '김 철수',
  'Иванова Анна',
  '王 小明',
];
const SENTENCES = [
  '懸念は認められない。',
  'No concern was found.',
  'a',
  '一行目\n二行目',
  'Ærøskøbing – “quoted” … 100 %',
  'تمّ',
  '<b>&amp;',
];
const PLAIN = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NAMES, ...SENTENCES) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
);

/** Fits the schema, and most of what the schema cannot say. */
export function fitting(given: Schema): Json {
  const schema = resolved(given);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives) return fc.oneof(...alternatives.map(fitting));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const types = [schema.type ?? 'object'].flat();
  return types.length === 1 ? ofType(types[0] ?? '', schema) : fc.oneof(...types.map((type) => ofType(type, schema)));
}

function ofType(type: string, schema: Schema): Json {
  switch (type) {
    case 'string':
      return text(schema);
    case 'integer':
      return whole(schema);
    case 'number':
      return fc.double({ noNaN: true, noDefaultInfinity: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(fitting(schema.items ?? {}), { maxLength: Math.min(schema.maxItems ?? 3, 3) });
    default:
      return record(schema);
  }
}

function text({ format, pattern, minLength = 0, maxLength = 200 }: Schema): Json {
  if (format === 'uuid') return fc.uuid();
  if (format === 'email')
    return fc.stringMatching(/^[a-z][a-z0-9]{2,12}$/).map((name) => `${name}.${Math.abs(hash(name))}@keyaki.example`);
  if (format === 'date' || format === 'date-time') {
    const range = { min: new Date('2020-01-01'), max: new Date('2026-11-01'), noInvalidDate: true };
    return fc.date(range).map((date) => date.toISOString().slice(0, format === 'date' ? 10 : 24));
  }
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  return PLAIN.map((words) =>
    [...words]
      .slice(0, maxLength / 2)
      .join('')
      .padEnd(minLength, 'x'),
  );
}

function hash(words: string): number {
  return [...words].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7);
}

function whole({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: Schema): Json {
  const range = fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 31 - 1) });
  return fc.oneof({ weight: 4, arbitrary: range }, { weight: 1, arbitrary: fc.constantFrom(minimum, maximum) });
}

function record({ properties = {}, required = [] }: Schema): Json {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, fitting(schema)]));
  return fc.record(fields, { requiredKeys: required.filter((name) => name in fields), noNullPrototype: true });
}

const nasty: Json = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...NUMBERS),
  fc.constantFrom(...VALUES),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const FOREIGN_FIELDS = [
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'role',
    'roles',
    'status',
    'state',
    'institution',
    'id',
    'version',
    'actor',
  ],
  ...[
    'host',
    'applicant',
    'unit',
    'isAdmin',
    'demonstration',
    'tier',
    'position',
    'toJSON',
    'then',
    '',
    ' ',
    '\0',
    'a.b',
    '0',
  ],
];

/** One thing is wrong with it. */
export function nearly(schema: Schema): Json {
  return fc.tuple(fitting(schema), nasty, fc.constantFrom(...FOREIGN_FIELDS), fc.nat(), fc.nat(3)).map(spoiled);
}

// Set as JSON.parse sets it: `__proto__` becomes a field like any other.
function withField(holder: object, name: string, value: unknown): object {
  const copy = Array.isArray(holder) ? ([...holder] as object) : { ...holder };
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function spoiled([value, wrong, foreign, at, how]: [unknown, unknown, string, number, number]): unknown {
  if (typeof value !== 'object' || value === null) return wrong;
  const names = Object.keys(value);
  const name = names[at % Math.max(names.length, 1)];
  if (how === 0 || name === undefined) return withField(value, foreign, wrong);
  const inner = (value as Record<string, unknown>)[name];
  if (how === 1) {
    const { [name]: _, ...rest } = value as Record<string, unknown>;
    return rest;
  }
  const deeper = typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && at % 3 !== 0;
  return withField(value, name, deeper ? spoiled([inner, wrong, foreign, at >>> 3, (at >>> 5) % 4]) : wrong);
}

/** Nothing is right with it but that it is JSON. */
export function hostile(schema: Schema): Json {
  const names = Object.keys(resolved(schema).properties ?? {});
  const fields = fc.dictionary(fc.constantFrom(...names, ...FOREIGN_FIELDS), nasty, { maxKeys: 8 });
  return fc.oneof(nasty, fields, fc.array(fields, { maxLength: 3 }));
}
