import type { ReferenceSource } from '#screening';

/** What `reference` says. */
export interface ReferenceWords {
  reading: string;
  nothing: string;
  source(source: ReferenceSource): string;
  register(organisations: number, version: string): string;
  imported(file: string, source: ReferenceSource, unchanged: boolean): string;
}

export const referenceEn: ReferenceWords = {
  reading: 'Reading, and making ready for the next start …',
  nothing:
    'Nothing was imported; the table that Sekisho carries is used alone. sekisho reference import FILE sharpens matching.',
  source: ({ name, entries, importedAt, sha256 }) =>
    `${NAMES_EN[name] ?? name}\n  ${entries} entries, imported ${importedAt}, SHA-256 ${sha256}`,
  register: (organisations, version) => `Organisations known: ${organisations} (register SHA-256 ${version})`,
  imported: (file, { name, entries }, unchanged) =>
    `${file}: ${NAMES_EN[name] ?? name}, ${entries} entries${unchanged ? '; it had been imported already' : ''}`,
};

const NAMES_EN: Record<string, string> = {
  ror: 'Research Organization Registry (ROR)',
  opensanctions: 'OpenSanctions, organisations',
  'name-groups': 'Names of people in many scripts',
  'japanese-names': 'Japanese names with readings (ENAMDICT)',
  'legal-forms': 'Legal forms (GLEIF)',
  'organisation-types': 'Legal forms (rigour)',
  symbols: 'Words of names in many languages (rigour)',
};

export const referenceDetailsEn = {
  reference: [
    'Without more words: the registers and dictionaries in use, with their SHA-256.',
    '',
    'import FILE...   recognises by content, packed (.gz) or not: the ROR dump (json), organisations of OpenSanctions (FtM json lines),',
    '                 name groups, ENAMDICT, GLEIF legal forms (csv), rigour organisation types and symbols (json); 1 GiB at most, unpacked',
    '  --json         one line of JSON per file',
    '',
    'A newer file takes the place of the older one. They are kept in the data folder (SEKISHO_DATA) of this machine: where api and worker run',
    'on several machines, import on each of them. No database is needed. compare and screen use them at once; api and worker from their next start.',
    '',
    'Exit code: 0 done, 2 wrong usage or a file that is none of these; then nothing was changed.',
  ].join('\n'),
};

export const referenceJa: ReferenceWords = {
  reading: 'ファイルを読み込み、次回の起動に備えて変換しています …',
  nothing:
    '取り込んだ辞書はありません。Sekisho に付属する機関一覧だけを使います。sekisho reference import ファイル で照合の精度が上がります。',
  source: ({ name, entries, importedAt, sha256 }) =>
    `${NAMES_JA[name] ?? name}\n  ${entries} 件、取り込み ${importedAt}、SHA-256 ${sha256}`,
  register: (organisations, version) => `登録機関数: ${organisations} (機関台帳の SHA-256 ${version})`,
  imported: (file, { name, entries }, unchanged) =>
    `${file}: ${NAMES_JA[name] ?? name}、${entries} 件${unchanged ? ' (すでに取り込み済みです)' : ''}`,
};

const NAMES_JA: Record<string, string> = {
  ror: '研究機関の登録簿 (ROR)',
  opensanctions: 'OpenSanctions の機関',
  'name-groups': '各国の文字による人名の対応',
  'japanese-names': '日本人名の読み (ENAMDICT)',
  'legal-forms': '法人格の表記 (GLEIF)',
  'organisation-types': '法人格の表記 (rigour)',
  symbols: '名称に使われる語の各国語対応 (rigour)',
};

export const referenceDetailsJa = {
  reference: [
    '何も付けなければ、使用中の登録簿と辞書を SHA-256 とともに表示します。',
    '',
    'import ファイル...  内容から種類を見分けます (.gz のままでも読めます): ROR のダンプ (json)、OpenSanctions の機関 (FtM の json lines)、',
    '                  人名の対応表、ENAMDICT、GLEIF の法人格 (csv)、rigour の法人格と語の一覧 (json)。展開後 1 GiB までです',
    '  --json          1 ファイルにつき 1 行の JSON で出力します',
    '',
    '同じ種類の新しいファイルは、古いものと置き換わります。この機械のデータフォルダー (SEKISHO_DATA) に保存されるため、API とワーカーを',
    '複数の機械で動かす場合は、それぞれで取り込んでください。データベースは不要です。compare と screen にはすぐに、API とワーカーには次の起動から反映されます。',
    '',
    '終了コード: 0 完了、2 使い方の誤り、または対応していないファイル (この場合は何も変更しません)',
  ].join('\n'),
};

/** What can be wrong with a file, in Japanese; in English the fault says it itself. */
export const referenceFaultsJa: Record<string, (params: Record<string, string | number>) => string> = {
  'reference.unrecognised': ({ file }) =>
    `${file} は、Sekisho が読み込める登録簿や辞書 (ROR のダンプ、OpenSanctions の機関、人名の対応表、ENAMDICT、GLEIF の法人格、rigour の一覧) のいずれでもありません。`,
  'reference.too_large': ({ file, megabytesMax }) => `${file} が大きすぎます。展開後 ${megabytesMax} MiB までです。`,
  'reference.damaged': ({ file, reason }) => `${file} を最後まで読めません (${reason})。もう一度入手してください。`,
  'reference.empty': ({ file, kind }) => `${file} には読み取れる内容がありません (種類: ${kind})。`,
};
