// The lists themselves: an entry is a body with aliases, and what one list knows of it helps to find it on another.
import { entryForms } from '../../matching/forms.js';
import { countryCode } from '../countries.js';
import type { NameRole, Organisation } from '../organisation.js';

/** What the register reads of an entry of a list. */
export interface ListedBody {
  entry: string;
  kind: string;
  name: string;
  aliases: string[];
  country: string | null;
}

const ROLES: Record<string, NameRole> = { primary: 'name', alias: 'alias', native: 'native', acronym: 'acronym' };

/** The organisations among the entries of a list. Weak aliases are left out: they may be the parent's. */
export function fromListEntries(listId: string, entries: ListedBody[]): Organisation[] {
  return entries
    .filter(({ kind }) => kind === 'organization')
    .map(({ entry, name, aliases, country }) => ({
      id: `list:${listId}/${entry}`,
      name,
      names: entryForms(name, aliases, 'organization').flatMap(({ written, role }) => {
        const known = ROLES[role];
        return known === undefined ? [] : [{ text: written, role: known }];
      }),
      country: countryCode(country),
      domains: [],
      parents: [],
      children: [],
      predecessors: [],
      source: listId,
    }));
}
