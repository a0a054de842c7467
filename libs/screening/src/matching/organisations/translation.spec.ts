import { describe, expect, test } from '@jest/globals';
import { fold } from '../parse/fold.js';
import type { Reading } from '../reading.js';
import { Glossary } from './glossary.js';
import { organisationWords } from './translation.js';

const glossary = new Glossary(fold);

// Stands for the transcription of scripts: the test names what it would answer.
const answering =
  (answers: Record<string, string> = {}) =>
  (rest: string): Reading[] => {
    const answer = answers[rest] ?? (/^[a-z]+$/.test(rest) ? rest : undefined);
    return answer === undefined
      ? []
      : [{ route: 'as-written', words: answer.split(' ').map((word) => ({ spellings: [word] })) }];
  };

const said = (name: string, answers?: Record<string, string>): string =>
  (organisationWords(name, glossary, answering(answers))[0] ?? [])
    .filter((word) => word.weight > 0)
    .map((word) => word.number ?? word.concepts[0]?.id.replace('place:', '') ?? word.spellings[0])
    .join(' ');

describe('what a name says, in every language the same', () => {
  test.each<[string, string]>([
    ['鶴岡工業高等専門学校', 'tsuruoka technology kosen'],
    ['盐城工学院', 'yancheng technology institute'],
    ['塩城工学院', 'yancheng technology institute'],
    ['北京航空航天大学', 'beijing aviation aerospace university'],
    ['哈尔滨工程大学', 'harbin engineering university'],
    ['国防科学技術大学', 'national defence technology university'],
    ['日本科学教育学会', 'japan science education society'],
    ['西北工业大学', 'northwest technology university'],
    ['西北大学', 'northwest university'],
    ['中国电子科技集团公司第二十九研究所', 'china electronics technology group 29 research institute'],
    ['温州市第七人民医院', 'wenzhou municipal 7 people hospital'],
    ['평양기계대학', 'pyongyang mechanics university'],
    ['서울과학기술대학교', 'seoul science technology university'],
    ['Казанский государственный технический университет', 'kazan state technology university'],
    ['Kazanskiy gosudarstvennyy tekhnicheskiy universitet', 'kazan state technology university'],
    ['Київський національний університет', 'kyiv national university'],
    ['Беларускі дзяржаўны педагагічны ўніверсітэт', 'belarus state teachers university'],
    ['دانشگاه علوم پزشکی تهران', 'medicine science university tehran'],
    ['دانشگاه صنعتی شریف', 'technology university sharif'],
    ['جامعة دمشق', 'university damascus'],
    ['وزارة الصحة', 'ministry health'],
    ['Trường Đại học Bách khoa Hà Nội', 'university polytechnic hanoi'],
    ['Đại học Y Hà Nội', 'medicine university hanoi'],
    ['Technische Universität München', 'technology university munich'],
    ['École nationale supérieure de chimie de Paris', 'national school higher chemistry paris'],
    ['Universidad Politécnica de Madrid', 'polytechnic university madrid'],
    ['İstanbul Teknik Üniversitesi', 'istanbul technology university'],
    ['Institut Teknologi Bandung', 'technology institute bandung'],
    ['अंतर्राष्ट्रीय विश्वविद्यालय दिल्ली', 'international university delhi'],
    ['14th Research Institute', '14 research institute'],
    ['Fourteenth Research Institute', '14 research institute'],
  ])('%s', (name, words) => {
    expect(said(name)).toBe(words);
  });

  test.each<[string, Record<string, string>, string]>([
    ['塩谷大学', { 塩谷: 'shioya' }, 'shioya university'],
    ['Сибкомпас завод', { сибкомпас: 'sibkompas' }, 'sibkompas factory'],
    ['ウインドナビ研究所', { ウインドナビ: 'windnavi' }, 'windnavi research institute'],
    ['دانشگاه ولایت', {}, 'university velayat'],
  ])('the rest is transcribed: %s', (name, answers, words) => {
    expect(said(name, answers)).toBe(words);
  });
});

describe('the words of a translation', () => {
  const words = (name: string, transcribe = answering()) => organisationWords(name, glossary, transcribe);

  test('concepts carry their synonyms as further spellings', () => {
    const [version = []] = words('盐城工学院');
    expect(version[1]?.spellings).toContain('technological');
  });

  test('one list for each tradition of the rest', () => {
    const both = (): Reading[] => [
      { route: 'pinyin', words: [{ spellings: ['zhongtian'] }] },
      { route: 'japanese-reading', words: [{ spellings: ['nakata'] }] },
    ];
    expect(words('中田大学', both).map((version) => version[0]?.spellings[0])).toEqual(['zhongtian', 'nakata']);
  });

  test.each([[''], ['🙂'], ['山田']])('nothing in %j can be read', (name) => {
    expect(words(name)).toEqual([]);
  });

  test('every spelling is lower-case ASCII', () => {
    const names = [
      '大阪府立大学',
      'Санкт-Петербургский университет',
      'Viện Hàn lâm Khoa học',
      'L’Institut national',
      '第54研究所',
    ];
    const spellings = names.flatMap((name) =>
      words(name).flatMap((version) => version.flatMap((word) => word.spellings)),
    );
    expect(spellings.length).toBeGreaterThan(20);
    expect(spellings.filter((spelling) => !/^[a-z0-9]+$/.test(spelling))).toEqual([]);
  });

  test('a name made to be slow is read in no time', () => {
    const started = performance.now();
    for (const letter of ['大', '学', 'ア', '교', 'ا', 'a', '1', '(', '第']) words(letter.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

test('the tables hold what they say', () => {
  expect(glossary.lexicon.size.concepts).toBeGreaterThan(1500);
  expect(glossary.lexicon.size.words).toBeGreaterThan(10_000);
});
