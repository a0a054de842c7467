// Where a factor's bar lies: left of the line what the ordinary look is enough for, right of it what asks for a closer one. Pure.
import type { Tier } from '../../client/index.js';

/** Of the picture's width, in hundredths. */
export interface Span {
  from: number;
  width: number;
}

export const SCALE = 100;
/** Between T1, which one department decides, and T2, from which on others look too. */
export const MIDDLE = 40;
const STEP = 20;

const REACH: Record<Tier, number> = { T0: -2, T1: -1, T2: 1, T3: 2, T4: 3 };

/** The bar of one factor, from the middle to how far it reaches. */
export function spanOf(tier: Tier): Span {
  const reach = REACH[tier] * STEP;
  return { from: MIDDLE + Math.min(0, reach), width: Math.abs(reach) };
}

interface Weighed {
  tier: Tier;
}

/** What carries the proposed tier, and the rest, each with what weighs most first. */
export function parted<Factor extends Weighed>(
  tier: Tier,
  factors: readonly Factor[],
): { carrying: Factor[]; others: Factor[] } {
  const sorted = factors.toSorted((a, b) => REACH[b.tier] - REACH[a.tier]);
  return {
    carrying: sorted.filter((factor) => factor.tier === tier),
    others: sorted.filter((factor) => factor.tier !== tier),
  };
}
