// Rule by rule: what another version says otherwise.
import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '#kernel';
import { currentPolicy, shippedDocument } from './current-policy.js';
import { difference } from './difference.js';
import { readPolicyDocument } from './tables/read-policy.js';

type Json = { when: JsonObject; then: JsonObject; source: string; standing: string };

function changed(change: (rules: (table: string) => Json[], document: JsonObject) => void) {
  const document = structuredClone(shippedDocument(currentPolicy.version)) as JsonObject;
  const tables = document['tables'] as unknown as { id: string; rules: Json[] }[];
  change((table) => tables.find(({ id }) => id === table)?.rules ?? [], document);
  return difference(currentPolicy, readPolicyDocument(document, 'test.json'));
}

const summary = ({ tables }: ReturnType<typeof difference>) =>
  tables.flatMap(({ table, rules }) =>
    rules.map(({ how, before, after }) => `${table} ${how} ${before?.row ?? '-'} ${after?.row ?? '-'}`),
  );

describe('a difference', () => {
  test('of nothing is none', () => {
    expect(changed(() => undefined)).toEqual({
      ...{ tables: [], figures: [], boards: { added: [], removed: [], changed: [] } },
      conditionalSteps: { added: [], removed: [], changed: [] },
      topicUnits: { added: [], removed: [], changed: [] },
      grounds: { added: [], removed: [], sourced: [] },
      rows: { added: [], removed: [], renamed: [] },
    });
  });

  test.each<[string, Parameters<typeof changed>[0], string[]]>([
    [
      'another condition',
      (rules) => (rules('questions')[4]!.when = { technologyGate: '"yes", "no"' }),
      ['questions changed 5 5'],
    ],
    ['another source', (rules) => (rules('questions')[1]!.source = 'guidance'), ['questions sourced 2 2']],
    ['an adopted rule', (rules) => (rules('questions')[1]!.standing = 'adopted'), ['questions sourced 2 2']],
    [
      'another answer',
      (rules) => (rules('deadlines')[0]!.then = { businessHours: 77, whenPast: 'escalate' }),
      ['deadlines changed 1 1'],
    ],
    [
      'another condition and another answer',
      (rules) => {
        rules('deadlines')[3]!.when = { stage: '"office"', tierSoFar: '"T4"' };
        rules('deadlines')[3]!.then = { businessHours: 77, whenPast: 'escalate' };
      },
      ['deadlines added - 4', 'deadlines removed 4 -'],
    ],
    [
      'an order that counts',
      (rules) => {
        const [first, second, ...rest] = rules('technology');
        rules('technology').splice(0, 7, second!, first!, ...rest);
      },
      ['technology moved 2 1', 'technology moved 1 2'],
    ],
    [
      'an order that does not',
      (rules) => {
        const [first, second, ...rest] = rules('questions');
        rules('questions').splice(0, rest.length + 2, second!, first!, ...rest);
      },
      [],
    ],
    [
      'a rule more',
      (rules) => rules('questions').push({ ...rules('questions')[4]!, when: { technologyGate: '"yes"' } }),
      ['questions added - 19'],
    ],
  ])('by %s', (_what, change, expected) => {
    expect(summary(changed(change)).sort()).toEqual([...expected].sort());
  });

  test('tells figures, grounds and rows', () => {
    const { figures, grounds, rows } = changed((_, document) => {
      (document['residency'] as JsonObject)['months'] = 12;
      (document['grounds'] as JsonObject[]).pop();
      const list = document['controlList'] as unknown as { rows: { row: string; title: { ja: string; en: string } }[] };
      list.rows[0]!.title.en = 'Otherwise';
    });
    expect(figures.map(({ figure, before, after }) => [figure, before.value, after.value])).toEqual([
      ['residency.months', 6, 12],
    ]);
    expect(grounds).toEqual({ added: [], removed: [currentPolicy.grounds.at(-1)?.code], sourced: [] });
    expect(rows).toEqual({ added: [], removed: [], renamed: [currentPolicy.controlList.rows[0]?.row] });
  });
});
