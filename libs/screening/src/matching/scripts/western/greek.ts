// Greek in Latin letters, by ELOT 743 (passports), by the older letter for letter habit, and as names are known in English.
import type { ReadWord } from '../../reading.js';
import { readWord } from './spelling-list.js';

type Rule = [string, string];

const LETTERS: Record<string, string> = Object.fromEntries(
  'α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o'
    .split(' ')
    .map((pair) => pair.split('=') as Rule),
);
const OLD_LETTERS: Record<string, string> = { ...LETTERS, η: 'e', φ: 'ph', β: 'b' };
const SPOKEN_LETTERS: Record<string, string> = { ...LETTERS, χ: 'h', ξ: 'ks', υ: 'i', γ: 'gh' };
const PRESS_LETTERS: Record<string, string> = { ...LETTERS, χ: 'h' };

type Habit = 'passport' | 'press' | 'spoken' | 'old';

/** b, d and g, which Greek has no letter for: letter by letter, by ear inside a word, and plain. */
const VOICED: Record<string, [string, string, string]> = {
  μπ: ['mp', 'mb', 'b'],
  ντ: ['nt', 'nd', 'd'],
  γκ: ['gk', 'ng', 'g'],
};

const VOWEL = /^[αεοω]/u;

/** αυ, ευ and ηυ are af, ef before a voiceless sound. */
const VOICELESS = /^[θκξπσςτφχψ]|^$/u;

/** The spellings of one Greek word (lower case). */
export function readGreek(word: string): ReadWord | null {
  const plain = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0313\u0314\u0342\u0345]/gu, '')
    .normalize('NFC');
  // A dieresis parts two vowels: Μαΐου.
  const letters = plain.replace(/ϊ/gu, '\u0001').replace(/ϋ/gu, '\u0002');
  return readWord([
    spell(letters, LETTERS, 'passport'),
    spell(letters, PRESS_LETTERS, 'press'),
    spell(letters, OLD_LETTERS, 'old'),
    spell(letters, SPOKEN_LETTERS, 'spoken'),
  ]);
}

function spell(word: string, letters: Record<string, string>, habit: Habit): string {
  let latin = '';
  for (let index = 0; index < word.length; index += 1) {
    const pair = word.slice(index, index + 2);
    const digraph = pairSound(pair, index, word, habit);
    if (digraph !== null) {
      latin += digraph;
      index += 1;
      continue;
    }
    const letter = word[index] as string;
    if (letter === '\u0001') latin += 'i';
    else if (letter === '\u0002') latin += 'y';
    else latin += letters[letter] ?? (/[a-z\d]/.test(letter) ? letter : '');
  }
  return latin;
}

function pairSound(pair: string, index: number, word: string, habit: Habit): string | null {
  const after = word[index + 2] ?? '';
  if (pair === 'ου') return habit === 'spoken' ? 'u' : 'ou';
  // A g before a light i is a y: Γιάννης, Γιασουμάσα.
  if (pair === 'γι' && habit === 'spoken' && VOWEL.test(after)) return 'y';
  if (pair === 'αυ' || pair === 'ευ' || pair === 'ηυ') {
    const vowel = pair[0] === 'α' ? 'a' : pair[0] === 'ε' ? 'e' : 'i';
    if (habit === 'old') return `${vowel}u`;
    return vowel + (VOICELESS.test(after) ? 'f' : 'v');
  }
  const voiced = VOICED[pair];
  if (voiced) return index === 0 ? voiced[2] : voiced[habit === 'spoken' ? 2 : habit === 'press' ? 1 : 0];
  if (pair === 'γγ') return 'ng';
  if (pair === 'γξ') return 'nx';
  if (pair === 'γχ') return 'nch';
  if (pair === 'τζ') return habit === 'spoken' ? 'j' : 'tz';
  if ((pair === 'τς' || pair === 'τσ') && habit === 'spoken') return 'ch';
  if (habit === 'spoken') {
    if (pair === 'αι') return 'e';
    if (pair === 'ει' || pair === 'οι') return 'i';
  }
  return null;
}
