// One key for the Latin spellings of one Slavic name: Shchukin, Schtschukin, Chtchoukine and Szczukin; Yuri, Yury, Iurii and Jurij.
import { memo } from './memo.js';

type Rule = [RegExp, string];

/** ш and щ are one sound here: Schukin is written for both. */
const RULES: Rule[] = [
  [/schtsch|chtch|shtch|shch|szcz|stsch|schch|sjtsj|šč/g, 'S'],
  [/tsch|tsj|tch|cz|tx|tj(?=$)|cs(?=$)/g, 'C'],
  [/dzh|dsch|dj/g, 'J'],
  [/sch|sh|sz|sj/g, 'S'],
  [/zh/g, 'Z'],
  [/kh(?=[a-zA-Z]{4})|(?<=[a-z]{2})kh/g, 'h'],
  [/ch|č/g, 'C'],
  [/ts|tz/g, 'T'],
  [/ck|q/g, 'k'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/(?<=[oe]v|in)as$|(?<=[oe]v)s$/g, ''],
  [/w/g, 'v'],
  [/ff$|ow$|of$/g, 'v'],
  [/ici$/g, 'iC'],
  [/(?:ou|oo|oe)(?=[^aeiou])/g, 'u'],
  [/(?<=[^aeiou])yo(?=[a-z])/g, 'e'],
  [/ey$|ej$|ei$|eii$/g, 'ei'],
  [/[yj]/g, 'i'],
  [/ee(?=[a-z])/g, 'i'],
  [/i+/g, 'i'],
  [/ie(?=[a-z])/g, 'e'],
  [/([a-z])\1/gi, '$1'],
];

/** Null where the word is too short to be told by its sound. Input: lower-case ASCII letters. */
export const slavicSound = memo((word: string): string | null => {
  if (word.length < 3) return null;
  let key = word.endsWith('ov') || word.endsWith('ow') ? `${word.slice(0, -2)}ov` : word;
  if (key.endsWith('off')) key = `${key.slice(0, -3)}ov`;
  // The e of French: Poutine, Chtchoukine.
  if (/(?<=in)e$/.test(key) && /ou|tch/.test(key)) key = key.slice(0, -1);
  for (const [pattern, into] of RULES) key = key.replace(pattern, into);
  return key;
});
