// Letters that differ between two words, and characters that two runs share.

const LONGEST = 64;
// One comparison at a time, so one set of lines will do: nothing is allocated where millions of words are compared.
const lines = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment), up to `limit`.
 * Words of more than 64 letters differ beyond any limit unless they are equal.
 * @returns the distance, or `limit + 1` as soon as it is certain to be beyond
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit || a.length > LONGEST || b.length > LONGEST) return limit + 1;
  let [before, above, line] = lines as unknown as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= b.length; column += 1) above[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    const least = fillLine(a, b, row, before, above, line);
    if (least > limit) return limit + 1;
    [before, above, line] = [above, line, before];
  }
  return Math.min(above[b.length] as number, limit + 1);
}

function fillLine(a: string, b: string, row: number, before: Uint8Array, above: Uint8Array, line: Uint8Array): number {
  const letter = a.charCodeAt(row - 1);
  const previous = row > 1 ? a.charCodeAt(row - 2) : -1;
  line[0] = row;
  let least = row;
  for (let column = 1; column <= b.length; column += 1) {
    const other = b.charCodeAt(column - 1);
    let cost = (above[column - 1] as number) + (letter === other ? 0 : 1);
    const gap = Math.min(above[column] as number, line[column - 1] as number) + 1;
    if (gap < cost) cost = gap;
    if (column > 1 && letter === b.charCodeAt(column - 2) && previous === other) {
      const swap = (before[column - 2] as number) + 1;
      if (swap < cost) cost = swap;
    }
    line[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** Letters that may differ in a word of this length. */
export function editLimit(length: number): number {
  if (length <= 3) return 0;
  return length <= 7 ? 1 : 2;
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
