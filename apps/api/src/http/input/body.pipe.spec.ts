import 'reflect-metadata';
import { describe, expect, test } from '@jest/globals';
import { render } from '#catalogue';
import { Refusal } from '#kernel';
import { ApplicantEdit, SigningRequest } from '../../applicant/applicant.dto.js';
import { NewAccount } from '../../accounts/account.dto.js';
import { CaseListQuery, CaseQuery, DecisionRequest, OpenCaseRequest } from '../../cases/shapes/case-request.dto.js';
import { DraftEdit } from '../../cases/shapes/draft.dto.js';
import { BodyPipe, checked, VALUES_MAX } from './body.pipe.js';

const account = {
  email: 'sato@keyaki.example',
  name: { ja: '佐藤', en: 'Sato' },
  roles: [{ role: 'host', unit: null }],
  language: 'ja',
};
const decision = { outcome: 'approve', reason: 'x' };
const named = (name: string) => ({ ...account, name: { ja: name, en: 'Sato' } });

async function refusalOf(form: new () => object, body: unknown): Promise<Refusal> {
  const refusal = await checked(form, body).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  return refusal as Refusal;
}

describe('a body that cannot be read is malformed', () => {
  test.each([
    [
      'an unknown field',
      OpenCaseRequest,
      { type: 'student-admission', unit: 'e', laboratory: 'l', state: 'approved' },
      '/state',
      'field.unknown',
    ],
    [
      'a mass-assigned role',
      NewAccount,
      { ...account, roles: [{ role: 'host', unit: null, admin: true }] },
      '/roles/0/admin',
      'field.unknown',
    ],
    [
      'a field deep inside',
      DraftEdit,
      { subject: { names: { nationality: 'x' } } },
      '/subject/names/nationality',
      'field.unknown',
    ],
    ['a missing field', DecisionRequest, { outcome: 'approve' }, '/reason', 'field.required'],
    ['a missing field of a part', NewAccount, { ...account, name: { ja: '佐藤' } }, '/name/en', 'field.required'],
    ['a number for a text', DecisionRequest, { ...decision, reason: 7 }, '/reason', 'field.type'],
    ['null for a text', DecisionRequest, { ...decision, reason: null }, '/reason', 'field.type'],
    ['an object for a list', NewAccount, { ...account, roles: {} }, '/roles', 'field.type'],
    ['a text for a part', DraftEdit, { stay: 'x' }, '/stay', 'field.type'],
    [
      'an unpaired surrogate',
      ApplicantEdit,
      { names: { passport: 'A\ud800' } },
      '/names/passport',
      'field.not_storable',
    ],
    ['an address that cannot be encoded', NewAccount, { ...account, email: '\ud800' }, '/email', 'field.not_storable'],
    ['a field that every object has', ApplicantEdit, { constructor: { a: 1 } }, '/constructor', 'field.unknown'],
    ['one further in', ApplicantEdit, { names: { toString: 'x' } }, '/names/toString', 'field.unknown'],
    ['a NUL', ApplicantEdit, { names: { passport: 'A\0' } }, '/names/passport', 'field.not_storable'],
  ])('%s', async (_, form, body, pointer, code) => {
    const refusal = await refusalOf(form, body);
    expect([refusal.kind, refusal.errors.map((each) => [each.pointer, each.code])]).toEqual([
      'malformed',
      [[pointer, code]],
    ]);
    expect(render(code, {}, 'ja')).not.toBe(code);
  });

  test.each([
    ['a list', []],
    ['a text', 'x'],
    ['thousands of fields', Object.fromEntries(Array.from({ length: 25_000 }, (__, at) => [`k${at}`, at]))],
    ['something too deep', { stay: JSON.parse('{"a":'.repeat(40) + '1' + '}'.repeat(40)) as object }],
  ])('%s', async (_, body) => {
    expect((await refusalOf(DraftEdit, body)).kind).toBe('malformed');
  });

  test('the most that a body may hold is told of field by field, one more is not', async () => {
    const most = { stay: { list: Array(VALUES_MAX - 2).fill(1) } };
    const more = { stay: { list: Array(VALUES_MAX - 1).fill(1) } };
    expect((await refusalOf(DraftEdit, most)).code).toBe('request.malformed');
    expect((await refusalOf(DraftEdit, more)).code).toBe('request.too_many_values');
  });
});

describe('a body that can be read but not accepted is invalid', () => {
  test.each([
    ['a bidi control in a name', NewAccount, named('佐\u202e藤'), '/name/ja', 'field.name_characters'],
    ['a zero-width space in a name', NewAccount, named('佐\u200b藤'), '/name/ja', 'field.name_characters'],
    ['an emoji in a name', NewAccount, named('佐藤😀'), '/name/ja', 'field.name_characters'],
    ['a name of spaces', NewAccount, named('   '), '/name/ja', 'field.name_characters'],
    ['a reason too long', DecisionRequest, { ...decision, reason: 'x'.repeat(4001) }, '/reason', 'field.too_long'],
    ['an empty reason', DecisionRequest, { ...decision, reason: '' }, '/reason', 'field.too_short'],
    ['an outcome that is none', DecisionRequest, { ...decision, outcome: 'maybe' }, '/outcome', 'field.not_listed'],
    ['an address that is none', NewAccount, { ...account, email: 'sato' }, '/email', 'field.email'],
    ['a day that does not exist', CaseQuery, { asOf: '2026-02-30T00:00:00Z' }, '/asOf', 'field.instant'],
    [
      'too many conditions',
      DecisionRequest,
      { ...decision, conditions: Array(21).fill('x') },
      '/conditions',
      'field.too_many',
    ],
    [
      'an agreement that was not given',
      SigningRequest,
      { signatureName: 'A', language: 'en', agreed: false },
      '/agreed',
      'field.must_be_agreed',
    ],
    ['a page too long', CaseListQuery, { limit: '201' }, '/limit', 'field.too_large'],
  ])('%s', async (_, form, body, pointer, code) => {
    const refusal = await refusalOf(form, body);
    expect([refusal.kind, refusal.errors.map((each) => [each.pointer, each.code])]).toEqual([
      'invalid',
      [[pointer, code]],
    ]);
    expect(render(code, {}, 'en')).not.toBe(code);
  });
});

describe('a body that is right', () => {
  test('passes as it came: IVS, Persian joiners and combining letters are names', async () => {
    const body = { names: { kanji: '葛\u{e0100}城', native: 'می‌خواهم', passport: 'e\u0301', previous: '' } };
    const passed = await new BodyPipe().transform(body, { type: 'body', metatype: ApplicantEdit });
    expect(passed).toBe(body);
  });

  test('may be missing where every field may', async () => {
    expect(await new BodyPipe().transform(undefined, { type: 'body', metatype: DraftEdit })).toEqual({});
  });

  test('has numbers for numbers in a query', async () => {
    const query = await new BodyPipe().transform({ limit: '50' }, { type: 'query', metatype: CaseListQuery });
    expect(query).toMatchObject({ limit: 50 });
  });
});

test('names where an invisible character stands', async () => {
  const refusal = await refusalOf(NewAccount, named('佐\u202e藤'));
  expect(refusal.errors[0]?.params).toEqual({ codePoint: 'U+202E', place: 2 });
});
