// Who is screened, and what the screenings say together. Pure.
import { partiesOf, type Dossier, type Hit, type HitDetail } from '#cases';
import { derivedId } from '#kernel';
import type { Finding } from '#policy';
import { builtInReaders, engineOf, screenParty, type ListInForce, type PartyQuery, type Screened } from '#screening';
import type { CheckReport } from './check-job.js';

/** Everybody to look up, and the parties that are told of without a name: nobody can screen those, so a person must look. */
export interface Parties {
  named: PartyQuery[];
  unnamed: string[];
}

/**
 * The person under every name that anyone wrote, so that correcting a name never takes one out of the search; every affiliation; every
 * payer, a relative too once they are named.
 */
export function partiesToScreen(dossier: Dossier): Parties {
  const { host, applicant } = dossier;
  const names = written([...Object.values(host.subject?.names ?? {}), ...Object.values(applicant.names ?? {})]);
  const relatives = (applicant.funding ?? []).flatMap(({ payer, payerType }, index): PartyQuery[] =>
    isOwnPocket(payerType) && payer?.trim() ? [{ party: `payer-${index}`, kind: 'person', names: [payer] }] : [],
  );
  const parties = partiesOf(dossier).map((party) => (party.party === 'person' ? { ...party, names } : party));
  return { named: [...parties, ...relatives], unnamed: unnamedOf(dossier, new Set(parties.map(({ party }) => party))) };
}

function unnamedOf({ applicant }: Dossier, named: Set<string>): string[] {
  const affiliations = (applicant.affiliations ?? []).map((_, index) => `affiliation-${index}`);
  const payers = (applicant.funding ?? []).flatMap(({ payerType }, index) =>
    isOwnPocket(payerType) ? [] : [`payer-${index}`],
  );
  return ['person', ...affiliations, ...payers].filter((party) => !named.has(party));
}

function isOwnPocket(payerType: string | undefined): boolean {
  return payerType === 'self' || payerType === 'family';
}

function written(names: (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined && name.trim() !== ''))] as string[];
}

/** Screens every party against every list. Clear only when each party could be compared with each list and none met anything. */
export function screeningReport(checkId: string, { named, unnamed }: Parties, lists: ListInForce[]): CheckReport {
  const engine = engineOf(builtInReaders());
  if (lists.length === 0)
    return { result: 'unknown', findings: [{ code: 'list_screening.no_lists' }], workings: [], engine };
  const screened = named.map((query) => screenParty(query, lists));
  const found = screened.flatMap(({ party, hits }) =>
    hits.map((hit) => ({ ...hit, party, hitId: derivedId(checkId, 'hit', party, hit.list, hit.entry) })),
  );
  const doubts = [
    ...unnamed.map((party): Finding => ({ code: 'list_screening.party_unnamed', params: inWords(party) })),
    ...screened.flatMap(doubtsOf),
  ];
  const searched: Finding = { code: 'list_screening.searched', params: { parties: named.length, lists: lists.length } };
  const hits: Finding[] = found.length > 0 ? [{ code: 'list_screening.hits', params: { count: found.length } }] : [];
  const none: Finding[] = found.length + doubts.length > 0 ? [] : [{ code: 'list_screening.no_hit' }];
  return {
    result: found.length > 0 ? 'attention' : doubts.length > 0 ? 'unknown' : 'clear',
    findings: [searched, ...hits, ...doubts, ...none],
    workings: [],
    hits: found.map(({ hitId, party, list, entry, score, band }): Hit => ({ hitId, party, list, entry, score, band })),
    details: Object.fromEntries(found.map(({ hitId, detail }): [string, HitDetail] => [hitId, detail])),
    engine,
    lists: Object.fromEntries(lists.map(({ list, sha256 }) => [list, sha256])),
  };
}

function doubtsOf({ party, searched, namesWithoutKey }: Screened): Finding[] {
  const blank: Finding[] =
    namesWithoutKey > 0 ? [{ code: 'list_screening.name_unsearchable', params: inWords(party) }] : [];
  const incomparable = searched.filter(({ comparable }) => !comparable);
  return [
    ...blank,
    ...incomparable.map(({ list }): Finding => ({
      code: 'list_screening.not_comparable',
      params: { ...inWords(party), list },
    })),
  ];
}

// `affiliation-2` as a sentence can say it; the number tells the reader of the record which one.
function inWords(party: string): { party: string; number: number } {
  const [kind = party, index = '0'] = party.split('-');
  return { party: kind, number: Number(index) + 1 };
}
