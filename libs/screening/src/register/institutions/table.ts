// How the tables of this folder are written: a line an institution, its fields parted by "|", several values of one field by ";".
// They are facts that we wrote ourselves, for the institutions that universities in Japan meet most and those that export-control lists name.
import type { NameRole, Organisation, OrganisationName } from '../organisation.js';

/**
 * Reads one country's table. A line is: key | names in Latin letters (the first is the name; acronyms that no other body has stand here) |
 * native and other names | acronyms that others share | former names | e-mail domains | city | key of the body above.
 * @throws Error when a line has no name or a field too many
 */
export function institutionsOf(country: string, table: string): Organisation[] {
  return table
    .trim()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => institutionOf(country, line));
}

const listed = (field: string | undefined): string[] =>
  (field ?? '')
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '');

function institutionOf(country: string, line: string): Organisation {
  const fields = line.split('|').map((field) => field.trim());
  const [key = '', latin, native, acronyms, former, domains, city, parent] = fields;
  const [name] = listed(latin);
  if (!/^[a-z0-9-]+$/.test(key) || name === undefined || fields.length > 8) throw new Error(`No institution: ${line}`);
  const named = (field: string | undefined, role: NameRole): OrganisationName[] =>
    listed(field).map((text) => ({ text, role }));
  return {
    id: `own:${key}`,
    name,
    names: [
      ...named(latin, 'alias').map((each, at): OrganisationName => (at === 0 ? { ...each, role: 'name' } : each)),
      ...named(native, 'native'),
      ...named(acronyms, 'acronym'),
      ...named(former, 'former'),
    ],
    country,
    ...(city ? { city } : {}),
    domains: listed(domains),
    parents: parent ? [`own:${parent}`] : [],
    children: [],
    predecessors: [],
    source: 'own',
  };
}
