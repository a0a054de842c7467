// The small words of names: which they are, and how they stand apart or together. "Abd al-Rahman", "Abdurrahman" and "Abdul Rahman" are cut alike.
import { headOfArabicName } from './arabic-names.js';

const words = (text: string) => new Set(text.trim().split(/\s+/));

const PARTICLES = words(`
al el ul bin ibn bint bent abu abi umm ould wuld ait ath zu dhu wa van von vom zum zur der den dem des het ter te de da do dos das di du del della dello
degli delle dei la las los y af av ap ab fitz mac mc nic st san santa saint sri shri oglu qizi kizi ogly uulu kyzy binti anak`);

/** A word that connects or sets off names and names nobody by itself. Lower-case ASCII; canonical spelling (see {@link arrangeParticles}). */
export const isParticle = (word: string): boolean => PARTICLES.has(word);

const ARTICLES = words('al el ul');

/** Which words of a name are particles. The last is none unless it is an article: Bin in "Li Bin" and Van in "Nguyen Van" are names. */
export const particlesAmong = (words: string[]): boolean[] =>
  words.map((word, index) => isParticle(word) && (index < words.length - 1 || ARTICLES.has(word)));
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
  ouled: 'ould',
};
const SERVANTS = words('abd abdul abdel abdal abdol abdoul abdu abdur abdus abdun abder abdes abdel abed');
const ATTACHED_SERVANT = /^abd[aeiou]{1,2}(?:l|([rsztdn])(?=\1)|(?=[rsztdn]))([a-z]{3,})$/;
const SERVANT_ENDINGS = /(?:ev|ov|eva|ova|i|y|zade|zadeh)$/;
const OF_FAITH = words('din eddin eddine uddin aldin addin eddien udin uldin aldeen uddeen deen dine');
const OF_GOD = words('ullah allah ollah oullah');
/** Also names of their own in Europe. */
const OF_GOD_SHORT = words('ulla olla alla');
/** What shows that a name is Arabic, and its "an" an article: An Nari is a Korean, Nguyen An Ninh a Vietnamese. */
const ARABIC_SIGNS = words('al el bin ibn abu abd abdul umm');

/**
 * Brings the particles of a person's words (lower-case ASCII, in their order) into one shape: the article is `al`, the son `bin`, the father `abu`,
 * the servant `abdul` a word of its own; "-uddin" and "-ullah" are joined to the word before. Words that have no such parts come back as they are.
 */
export function arrangeParticles(name: string[]): string[] {
  const arabic = name.some((word) => ARABIC_SIGNS.has(word) || headOfArabicName(word) !== null);
  const result: string[] = [];
  for (let index = 0; index < name.length; index += 1) {
    const word = name[index] as string;
    const next = name[index + 1];
    const ending = endingOf(word, next, arabic);
    if (ending !== null && isNoun(result.at(-1))) {
      result.push(`${result.pop()}${ending.joined}`);
      index += ending.used - 1;
    } else if (SERVANTS.has(word) && next !== undefined) {
      const skipped = isArticle(next, name[index + 2], true) ? 1 : 0;
      const lord = name[index + 1 + skipped] ?? '';
      const ofGod = OF_GOD.has(lord) || lord === 'lah';
      result.push(ofGod ? 'abdullah' : 'abdul');
      index += skipped + (ofGod ? 1 : 0);
    } else if (isArticle(word, next, arabic)) result.push('al');
    else if (SONS.has(word) && index > 0) result.push('bin');
    else result.push(...apart(FATHERS[word] ?? word));
  }
  return result;
}

interface Ending {
  joined: 'uddin' | 'ullah';
  /** Words of the name that it is made of. */
  used: number;
}

// "al din", "eddine", "ullah" behind a name.
function endingOf(word: string, next: string | undefined, arabic: boolean): Ending | null {
  if (OF_GOD.has(word) || (arabic && OF_GOD_SHORT.has(word))) return { joined: 'ullah', used: 1 };
  if (OF_FAITH.has(word) && word.length > 4) return { joined: 'uddin', used: 1 };
  const faith = next !== undefined && OF_FAITH.has(next) && isArticle(word, next, true);
  return faith ? { joined: 'uddin', used: 2 } : null;
}

const isNoun = (word: string | undefined): boolean =>
  word !== undefined && word.length > 2 && word !== 'abdul' && !isParticle(word);

const isArticle = (word: string, next: string | undefined, arabic: boolean): boolean =>
  next !== undefined &&
  (ARTICLES.has(word) || (arabic && ASSIMILATED[word] !== undefined && next.startsWith(ASSIMILATED[word])));

// Mohammadreza, Alireza: two names that Iran writes as one.
const WITH_REZA = /^([a-z]{3,})(r[ei]za)$/;

// Abdulkarim, Abdurrahman. Not Abdulov, nor a surname such as Abdulkarimi, unless what is left is a known name (Abdulghani).
function apart(word: string): string[] {
  const [, beforeReza = '', reza = ''] = WITH_REZA.exec(word) ?? [];
  if (headOfArabicName(beforeReza) !== null) return [beforeReza, reza];
  if (!word.startsWith('abd') || word.length < 8 || headOfArabicName(word) === 'abdullah') return [word];
  const rest = ATTACHED_SERVANT.exec(word)?.[2];
  if (rest === undefined || (SERVANT_ENDINGS.test(rest) && headOfArabicName(rest) === null)) return [word];
  return ['abdul', rest];
}
