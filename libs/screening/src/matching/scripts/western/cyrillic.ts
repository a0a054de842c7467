// Cyrillic in Latin letters, by every habit that passports, libraries and newspapers have: BGN/PCGN, ICAO 9303, ISO 9 without its marks, French
// and German. The letters of a name tell Ukrainian, Belarusian, Serbian and Bulgarian from Russian, where they can.
import type { ReadWord } from '../../reading.js';
import { pinyinOfCyrillic } from './palladius.js';
import { readWord } from './spelling-list.js';

export type Tongue = 'russian' | 'ukrainian' | 'belarusian' | 'serbian' | 'bulgarian' | 'mongolian';

/** What the letters of a whole name tell about its language. */
export function tongueOf(text: string): Tongue {
  if (/[ђћџљњј]/u.test(text)) return 'serbian';
  if (/ў|дз[іеяюё]|авіч/u.test(text)) return 'belarusian';
  if (/[іїєґ]|(?:сь|ць|зь)к|[^\s]йо|’|'/u.test(text)) return /[ыэ]/u.test(text) ? 'belarusian' : 'ukrainian';
  if (/[өү]/u.test(text)) return 'mongolian';
  if (/[бвгджзклмнпрстфхцчш]ъ[бвгджзклмнпрстфхцчш]|^ъ|ъ\s|щ[еи]в?а?\sб/u.test(text)) return 'bulgarian';
  return 'russian';
}

const table = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [letter = '', latin = ''] = pair.split('=');
        return [letter, latin];
      }),
  );

const SHARED = table(`
а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya
і=i ї=i є=e ґ=g ў=u ђ=dj ћ=c љ=lj њ=nj џ=dz ј=j ѓ=g ќ=k ѕ=dz ѐ=e ѝ=i ѣ=e ѳ=f ѵ=i
қ=q ғ=g ң=ng ә=a ө=o ү=u ұ=u һ=h ҳ=h ҷ=j ӣ=i ӯ=u ҝ=g ҹ=j ҙ=z ҫ=s ӊ=n ӈ=n ҡ=q ҕ=g ҟ=k ҩ=o ҵ=ts ҽ=ch ҿ=ch ӏ= ӑ=a ӗ=e ӳ=u ӱ=u ӧ=o ӥ=i ӟ=z ӝ=zh ӵ=ch
ӹ=y ӡ=dz җ=j ӽ=kh ӻ=g`);

/** Passports since 2014 (ICAO 9303). */
const PASSPORT = { ...SHARED, ...table('ъ=ie ю=iu я=ia') };
/** Without the marks of ISO 9 and of scientific works. */
const SCIENTIFIC = { ...SHARED, ...table('ж=z х=h ц=c ч=c ш=s щ=sc ю=ju я=ja й=j') };
const FRENCH = { ...SHARED, ...table('ж=j у=ou ч=tch ш=ch щ=chtch ю=iou я=ia') };
const GERMAN = { ...SHARED, ...table('в=w ж=sch з=s х=ch ц=z ч=tsch ш=sch щ=schtsch ю=ju я=ja й=j') };
const UKRAINIAN = { ...SHARED, ...table('г=h и=y') };
const UKRAINIAN_PASSPORT = { ...UKRAINIAN, ...table('ю=iu я=ia') };
const BELARUSIAN = { ...SHARED, ...table('г=h ў=u і=i') };
const BULGARIAN = { ...SHARED, ...table('щ=sht ъ=a х=h') };
const BULGARIAN_U = { ...BULGARIAN, ...table('ъ=u х=kh') };
const SERBIAN = { ...SHARED, ...table('ж=z ч=c ш=s х=h ц=c') };
const SERBIAN_ENGLISH = { ...SHARED, ...table('ж=zh ч=ch ш=sh х=h ц=ts ћ=ch ђ=dj љ=ly њ=ny џ=dzh ј=y') };
const MONGOLIAN = { ...SHARED, ...table('ж=j з=z х=kh ө=u ү=u е=ye') };
const MONGOLIAN_H = { ...SHARED, ...table('ж=j з=z х=h ө=o ү=u е=e') };
/** Kazakh, Kyrgyz, Uzbek and Tajik in their Latin spellings. */
const TURKIC = { ...SHARED, ...table('ж=j х=h қ=k ғ=gh ў=o ҳ=h й=y ө=o') };

const SPECIAL_TURKIC = /[қғңәұҳҷӣӯһ]|ж[аоуыиэ]/u;
const VOWELS = new Set('аеёиоуыэюяіїєўөүәѣ');
const SOFTENS = new Set("ьъ'’");

interface Habit {
  letters: Record<string, string>;
  /** How е is written at the start of a word and after a vowel or a sign. */
  openE?: string;
  /** How ё is written. */
  yo?: string;
  /** How й is written when no vowel follows. */
  shortI?: string;
  /** How ий and ый are written at the end of a word. */
  ending?: string;
}

const RUSSIAN_HABITS: Habit[] = [
  { letters: SHARED, openE: 'ye', shortI: 'y', ending: 'y' },
  { letters: SHARED, openE: 'e', shortI: 'i', ending: 'i' },
  { letters: PASSPORT, ending: 'ii' },
  { letters: SHARED, openE: 'ye', yo: 'yo', shortI: 'y', ending: 'iy' },
  { letters: SCIENTIFIC, openE: 'e', yo: 'e', shortI: 'j', ending: 'ij' },
  { letters: GERMAN, openE: 'je', yo: 'jo', shortI: 'i', ending: 'i' },
  { letters: FRENCH, openE: 'ie', yo: 'io', shortI: 'i', ending: 'i' },
];

const UKRAINIAN_HABITS: Habit[] = [
  { letters: UKRAINIAN, openE: 'e', shortI: 'y', ending: 'y' },
  { letters: UKRAINIAN_PASSPORT, shortI: 'i', ending: 'yi' },
  { letters: UKRAINIAN, openE: 'e', shortI: 'y', ending: 'yy' },
  { letters: { ...SHARED, ...table('и=i') }, openE: 'e', shortI: 'y', ending: 'iy' },
  { letters: { ...SCIENTIFIC, ...table('г=h и=y') }, shortI: 'j', ending: 'yj' },
];

const BELARUSIAN_HABITS: Habit[] = [
  { letters: BELARUSIAN, openE: 'ye', yo: 'yo', shortI: 'y' },
  { letters: { ...BELARUSIAN, ...table('ю=iu я=ia') }, openE: 'ie', yo: 'io', shortI: 'i' },
  { letters: { ...BELARUSIAN, ...table('г=g ў=w') }, openE: 'e', shortI: 'y' },
];

/** j and w, for which Cyrillic has no letter: Джафаров, Уилсон. */
const ENGLISH_SOUNDS = /дж|^у[аоиэе]/u;
const PRESS: Habit = { letters: { ...SHARED, ...table('х=h щ=sch') }, openE: 'e', shortI: 'y', ending: 'y' };
const UKRAINIAN_TOO: Habit = { letters: UKRAINIAN, openE: 'e', shortI: 'y', ending: 'yy' };
const TURKIC_HABIT: Habit = { letters: TURKIC, openE: 'e', yo: 'yo', shortI: 'y' };

const HABITS: Record<Tongue, Habit[]> = {
  russian: RUSSIAN_HABITS,
  ukrainian: UKRAINIAN_HABITS,
  belarusian: BELARUSIAN_HABITS,
  serbian: [{ letters: SERBIAN, shortI: 'j' }, { letters: SERBIAN_ENGLISH }],
  bulgarian: [
    { letters: BULGARIAN, shortI: 'y', ending: 'i' },
    { letters: BULGARIAN_U, shortI: 'i', ending: 'iy' },
  ],
  mongolian: [
    { letters: MONGOLIAN, openE: 'ye', yo: 'yo', shortI: 'i' },
    { letters: MONGOLIAN_H, openE: 'ye', yo: 'yo', shortI: 'i' },
    { letters: { ...MONGOLIAN_H, ...table('ж=zh') }, openE: 'ye', yo: 'yo', shortI: 'y' },
  ],
};

/**
 * The spellings of one Cyrillic word (lower case, composed).
 * @param tongue what the whole name told, see {@link tongueOf}
 */
export function readCyrillic(word: string, tongue: Tongue = tongueOf(word)): ReadWord | null {
  const habits = [...HABITS[tongue]];
  if (tongue === 'serbian' || tongue === 'bulgarian' || tongue === 'mongolian')
    habits.push(...RUSSIAN_HABITS.slice(0, 1));
  if (SPECIAL_TURKIC.test(word)) habits.splice(1, 0, TURKIC_HABIT);
  // Nothing told Ukrainian from Russian, yet Богдан is also Bohdan, and Владислав Стойчев may be a Bulgarian.
  if (tongue === 'russian' && /[ги]/u.test(word)) habits.push(UKRAINIAN_TOO);
  if (tongue === 'russian' && /[щхц]/u.test(word)) habits.push(PRESS);
  const spellings = habits.map((habit) => spell(word, habit));
  if (spellings[0] !== undefined && /kс|кс/u.test(word)) spellings.push(spellings[0].replaceAll('ks', 'x'));
  if (ENGLISH_SOUNDS.test(word))
    spellings.push(spell(word.replaceAll('дж', 'j').replace(/^у(?=[аоиэе])/u, 'w'), PRESS));
  const pinyin = tongue === 'russian' ? pinyinOfCyrillic(word) : null;
  if (pinyin !== null) spellings.push(pinyin);
  if (tongue === 'belarusian')
    spellings.push(
      spell(hardened(word), BELARUSIAN_HABITS[0] as Habit),
      spell(russian(word), RUSSIAN_HABITS[0] as Habit),
    );
  return readWord(spellings);
}

// What can be known of the Russian spelling of a Belarusian surname: Ганчароў is Ганчаров, Шаўчэнка Шавчэнко.
const russian = (word: string): string =>
  hardened(word)
    .replace(/аў$/u, 'ов')
    .replaceAll('ў', 'в')
    .replace(/(?<=[еэа])нка$/u, 'нко')
    .replaceAll('э', 'е')
    .replaceAll('і', 'и');

// Belarusian writes the soft d and t of its neighbours as дз and ц: Пуцін is Putin.
const hardened = (word: string): string => word.replace(/дз(?=[іеяюёь])/gu, 'д').replace(/ц(?=[іеяюёь])/gu, 'т');

function spell(word: string, habit: Habit): string {
  const { letters, ending } = habit;
  const stem = ending !== undefined && word.length > 3 && /[иы]й$/u.test(word) ? word.slice(0, -2) : word;
  let latin = '';
  for (let index = 0; index < stem.length; index += 1) {
    const letter = stem[index] as string;
    const before = stem[index - 1] ?? '';
    const open = before === '' || VOWELS.has(before) || SOFTENS.has(before);
    if ((letter === 'е' || letter === 'є') && open && habit.openE !== undefined)
      latin += letter === 'є' ? 'ye' : habit.openE;
    else if (letter === 'є') latin += before === '' ? 'ye' : 'ie';
    else if (letter === 'ї') latin += before === '' || (open && habit.shortI !== 'i') ? 'yi' : 'i';
    else if (letter === 'ё') latin += habit.yo ?? (open && before === '' ? 'yo' : 'e');
    else if (letter === 'й') latin += shortI(stem[index + 1], habit);
    else latin += letters[letter] ?? (/[a-z\d]/.test(letter) ? letter : '');
  }
  return stem === word ? latin : latin + (ending ?? '');
}

function shortI(after: string | undefined, { shortI: written = 'i' }: Habit): string {
  return after !== undefined && VOWELS.has(after) && written === 'i' ? 'y' : written;
}
