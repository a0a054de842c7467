import { describe, expect, test } from '@jest/globals';
import { chineseSound, mandarinSyllables, taiwanSpellings, wadeGiles } from './chinese.js';
import { japaneseSound } from './japanese.js';
import { koreanSound } from './korean.js';
import { hear, loanWordCloseness, loanWordSound } from './loan-word.js';
import { single, spellingRules } from './spelling-rules.js';

const meet = (sound: (word: string) => string, words: string) => new Set(words.split(' ').map(sound)).size === 1;

describe('spellings of one Japanese sound', () => {
  test.each([
    ['ono oono ohno ono'],
    ['shiro sirou shirou siro'],
    ['tsuda tuda'],
    ['shinpei simpei shimpei sinpei'],
    ['junichiro zyunitirou junichiroh'],
    ['ito itoh itou itoo'],
    ['hattori hatori'],
    ['fujita hujita huzita'],
    ['hatchobori hacchobori'],
    ['otani ohtani ootani outani'],
    ['oura ooura'],
    ['yuko yuuko'],
  ])('%s', (words) => {
    expect(meet(japaneseSound, words)).toBe(true);
  });

  test.each([['ono ano'], ['kato goto'], ['sato saito'], ['ohara ora'], ['yamada yamata'], ['iida ida']])(
    '%s stay apart',
    (words) => {
      expect(meet(japaneseSound, words)).toBe(false);
    },
  );
});

describe('romanisations of one Mandarin name', () => {
  test.each([
    ['zeng tseng tzeng'],
    ['lu lv lyu lue'],
    ['rongzhang jungchang'],
    ['zhipeng chihpeng jyhpeng jhihpeng'],
    ['guimin gueimin kueimin'],
    ['xiaoming hsiaoming siaoming shiaoming'],
    ['jiaquan chiachuan chiachyuan jiachiuan'],
    ['chen chern'],
    ['li lee'],
    ['huang hwang'],
    ['cai tsai'],
    ['yingwen ingwen yingwun'],
    ['beijing peiching'],
    ['xu hsu shyu syu'],
  ])('%s', (words) => {
    expect(meet(chineseSound, words)).toBe(true);
  });

  test.each([['wang huang'], ['li lin'], ['zhang zheng'], ['chen chan'], ['sun song'], ['xiao shao']])(
    '%s stay apart',
    (words) => {
      expect(meet(chineseSound, words)).toBe(false);
    },
  );

  test.each([
    ['xiaoming', ['hsiao', 'ming']],
    ['fangan', ['fan', 'kan']],
    ['vladimir', null],
    ['', null],
    ['zhangzhangzhangzhangzhangzhang', null],
  ])('the syllables of "%s"', (word, syllables) => {
    expect(mandarinSyllables(word)).toEqual(syllables);
  });

  test.each([
    ['zhi', 'chih'],
    ['si', 'ssu'],
    ['xiong', 'hsiung'],
    ['guo', 'kuo'],
    ['quan', 'chuan'],
    ['lie', 'lieh'],
    ['ri', 'jih'],
  ])('%s is %s in Wade-Giles', (pinyin, wade) => {
    expect(wadeGiles(pinyin)).toBe(wade);
  });

  test.each([
    ['zhi', 'jhih'],
    ['xu', 'syu'],
    ['qiu', 'ciou'],
    ['feng', 'fong'],
    ['zeng', 'tzeng'],
  ])('Taiwan writes %s also %s', (pinyin, spelling) => {
    expect(taiwanSpellings(pinyin)).toContain(spelling);
  });

  test('a word of another language stays as it is', () => {
    expect(chineseSound('vladimir')).toBe('vladimir');
  });
});

describe('spellings of one Korean sound', () => {
  test.each([
    ['hyun hyeon hyon'],
    ['joo ju choo'],
    ['kyung gyeong kyong'],
    ['seung sung seong'],
    ['woo u wu'],
    ['young yeong yong'],
    ['sik shik'],
    ['lee yi rhee ri li'],
    ['lim im rim yim'],
    ['roh noh ro'],
    ['park pak bak pahk'],
    ['choi choe choy'],
    ['ahn an'],
    ['suh seo so'],
    ['yoo yu ryu you'],
    ['paik baek paek'],
    ['sooyeon suyeon suyon'],
    ['suhyun soohyeon'],
  ])('%s', (words) => {
    expect(meet(koreanSound, words)).toBe(true);
  });

  test.each([['kim kang'], ['min mun'], ['hyun yun'], ['park baek'], ['jin jun']])('%s stay apart', (words) => {
    expect(meet(koreanSound, words)).toBe(false);
  });
});

describe('words of one language heard in another', () => {
  test.each([
    ['arekusandoru', 'aleksandr', 0.85],
    ['afumedo', 'ahmed', 0.8],
    ['harufan', 'khalfan', 0.85],
    ['urajimiru', 'vladimir', 0.7],
    ['hokingu', 'hawking', 0.8],
    ['boateng', 'boateng', 1],
    ['enaji', 'energy', 0.65],
    ['rimiteddo', 'limited', 0.85],
    ['kurusu', 'cruz', 0.8],
    ['maikeru', 'michael', 0.7],
  ])('%s and %s', (heard, original, closeness) => {
    expect(loanWordCloseness(hear(heard), hear(original))).toBeGreaterThanOrEqual(closeness);
    expect(loanWordCloseness(hear(original), hear(heard))).toBeCloseTo(
      loanWordCloseness(hear(heard), hear(original)),
      10,
    );
  });

  test.each([
    ['sumisu', 'jones'],
    ['maria', 'john'],
    ['puchin', 'medvedev'],
    ['', 'a'],
  ])('%s and %s are strangers', (heard, original) => {
    expect(loanWordCloseness(hear(heard), hear(original))).toBeLessThan(0.55);
  });

  test.each([
    ['guren', 'glen', 'krn'],
    ['beri', 'barry', 'pr'],
    ['ibanofu', 'ivanov', 'apnp'],
    ['harufan', 'halfan', 'arpn'],
    ['chaina', 'shina', 'sn'],
    ['', '1', ''],
  ])('%s and %s have one key', (heard, original, key) => {
    expect([heard, original].map(loanWordSound)).toEqual([key, key]);
  });

  test('a name of one letter repeated a thousand times is heard in part', () => {
    expect(hear('x'.repeat(1000)).length).toBeLessThanOrEqual(48);
    expect(hear('xa'.repeat(500)).length).toBeLessThanOrEqual(48);
  });
});

describe('rules of spelling', () => {
  test.each([
    ['ab>x a>y', 'aab', 'yx'],
    ['^a>x', 'aba', 'xba'],
    ['a[b$]>x', 'abaca', 'xbacx'],
    ['a>', 'banana', 'bnn'],
  ])('%s makes %s %s', (table, word, folded) => {
    expect(spellingRules(table)(word)).toBe(folded);
  });

  test('a table with what is no rule is refused', () => {
    expect(() => spellingRules('a>b c')).toThrow('"c" is no rule of spelling');
  });

  test.each([
    ['hassan', 'hasan'],
    ['aaab', 'ab'],
    ['abc', 'abc'],
    ['', ''],
  ])('%s with single letters is %s', (word, once) => {
    expect(single(word)).toBe(once);
  });
});
