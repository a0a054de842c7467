// Vietnamese without its marks, and how it is written abroad by ear.
import { spellingRules } from './spelling-rules.js';

const fold = spellingRules(
  `y>i gi[aeou]>d gi>di dz>d z>d ph>f ngh>ng gh>g q>k c>k ch>ch tr>tr w>u oo>u x>s nh>nh kh>kh th>th`,
);

/**
 * One spelling for what Vietnamese spells in two ways: ly, li → li; giang, dang (from giang) → dang; phan, fan → fan; quoc, kuoc → kuok.
 * @param word lower-case ASCII, tones and đ already folded (see fold.ts)
 */
export function vietnameseSound(word: string): string {
  return fold(word);
}
