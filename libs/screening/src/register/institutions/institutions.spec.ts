import { describe, expect, test } from '@jest/globals';
import { countryCode } from '../countries.js';
import { wordsOf } from '../words-of.js';
import { INSTITUTIONS } from './index.js';
import { institutionsOf } from './table.js';

describe('our own table', () => {
  test('every key stands once, and every parent is there', () => {
    const ids = INSTITUTIONS.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(INSTITUTIONS.flatMap(({ parents }) => parents).filter((parent) => !ids.includes(parent))).toEqual([]);
  });

  test('every name can be searched for, every country is one, every domain is written as domains are', () => {
    const bad = INSTITUTIONS.flatMap(({ id, names, country, domains }) => [
      ...names.filter(({ text }) => wordsOf(text).length === 0).map(({ text }) => `${id}: ${text}`),
      ...(countryCode(country) === country ? [] : [`${id}: ${country}`]),
      ...domains.filter((domain) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain)).map((domain) => `${id}: ${domain}`),
    ]);
    expect(bad).toEqual([]);
  });

  test('no domain is of two bodies', () => {
    const domains = INSTITUTIONS.flatMap((each) => each.domains);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  });

  test('two bodies of one country share a full name only where they are told apart by nothing else', () => {
    const owners = new Map<string, Set<string>>();
    for (const { id, country, names } of INSTITUTIONS) {
      for (const { text } of names.filter(({ role }) => role !== 'acronym' && role !== 'former')) {
        const key = `${country} ${wordsOf(text).join(' ')}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([key]) => key)).toEqual([]);
  });

  test.each([['no key'], ['key | '], ['Key | Name'], ['a | b | c | d | e | f | g | h | i']])(
    '"%s" is no line',
    (line) => {
      expect(() => institutionsOf('JP', line)).toThrow('No institution');
    },
  );
});
