// Examples for tests of this library and of those above it: a workbook as METI lays it out, and lists ready to be searched.
import { crc32, deflateRawSync } from 'node:zlib';
import { identifyEntries, manifestOf, type ListEntry, type ReadEntry } from './list-entry.js';
import { buildNameIndex } from './name-indexes.js';
import { sourceOf } from './lists/sources.js';
import type { ListInForce } from './screen-party.js';

/** An entry with what most tests do not care about filled in. */
export function readEntry(name: string, facts: Partial<ReadEntry> = {}): ReadEntry {
  return {
    kind: 'organization',
    name,
    aliases: [],
    country: null,
    concerns: [],
    birthDates: [],
    remarks: null,
    ...facts,
  };
}

export function listOf(entries: ReadEntry[], list = 'demonstration'): ListInForce {
  return inForce(list, identifyEntries(entries));
}

export function inForce(list: string, entries: ListEntry[]): ListInForce {
  const { contentHash } = manifestOf(entries);
  return {
    list,
    ...sourceOf(list),
    version: 1,
    effectiveDate: null,
    sha256: contentHash,
    entries,
    index: buildNameIndex(entries),
  };
}

export const METI_HEADER = [
  'No.',
  '国名、地域名\r\nCountry or Region',
  '企業名､組織名\r\nCompany or Organization',
  '別名\r\nAlso Known As',
  '懸念区分\r\nType of WMD',
  '通常兵器\r\nConventional Weapons',
];

/** A fictional publication in METI's layout: name → aliases. */
export function metiWorkbook(
  names: [name: string, aliases?: string, country?: string][],
  header: string[] = METI_HEADER,
): Buffer {
  const rows = names.map(([name, aliases, country], index) => [
    String(index + 1),
    country ?? '架空国\r\nFictionland',
    name,
    aliases ?? '',
    'ミサイル\r\nM',
    '通常兵器\r\nCW',
  ]);
  return workbook('ユーザーリスト', [header, ...rows.map((row) => row.slice(0, header.length))]);
}

/** The smallest xlsx that holds these cells. */
export function workbook(sheet: string, rows: string[][]): Buffer {
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zip({
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>`,
    '_rels/.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`,
    'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${xml}<worksheet xmlns="${main}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
  });
}

function rowXml(row: string[], index: number): string {
  const number = index + 1;
  const cells = row.map((cell, column) => {
    const place = `${String.fromCharCode(65 + column)}${number}`;
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A zip of these files. */
export function zip(files: Record<string, string | Buffer>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const path = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, path]));
    parts.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, entries, end]);
}
