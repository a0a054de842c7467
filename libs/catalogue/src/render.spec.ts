import { describe, expect, test } from '@jest/globals';
import { isTextKey, refusalText, render, renderBoth, texts, titleOf } from './render.js';

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)(?::[\w-]+)?\}/g)].map((match) => match[1]!).sort();

const words = (text: (typeof texts)[number][1]['ja']): string =>
  typeof text === 'string' ? text : `${text.title}\n${text.detail}`;

describe('the catalogue', () => {
  test('no key stands in two areas', () => {
    const keys = texts.map(([key]) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(texts)('%s says the same in both languages', (_key, { ja, en }) => {
    expect(placeholders(words(en))).toEqual(placeholders(words(ja)));
    expect(words(en).trim()).not.toBe('');
    // A Japanese text without a Japanese character was forgotten.
    expect(words(ja)).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  test('a refusal has a title and says what to do', () => {
    expect(refusalText('step.not_yet', { step: 'office' }, 'en', 'conflict')).toEqual({
      title: 'Not possible in the present state',
      detail: 'The case is waiting for the step “export-control office”. Decide when it is your turn.',
    });
    expect(refusalText('list.empty', {}, 'ja').title).toBe('リストに項目がありません');
  });

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
      '審査の経路が決まりました：部局、輸出管理室。',
      'The route is open: department, export-control office.',
    ],
    [
      'an empty list',
      'history.RouteOpened',
      { steps: '' },
      '審査の経路が決まりました：なし。',
      'The route is open: nothing.',
    ],
    ['nothing', 'text.too_long', {}, '…字以内で入力してください。', 'At most … characters.'],
  ])('fills a sentence with %s', (_, key, params, ja, en) => {
    expect(renderBoth(key, params)).toEqual({ ja, en });
  });

  test('sets Japanese brackets and colons in full width', () => {
    const letter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
    const halfWidth = new RegExp(`${letter}[(:]|[):]${letter}`, 'u');
    const said = texts.map(([key, { ja }]) => `${key} ${words(ja).replaceAll(/\{[^}]*\}/g, '語')}`);
    expect(said.filter((text) => halfWidth.test(text))).toEqual([]);
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
