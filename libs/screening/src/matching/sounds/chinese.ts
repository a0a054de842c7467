// Mandarin in Latin letters: Hanyu Pinyin, Wade-Giles (as people write it, without apostrophes and marks), Tongyong Pinyin and MPS II name the
// same syllables differently. Every syllable has one key here, near to Wade-Giles without its apostrophes, since that tells least apart.
import { memo } from './memo.js';

// Pinyin finals that stand after each initial; "-" is none.
const SYLLABLES = `
- a ai an ang ao e ei en eng er o ou wa wai wan wang wei wen weng wo wu ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e ei eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan un uo v ve
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u ua uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo`;

const WADE_GILES_INITIALS: Record<string, string> = {
  b: 'p', d: 't', g: 'k', j: 'ch', q: 'ch', x: 'hs', zh: 'ch', r: 'j', z: 'ts', c: 'ts',
}; // prettier-ignore
const WADE_GILES_FINALS: Record<string, string> = {
  ian: 'ien',
  ie: 'ieh',
  ong: 'ung',
  iong: 'iung',
  ue: 'ueh',
  ve: 'ueh',
  v: 'u',
};
const WADE_GILES_WHOLE: Record<string, string> = {
  zhi: 'chih', chi: 'chih', shi: 'shih', ri: 'jih', zi: 'tzu', ci: 'tzu', si: 'ssu', er: 'erh', e: 'o', ge: 'ko', ke: 'ko', he: 'ho',
  luo: 'lo', nuo: 'no', duo: 'to', tuo: 'to', zuo: 'tso', cuo: 'tso', suo: 'so', zhuo: 'cho', chuo: 'cho', ruo: 'jo', gui: 'kuei',
  kui: 'kuei', you: 'yu', yong: 'yung', yan: 'yen', ye: 'yeh', yue: 'yueh', yi: 'i', guo: 'kuo', kuo: 'kuo', huo: 'huo', shuo: 'shuo',
}; // prettier-ignore

/** A pinyin syllable (v for ü) in Wade-Giles as it is written today, without apostrophes and marks: zeng → tseng, xiao → hsiao. */
export function wadeGiles(syllable: string): string {
  const whole = WADE_GILES_WHOLE[syllable];
  if (whole !== undefined) return whole;
  const [initial, final] = divide(syllable);
  return (WADE_GILES_INITIALS[initial] ?? initial) + (WADE_GILES_FINALS[final] ?? final);
}

function divide(syllable: string): [string, string] {
  const length = /^[zcs]h/.test(syllable) ? 2 : /^[aeoyw]/.test(syllable) ? 0 : 1;
  return [syllable.slice(0, length), syllable.slice(length)];
}

// What two spellings of Wade-Giles syllables have in common: 'chi' is ji, qi, zhi and chi once apostrophes and h are gone.
function keyOf(syllable: string): string {
  if (syllable === 'yi') return 'yi';
  const key = wadeGiles(syllable).replace(/(?<=[aeiu])h$/, '');
  return key === 'ssu' ? 'su' : key.replace('uei', 'ui');
}

const MPS_INITIALS: Record<string, string> = { zh: 'j', j: 'j', q: 'ch', x: 'sh', z: 'tz', c: 'ts', b: 'b' };
const MPS_WHOLE: Record<string, string> = { zhi: 'jr', chi: 'chr', shi: 'shr', ri: 'r', zi: 'tz', ci: 'tsz', si: 'sz' };

/** Spellings that Taiwan used beside Wade-Giles: Tongyong Pinyin and MPS II. */
export function taiwanSpellings(syllable: string): string[] {
  const [initial, final] = divide(syllable);
  const rounded = final
    .replace(/^iu$/, 'iou')
    .replace(/^ui$/, 'uei')
    .replace(/^en$/, initial === 'w' ? 'un' : 'en');
  const tongyong = { zh: 'jh', q: 'c', x: 's' }[initial] ?? initial;
  const front = final.replace(/^u(?=$|an$|e$|n$)/, 'yu').replace(/^iong$/, 'yong');
  const found = new Set<string>();
  if (/^[jqx]$/.test(initial)) {
    const mixed = { j: 'ch', q: 'ch', x: 'hs' }[initial] ?? '';
    found
      .add(tongyong + front)
      .add(tongyong + rounded)
      .add(mixed + front);
  } else if (/^([zcs]h?|r)$/.test(initial) && final === 'i')
    found.add(`${tongyong}ih`).add(`${tongyong}yh`).add(`${tongyong}y`);
  else found.add(tongyong + rounded);
  if (syllable === 'wen') found.add('wun');
  if (syllable === 'feng') found.add('fong');
  if (syllable === 'weng') found.add('wong');
  const whole = MPS_WHOLE[syllable];
  if (whole !== undefined) found.add(whole);
  else {
    const mps = MPS_INITIALS[initial] ?? initial;
    const back = final
      .replace(/^ong$/, 'ung')
      .replace(/^iong$/, 'iung')
      .replace(/^ie$/, 'ie')
      .replace(/^iu$/, 'iou')
      .replace(/^ui$/, 'uei');
    found.add(mps + back);
    if (/^[jqx]$/.test(initial)) found.add(mps + back.replace(/^u(?=$|an$|e$|n$)/, 'iu'));
  }
  found.delete(syllable);
  return [...found];
}

// Gwoyeu Romatzyh marks a tone by r or w; names keep it: Chern, Tzeng, Hwang, Gwo.
function gwoyeuSpellings(syllable: string): string[] {
  const [initial, final] = divide(syllable);
  const stem = MPS_INITIALS[initial] ?? initial;
  const found = /^(en|eng)$/.test(final) ? [`${stem}er${final.slice(1)}`] : [];
  return /^u[ao]/.test(final) ? [...found, `${stem}w${final.slice(1)}`] : found;
}

function syllables(): string[] {
  return SYLLABLES.trim()
    .split('\n')
    .flatMap((line) => {
      const [initial = '', ...finals] = line.split(' ');
      return finals.map((final) => (initial === '-' ? final : initial + final));
    });
}

/** What no rule gives: how bearers write some syllables nonetheless. */
const HABITS = `lee:li leigh:li loo:lu soong:song kung:kong hsiung:xiong yeh:ye yee:yi yih:yi yu:yu yuh:yu jung:rong tsai:cai tsay:cai
shieh:xie hsieh:xie sheu:xu shyu:xu shiu:xu syu:xu hwang:huang hwa:hua hwei:hui gwo:guo guu:gu kuan:guan kwan:guan ker:ke kao:gao chern:chen
tzeng:zeng tseng:zeng tsou:zou tsow:zou chou:zhou chow:zhou chiou:qiu chyou:qiu chyi:qi chii:qi shyan:xian shyang:xiang jyh:zhi jyun:jun jiun:jun
jiunn:jun jenn:zhen jen:ren ming:ming wuu:wu woo:wu luh:lu loh:luo lo:luo ho:he hou:hou sze:si szu:si tze:zi tzu:zi tsu:zu tz:zi erh:er sun:sun
how:hao hao:hao yaw:yao yau:yao jaw:zhao chau:zhao chao:zhao lao:lao lau:liu lyu:lv lue:lv lui:lv lyue:lve nyu:nv yui:rui ruey:rui rei:rui horng:hong
hong:hong jeng:zheng jeou:jiu jiou:jiu jau:zhao shau:shao shaw:shao shiao:xiao hsiao:xiao shiang:xiang shiau:xiao shiou:xiu shioung:xiong shyong:xiong
fwu:fu feng:feng fong:feng ping:ping perng:peng pern:pen torng:tong tarng:tang yang:yang yuen:yuan yuann:yuan wey:wei uei:wei woei:wei wen:wen uen:wen
in:yin ing:ying ling:ling lii:li liou:liu lieu:liu liaw:liao liau:liao lian:lian lain:lian jan:zhan jang:zhang jiann:jian jian:jian chiann:qian jin:jin jinn:jin
juang:zhuang jou:zhou joe:zhou ju:ju chu:zhu juh:zhu juin:jun chuen:chun chwen:chuan tay:dai dah:da der:de teh:de ter:de dar:da mei:mei may:mei
nan:nan pei:pei pai:bai bor:bo po:bo por:bo poh:bo`;

const KEYS = new Map<string, string>();
for (const syllable of syllables()) KEYS.set(syllable, keyOf(syllable));
function alsoWritten(spelling: string, syllable: string): void {
  if (!KEYS.has(spelling)) KEYS.set(spelling, keyOf(syllable));
}
for (const habit of HABITS.split(/\s+/)) alsoWritten(habit.split(':')[0] ?? '', habit.split(':')[1] ?? '');
for (const syllable of syllables()) alsoWritten(wadeGiles(syllable), syllable);
for (const syllable of syllables()) {
  for (const spelling of [...taiwanSpellings(syllable), ...gwoyeuSpellings(syllable)]) alsoWritten(spelling, syllable);
}

const SPELLING_MAX = 7;
const WORD_MAX = 24;
const MANY = 99;

/**
 * The keys of the Mandarin syllables that a word consists of, in whatever romanisation: jungchang and rongzhang give the same. Null when it
 * consists of something else. The fewest syllables win, and of two such cuts the one whose syllables begin with consonants.
 * @param word lower-case ASCII
 */
export function mandarinSyllables(word: string): string[] | null {
  if (word === '' || word.length > WORD_MAX) return null;
  // From the end: how many syllables the rest takes at least (a syllable with a vowel at its start costs more), and where its first one ends.
  const costs = new Array<number>(word.length + 1).fill(MANY);
  const ends = new Array<number>(word.length + 1).fill(0);
  costs[word.length] = 0;
  for (let start = word.length - 1; start >= 0; start--) {
    const vowel = start > 0 && 'aeiou'.includes(word.charAt(start)) ? 0.5 : 0;
    for (let end = Math.min(word.length, start + SPELLING_MAX); end > start; end--) {
      const cost = (costs[end] ?? MANY) + 1 + vowel;
      if (cost < (costs[start] ?? MANY) && KEYS.has(word.slice(start, end))) {
        costs[start] = cost;
        ends[start] = end;
      }
    }
  }
  if ((costs[0] ?? MANY) >= MANY) return null;
  const keys: string[] = [];
  for (let at = 0; at < word.length; at = ends[at] ?? word.length) keys.push(KEYS.get(word.slice(at, ends[at])) ?? '');
  return keys;
}

/**
 * One spelling for all romanisations of a Mandarin name: zeng, tseng, tzeng → tseng; rongzhang, jungchang → jungchang; a word of another
 * language stays as it is.
 * @param word lower-case ASCII
 */
export const chineseSound = memo((word: string): string => mandarinSyllables(word)?.join('') ?? word);
