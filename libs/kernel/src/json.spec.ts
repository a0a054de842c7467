import { describe, expect, test } from '@jest/globals';
import { canonicalJson, type Json } from './json.js';

describe('canonical JSON (RFC 8785)', () => {
  test.each<[string, Json, string]>([
    ['keys in order', { b: 1, a: 2 }, '{"a":2,"b":1}'],
    ['nested', { z: [{ y: null, x: true }] }, '{"z":[{"x":true,"y":null}]}'],
    ['Japanese text unescaped', { 名: '関所' }, '{"名":"関所"}'],
    ['numbers as the RFC writes them', [1e-7, 0.1, -0], '[1e-7,0.1,0]'],
  ])('%s', (_name, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test.each([
    ['a lone surrogate', { a: 'x\ud800' }, '/a: lone surrogate'],
    ['an integer that no double holds', { a: { b: 2 ** 53 } }, '/a/b: integer beyond 2^53'],
    ['undefined', { a: undefined }, '/a: undefined'],
    ['a date', { a: new Date(0) }, '/a: object'],
    ['not a number', [Number.NaN], '/0: not a finite number'],
    ['a forbidden key', JSON.parse('{"__proto__":{"x":1}}') as unknown, 'forbidden key'],
  ])('%s is refused with its path', (_name, value, message) => {
    expect(() => canonicalJson(value as Json)).toThrow(message);
  });
});
