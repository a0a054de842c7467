// Letters that the eye takes for Latin ones, written by hand after the idea of Unicode Technical Standard #39 (section 4, confusable detection).
// Compatibility characters (full-width, mathematical, circled) are not here: NFKC says what they stand for.

export type Alphabet = 'latin' | 'cyrillic' | 'greek' | 'armenian' | 'cherokee' | 'lisu' | 'coptic' | 'hebrew';

const ALPHABETS: [number, number, Alphabet][] = [
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0xc0, 0x2af, 'latin'],
  [0x370, 0x3e1, 'greek'],
  [0x3e2, 0x3ef, 'coptic'],
  [0x3f0, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x587, 'armenian'],
  [0x5d0, 0x5ea, 'hebrew'],
  [0x13a0, 0x13fd, 'cherokee'],
  [0x1d00, 0x1dbf, 'latin'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x2c60, 0x2c7f, 'latin'],
  [0x2c80, 0x2cff, 'coptic'],
  [0xa4d0, 0xa4ff, 'lisu'],
  [0xa640, 0xa69f, 'cyrillic'],
  [0xa720, 0xa7ff, 'latin'],
  [0xab30, 0xab6f, 'latin'],
  [0xab70, 0xabbf, 'cherokee'],
];

/** The alphabet of a letter, where it is one whose letters are mistaken for those of another. */
export function alphabetOf(codePoint: number): Alphabet | null {
  for (const [from, to, alphabet] of ALPHABETS) {
    if (codePoint < from) return null;
    if (codePoint <= to) return codePoint === 0xd7 || codePoint === 0xf7 ? null : alphabet;
  }
  return null;
}

const pairs = (table: string) =>
  table
    .trim()
    .split(/\s+/)
    .map((pair) => [...pair] as [string, string]);

/** Hardly told apart in any typeface: what a whole word of them says is in doubt. */
const CLOSE = pairs(`
аa еe оo рp сc уy хx іi ѕs јj һh ԁd ԛq ԝw ґr үy ӏl ёe їi ѵv
АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ ҺH ԀD ԚQ ԜW ҮY ӀI ЁE ЇI Ѵv ԌG
αa οo νv ρp ιi υu ϲc ϳj όo ίi ύu άa
ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX ϹC ϿJ ΆA ΈE ΉH ΊI ΌO ΎY
օo սu հh ցg ոn յj զq ѡw ՕO ՍU ՏS ԼL
ᎠD ᎡR ᎢT ᎪA ᎫJ ᎬE ᎳW ᎷM ᎻH ᏀG ᏃZ ᏆT ᏌU ᏔW ᏙV ᏚS ᏞL ᏟC ᏢP ᏦK ᏼB ᏂH ᏏB ᎥI ᏒR ᎾO ᏕS ᎽY ᏴB ᏳG
ꓐB ꓑP ꓓD ꓔT ꓖG ꓗK ꓙJ ꓚC ꓜZ ꓝF ꓟM ꓠN ꓡL ꓢS ꓣR ꓦV ꓧH ꓪW ꓫX ꓬY ꓮA ꓰE ꓲI ꓳO ꓴU
ⲁa ⲟo ⲣp ⲥc ⲕk ⲓi ⲛn ⲧt ⲩy ⲭx ⲉe ⲎH ⲘM ⲚN ⲞO ⲢP ⲤC ⲦT ⲨY ⲬX ⲀA ⲂB ⲈE ⲒI ⲔK ⲌZ`);

/** Alike enough inside a word of another alphabet, where nothing else explains them. */
const LOOSE = pairs(`
вb кk мm нh тt пn гr зz бb ьb иn йn шw щw цu чy ъb ыb эe юo яr фo дd лn жx єe ўy қk ңh ҳx ғf ұy ҝk ӄk әe ӓa ӧo ӱy ӕa ҁc ћh ђh џu љb њh
ПN ГR ЗZ БB ЬB ИN ЙN ШW ЧY ЭE ЯR ФO ДD ЛN ЖX ЄE ЎY ҚK ҢH ҲX ҒF
κk τt χx γy ηn εe βb μu ωw σo πn ςc θo δd λa ζz φo ψy ξe ήn έe ώw ΠN ΓR ΣE ΔA ΛA ΘO ΦO ΩO ΨY
աw բp գq դn եt էt ըn թp ժd իh լl խx կy ձd ղn մu նh շz չz պw ջg ռn տm րr փp քp ևu ֆf
סo וl ןl יj
ƅb ƨs ƽs ɑa ɐa ɒa ɓb ɕc ɖd ɗd ɘe ɛe ɜe ɟj ɠg ɡg ɢg ɣy ɦh ɧh ɨi ɩi ɪi ɭl ɫl ɬl ʟl ɯm ɱm ɲn ɳn ɴn ɵo ɸo ɹr ɼr ɽr ɾr ʀr ʁr ʂs ʃs ʈt ʇt ʉu ʊu ʋv ʌv ʍm ʏy ʎy ʐz ʑz ʙb ʜh ȷj
ᴀa ᴄc ᴅd ᴇe ᴊj ᴋk ᴌl ᴍm ɴn ᴏo ᴐc ᴘp ᴛt ᴜu ᴠv ᴡw ᴢz ᴦr ꜱs ꜰf ᴨn ᶃg ᶄk ᶅl ᶆm ᶇn ᶈp ᶊs ᶌv ᶍx ᶎz ꞵb ꭰd ꭺa ꮯc ꮲp ꮶk ꮪs ꮓz ꮩv ꮃw ꮇm ꮋh ꭻj ꭼe ꭲt ꮮl`);

const LATIN_CLOSE = new Map(CLOSE);
const LATIN_LOOSE = new Map([...CLOSE, ...LOOSE]);

/** The Latin letter that this one is taken for; `close` where hardly any typeface tells them apart. Null for a letter of its own look. */
export const latinLookAlike = (letter: string, how: 'close' | 'loose'): string | null =>
  (how === 'close' ? LATIN_CLOSE : LATIN_LOOSE).get(letter) ?? null;

/** Whether a Latin letter is one that nobody's name is spelled with: phonetic signs and small capitals. */
export const isLatinDisguise = (letter: string): boolean =>
  letter > '\u024f' && LATIN_LOOSE.has(letter) && alphabetOf(letter.codePointAt(0) as number) === 'latin';

const OTHERS = {
  cyrillic: new Map(
    pairs(
      `aа bв cс eе hн iі jј kк mм oо pр sѕ tт xх yу AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ rг nп uц ëё ïї ýў`,
    ),
  ),
  greek: new Map(pairs(`aα bβ eε iι kκ nη oο pρ tτ uυ vν xχ yγ AΑ BΒ EΕ ZΖ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ YΥ XΧ wω uυ`)),
};

/** The letter of this alphabet that a Latin one is taken for: Latin C in the word Cергей. */
export const lookAlikeIn = (alphabet: 'cyrillic' | 'greek', latin: string): string | null =>
  OTHERS[alphabet].get(latin) ?? null;

const RANGES: [number, number, number][] = [
  [0x1f150, 0x1f169, 0x41],
  [0x1f170, 0x1f189, 0x41],
  [0x1f1e6, 0x1f1ff, 0x41],
];

const mayBeSign = (codePoint: number): boolean =>
  (codePoint >= 0x2b0 && codePoint < 0x2e5) ||
  (codePoint >= 0x1d2c && codePoint < 0x1dc0) ||
  (codePoint >= 0x2070 && codePoint < 0x2e80) ||
  codePoint >= 0xa69c;

/** The letter or digit in a sign made of one (𝐀, Ａ, Ⓐ, 🅰, ℓ), or null. Not the digit in ①, which counts, nor the letter in ª, which abbreviates. */
export function insideSign(character: string): string | null {
  const codePoint = character.codePointAt(0) as number;
  if (!mayBeSign(codePoint)) return null;
  for (const [from, to, first] of RANGES)
    if (codePoint >= from && codePoint <= to) return String.fromCharCode(codePoint - from + first);
  const plain = character.normalize('NFKC');
  if (plain === character || !/^[A-Za-z\d]$/.test(plain)) return null;
  return plain > '9' || (codePoint >= 0xff10 && codePoint <= 0xff19) || codePoint >= 0x1d7ce ? plain : null;
}
