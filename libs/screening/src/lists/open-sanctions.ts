// OpenSanctions targets.simple.csv. `countries` of a person would be nationalities and is not read.
import { Refusal } from '#kernel';
import type { EntryKind } from '../list-entry.js';
import { cellText, type ListReader } from './list-reader.js';
import { listed } from './plain-table.js';
import { Rows } from './rows.js';

const REQUIRED = ['id', 'schema', 'name', 'aliases', 'birth_date', 'countries', 'program_ids', 'dataset'] as const;
const KINDS: Record<string, EntryKind> = {
  Person: 'person',
  Organization: 'organization',
  Company: 'organization',
  PublicBody: 'organization',
  LegalEntity: 'unknown',
};

export const openSanctions: ListReader = {
  importer: 'opensanctions-simple/1',
  source: 'opensanctions',

  recognises(table) {
    const header = (table.rows[0] ?? []).map((cell) => cellText(cell));
    return ['schema', 'dataset', 'first_seen', 'last_seen'].every((mark) => header.includes(mark));
  },

  read(table) {
    const header = (table.rows[0] ?? []).map((cell) => cellText(cell));
    for (const column of REQUIRED) {
      if (!header.includes(column)) throw new Refusal('list.column_missing', 'invalid', { column });
    }
    const rows = new Rows();
    table.rows.slice(1).forEach((row, order) => {
      const value = (column: string) => cellText(row[header.indexOf(column)]);
      const kind = KINDS[value('schema')];
      // Ships, aircraft and addresses are no party to a stay.
      if (kind === undefined) return;
      rows.add(order + 2, {
        kind,
        name: value('name'),
        aliases: listed(value('aliases').replaceAll('"', '')),
        country: kind === 'organization' ? (listed(value('countries'))[0] ?? null) : null,
        concerns: listed(value('program_ids')),
        birthDates: kind === 'organization' ? [] : listed(value('birth_date')),
        remarks: null,
        sourceId: value('id'),
      });
    });
    return rows.read();
  },
};
