import { describe, expect, test } from '@jest/globals';
import type { ReadEntry } from './list-entry.js';
import { listOf, readEntry } from './testing.js';
import { screeningOutcome, screenParty, type PartyQuery, type Screened } from './screen-party.js';

const person = (name: string, facts: Partial<ReadEntry> = {}) => readEntry(name, { kind: 'person', ...facts });

// As METI prints them: facts of a public list.
const ORGANISATIONS = [
  readEntry('National University of Defense Technology (NUDT) (国防科学技術大学)'),
  readEntry('Beijing University of Aeronautics and Astronautics (BUAA) (北京航空航天大学)', {
    aliases: ['Beihang University'],
  }),
  readEntry('Harbin Institute of Technology (HIT) (哈爾浜工業大学)'),
  readEntry('Northwestern Polytechnical University (西北工業大学)'),
  readEntry('Sharif University of Technology'),
  readEntry('Chinese Academy of Engineering Physics (中国工程物理研究院)'),
  readEntry('Institute of Physics'),
];
const PEOPLE = [
  person('Wei Zhang'),
  person('Mohammad Hossein Rezaei', { birthDates: ['1970-03-25'] }),
  person('Suharto'),
  person('李明'),
  person('Zhang Xiaoming'),
  person('Nguyễn Văn Minh'),
];

function screen(kind: PartyQuery['kind'], name: string, birthDate?: string): Screened {
  return screenParty({ party: 'p', kind, names: [name], birthDate }, [listOf([...ORGANISATIONS, ...PEOPLE])]);
}

describe('organisations', () => {
  // Weights: telling word 1, field 0.7, body 0.35; a word that only we have costs 0.8 of its weight, one that only they have 0.7.
  test.each([
    ['as an alias has it', 'Beihang University', 1, 'strong'],
    ['misspelt: 1 − 1.5·1/7 = 0.7857 on the telling word', 'Beihong University', (0.7857143 + 0.35) / 1.35, 'medium'],
    ['behind a school, as a part: 1 · 0.97', 'School of Astronautics, Beihang University', 0.97, 'strong'],
    ['abbreviated word', 'Beihang Univ.', 1, 'strong'],
    ['by an explicit acronym of four letters', 'BUAA', 0.85, 'medium'],
    ['by an acronym of three letters', 'HIT', 0.75, 'weak'],
    ['by its native name, traditional', '北京航空航天大學', 1, 'strong'],
    ['by its native name, simplified', '哈尔滨工业大学', 1, 'strong'],
    ['METI writes 科学技術 where the university writes 科技: 2·4/(4+6)', '国防科技大学', 0.8, 'medium'],
    ['the same in traditional characters', '國防科技大學', 0.8, 'medium'],
    ['as people abbreviate it', '北航', 0.72, 'weak'],
    [
      'every word is common, their sum 2.1 is under 2.4: at most medium',
      'National University of Defence Technology',
      0.89,
      'medium',
    ],
    ['a word left out: 1.35 / (1.35 + 0.7·0.7)', 'Sharif University', 1.35 / (1.35 + 0.7 * 0.7), 'weak'],
    ['another university of that name: 1.35 / (1.35 + 0.7·0.7)', 'Northwestern University', 1.35 / 1.84, 'weak'],
    ['country as adjective or noun', 'China Academy of Engineering Physics', 1, 'strong'],
    ['two common words, their sum under 1.5: at most weak', 'Institute of Physics', 0.79, 'weak'],
    ['zero-width and full-width characters', 'Ｂｅｉ\u200bｈａｎｇ University', 1, 'strong'],
  ])('%s: %s', (_why, name, score, band) => {
    const [hit] = screen('organization', name).hits;
    expect(hit?.score).toBeCloseTo(score, 4);
    expect(hit?.band).toBe(band);
  });

  test.each([
    'Harbin Engineering University',
    '哈尔滨工程大学',
    'Harbin University of Science and Technology',
    'Beijing Institute of Technology',
    '西北大学',
    '東京大学',
    '東京工業大学',
    'University of Tokyo',
    'Tsinghua University',
    'BIT',
    '北大',
    'Ltd',
  ])('%s is none of them', (name) => {
    expect(screen('organization', name).hits).toEqual([]);
  });
});

describe('people', () => {
  test.each([
    ['a common short name is never strong, however equal', 'Wei Zhang', 0.89, 'medium'],
    ['family name first', 'ZHANG Wei', 0.89, 'medium'],
    ['and with a changed letter: (1 + 1 − 1.5/5)/2 · 0.85', 'Wei Zheng', 0.85 * 0.85, 'weak'],
    ['two Han characters', '李明', 0.89, 'medium'],
    ['one name alone', 'Suharto', 0.89, 'medium'],
    ['given name left out: 2 / (2 + 0.5)', 'Mohammad Rezaei', 0.8, 'medium'],
    ['in another order', 'Rezaei, Mohammad Hossein', 1, 'strong'],
    ['an initial: (1 + 1 + 0.5·0.8) / 2.5', 'Mohammad H. Rezaei', 2.4 / 2.5, 'strong'],
    ['given name written apart', 'Xiao Ming Zhang', (1 + 0.97) / 2, 'strong'],
    ['without tones', 'Nguyen Van Minh', 1, 'strong'],
  ])('%s: %s', (_why, name, score, band) => {
    const [hit] = screen('person', name).hits;
    expect(hit?.score).toBeCloseTo(score, 4);
    expect(hit?.band).toBe(band);
  });

  test.each(['Wei Chen', 'Mohammad Karimi', 'John Smith', '李華', 'Zhang Daming'])('%s is none of them', (name) => {
    expect(screen('person', name).hits).toEqual([]);
  });

  test('a birth date is shown beside the name and changes neither score nor band', () => {
    const without = screen('person', 'Mohammad Hossein Rezaei').hits[0];
    const agreeing = screen('person', 'Mohammad Hossein Rezaei', '1970').hits[0];
    const differing = screen('person', 'Mohammad Hossein Rezaei', '1999-01-01').hits[0];
    expect([agreeing?.score, differing?.score]).toEqual([without?.score, without?.score]);
    expect([without, agreeing, differing].map((hit) => hit?.detail.fields[1]?.agreement)).toEqual([
      'unknown',
      'agree',
      'differ',
    ]);
  });

  test('people are compared with people, organisations with organisations, and both with what may be either', () => {
    const list = listOf([readEntry('Orion Vega', { kind: 'unknown' }), readEntry('Lyra Vega'), person('Mira Vega')]);
    const hits = (kind: PartyQuery['kind']) =>
      ['Orion Vega', 'Lyra Vega', 'Mira Vega'].map(
        (name) => screenParty({ party: 'p', kind, names: [name] }, [list]).hits.length,
      );
    expect(hits('person')).toEqual([1, 0, 1]);
    expect(hits('organization')).toEqual([1, 1, 0]);
  });
});

describe('what the result tells', () => {
  test('which part met which, by which route', () => {
    const [hit] = screen('organization', 'Beihang Univ of China').hits;
    expect(hit?.detail).toMatchObject({
      ours: 'Beihang Univ of China',
      theirs: 'Beihang University',
      theirRole: 'alias',
    });
    expect(hit?.detail.explanation).toEqual([
      { ours: 'beihang', theirs: 'beihang', route: 'exact', score: 1 },
      { ours: 'university', theirs: 'university', route: 'exact', score: 1 },
      { ours: 'china', theirs: '', route: 'only-ours', score: 0 },
    ]);
  });

  test('what held a score down', () => {
    expect(screen('person', 'Wei Zhang').hits[0]?.detail.limits).toEqual(['common-name']);
    expect(screen('organization', 'Institute of Physics').hits[0]?.detail.limits).toEqual(['generic-words']);
  });

  test('several names of one party find one hit per entry, the best', () => {
    const list = listOf(ORGANISATIONS);
    const screened = screenParty({ party: 'p', kind: 'organization', names: ['BUAA', 'Beihang University', '北航'] }, [
      list,
    ]);
    expect(screened.hits.map(({ score }) => score)).toEqual([1]);
  });

  test('every list that was searched, with its hash and size, hits or none', () => {
    const list = listOf(ORGANISATIONS);
    const { searched } = screenParty({ party: 'p', kind: 'organization', names: ['Nobody'] }, [list]);
    expect(searched).toEqual([
      { list: 'demonstration', sha256: list.sha256, entries: ORGANISATIONS.length, comparable: true },
    ]);
  });

  test('the same question gets the same answer, byte by byte', () => {
    expect(JSON.stringify(screen('organization', '国防科技大学'))).toBe(
      JSON.stringify(screen('organization', '国防科技大学')),
    );
  });
});

describe('what cannot be searched never reads as clear', () => {
  const latin = listOf([readEntry('Alpha Institute')]);
  const han = listOf([readEntry('北辰研究院')]);
  const outcome = (names: string[], lists = [latin]) =>
    screeningOutcome(screenParty({ party: 'p', kind: 'organization', names }, lists));

  test.each([
    ['emoji alone', ['😀🚀']],
    ['nothing', ['']],
    ['no name', []],
    ['punctuation', ['--- / ---']],
    ['a script that no name of the list has', ['معهد ألفا']],
    ['Han characters against a list in Latin letters', ['東都大学']],
    ['a number', ['771']],
  ])('%s', (_what, names) => {
    expect(outcome(names)).toBe('unscreenable');
  });

  test('kana against a list in Han characters', () => {
    expect(outcome(['トウト'], [han])).toBe('unscreenable');
    expect(outcome(['東都トウト'], [han])).toBe('clear');
  });

  test('no list at all', () => {
    expect(outcome(['Omega University'], [])).toBe('unscreenable');
  });

  test('one name that can be compared is enough', () => {
    expect(outcome(['東都大学', 'Toto University'])).toBe('clear');
  });

  test('a list without any entry of this kind has nothing to miss', () => {
    expect(screeningOutcome(screenParty({ party: 'p', kind: 'person', names: ['山田太郎'] }, [latin]))).toBe('clear');
  });
});

describe('who somebody is changes nothing', () => {
  const lists = [listOf([...ORGANISATIONS, ...PEOPLE])];
  const NATIVE = [
    [],
    ['山田花子'],
    ['張雨桐'],
    ['홍길동'],
    ['فاطمة الزهراء'],
    ['Екатерина Иванова'],
    ['Nguyễn Thị Hoa'],
    ['วันเพ็ญ ศรี'],
  ];
  const screenWith = (names: string[]) => screenParty({ party: 'person', kind: 'person', names }, lists);

  test.each(NATIVE)(
    'a clean passport name stays clear, whatever script the name is otherwise written in: %s',
    (...native) => {
      expect(screeningOutcome(screenWith(['HANAKO RIVERA', ...native]))).toBe('clear');
    },
  );

  test.each(NATIVE)('a listed passport name gets the same score beside it: %s', (...native) => {
    const [hit] = screenWith(['MOHAMMAD REZAEI', ...native]).hits;
    expect([hit?.score, hit?.band]).toEqual([0.8, 'medium']);
  });

  test('what else is known of a person is not read', () => {
    const query = { party: 'person', kind: 'person' as const, names: ['Mohammad Rezaei'] };
    const richer = { ...query, country: 'XA', language: 'xx', schooling: 'XB' };
    expect(screenParty(richer, lists)).toEqual(screenParty(query, lists));
  });
});

describe('names made to hurt', () => {
  test.each([
    ['500 characters', 'x'.repeat(500)],
    ['500 words', 'alpha beta '.repeat(250)],
    ['100,000 characters', '国防'.repeat(50_000)],
    ['nested parentheses', '('.repeat(5_000)],
    ['commas', 'a,'.repeat(5_000)],
    ['lone surrogates', '\ud800\udc00\ud800 Institute'],
    ['combining marks', `a${'\u0301'.repeat(5_000)}`],
    ['dots between letters', 'a.'.repeat(2_000)],
  ])('%s are answered without delay', (_what, name) => {
    const before = performance.now();
    const screened = screen('organization', name);
    expect(screened.hits.every(({ score }) => score <= 1)).toBe(true);
    expect(performance.now() - before).toBeLessThan(2_000);
  });
});
