// Matched dossiers: people who differ in nothing but the script that their name is written in get the same kind of answer (architecture.md,
// decision 13). All of them are fictional.
import { describe, expect, test } from '@jest/globals';
import { screeningOutcome, screenParty } from './screen-party.js';
import { listOf, readEntry } from './testing.js';

const person = (name: string) => readEntry(name, { kind: 'person' });
const LISTS = [
  listOf([
    ...['Mohammad Hossein Rezandari', 'Dmitry Shchukarin', 'Kim Jong-taek', 'Wang Xiaoqiang', 'Takahashi Kenji'].map(
      person,
    ),
    ...['Nguyen Van Phuoc', 'Alexandra Petrenkova', 'Somchai Rattanakul', 'Rajesh Venkataraman'].map(person),
    readEntry('Orlovsk Rocket Plant'),
  ]),
];
const outcomeOf = (...names: string[]) =>
  screeningOutcome(screenParty({ party: 'person', kind: 'person', names }, LISTS));

/** One name in its own script and in Latin letters. */
const CLEAN = [
  ['Han characters, Japan', '小野寺 遥', 'Onodera Haruka'],
  ['kana', 'さくらい みずき', 'Sakurai Mizuki'],
  ['katakana', 'エミリー・ブラウニング', 'Emily Browning'],
  ['Han characters, simplified', '欧阳雨桐', 'Ouyang Yutong'],
  ['Han characters, traditional', '歐陽雨桐', 'Ouyang Yutong'],
  ['hangul', '박서연', 'Park Seo-yeon'],
  ['Cyrillic', 'Екатерина Волгина', 'Ekaterina Volgina'],
  ['Greek', 'Ελένη Παπαδοπούλου', 'Eleni Papadopoulou'],
  ['Arabic', 'ليلى البستاني', 'Layla al-Bustani'],
  ['Persian', 'نرگس کاشانی', 'Narges Kashani'],
  ['Hebrew', 'נועה ברקוביץ', 'Noa Berkovich'],
  ['Devanagari', 'प्रिया कुलकर्णी', 'Priya Kulkarni'],
  ['Thai', 'วันเพ็ญ ศรีสุข', 'Wanphen Srisuk'],
  ['Vietnamese', 'Trần Thị Mai Hương', 'Tran Thi Mai Huong'],
  ['Georgian', 'ნინო ბერიძე', 'Nino Beridze'],
  ['Armenian', 'Անահիտ Սարգսյան', 'Anahit Sargsyan'],
  ['Amharic', 'ሰላማዊት ተስፋዬ', 'Selamawit Tesfaye'],
  ['Latin letters', 'Jane Austen', 'JANE AUSTEN'],
] as const;

describe('a clean name is clear', () => {
  test.each(CLEAN)('in %s: %s as %s', (_script, native, latin) => {
    expect([outcomeOf(native), outcomeOf(latin), outcomeOf(native, latin)]).toEqual(['clear', 'clear', 'clear']);
  });
});

describe('a listed name is met', () => {
  test.each([
    ['Arabic letters', 'محمد حسین رضانداری', 'Mohammad Hossein Rezandari'],
    ['Cyrillic', 'Дмитрий Щукарин', 'Dmitry Shchukarin'],
    ['hangul', '김종택', 'Kim Jong-taek'],
    ['Han characters, simplified', '王小强', 'Wang Xiaoqiang'],
    ['Han characters, traditional', '王小強', 'Wang Xiaoqiang'],
    ['Han characters, Japan', '高橋健司', 'Takahashi Kenji'],
    ['Vietnamese', 'Nguyễn Văn Phước', 'Nguyen Van Phuoc'],
    ['Cyrillic, a woman', 'Александра Петренкова', 'Alexandra Petrenkova'],
  ])('in %s: %s as %s', (_script, native, latin) => {
    expect([outcomeOf(native), outcomeOf(latin), outcomeOf(native, latin)]).toEqual(['hits', 'hits', 'hits']);
  });
});

/** Names as passports and newspapers spell them: a script in which few of them are met would be clear for want of sight. */
const SPELLED = {
  Thai: `สมชาย รัตนกุล/Somchai Rattanakul; ทักษิณ ศรีวัฒนา/Thaksin Srivaddhana; อภิสิทธิ์ เวชชา/Abhisit Vejja; สุชาติ ศรีสุวรรณ/Suchat Srisuwan;
    วิชัย ธนากร/Vichai Thanakorn; นภา ใจดี/Napha Jaidee; กมล สุขสวัสดิ์/Kamol Suksawat; สุรชัย แก้วมณี/Surachai Kaewmanee; วันดี ทองสุข/Wandee Thongsuk;
    ประสิทธิ์ ชีวินปัญญา/Prasit Chiwinpanya`,
  Devanagari: `राजेश कुमार शर्मा/Rajesh Kumar Sharma; सुनीता देवी/Sunita Devi; दीपक गुरुङ्ग/Deepak Gurung; प्रकाश अधिकारी/Prakash Adhikari;
    लक्ष्मी नारायण मिश्र/Lakshmi Narayan Mishra; मनोज तामाङ/Manoj Tamang; श्याम बहादुर थापा/Shyam Bahadur Thapa; कृष्ण प्रसाद भट्टराई/Krishna Prasad Bhattarai;
    हरि प्रसाद चौधरी/Hari Prasad Chaudhary; भोला सिटौला/Bhola Sitaula`,
  Cyrillic: `Сергей Кузнецов/Sergei Kuznetsov; Юрий Щербаков/Yuri Shcherbakov; Олександр Шевчук/Oleksandr Shevchuk; Наталія Бондаренко/Nataliia Bondarenko;
    Айгуль Нурланова/Aigul Nurlanova; Рустам Ибрагимов/Rustam Ibragimov; Георги Димитров/Georgi Dimitrov; Драган Јовановић/Dragan Jovanovic;
    Ялчин Гасанов/Yalchin Hasanov; Евгений Чайковский/Evgeny Tchaikovsky`,
  Arabic: `محمد حسین رضایی/Mohammad Hossein Rezaei; عبد الرحمن الشريف/Abdulrahman al-Sharif; نرگس کاشانی/Narges Kashani; خالد يوسف العتيبي/Khalid Yousef Al-Otaibi;
    ظفر اقبال چوہدری/Zafar Iqbal Chaudhry; حمید کرمانی/Hamid Kermani; ليلى البستاني/Layla al-Bustani; يوسف حداد/Youssef Haddad; علی اکبری/Ali Akbari;
    مريم الزهراني/Maryam Al-Zahrani`,
  Hangul: `김도현/Kim Do-hyun; 박서연/Park Seo-yeon; 이지훈/Lee Ji-hoon; 최수빈/Choi Soo-bin; 정현우/Jung Hyun-woo; 강민재/Kang Min-jae; 윤하은/Yoon Ha-eun; 임동건/Lim Dong-gun;
    오세훈/Oh Se-hoon; 남궁민수/Namgung Min-su`,
  Han: `蕭美琴/Hsiao Bi-khim; 林登輝/Lin Teng-hui; 王小强/Wang Xiaoqiang; 曾国藩/Tseng Kuo-fan; 陳志明/Chan Chi-ming; 黃俊傑/Huang Chun-chieh; 高橋健司/Takahashi Kenji;
    小野寺遥/Onodera Haruka; 諸葛亮/Zhuge Liang; 李建国/Li Jianguo`,
};

describe('no script is clear because it cannot be read', () => {
  test.each(Object.entries(SPELLED))('%s: nine of ten names are met in Latin letters', (_script, names) => {
    const met = names.split(';').map((pair) => {
      const [native = '', latin = ''] = pair.trim().split('/');
      return screenParty({ party: 'p', kind: 'person', names: [native] }, [listOf([person(latin)])]).hits.length > 0;
    });
    expect(met.filter(Boolean).length).toBeGreaterThanOrEqual(9);
    expect(met.length).toBe(10);
  });
});
