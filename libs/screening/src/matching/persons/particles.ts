// The small words of names: which they are, and how they stand apart or together. "Abd al-Rahman", "Abdurrahman" and "Abdul Rahman" are cut alike.
import { headOfArabicName } from './arabic-names.js';

const words = (text: string) => new Set(text.trim().split(/\s+/));

const PARTICLES = words(`
al el ul bin ibn bint bent abu abi umm ould wuld ait ath zu dhu wa van von vom zum zur der den dem des het ter te de da do dos das di du del della dello
degli delle dei la las los y af av ap ab fitz mac mc nic st san santa saint sri shri oglu qizi kizi ogly uulu kyzy binti anak`);

/** A word that connects or sets off names and names nobody by itself. Lower-case ASCII; canonical spelling (see {@link arrangeParticles}). */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

const ARTICLES = words('al el ul');
/** The article before a letter that swallows its l: ash-Shami, ar-Rahman. */
const ASSIMILATED: Record<string, string> = {
  ash: 'sh',
  as: 's',
  ar: 'r',
  ad: 'd',
  at: 't',
  az: 'z',
  an: 'n',
  adh: 'dh',
  ath: 'th',
  ech: 'ch',
  es: 's',
  er: 'r',
  ed: 'd',
  ez: 'z',
  en: 'n',
  et: 't',
};
const SONS = words('bin ibn ben bn');
const FATHERS: Record<string, string> = {
  abou: 'abu',
  abo: 'abu',
  aboo: 'abu',
  bou: 'bu',
  oum: 'umm',
  um: 'umm',
  om: 'umm',
  ouled: 'ould',
};
const SERVANTS = words('abd abdul abdel abdal abdol abdoul abdu abdur abdus abdun abder abdes abdel abed');
const ATTACHED_SERVANT = /^abd[aeiou]{1,2}(?:l|([rsztdn])(?=\1)|(?=[rsztdn]))([a-z]{3,})$/;
const SERVANT_ENDINGS = /(?:ev|ov|eva|ova|i|y|zade|zadeh)$/;
const OF_FAITH = words('din eddin eddine uddin aldin addin eddien udin uldin aldeen uddeen deen dine');
const OF_GOD = words('ullah allah ollah ulla olla alla oullah');

/**
 * Brings the particles of a person's words (lower-case ASCII, in their order) into one shape: the article is `al`, the son `bin`, the father `abu`,
 * the servant `abdul` a word of its own; "-uddin" and "-ullah" are joined to the word before. Words that have no such parts come back as they are.
 */
export function arrangeParticles(name: string[]): string[] {
  const result: string[] = [];
  for (let index = 0; index < name.length; index += 1) {
    const word = name[index] as string;
    const next = name[index + 1];
    const before = result.at(-1);
    if (SERVANTS.has(word) && next !== undefined) {
      const skipped = isArticle(next, name[index + 2]) ? 1 : 0;
      if (OF_GOD.has(name[index + 1 + skipped] ?? '') || name[index + 1 + skipped] === 'lah') {
        result.push('abdullah');
        index += 1 + skipped;
      } else {
        result.push('abdul');
        index += skipped;
      }
    } else if (isArticle(word, next)) {
      if (next !== undefined && OF_FAITH.has(next) && before !== undefined && !isParticle(before)) {
        result[result.length - 1] = `${before}uddin`;
        index += 1;
      } else result.push('al');
    } else if (OF_FAITH.has(word) && word.length > 4 && before !== undefined && !isParticle(before)) {
      result[result.length - 1] = `${before}uddin`;
    } else if (
      OF_GOD.has(word) &&
      before !== undefined &&
      before !== 'abdul' &&
      !isParticle(before) &&
      before.length > 2
    ) {
      result[result.length - 1] = `${before}ullah`;
    } else if (SONS.has(word) && index > 0) result.push('bin');
    else result.push(...apart(FATHERS[word] ?? word));
  }
  return result;
}

const isArticle = (word: string, next: string | undefined): boolean =>
  next !== undefined && (ARTICLES.has(word) || (ASSIMILATED[word] !== undefined && next.startsWith(ASSIMILATED[word])));

function apart(word: string): string[] {
  if (!word.startsWith('abd') || word.length < 8) return [word];
  const rest = ATTACHED_SERVANT.exec(word)?.[2];
  if (rest === undefined || SERVANT_ENDINGS.test(rest) || headOfArabicName(word) === 'abdullah') return [word];
  return ['abdul', rest];
}
