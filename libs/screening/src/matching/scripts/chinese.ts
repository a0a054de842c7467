// Han characters read in Chinese, for people and for organisations.
import { pinyin } from 'pinyin-pro';
import { SPELLINGS_MAX, type Reading, type ReadingRoute, type ReadWord } from '../reading.js';
import { taiwanSpellings, wadeGiles } from '../sounds/chinese.js';
import { cantonese, hokkien, southernSurname } from './tables/chinese-dialects.js';
import { foldHan, isHan, simplifiedHan } from './han.js';
import { placeAt } from './tables/places-china.js';
import { joinSpellings } from './spellings.js';

const COMPOUND_SURNAMES = new Set(
  foldHan(
    '欧陽 司馬 諸葛 上官 司徒 東方 独孤 南宮 万俟 聞人 夏侯 尉遅 公孫 令狐 慕容 皇甫 軒轅 長孫 宇文 鮮于 閭丘 司空 端木 百里 呼延 東郭 西門 澹台 公羊 赫連 拓跋 納蘭 完顔 鍾離 太史 淳于 単于 濮陽 申屠 第五',
  ).split(' '),
);

// Characters that names read in more than one way; pinyin-pro alone would tell only the first.
const OTHER_READINGS = new Map(
  `楽:yue 長:zhang 行:hang 朝:zhao 晟:cheng 茜:xi 重:chong 曽:ceng 盛:cheng 柏:bo 伯:bai 強:jiang 都:du 参:shen 会:kuai 奇:ji 禅:shan 瀋:chen 陸:lu 露:lou 調:diao
還:hai 覃:tan 翟:di 仇:chou 蓋:ge 区:qu 査:cha 単:dan 解:jie 朴:pu 繆:mou 員:yun 尉:yu 任:ren 楊:yang 那:nuo 娜:nuo 冼:xi 紀:ji 洗:xian 車:ju 祭:zhai 薄:bao 葉:xie 賁:ben 俞:shu 繁:po 斉:zhai 於:yu 台:tai 幹:qian 着:zhu 隗:kui 郗:xi 逄:feng`
    .split(/\s+/)
    .map((entry): [string, string] => [foldHan(entry.split(':')[0] ?? ''), entry.split(':')[1] ?? '']),
);

const SYLLABLES = new Map<string, string[]>();

/** The pinyin syllables (v for ü) of a folded character, the usual one first; none when it is unknown. */
function syllablesOf(character: string): string[] {
  const known = SYLLABLES.get(character);
  if (known) return known;
  const usual = mandarin(simplifiedHan(character));
  const other = OTHER_READINGS.get(character);
  const found = usual === '' ? [] : other === undefined || other === usual ? [usual] : [usual, other];
  SYLLABLES.set(character, found);
  return found;
}

function surnameSyllables(surname: string): string[][] {
  const known = mandarin(Array.from(surname).map(simplifiedHan).join(''), true);
  const characters = Array.from(surname);
  return known.split(' ').map((syllable, index) => {
    const other = characters.length === 1 ? syllablesOf(characters[index] ?? '') : [];
    return [...new Set([syllable, ...other])].filter((each) => each !== '');
  });
}

function mandarin(simplified: string, surname = false): string {
  const read = pinyin(simplified, {
    toneType: 'none',
    v: true,
    nonZh: 'removed',
    ...(surname ? { mode: 'surname' } : {}),
  });
  return read.replace(/[^a-zü ]/g, '').replace(/ü/g, 'v');
}

const SPELLED = new Map<string, Record<'pinyin' | 'wade-giles', string[]>>();

/** One syllable as people from the mainland and as people from Taiwan write it. */
function spelled(syllable: string): Record<'pinyin' | 'wade-giles', string[]> {
  const known = SPELLED.get(syllable);
  if (known) return known;
  // ü has no key on most keyboards: Lü is Lu, Lyu, Lv.
  const plain = syllable.includes('v')
    ? ['u', 'yu', 'v', 'ue'].map((vowel) => syllable.replace('v', vowel))
    : [syllable];
  const found = {
    pinyin: plain,
    'wade-giles': [...new Set([wadeGiles(syllable), ...taiwanSpellings(syllable).slice(0, 3), ...plain])],
  };
  SPELLED.set(syllable, found);
  return found;
}

const HABITUAL_SURNAMES: Record<string, string[]> = {
  li: ['lee'], song: ['soong', 'sung'], lu: ['loo'], cai: ['tsai', 'tsay'], kong: ['kung'], wu: ['woo'], zhou: ['chow', 'chou'], zhao: ['chao', 'chau'],
  huang: ['hwang'], ma: ['mah'], xie: ['shieh'], qiu: ['chiou', 'chyou'], ye: ['yeh'], ke: ['ker', 'ko'], he: ['ho'], gu: ['koo', 'ku'], hu: ['hu', 'woo'],
}; // prettier-ignore

type Romanised = Record<'pinyin' | 'wade-giles' | 'cantonese' | 'hokkien', string[]>;

/**
 * Readings of a person's name in Han characters as a Chinese name: the family name first, given names joined (xiaoming) and syllable by
 * syllable (xiao ming), in pinyin, as Taiwan writes it and as Hong Kong and South-East Asia do.
 * @param name folded (see fold.ts), Han characters alone but for spaces and ・
 */
export function chineseReadings(name: string): Reading[] {
  const { family, given } = cut(name);
  if (family === '') return [];
  const familyWord = surnameWords(family);
  const givenWords = Array.from(given).map(givenWord);
  if (!familyWord || givenWords.some((word) => word === null)) return [];
  const slots = givenWords as Romanised[];
  return (['pinyin', 'wade-giles', 'cantonese', 'hokkien'] as const).flatMap((route) => {
    if (route === 'cantonese' && familyWord.cantonese.length === 0) return [];
    if (route === 'hokkien' && (slots.length === 0 || slots.some((slot) => slot.hokkien.length === 0))) return [];
    const found = layouts(
      familyWord[route],
      slots.map((slot) => slot[route]),
      route,
    );
    // Few write so: syllable by syllable is enough, which joined ones meet.
    return route === 'hokkien' ? found.slice(-1) : found;
  });
}

function layouts(family: string[], given: string[][], route: ReadingRoute): Reading[] {
  const first: ReadWord = { spellings: family.slice(0, SPELLINGS_MAX), part: 'family' };
  if (given.length === 0) return [{ route, words: [first] }];
  const joined: ReadWord = { spellings: joinSpellings(given), part: 'given' };
  if (given.length === 1) return [{ route, words: [first, joined] }];
  const apart = given.map((spellings): ReadWord => ({ spellings: spellings.slice(0, SPELLINGS_MAX), part: 'given' }));
  return [
    { route, words: [first, joined] },
    { route, words: [first, ...apart] },
  ];
}

// Two family names together, as some married women in Hong Kong and some families in Taiwan bear them: 范徐麗泰, 張簡.
// They are the commonest ones.
const DOUBLED = new Set(
  foldHan(
    '王李張劉陳楊黄趙呉周徐孫馬朱胡郭何林高羅鄭梁謝宋唐許韓馮鄧曹彭曽肖田董潘袁蔡蒋余于杜葉程魏蘇呂丁任盧姚沈鍾姜崔譚陸范汪廖石金韋賈夏付方鄒熊白孟秦邱江尹薛段雷侯竜史陶黎賀顧毛龔邵万覃武錢戴厳莫孔向常湯温康施洪簡関',
  ),
);

/** Whether a folded character is one of the hundred family names that most Chinese bear. */
export const isCommonSurname = (character: string): boolean => DOUBLED.has(character);

/** Where the family name ends. Names have two or three characters, more after a family name of two; what is longer is no Chinese person's. */
function cut(name: string): { family: string; given: string } {
  const parts = name.split(/[\s・·]+/u).filter((part) => part !== '');
  const characters = Array.from(parts.join(''));
  if (
    characters.length === 0 ||
    characters.length > 5 ||
    !characters.every((each) => isHan(each.codePointAt(0) ?? 0))
  ) {
    return NO_NAME;
  }
  const [first = '', ...others] = parts;
  if (others.length > 0) return { family: first, given: others.join('') };
  const two = characters.slice(0, 2);
  const compound = COMPOUND_SURNAMES.has(two.join(''));
  const size =
    characters.length > 2 && (compound || (characters.length === 4 && two.every((each) => DOUBLED.has(each)))) ? 2 : 1;
  if (characters.length > size + 2) return NO_NAME;
  return { family: characters.slice(0, size).join(''), given: characters.slice(size).join('') };
}

const NO_NAME = { family: '', given: '' };

function surnameWords(family: string): Romanised | null {
  const known = FAMILY_WORDS.get(family);
  if (known !== undefined) return known;
  const syllables = surnameSyllables(family);
  const whole = syllables.length === Array.from(family).length && syllables.every((each) => each.length > 0);
  const romanised = whole ? romaniseSurname(family, syllables) : null;
  if (FAMILY_WORDS.size >= FAMILIES_MAX) FAMILY_WORDS.clear();
  FAMILY_WORDS.set(family, romanised);
  return romanised;
}

function romaniseSurname(family: string, syllables: string[][]): Romanised {
  const spell = (route: 'pinyin' | 'wade-giles') =>
    joinSpellings(syllables.map((slot) => slot.flatMap((syllable) => spelled(syllable)[route])));
  const habits = syllables.length === 1 ? (syllables[0] ?? []).flatMap((each) => HABITUAL_SURNAMES[each] ?? []) : [];
  const hongKong = cantonese(family).length > 0 ? cantonese(family) : joinSpellings(Array.from(family).map(cantonese));
  const taiwan = [...new Set([...spell('wade-giles'), ...habits])];
  return {
    pinyin: spell('pinyin'),
    'wade-giles': taiwan,
    cantonese: [...new Set([...hongKong, ...southernSurname(family)])],
    hokkien: [...new Set([...taiwan, ...southernSurname(family)])],
  };
}

// More than there are family names; what is asked for beyond them is no family name and need not be remembered.
const FAMILIES_MAX = 10_000;
const FAMILY_WORDS = new Map<string, Romanised | null>();
const GIVEN_WORDS = new Map<string, Romanised | null>();

function givenWord(character: string): Romanised | null {
  const known = GIVEN_WORDS.get(character);
  if (known !== undefined) return known;
  const syllables = syllablesOf(character);
  const romanised =
    syllables.length === 0
      ? null
      : {
          pinyin: syllables.flatMap((syllable) => spelled(syllable).pinyin),
          'wade-giles': [...new Set(syllables.flatMap((syllable) => spelled(syllable)['wade-giles']))],
          cantonese: [...new Set([...cantonese(character), ...syllables])],
          hokkien: hokkien(character),
        };
  GIVEN_WORDS.set(character, romanised);
  return romanised;
}

/**
 * The reading of the core of an organisation's name: places as English knows them (哈爾浜 → harbin), the rest in pinyin, two characters a word.
 * @param core folded Han characters, without legal forms and class words; null when a character is unknown
 */
export function chineseOrganisationReading(core: string): Reading | null {
  const words: ReadWord[] = [];
  let rest: string[] = [];
  const flush = () => {
    for (let at = 0; at < rest.length; at += 2) {
      // A last character alone belongs to the word before it.
      const size = rest.length - at === 3 ? 3 : 2;
      words.push({ spellings: joinSpellings(rest.slice(at, at + size).map((each) => pinyinOf(each))) });
      if (size === 3) break;
    }
    rest = [];
  };
  for (let at = 0; at < core.length;) {
    const place = placeAt(core, at);
    if (place) {
      flush();
      words.push({ spellings: place.spellings });
      at += place.length;
      continue;
    }
    const character = String.fromCodePoint(core.codePointAt(at) ?? 0);
    at += character.length;
    if (pinyinOf(character).length === 0) return null;
    rest.push(character);
  }
  flush();
  return words.length > 0 ? { route: 'pinyin', words } : null;
}

const pinyinOf = (character: string): string[] => givenWord(character)?.pinyin ?? [];
