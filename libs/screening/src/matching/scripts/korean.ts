// Hangul, and Han characters read in Korean, in Latin letters.
import { SPELLINGS_MAX, type Reading, type ReadingRoute, type ReadWord } from '../reading.js';
import { isHan } from './han.js';
import { hangulOf } from './tables/hanja.js';
import { koreanPlaceAtStart } from './tables/places-korea.js';
import { joinSpellings } from './spellings.js';

const FIRST = 0xac00;
const LAST = 0xd7a3;
const VOWEL_COUNT = 21;
const FINAL_COUNT = 28;

const list = (text: string) => text.split(' ').map((each) => (each === '-' ? '' : each));
// Revised Romanisation, and how McCune-Reischauer without marks differs.
const INITIALS = list('g kk n d tt r m b pp s ss - j jj ch k t p h');
const VOWELS = list('a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i');
const FINALS = list('- k k k n n n t l k m l l l p l m p p t t ng t t k t p t');
const OLD_INITIALS = list('k kk n t tt r m p pp s ss - ch tch ch k t p h');
const OLD_VOWELS = list('a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i');

/** Whether a UTF-16 unit is a whole hangul syllable. */
export const isHangul = (code: number): boolean => code >= FIRST && code <= LAST;

/** The parts of a hangul syllable, as numbers in the order of Unicode: initial, vowel, final (0 is none). */
export function hangulParts(code: number): [number, number, number] {
  const index = code - FIRST;
  return [
    Math.floor(index / (VOWEL_COUNT * FINAL_COUNT)),
    Math.floor(index / FINAL_COUNT) % VOWEL_COUNT,
    index % FINAL_COUNT,
  ];
}

/** A syllable in Revised Romanisation and in McCune-Reischauer without marks, where it differs: 현 → hyeon, hyon. Sounds do not meet in names. */
function romanised(syllable: string): string[] {
  const [initial, vowel, final] = hangulParts(syllable.charCodeAt(0));
  const revised = `${INITIALS[initial]}${VOWELS[vowel]}${FINALS[final]}`;
  // shi is written by habit; l and r at the start of a syllable as it is spoken.
  const old = `${OLD_INITIALS[initial]}${OLD_VOWELS[vowel]}${FINALS[final]}`.replace(/^si/, 'shi');
  return revised === old ? [revised] : [revised, old];
}

/** How bearers write their family names; the others are romanised by rule. */
const FAMILY_NAMES = new Map(
  `김:kim,gim 이:lee,yi,rhee,li,ri,i,rhie,yee 박:park,pak,bak,bahk 최:choi,choe,choy,che 정:jung,chung,jeong,chong,jong,joung 조:cho,jo,joe,choe 강:kang,gang 윤:yoon,yun,youn 장:jang,chang 임:lim,im,rim,yim,leem
림:lim,im,rim,yim 한:han,hahn 오:oh,o,ou 서:seo,suh,so,sur 신:shin,sin,synn 권:kwon,gwon,kwun 황:hwang,whang 안:ahn,an 송:song,soung 류:ryu,yoo,yu,ryoo,lyu,you,liu 유:yoo,yu,you,ryu,yuh 전:jeon,jun,chun,chon,jun 홍:hong 고:ko,go,koh,goh
문:moon,mun 양:yang,ryang 량:ryang,yang 손:son,sohn 배:bae,pae,bai 백:baek,paek,paik,back,baik 허:heo,hur,huh,ho,her 남:nam 심:shim,sim 노:noh,roh,no,ro,nho 로:ro,roh,noh,no 하:ha 곽:kwak,gwak,kwag 성:sung,seong,song 차:cha 주:joo,ju,chu,choo
우:woo,u,wu 구:koo,goo,ku,gu 민:min 나:na,ra,rha,nah,la 라:ra,na,la,rha 진:jin,chin 지:ji,jee,chi,chee 엄:eom,um,uhm,om 채:chae,chai 원:won,weon 천:cheon,chun,chon 방:bang,pang 공:kong,gong 현:hyun,hyeon,hyon 함:ham,hahm 변:byun,byeon,pyon,byon
염:yeom,yum,youm,ryom 렴:ryom,yeom,yum 여:yeo,yuh,ryo,lyuh,yo 려:ryo,yeo 추:choo,chu 도:do,to,doh 소:so,soh 석:seok,suk,sok 선:sun,seon,son 설:seol,sul,sol 마:ma,mah 길:gil,kil 연:yeon,youn,yon,yun 위:wi,wee 표:pyo 명:myung,myeong,myong 기:ki,gi,kee
반:ban,pan,bahn 왕:wang 금:keum,kum,geum 옥:ok,ock 육:yook,yuk 인:in,ihn 맹:maeng 제:je,jae,che 모:mo 탁:tak 국:kook,guk,kuk 여:yeo,yuh 어:eo,uh 은:eun 편:pyun,pyeon 용:yong 예:ye,yeh 경:kyung,kyeong,kyong 봉:bong,pong 사:sa 부:boo,bu,pu 가:ka,ga
복:bok,pok 태:tae,tai 목:mok 형:hyung 피:pi 두:doo,du 감:kam,gam 동:dong,tong 온:on 빈:bin 좌:jwa 간:kan,gan 팽:paeng 범:bum,beom 승:seung 시:si,shi 화:hwa 당:dang 곡:kok 남궁:namgung,namkung,namgoong,namkoong 황보:hwangbo,whangbo 선우:sunwoo,seonu,sunu,sonu
제갈:jegal,chegal,jaegal 독고:dokgo,tokko,dokko 사공:sagong,sakong 서문:seomun,seomoon 동방:dongbang,tongbang`
    .split(/\s+/)
    .map((entry): [string, string[]] => [entry.split(':')[0] ?? '', (entry.split(':')[1] ?? '').split(',')]),
);

/** How some syllables of given names are written beside what the rules say; likeliest first. */
const GIVEN_HABITS = new Map(
  `영:young 현:hyun 정:jung 경:kyung 성:sung 우:woo 수:soo 주:joo 희:hee 숙:sook 미:mee 은:eun,un 준:joon 승:seung 선:sun 연:yeon,youn 철:chul 석:suk,seok 식:shik 신:shin 진:jin 규:kyu 민:min 지:jee 호:ho 훈:hoon 순:soon 중:joong 종:jong 동:dong 기:ki 근:keun 구:koo 국:kook
상:sang 재:jae 태:tae 원:won 용:yong 문:moon 명:myung 병:byung 형:hyung 욱:wook 운:woon 인:in 열:yeol,yul 윤:yoon 유:yoo 서:seo 혁:hyuk 옥:ok 애:ae 의:eui 춘:choon 두:doo 부:boo 무:moo 창:chang 섭:sup 범:bum 별:byul 설:sul 건:kun 덕:duk 헌:hun 란:ran 련:ryun 룡:ryong 리:ri`
    .split(/\s+/)
    .map((entry): [string, string[]] => [entry.split(':')[0] ?? '', (entry.split(':')[1] ?? '').split(',')]),
);

// A name has one or two syllables before three at most; what is longer is a foreigner's, written by sound.
const SYLLABLES_MAX = 5;

/**
 * Readings of a person's name in hangul as a Korean name: the family name first, given names joined and syllable by syllable. Nothing when it does
 * not begin with a Korean family name.
 * @param name folded (see fold.ts), hangul alone but for spaces
 */
export function koreanReadings(name: string): Reading[] {
  return readingsOf(name, 'korean');
}

/** The same for Han characters read in Korean (route "sino-korean"); nothing when a character is outside our table. */
export function sinoKoreanReadings(name: string): Reading[] {
  const text = name.replace(/[\s・·]+/gu, '');
  const characters = Array.from(text);
  if (
    characters.length < 2 ||
    characters.length > SYLLABLES_MAX ||
    !characters.every((each) => isHan(each.codePointAt(0) ?? 0))
  )
    return [];
  const compound = characters.length > 2 ? hangulOf(characters.slice(0, 2).join('')) : [];
  if (characters.length > (compound.length > 0 ? 4 : 3)) return [];
  const family = compound[0] ?? hangulOf(characters[0] ?? '').find((sound) => FAMILY_NAMES.has(sound));
  if (family === undefined) return [];
  const given = characters.slice(compound.length > 0 ? 2 : 1).map(hangulOf);
  return given.every((sounds) => sounds.length > 0) ? layouts(familyWord(family), given, 'sino-korean') : [];
}

function readingsOf(name: string, route: ReadingRoute): Reading[] {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  const text = parts.join('');
  if (text.length < 2 || text.length > SYLLABLES_MAX) return [];
  for (let at = 0; at < text.length; at++) if (!isHangul(text.charCodeAt(at))) return [];
  const apart = parts.length > 1 ? (parts[0] ?? '').length : 0;
  const size = apart > 0 ? apart : text.length > 2 && FAMILY_NAMES.has(text.slice(0, 2)) ? 2 : 1;
  const family = text.slice(0, size);
  if (!FAMILY_NAMES.has(family)) return [];
  return layouts(
    familyWord(family),
    Array.from(text.slice(size)).map((syllable) => [syllable]),
    route,
  );
}

function familyWord(family: string): ReadWord {
  const spellings = [
    ...new Set([...(FAMILY_NAMES.get(family) ?? []), ...joinSpellings(Array.from(family).map(romanised))]),
  ];
  return { spellings: spellings.slice(0, SPELLINGS_MAX), part: 'family' };
}

function layouts(family: ReadWord, given: string[][], route: ReadingRoute): Reading[] {
  const slots = given.map((sounds) => [...new Set(sounds.flatMap(spellingsOf))].slice(0, SPELLINGS_MAX));
  const joined: ReadWord = { spellings: joinSpellings(slots), part: 'given' };
  if (slots.length === 1) return [{ route, words: [family, joined] }];
  const apart = slots.map((spellings): ReadWord => ({ spellings, part: 'given' }));
  return [
    { route, words: [family, joined] },
    { route, words: [family, ...apart] },
  ];
}

const SPELLED = new Map<string, string[]>();

function spellingsOf(syllable: string): string[] {
  const known = SPELLED.get(syllable);
  if (known) return known;
  const found = [...new Set([...romanised(syllable), ...(GIVEN_HABITS.get(syllable) ?? [])])];
  SPELLED.set(syllable, found);
  return found;
}

// How the last sound of a syllable and the first of the next are spoken together (종로 is jongno, 한림 hallim): by final, then by initial.
const MEETINGS: Record<string, string> = {
  'k n': 'ngn', 'k m': 'ngm', 'k r': 'ngn', 't n': 'nn', 't m': 'nm', 't r': 'nn', 'p n': 'mn', 'p m': 'mm', 'p r': 'mn', 'n r': 'll', 'l n': 'll',
  'l r': 'll', 'ng r': 'ngn', 'm r': 'mn', 'k ': 'g', 't ': 't', 'p ': 'b', 'l ': 'r',
}; // prettier-ignore

/** Hangul in Revised Romanisation as it is spoken, for names of organisations and places: 한림 → hallim, 한국 → hanguk. */
export function hangulToLatin(text: string): string {
  let latin = '';
  let last = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isHangul(code)) continue;
    const [initial, vowel, final] = hangulParts(code);
    const first = INITIALS[initial] ?? '';
    const spoken = last === '' ? undefined : MEETINGS[`${last} ${first}`];
    latin += spoken === undefined ? last + first : spoken;
    latin += VOWELS[vowel] ?? '';
    last = FINALS[final] ?? '';
  }
  return latin + last;
}

/** An unbroken run of hangul as words of an organisation's name: the place it begins with as English knows it, the rest as it is spoken. */
export function koreanWords(run: string): ReadWord[] | null {
  const place = koreanPlaceAtStart(run);
  const rest = hangulToLatin(place ? run.slice(place.length) : run);
  const words = [...(place ? [{ spellings: place.spellings }] : []), ...(rest === '' ? [] : [{ spellings: [rest] }])];
  return words.length > 0 ? words : null;
}

/**
 * The name at the beginning of a run of folded Han characters read in Korean, as names of North Korean organisations are printed in Japan (西城 is
 * Sosong); null where the table does not know the first two characters.
 */
export function sinoKoreanWords(run: string): ReadWord[] | null {
  const sounds: string[] = [];
  for (const character of run) {
    const sound = hangulOf(character)[0];
    if (sound === undefined) break;
    sounds.push(sound);
  }
  if (sounds.length < 2) return null;
  const words: ReadWord[] = [];
  // Two syllables a word, and a last one alone with the word before it.
  for (let at = 0; at + 1 < sounds.length; at += 2) {
    const end = at + 3 === sounds.length ? at + 3 : at + 2;
    words.push({ spellings: joinSpellings(sounds.slice(at, end).map(spellingsOf)) });
  }
  return words;
}

const LOAN_VOWELS = list('a e ya ye o e yo ye o wa we oe yo u wo we wi yu u i i');
const LOAN_INITIALS = list('g k n d t r m b p s s - j j ch k t p h');
const LOAN_FINALS = list('- k k k n n n t l k m l l l p l m p p t t ng t t k t p t');

/** Hangul that writes a foreign word by ear, in Latin letters: 보아텡 → boateng, 클로델 → kullodel. */
export function hangulByEar(text: string): string {
  let latin = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isHangul(code)) continue;
    const [initial, vowel, final] = hangulParts(code);
    const first = LOAN_INITIALS[initial] === 'r' && latin.endsWith('l') ? 'l' : (LOAN_INITIALS[initial] ?? '');
    latin += `${first}${LOAN_VOWELS[vowel]}${LOAN_FINALS[final]}`;
  }
  return latin;
}
