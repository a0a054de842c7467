// OpenSanctions entities as FollowTheMoney json lines: all of them (entities.ftm.json), or what was added, modified and deleted since
// (entities.delta.json). Only what an entity says of itself is read, never what its sanctions and addresses say: so a version that was
// carried forward by deltas is the version that the whole file gives. Nationality, citizenship, country, birthplace, gender, documents,
// addresses and notes of a person are not read.
import { isJsonObject, Refusal, type JsonObject } from '#kernel';
import type { Identifier, ReadEntry } from '../../list-entry.js';
import { textsOf, type JsonLine } from '../files/json-content.js';
import type { Repairs } from '../repairs/repairs.js';
import { kindOfSchema } from './kinds.js';
import { cellText, dayOf, distinct, filled, type ListRead } from './list-reader.js';
import { Rows } from './rows.js';

export const ENTITIES_IMPORTER = 'opensanctions-ftm/1';

// Properties that hold a number of an organisation, and what people call it.
const IDENTIFIERS: Record<string, string> = {
  registrationNumber: 'Registration Number',
  taxNumber: 'Tax Number',
  vatCode: 'VAT',
  innCode: 'INN',
  ogrnCode: 'OGRN',
  leiCode: 'LEI',
  dunsCode: 'DUNS',
  swiftBic: 'BIC',
  uscCode: 'USCC',
  uniqueEntityId: 'UEI',
  idNumber: 'ID Number',
};

/** Whether a first line is one of these files. */
export function isEntityLine(line: JsonObject): boolean {
  return isChange(line) || ('id' in line && 'schema' in line && isJsonObject(line.properties));
}

const isChange = (line: JsonObject): boolean => typeof line.op === 'string' && isJsonObject(line.entity);

/** Reads the lines of one file. @throws Refusal list.not_a_list when whole entities and changes stand in one file */
export function readEntityLines(lines: Iterable<JsonLine>, repairs: Repairs): ListRead {
  const rows = new Rows(repairs);
  const last = new Map<string, { row: number; entry: ReadEntry | null }>();
  const forms = new Set<boolean>();
  for (const { row, value } of lines) {
    if (value === null || !(isChange(value) || 'id' in value)) {
      rows.fault(row, 'list.row_not_json');
      continue;
    }
    forms.add(isChange(value));
    if (forms.size > 1) throw new Refusal('list.not_a_list', 'invalid');
    const entity = isChange(value) ? (value.entity as JsonObject) : value;
    const id = cellText(textsOf(entity.id)[0]);
    const entry = value.op === 'DEL' ? null : entryOf(entity, id, row, repairs);
    if (entry === null && !isChange(value)) rows.leaveOut();
    else last.set(id, { row, entry });
  }
  // Of what a file says of one entity, the last counts.
  for (const { row, entry } of last.values()) if (entry !== null) rows.add(row, entry);
  const gone = [...last].flatMap(([id, { entry }]) => (entry === null ? [id] : []));
  return { ...rows.read(), ...(forms.has(true) ? { gone } : {}) };
}

// Null for whoever is no target: relatives, owners and directors are told beside the listed, and are not listed.
function entryOf(entity: JsonObject, id: string, row: number, repairs: Repairs): ReadEntry | null {
  const kind = kindOfSchema(textsOf(entity.schema)[0] ?? '');
  if (kind === undefined || entity.target === false) return null;
  const properties = isJsonObject(entity.properties) ? entity.properties : {};
  const all = (property: string) => distinct(textsOf(properties[property]).map((text) => cellText(text)));
  const name = cellText(textsOf(entity.caption)[0]) || (all('name')[0] ?? '');
  const isOrganization = kind === 'organization';
  const names = [...all('name'), ...all('alias'), ...all('abbreviation')].filter((each) => each !== name);
  const countries = isOrganization ? distinct([...all('jurisdiction'), ...all('country')]) : [];
  return {
    kind,
    name: repairs.text(row, 'name', name),
    aliases: repairs.texts(row, 'aliases', distinct(names)),
    country: countries[0] ?? null,
    concerns: all('programId'),
    birthDates: isOrganization ? [] : all('birthDate'),
    remarks: (isOrganization ? all('notes') : all('position')).join(' / ') || null,
    ...filled({
      weakAliases: all('weakAlias'),
      formerNames: all('previousName'),
      identifiers: isOrganization ? identifiersOf(all) : [],
      places: countries.length > 1 ? countries.map((country) => ({ country })) : [],
      topics: all('topics'),
      sourceId: id,
      referents: distinct(textsOf(entity.referents).map((text) => cellText(text))).filter((other) => other !== id),
      sourceUrl: all('sourceUrl')[0] ?? '',
      listedOn: dayOf(textsOf(entity.first_seen)[0] ?? ''),
    }),
  };
}

const identifiersOf = (all: (property: string) => string[]): Identifier[] =>
  Object.entries(IDENTIFIERS).flatMap(([property, type]) => all(property).map((value) => ({ type, value })));
