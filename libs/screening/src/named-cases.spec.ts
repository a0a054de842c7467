// The cases a reviewer tries first (screening.md §9), each with the answer that it must get.
import { describe, expect, test } from '@jest/globals';
import { compareNames } from './compare.js';
import { nameTier } from './matching/scoring/evidence.js';
import type { PartyKind, ReadEntry } from './list-entry.js';
import { screeningOutcome, screenParty } from './screen-party.js';
import { listOf, readEntry } from './testing.js';

const score = (a: string, b: string, kind: PartyKind): number => compareNames(a, b, kind)?.score ?? 0;

describe('one body under many names', () => {
  const NUDT = readEntry('National University of Defense Technology (NUDT) (国防科学技術大学)', { country: 'China' });
  const BUAA = readEntry('Beijing University of Aeronautics and Astronautics (BUAA)', { country: 'China' });
  const SHARIF = readEntry('Sharif University of Technology', { country: 'Iran' });
  test.each<[string, ReadEntry]>([
    ['国防科技大学', NUDT],
    ['國防科技大學', NUDT],
    ['国防科学技術大学', NUDT],
    ['NUDT', NUDT],
    ['National University of Defense Technology', NUDT],
    ['National Univ. of Defence Technology', NUDT],
    ['北航', BUAA],
    ['BUAA', BUAA],
    ['Beihang', BUAA],
    ['Beihang University', BUAA],
    ['北京航空航天大學', BUAA],
    ['Pei-hang', BUAA],
    ['School of Astronautics, Beihang Univ.', BUAA],
    ['دانشگاه صنعتی شریف', SHARIF],
  ])('%s is found', (name, entry) => {
    const { hits } = screenParty({ party: 'p', kind: 'organization', names: [name] }, [listOf([entry])]);
    expect([name, hits.length, (hits[0]?.score ?? 0) >= 0.7]).toEqual([name, 1, true]);
  });
});

describe('bodies that only look alike', () => {
  test.each([
    ['哈工大', '哈工程'],
    ['哈尔滨工业大学', '哈尔滨工程大学'],
    ['哈尔滨工程大学', '哈尔滨理工大学'],
    ['Harbin Institute of Technology', 'Harbin Engineering University'],
    ['Harbin Engineering University', 'Harbin University of Science and Technology'],
    ['西北工业大学', '西北大学'],
    ['Northwestern Polytechnical University', 'Northwestern University'],
    ['BITS Pilani', 'Beijing Institute of Technology'],
    ['東京大学', '東京工業大学'],
    ['University of Tokyo', 'Tokyo Institute of Technology'],
    ['Suranaree University of Technology', 'Sharif University of Technology'],
    ['Huazhong University of Science and Technology', 'Hanoi University of Science and Technology'],
  ])('%s is not %s', (a, b) => {
    expect([score(a, b, 'organization') < 0.7, score(b, a, 'organization') < 0.7]).toEqual([true, true]);
  });

  test('"Institute of Physics" alone never reaches the top, nor more than weak evidence', () => {
    const match = compareNames('Institute of Physics', 'Institute of Physics', 'organization');
    expect([(match?.score ?? 1) < 1, match && nameTier(match)]).toEqual([true, 'E5']);
  });
});

describe('one person under many spellings', () => {
  test.each([
    ['曾国藩', 'Tseng Kuo-fan'],
    ['曾国藩', 'Zeng Guofan'],
    ['呂建国', 'Lü Jianguo'],
    ['呂建国', 'Lyu Jianguo'],
    ['吕建国', 'Lu Jianguo'],
    ['单田芳', 'Shan Tianfang'],
    ['李承晩', 'Rhee Seung Man'],
    ['李承晩', 'Lee Seung-man'],
    ['李建国', 'Li Jianguo'],
    ['李舜臣', 'Yi Sun-sin'],
    ['高橋美加子', '髙橋美加子'],
    ['渡邊謙一', '渡辺謙一'],
    ['渡邉謙一', '渡辺謙一'],
    ['斎藤健司', '齋藤健司'],
    ['齊藤健司', '斎藤健司'],
    ['大野太郎', 'Ohno Taro'],
    ['大野太郎', 'Ōno Tarō'],
    ['大野太郎', 'Oono Tarou'],
    ['Ono Taro', 'Ohno Taroh'],
    ['Nguyễn Văn Anh', 'Nguyen Van Anh'],
    ['محمد حسین رضایی', 'Mohammad Hossein Rezaei'],
    ['محمد حسین رضایی', 'Muhammad Husayn Rezai'],
    ['Mohammad Hossein Rezaei', 'Muhammad Husayn Rezaei'],
    ['Дмитрий Щукин', 'Dmitry Shchukin'],
    ['Дмитрий Щукин', 'Dmitri Schukin'],
    ['Дмитрий Щукин', 'Dmitrij Ščukin'],
    ['Suharto', 'Suharto'],
    ['Su\u200bharto', 'Suharto'],
    ['Ｓｕｈａｒｔｏ', 'Suharto'],
  ])('%s meets %s', (a, b) => {
    expect([a, b, score(a, b, 'person') >= 0.7, score(b, a, 'person') >= 0.7]).toEqual([a, b, true, true]);
  });

  test.each([
    ['Nguyễn Văn Anh', 'Van Nguyen Thi'],
    ['李明', '黎明'],
    ['高橋美加子', '高橋由美子'],
    ['Mohammad Hossein Rezaei', 'Mohammad Hossein Karimi'],
  ])('%s is not %s', (a, b) => {
    expect([score(a, b, 'person') < 0.7, score(b, a, 'person') < 0.7]).toEqual([true, true]);
  });

  test.each(['Wei Zhang', '李明', 'Li Wei'])('%s alone is weak evidence, however equal', (name) => {
    const match = compareNames(name, name, 'person');
    expect(match && [nameTier(match), match.score < 0.9]).toEqual(['E5', true]);
  });
});

describe('what cannot be screened goes to a person', () => {
  const list = listOf([readEntry('Keyaki Works'), readEntry('Suharto', { kind: 'person' })]);
  test.each([
    ['empty', ''],
    ['spaces', '   '],
    ['emoji', '🙂🙃'],
    ['marks', '—…?!'],
  ])('%s', (_what, name) => {
    const screened = screenParty({ party: 'p', kind: 'person', names: [name] }, [list]);
    expect(screeningOutcome(screened)).toBe('unscreenable');
  });

  test('a name of 500 characters is searched by its beginning, and answered at once', () => {
    const screened = screenParty({ party: 'p', kind: 'person', names: [`Suharto ${'x'.repeat(500)}`] }, [list]);
    expect(screened.searched[0]?.comparable).toBe(true);
  });
});

test('a renamed entry is still the same organisation', () => {
  const was = readEntry('Keyaki Works', { aliases: ['Keyaki Precision'] });
  const now = readEntry('Keyaki Precision', { aliases: ['Keyaki Works'] });
  const hits = (entry: ReadEntry) =>
    screenParty({ party: 'p', kind: 'organization', names: ['Keyaki Works'] }, [listOf([entry])]).hits[0]?.score;
  expect([hits(was), hits(now)]).toEqual([1, 1]);
});

describe('evidence that many share does not reach the threshold', () => {
  test.each([
    ['이영수', 'Ri Su Yong'],
    ['محمد بهمنی', 'Mohammad Hasan Rahmani'],
    ['سالم آل حسين', 'Hosein Salimi'],
    ['高丽华', 'Kalaye'],
    ['陈柳', 'Ryu Jin'],
    ['張志明', 'Shi Mei Sun'],
    ['Noureddine ben Mohamed ben Belkassem al-Drissi', 'Noureddine ben Ali ben Belkassem al-Drissi'],
  ])('%s is not %s', (a, b) => {
    expect([score(a, b, 'person') < 0.7, score(b, a, 'person') < 0.7]).toEqual([true, true]);
  });

  test.each([
    ['이영수', 'Ri Yong Su'],
    ['이영수', 'Yong Su Ri'],
    ['Khalil ben Ahmed ben Mohamed Jarraya', 'Khalil Jarraya'],
    ['Badr Lafi Alotaibi', 'Badr Lafi al-Otaibi'],
    ['Mohammedreza Naghdi', 'Mohammad Reza Naqdi'],
  ])('%s is %s', (a, b) => {
    expect([score(a, b, 'person') >= 0.7, score(b, a, 'person') >= 0.7]).toEqual([true, true]);
  });
});
