// Countries as they are printed behind the name of an organisation, and as lists print them.
import { fold } from '../matching/parse/fold.js';

const CODES =
  `AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV
CW CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GF GH GI GL GM GN GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IN IQ IR
IS IT JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NC
NE NG NI NL NO NP NR NZ OM PA PE PF PG PH PK PL PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH
TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WS XK YE ZA ZM ZW`.split(/\s+/);

// Beside the names that the Unicode CLDR gives (Intl.DisplayNames).
const OTHER_NAMES: Record<string, string> = {
  US: 'usa|u s a|united states of america|u s|米国|アメリカ|美国|美國',
  GB: 'uk|u k|great britain|england|scotland|wales|northern ireland|united kingdom of great britain and northern ireland|英国|英國',
  CN: 'pr china|p r china|prc|people s republic of china|peoples republic of china|p r of china|mainland china|chine|中華人民共和国|kina',
  TW: 'taiwan roc|taiwan r o c|republic of china|r o c|roc|chinese taipei|台灣|臺灣',
  KR: 'korea|republic of korea|south korea|rok|korea south|s korea|大韓民国|韓国|한국|대한민국',
  KP: 'dprk|north korea|democratic people s republic of korea|democratic peoples republic of korea|朝鮮民主主義人民共和国|朝鮮',
  IR: 'islamic republic of iran|i r iran|ir iran|iran islamic republic of|ایران',
  RU: 'russian federation|the russian federation|ussr|росси́я|россия',
  SY: 'syrian arab republic|シリア',
  VN: 'viet nam|s r vietnam|ベトナム',
  NL: 'the netherlands|holland',
  DE: 'brd|federal republic of germany|deutschland|germay',
  CZ: 'czech republic',
  TR: 'turkey|turkiye|トルコ',
  AE: 'uae|u a e|united arab emirates|アラブ首長国連邦',
  HK: 'hong kong|hongkong|hong kong sar|香港',
  MO: 'macau|macao|マカオ|澳門',
  ES: 'espana',
  IT: 'italia',
  BR: 'brasil',
  MX: 'mexico|méxico',
  CH: 'suisse|schweiz|switzerland',
  BE: 'belgique|belgie',
  AT: 'osterreich',
  PS: 'palestine|gaza strip|west bank',
  LA: 'lao pdr|laos',
  MM: 'burma|myanmar',
  BN: 'brunei darussalam',
  MK: 'macedonia|north macedonia',
  SA: 'kingdom of saudi arabia|ksa',
  TZ: 'united republic of tanzania',
  CI: 'ivory coast|cote d ivoire',
  CD: 'democratic republic of the congo',
  VE: 'venezuela',
  BO: 'bolivia',
  MD: 'republic of moldova|moldova',
  IE: 'republic of ireland|eire',
  BY: 'republic of belarus|byelorussia',
  KZ: 'republic of kazakhstan',
  UA: 'україна|украина',
};

const STATES =
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|
louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|
north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington dc|
washington d c|west virginia|wisconsin|wyoming|puerto rico`.replaceAll('\n', '');
const STATE_CODES =
  `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX
UT VT VA WA WV WI WY DC`.split(/\s+/);

const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const BY_NAME = new Map<string, string>();
for (const language of ['en', 'ja', 'zh', 'zh-Hant', 'ko', 'ru', 'fa', 'ar', 'fr', 'de', 'es']) {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const code of CODES) {
    const name = names.of(code);
    if (name !== undefined && !BY_NAME.has(plain(name))) BY_NAME.set(plain(name), code);
  }
}
for (const [code, names] of Object.entries(OTHER_NAMES)) {
  for (const name of names.split('|')) BY_NAME.set(plain(name), code);
}
for (const state of STATES.split('|')) if (!BY_NAME.has(state)) BY_NAME.set(state, 'US');
BY_NAME.set('georgia usa', 'US');

const KNOWN = new Set(CODES);

/** The ISO 3166-1 alpha-2 code of a country as it was printed ("中国 / China", "IR", "United States of America"); null for anything else. */
export function countryCode(printed: string | null | undefined): string | null {
  if (!printed) return null;
  const upper = printed.trim().toUpperCase();
  if (KNOWN.has(upper)) return upper;
  for (const part of [printed, ...printed.split(/[/\n()（）]/)]) {
    const code = BY_NAME.get(plain(part));
    if (code !== undefined) return code;
  }
  return null;
}

/** The country that the end of a postal address names: its last words, or a state of the USA; null where none does. */
export function countryAtEnd(segments: string[]): string | null {
  for (const segment of segments.slice(-3).reverse()) {
    const pieces = plain(segment)
      .split(' ')
      .filter((word) => !/\d/.test(word));
    for (let from = Math.max(0, pieces.length - 6); from < pieces.length; from++) {
      const code = BY_NAME.get(pieces.slice(from).join(' '));
      if (code !== undefined) return code;
    }
  }
  const state = /\b([A-Z]{2})(?:[ ,]*\d{5}(?:-\d{4})?)?\.?\s*$/.exec(segments.slice(-1)[0] ?? '')?.[1];
  return state !== undefined && STATE_CODES.includes(state) ? 'US' : null;
}

/** Whether every word of this says only where it is: a country or a state. */
export const isCountry = (text: string): boolean => BY_NAME.has(plain(text));

// Printed now as a country, now as a part of one.
const ONE_ROOF: Record<string, string> = { HK: 'CN', MO: 'CN', TW: 'CN', PR: 'US', GU: 'US', RE: 'FR', GF: 'FR' };

/** agrees · conflicts · unknown (one side is missing, or one is printed as a part of the other). */
export function countriesMeet(left: string | null, right: string | null): 'agrees' | 'conflicts' | 'unknown' {
  if (left === null || right === null) return 'unknown';
  if (left === right) return 'agrees';
  return ONE_ROOF[left] === right || ONE_ROOF[right] === left ? 'unknown' : 'conflicts';
}
