// One key for the Latin spellings of one Indian, Nepali or Bengali name: Chaudhary, Choudhury and Chowdhury; Lakshmi and Laxmi; Shri and Sri.
import { memo } from './memo.js';

type Rule = [RegExp, string];

const RULES: Rule[] = [
  // Narender is Narendra.
  [/(?<!xa)nder$/g, 'ndra'],
  [/ksh|kṣ|x/g, 'ks'],
  [/chh/g, 'c'],
  [/tch|ch/g, 'c'],
  [/sh/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/gh/g, 'g'],
  [/kh/g, 'k'],
  [/jh|z/g, 'j'],
  [/q|ck/g, 'k'],
  [/w/g, 'v'],
  [/aa+/g, 'a'],
  [/ee+|ea|ie|iy|y(?=$|[^aeiou])/g, 'i'],
  [/oo|uu/g, 'u'],
  [/au|ow(?=[^aeiou])|ov(?=[^aeiou])|ou|av(?=d)/g, 'o'],
  [/ai|ay(?=$|[^aeiou])|ei|ey(?=$|[^aeiou])/g, 'e'],
  [/(?<=[^aeiou])y/g, 'i'],
  [/([a-z])\1+/g, '$1'],
  // The last short vowel before ri, li and ni is heard in three ways: Chaudh-a-ry, Choudh-u-ry, Chaudh-ry.
  [/(?<=[a-z]{3})[aeu](?=[rl]i$)/g, ''],
];

/** Null where the word is too short to be told by its sound. Input: lower-case ASCII letters. */
export const indicSound = memo((word: string): string | null => {
  if (word.length < 3) return null;
  let key = word;
  for (const [pattern, into] of RULES) key = key.replace(pattern, into);
  return key;
});
