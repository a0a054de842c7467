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
  // Without a number the score follows from weights that belong to one version; what is promised is the band and what it is worth.
  test.each<[why: string, name: string, band: string, tier: string, score: number | null]>([
    ['as an alias has it', 'Beihang University', 'strong', 'E1', 1],
    ['misspelt, a letter of the telling word', 'Beihong University', 'medium', 'E4', null],
    ['behind a school, as a part: 1 · 0.97', 'School of Astronautics, Beihang University', 'strong', 'E1', 0.97],
    ['abbreviated word', 'Beihang Univ.', 'strong', 'E1', 1],
    ['by its acronym, which the register knows', 'BUAA', 'strong', 'E1', 0.98],
    ['by an acronym of three letters that many bear', 'HIT', 'weak', 'E5', null],
    ['by its native name, traditional', '北京航空航天大學', 'strong', 'E1', 1],
    ['by its native name, simplified', '哈尔滨工业大学', 'strong', 'E1', 1],
    ['METI writes 科学技術 where the university writes 科技', '国防科技大学', 'strong', 'E1', 0.98],
    ['the same in traditional characters', '國防科技大學', 'strong', 'E1', 0.98],
    ['as people abbreviate it', '北航', 'strong', 'E1', 0.98],
    ['spelt the other way', 'National University of Defence Technology', 'strong', 'E1', 0.98],
    ['a word left out', 'Sharif University', 'strong', 'E1', 0.98],
    ['country as adjective or noun', 'China Academy of Engineering Physics', 'strong', 'E1', 0.98],
    ['zero-width and full-width characters', 'Ｂｅｉ\u200bｈａｎｇ University', 'strong', 'E1', 1],
    ['a word more than the entry has', 'Beihang Univ of China', 'medium', 'E4', null],
  ])('%s: %s', (_why, name, band, tier, score) => {
    const [hit, ...others] = screen('organization', name).hits;
    expect([hit?.band, hit?.tier, others]).toEqual([band, tier, []]);
    if (score !== null) expect(hit?.score).toBeCloseTo(score, 4);
  });

  test('two common words are weak and the weakest evidence, however equal', () => {
    expect(screen('organization', 'Institute of Physics').hits.map(({ band, tier }) => [band, tier])).toEqual([
      ['weak', 'E5'],
    ]);
  });

  test.each([
    'Harbin Engineering University',
    '哈尔滨工程大学',
    'Harbin University of Science and Technology',
    'Beijing Institute of Technology',
    'Northwestern University',
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
  test.each<[why: string, name: string, band: string, tier: string, score: number | null]>([
    ['a common short name is never strong, however equal', 'Wei Zhang', 'medium', 'E5', 0.89],
    ['family name first', 'ZHANG Wei', 'medium', 'E5', 0.89],
    ['and with a changed letter: (1 + 1 − 1.5/5)/2 · 0.87', 'Wei Zheng', 'weak', 'E5', 0.85 * 0.87],
    ['two Han characters', '李明', 'medium', 'E5', 0.89],
    ['one name alone', 'Suharto', 'medium', 'E5', 0.89],
    ['given name left out: 2 / (2 + 0.28)', 'Mohammad Rezaei', 'medium', 'E4', 2 / 2.28],
    ['in another order', 'Rezaei, Mohammad Hossein', 'strong', 'E2', 1],
    ['an initial', 'Mohammad H. Rezaei', 'strong', 'E4', null],
    ['given name written apart', 'Xiao Ming Zhang', 'strong', 'E2', null],
    ['without tones', 'Nguyen Van Minh', 'strong', 'E2', 1],
    ['in characters, by their sound', '張暁明', 'strong', 'E3', 1],
  ])('%s: %s', (_why, name, band, tier, score) => {
    const [hit, ...others] = screen('person', name).hits;
    expect([hit?.band, hit?.tier, others]).toEqual([band, tier, []]);
    if (score !== null) expect(hit?.score).toBeCloseTo(score, 4);
  });

  test.each(['Wei Chen', 'Mohammad Karimi', 'John Smith', '李華', 'Zhang Daming'])('%s is none of them', (name) => {
    expect(screen('person', name).hits).toEqual([]);
  });

  test.each([
    ['unknown', undefined, 'E2'],
    ['agree', '1970', 'E2'],
    ['differ', '1999-01-01', 'E3'],
  ])('a birth date is shown beside the name (%s) and changes neither score nor band', (agreement, date, tier) => {
    const [hit] = screen('person', 'Mohammad Hossein Rezaei', date).hits;
    expect([hit?.score, hit?.band, hit?.tier]).toEqual([1, 'strong', tier]);
    expect(hit?.detail.fields[1]).toEqual({
      field: 'birthDate',
      ours: date ?? null,
      theirs: '1970-03-25',
      agreement,
    });
  });

  test.each([
    ['unknown', undefined, 'E5'],
    ['agrees: a short name is worth a step more', '1980', 'E4'],
    ['differs: it is worth no less than the least', '1981', 'E5'],
  ])('a birth date beside a short name: %s', (_what, birthDate, tier) => {
    const list = listOf([person('Wei Zhang', { birthDates: ['1980-01-01'] })]);
    const [hit] = screenParty({ party: 'p', kind: 'person', names: ['Wei Zhang'], birthDate }, [list]).hits;
    expect([hit?.score, hit?.band, hit?.tier]).toEqual([0.89, 'medium', tier]);
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
      { ours: 'univ', theirs: 'university', route: 'meaning', score: 1 },
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

  test('what else stands on the list changes no score', () => {
    const others = Array.from({ length: 120 }, (_, at) => readEntry(`Kvarta${at} Optical Works`));
    const reminding = readEntry('IRGC AIR FORCE', { aliases: ['IAF', 'AFAGIR'] });
    const al = Array.from({ length: 500 }, (_, at) => readEntry(`AL Zelen${at} COMPANY`));
    const lists = [[], others, [...others, reminding], [...others, reminding, ...al]].map((more) =>
      listOf([readEntry('AL FAY COMPANY'), ...more]),
    );
    const scores = lists.map(
      (list) =>
        screenParty({ party: 'p', kind: 'organization', names: ['COMPANY ALIAF'] }, [list]).hits.find(
          ({ detail }) => detail.entryName === 'AL FAY COMPANY',
        )?.score,
    );
    expect(scores).toEqual(scores.map(() => scores[0]));
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
    ['what is not seen', ['\u200b\u202e\u00ad']],
    ['a legal form and nothing else', ['Ltd']],
    ['one of two names', ['Omega University', '😀🚀']],
  ])('%s', (_what, names) => {
    expect(outcome(names)).toBe('unscreenable');
  });

  // What is read in Latin letters is compared with every list: another script is no reason to look away, nor to ask a person.
  test.each([
    ['Arabic against a list in Latin letters', 'معهد ألفا', latin, 'hits'],
    ['Han characters against a list in Latin letters', '東都大学', latin, 'clear'],
    ['kana against a list in Han characters', 'ホクシン', han, 'hits'],
    ['other kana', 'トウト', han, 'clear'],
    ['Latin letters against a list in Han characters', 'Beichen Research Institute', han, 'hits'],
    ['a number', '771', latin, 'clear'],
  ])('but %s is compared', (_what, name, list, expected) => {
    expect(outcome([name], [list])).toBe(expected);
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
    expect([hit?.score, hit?.band, hit?.tier]).toEqual([0.8772, 'medium', 'E4']);
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
