import type { DraftProblem } from '../client/types.gen.js';
import { isPublicOnly, problemsIn, sectionOf, sectionsOf, standingOf } from './sections.js';

const problem = (pointer: string, part: 'host' | 'applicant' = 'host'): DraftProblem => ({
  pointer,
  part,
  code: 'field.required',
  detail: '',
});

describe('intended use and next destination', () => {
  test.each([
    ['yes', true],
    ['unknown', true],
    ['no', false],
  ] as const)('with the technology gate at %s they are asked: %s', (gate, asked) => {
    expect(sectionsOf('student-admission', { technology: { gate } }).includes('use')).toBe(asked);
  });

  test('before the gate is answered they are not asked', () => {
    expect(sectionsOf('student-admission', {}).includes('use')).toBe(false);
  });
});

test.each([
  [{ gate: 'no', publicOnly: 'yes' }, true],
  [{ gate: 'no', publicOnly: 'unknown' }, false],
  [{ gate: 'no' }, false],
  [{ gate: 'yes', publicOnly: 'yes' }, false],
  [undefined, false],
] as const)('of %j nothing but what is public is provided: %s', (technology, isSo) => {
  expect(isPublicOnly(technology === undefined ? {} : { technology })).toBe(isSo);
});

test('a partnership has partners, money and an agreement, and is always asked what it is for', () => {
  const sections = sectionsOf('research-partnership', { technology: { gate: 'no' } });
  expect(sections).toEqual(['technology', 'partners', 'funders', 'agreement', 'use', 'documents', 'review']);
});

describe('a problem leads to the section where it is mended', () => {
  test.each([
    ['/technology/gate', 'host', 'technology'],
    ['/host/technology/gate', 'host', 'technology'],
    ['/subject/names/passport', 'host', 'person'],
    ['/stay/from', 'host', 'stay'],
    ['/intendedUse', 'host', 'use'],
    ['/partners/0/owners/1/name', 'host', 'partners'],
    ['/host/funders/0/country', 'host', 'funders'],
    ['/agreement/to', 'host', 'agreement'],
    ['/affiliations/0/from', 'applicant', 'applicant'],
    ['/applicant/declaration/contract', 'applicant', 'applicant'],
    ['/documents', 'host', 'documents'],
    ['/elsewhere', 'host', 'review'],
  ] as const)('%s of the %s lies in %s', (pointer, part, section) => {
    expect(sectionOf(problem(pointer, part))).toBe(section);
  });

  test('the review shows every one of them', () => {
    expect(problemsIn('review', [problem('/stay/from'), problem('/funding', 'applicant')])).toHaveLength(2);
  });
});

describe('the mark beside a section', () => {
  test('is – before anything was written, even where answers are missing', () => {
    expect(standingOf('person', {}, false, 0, [problem('/subject/names')])).toBe('untouched');
  });

  test('is ! when something written is wrong', () => {
    expect(
      standingOf('stay', { stay: { status: 'doctoral', from: '2027-13-40' } }, false, 0, [problem('/stay/from')]),
    ).toBe('open');
  });

  test('is ✓ when nothing is wrong any more', () => {
    expect(standingOf('stay', { stay: { status: 'doctoral', from: '2027-04-01' } }, false, 0, [])).toBe('done');
  });
});
