import { describe, expect, test } from '@jest/globals';
import { Names, randomOf } from '../../../../../test/bench/names.js';
import { KEY, shortenings, VocabularyBuilder, type Vocabulary } from './vocabulary.js';

function vocabularyOf(words: readonly string[]): Vocabulary {
  const builder = new VocabularyBuilder();
  for (const word of words) builder.add(word, 0);
  return builder.build();
}

function under(vocabulary: Vocabulary, text: string): string[] {
  const found = new Set<string>();
  vocabulary.eachUnder(KEY.shortened, text, (id) => found.add(vocabulary.texts[id] as string));
  return [...found].sort();
}

const names = new Names(randomOf(17), 2_000);
const MANY = [...new Set(Array.from({ length: 3_000 }, () => names.next().split(' ')[0] as string))].filter((word) =>
  /^[a-z]+$/.test(word),
);

describe('a key leads to every word that has it', () => {
  test.each<[what: string, words: string[]]>([
    ['one word', ['beihang']],
    ['two that share keys', ['hunan', 'henan']],
    ['a thousand', MANY],
  ])('of %s', (_what, words) => {
    const vocabulary = vocabularyOf(words);
    const expected = new Map<string, string[]>();
    for (const word of words)
      for (const short of new Set(shortenings(word))) expected.set(short, [...(expected.get(short) ?? []), word]);
    for (const [short, having] of expected) expect(under(vocabulary, short)).toEqual(having.toSorted());
  });

  test.each<[what: string, words: string[], text: string]>([
    ['no word at all', [], 'beihang'],
    ['none that has it', ['beihang', 'hunan'], 'zzz'],
    ['none among a thousand', MANY, 'qqqqq'],
  ])('and %s is found', (_what, words, text) => {
    expect(under(vocabularyOf(words), text)).toEqual([]);
  });
});
