// What a benchmark answers, and how its figures are made.

/** By what was measured, unit included. */
export type Figures = Record<string, number>;

export const round = (value: number): number => Number(value.toFixed(2));

/** The value below which a part (0 to 1) of the values lie. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = Float64Array.from(values).sort();
  return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}
