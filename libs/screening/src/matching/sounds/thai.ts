// Thai in Latin letters. Passports keep what Sanskrit or a grandfather wrote (Shinawatra, Vejjajiva, Rattanakul), rules write what is spoken
// (Chinnawat, Wetchachiwa, Rattanakun): the consonants are what they share, once those that Thai does not tell apart are one.
import { spellingRules } from './spelling-rules.js';

const consonants = spellingRules(`
  tch>c tsch>c cch>c ch>c sh>c j>c jj>c kh>k g>k gh>k q>k x>ks th>t d>t dh>t ddh>t ph>p b>p bh>p f>f v>w r>l rr>l
  tra[$]>t tr[$]>t tara[$]>t l[$]>n r[$]>n ra[$]>n la[$]>n
  ee>i ea>i oo>u ou>u aa>a ae>e y>i ie>i ue>u eu>u oe>e er[$]>e or[$]>o orn[$]>on arn[$]>an ern[$]>en h[$]>`);
const VOWELS = /[aeiou]+/g;
const DOUBLED = /([a-z])\1+/g;
const TELLING = 3;

/**
 * One key for the spellings of a Thai name: shinawatra, chinnawat → cnwt. A name of fewer than three consonants keeps its vowels.
 * @param word lower-case ASCII
 * @returns null where the word is too short to be told by its sound
 */
export function thaiSound(word: string): string | null {
  if (word.length < 3) return null;
  const folded = consonants(word).replace(DOUBLED, '$1');
  const skeleton = folded.replace(/(?<=.)[aeiou]+/g, '').replace(DOUBLED, '$1');
  if (skeleton.replace(VOWELS, '').length >= TELLING) return skeleton.replace(/^[aeiou]/, 'a');
  return `${skeleton}:${folded.replace(/[^aeiou]+/g, '.')}`;
}
