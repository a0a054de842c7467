// What would lower the proposed tier: for each factor that carries it, which other known value of a fact that the factor rests on would make the
// same tables ask for less. A hint for whoever decides where to look next, and never a rule: nothing is lowered by it. It changes facts of the
// closed vocabulary alone, in which nothing of architecture.md decision 13 can stand.
import { TIERS, type FactorCode, type Policy, type Tier } from './policy.js';
import { fire, type Fired } from './tables/table.js';
import { factOf, type FactName, type Facts, type FactValue } from './tables/vocabulary.js';
import type { TierQuestion } from './tier.js';

/** One fact that, were it so, would make one factor weigh less. */
export type Lowering = {
  /** The factor that carries the tier now. */
  factor: FactorCode;
  fact: FactName;
  /** Never one that says "not known": nothing is lowered by not knowing. */
  value: FactValue;
  /** What would be proposed then, all else as it is. */
  tier: Tier;
  /** The other factors that would still carry the tier; empty where this alone lowers it. */
  beside: FactorCode[];
};

/**
 * By factor, in the order of the table, the value nearest to what is so now first. Of several that say the same for the tier one is enough: of
 * harmless ones, and where others keep it up anyway, the nearest.
 */
export function whatWouldLower({ table: name, facts: known }: TierQuestion, policy: Policy): Lowering[] {
  const table = policy.tables[name];
  const fired = fire(table, known);
  const top = heightOf(fired);
  return fired
    .filter((rule) => height(rule) === top)
    .flatMap((rule) =>
      (Object.keys(rule.read) as FactName[]).flatMap((fact) =>
        valuesNear(fact, known).flatMap((value): Lowering[] => {
          const after = fire(table, { ...known, [fact]: value });
          const carrying = after.filter((each) => height(each) >= top).map(factorOf);
          // What raises another factor in its place lowers nothing.
          const before = new Set(fired.filter((each) => height(each) >= top && each.row !== rule.row).map(factorOf));
          if (carrying.some((code) => !before.has(code))) return [];
          const tier = TIERS[heightOf(after)] as Tier;
          return [{ factor: factorOf(rule), fact, value, tier, beside: carrying }];
        }),
      ),
    )
    .filter(isWorthSaying);
}

/** The other values of the fact that say something, the nearest to the present one first. */
function valuesNear(name: FactName, known: Facts): FactValue[] {
  const { values, unknown } = factOf(name);
  const now = values.indexOf(known[name] as FactValue);
  const distance = (value: FactValue): number => Math.abs(values.indexOf(value) - now);
  return values
    .filter((value) => value !== known[name] && !unknown.includes(value))
    .sort((a, b) => distance(a) - distance(b));
}

function isWorthSaying(lowering: Lowering, index: number, all: readonly Lowering[]): boolean {
  const { factor, fact, tier, beside } = lowering;
  const isHarmless = ({ value }: Lowering): boolean => factOf(fact).harmless.includes(value);
  const nearer = all
    .slice(0, index)
    .filter((each) => each.factor === factor && each.fact === fact && each.tier === tier);
  return beside.length > 0 ? nearer.length === 0 : !nearer.some((each) => isHarmless(each) && isHarmless(lowering));
}

function factorOf({ then }: Fired): FactorCode {
  return then['factor'] as FactorCode;
}

function height({ then }: Fired): number {
  return TIERS.indexOf(then['tier'] as Tier);
}

function heightOf(fired: readonly Fired[]): number {
  return Math.max(0, ...fired.map(height));
}
