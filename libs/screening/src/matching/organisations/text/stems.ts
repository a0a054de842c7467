// Which of many word beginnings a word has. A look-up costs one slice and the few stems that share their first letters with the word.

/** Shorter stems are not kept. */
export const STEM_MIN = 3;

export class Stems<T> {
  private readonly byHead = new Map<string, { stem: string; values: T[] }[]>();

  /** @returns false when the stem is too short to be kept */
  add(stem: string, value: T, first = false): boolean {
    if (stem.length < STEM_MIN) return false;
    const head = stem.slice(0, STEM_MIN);
    const bucket = this.byHead.get(head) ?? [];
    const known = bucket.find((each) => each.stem === stem);
    if (known && first) known.values.unshift(value);
    else if (known) known.values.push(value);
    else bucket.push({ stem, values: [value] });
    this.byHead.set(
      head,
      bucket.sort((a, b) => b.stem.length - a.stem.length),
    );
    return true;
  }

  /** What was added for the longest stem that the word begins with. */
  longest(word: string): readonly T[] | undefined {
    return this.bucketOf(word)?.find(({ stem }) => word.startsWith(stem))?.values;
  }

  /** What was added for every stem that the word begins with, the longest first. */
  all(word: string): readonly T[] {
    return this.bucketOf(word)?.flatMap(({ stem, values }) => (word.startsWith(stem) ? values : [])) ?? [];
  }

  private bucketOf(word: string) {
    return word.length < STEM_MIN ? undefined : this.byHead.get(word.slice(0, STEM_MIN));
  }
}
