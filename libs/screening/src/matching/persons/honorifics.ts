// Titles, degrees, ranks and the like, which come and go with who writes: dropped, as long as a name is left.

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** No name anywhere: dropped wherever they stand. Lower case, without dots. */
const TITLES = words(`
mr mrs ms miss mx dr drs prof professor phd msc bsc mba dphil dsc mphil esq hon honorable honourable rev reverend sir dame lord lady madam madame mme mlle monsieur
herr frau dipl ing dott dottore dottoressa sr sra srta senor senora señor señora señorita don doña dona ing lic licenciado doctor doctora profesor profesora prof-dr profa
dra dhr mevr mgr judr mudr rndr phdr csc drsc doc akad
president presidente presidenta praesident präsident président presiden predsjednik predsednik prezident prezydent președintele presedintele presidentti elnok elnök
minister ministre ministro premier sahib saheb senator secretary ambassador governor mayor chairman director
general gen lieutenant lt colonel col major maj captain capt commander cmdr admiral adm brigadier brig sergeant sgt corporal marshal lieut
sheikh shaikh shaykh sheik cheikh sheikha haji hajji hadji alhaj alhaji elhadj hajj mullah mulla mulah molla mollah maulvi mawlawi molvi mowlawi moulvi maulana mawlana molana
qari kari mufti moufti ayatollah ayatullah hojatoleslam hojjatoleslam hujjat imam akhund akhond ustad ostad ustaz usthad amirul emir-ul sayyidina alim shaheed
engineer eng adv advocate justice smt shrimati shri sri kumari km thiru datuk datin dato tan-sri tengku ir haj bapak ibu
г-н г-жа господин госпожа пан пани др д-р проф профессор президент министр генерал полковник академик доктор товарищ пане професор
κ κος κα κυρια κυριος δρ καθηγητης προεδρος
السيد السيده الشيخ شيخ الدكتور الدكتوره دكتور دكتوره د الحاج حاج حاجي حاجى الاستاذ استاذ المهندس مهندس الرئيس رئيس اللواء العميد العقيد الامير الملا ملا مولوي مولانا قاري آيتالله ايتالله
آیت‌الله دکتر مهندس استاد آقای آقا خانم حاج حاجی سردار سرتیپ سرلشکر حجت‌الاسلام جناب ڈاکٹر پروفیسر مولوی مولانا
מר גב גברת דר ד״ר פרופ פרופסור הרב רב
डा डॉ डाक्टर डॉक्टर श्री श्रीमती श्रीमान सुश्री कुमारी प्रो प्रोफेसर प्रा पण्डित पंडित ड ডা ডঃ ড. শ্রী মোঃ জনাব ডক্টর திரு திருமதி
นาย นาง นางสาว ดร ดร. ศ รศ ผศ คุณ พลเอก พลโท`);

/** Names of some people as well: dropped only where they stand before the rest. */
const BEFORE_ONLY = words(`
general major sheikh shaikh shaykh sheik cheikh haji hajji hadji hajj mullah mulla maulana ustad qari kari mufti imam sri shri kumari dona don senator justice marshal lord
sir eng ing ir km alim shaheed emir hafiz hafez sardar syedna raja rana premier major captain col doc adv don shri chairman director governor mayor haj hon حاج حاجي حاجی مهندس ملا استاد شيخ د
سردار کاری श्री पण्डित पंडित ड คุณ ศ maj gen lt adm brig capt пан пани др κ κα מר דר רב sr dame dr`);

/** Behind a name, and contradicting one another: Jr is not Sr, III not II. */
const GENERATIONS = new Map<string, string>(
  Object.entries({
    jr: 'jr',
    junior: 'jr',
    jnr: 'jr',
    filho: 'jr',
    sr: 'sr',
    senior: 'sr',
    snr: 'sr',
    ii: 'ii',
    iii: 'iii',
    iv: 'iv',
  }),
);

export interface Untitled {
  words: string[];
  titles: string[];
  /** `jr`, `sr`, `ii`, `iii` or `iv`, where the name ends with one. */
  generation: string | null;
}

/** Parts the titles from a name's words (lower case, any script, without punctuation). At least one word always stays. */
export function withoutHonorifics(name: string[]): Untitled {
  const kept: string[] = [];
  const titles: string[] = [];
  let generation: string | null = null;
  name.forEach((word, index) => {
    const isLast = index > 0 && index === name.length - 1;
    const age = isLast && name.length > 2 ? GENERATIONS.get(word) : undefined;
    if (age !== undefined) generation = age;
    else if (TITLES.has(word) && !isLast && (!BEFORE_ONLY.has(word) || kept.length === 0)) titles.push(word);
    else if (TITLES.has(word) && isLast && kept.length > 1 && !BEFORE_ONLY.has(word)) titles.push(word);
    else if (TITLES.has(word) && isLast && kept.length === 1 && UNMISTAKABLE.has(word)) titles.push(word);
    else kept.push(word);
  });
  if (kept.length > 0) return { words: kept, titles, generation };
  return { words: name, titles: [], generation: null };
}

/** Titles behind a single word: "Putyin elnök". */
const UNMISTAKABLE = words('elnok elnök president presidente президент phd dr professor prof');

const HAN_SUFFIXES = [
  '先生',
  '教授',
  '准教授',
  '博士',
  '様',
  '殿',
  '氏',
  'さん',
  'くん',
  '君',
  '女士',
  '小姐',
  '老师',
  '老師',
  '院士',
  '主席',
  '総書記',
  '大統領',
  '總統',
  '总统',
  '研究員',
  '助教',
  '講師',
  '学長',
  '社長',
  '部長',
  '同志',
  '太太',
  '夫人',
];
const HANGUL_SUFFIXES = ['선생님', '교수님', '박사님', '선생', '교수', '박사', '대통령', '사장님', '사장', '씨', '님'];

/** A name of Han characters, kana or Hangul without the title behind it: 田中太郎先生 → 田中太郎. At least two characters stay. */
export function withoutEasternTitle(name: string): string {
  const trimmed = name.trim();
  const suffix = [...HAN_SUFFIXES, ...HANGUL_SUFFIXES]
    .sort((a, b) => b.length - a.length)
    .find((each) => trimmed.endsWith(each));
  if (suffix === undefined) return trimmed;
  const rest = trimmed.slice(0, -suffix.length).trim();
  const attached = !/\s/u.test(trimmed.at(-suffix.length - 1) ?? '');
  // 氏, 君 and 殿 also end given names: behind two characters they are taken for a part of the name.
  const left = [...rest].length;
  return left < (attached && suffix.length === 1 ? 3 : 2) ? trimmed : rest;
}
