// One key for the spellings of a name in Latin letters whose language nobody told: Philipp and Filip, Schmidt and Schmitt, Wagner and Vagner.
// Equality means "a spelling of the same name"; what merges different common names does not belong here. Chinese and Korean syllables are names
// apart by one letter (Zhou and Zhu, Wang and Vang, Jong and Yong, Lee and Li), so short words are hardly touched.
import { memo } from './memo.js';

type Rule = [RegExp, string];

const RULES: Rule[] = [
  [/^mac(?=[^aeiouhk])/g, 'mc'],
  [/^(?:ts|tz|cz)/g, 'z'],
  [/ph/g, 'f'],
  [/sch(?=[aeiouylmnrtw])|sch$|sh/g, 'S'],
  [/tsch|tch/g, 'C'],
  [/ch(?=[rlst])/g, 'k'],
  [/ch/g, 'C'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gh(?=[aeiou])/g, 'g'],
  [/rh/g, 'r'],
  [/ck|cq|qu(?=[ei])|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/dt$/g, 't'],
  [/t[sz]/g, 'z'],
  [/x/g, 'ks'],
  [/(?<!^)w|^w(?![a-z]{1,3}$)/g, 'v'],
  [/(?<=[aeiou])(?:es|ez)$/g, 'es'],
  [/z$/g, 's'],
  [/(?<=[^aeiou])[yj](?=[^aeiou]|$)/g, 'i'],
  [/y|(?<!^)j|^j(?=[aeou][a-z]{3})(?![a-z]+ng$)/g, 'i'],
  [/ii+/g, 'i'],
  [/(?:oo|ou)(?=[^aeiou])/g, 'u'],
  [/(?<=[^aeiou])ue(?=[^aeiou])/g, 'u'],
  [/(?<=[^aeiou])oe(?=[^aeiou])/g, 'o'],
  [/(?:ee|ie)(?=[^aeiou])/g, 'i'],
  [/ei(?=[a-zC])/g, 'ai'],
  [/(?<=[aeiou])h(?=[nl])|(?<=[a-z]{3}[aeiou])h$/g, ''],
  [/([a-zCS])\1+/g, '$1'],
];

/** Null where the word is too short to be told by its sound. Input: lower-case ASCII letters. */
export const latinSound = memo((word: string): string | null => {
  if (word.length < 3) return null;
  let key = word;
  for (const [pattern, into] of RULES) key = key.replace(pattern, into);
  return key;
});
