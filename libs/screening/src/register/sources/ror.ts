// ROR, the Research Organization Registry (CC0): its dump of version 2 of the schema, and the same in a condensed form (a line each).
import type { NameRole, Organisation, OrganisationName } from '../organisation.js';

interface RorName {
  value: string;
  types: string[];
  lang?: string | null;
}

/** A record of the dump (schema v2), as far as it is read. */
export interface RorRecord {
  id: string;
  status: string;
  types: string[];
  names: RorName[];
  domains?: string[];
  links?: { type: string; value: string }[];
  locations?: { geonames_details?: { country_code?: string; name?: string } }[];
  relationships?: { type: string; id: string }[];
}

/** A line of the condensed form. */
export interface CondensedRorRecord {
  ror: string;
  status: string;
  country: string | null;
  types: string[];
  names: RorName[];
  rel: [string, string][];
}

const idOf = (ror: string): string => ror.replace(/^https:\/\/ror\.org\//, '');
const LATIN = /^[^\p{L}]*\p{Script=Latin}/u;

/** Withdrawn records are none; inactive ones stay, since people were there. */
export function fromRor(record: RorRecord): Organisation | null {
  if (record.status === 'withdrawn') return null;
  const place = record.locations?.[0]?.geonames_details;
  const website = record.links?.find(({ type }) => type === 'website')?.value ?? '';
  const host = /^https?:\/\/(?:www\.)?([a-z0-9.-]+)(?:\/|$)/i.exec(website)?.[1]?.toLowerCase();
  const domains = (record.domains ?? []).map((domain) => domain.toLowerCase());
  return organisationOf({
    ror: idOf(record.id),
    names: record.names,
    types: record.types,
    country: place?.country_code ?? null,
    city: place?.name,
    // A page below a host says nothing of who has the host's addresses.
    domains: domains.length > 0 ? domains : host !== undefined && /^[^/]*\/\/[^/]+\/?$/.test(website) ? [host] : [],
    relations: (record.relationships ?? []).map(({ type, id }) => [type, id]),
  });
}

/** The same from a line of the condensed form. */
export function fromCondensedRor(record: CondensedRorRecord): Organisation | null {
  if (record.status === 'withdrawn') return null;
  const { names, types, country, rel } = record;
  return organisationOf({ ror: idOf(record.ror), names, types, country, city: undefined, domains: [], relations: rel });
}

interface Facts {
  ror: string;
  names: RorName[];
  types: string[];
  country: string | null;
  city: string | undefined;
  domains: string[];
  relations: [string, string][];
}

function organisationOf({ ror, names, types, country, city, domains, relations }: Facts): Organisation {
  const related = (kind: string): string[] =>
    relations.filter(([type]) => type === kind).map(([, id]) => `ror:${idOf(id)}`);
  const shown = names.find((name) => name.types.includes('ror_display')) ?? names[0];
  return {
    id: `ror:${ror}`,
    name: shown?.value ?? ror,
    names: names.map((name) => nameOf(name)),
    country: country?.toUpperCase() ?? null,
    ...(city === undefined ? {} : { city }),
    domains,
    ror,
    parents: related('parent'),
    children: related('child'),
    predecessors: related('predecessor'),
    ...(related('successor').length > 0 ? { successors: related('successor') } : {}),
    ...(types.includes('government') ? { government: true } : {}),
    source: 'ror',
  };
}

function nameOf({ value, types, lang }: RorName): OrganisationName {
  const role: NameRole = types.includes('acronym')
    ? 'acronym'
    : !LATIN.test(value)
      ? 'native'
      : types.includes('ror_display') || types.includes('label')
        ? 'name'
        : 'alias';
  // Of a company ROR prints where it is: "Global Unichip (Taiwan)".
  return { text: value.replace(/ \((?:[\p{L} ]+)\)$/u, ''), ...(lang ? { language: lang } : {}), role };
}
