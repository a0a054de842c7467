/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment), up to `limit`.
 * @returns the distance, or `limit + 1` as soon as it is certain to be beyond
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = stepCost(a, b, row, column, before, above, line);
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    before = above;
    above = line;
  }
  return Math.min(above[b.length] as number, limit + 1);
}

function stepCost(
  a: string,
  b: string,
  row: number,
  column: number,
  before: number[],
  above: number[],
  line: number[],
): number {
  const same = a.charCodeAt(row - 1) === b.charCodeAt(column - 1);
  let cost = (above[column - 1] as number) + (same ? 0 : 1);
  cost = Math.min(cost, (above[column] as number) + 1, (line[column - 1] as number) + 1);
  const swapped =
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
  return swapped ? Math.min(cost, (before[column - 2] as number) + 1) : cost;
}

/** Which letters a word holds, as bits: two words whose letters differ by more than twice the edits allowed need no comparing. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many bits two words' letters differ by; an edit changes two at most. */
export function letterDifference(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  for (; bits !== 0; count += 1) bits &= bits - 1;
  return count;
}

/** Length of the longest sequence of characters that both hold in the same order. */
export function commonSubsequence(a: string, b: string): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [0];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      line.push(
        same ? (above[column - 1] as number) + 1 : Math.max(above[column] as number, line[column - 1] as number),
      );
    }
    above = line;
  }
  return above[b.length] as number;
}
