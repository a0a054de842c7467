// ISO 3166-1 alpha-2 codes. The country is that of an organisation, never of a person.
const CODES =
  'AD AE AF AG AI AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW';

/** All codes with their names in a language, in that language's order; Japan first. */
export function countriesIn(language: 'ja' | 'en'): { value: string; label: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const all = CODES.split(' ').map((value) => ({ value, label: names.of(value) ?? value }));
  const order = new Intl.Collator(language);
  return all.sort((a, b) => (a.value === 'JP' ? -1 : b.value === 'JP' ? 1 : order.compare(a.label, b.label)));
}
