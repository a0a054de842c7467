// From a hash to numbers, in typed arrays that are written to a file and read from it as they are.
import type { KeyHash } from './key-hash.js';

export interface MultimapArrays {
  /** Four numbers a slot: both lanes of the hash, where its values begin, how many there are (0: the slot is free). */
  slots: Uint32Array;
  values: Uint32Array;
}

/** Collects pairs; `build` gives the arrays. */
export class MultimapBuilder {
  private readonly lanesA: number[] = [];
  private readonly lanesB: number[] = [];
  private readonly values: number[] = [];

  add(hash: KeyHash, value: number): void {
    this.lanesA.push(hash.a >>> 0);
    this.lanesB.push(hash.b >>> 0);
    this.values.push(value);
  }

  build(): MultimapArrays {
    const capacity = 2 ** Math.ceil(Math.log2(Math.max(this.values.length, 4) * 1.5));
    const slots = new Uint32Array(capacity * 4);
    const slotOf = new Uint32Array(this.values.length);
    for (let at = 0; at < this.values.length; at++) {
      const slot = slotFor(slots, this.lanesA[at] as number, this.lanesB[at] as number);
      slots[slot] = this.lanesA[at] as number;
      slots[slot + 1] = this.lanesB[at] as number;
      slots[slot + 3] = (slots[slot + 3] as number) + 1;
      slotOf[at] = slot;
    }
    let start = 0;
    for (let slot = 0; slot < slots.length; slot += 4) {
      slots[slot + 2] = start;
      start += slots[slot + 3] as number;
    }
    const values = new Uint32Array(start);
    const filled = new Uint32Array(capacity);
    for (let at = 0; at < this.values.length; at++) {
      const slot = slotOf[at] as number;
      const done = filled[slot / 4] as number;
      values[(slots[slot + 2] as number) + done] = this.values[at] as number;
      filled[slot / 4] = done + 1;
    }
    return { slots, values };
  }
}

// Either the slot of this hash or the free one where it belongs.
function slotFor(slots: Uint32Array, a: number, b: number): number {
  const mask = slots.length / 4 - 1;
  let slot = (a ^ (b >>> 7)) & mask;
  while (slots[slot * 4 + 3] !== 0 && (slots[slot * 4] !== a || slots[slot * 4 + 1] !== b)) slot = (slot + 1) & mask;
  return slot * 4;
}

const NONE = new Uint32Array(0);

/** The values of a hash, in the order in which they were added. */
export function valuesOf({ slots, values }: MultimapArrays, hash: KeyHash): Uint32Array {
  const slot = slotFor(slots, hash.a >>> 0, hash.b >>> 0);
  const count = slots[slot + 3] as number;
  if (count === 0) return NONE;
  const start = slots[slot + 2] as number;
  return values.subarray(start, start + count);
}
