import { describe, expect, test } from '@jest/globals';
import { hashOf, KEY } from './key-hash.js';
import { mergeSources } from './merge.js';
import { MultimapBuilder, valuesOf } from './multimap.js';
import { OpenedRegister } from './opened-register.js';
import { writeRegister } from './build-register.js';
import type { Organisation } from './organisation.js';

const body = (id: string, names: string[], facts: Partial<Organisation> = {}): Organisation => ({
  id,
  name: names[0] ?? '',
  names: names.map((text, at) => ({ text, role: at === 0 ? 'name' : /^[A-Z]+$/.test(text) ? 'acronym' : 'alias' })),
  country: 'CN',
  domains: [],
  parents: [],
  children: [],
  predecessors: [],
  source: id.split(':')[0] ?? '',
  ...facts,
});

const shape = (sources: Organisation[][]) => mergeSources(sources).map(({ id, source }) => `${id} ${source}`);

describe('what two sources say of one body becomes one identity', () => {
  const own = body('own:beihang', ['Beihang University', 'BUAA']);
  test.each([
    ['the same name in the same country', body('ror:1', ['Beihang University']), ['own:beihang own+ror']],
    ['the same name as an alias', body('ror:1', ['Aero University', 'Beihang University']), ['own:beihang own+ror']],
    [
      'the same name in another country',
      body('ror:1', ['Beihang University'], { country: 'US' }),
      ['own:beihang own', 'ror:1 ror'],
    ],
    [
      'the same name where one does not say its country',
      body('list:1', ['Beihang University'], { country: null }),
      ['own:beihang own+list'],
    ],
    [
      'an alias where one does not say its country',
      body('list:1', ['Aero U', 'Beihang University'], { country: null }),
      ['own:beihang own', 'list:1 list'],
    ],
    ['an acronym alone', body('ror:1', ['Another Body', 'BUAA']), ['own:beihang own', 'ror:1 ror']],
    ['a common name', body('ror:1', ['Institute of Physics']), ['own:beihang own', 'ror:1 ror']],
  ])('%s', (_what, other, merged) => {
    expect(shape([[own], [other]])).toEqual(merged);
  });

  test('a ROR id that both give', () => {
    expect(shape([[body('own:a', ['Name One'], { ror: 'x' })], [body('ror:1', ['Name Two'], { ror: 'x' })]])).toEqual([
      'own:a own+ror',
    ]);
  });

  test('of two bodies of one source one at most becomes the known one: the nearer', () => {
    const near = body('ror:1', ['Beihang University', '北京航空航天大学']);
    const far = body('ror:2', ['Beihang University Press', 'Beihang University']);
    const known = body('own:beihang', ['Beihang University', '北京航空航天大学']);
    expect(shape([[known], [far, near]])).toEqual(['own:beihang own+ror', 'ror:2 ror']);
  });

  test('common names never join', () => {
    expect(shape([[body('own:a', ['Institute of Physics'])], [body('ror:1', ['Institute of Physics'])]])).toHaveLength(
      2,
    );
  });

  test('relations follow the ids, and what is not there is left out', () => {
    const child = body('ror:2', ['School of Aero'], { parents: ['ror:1', 'ror:9'] });
    const merged = mergeSources([[own], [body('ror:1', ['Beihang University']), child]]);
    expect(merged[1]?.parents).toEqual(['own:beihang']);
  });
});

describe('the tables', () => {
  test('every value is found again, under its key alone', () => {
    const builder = new MultimapBuilder();
    for (let at = 0; at < 5_000; at++) builder.add(hashOf(KEY.ordered, [`key${at % 1_000}`]), at);
    const table = builder.build();
    for (let at = 0; at < 1_000; at += 37) {
      expect([...valuesOf(table, hashOf(KEY.ordered, [`key${at}`]))]).toEqual(
        [0, 1, 2, 3, 4].map((each) => at + each * 1_000),
      );
      expect([...valuesOf(table, hashOf(KEY.sorted, [`key${at}`]))]).toEqual([]);
    }
    expect([...valuesOf(new MultimapBuilder().build(), hashOf(KEY.ordered, ['x']))]).toEqual([]);
  });

  test('bytes that are no register are told, wherever they lie', () => {
    const bytes = writeRegister([[body('own:a', ['Some Body'])]]);
    const shifted = Buffer.concat([Buffer.alloc(3), bytes]).subarray(3);
    expect(new OpenedRegister(shifted).record(0).name).toBe('Some Body');
    expect(() => new OpenedRegister(new Uint8Array(4))).toThrow('no register');
    expect(() => new OpenedRegister(new Uint8Array(4_000))).toThrow('no register');
    const newer = Uint8Array.from(bytes);
    newer[4] = 99;
    expect(() => new OpenedRegister(newer)).toThrow('format 99');
  });
});
