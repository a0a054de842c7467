import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isTextKey, render } from '#catalogue';
import { currentPolicy, shippedDocument } from '../current-policy.js';
import { linesOf, PolicyUnreadable, readPolicy } from './read-policy.js';

const TEXT = readFileSync(new URL('../versions/2026-11-29.2.json', import.meta.url), 'utf8');

type RuleText = { when: Record<string, unknown>; then: Record<string, unknown>; [key: string]: unknown };
type TableText = { id: string; hit: string; inputs: string[]; rules: RuleText[] };
type Document = { tables: TableText[]; personsAlone: string[]; [key: string]: unknown };
type Change = (document: Document, table: (id: string) => TableText) => void;

function changed(change: Change): string {
  const document = JSON.parse(TEXT) as Document;
  change(document, (id) => document.tables.find((table) => table.id === id)!);
  return JSON.stringify(document);
}

function faultsOf(text: string): PolicyUnreadable {
  try {
    readPolicy(text, 'rules.json');
  } catch (error) {
    if (error instanceof PolicyUnreadable) return error;
    throw error;
  }
  throw new Error('It was read');
}

const ruleOf = (table: TableText, output: string, word: string): RuleText =>
  table.rules.find(({ then }) => then[output] === word)!;
const without = (table: TableText, output: string, word: string): void => {
  table.rules = table.rules.filter(({ then }) => then[output] !== word);
};

test('the policy in force is read from its file', () => {
  const policy = readPolicy(TEXT, '2026-11-29.2.json');
  expect(policy.version).toBe('2026-11-29.2');
  expect(Object.values(policy.tables).flatMap(({ rules }) => rules).length).toBeGreaterThan(60);
});

test('so is the one that new cases begin under, every combination of its facts tried', () => {
  const shipped = shippedDocument(currentPolicy.version);
  const policy = readPolicy(JSON.stringify(shipped), 'shipped.json');
  expect([policy.version, shippedDocument('2026-11-29.2')?.['version']]).toEqual(['2026-11-30.1', '2026-11-29.2']);
  expect(policy.tables.amendments.rules.map(({ then }) => then)).toEqual(
    currentPolicy.tables.amendments.rules.map(({ then }) => then),
  );
});

test('every rule of it names where it comes from, and none counts as adopted', () => {
  const rules = Object.values(readPolicy(TEXT, 'x').tables).flatMap(({ rules: rows }) => rows);
  expect(rules.filter(({ source, standing }) => source.length < 6 || standing !== 'unconfirmed')).toEqual([]);
});

describe('a file that cannot be used is refused with file, place, fault and remedy', () => {
  test.each<[string, string, string]>([
    ['no JSON', '{"version": 1,\n "tables": [}', 'rules.json: /: it cannot be read as JSON (line 2, column 13); mend'],
    ['half of one', TEXT.slice(0, 500), 'rules.json: /: it cannot be read as JSON (line '],
    ['nothing', '', 'rules.json: /: it cannot be read as JSON (line 1, column 1); mend'],
    ['a list', '[]', 'rules.json: /: it is no set of keys ({…}); put it in braces.'],
    [
      'a key twice',
      TEXT.replace('"version"', '"standing": "adopted",\n  "version"'),
      'rules.json: /: the key "standing" stands twice in one place (line 4, column 3); keep one.',
    ],
    ['lists without end', '['.repeat(400_000), 'rules.json: /: lists and objects lie more than 20 deep in each other'],
    ['too much', `"${'x'.repeat(500_000)}"`, 'rules.json: /: it is too long; keep it within 500000 characters.'],
  ])('%s', (_, text, line) => {
    expect(faultsOf(text).message).toMatch(new RegExp(`^${line.replace(/[()[\]{}.$^?*+|\\/]/g, '\\$&')}`));
  });

  test.each<[string, Change, string]>([
    [
      'a key that nobody knows',
      (document) => void (document['color'] = 1),
      '/color: "color" cannot stand here; write one of: version, standing, sources',
    ],
    ['a key left out', (document) => void delete document['grounds'], '/: the key "grounds" is missing; add it.'],
    [
      'a table left out',
      (document) => void document.tables.pop(),
      '/tables: the table "partnership-tier" is missing; add it.',
    ],
    [
      'a table that nobody asks',
      (_, table) => void (table('route').id = 'fees'),
      '/tables/5/id: "fees" cannot stand here; write one of: technology, questions',
    ],
    [
      'a table twice',
      ({ tables }) => void tables.push(tables[0]!),
      '/tables/11: the table "technology" stands here twice; keep one.',
    ],
    [
      'a table asked in the wrong way',
      (_, table) => void (table('tier').hit = 'first'),
      '/tables/4/hit: the table "tier" cannot be asked this way; write one of: collect.',
    ],
    [
      'FEEL that does not parse',
      (_, table) => void (table('tier').rules[0]!.when['technology'] = '"listed" and'),
      '/tables/4/rules/0/when/technology: the condition "listed" and cannot be read as FEEL (character 13); write it like',
    ],
    [
      'FEEL that asks the clock',
      (_, table) => void (table('tier').rules[0]!.when['technology'] = 'now()'),
      '/tables/4/rules/0/when/technology: "now" cannot stand here; write one of: "public-only"',
    ],
    [
      'FEEL that computes',
      (_, table) => void (table('technology').rules[0]!.when['controlListRow'] = '8 * 2'),
      '/tables/0/rules/0/when/controlListRow: a condition cannot hold "8 * 2"; use values',
    ],
    [
      'FEEL that names what a rule may not know',
      (_, table) => void (table('tier').rules[0]!.when['technology'] = 'nationality = "XX"'),
      '/tables/4/rules/0/when/technology: "nationality" cannot stand here: nationality, or whether',
    ],
    [
      'a value that does not exist',
      (_, table) => void (table('tier').rules[0]!.when['technology'] = '"listd"'),
      '/tables/4/rules/0/when/technology: "listd" is no value of "technology"; write one of: "public-only"',
    ],
    [
      'an order among words',
      (_, table) => void (table('tier').rules[0]!.when['technology'] = '>= "listed"'),
      '/tables/4/rules/0/when/technology: a condition cannot hold ">="; use values',
    ],
    [
      'a number among words',
      (_, table) => void (table('tier').rules[0]!.when['technology'] = '"listed", 5'),
      '/tables/4/rules/0/when/technology: 5 is no value of "technology"; write one of: "public-only"',
    ],
    [
      'a condition that nothing meets',
      (_, table) => void (table('technology').rules[0]!.when['controlListRow'] = '> 99'),
      '/tables/0/rules/0/when/controlListRow: no value of "controlListRow" meets the condition > 99;',
    ],
    [
      'a condition that is no text',
      (_, table) => void (table('technology').rules[0]!.when['controlListRow'] = 16),
      '/tables/0/rules/0/when/controlListRow: the condition is no text, or too long; write a FEEL test',
    ],
    [
      'an input outside the vocabulary',
      (_, table) => void table('tier').inputs.push('shoeSize'),
      '/tables/4/inputs/6: "shoeSize" cannot stand here; write one of: technologyGate, controlListRow',
    ],
    [
      'an input that is not known yet',
      (_, table) => void table('checks').inputs.push('residency'),
      '/tables/3/inputs/0: "residency" is not known when this table is asked; it may use: technologyGate, controlListRow.',
    ],
    [
      'a condition on what is no input',
      (_, table) => void (table('checks').rules[0]!.when['technologyGate'] = '"yes"'),
      '/tables/3/rules/0/when/technologyGate: "technologyGate" is not among this table’s inputs; add it',
    ],
    [
      'an output that does not exist',
      (_, table) => void (table('checks').rules[0]!.then['check'] = 'shoe-size'),
      '/tables/3/rules/0/then/check: "shoe-size" cannot stand here; write one of: completeness, residency',
    ],
    [
      'a key of an output that does not exist',
      (_, table) => void (table('checks').rules[0]!.then['price'] = 1),
      '/tables/3/rules/0/then/price: "price" cannot stand here; write one of: check.',
    ],
    [
      'a source that the file does not list',
      (_, table) => void (table('checks').rules[0]!['source'] = 'hearsay'),
      '/tables/3/rules/0/source: "hearsay" cannot stand here; write one of: fefa-25',
    ],
    [
      'a day that does not exist',
      (_, table) => void (table('checks').rules[0]!['effectiveDate'] = '2026-02-30'),
      '/tables/3/rules/0/effectiveDate: it is no day that exists; write it like 2026-04-01',
    ],
    [
      'a rule without its standing',
      (_, table) => void delete table('checks').rules[0]!['standing'],
      '/tables/3/rules/0: the key "standing" is missing; add it.',
    ],
    [
      'a deadline of no time',
      (_, table) => void (table('deadlines').rules[0]!.then['businessHours'] = 0),
      '/tables/7/rules/0/then/businessHours: it is no whole number from 1 to 2000; write one.',
    ],
    [
      'a route that does not climb',
      (_, table) => void (table('route').rules[2]!.then['steps'] = ['office', 'department']),
      '/tables/5/rules/2/then/steps: the order is wrong, or something stands here twice; write: department, office.',
    ],
    [
      'a percentage that is none',
      (document) => void ((document['specificCategory'] as { benefitPercentMin: unknown }).benefitPercentMin = 2.5),
      '/specificCategory/benefitPercentMin: it is no whole number from 1 to 100; write one.',
    ],
    [
      'a figure that is a word',
      (document) => void ((document['residency'] as { entryDayCounts: unknown }).entryDayCounts = 'yes'),
      '/residency/entryDayCounts: it is neither true nor false; write one of them.',
    ],
  ])('%s', (_, change, line) => {
    expect(
      faultsOf(changed(change))
        .message.split('\n')
        .find((each) => each.startsWith(`rules.json: ${line}`)),
    ).toBeDefined();
  });
});

describe('an input of decision 13 is told apart, with the reason', () => {
  test.each(['nationality', 'Citizenship', 'race', 'ethnicity', 'creed', 'religion', 'birthplace', 'countryOfBirth'])(
    '%s',
    tried,
  );
  test.each([
    'gender',
    'sex',
    'nativeLanguage',
    'name script',
    'countryOfSchooling',
    '国籍',
    '人種',
    '信条',
    '出生地',
    '性別',
    '母語',
  ])('%s', tried);

  function tried(input: string): void {
    const { errors } = faultsOf(
      changed((_, table) => {
        table('tier').inputs.push(input);
        table('tier').rules[0]!.when[input] = '"x"';
      }),
    );
    expect(errors.map(({ pointer, code }) => [pointer, code])).toEqual(
      [
        ['/tables/4/inputs/6', 'policy_file.never_asked'],
        [`/tables/4/rules/0/when/${input}`, 'policy_file.never_asked'],
        ['/tables', 'policy_file.table_missing'],
      ].slice(0, 2),
    );
    const said = linesOf({ file: 'rules.json', errors }, 'en')[0];
    expect(said).toContain('never enters a rule, a score or a tier (design decision 13)');
  }
});

describe('a table that would leave a case alone is refused', () => {
  test.each<[string, Change, string, string]>([
    [
      'without a rule that catches everything',
      (_, table) => void table('technology').rules.pop(),
      '/tables/0/rules',
      'nothing_catches',
    ],
    ['a tier without a route', (_, table) => void table('route').rules.pop(), '/tables/5/rules', 'nothing_catches'],
    [
      'a rule that another hides',
      (_, table) => void table('technology').rules.unshift(table('technology').rules.pop()!),
      '/tables/0/rules/1',
      'rule_idle',
    ],
    [
      'two rules that hold together where one must',
      (_, table) => void (table('route').rules[1]!.when['tier'] = '"T1", "T2"'),
      '/tables/5/rules',
      'two_hold',
    ],
    [
      'a tier that no facts lead to',
      (_, table) =>
        void table('tier').rules.forEach(({ then }) => (then['tier'] = then['tier'] === 'T2' ? 'T3' : then['tier'])),
      '/tables',
      'tier_unreachable',
    ],
    ['a tier that nobody assigns', (document) => void (document.personsAlone = []), '/tables', 'tier_unreachable'],
    [
      'a tier that only persons assign, proposed',
      (_, table) => void (table('tier').rules[0]!.then['tier'] = 'T4'),
      '/tables',
      'tier_for_persons',
    ],
    [
      'a factor that is named nowhere',
      (_, table) => without(table('tier'), 'factor', 'specific_category'),
      '/tables/4/rules',
      'word_missing',
    ],
    [
      'a question that everyone is asked, left out',
      (_, table) => without(table('questions'), 'question', 'signature'),
      '/tables/1/rules',
      'always_missing',
    ],
    [
      'not known taken for "no" in a condition',
      (_, table) => void (ruleOf(table('tier'), 'factor', 'no_defence_tie').when['defenceTie'] = 'not("yes")'),
      '/tables/4/rules/12/when/defenceTie',
      'unknown_as_harmless',
    ],
    [
      'not known said by no factor',
      (_, table) => without(table('tier'), 'factor', 'residency_unknown'),
      '/tables/4/rules',
      'unknown_light',
    ],
    [
      'not known weighing less than harmless',
      (_, table) => void (ruleOf(table('tier'), 'factor', 'specific_category_unknown').then['tier'] = 'T0'),
      '/tables/4/rules',
      'unknown_never_higher',
    ],
    [
      'not known weighing no more than harmless',
      (_, table) => void (ruleOf(table('tier'), 'factor', 'specific_category_unknown').then['tier'] = 'T1'),
      '/tables/4/rules',
      'unknown_never_higher',
    ],
    [
      'a gate not known that reads as "no"',
      (_, table) => void table('technology').rules.splice(4, 1),
      '/tables/0/rules',
      'unknown_light',
    ],
    [
      'a check that is spared whoever does not answer',
      (_, table) => {
        table('checks').inputs.push('technologyGate');
        table('checks').rules[1]!.when['technologyGate'] = '"yes", "no"';
      },
      '/tables/3/rules',
      'unknown_light',
    ],
  ])('%s', (_, change, pointer, code) => {
    const { errors } = faultsOf(changed(change));
    expect(errors.map((error) => `${error.pointer} ${error.code}`)).toContain(`${pointer} policy_file.${code}`);
  });
});

test('every fault is said in both languages, on one line', () => {
  const spoilt = faultsOf(
    changed((document, table) => {
      document.personsAlone = [];
      table('tier').inputs.push('国籍', 'x\ny'.repeat(100));
      table('tier').rules[0]!.when['technology'] = '"a"\n"b"';
      table('technology').rules.pop();
    }),
  );
  for (const language of ['ja', 'en'] as const) {
    const lines = linesOf(spoilt, language);
    expect(lines.length).toBe(spoilt.errors.length);
    expect(lines.filter((line) => line.includes('\n') || line.includes('…,') || line.includes('policy_file'))).toEqual(
      [],
    );
  }
  expect(spoilt.errors.every(({ code }) => isTextKey(code))).toBe(true);
  expect(render(spoilt.code, spoilt.params, 'ja')).toContain('規程ファイル');
});
