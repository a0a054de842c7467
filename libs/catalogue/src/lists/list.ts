// What the list centre says: why a file is refused, what is wrong with a row, and what was put right in one.
// A refused file changes nothing: the version in force stays, and every text that refuses one says so.

const STAYS_JA = '取り込みは行わず、現在のリストをそのまま使います。';
const STAYS_EN = 'Nothing was imported; the list in force stays.';

export const LIST_REFUSALS = {
  'list.not_a_list': {
    ja: {
      title: 'リストとして読み取れません',
      detail: `経済産業省の xlsx、米国 CSL の csv・json、OFAC の sdn.csv・alt.csv・add.csv、OpenSanctions の csv・json、または name 列のある csv・xlsx を選んでください。ほかの表は、どの列が何を表すかを指定すれば取り込めます。ウェブページとして保存したファイルは使えません。${STAYS_JA}`,
    },
    en: {
      title: 'This file is not a list',
      detail: `Choose METI's xlsx, the csv or json of the US CSL, OFAC's sdn.csv, alt.csv and add.csv, the csv or json of OpenSanctions, or a csv or xlsx with a column "name". Any other table can be imported by saying what its columns hold. A page saved from a browser does not work. ${STAYS_EN}`,
    },
  },
  'list.stale': {
    ja: {
      title: 'リストが更新されています',
      detail:
        '表示した後でリストが更新されました（現在の版：{version}）。最新の版を確認してから、もう一度取り込んでください。',
    },
    en: {
      title: 'The list has changed since you looked',
      detail: 'It is now at version {version}. Look at it again, then repeat the import.',
    },
  },
  'list.empty': {
    ja: {
      title: 'リストに項目がありません',
      detail: `ファイルを開いて中身を確かめ、公表元から取得し直してください。${STAYS_JA}`,
    },
    en: {
      title: 'The list holds no entries',
      detail: `Open the file, check what is in it, and download it again from its publisher. ${STAYS_EN}`,
    },
  },
  'list.too_large': {
    ja: {
      title: 'ファイルが大きすぎます',
      detail: `展開後の大きさは {megabytesMax} MB までです。公表元から取得したファイルか確かめてください。${STAYS_JA}`,
    },
    en: {
      title: 'The file is too large',
      detail: `It may unpack to {megabytesMax} MB at most. Check that it is the file its publisher offers. ${STAYS_EN}`,
    },
  },
  'list.too_costly': {
    ja: {
      title: 'ファイルの構造が大きすぎます',
      detail: `セルや部品の数が多すぎるか、読み取りに時間とメモリがかかりすぎます。リストのシートだけを csv（UTF-8）で保存し、そのファイルを取り込んでください。${STAYS_JA}`,
    },
    en: {
      title: 'The file is too much to read',
      detail: `It has too many cells or parts, or takes too much time and memory. Save the sheet with the list, and nothing else, as csv (UTF-8) and import that. ${STAYS_EN}`,
    },
  },
  'list.old_excel': {
    ja: {
      title: '古い Excel 形式のファイルです',
      detail: `Excel で開き、「Excel ブック (.xlsx)」として保存し直してから取り込んでください。${STAYS_JA}`,
    },
    en: {
      title: 'This is an old Excel file',
      detail: `Open it in Excel, save it as an Excel workbook (.xlsx) and import that. ${STAYS_EN}`,
    },
  },
  'list.pdf': {
    ja: {
      title: 'PDF は取り込めません',
      detail: `同じページで公表されている Excel ファイル (.xlsx) を取り込んでください。${STAYS_JA}`,
    },
    en: {
      title: 'A PDF cannot be imported',
      detail: `Import the Excel file (.xlsx) that is published on the same page. ${STAYS_EN}`,
    },
  },
  'list.column_missing': {
    ja: {
      title: '必要な列がありません',
      detail: `列「{column}」が見つかりません。見出し行を消したり書き換えたりしていないか確かめ、公表元から取得し直してください。${STAYS_JA}`,
    },
    en: {
      title: 'A column is missing',
      detail: `The column "{column}" was not found. Check that the heading row was not removed or reworded, and download the file again. ${STAYS_EN}`,
    },
  },
  'list.too_few_entries': {
    ja: {
      title: '項目が大きく減っています',
      detail: `現在の {before} 件に対し {after} 件しかありません。途中で切れていないか、公表元の件数と照らし合わせてください。実際に減ったのであれば、件数を指定して取り込み直せます（sekisho lists import --entries {after}）。${STAYS_JA}`,
    },
    en: {
      title: 'Many entries are gone',
      detail: `There are {after} entries, and {before} in force. Compare with the number its publisher gives: the file may be cut off. If the list really shrank, import it again and state the number (sekisho lists import --entries {after}). ${STAYS_EN}`,
    },
  },
  'list.too_many_entries': {
    ja: {
      title: '項目が大きく増えています',
      detail: `現在の {before} 件に対し {after} 件あります。別の表ではないか、行が途中で分かれていないかを、公表元の件数と照らし合わせてください。実際に増えたのであれば、件数を指定して取り込み直せます（sekisho lists import --entries {after}）。${STAYS_JA}`,
    },
    en: {
      title: 'There are many more entries',
      detail: `There are {after} entries, and {before} in force. Compare with the number its publisher gives: it may be another table, or rows may have been cut in pieces. If the list really grew, import it again and state the number (sekisho lists import --entries {after}). ${STAYS_EN}`,
    },
  },
  'list.ofac_set': {
    ja: {
      title: 'OFAC のファイルがそろっていません',
      detail: `sdn.csv・alt.csv・add.csv を一つずつ、同じ日に公表されたものをまとめて指定してください（sdn_comments.csv も加えられます）。{file} が足りないか、重なっています。指定されたもの：{given}。${STAYS_JA}`,
    },
    en: {
      title: "OFAC's files are not complete",
      detail: `Give sdn.csv, alt.csv and add.csv of one publication together, each once (sdn_comments.csv may be added). {file} is missing or there twice. Given: {given}. ${STAYS_EN}`,
    },
  },
  'list.changes_of_nothing': {
    ja: {
      title: '差分を当てる版がありません',
      detail: `このファイルには変更分だけが入っています。先に全件のファイル（entities.ftm.json）を取り込んでください。${STAYS_JA}`,
    },
    en: {
      title: 'There is no version to change',
      detail: `This file tells changes alone. Import the whole list (entities.ftm.json) first. ${STAYS_EN}`,
    },
  },
  'list.mapping_malformed': {
    ja: {
      title: '列の対応づけを確認してください',
      detail: `名称（name）の列を一つ選び、各列に次のいずれかを割り当ててください：{fields}。国籍・出生地・性別の列は取り込めません。${STAYS_JA}`,
    },
    en: {
      title: 'Please check what the columns hold',
      detail: `Choose one column of names, and for each column one of: {fields}. Nationality, place of birth and gender are not taken. ${STAYS_EN}`,
    },
  },
  'list.same_as_unknown': {
    ja: {
      title: '改称の回答を確認してください',
      detail: `「{entry}」は新しい項目でないか、「{before}」は消えた項目ではありません。差分をもう一度確かめてから回答してください。${STAYS_JA}`,
    },
    en: {
      title: 'Please check the answer about a renamed entry',
      detail: `"{entry}" is no new entry, or "{before}" is not one that is gone. Look at the differences again, then answer. ${STAYS_EN}`,
    },
  },
  'list.countries_missing': {
    ja: {
      title: '国・地域がまとめて消えています',
      detail: `次の国・地域の項目が一件もありません：{countries}。公表元のリストと照らし合わせ、取得し直してください。実際に一件もなくなったのであれば、件数を指定して取り込み直せます（sekisho lists import --entries {after}）。${STAYS_JA}`,
    },
    en: {
      title: 'Whole countries or regions are gone',
      detail: `No entry is left of: {countries}. Compare with the published list and download it again. If it really has none, import it again and state the number of entries (sekisho lists import --entries {after}). ${STAYS_EN}`,
    },
  },
  'list.column_lost': {
    ja: {
      title: '列の内容が失われています',
      detail: `現在の版にはある「{columns}」が、このファイルには一件もありません。列が削除されたり空になったりしていないか確かめ、公表元から取得し直してください。大学独自のリストから列を意図して外したのであれば、件数を指定して取り込み直せます（sekisho lists import --entries {after}）。${STAYS_JA}`,
    },
    en: {
      title: 'The list has lost a column',
      detail: `The version in force has "{columns}"; in this file the column is absent or wholly empty. Check that it was not deleted, and download the file again. If you took it out of a list of your own on purpose, import it again and state the number of entries (sekisho lists import --entries {after}). ${STAYS_EN}`,
    },
  },
  'list.rows_mostly_unreadable': {
    ja: {
      title: '読み取れない行が多すぎます',
      detail: `{rows} 行のうち {unreadable} 行を読み取れません（最初は {first} 行目）。列がずれていないか、別の表ではないかを確かめ、取得し直してください。${STAYS_JA}`,
    },
    en: {
      title: 'Too many rows cannot be read',
      detail: `{unreadable} of {rows} rows cannot be read, the first is row {first}. Check that the columns have not shifted and that it is the right table, and get the file again. ${STAYS_EN}`,
    },
  },
  'list.rows_unreadable': {
    ja: {
      title: '読み取れない行があります',
      detail: `{rows} 行を読み取れません（最初は {first} 行目）。その行を直すか、厳密な取り込みをやめて読める行だけを取り込んでください。${STAYS_JA}`,
    },
    en: {
      title: 'Some rows cannot be read',
      detail: `{rows} rows cannot be read, the first is row {first}. Correct them, or import without --strict to take the rows that can be read. ${STAYS_EN}`,
    },
  },
  'list.source_missing': {
    ja: {
      title: 'どのリストかわかりません',
      detail:
        'ファイルの中身からは判断できません。リストの識別子（例：partner-list）を指定してください（コマンドでは --source partner-list）。',
    },
    en: {
      title: 'Which list is this?',
      detail:
        'The content does not say. Name the list by an id of your choice, for example partner-list (on the command line: --source partner-list).',
    },
  },
  'list.source_reserved': {
    ja: {
      title: '公表リスト用の識別子です',
      detail: `「{named}」は公表されているリストの識別子のため、この表には使えません。meti-eul は経済産業省の xlsx、us-csl は米国 CSL の csv・json、ofac-sdn は OFAC の sdn.csv など、opensanctions は OpenSanctions の targets.simple.csv や entities.ftm.json を、公表されたままの形で取り込んでください。大学独自の表には別の識別子（例：partner-list）を付けてください。${STAYS_JA}`,
    },
    en: {
      title: 'This id belongs to a published list',
      detail: `"{named}" is the id of a published list, and this table is not in its publisher's format. Import meti-eul from METI's xlsx, us-csl from the csv or json of the US CSL, ofac-sdn from OFAC's sdn.csv and its companions, opensanctions from the targets.simple.csv or entities.ftm.json of OpenSanctions, each as published. Name a table of your own otherwise, for example partner-list. ${STAYS_EN}`,
    },
  },
  'list.source_malformed': {
    ja: {
      title: 'リストの識別子を確認してください',
      detail: '半角の英小文字・数字・ハイフンで、2〜40 文字にしてください（例：partner-list）。',
    },
    en: {
      title: 'Please check the id of the list',
      detail: 'Use 2 to 40 small letters, digits and hyphens, for example partner-list.',
    },
  },
  'list.source_differs': {
    ja: {
      title: '指定と異なるリストです',
      detail: `「{named}」と指定されましたが、ファイルの中身は「{found}」です。ファイルを選び直すか、指定を外してください。${STAYS_JA}`,
    },
    en: {
      title: 'This is another list',
      detail: `It was named "{named}", but its content is "{found}". Choose the right file or name no list. ${STAYS_EN}`,
    },
  },
  'list.changed_meanwhile': {
    ja: {
      title: 'リストが先に更新されました',
      detail: 'ほかの人が新しい版を取り込みました。差分をもう一度確かめてから取り込んでください。',
    },
    en: {
      title: 'The list was changed meanwhile',
      detail: 'Somebody else imported a new version. Look at the differences again, then import.',
    },
  },
  'list.older_than_in_force': {
    ja: {
      title: '現在の版より古いリストです',
      detail: `指定された適用日 {given} は、現在の版の {inForce} より前です。ファイルと適用日を確かめてください。${STAYS_JA}`,
    },
    en: {
      title: 'This version is older than the one in force',
      detail: `Its effective date {given} lies before {inForce}. Check the file and the date. ${STAYS_EN}`,
    },
  },
  'list.entries_damaged': {
    ja: {
      title: '保存されたリストが壊れています',
      detail:
        'リスト「{list}」の内容が採用時の記録と一致しないため、照合には使いません。システム管理者に連絡し、同じファイルをもう一度取り込んでください。',
    },
    en: {
      title: 'A stored list is damaged',
      detail:
        'What is stored of the list "{list}" is not what was adopted, so it is not searched. Tell the administrator, and import the same file again.',
    },
  },
  'list.unknown': {
    ja: { title: 'リストが見つかりません', detail: 'リストの一覧から選び直してください。' },
    en: { title: 'There is no such list', detail: 'Choose one from the list centre.' },
  },
} as const;

/** What is wrong with a single row; its number is told beside. */
export const ROW_FAULTS = {
  'list.row_name_missing': {
    ja: '名称がありません。元の表でこの行の名称を確かめてください。',
    en: 'The name is missing. Check the name of this row in the source table.',
  },
  'list.row_name_unreadable': {
    ja: '名称に文字も数字もありません。元の表でこの行の名称を確かめてください。',
    en: 'The name holds neither letters nor digits. Check the name of this row in the source table.',
  },
  'list.row_country_missing': {
    ja: '国名がありません。元の表でこの行の国名を確かめてください。',
    en: 'The country is missing. Check the country of this row in the source table.',
  },
  'list.row_too_long': {
    ja: '名称または別名が長すぎます（1 件 2,000 文字まで）。列がずれていないか確かめてください。',
    en: 'The name or an alias is too long (2,000 characters each at most). Check that the columns have not shifted.',
  },
  'list.row_type_unknown': {
    ja: '種別は person、organization、または空欄にしてください。',
    en: 'The type must be person, organization or empty.',
  },
  'list.row_not_json': {
    ja: 'この行は json として読み取れません。ファイルが途中で切れていないか確かめてください。',
    en: 'This line is no json. Check that the file was not cut off.',
  },
  'list.row_of_no_entry': {
    ja: 'この行がどの項目のものかわかりません。同じ日に公表されたファイルがそろっているか確かめてください。',
    en: 'This row belongs to no entry. Check that the files are of one publication.',
  },
} as const;

/** Why the repair table put something right. */
export const REPAIR_REASONS = {
  'list.repair_spare_space': {
    ja: '名称に余分な空白や改行が含まれていました。',
    en: 'The name had spare spaces or line breaks.',
  },
  'list.repair_successors': {
    ja: '名称の後に、承継者や下部組織も対象とする旨の文が続いていました。名称だけを残しました。',
    en: 'The name was followed by words that include successors and sub-units. The name alone was kept.',
  },
  'list.repair_remark_among_names': {
    ja: '別名の欄に、名称ではない注記が入っていました。',
    en: 'A remark that is no name stood among the aliases.',
  },
  'list.repair_enumeration': {
    ja: '列挙の「and」が別名の前後に残っていました。',
    en: 'The "and" of an enumeration was left at an alias.',
  },
  'list.repair_century': {
    ja: '西暦が 2 桁のまま記されていました。',
    en: 'The year was written with its last two digits alone.',
  },
  'list.repair_parentheses': {
    ja: '括弧の一方がありませんでした。',
    en: 'One of two parentheses was missing.',
  },
  'list.repair_repeated_heading': {
    ja: '見出し行が表の途中に繰り返されていました。',
    en: 'The heading row was repeated within the table.',
  },
} as const;
