import { describe, expect, test } from '@jest/globals';
import { currentPolicy as policy } from '#policy';
import type { Dossier } from '../dossier.js';
import { studentAdmission } from '../student-admission.js';
import { exampleDossier } from '../testing.js';
import { changes } from './changes.js';
import { completeness, LIMITS } from './completeness.js';
import { namesOf, partiesOf, residencyFacts, specificCategoryFacts, technologyFacts } from './facts.js';
import { questions } from './questions.js';

const documents = [{ kind: 'cv' }, { kind: 'academic-record' }] as const;
const changed = (change: (dossier: Dossier) => void): Dossier => {
  const dossier = exampleDossier();
  change(dossier);
  return dossier;
};
const found = (dossier: Dossier, forSubmission = true): string[] =>
  completeness(dossier, documents, { kind: studentAdmission, policy, forSubmission }).map(
    ({ part, pointer, code }) => `${part} ${pointer} ${code}`,
  );

test('the example lacks nothing', () => {
  expect(found(exampleDossier())).toEqual([]);
});

describe('what is missing', () => {
  test.each<[string, (dossier: Dossier) => void, string]>([
    [
      'every name',
      ({ host, applicant }) => void (delete host.subject!.names, delete applicant.names),
      'host /subject/names dossier.name_missing',
    ],
    ['the topic', ({ host }) => void delete host.technology!.topic, 'host /technology/topic dossier.missing'],
    ['the stay’s status', ({ host }) => void delete host.stay!.status, 'host /stay/status dossier.missing'],
    [
      'nationality’s one question',
      ({ host }) => void delete host.subject!.japaneseNational,
      'host /subject/japaneseNational dossier.missing',
    ],
    [
      'whether they have entered',
      ({ host }) => void delete host.stay!.enteredJapan,
      'host /stay/enteredJapan dossier.missing',
    ],
    ['the intended use', ({ host }) => void (host.intendedUse = ' '), 'host /intendedUse dossier.missing'],
    ['the next destination', ({ host }) => void delete host.nextDestination, 'host /nextDestination dossier.missing'],
    [
      'affiliations',
      ({ applicant }) => void (applicant.affiliations = []),
      'applicant /affiliations dossier.affiliations_missing',
    ],
    [
      'an affiliation’s beginning',
      ({ applicant }) => void delete applicant.affiliations![0]!.from,
      'applicant /affiliations/0/from dossier.affiliation_dates_missing',
    ],
    ['funding', ({ applicant }) => void (applicant.funding = []), 'applicant /funding dossier.funding_missing'],
    [
      'a payer’s type',
      ({ applicant }) => void delete applicant.funding![0]!.payerType,
      'applicant /funding/0/payerType dossier.payer_type_missing',
    ],
    [
      'a payer’s name',
      ({ applicant }) => void delete applicant.funding![0]!.payer,
      'applicant /funding/0/payer dossier.missing',
    ],
    [
      'the answer to ①',
      ({ applicant }) => void delete applicant.declaration!.contract,
      'applicant /declaration/contract dossier.declaration_unanswered',
    ],
    [
      'the answer to ②',
      ({ applicant }) => void delete applicant.declaration!.foreignGovernmentBenefit,
      'applicant /declaration/foreignGovernmentBenefit dossier.declaration_unanswered',
    ],
    [
      'the answer to ③',
      ({ applicant }) => void delete applicant.declaration!.foreignGovernmentInstruction,
      'applicant /declaration/foreignGovernmentInstruction dossier.declaration_unanswered',
    ],
    [
      'the signature',
      ({ applicant }) => void delete applicant.signature,
      'applicant /signature/name dossier.signature_missing',
    ],
  ])('%s', (_, change, problem) => {
    expect(found(changed(change))).toEqual([problem]);
    expect(found(changed(change), false)).toEqual([]);
  });

  test('every name, where all there is are signs and invisible letters', () => {
    const nameless = changed(({ host, applicant }) => {
      host.subject!.names = { kanji: '-' };
      applicant.names = { native: '\u3164' };
    });
    expect(found(nameless)).toContain('host /subject/names dossier.name_missing');
  });

  test('an unanswered technology gate', () => {
    expect(found(changed(({ host }) => void delete host.technology!.gate))).toContain(
      'host /technology/gate dossier.missing',
    );
  });

  test('the exclusions of ① where there is a contract', () => {
    expect(found(changed(({ applicant }) => void (applicant.declaration!.contract = 'yes')))).toEqual([
      'applicant /declaration/japaneseDirectionPrevails dossier.declaration_unanswered',
      'applicant /declaration/groupCompany dossier.declaration_unanswered',
    ]);
  });

  test('documents, and the signed form of a transcription instead of the signature', () => {
    const dossier = changed(({ applicant }) => void delete applicant.signature);
    const codes = completeness(dossier, [], {
      kind: studentAdmission,
      policy,
      forSubmission: true,
      transcribed: true,
    }).map(({ code }) => code);
    expect(codes).toEqual([
      'documents.cv_missing',
      'documents.academic_record_missing',
      'documents.signed_form_missing',
    ]);
  });

  test('one part alone may be looked at', () => {
    const parts = completeness({ host: {}, applicant: {} }, [], {
      kind: studentAdmission,
      policy,
      forSubmission: true,
      part: 'host',
    }).map(({ part }) => part);
    expect(new Set(parts)).toEqual(new Set(['host']));
  });
});

describe('what cannot be right', () => {
  test.each<[string, (dossier: Dossier) => void, string]>([
    [
      'a day that does not exist',
      ({ host }) => void (host.stay!.from = '2027-02-29'),
      'host /stay/from dossier.date_invalid',
    ],
    [
      'a day written otherwise',
      ({ host }) => void (host.stay!.entryDate = '1.4.2027'),
      'host /stay/entryDate dossier.date_invalid',
    ],
    [
      'an end before the beginning',
      ({ host }) => void (host.stay!.to = '2027-03-31'),
      'host /stay/to dossier.from_after_to',
    ],
    [
      'a birth date that does not exist',
      ({ host }) => void (host.subject!.birthDate = '1998-13'),
      'host /subject/birthDate dossier.date_invalid',
    ],
    [
      'an address that is none',
      ({ host }) => void (host.subject!.email = 'parviz'),
      'host /subject/email dossier.email_invalid',
    ],
    [
      'a birth date of the year 998',
      ({ host }) => void (host.subject!.birthDate = '0998'),
      'host /subject/birthDate dossier.date_invalid',
    ],
    [
      'an entry in the year 202',
      ({ host }) => void (host.stay!.entryDate = '0202-04-01'),
      'host /stay/entryDate dossier.date_invalid',
    ],
    [
      'an employment after 2100',
      ({ host }) => void (host.stay!.employedFrom = '2101-01-01'),
      'host /stay/employedFrom dossier.date_invalid',
    ],
    [
      'an affiliation since the year 221',
      ({ applicant }) => void (applicant.affiliations![0]!.from = '0221-10'),
      'applicant /affiliations/0/from dossier.month_invalid',
    ],
    [
      'a name without any letter',
      ({ host }) => void (host.subject!.names!.kanji = '・—'),
      'host /subject/names/kanji dossier.name_without_letter',
    ],
    [
      'a signature without any letter',
      ({ applicant }) => void (applicant.signature!.name = '12'),
      'applicant /signature/name dossier.name_without_letter',
    ],
    [
      'a row that is none',
      ({ host }) => void (host.technology!.controlListRow = '42'),
      'host /technology/controlListRow dossier.row_unknown',
    ],
    [
      'a name with a bidi control',
      ({ host }) => void (host.subject!.names!.passport = 'AMINI\u202e PARVIZ'),
      'host /subject/names/passport dossier.offending_characters',
    ],
    [
      'a name with a zero-width space',
      ({ applicant }) => void (applicant.names!.preferred = 'Par\u200bviz'),
      'applicant /names/preferred dossier.offending_characters',
    ],
    [
      'a name with an emoji',
      ({ applicant }) => void (applicant.names!.preferred = 'Parviz 🎓'),
      'applicant /names/preferred dossier.offending_characters',
    ],
    [
      'a name with half a surrogate',
      ({ applicant }) => void (applicant.names!.native = 'x\ud842'),
      'applicant /names/native dossier.offending_characters',
    ],
    [
      'a name of 10 MB',
      ({ applicant }) => void (applicant.names!.native = 'あ'.repeat(10_000_000)),
      'applicant /names/native dossier.too_long',
    ],
    [
      'a text with half a surrogate',
      ({ host }) => void (host.intendedUse = 'x\ud842'),
      'host /intendedUse dossier.offending_characters',
    ],
    [
      'too long a text',
      ({ host }) => void (host.intendedUse = 'x'.repeat(LIMITS.text + 1)),
      'host /intendedUse dossier.too_long',
    ],
    [
      'a month that does not exist',
      ({ applicant }) => void (applicant.affiliations![0]!.from = '2021-00'),
      'applicant /affiliations/0/from dossier.month_invalid',
    ],
    [
      'an affiliation that ends before it begins',
      ({ applicant }) => void (applicant.affiliations![0]!.to = '2021-09'),
      'applicant /affiliations/0/to dossier.from_after_to',
    ],
    [
      'a country that is none',
      ({ applicant }) => void (applicant.affiliations![0]!.country = 'Germany'),
      'applicant /affiliations/0/country dossier.country_invalid',
    ],
    [
      'a negative amount',
      ({ applicant }) => void (applicant.funding![0]!.yearlyAmountYen = -1),
      'applicant /funding/0/yearlyAmountYen dossier.amount_invalid',
    ],
    [
      'half a yen',
      ({ applicant }) => void (applicant.declaration!.annualIncomeYen = 0.5),
      'applicant /declaration/annualIncomeYen dossier.amount_invalid',
    ],
    [
      'too many affiliations',
      ({ applicant }) => void (applicant.affiliations = Array.from({ length: 51 }, () => applicant.affiliations![0]!)),
      'applicant /affiliations dossier.too_many',
    ],
  ])('%s', (_, change, problem) => {
    expect(found(changed(change), false)).toEqual([problem]);
    expect(found(changed(change), true)).toEqual([problem]);
  });

  test('an ideographic variation is part of a name, and a birth date may be a year', () => {
    const dossier = changed(({ host }) => {
      host.subject!.names!.kanji = '葛\u{e0100}城 太郎';
      host.subject!.birthDate = '1998';
    });
    expect(found(dossier)).toEqual([]);
  });
});

describe('questions', () => {
  const asked = (change: (dossier: Dossier) => void): string[] =>
    questions(changed(change), policy).map(({ pointer }) => pointer);

  test.each<[string, (dossier: Dossier) => void, string[], string[]]>([
    [
      'a gate that is not "no" asks for use and destination',
      () => undefined,
      ['/intendedUse', '/nextDestination', '/technology/controlListRow'],
      ['/technology/publicOnly'],
    ],
    [
      'a gate not known asks for them too',
      ({ host }) => void (host.technology!.gate = 'unknown'),
      ['/intendedUse'],
      [],
    ],
    [
      'a gate of "no" does not',
      ({ host }) => void (host.technology = { gate: 'no' }),
      ['/technology/publicOnly', '/subject/japaneseNational'],
      ['/intendedUse', '/nextDestination', '/technology/controlListRow'],
    ],
    [
      'public technology asks neither for residence nor for a declaration',
      ({ host }) => void (host.technology = { gate: 'no', publicOnly: 'yes' }),
      ['/affiliations', '/funding'],
      [
        '/subject/japaneseNational',
        '/stay/entryDate',
        '/declaration/contract',
        '/declaration/annualIncomeYen',
        '/affiliations/0/ties/defence',
      ],
    ],
    [
      'a Japanese national is not asked when they entered',
      ({ host }) => void (host.subject!.japaneseNational = 'yes'),
      ['/stay/livesAbroad'],
      ['/stay/enteredJapan', '/stay/entryDate', '/stay/employedInJapan'],
    ],
    [
      'who is still abroad is not asked for entry or employment',
      () => undefined,
      ['/stay/enteredJapan'],
      ['/stay/entryDate', '/stay/employedInJapan', '/stay/livesAbroad'],
    ],
    [
      'who has entered is',
      ({ host }) => void Object.assign(host.stay!, { enteredJapan: 'yes', employedInJapan: 'yes' }),
      ['/stay/entryDate', '/stay/employedInJapan', '/stay/employedFrom'],
      [],
    ],
    [
      'the exclusions of ① are asked where there is a contract',
      ({ applicant }) => void (applicant.declaration!.contract = 'yes'),
      ['/declaration/groupCompany', '/declaration/japaneseDirectionPrevails'],
      [],
    ],
    [
      'and not where there is none',
      () => undefined,
      [],
      ['/declaration/groupCompany', '/declaration/japaneseDirectionPrevails'],
    ],
    [
      'the income is asked where a payer may count',
      () => undefined,
      ['/declaration/annualIncomeYen', '/funding/0/yearlyAmountYen'],
      ['/funding/0/ties/government'],
    ],
    [
      'and not where none can',
      ({ applicant }) => void (applicant.funding = [{ payer: 'X', payerType: 'foreign-company' }]),
      ['/funding/0/ties/defence'],
      ['/declaration/annualIncomeYen', '/funding/0/yearlyAmountYen', '/funding/0/ties/government'],
    ],
    [
      'an unclear payer is asked about',
      ({ applicant }) => void (applicant.funding = [{ payer: 'X', payerType: 'other' }]),
      ['/funding/0/ties/government', '/funding/0/yearlyAmountYen'],
      [],
    ],
    [
      'a family is no organisation',
      ({ applicant }) => void (applicant.funding = [{ payerType: 'family' }]),
      [],
      ['/funding/0/ties/defence', '/funding/0/yearlyAmountYen'],
    ],
  ])('%s', (_, change, present, absent) => {
    const pointers = asked(change);
    expect(pointers).toEqual(expect.arrayContaining(present));
    expect(pointers.filter((pointer) => absent.includes(pointer))).toEqual([]);
  });

  test('dossiers that differ only in script, birth date or countries are asked the same', () => {
    const other = changed(({ host, applicant }) => {
      host.subject!.names = { kanji: '山田 太郎', katakana: 'ヤマダ タロウ' };
      host.subject!.birthDate = '2001';
      applicant.names = {};
      applicant.affiliations![0]!.country = 'JP';
      applicant.funding![0]!.country = 'US';
    });
    expect(questions(other, policy)).toEqual(questions(exampleDossier(), policy));
    expect(technologyFacts(other)).toEqual(technologyFacts(exampleDossier()));
    expect(specificCategoryFacts(other)).toEqual(specificCategoryFacts(exampleDossier()));
  });
});

describe('facts', () => {
  test('the applicant’s own names go before the host’s, slot by slot', () => {
    expect(namesOf(exampleDossier())).toEqual({
      passport: 'AMINI PARVIZ',
      native: 'پرویز امینی',
      preferred: 'Parviz Amini',
    });
  });

  test('person, affiliations and paying organisations are screened, families are not', () => {
    const dossier = changed(({ applicant }) => void applicant.funding!.push({ payerType: 'family', payer: 'Mother' }));
    expect(partiesOf(dossier).map(({ party, kind }) => [party, kind])).toEqual([
      ['person', 'person'],
      ['affiliation-0', 'organization'],
      ['payer-0', 'organization'],
    ]);
  });

  test.each([
    ['before the stay, its first day counts', '2026-11-23T00:00:00.000Z', '2027-04-01'],
    ['during the stay, today in Japan', '2027-06-30T15:30:00.000Z', '2027-07-01'],
  ])('residency is judged on one day: %s', (_, at, on) => {
    expect(residencyFacts(exampleDossier(), at).on).toBe(on);
  });

  test('an unanswered tie is unknown', () => {
    const dossier = changed(({ applicant }) => void delete applicant.affiliations![0]!.ties);
    expect(technologyFacts(dossier).defenceTies).toEqual(['unknown', 'no']);
  });
});

test('changes name every leaf that differs, and nothing else', () => {
  const after = changed(({ host, applicant }) => {
    host.stay!.to = '2031-03-31';
    delete host.nextDestination;
    applicant.affiliations!.push({ organisation: 'B/C~D' });
    applicant.names!.katakana = '';
  });
  expect(changes(exampleDossier(), after)).toEqual([
    { pointer: '/host/stay/to', before: '2030-03-31', after: '2031-03-31' },
    { pointer: '/host/nextDestination', before: '出身大学に戻る予定', after: null },
    { pointer: '/applicant/affiliations/1/organisation', before: null, after: 'B/C~D' },
  ]);
});
