// The Latin spellings of one Arabic, Persian or Urdu name meet in one key. Short vowels are heard in three ways at most (a, i, u), q, k and gh are
// one sound in somebody's mouth, kh and h in another's, and ayn and hamza are written by nobody the same.
import { memo } from './memo.js';
import { headOfArabicName } from '../persons/arabic-names.js';

type Rule = [RegExp, string];

const CONSONANTS: Rule[] = [
  [/tch/g, 'S'],
  [/sch|sh|ch/g, 'S'],
  [/kh/g, 'h'],
  [/dzh|dj/g, 'j'],
  [/dh/g, 'd'],
  [/th/g, 't'],
  [/gh/g, 'k'],
  // The j of Egypt: Nagib, Magdi.
  [/g(?=[ei])/g, 'j'],
  [/zh/g, 'j'],
  [/ph/g, 'f'],
  [/ck|[qgc]/g, 'k'],
  [/x/g, 'ks'],
  [/v/g, 'w'],
];
/** ou before a vowel is a w (Ouassim), aw before a consonant a u (Shawkat). */
const HALF_VOWELS: Rule[] = [
  [/(?<=^|[aiy])ou(?=[aeiy])/g, 'w'],
  [/aou/g, 'awu'],
  [/[aeo]w(?=[^aeiouy]|$)/g, 'u'],
  [/(?<=[ae])h$/g, ''],
  // The e of French: Slimane, Amine.
  [/(?<=[aiou]n)e$/g, ''],
];
const VOWEL_RUN = /[aeiouy]+/g;
const VOWEL = /[aeo]u|[ou]+|[aeiy]+/g;
const DOUBLED = /([a-zS])\1+/g;
const SERVANT = /^abd[aeiou]{1,2}(?:l|([rsztdn])(?=\1)|(?=[rsztdn]))/;

/**
 * A key that two spellings share when they may be one name: consonants and three vowels. It knows the common names by heart (Osman is Uthman,
 * Ramazan is Ramadan, Ahmed is Ahmad), and keeps Hasan from Husayn and Mahmud from Muhammad.
 */
export const arabicSound = memo((word: string): string | null => {
  if (word.length < 2) return null;
  return soundOf(headOfArabicName(word) ?? word);
});

function soundOf(word: string): string {
  let key = consonants(withoutArticle(word));
  const initialY = /^y[aeiou]/.test(key);
  if (initialY) key = key.slice(1);
  for (const [pattern, into] of HALF_VOWELS) key = key.replace(pattern, into);
  const { length } = key;
  key = key.replace(VOWEL_RUN, (run, at: number) =>
    run.replace(VOWEL, (vowel, offset: number) =>
      heard(vowel, at + offset === 0, at + offset + vowel.length === length),
    ),
  );
  return (initialY ? 'y' : '') + key.replace(DOUBLED, '$1');
}

// One of three. A short e is an i inside a word (Khaled, Khalid), an a at its ends (Emir, Hamze).
function heard(vowel: string, first: boolean, last: boolean): string {
  if (/[ou]/.test(vowel)) return 'u';
  if (last && ((vowel.endsWith('a') && /[iy]/.test(vowel)) || vowel.endsWith('ye'))) return 'ia';
  if (/[iy]|ee/.test(vowel)) return 'i';
  return vowel === 'e' && !first && !last ? 'i' : 'a';
}

function consonants(word: string): string {
  let key = word;
  for (const [pattern, into] of CONSONANTS) key = key.replace(pattern, into);
  return key.replace(DOUBLED, (run, letter: string) => ('aeiouy'.includes(letter) ? run : letter));
}

// Abd al-Rahman, Abdurrahman and Abderrahmane; Salah al-Din, Salahuddin and Salaheddine.
function withoutArticle(word: string): string {
  const servant = SERVANT.exec(word);
  const rest = servant && word.length - servant[0].length >= 3 ? `abdul${word.slice(servant[0].length)}` : word;
  const faith = /(?:[aeou]l-?|[aeou])d{1,2}[hd]?(?:ee|i|iy|y)ne?$/.exec(rest);
  return faith && faith.index >= 3 ? `${rest.slice(0, faith.index)}uddin` : rest;
}
