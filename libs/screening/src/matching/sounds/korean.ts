// Korean in Latin letters: Revised Romanisation, McCune-Reischauer without its marks, and what bearers make of either.
import { single, spellingRules } from './spelling-rules.js';

// What English letters cannot tell apart is one: eo, o, u, eu and oo (Sung is Seong, Seung or Sung), g and k, d and t, b and p, j and ch, l and r.
// An l or r at the start is not spoken before i and y (Lee, Ri, Yi) and an n else (Roh, Noh).
const fold = spellingRules(`
  ^park[$]>pak ^bark[$]>pak ^pahk[$]>pak ^bahk[$]>pak ^lh[aeou]>n ^rh[aeou]>n ^l[aeou]>n ^r[aeou]>n ^rh[iy]> ^rhee>i ^rhie>i ^l[iy]> ^r[iy]> ^lee>i ^ree>i ^lea>i ^leigh>i ^yi>i ^yee>i ^yie>i
  yeo>yo yeu>yo yeou>yo yoo>yo you>yo yu>yo yuh[bcdfgjklmnpqrstvxz$]>yo yo>yo yea>ye yae>ye ye>ye yi>i
  weo>wo woo>o wou>o wu>o wae>we woi>we woe>we wee>wi wei>we whe>hwe wha>hwa who>hwo whi>hwi
  eo>o eu>o oo>o ou>o u>o eui>i ui>i ee>i ie[$]>i ea>e ae>e ai>e ay>e ei>e ey>e oe>we oi>we oy>we
  ah[bcdfgjklmnpqrstvxz$]>a oh[bcdfgjklmnpqrstvxz$]>o uh[bcdfgjklmnpqrstvxz$]>o eh[bcdfgjklmnpqrstvxz$]>e eoh[bcdfgjklmnpqrstvxz$]>o
  oung>ong eong>ong g>k gh>k gg>k kk>k kh>k ck>k q>k c>k d>t dd>t tt>t th>t b>p bb>p pp>p ph>p f>p v>p j>c jj>c ch>c tch>c cch>c chh>c z>c
  sh>s ss>s ssh>s r>l rr>l ll>l lr>l lrh>l rl>l rh>l lh>l nr>l nl>l ln>l x>ks ng>ng
`);

/**
 * One spelling for all spellings of a Korean name: hyun, hyeon, hyon → hyon; joo, ju → co; lee, yi, ri, rhee → i; kyung, gyeong → kyong.
 * @param word lower-case ASCII
 */
export function koreanSound(word: string): string {
  return single(fold(word));
}

// Letters that bearers add to or take from the usual spelling of a syllable, its vowel being what it is: 서 is not 수, whatever English ears hear.
const spelling = spellingRules(`
  gh>k kh>k gg>k kk>k ck>k g>k q>k c>k d>t dd>t tt>t th>t b>p bb>p pp>p ph>p f>p v>p j>c jj>c ch>c tch>c z>c sh>s ss>s rh>l lh>l r>l rr>l ll>l
  oo>u ou>o wu>u woo>u woong>ung ee>i hui>hi hee>hi eui>i ui>i ye>ye ay>ae ai>ae ah>a oh>o eoh>eo yoo>yu you>yo yuh>yo we[$]>wi ng>ng
`);

/**
 * One spelling for the spellings of one syllable of hangul: goo, gu, ku → ku; ghil, gil → kil. Vowels are not merged: the reading of hangul tells
 * them one by one.
 * @param word lower-case ASCII
 */
export function hangulSpelling(word: string): string {
  return single(spelling(word));
}
