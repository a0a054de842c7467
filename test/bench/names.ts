// A population of invented names, the same for the same seed: parts made of syllables, drawn so that some are frequent and most are rare, in the
// scripts in which a university meets them.
import type { ListEntry } from '#screening';

const CONSONANTS = [
  'b',
  'd',
  'f',
  'g',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'sh',
  'ch',
  'kh',
  'th',
  'br',
  'st',
  'nd',
];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'ee'];
const HAN_FAMILY = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗山田中村佐藤鈴木高橋'];
const HAN_GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英华美加子太郎健一真理恵幸雄'];
const HANGUL_FAMILY = [...'김이박최정강조윤장임'];
const HANGUL_GIVEN = [...'민서준지현우영수진호경희성은태'];
const CYRILLIC = ['а', 'о', 'и', 'е', 'у'];
const CYRILLIC_CONSONANTS = ['в', 'д', 'к', 'л', 'м', 'н', 'р', 'с', 'т', 'п', 'ж', 'ш'];
const ARABIC = ['محمد', 'حسين', 'علي', 'رضا', 'أحمد', 'خالد', 'يوسف', 'إبراهيم', 'عبد الله', 'كريم', 'سامي', 'ناصر'];

/** Numbers from 0 to 1, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Makes names: nine of ten in Latin letters, the others in Han characters, Hangul, Cyrillic and Arabic letters. */
export class Names {
  private readonly parts: string[];

  constructor(
    private readonly random: () => number,
    parts = 240_000,
  ) {
    this.parts = Array.from({ length: parts }, () => this.word(CONSONANTS, VOWELS));
  }

  next(): string {
    const kind = this.random();
    if (kind < 0.9) return Array.from({ length: 2 + this.below(2) }, () => this.part()).join(' ');
    if (kind < 0.95) return this.of(HAN_FAMILY) + this.of(HAN_GIVEN) + this.of(HAN_GIVEN);
    if (kind < 0.97) return this.of(HANGUL_FAMILY) + this.of(HANGUL_GIVEN) + this.of(HANGUL_GIVEN);
    if (kind < 0.99) return `${this.word(CYRILLIC_CONSONANTS, CYRILLIC)} ${this.word(CYRILLIC_CONSONANTS, CYRILLIC)}ов`;
    return `${this.of(ARABIC)} ${this.of(ARABIC)} ${this.of(ARABIC)}`;
  }

  /** The name with a letter left out. */
  mangled(name: string): string {
    const at = 1 + this.below(Math.max(1, name.length - 2));
    return name.length < 6 ? name : name.slice(0, at) + name.slice(at + 1);
  }

  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  // Cubed, so that the first parts are met often and the last ones hardly ever.
  private part(): string {
    return this.parts[Math.floor(this.parts.length * this.random() ** 3)] as string;
  }

  private word(consonants: string[], vowels: string[]): string {
    const syllables = 2 + this.below(3);
    const word = Array.from({ length: syllables }, () => this.of(consonants) + this.of(vowels)).join('');
    return this.random() < 0.5 ? word + this.of(consonants) : word;
  }

  private of(from: string[]): string {
    return from[this.below(from.length)] as string;
  }
}

/** A list of people with these names. */
export function peopleOf(names: string[]): ListEntry[] {
  return names.map((name, number) => ({
    entry: `e${number}`,
    kind: 'person',
    name,
    aliases: [],
    country: null,
    concerns: [],
    birthDates: [],
    remarks: null,
    contentHash: '',
  }));
}
