// 研究テーマの担当部局: which unit of the university answers for a row of the list or for a gate, wherever the case comes from.
import type { Policy, RuleSource } from '../policy.js';
import { holds } from '../tables/table.js';
import { openingValues, type Condition, type OpeningFacts } from './opening-facts.js';

/** What is known of a topic itself. */
export const TOPIC_FACTS = ['technologyGate', 'controlListRow'] as const;

export type TopicUnit = RuleSource &
  Condition & {
    /** By its id in the tree of units. */
    unit: string;
  };

/** The unit of the first rule that holds; null where none does: it is the case's own. */
export function topicUnit(
  { facts }: { facts: OpeningFacts },
  { topicUnits }: Pick<Policy, 'topicUnits'>,
): string | null {
  const valueOf = openingValues(null, facts);
  return topicUnits.find((rule) => holds(rule, valueOf))?.unit ?? null;
}
