import { beforeAll, describe, expect, test } from '@jest/globals';
import { INSTITUTIONS } from './institutions/index.js';
import type { Hints, Organisation } from './organisation.js';
import { buildRegister, type Register } from './register.js';

let register: Register;
beforeAll(() => {
  register = buildRegister([[...INSTITUTIONS]]);
});

const told = (text: string, hints: Hints = {}) =>
  register.resolve(text, hints).map(({ id, confident }) => `${id.replace('own:', '')}${confident ? '' : '?'}`);

describe('names that are one body (screening.md §9)', () => {
  test.each([
    ['国防科技大学', 'nudt'],
    ['國防科技大學', 'nudt'],
    ['国防科学技術大学', 'nudt'],
    ['NUDT', 'nudt'],
    ['National University of Defense Technology', 'nudt'],
    ['Changsha Institute of Technology', 'nudt'],
    ['北航', 'beihang'],
    ['BUAA', 'beihang'],
    ['Beihang', 'beihang'],
    ['北京航空航天大學', 'beihang'],
    ['Pei-hang', 'beihang'],
    ['北京航空学院', 'beihang'],
    ['Ｂｅｉｈａｎｇ　Ｕｎｉｖｅｒｓｉｔｙ', 'beihang'],
    ['Bei\u200bhang University', 'beihang'],
    ['哈工大', 'hit'],
    ['哈爾浜工業大学', 'hit'],
    ['哈工程', 'heu'],
    ['哈爾浜工程大学', 'heu'],
    ['哈尔滨理工大学', 'hrbust'],
    ['西北工业大学', 'nwpu'],
    ['西北大学', 'nwu-cn'],
    ['Northwestern University', 'northwestern'],
    ['東京大学', 'utokyo'],
    ['東京工業大学', 'titech'],
    ['دانشگاه صنعتی شریف', 'sharif'],
    ['دانشگاه صنعتي شريف', 'sharif'],
    ['Suranaree University of Technology', 'sut-th'],
    ['Imam Hosein University', 'imam-hossein'],
    ['Emam Hossein University', 'imam-hossein'],
    ['イマーム・ホセイン大学', 'imam-hossein'],
    ['МГТУ им. Баумана', 'bmstu'],
    ['卡内基梅隆大学', 'cmu-us'],
    ['カーネギーメロン大学', 'cmu-us'],
    ['哈佛大学', 'harvard'],
    ['ハーバード大学', 'harvard'],
    ['서울대학교', 'snu'],
    ['김책공업종합대학', 'kut'],
    ['University of Beihang', 'beihang'],
    ['MEPhI National Research Nuclear University', 'mephi'],
    ['Technical University München', 'tum'],
  ])('%s is %s', (name, body) => {
    expect(told(name)).toEqual([body]);
  });
});

describe('what several bodies are called is no fact about any of them', () => {
  test.each([
    ['BIT', {}, ['bit-cn?', 'bit-mesra?', 'bits-pilani?']],
    ['BIT', { country: 'China' }, ['bit-cn']],
    ['BIT', { country: '中国 / China' }, ['bit-cn']],
    ['HUST', {}, ['hrbust?', 'hust-vn?', 'hust-wuhan?']],
    ['HUST', { country: 'CN' }, ['hrbust?', 'hust-wuhan?']],
    ['HUST', { country: 'VN' }, ['hust-vn']],
    ['NCUT', {}, ['ncut?']],
    ['NCUT', { country: 'CN' }, ['ncut']],
    ['SUT', { country: 'IR' }, ['sahand?', 'sharif?']],
    ['東北大学', {}, ['neu-cn?', 'tohoku-u?']],
    ['東北大学', { country: '日本' }, ['tohoku-u']],
    ['国防大学', {}, ['ndu-cn?', 'ndu-tw?']],
  ])('%s %j', (name, hints, bodies) => {
    expect(told(name, hints)).toEqual(bodies);
  });

  test.each([
    'Institute of Physics',
    'Western Michigan University',
    'Beijing University of Wines and Vines',
    '',
    '   ',
    '😀',
    '—',
  ])('"%s" is none of ours', (name) => {
    expect(told(name)).toEqual([]);
  });
});

describe('affiliations as people write them', () => {
  test.each([
    ['School of Astronautics, Beihang Univ.', 'beihang'],
    ['BUAA School of Astronautics', 'beihang'],
    ['Department of Speech, Language & Hearing Sciences, Boston University, Boston, MA, USA', 'bu'],
    ['Dept. of Psychology and Education, University of Sio Paulo, Brazil', 'usp-br'],
    ['1Department of Physics, Univ. of Science & Technol. of China, Hefei 230026, P. R. China', 'ustc'],
    ['Faculty of Engineering, Beihnag University, Beijing, China', 'beihang'],
    ['Institute of Mechanics, Chinese Academy of Sciences, Beijing', 'cas-imech'],
    ['Faculty of Engineering University of Nottingham Nottingham UK', 'nottingham'],
    ['Dept. of Mathematics, University of Illinois, Urbana-Champaign, IL', 'uiuc'],
    ['東京大学大学院工学系研究科航空宇宙工学専攻', 'utokyo'],
    ['国立大学法人東京大学', 'utokyo'],
    ['哈尔滨工业大学航天学院', 'hit'],
    ['北京大学第三医院', 'peking'],
    ['Kafedra fiziki, МФТИ', 'mipt'],
  ])('%s', (text, body) => {
    expect(told(text)).toEqual([body]);
  });

  test.each([
    ['東京大学', 'same', 'name'],
    ['University of Tokyo, Tokyo, Japan', 'same', 'name'],
    ['東京大学大学院工学系研究科', 'part-of', 'unit'],
    ['Graduate School of Engineering, The University of Tokyo', 'part-of', 'unit'],
    ['University of Tokyo, Kashiwa', 'part-of', 'unit'],
    ['University of Tokyo, Bunkyo-ku, Tokyo 113-8656', 'same', 'name'],
  ])('%s is %s, by %s', (text, relation, by) => {
    expect(register.resolve(text)[0]).toMatchObject({ id: 'own:utokyo', relation, by });
  });

  test('several bodies in one text are all told', () => {
    expect(told('Peking University, Beijing, China; Kyoto University, Kyoto, Japan').sort()).toEqual([
      'kyoto-u',
      'peking',
    ]);
  });

  test.each([
    ['国防大学校', 'a school of that name is another body'],
    ['山梨学院大学', 'unknown to the table'],
    ['東大阪大学', '東大 is in it'],
    ['Indian Institute of Science Education and Research Bhopal', 'the Indian Institute of Science is in it'],
    ['北東京大学', '東京大学 is in it'],
  ])('%s is not a body whose name is in it (%s)', (text) => {
    expect(told(text).filter((each) => !each.endsWith('?'))).toEqual([]);
  });

  test('words of a field in another order may be another body', () => {
    expect(told('Anhui Science and Technology University')).toEqual(['aust-cn?']);
  });

  test('a letter apart without a country is a suggestion, not a fact', () => {
    expect(told('Beihnag University')).toEqual(['beihang?']);
  });
});

describe('other facts', () => {
  test.each([
    [{ email: 'someone@buaa.edu.cn' }, ['beihang']],
    [{ email: 'someone@cse.BUAA.edu.cn' }, ['beihang']],
    [{ domain: 'g.ecc.u-tokyo.ac.jp' }, ['utokyo']],
    [{ email: 'someone@example.com' }, []],
    [{ email: 'no address' }, []],
  ])('%j', (hints, bodies) => {
    expect(told('', hints)).toEqual(bodies);
  });

  test('a ROR id, with or without its address', () => {
    const body: Organisation = { ...(INSTITUTIONS[0] as Organisation), ror: '00wk2mp56' };
    const small = buildRegister([[body]]);
    for (const ror of ['https://ror.org/00wk2mp56', '00wk2mp56', 'ror.org/00wk2mp56']) {
      expect(small.resolve('', { ror })).toMatchObject([{ id: body.id, by: 'ror', confident: true }]);
    }
    expect(small.resolve('', { ror: 'https://ror.org/000000000' })).toEqual([]);
  });
});

describe('what the matcher asks', () => {
  test.each([
    [['Beijing University of Aeronautics and Astronautics (BUAA)', 'Beihang'], ['own:beihang']],
    [['School of Astronautics, Beihang University'], []],
    [['BIT'], []],
    [['BIT', 'Beijing Institute of Technology'], ['own:bit-cn']],
    [
      ['Harbin Institute of Technology', 'Harbin Engineering University'],
      ['own:heu', 'own:hit'],
    ],
    [['Wholly Unknown Trading'], []],
    [['Pentane Chemistry Industries', 'PCI'], ['own:pentane']],
    [['China Medical University'], []],
    [['国防大学', 'NDU'], []],
  ])('the identities of %j are %j', (names, ids) => {
    expect(register.identitiesOf(names)).toEqual(ids);
  });

  test.each([
    ['hit', 'heu', true],
    ['northwestern', 'nwu-cn', true],
    ['hit', 'hit', false],
    ['hit', 'hit-shenzhen', false],
    ['hit-shenzhen', 'hit', false],
    ['hit-shenzhen', 'hit-weihai', true],
    ['casc', 'casc-bice', false],
    ['isct', 'titech', false],
  ])('%s and %s are two bodies: %s', (left, right, answer) => {
    expect(register.differ(`own:${left}`, `own:${right}`)).toBe(answer);
  });

  test('the same sources make the same version', () => {
    const sources = () => [INSTITUTIONS.slice(0, 20)];
    expect(buildRegister(sources()).version).toBe(buildRegister(sources()).version);
    expect(buildRegister(sources()).version).not.toBe(buildRegister([INSTITUTIONS.slice(0, 19)]).version);
  });

  test('a text of 100,000 characters takes no longer than its first lines', () => {
    const text = 'Institute of University of Beijing Technology of '.repeat(2_000);
    const long = performance.now();
    register.resolve(text);
    expect(performance.now() - long).toBeLessThan(1_000);
  });
});
