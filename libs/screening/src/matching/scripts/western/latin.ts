// Latin letters with marks, as they are written where a keyboard has none of them: without the mark, or with a second letter that does its work.
import type { ReadWord } from '../../reading.js';
import { readWord } from './spelling-list.js';

const pairs = (text: string): Map<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair): [string, string] => {
        const [letter = '', latin = ''] = pair.split('=');
        return [letter, latin];
      }),
  );

/** Letters that no decomposition takes apart. */
const BARE =
  pairs(`ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i ħ=h ŋ=n ŧ=t ə=a ĸ=k ŀ=l ƒ=f ɓ=b ɗ=d ƙ=k ɛ=e ɔ=o ɣ=g ʒ=z ǝ=e ɩ=i ʋ=v ƴ=y ĳ=ij ǆ=dz ǉ=lj ǌ=nj ɖ=d
ơ=o ư=u ɲ=n ǥ=g ɨ=i ʉ=u ȷ=j ſ=s ƿ=w ȝ=y ɫ=l ɾ=r ƶ=z ȥ=z ȼ=c ⱥ=a`);
/** What the sound of the letter is spelled with. */
const SOUNDED =
  pairs(`š=sh č=ch ž=zh ć=ch đ=dj ş=sh ș=sh ç=ch ţ=ts ț=ts ä=ae ö=oe ü=ue ø=oe å=aa ñ=ny ň=ny ğ=gh ə=e ð=dh ř=rz ś=s ź=z ż=z ń=n ľ=l ť=t ď=d
ę=en ą=on ő=o ű=u ě=ye ů=u ō=ou ū=uu ē=ee ā=aa ī=ii ġ=gh ḥ=h ḫ=kh ḵ=kh ẖ=kh ṯ=th ḏ=dh ġ=gh ž=zh ǧ=j ĝ=j ĉ=ch ŝ=sh ĥ=kh ĵ=zh ŭ=u x̌=kh ģ=g ķ=k ļ=l ņ=n ė=e į=i ų=u æ=a`);
/** A third habit: ю in ć=c, long vowels of Japanese and Arabic with h. */
const OTHER = pairs(`ō=oh å=o ø=oe ğ=g ə=a ł=w ć=c ç=s æ=e ö=o ü=u ä=a ñ=ni đ=dj ż=zh č=c š=s ž=z ș=s ș=sh ş=s`);
const MARKS = /\p{M}/gu;
const ASCII = /^[a-z\d]*$/;

/** The spellings of one word (lower case, composed). */
export function readLatin(word: string): ReadWord | null {
  if (ASCII.test(word)) return word === '' ? null : { spellings: [word] };
  return readWord([spell(word, null), spell(word, SOUNDED), spell(word, OTHER)]);
}

function spell(word: string, habit: Map<string, string> | null): string {
  let latin = '';
  for (const letter of word) latin += habit?.get(letter) ?? bare(letter);
  return latin;
}

function bare(letter: string): string {
  if (letter <= '\u007f') return /[a-z\d]/.test(letter) ? letter : '';
  const known = BARE.get(letter);
  if (known !== undefined) return known;
  const plain = letter.normalize('NFD').replace(MARKS, '');
  return plain === letter ? '' : (BARE.get(plain) ?? (/^[a-z]*$/.test(plain) ? plain : ''));
}
