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

  test('is unknown where a list has no name in any script of the party', () => {
    const found = report(exampleDossier({ organisation: '橋梁研究所' }), meti);
    expect(found.result).toBe('unknown');
    expect(found.findings).toContainEqual({
      code: 'list_screening.not_comparable',
      params: { party: 'affiliation', number: 1, list: 'meti' },
    });
  });

  test('needs attention, not less, when one party meets an entry and another has no name', () => {
    const dossier = exampleDossier({ names: { passport: 'LISTED PERSON HANAKO' } });
    dossier.applicant.affiliations?.push({ country: 'NZ' });
    expect(report(dossier, meti).result).toBe('attention');
  });
});
