import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CONTENT_POLICY, forDocs, STYLES_OF_REACT_ARIA } from './content-policy.js';

const folder = dirname(createRequire(import.meta.url).resolve('react-aria/package.json'));

/** The style element that this file of React Aria makes, as the browser hashes it. */
function styleIn(file: string): string {
  const code = readFileSync(join(folder, 'dist/private', file), 'utf8');
  const text = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(code)?.[1] ?? 'no style here';
  const name = /\$\{([$\w]+PRESSABLE_ATTRIBUTE)\}/.exec(text)?.[1];
  const attribute =
    name === undefined ? '' : (new RegExp(`${name.replaceAll('$', '\\$')} = '([^']+)'`).exec(code)?.[1] ?? '');
  const style = (name === undefined ? text : text.replace(`\${${name}}`, attribute)).trim();
  return `sha256-${createHash('sha256').update(style).digest('base64')}`;
}

describe('the content policy', () => {
  test('has room for the style elements that React Aria makes today, and for no others', () => {
    const made = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].map(styleIn);
    expect(STYLES_OF_REACT_ARIA).toEqual(made);
    expect(CONTENT_POLICY.styleSrc).toEqual(["'self'", ...made.map((hash) => `'${hash}'`)]);
  });

  test('lets no script run but those of the house', () => {
    expect([CONTENT_POLICY.scriptSrc, CONTENT_POLICY.scriptSrcAttr]).toEqual([["'self'"], ["'none'"]]);
  });

  test('gives way for the sheets of the page about the API alone, and not for their attributes', () => {
    expect(forDocs("script-src 'self';style-src 'self' 'sha256-x';style-src-attr 'none'")).toBe(
      "script-src 'self';style-src 'self' 'unsafe-inline';style-src-attr 'none'",
    );
  });
});
