// Hepburn, Kunrei and Nihon spellings, and every way to write a long vowel, of one Japanese sound.
import { spellingRules } from './spelling-rules.js';

const fold = spellingRules(`
  si>shi sy>sh ti>chi ty>ch tch>ch cch>ch cy>ch tu>tsu zi>ji zy>j di>ji dy>j jy>j dj>j hu>fu du>zu dzu>zu dz>z l>r v>b
  oh[bcdfgjkmnprstwyz$]>o oou>o oo>o ou>o uu>u ow[bcdfgjkmnprstwyz$]>o wo>o
  nn>n nm>nm m[bpm]>n kk>k ss>s ssh>sh tt>t tts>ts pp>p ddj>j gg>g dd>d bb>b zz>z jj>j rr>r ff>f hh>h cch>ch
`);

/**
 * One spelling for all spellings of a Japanese name: ohno, oono, ōno (ono) → ono; sirou, shiro → shiro; kemmotsu → kenmotsu.
 * @param word lower-case ASCII
 */
export function japaneseSound(word: string): string {
  return fold(word);
}
