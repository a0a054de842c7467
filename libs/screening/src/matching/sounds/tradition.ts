// Which fold of sounds fits a name. A fold that is right for Arabic names merges too much elsewhere (Kirsten and Kristin), so each is used only where
// the name itself shows where its spelling comes from – its words and letters, nothing else about the person.
import { headOfArabicName } from '../persons/arabic-names.js';
import { commonSpellingOf } from '../persons/spellings.js';

export type Tradition = 'arabic' | 'slavic' | 'indic';

const ARABIC_WORDS = new Set('al abdul bin ibn abu umm bint ould haji mullah sayyid agha akhund jan gul'.split(' '));
const ARABIC_LETTERS =
  /q(?!u)|^gh|[aeiou]gh[aeiou]|kh[aeiou]|dh[aeiou]|(?:ullah|uddin|eddine?|zadeh?|zai|nejad|pour|iyya|awi|aoui)$|^abd|aa[bdhlmrs]/;
const SLAVIC_LETTERS =
  /(?:[oe][vw]a?|off|enko|[sc]k(?:y|i|iy|ii|ij|aya|aia|aja)|[oe](?:vi[ct]h?|wicz|vitch|witsch)|ovna|evna|chuk|czuk|yuk|iuk)$|shch|^y[ue][vrlg]/;
const INDIC_LETTERS =
  /bh|jh|ddh|tth|chh|ksh|dhy|shw|shn|lakshm|chandr|mukh|(?:nath|wal|preet|jeet|deep|esh|ndra|appa|amma|swamy|reddy|gupta|sharma|devi|kumar|singh|prasad)$|^(?:rao|pal|das|raj|rai|roy)$/;

/** The traditions that the words of a name (lower-case ASCII) show; none for most names. */
export function traditionsOf(words: string[]): Tradition[] {
  const found: Tradition[] = [];
  if (words.some((word) => ARABIC_WORDS.has(word) || headOfArabicName(word) !== null || ARABIC_LETTERS.test(word)))
    found.push('arabic');
  if (words.some((word) => SLAVIC_LETTERS.test(word) || isSlavicGivenName(word))) found.push('slavic');
  if (words.some((word) => INDIC_LETTERS.test(word))) found.push('indic');
  return found;
}

const SLAVIC_NAMES = new Set(
  `vladimir aleksandr sergei dmitry nikolai mikhail andrei aleksei evgeny yuri vasily grigory gennady vyacheslav vladislav oleg igor pavel petr ekaterina
  tatiana natalia svetlana lyudmila yulia irina`.split(/\s+/),
);

function isSlavicGivenName(word: string): boolean {
  return SLAVIC_NAMES.has(commonSpellingOf(word));
}
