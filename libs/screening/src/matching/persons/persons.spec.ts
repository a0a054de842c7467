import { describe, expect, test } from '@jest/globals';
import { compareNames } from '../../compare.js';
import { TUNING } from '../scoring/tuning.js';
import { ARABIC_NAMES, headOfArabicName, latinOfArabic } from './arabic-names.js';
import { withoutEasternTitle, withoutHonorifics } from './honorifics.js';
import { fullNamesOf } from './nicknames.js';
import { arrangeParticles, isParticle, particlesAmong } from './particles.js';
import { commonSpellingOf } from './spellings.js';

describe('particles', () => {
  test.each([
    ['abd al rahman', 'abdul rahman'],
    ['abdul rahman', 'abdul rahman'],
    ['abdurrahman', 'abdul rahman'],
    ['abdelkader', 'abdul kader'],
    ['abd el samie', 'abdul samie'],
    ['abdus salam', 'abdul salam'],
    ['abd ar rahman', 'abdul rahman'],
    ['abdullah', 'abdullah'],
    ['abd allah', 'abdullah'],
    ['abdulaziz', 'abdul aziz'],
    ['abdulov', 'abdulov'],
    ['abdulghani', 'abdul ghani'],
    ['abdulsattari', 'abdulsattari'],
    ['an nari', 'an nari'],
    ['nguyen an ninh', 'nguyen an ninh'],
    ['ali an nasir', 'ali al nasir'],
    ['anna ulla svensson', 'anna ulla svensson'],
    ['om prakash', 'om prakash'],
    ['salah al din', 'salahuddin'],
    ['salah eddine', 'salahuddin'],
    ['habib ullah', 'habibullah'],
    ['bashar al assad', 'bashar al assad'],
    ['bashar el assad', 'bashar al assad'],
    ['omar ash shami', 'omar al shami'],
    ['osama ben laden', 'osama bin laden'],
    ['ben smith', 'ben smith'],
    ['abou bakr', 'abu bakr'],
    ['el nino', 'al nino'],
    ['ludwig van beethoven', 'ludwig van beethoven'],
    ['al', 'al'],
    ['', ''],
  ])('%s → %s', (name, arranged) => {
    expect(arrangeParticles(name.split(' ').filter(Boolean)).join(' ')).toBe(arranged);
  });

  test.each([
    ['al', true],
    ['von', true],
    ['bin', true],
    ['da', true],
    ['abdul', false],
    ['li', false],
  ])('%s is a particle: %s', (word, expected) => {
    expect(isParticle(word)).toBe(expected);
  });
});

describe('which words of a name are particles', () => {
  test.each([
    ['li bin', []],
    ['nguyen van', []],
    ['osama bin laden', ['bin']],
    ['huda al', ['al']],
  ])('%s', (name, particles) => {
    const words = name.split(' ');
    const among = particlesAmong(words);
    expect(words.filter((_, at) => among[at])).toEqual(particles);
  });
});

describe('titles', () => {
  test.each([
    ['dr abdul khan', 'abdul khan', 'dr'],
    ['prof dr hans meier', 'hans meier', 'prof dr'],
    ['president putin', 'putin', 'president'],
    ['putyin elnök', 'putyin', 'elnök'],
    ['президент путин', 'путин', 'президент'],
    ['mullah omar', 'omar', 'mullah'],
    ['haji abdul haji', 'abdul haji', 'haji'],
    ['ali sheikh', 'ali sheikh', ''],
    ['abdul hafiz khan', 'abdul hafiz khan', ''],
    ['डा कृष्ण', 'कृष्ण', 'डा'],
    ['الدكتور حسن', 'حسن', 'الدكتور'],
    ['jane smith phd', 'jane smith', 'phd'],
    ['general', 'general', ''],
    ['doctor president', 'president', 'doctor'],
  ])('%s', (name, left, titles) => {
    const found = withoutHonorifics(name.split(' '));
    expect([found.words.join(' '), found.titles.join(' ')]).toEqual([left, titles]);
  });

  test.each([
    ['john smith jr', 'jr'],
    ['john smith iii', 'iii'],
    ['john smith senior', 'sr'],
    ['john smith', null],
    ['john jr', null],
  ])('the generation of %s is %s', (name, generation) => {
    expect(withoutHonorifics(name.split(' ')).generation).toBe(generation);
  });

  test.each([
    ['田中太郎先生', '田中太郎'],
    ['田中 太郎 様', '田中 太郎'],
    ['李明教授', '李明'],
    ['김정은 박사님', '김정은'],
    ['王君', '王君'],
    ['林氏', '林氏'],
    ['先生', '先生'],
  ])('%s → %s', (name, left) => {
    expect(withoutEasternTitle(name)).toBe(left);
  });
});

describe('short names', () => {
  /** Whether two bearers of one family name may be one person. */
  const givenNames = (a: string, b: string): boolean =>
    (compareNames(`${a} Kvartanov`, `${b} Kvartanov`, 'person')?.score ?? 0) >= TUNING.scoreMin;

  test.each([
    ['bill', 'william'],
    ['bill', 'will'],
    ['sasha', 'aleksandr'],
    ['sasha', 'alexander'],
    ['sasha', 'oleksandra'],
    ['pepe', 'jose'],
    ['misha', 'mykhailo'],
    ['hans', 'johannes'],
    ['klaus', 'nikolaus'],
    ['volodya', 'vladimir'],
    ['liz', 'beth'],
    ['vladimir', 'volodymyr'],
  ])('%s may be %s', (a, b) => {
    expect([givenNames(a, b), givenNames(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['john', 'juan'],
    ['ivan', 'john'],
    ['eduardo', 'gerardo'],
    ['bill', 'robert'],
    ['olaf', 'octavian'],
    ['peter', 'pedro'],
  ])('%s is not %s', (a, b) => {
    expect(givenNames(a, b)).toBe(false);
  });

  test('a short name of several', () => {
    expect(fullNamesOf('sasha')).toEqual(['aleksandr', 'aleksandra']);
    expect(fullNamesOf('xyz')).toEqual([]);
  });
});

describe('spellings of one name', () => {
  test.each([
    ['volodymyr', 'vladimir'],
    ['wladimir', 'vladimir'],
    ['vladimiras', 'vladimir'],
    ['serhii', 'sergei'],
    ['volodymyrovych', 'vladimirovich'],
    ['vladimirovitch', 'vladimirovich'],
    ['sergeevich', 'sergeiovich'],
    ['sergeyevich', 'sergeiovich'],
    ['mykolayovych', 'nikolaiovich'],
    ['nikolaevich', 'nikolaiovich'],
    ['vladimirovna', 'vladimirovna'],
    ['petrovich', 'petrovich'],
    ['popovich', 'popovich'],
    ['juan', 'juan'],
  ])('%s → %s', (name, expected) => {
    expect(commonSpellingOf(name)).toBe(expected);
  });
});

describe('the table of Arabic names', () => {
  test('has every row whole, in lower-case ASCII and plain Arabic', () => {
    expect(ARABIC_NAMES.length).toBeGreaterThan(280);
    for (const { arabic, latin } of ARABIC_NAMES) {
      expect(latin.length).toBeGreaterThan(0);
      expect(latin.filter((spelling) => !/^[a-z]{2,}$/.test(spelling))).toEqual([]);
      expect(arabic.filter((form) => !/^[\u0621-\u06d3]+$/u.test(form))).toEqual([]);
    }
  });

  test('is read both ways', () => {
    expect(latinOfArabic('محمد')).toContain('mohammed');
    expect(headOfArabicName('mohamed')).toBe('muhammad');
    expect([latinOfArabic('غغغ'), headOfArabicName('smith')]).toEqual([null, null]);
  });
});
