import { describe, expect, test } from '@jest/globals';
import { isTextKey } from '#catalogue';
import type { Dossier } from '#cases';
import { buildNameIndex, type ListEntry, type ListInForce } from '#screening';
import { exampleDossier } from '../testing.js';
import { partiesToScreen } from './parties.js';
import { screeningReport } from './screening-report.js';

function listOf(list: string, ...names: { name: string; kind?: ListEntry['kind'] }[]): ListInForce {
  const entries = names.map(({ name, kind = 'organization' }, index): ListEntry => ({
    ...{ entry: `${list}-${index}`, kind, name, aliases: [], country: null, concerns: [] },
    ...{ birthDates: [], remarks: null, contentHash: String(index) },
  }));
  return {
    ...{ list, name: { ja: list, en: list }, legalEffect: { ja: '', en: '' }, version: 1, effectiveDate: null },
    ...{ sha256: `sha-of-${list}`, entries, index: buildNameIndex(entries) },
  };
}

const meti = listOf('meti', { name: 'Institute of Heavy Water' }, { name: 'Listed Person Hanako', kind: 'person' });
const report = (dossier: Dossier, ...lists: ListInForce[]) =>
  screeningReport('check-1', partiesToScreen(dossier), lists);

describe('whom to screen', () => {
  test('is the person under every name that host or applicant wrote, each once', () => {
    const dossier = exampleDossier({ names: { passport: 'EXAMPLE AIKO', kanji: '例 愛子', preferred: ' ' } });
    dossier.applicant.names = { passport: 'EXAMPLE EIKO', kanji: '例 愛子' };
    expect(partiesToScreen(dossier).named[0]).toEqual({
      party: 'person',
      kind: 'person',
      names: ['EXAMPLE AIKO', '例 愛子', 'EXAMPLE EIKO'],
      birthDate: '1999-04-01',
    });
  });

  test.each([
    [{ payerType: 'foreign-company', payer: 'Heavy Water Ltd' }, [['payer-0', 'organization', 'Heavy Water Ltd']], []],
    [{ payerType: 'foreign-company' }, [], ['payer-0']],
    [{ payerType: 'unknown', payer: ' ' }, [], ['payer-0']],
    [{ payer: 'Somebody' }, [['payer-0', 'organization', 'Somebody']], []],
    [{ payerType: 'self' }, [], []],
    [{ payerType: 'family', payer: 'Example Taro' }, [['payer-0', 'person', 'Example Taro']], []],
  ] as const)('with the payer %j is %j, and nameless %j', (payer, named, unnamed) => {
    const dossier = exampleDossier();
    dossier.applicant.funding = [payer];
    const parties = partiesToScreen(dossier);
    expect(parties.named.slice(2).map(({ party, kind, names }) => [party, kind, ...names])).toEqual(named);
    expect(parties.unnamed).toEqual(unnamed);
  });
});

describe('the screening', () => {
  test('keeps with a hit what it is worth and from which list of several it is', () => {
    const csl = listOf('us-csl', { name: 'Hinterwald Turbine Works' });
    const entries = csl.entries.map((entry) => ({ ...entry, concerns: ['Entity List (EL) - BIS'] }));
    const found = report(exampleDossier({ organisation: 'Hinterwald Turbine Works' }), { ...csl, entries });
    const [hit] = found.hits ?? [];
    expect(hit).toMatchObject({ list: 'us-csl', tier: 'E2', sublist: 'EL' });
    expect(found.details?.[hit?.hitId ?? '']).toMatchObject({
      ...{ theirRole: 'primary', reading: { ours: 'as-written', theirs: 'as-written' }, limits: [] },
    });
    expect(found.searched).toEqual([{ list: 'us-csl', version: 1, entries: 1, sha256: 'sha-of-us-csl' }]);
  });

  test.each(['no_lists', 'searched', 'hits', 'no_hit', 'party_unnamed', 'name_unsearchable', 'not_comparable'])(
    'has words for %s',
    (code) => expect(isTextKey(`finding.list_screening.${code}`)).toBe(true),
  );

  test('without any list in force is unknown, never clear', () => {
    expect(report(exampleDossier())).toMatchObject({
      result: 'unknown',
      findings: [{ code: 'list_screening.no_lists' }],
    });
  });

  test('is clear when every party could be compared and met nothing, and names every list version searched', () => {
    const found = report(exampleDossier(), meti, listOf('other', { name: 'Nobody Anybody', kind: 'person' }));
    expect(found).toMatchObject({ result: 'clear', hits: [], lists: { meti: 'sha-of-meti', other: 'sha-of-other' } });
    expect(found.findings).toEqual([
      { code: 'list_screening.searched', params: { parties: 2, lists: 2 } },
      { code: 'list_screening.no_hit' },
    ]);
  });

  test('needs attention when a party meets an entry; the names that met lie in the details alone', () => {
    const found = report(exampleDossier({ organisation: 'Institute of Heavy Water' }), meti);
    expect(found.result).toBe('attention');
    expect(found.hits).toHaveLength(1);
    expect(found.hits?.[0]).toMatchObject({ party: 'affiliation-0', list: 'meti', entry: 'meti-0' });
    expect(JSON.stringify([found.hits, found.findings])).not.toContain('Heavy Water');
    expect(found.details?.[found.hits?.[0]?.hitId ?? '']).toMatchObject({ ours: 'Institute of Heavy Water' });
  });

  test('gives the same hit the same id each time, and other parties and checks other ids', () => {
    const dossier = exampleDossier({ organisation: 'Institute of Heavy Water' });
    dossier.applicant.funding = [{ payer: 'Institute of Heavy Water', payerType: 'foreign-university' }];
    const [first, again] = [report(dossier, meti), report(dossier, meti)];
    expect(first.hits).toEqual(again.hits);
    const other = screeningReport('check-2', partiesToScreen(dossier), [meti]);
    const ids = [...(first.hits ?? []), ...(other.hits ?? [])].map(({ hitId }) => hitId);
    expect(new Set(ids).size).toBe(4);
  });

  test('is unknown while a party has no name, and says which', () => {
    const dossier = exampleDossier();
    dossier.applicant.affiliations?.push({ country: 'NZ' });
    const found = report(dossier, meti);
    expect(found.result).toBe('unknown');
    expect(found.findings).toContainEqual({
      code: 'list_screening.party_unnamed',
      params: { party: 'affiliation', number: 2 },
    });
  });

  test('compares a name in characters with a list in Latin letters: clear where they do not meet, a hit where they do', () => {
    const list = listOf('latin', { name: 'Pyongyang Institute of Physics' });
    expect(report(exampleDossier({ organisation: '橋梁研究所' }), list).result).toBe('clear');
    expect(report(exampleDossier({ organisation: '平壌物理研究所' }), list).result).toBe('attention');
  });

  test.each([
    ['alone', { organisation: '😀' }, 'list_screening.name_unsearchable', { party: 'affiliation', number: 1 }],
    ['and says of which list', { organisation: '--' }, 'list_screening.not_comparable', { list: 'meti' }],
    [
      'beside one that can be',
      { names: { passport: 'EXAMPLE AIKO', kanji: '---' } },
      'list_screening.name_unsearchable',
      { party: 'person', number: 1 },
    ],
  ])('is unknown where a name holds nothing to search by, %s', (_what, facts, code, params) => {
    const found = report(exampleDossier(facts), meti);
    expect(found.result).toBe('unknown');
    expect(found.findings).toContainEqual({ code, params: expect.objectContaining(params) });
  });

  test('needs attention, not less, when one party meets an entry and another has no name', () => {
    const dossier = exampleDossier({ names: { passport: 'LISTED PERSON HANAKO' } });
    dossier.applicant.affiliations?.push({ country: 'NZ' });
    expect(report(dossier, meti).result).toBe('attention');
  });
});
