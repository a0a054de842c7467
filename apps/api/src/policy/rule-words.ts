// Decision tables as people read them: each test of a cell as the values that it accepts, each answer in the words of the screens.
import { render, renderBoth, isTextKey, type Language } from '#catalogue';
import {
  factOf,
  kindOf,
  type FactName,
  type FactValue,
  type Rule,
  type RuleInPlace,
  type Table,
  type TableId,
} from '#policy';
import type { Words } from '../http/answer.dto.js';
import type { PolicyTableView, PolicyTerm, RuleView } from './policy-version.dto.js';

/** A table with every row in words. */
export function tableView(table: TableId, { hit, inputs, rules }: Table): PolicyTableView {
  return {
    ...{ table, name: renderBoth(`policy_table.${table}`), hit, hitSays: renderBoth(`policy_hit.${hit}`) },
    ...columnsOf(table, inputs),
    rules: rules.map((rule, index) => ruleView({ row: index + 1, rule }, inputs)),
  };
}

/** The columns of a table: what it looks at, and what it answers. */
export function columnsOf(
  table: TableId,
  inputs: readonly FactName[],
): { inputs: PolicyTerm[]; outputs: PolicyTerm[] } {
  return {
    inputs: inputs.map((fact) => ({ code: fact, says: renderBoth(`policy_fact.${fact}`) })),
    outputs: Object.keys(kindOf(table).outputs).map((code) => ({ code, says: renderBoth(`policy_output.${code}`) })),
  };
}

/** One row in words, its tests in the order of the columns. */
export function ruleView({ row, rule }: RuleInPlace, inputs: readonly FactName[]): RuleView {
  const { source, effectiveDate, standing } = rule;
  return {
    row,
    when: inputs
      .filter((fact) => rule.accepts.has(fact))
      .map((fact) => ({ fact, test: rule.when[fact] ?? '', says: cellWords(rule, fact) })),
    then: Object.entries(rule.then).map(([output, value]) => ({
      ...{ output, value: typeof value === 'object' ? value.join(', ') : String(value) },
      says: answerWords(output, value),
    })),
    ...{ source, effectiveDate, standing },
  };
}

/** The values that a test accepts; where it leaves few out, those. */
export function cellWords({ accepts }: Pick<Rule, 'accepts'>, fact: FactName): Words {
  const { values } = factOf(fact);
  const accepted = values.filter((value) => accepts.get(fact)?.has(value));
  const left = values.filter((value) => !accepted.includes(value));
  if (left.length === 0) return renderBoth('policy_value.any');
  // "Any but" says more shortly what it means only where less than half is left out.
  if (left.length < accepted.length && left.length <= 2 && values.length > 3) {
    const words = both((language) => listed(fact, left, language));
    return both((language) => render('policy_value.but', { values: words[language] }, language));
  }
  return both((language) => listed(fact, accepted, language));
}

function listed(fact: FactName, values: readonly FactValue[], language: Language): string {
  const parts = values.every((value) => typeof value === 'number')
    ? rowsListed(values, language)
    : values.map((value) => render(keyOf(String(value), fact), {}, language));
  return parts.join(language === 'ja' ? '、' : ', ');
}

// 0 is no row and the number behind the last is none of the table's (vocabulary.ts).
function rowsListed(rows: readonly number[], language: Language): string[] {
  const last = Math.max(...factOf('controlListRow').values.map(Number));
  const runs: [from: number, to: number][] = [];
  for (const row of rows.filter((each) => each > 0 && each < last)) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return [
    ...(rows.includes(0) ? [render('policy_value.row_none', {}, language)] : []),
    ...runs.map(([from, to]) =>
      from === to
        ? render('policy_value.row', { row: from }, language)
        : render('policy_value.rows', { from, to }, language),
    ),
    ...(rows.includes(last) ? [render('policy_value.row_unreadable', {}, language)] : []),
  ];
}

function keyOf(value: string, fact: FactName): string {
  if (fact === 'tier' || fact === 'tierSoFar') return value === 'none' ? 'policy_value.none' : `tier.${value}`;
  const step = `step.${value}`;
  if (fact === 'step' || (fact === 'stage' && value !== 'screening' && isTextKey(step))) return step;
  return fact === 'change' ? `change.${value}` : `policy_value.${value}`;
}

function answerWords(output: string, value: Rule['then'][string]): Words {
  if (typeof value === 'number') return both(() => String(value));
  if (output === 'concerns' && typeof value === 'object') {
    return both((language) => value.map((word) => concernWord(word, language)).join(language === 'ja' ? '、' : ', '));
  }
  if (typeof value === 'object') {
    return both((language) => value.map((step) => render(`step.${step}`, {}, language)).join(' → '));
  }
  const areas: { [output: string]: string } = {
    ...{ question: 'policy_question', check: 'check', factor: 'factor', tier: 'tier', role: 'role' },
    ...{ technology: 'policy_value', whenPast: 'policy_value' },
  };
  return renderBoth(`${areas[output] ?? 'policy_value'}.${value}`);
}

function concernWord(word: string, language: Language): string {
  return render(isTextKey(`concern.${word}`) ? `concern.${word}` : `step.${word}`, {}, language);
}

function both(say: (language: Language) => string): Words {
  return { ja: say('ja'), en: say('en') };
}

// A document has its keys in the order of the alphabet.
const AS_READ: readonly FactName[] = ['tier', 'technologyGate', 'controlListRow'];

/** Under which conditions a route is otherwise, each as the values that it accepts. */
export function conditionWords(rule: Pick<Rule, 'accepts'>, language: Language): string {
  const parts = AS_READ.filter((fact) => rule.accepts.has(fact)).map((fact) => {
    const params = { fact: render(`policy_fact.${fact}`, {}, language), values: cellWords(rule, fact)[language] };
    return render('policy_condition.is', params, language);
  });
  return parts.join(language === 'ja' ? '、かつ' : ' and ');
}
