// US Consolidated Screening List, csv of 2019 and later. citizenships, nationalities and places_of_birth are not read.
import { Refusal } from '#kernel';
import type { EntryKind } from '../list-entry.js';
import { cellText, type ListReader } from './list-reader.js';
import { listed } from './plain-table.js';
import { Rows } from './rows.js';

const REQUIRED = ['source', 'type', 'name', 'alt_names', 'remarks', 'programs', 'addresses', 'dates_of_birth'] as const;
const MARKS = ['federal_register_notice', 'license_requirement', 'source_list_url', 'alt_names'];
const KINDS: Record<string, EntryKind> = { individual: 'person', entity: 'organization' };
const SUCCESSORS = /,? (?:and|including) any (?:successor|sub-unit)/iu;

export const usScreeningList: ListReader = {
  importer: 'us-csl/1',
  source: 'us-csl',

  recognises(table) {
    const header = (table.rows[0] ?? []).map((cell) => cellText(cell));
    return MARKS.filter((mark) => header.includes(mark)).length >= 2;
  },

  read(table) {
    const header = (table.rows[0] ?? []).map((cell) => cellText(cell));
    for (const column of REQUIRED) {
      if (!header.includes(column)) throw new Refusal('list.column_missing', 'invalid', { column });
    }
    const rows = new Rows();
    table.rows.slice(1).forEach((row, order) => {
      const value = (column: string) => cellText(row[header.indexOf(column)]);
      // The file repeats its header row where lists were put together.
      if (value('source') === 'source' && value('name') === 'name') return;
      const kind = KINDS[value('type').toLowerCase()] ?? 'unknown';
      rows.add(order + 2, {
        kind,
        name: value('name').split(SUCCESSORS)[0] ?? '',
        aliases: listed(value('alt_names')),
        country: null,
        concerns: [value('source'), ...listed(value('programs'))],
        birthDates: kind === 'person' ? listed(value('dates_of_birth')) : [],
        remarks: value('remarks') || null,
        sourceId: `${value('source')}\n${value('entity_number') || value('name').toLowerCase()}`,
      });
    });
    return rows.read();
  },
};
