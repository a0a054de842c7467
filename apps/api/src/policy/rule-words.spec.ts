// Whatever a table can say has its words in both languages: no screen shows a key.
import { describe, expect, test } from '@jest/globals';
import { currentPolicy, factOf, kindOf, type FactName, type FactValue, type Rule, type TableId } from '#policy';
import { cellWords, columnsOf, tableView } from './rule-words.js';

const KEY = /[a-z_-]+\.[a-z_-]+/i;

const accepting = (fact: FactName, value: FactValue): Rule => ({
  ...(currentPolicy.tables.tier.rules[0] as Rule),
  accepts: new Map([[fact, new Set([value])]]),
});

describe.each(Object.keys(currentPolicy.tables) as TableId[])('the table %s', (table) => {
  const { inputs } = kindOf(table);

  test('has a name, and words for what it looks at and for what it answers', () => {
    const { name } = tableView(table, currentPolicy.tables[table]);
    const columns = columnsOf(table, inputs);
    const words = [name, ...[...columns.inputs, ...columns.outputs].map(({ says }) => says)];
    expect(words.flatMap(({ ja, en }) => [ja, en]).filter((each) => KEY.test(each))).toEqual([]);
  });

  test('has words for every value that a test of it can accept', () => {
    const raw = inputs.flatMap((fact) =>
      factOf(fact)
        .values.map((value) => cellWords(accepting(fact, value), fact))
        .filter(({ ja, en }) => KEY.test(ja) || KEY.test(en)),
    );
    expect(raw).toEqual([]);
  });

  test('has words for every answer of the policy that comes with the program', () => {
    const { rules } = tableView(table, currentPolicy.tables[table]);
    const said = rules.flatMap(({ then }) => then.flatMap(({ says }) => [says.ja, says.en]));
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((each) => KEY.test(each))).toEqual([]);
  });
});
