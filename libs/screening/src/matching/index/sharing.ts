// What one row of a list shares with a row of ours, summed up word by word, and whether its score may reach the threshold by what it shares.
import { ROLES, ROUTES, SYLLABIC } from '../rows/row.js';
import { personCeiling, type Side } from '../scoring/ceiling.js';
import type { NameIndex } from './name-index.js';
import { joinedSimilarity } from './near.js';
import type { Sought } from './sought.js';
import { isHan } from './vocabulary.js';
import { FIRST_HALF, SECOND_HALF, type Meeting, type Way, type Ways } from './ways.js';

// Scores are rounded to four digits.
const ROUNDED = 1e-4;

/** Looks at one row after the other: `of` first, then what it says of this row. */
export class Sharing {
  /** Where the words of ours led to the row first. */
  order = 0;
  private row = 0;
  private metOurs = 0;
  private metTheirs = 0;
  /** Words met that were written as one here and as two there. */
  private metJoined = false;
  private readonly ways: readonly Way[];
  private readonly worth: Float64Array;
  private readonly first: Float64Array;
  /** Of every way: which words of the row it met, and those that it met by the second half of ours, as bits. */
  private readonly here: Uint32Array;
  private readonly there: Uint32Array;
  private readonly ours: Side;
  private readonly theirs: Side = { weights: [], met: 0 };
  private readonly texts: readonly string[];
  private readonly hasInitial: boolean;
  private theirInitial = false;
  /** A name alone, in letters. */
  private readonly alone: boolean;
  private readonly meetings: readonly (readonly Meeting[])[];

  /** @param known of every word of the list 0: what it is to the ways is written here, until `forget` */
  constructor(
    private readonly index: NameIndex,
    private readonly sought: Sought,
    private readonly met: Ways,
    private readonly known: Uint32Array,
  ) {
    const { words } = sought.row;
    this.ways = met.ways;
    this.meetings = [[], ...met.meetings.values()];
    let number = 0;
    for (const id of met.meetings.keys()) known[id] = number += 1;
    this.worth = new Float64Array(this.ways.length);
    this.first = new Float64Array(this.ways.length);
    this.here = new Uint32Array(this.ways.length);
    this.there = new Uint32Array(this.ways.length);
    this.ours = { weights: words.map(({ weight }) => weight), met: 0 };
    this.texts = words.map(({ spellings }) => spellings[0] as string);
    this.hasInitial = words.some(({ role }) => role === 'initial');
    this.alone = words.length === 1 && words[0]?.role === 'name' && !words[0].spellings.some(isHan);
  }

  /** Leaves the memory as it was. */
  forget(): void {
    for (const id of this.met.meetings.keys()) this.known[id] = 0;
  }

  /** The weight of ours that the row shares. */
  of(row: number): number {
    this.row = row;
    this.meet();
    this.order = Infinity;
    this.metOurs = 0;
    this.metTheirs = 0;
    this.metJoined = false;
    let shared = 0;
    for (let number = 0; number < this.ways.length; number += 1) {
      const here = this.here[number] as number;
      const there = this.there[number] as number;
      if (here === 0 || there === 0) continue;
      // As numbers of 32 bits, as they have always been added: a sum just at the limit stays on its side.
      shared = Math.fround(shared + (this.worth[number] as number));
      if (this.order === Infinity) this.order = this.first[number] as number;
      this.note(this.ways[number] as Way, here, there);
    }
    return shared;
  }

  private note({ kind, ours }: Way, here: number, there: number): void {
    // Two halves are a word where they follow each other.
    const begin = kind === 'split' ? here & (there >>> 1) : here;
    if (begin === 0) return;
    this.metOurs |= ours;
    this.metTheirs |= kind === 'split' ? begin | (begin << 1) : begin;
    if (kind !== 'alone') this.metJoined = true;
  }

  private meet(): void {
    const { firstWord, firstSpelling, spellings } = this.index;
    this.first.fill(Infinity);
    this.here.fill(0);
    this.there.fill(0);
    const begin = firstWord[this.row] as number;
    const end = firstWord[this.row + 1] as number;
    for (let word = begin; word < end; word += 1) {
      const last = firstSpelling[word + 1] as number;
      for (let at = firstSpelling[word] as number; at < last; at += 1) {
        const known = this.known[spellings[at] as number] as number;
        if (known !== 0) this.meetWord(this.meetings[known] as readonly Meeting[], 1 << (word - begin));
      }
    }
  }

  private meetWord(meetings: readonly Meeting[], their: number): void {
    for (const { way, order, worth, half } of meetings) {
      if ((half & FIRST_HALF) !== 0) this.here[way] = (this.here[way] as number) | their;
      if ((half & SECOND_HALF) !== 0) this.there[way] = (this.there[way] as number) | their;
      if (order < (this.first[way] as number)) {
        this.first[way] = order;
        this.worth[way] = worth;
      }
    }
  }

  /** Whether the score of the row may reach the threshold. */
  mayReach(threshold: number): boolean {
    const { index, sought, row } = this;
    if (sought.kind !== 'person') return true;
    const route = ROUTES[(index.routeOf[row] as number) & 127];
    const whole = SYLLABIC.has(sought.row.route) || (route !== undefined && SYLLABIC.has(route));
    const byEar = sought.row.route === 'loan-word' || route === 'loan-word';
    this.weigh();
    const initials = !whole && (this.hasInitial || this.theirInitial);
    // Initials and names by ear meet words that no key leads to.
    this.ours.met = byEar || initials ? -1 : this.metOurs;
    this.theirs.met = byEar || initials ? -1 : this.metTheirs;
    const terms = { whole, byEar, alone: this.alone && !initials, joined: this.metJoined };
    return personCeiling(this.ours, this.theirs, terms) + ROUNDED >= threshold || (!whole && this.mayBeJoined());
  }

  private weigh(): void {
    const { firstWord, weightOf, roleOf } = this.index;
    const begin = firstWord[this.row] as number;
    const end = firstWord[this.row + 1] as number;
    const weights: number[] = [];
    this.theirInitial = false;
    for (let word = begin; word < end; word += 1) {
      weights.push((weightOf[word] as number) / 100);
      if (ROLES[roleOf[word] as number] === 'initial') this.theirInitial = true;
    }
    this.theirs.weights = weights;
  }

  // Two words of theirs that follow each other are one of ours misspelt.
  private mayBeJoined(): boolean {
    const { firstWord, firstSpelling, spellings, vocabulary } = this.index;
    const end = firstWord[this.row + 1] as number;
    const textOf = (word: number) => vocabulary.texts[spellings[firstSpelling[word] as number] as number] as string;
    for (let word = firstWord[this.row] as number; word + 1 < end; word += 1) {
      const [first, second] = [textOf(word), textOf(word + 1)];
      if (this.texts.some((text) => joinedSimilarity(text, first, second) > 0)) return true;
    }
    return false;
  }
}
