// US Consolidated Screening List, csv of 2019 and later, and the json of today. citizenships, nationalities and places_of_birth are not read.
import { isJsonObject, Refusal, type Json, type JsonObject } from '#kernel';
import type { EntryKind, Identifier, Place, ReadEntry } from '../../list-entry.js';
import type { Repairs } from '../repairs/repairs.js';
import { textsOf } from '../files/json-content.js';
import { cellText, dayOf, distinct, filled, listed, valuesBy, type ListRead, type ListReader } from './list-reader.js';
import { Rows } from './rows.js';

const REQUIRED = ['source', 'type', 'name', 'alt_names', 'remarks', 'programs', 'addresses', 'dates_of_birth'] as const;
const MARKS = ['federal_register_notice', 'license_requirement', 'source_list_url', 'alt_names'];
const KINDS: Record<string, EntryKind> = { individual: 'person', entity: 'organization' };
const NOBODY = new Set(['vessel', 'aircraft']);
// Two lists are of organisations alone and say no type.
const OF_ORGANISATIONS = /\((?:MEU|CMIC)\)/;
const ALSO_KNOWN_AS = /,? a\.k\.a\.,? /u;
const COUNTRY = /(?:^|,)\s?([A-Z]{2})$/;
const CODE = /\d/;
const NO_IDENTIFIER = /phone|fax|vessel|currency/iu;
const IDENTIFIER = /number|\bno\.?$|\bid\b|#$|licen[cs]e|identification|swift|duns/iu;

/** One entry, in whichever way it was written: single texts and several. */
interface Printed {
  one(field: string): string;
  /** With the white space that it came with. */
  raw(field: string): string;
  many(field: string): string[];
  places: Place[];
  identifiers: Identifier[];
}

export const usScreeningList: ListReader = {
  importer: 'us-csl/2',
  source: 'us-csl',

  recognises(table) {
    const header = (table.rows[0] ?? []).map((cell) => cellText(cell));
    return MARKS.filter((mark) => header.includes(mark)).length >= 2;
  },

  read(table, repairs) {
    const header = (table.rows[0] ?? []).map((cell) => cellText(cell));
    for (const column of REQUIRED) {
      if (!header.includes(column)) throw new Refusal('list.column_missing', 'invalid', { column });
    }
    const rows = new Rows(repairs);
    table.rows.slice(1).forEach((row, order) => {
      const one = valuesBy(header, row);
      const raw = (field: string) => String(row[header.indexOf(field)] ?? '');
      const many = (field: string) => listed(one(field));
      // The file repeats its header row where lists were put together.
      if (one('source') === 'source' && one('name') === 'name')
        return repairs.passedOver(order + 2, header.join(','), 'repeated-heading', 'list.repair_repeated_heading');
      const places = many('addresses').flatMap((address) => placeOf(COUNTRY.exec(address)?.[1]));
      addEntry(rows, order + 2, { one, raw, many, places, identifiers: many('ids').flatMap(identifierOf) }, repairs);
    });
    return rows.read();
  },
};

/** Whether a json file is the list: `{"results": [{"source": …, "alt_names": […]}]}`. */
export function isUsScreeningJson(value: Json): boolean {
  const [first] = resultsOf(value);
  return first !== undefined && 'source' in first && 'alt_names' in first;
}

/** Reads the json of the list. @throws Refusal list.column_missing */
export function readUsScreeningJson(value: Json, repairs: Repairs): ListRead {
  const rows = new Rows(repairs);
  const results = resultsOf(value);
  for (const column of ['source', 'name', 'alt_names']) {
    if (!results.some((result) => column in result)) throw new Refusal('list.column_missing', 'invalid', { column });
  }
  results.forEach((result, order) => {
    const texts = (field: string) => textsOf(result[field]);
    const raw = (field: string) => texts(field)[0] ?? '';
    const one = (field: string) => cellText(raw(field));
    const many = (field: string) => distinct(texts(field).map((text) => cellText(text)));
    const objects = (field: string) => (Array.isArray(result[field]) ? result[field].filter(isJsonObject) : []);
    const places = objects('addresses').flatMap(({ city, country }) =>
      placeOf(cellText(textsOf(country)[0]), cellText(textsOf(city)[0])),
    );
    const identifiers = objects('ids').flatMap(({ type, number }) =>
      identifierOf(cellText(`${textsOf(number)[0] ?? ''}, ${textsOf(type)[0] ?? ''}`)),
    );
    addEntry(rows, order + 1, { one, raw, many, places, identifiers }, repairs);
  });
  return rows.read();
}

function resultsOf(value: Json): JsonObject[] {
  const results = isJsonObject(value) ? value.results : null;
  return Array.isArray(results) ? results.filter(isJsonObject) : [];
}

function addEntry(rows: Rows, row: number, printed: Printed, repairs: Repairs): void {
  const { one, raw, many } = printed;
  const type = one('type').toLowerCase();
  if (NOBODY.has(type)) return rows.leaveOut();
  const kind = KINDS[type] ?? (OF_ORGANISATIONS.test(one('source')) ? 'organization' : 'unknown');
  const [name = '', ...more] = repairs.text(row, 'name', raw('name')).split(ALSO_KNOWN_AS);
  const written = many('alt_names').flatMap((alias) => alias.split(ALSO_KNOWN_AS));
  const identity = `${one('source')}\n${one('entity_number') || name.toLowerCase()}`;
  const entry: ReadEntry = {
    kind,
    name,
    aliases: distinct([...more, ...repairs.texts(row, 'aliases', written)]),
    country: kind === 'organization' ? (printed.places[0]?.country ?? null) : null,
    concerns: distinct([one('source'), ...many('programs')]),
    birthDates: kind === 'person' ? many('dates_of_birth') : [],
    remarks: distinct([one('title'), repairs.text(row, 'remarks', raw('remarks'))]).join('; ') || null,
    identity,
    ...filled({
      places: kind === 'organization' ? onceEach(printed.places) : [],
      identifiers: kind === 'organization' ? printed.identifiers : [],
      sourceId: one('entity_number'),
      sourceUrl: one('source_information_url') || one('source_list_url'),
      listedOn: dayOf(repairs.text(row, 'listedOn', one('start_date'))),
    }),
  };
  rows.add(row, entry);
}

const placeOf = (country: string | undefined, city?: string): Place[] =>
  country || city ? [{ ...(city ? { city } : {}), ...(country ? { country } : {}) }] : [];

const onceEach = (places: Place[]): Place[] => [
  ...new Map(places.map((place) => [`${place.city ?? ''}\n${place.country ?? ''}`, place])).values(),
];

// "CO, 800119741-4, NIT #": where it was given, what it is. Much else stands in this column that is no number of anybody.
function identifierOf(printed: string): Identifier[] {
  const parts = printed.split(',').map((part) => part.trim());
  const [type = '', value = ''] = parts.reverse();
  return CODE.test(value) && IDENTIFIER.test(type) && !NO_IDENTIFIER.test(type) ? [{ type, value }] : [];
}
