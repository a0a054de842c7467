// No text that anybody sends may hold a process up: every regular expression of the product is shown to run in linear time (assurance.md §0
// finding 6). The ones in the sources are found in the syntax tree, the ones in the OpenAPI document where it states a pattern.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { checkSync } from 'recheck';
import ts from 'typescript';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Expressions that are put together at run time, and why nobody can choose what they match. The list may only shrink. */
const COMPOSED: Record<string, string> = {
  'libs/screening/src/matching/parse/fold.ts': 'one character class made of the keys of a table in the same file',
};

interface Expression {
  place: string;
  source: string;
  flags: string;
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(path);
    return /\.(ts|tsx|js)$/.test(entry.name) ? [path] : [];
  });
}

const isTest = (file: string) => /\.spec\.tsx?$/.test(file) || /\/testing(\/|\.ts$)/.test(file);
const production = ['apps', 'libs', 'infra'].flatMap(filesBelow).filter((file) => !isTest(file));

/** The expressions written in a file, and the places where one is put together. */
function expressionsOf(file: string, text: string): { written: Expression[]; composed: string[] } {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2024, true, kind);
  const written: Expression[] = [];
  const composed: string[] = [];
  const visit = (node: ts.Node): void => {
    const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      written.push({ place, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (isMakingOne(node)) {
      const [source, flags] = node.arguments ?? [];
      if (source && ts.isStringLiteralLike(source) && (!flags || ts.isStringLiteralLike(flags)))
        written.push({ place, source: source.text, flags: flags ? (flags as ts.StringLiteralLike).text : '' });
      else composed.push(place);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { written, composed };
}

function isMakingOne(node: ts.Node): node is ts.NewExpression | ts.CallExpression {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && /\bRegExp$/.test(node.expression.getText());
}

function patternsOf(value: unknown, place: string): Expression[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'pattern' && typeof inner === 'string'
      ? [{ place, source: inner, flags: 'u' }]
      : patternsOf(inner, `${place}/${key}`),
  );
}

const known = new Map<string, string>();

/** Null when it is safe; else what recheck says and a text that shows it. */
function danger({ source, flags }: Expression): string | null {
  // What an expression is sticky or global for changes nothing in how long one match takes.
  const key = `/${source}/${flags.replaceAll(/[gyd]/g, '')}`;
  const verdict = known.get(key) ?? verdictOn(source, flags.replaceAll(/[gyd]/g, ''));
  known.set(key, verdict);
  return verdict === 'safe' ? null : `${key} ${verdict}`;
}

function verdictOn(source: string, flags: string): string {
  const found = checkSync(source, flags, { timeout: 60_000, randomSeed: 1 });
  if (found.status === 'vulnerable') return `${found.complexity.summary}, for example ${found.attack.pattern}`;
  return found.status === 'safe' ? 'safe' : `undecided: ${JSON.stringify(found.error)}`;
}

describe('every regular expression', () => {
  const found = production.map((file) => expressionsOf(file, readFileSync(join(ROOT, file), 'utf8')));
  const written = found.flatMap((each) => each.written);
  const composed = found.flatMap((each) => each.composed);
  const document: unknown = JSON.parse(readFileSync(join(ROOT, 'docs/openapi.json'), 'utf8'));

  test('of the sources is safe', () => {
    expect(written.length).toBeGreaterThan(60);
    const faults = written.flatMap((each) => {
      const fault = danger(each);
      return fault ? [`${each.place}: ${fault}`] : [];
    });
    expect(faults).toEqual([]);
  });

  test('of the OpenAPI document is safe', () => {
    const patterns = patternsOf(document, 'docs/openapi.json');
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((each) => danger(each) !== null)).toEqual([]);
  });

  test('that is put together at run time is known by name', () => {
    const files = new Set(composed.map((place) => place.split(':')[0]));
    expect([...files].sort()).toEqual(Object.keys(COMPOSED).sort());
  });
});

describe('the search itself', () => {
  test.each([
    ['the one of finding 6', String.raw`const name = /^(\w+\s?)*$/;`, 'exponential'],
    ['one that is only quadratic', String.raw`text.replace(/\s+$/, '')`, '2nd degree'],
    ['one in quotes', String.raw`new RegExp('(a|a)*$', 'u')`, 'exponential'],
    ['one in a page', String.raw`export const Page = () => <p>{text.match(/(x+x+)+y/)}</p>;`, 'exponential'],
  ])('finds %s', (_, text, complexity) => {
    const { written } = expressionsOf('example.tsx', text);
    expect(written).toHaveLength(1);
    expect(written.map((each) => danger(each)?.includes(complexity))).toEqual([true]);
  });

  test('sees where one is put together', () => {
    expect(expressionsOf('example.ts', 'const wanted = new RegExp(`^${words}$`);').composed).toEqual(['example.ts:1']);
    expect(expressionsOf('example.ts', 'const wanted = globalThis.RegExp(words);').composed).toEqual(['example.ts:1']);
  });
});
