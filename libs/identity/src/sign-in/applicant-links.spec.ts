import { describe, expect, test } from '@jest/globals';
import { hashOfCode, makeApplicantLink, makeCode, readApplicantLink } from './applicant-links.js';

describe("an applicant's link", () => {
  const CASE = '01990000-0000-7000-8000-000000000001';

  test('names its case, is stored as a hash, and lasts thirty days', () => {
    const link = makeApplicantLink(CASE, '2026-11-23T00:00:00.000Z');
    expect(link.expiresAt).toBe('2026-12-23T00:00:00.000Z');
    expect(readApplicantLink(link.token)).toEqual({ caseId: CASE, tokenHash: link.tokenHash });
    expect(makeApplicantLink(CASE, '2026-11-23T00:00:00.000Z').token).not.toBe(link.token);
  });

  test.each(['', 'x', CASE, `${CASE}.short`, `../../etc.${'A'.repeat(43)}`, `${CASE}.${'A'.repeat(44)}`])(
    'is not "%s"',
    (token) => {
      expect(readApplicantLink(token)).toBeNull();
    },
  );

  test('has a code that can be read aloud and typed in any way', () => {
    const { token } = makeApplicantLink(CASE, '2026-11-23T00:00:00.000Z');
    const codes = Array.from({ length: 500 }, () => makeCode());
    for (const code of codes) expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(500);
    expect(hashOfCode(token, 'K7QM-2F9D')).toBe(hashOfCode(token, ' ｋ7qm 2f9d'));
    expect(hashOfCode(token, 'K7QM-2F9D')).not.toBe(hashOfCode(`${token}x`, 'K7QM-2F9D'));
  });
});
