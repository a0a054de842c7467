// OpenSanctions targets.simple.csv. `countries`, `addresses` and `identifiers` of a person are not read.
import { Refusal } from '#kernel';
import { cellText, dayOf, distinct, filled, valuesBy, type ListReader } from './list-reader.js';
import { kindOfSchema } from './kinds.js';
import { Rows } from './rows.js';

const REQUIRED = ['id', 'schema', 'name', 'aliases', 'birth_date', 'countries', 'program_ids', 'dataset'] as const;

export const openSanctionsSimple: ListReader = {
  importer: 'opensanctions-simple/2',
  source: 'opensanctions',

  recognises(table) {
    const header = (table.rows[0] ?? []).map((cell) => cellText(cell));
    return ['schema', 'dataset', 'first_seen', 'last_seen'].every((mark) => header.includes(mark));
  },

  read(table, repairs) {
    const header = (table.rows[0] ?? []).map((cell) => cellText(cell));
    for (const column of REQUIRED) {
      if (!header.includes(column)) throw new Refusal('list.column_missing', 'invalid', { column });
    }
    const rows = new Rows(repairs);
    table.rows.slice(1).forEach((row, order) => {
      const value = valuesBy(header, row);
      const kind = kindOfSchema(value('schema'));
      if (kind === undefined) return rows.leaveOut();
      const isOrganization = kind === 'organization';
      const countries = quotedList(value('countries'));
      rows.add(order + 2, {
        kind,
        name: repairs.text(order + 2, 'name', value('name')),
        aliases: repairs.texts(order + 2, 'aliases', distinct(quotedList(value('aliases')))),
        country: isOrganization ? (countries[0] ?? null) : null,
        concerns: quotedList(value('program_ids')),
        birthDates: isOrganization ? [] : quotedList(value('birth_date')),
        remarks: null,
        ...filled({
          places: isOrganization && countries.length > 1 ? countries.map((country) => ({ country })) : [],
          identifiers: isOrganization ? quotedList(value('identifiers')).map((id) => ({ type: '', value: id })) : [],
          sourceId: value('id'),
          listedOn: dayOf(value('first_seen')),
        }),
      });
    });
    return rows.read();
  },
};

/** Several values in one cell: separated by semicolons, and in quotes (themselves doubled within) where one holds a semicolon. */
export function quotedList(cell: string): string[] {
  const values: string[] = [];
  let [value, isQuoted] = ['', false];
  for (let at = 0; at < cell.length; at += 1) {
    const letter = cell[at] as string;
    if (letter === '"' && isQuoted && cell[at + 1] === '"') {
      value += letter;
      at += 1;
    } else if (letter === '"' && (isQuoted || value.trim() === '')) isQuoted = !isQuoted;
    else if (letter === ';' && !isQuoted) {
      values.push(value.trim());
      value = '';
    } else value += letter;
  }
  return [...values, value.trim()].filter((each) => each !== '');
}
