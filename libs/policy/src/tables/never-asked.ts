// Architecture.md decision 13: what a person was born as or believes never enters a rule, a score or a tier. No such word can be declared, and a
// file that tries is told which one it is and why, in whatever spelling it tries.

/** The sides of a person that no rule may know. */
export type NeverAsked =
  | 'nationality'
  | 'race'
  | 'creed'
  | 'birthplace'
  | 'gender'
  | 'native_language'
  | 'name_script'
  | 'country_of_schooling';

// Of a name without case, spaces and signs: what must occur in it, each of them. Generous on purpose: a word outside the vocabulary is refused
// anyway, and these only say more clearly why.
const SCHOOLING = /school|educat|stud|degree|universit|graduat|almamater|学校|教育|就学|学歴|卒業|大学/;
const SIGNS: readonly (readonly [NeverAsked, ...RegExp[]])[] = [
  ['country_of_schooling', SCHOOLING, /countr|nation|place|land|国|地/],
  ['country_of_schooling', /出身校|出身大学/],
  [
    'native_language',
    /(native|mother|first|home|heritage)(language|tongue|speaker)|^l1$|母語|母国語|第一言語|第1言語|ネイティブ/,
  ],
  ['name_script', /(?<!de|sub|pre|tran|manu|con)script|writingsystem|alphabet|charset|文字|書記|表記/],
  ['name_script', /name|氏名|名前|姓名/, /letter|character|language|form|字|カナ|言語/],
  ['birthplace', /birth/, /place|countr|city|town|land|region/],
  ['birthplace', /^born|bornin|homeland|motherland|countryoforigin|origincountry|^origin$/],
  ['birthplace', /出生|生誕|出身|生まれ|生地|本籍|故郷/],
  ['nationality', /(?<!desti|combi|exami|desig|termi|nomi|inter|do|alter)nation|citizen|passport|foreigner|alien/],
  ['nationality', /japanese(?!public|private)|国籍|市民権|公民|旅券|パスポート|外国人|日本人|国民|邦人/],
  ['race', /(?<![tgb])race|racial|ethnic|(?<!at|dis|con)trib[ea]|caste|ancest|descent|(?<!a)skin/],
  ['race', /人種|民族|種族|部族|血統|家系|肌/],
  ['creed', /creed|religi|faith|belie|denominat|worship|church|mosque|信条|宗教|信仰|教派|宗派|思想/],
  ['gender', /gender|(?<!es)sex|female|(^|is|or)male|pronoun|性別|性自認|男女|ジェンダー|女性|男性/],
];
const NAME_MAX = 200;

// Cyrillic and Greek letters that the eye takes for Latin ones.
const LOOK_ALIKES: { readonly [letter: string]: string } = {
  ...{ а: 'a', в: 'b', с: 'c', е: 'e', һ: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', н: 'n', о: 'o', р: 'p', ѕ: 's', т: 't' },
  ...{ у: 'y', х: 'x', ѵ: 'v', α: 'a', ε: 'e', ι: 'i', ο: 'o', ρ: 'p', τ: 't', υ: 'u', ν: 'v', χ: 'x', ı: 'i', ɡ: 'g' },
};

/** Which of them a name means, in Japanese or English, in any case and spacing; null when none. */
export function neverAsked(name: string): NeverAsked | null {
  const plain = [...name.slice(0, NAME_MAX).normalize('NFKD').toLowerCase()]
    .map((letter) => LOOK_ALIKES[letter] ?? letter)
    .join('')
    // Accents go; the voicing marks of kana are letters' own and come back.
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .replace(/[^\p{Letter}\p{Number}ー]/gu, '');
  return SIGNS.find(([, ...signs]) => signs.every((sign) => sign.test(plain)))?.[0] ?? null;
}
