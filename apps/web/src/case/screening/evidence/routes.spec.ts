import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { FORM_ROLES as KNOWN_ROLES } from '../../../../../../libs/screening/src/matching/parse/forms.js';
import { ROUTES } from '../../../../../../libs/screening/src/matching/rows/row.js';
import { BONDS, DECEPTIONS, FORM_ROLES, known, LIMITS, PART_ROUTES, READINGS } from './routes.js';

const MATCHING = new URL('../../../../../../libs/screening/src/matching/', import.meta.url);

/** The words of a union of the engine, as its source declares it. */
function union(file: string, declaration: RegExp): string[] {
  const [, words = ''] = declaration.exec(readFileSync(new URL(file, MATCHING), 'utf8')) ?? [];
  const found = [...words.matchAll(/'([a-z-]+)'/g)].map(([, word = '']) => word);
  if (found.length === 0) throw new Error(`${file} declares no such union any more`);
  return found;
}

test.each([
  ['reading', READINGS, ROUTES],
  ['role of a form', FORM_ROLES, KNOWN_ROLES],
  ['limit', LIMITS, union('scoring/score.ts', /export type Limit =([^;]+);/)],
  ['way in which words meet', PART_ROUTES, union('index/near.ts', /interface Met \{[^}]*route:([^;]+);/)],
  [
    'way in which words meet or not',
    PART_ROUTES,
    union('scoring/align.ts', /export type PartRoute = Met\[.route.\]([^;]+);/),
  ],
  ['bond', BONDS, union('register-match.ts', /export type Bond =([^;]+);/)],
  ['deception', DECEPTIONS, union('unicode/undisguise.ts', /export type DeceptionKind =([^;]+);/)],
])('every %s of the engine has its words on the screen', (_, shown, made) => {
  expect(made.filter((each) => !(shown as readonly string[]).includes(each))).toEqual([]);
});

test('what has no words is shown as it is', () => {
  expect([known(LIMITS, 'acronym'), known(LIMITS, 'unheard-of')]).toEqual(['acronym', null]);
});
