// Chance that can be thrown again: the same seed throws the same.

export class Dice {
  private state: number;

  /** @param seed any whole number */
  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** From 0 up to but not including 1 (mulberry32, public domain). */
  throw(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** True so often. @param share from 0 to 1 */
  chance(share: number): boolean {
    return this.throw() < share;
  }

  /** A whole number, both ends included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.throw() * (to - from + 1));
  }

  /** A day (YYYY-MM-DD) of one of these years, both included; none after the 28th. */
  day(fromYear: number, toYear: number): string {
    const [year, month, date] = [this.between(fromYear, toYear), this.between(1, 12), this.between(1, 28)];
    return [String(year), ...[month, date].map((each) => String(each).padStart(2, '0'))].join('-');
  }

  /** One of them. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.throw() * items.length)];
    if (item === undefined) throw new Error('There is nothing to pick from');
    return item;
  }

  /** One of them, each as often as its weight says. */
  weigh<Item>(items: readonly (readonly [weight: number, item: Item])[]): Item {
    const total = items.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.throw() * total;
    for (const [weight, item] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    throw new Error('There is nothing to weigh');
  }
}
