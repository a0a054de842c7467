// What is known of a case when its route opens, as conditions ask for it. It does not change within a round, so the same rule can be asked again.
import type { Tier } from '../policy.js';
import type { Rule } from '../tables/table.js';
import { below, shown, type Report } from '../tables/shape.js';
import { factOf, type FactValue } from '../tables/vocabulary.js';
import { rowFact, type TechnologyFacts } from '../technology.js';

export const OPENING_FACTS = ['tier', 'technologyGate', 'controlListRow'] as const;

/** Besides the tier. */
export type OpeningFacts = Pick<TechnologyFacts, 'technologyGate' | 'controlListRow'>;

/** A condition over these facts. */
export type Condition = Pick<Rule, 'when' | 'accepts'>;

/** The value of each fact as `holds` asks for it; what is none of them accepts nothing. */
export function openingValues(tier: Tier | null, facts: OpeningFacts): (name: string) => FactValue {
  const known: { [fact: string]: FactValue } = {
    ...(tier !== null && { tier }),
    technologyGate: facts.technologyGate ?? 'unanswered',
    controlListRow: rowFact(facts.controlListRow),
  };
  return (name) => known[name] ?? '';
}

/** A fact that is not known calls whom a known one calls. */
export function refuseUnknownAsHarmless({ accepts }: Condition, pointer: string, report: Report): void {
  for (const [name, accepted] of accepts) {
    const { unknown, harmless } = factOf(name);
    if (unknown.length === 0 || harmless.some((value) => accepted.has(value))) continue;
    if (!unknown.every((value) => accepted.has(value)))
      report(below(pointer, name), 'board_unknown', { input: name, known: unknown.map(shown).join(', ') });
  }
}

/** Whether whatever the one accepts the other accepts, too. */
export function covers(wide: Condition, narrow: Condition): boolean {
  return [...wide.accepts].every(([name, accepted]) => {
    const asked = narrow.accepts.get(name) ?? new Set(factOf(name).values);
    return [...asked].every((value) => accepted.has(value));
  });
}
