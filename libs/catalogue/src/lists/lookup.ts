// Names looked up outside a case: for what, by what duty, and what is said where it cannot be done.
const ja = {
  'purpose.enquiry': '受入れの相談（案件にする前）',
  'purpose.visitor': '来訪者・行事の参加者の確認',
  'purpose.partner': '取引先・共同研究先の確認',
  'purpose.list-quality': 'リストの品質の確認',
  'purpose.training': '研修・操作の練習',
  'purpose.program': '連携プログラムからの照会',
  'duty.technology': '技術の提供の相手方（外為法第25条）',
  'duty.goods': '貨物の輸出の相手方（外為法第48条）',
  'duty.payment': '支払・資金の受取りの相手方（外為法第16条）',
  'duty.contract': '資金配分機関または契約が定める確認',
};

const en: typeof ja = {
  'purpose.enquiry': 'enquiry before a case',
  'purpose.visitor': 'visitors and guests of an event',
  'purpose.partner': 'partner or supplier check',
  'purpose.list-quality': 'check of a list’s quality',
  'purpose.training': 'training and practice',
  'purpose.program': 'asked by a program',
  'duty.technology': 'recipients of technology (FEFA Art. 25)',
  'duty.goods': 'recipients of exported goods (FEFA Art. 48)',
  'duty.payment': 'parties to payments (FEFA Art. 16)',
  'duty.contract': 'a check that a funder or a contract demands',
};

export const lookupWords = { ja, en };

export const LOOKUP_REFUSALS = {
  'lookup.forgotten': {
    ja: {
      title: '調べた名前は消去されています',
      detail: '保存の期限が過ぎたため、名前と結果は残っていません。必要なときは、もう一度調べてください。',
    },
    en: {
      title: 'The names were forgotten',
      detail: 'Their time is over: neither names nor results are left. Look them up again if you need them.',
    },
  },
  'lookup.unknown': {
    ja: { title: '記録が見つかりません', detail: '名前を調べた記録の一覧から選び直してください。' },
    en: { title: 'There is no such look-up', detail: 'Choose one from the list of look-ups.' },
  },
  'lookup.of_another_case': {
    ja: {
      title: '別の案件に保存されています',
      detail: 'この記録は、すでに別の案件の一部です。必要なときは、もう一度調べて保存してください。',
    },
    en: {
      title: 'It is part of another case',
      detail: 'This look-up was kept with another case already. Look the names up again and keep that one.',
    },
  },
  'lookup.no_names': {
    ja: {
      title: '名前がありません',
      detail:
        '調べる名前を 1 件以上入力してください。ファイルの場合は、name 列（氏名・名称）に名前が入っているか確かめてください。',
    },
    en: {
      title: 'There is no name',
      detail: 'Give at least one name. Of a file, check that the column "name" holds names.',
    },
  },
  'lookup.too_many_rows': {
    ja: {
      title: '一度に調べられる行数を超えています',
      detail: '{rows} 行あります。画面で一度に調べられるのは {rowsMax} 行までです。ファイルを分けてください。',
    },
    en: {
      title: 'Too many rows at once',
      detail: 'There are {rows} rows; {rowsMax} can be looked up at once here. Split the file.',
    },
  },
  'names.no_name_column': {
    ja: {
      title: '名前の列がありません',
      detail: '見出しが name（または 氏名・名称）の列を用意してください。別名は aliases 列に「;」で区切って書けます。',
    },
    en: {
      title: 'There is no column of names',
      detail: 'One column must be headed "name". Other names may stand in a column "aliases", separated by ";".',
    },
  },
  'names.row_malformed': {
    ja: {
      title: '読み取れない行があります',
      detail: '{row} 行目を json として読み取れません。その行を直してください。',
    },
    en: { title: 'A row cannot be read', detail: 'Line {row} is no json. Correct it.' },
  },
  'names.too_many': {
    ja: {
      title: '行が多すぎます',
      detail: '一つのファイルに入れられるのは {rowsMax} 行までです。ファイルを分けてください。',
    },
    en: { title: 'Too many rows', detail: 'A file may hold {rowsMax} rows at most. Split it.' },
  },
  'match.dataset_unknown': {
    ja: {
      title: 'リストが見つかりません',
      detail: 'アドレスには、リストの識別子か、有効なリストすべてを表す default を指定してください。',
    },
    en: {
      title: 'There is no such dataset',
      detail: 'Name a list by its id in the address, or all lists in force by "default".',
    },
  },
} as const;

/** What is wrong with a question in the form of yente. */
export const MATCH_FAULTS = {
  'lookup.birth_date_of_one_person': {
    ja: '生年月日は、個人の名前を 1 件だけ調べるときに入力できます。',
    en: 'A date of birth can be given with the name of a single person only.',
  },
  'match.schema_unknown': {
    ja: 'schema は Person、Organization、Company、LegalEntity、PublicBody、Thing のいずれかにしてください。',
    en: 'The schema must be Person, Organization, Company, LegalEntity, PublicBody or Thing.',
  },
  'match.query_malformed': {
    ja: 'schema（文字列）と properties（項目名ごとの文字列または文字列の配列）を持つオブジェクトにしてください。',
    en: 'A query is an object with a schema (text) and properties (by name, each a text or a list of texts).',
  },
  'match.queries_malformed': {
    ja: 'queries に、名前を付けた 1〜100 件の照会を入れてください。',
    en: 'queries must hold 1 to 100 queries, each under a name of its own.',
  },
  'match.option_malformed': {
    ja: '値を確認してください。limit は 1〜100 の整数、threshold と cutoff は 0〜1 の数です。',
    en: 'Check this value: limit is a whole number of 1 to 100, threshold and cutoff lie between 0 and 1.',
  },
} as const;
