// Organisations of OpenSanctions: FollowTheMoney entities, a JSON object a line. People, ships and addresses are no part of the register.
import { countryCode } from '../countries.js';
import type { NameRole, Organisation, OrganisationName } from '../organisation.js';

/** A line of entities.ftm.json, as far as it is read. */
export interface FtmEntity {
  id: string;
  caption: string;
  schema: string;
  properties: Record<string, string[] | undefined>;
}

const SCHEMAS = new Set(['Organization', 'Company', 'PublicBody', 'LegalEntity']);
const NAMES: [property: string, role: NameRole][] = [
  ['name', 'name'],
  ['alias', 'alias'],
  ['previousName', 'former'],
  ['abbreviation', 'acronym'],
];
const LATIN = /^[^\p{L}]*\p{Script=Latin}/u;
// "CASC" among the aliases of a body with a long name is its acronym, be it marked or not.
const SHORT = /^[\p{Lu}\d&.-]{2,8}$/u;

/** The organisation of an entity; null where it is something else. */
export function fromFtm({ id, caption, schema, properties }: FtmEntity): Organisation | null {
  if (!SCHEMAS.has(schema)) return null;
  const names = NAMES.flatMap(([property, role]) =>
    (properties[property] ?? []).map((text): OrganisationName => ({
      text,
      role: SHORT.test(text) ? 'acronym' : role !== 'former' && !LATIN.test(text) ? 'native' : role,
    })),
  );
  if (names.length === 0) return null;
  const countries = properties['jurisdiction'] ?? properties['mainCountry'] ?? properties['country'] ?? [];
  const domains = (properties['website'] ?? []).flatMap(
    (site) => /^https?:\/\/(?:www\.)?([a-z0-9.-]+)\/?$/i.exec(site)?.[1] ?? [],
  );
  const ror = (properties['rorId'] ?? properties['rorCode'] ?? [])[0];
  return {
    id: `ftm:${id}`,
    name: caption,
    names,
    country: countries.length === 1 ? countryCode(countries[0]) : null,
    domains: domains.map((domain) => domain.toLowerCase()),
    ...(ror === undefined ? {} : { ror: ror.slice(-9) }),
    parents: (properties['parent'] ?? []).map((parent) => `ftm:${parent}`),
    children: [],
    predecessors: [],
    source: 'opensanctions',
  };
}
