import { describe, expect, test } from '@jest/globals';
import { areas, isTextKey, render, renderBoth, titleOf } from './render.js';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?::[\w-]+)?\}/g)].map((match) => match[1]!).sort();

describe('the catalogue', () => {
  test('no key stands in two areas', () => {
    const keys = areas.flatMap((area) => Object.keys(area.ja));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(areas.flatMap((area) => Object.keys(area.ja).map((key) => [key, area] as const)))(
    '%s says the same in both languages',
    (key, area) => {
      const [ja, en] = [area.ja[key]!, area.en[key]!];
      expect(placeholders(en)).toEqual(placeholders(ja));
      expect(ja.trim()).not.toBe('');
      expect(en.trim()).not.toBe('');
      // A Japanese text that has no Japanese character was forgotten; the rule's only exceptions are names of tiers.
      expect(ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    },
  );

  test.each([
    ['a value', 'text.too_long', { max: 10 }, '10字以内で入力してください。', 'At most 10 characters.'],
    [
      'a word',
      'history.HitAdjudicated',
      { verdict: 'false-positive' },
      '照合結果を「別人・別組織」と判断しました。',
      'Judged a hit: somebody else.',
    ],
    [
      'a list of words',
      'history.RouteOpened',
      { steps: 'department, office' },
      '審査の経路が決まりました:部局、輸出管理室。',
      'The route is open: department, export-control office.',
    ],
    [
      'an empty list',
      'history.RouteOpened',
      { steps: '' },
      '審査の経路が決まりました:なし。',
      'The route is open: nothing.',
    ],
    ['nothing', 'text.too_long', {}, '…字以内で入力してください。', 'At most … characters.'],
  ])('fills a sentence with %s', (_, key, params, ja, en) => {
    expect(renderBoth(key, params)).toEqual({ ja, en });
  });

  test('answers an unknown key with itself', () => {
    expect(isTextKey('no.such_key')).toBe(false);
    expect(render('no.such_key', {}, 'ja')).toBe('no.such_key');
  });

  test('has a title for every kind of refusal', () => {
    for (const kind of [
      'malformed',
      'unsigned',
      'forbidden',
      'hidden',
      'conflict',
      'stale',
      'invalid',
      'busy',
    ] as const) {
      expect(titleOf(kind, 'ja')).not.toContain('title.');
      expect(titleOf(kind, 'en')).not.toContain('title.');
    }
  });
});
