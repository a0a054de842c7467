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
