// What the list centre says: why a file is refused, what is wrong with a row, and what each list means in Japan.
// A refused file changes nothing: the version in force stays, and every text that refuses one says so.

const STAYS_JA = '取り込みは行わず、現在のリストをそのまま使います。';
const STAYS_EN = 'Nothing was imported; the list in force stays.';

export const LIST_REFUSALS = {
  'list.not_a_list': {
    ja: {
      title: 'リストとして読み取れません',
      detail: `経済産業省の xlsx、米国 CSL や OpenSanctions の csv、または name 列のある csv・xlsx を選んでください。ウェブページとして保存したファイルは使えません。${STAYS_JA}`,
    },
    en: {
      title: 'This file is not a list',
      detail: `Choose METI's xlsx, the csv of the US CSL or of OpenSanctions, or a csv or xlsx with a column "name". A page saved from a browser does not work. ${STAYS_EN}`,
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
      detail: `「{named}」は公表されているリストの識別子のため、この表には使えません。meti-eul は経済産業省の xlsx、us-csl は米国 CSL の csv、opensanctions は OpenSanctions の targets.simple.csv を、公表されたままの形で取り込んでください。大学独自の表には別の識別子（例：partner-list）を付けてください。${STAYS_JA}`,
    },
    en: {
      title: 'This id belongs to a published list',
      detail: `"{named}" is the id of a published list, and this table is not in its publisher's format. Import meti-eul from METI's xlsx, us-csl from the csv of the US CSL, opensanctions from the targets.simple.csv of OpenSanctions, each as published. Name a table of your own otherwise, for example partner-list. ${STAYS_EN}`,
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
} as const;

/** The lists known by name, and what it means in Japan to stand on them. */
export const LIST_SOURCES = {
  'meti-eul': {
    name: { ja: '外国ユーザーリスト（経済産業省）', en: 'Foreign End User List (METI)' },
    legalEffect: {
      ja: '掲載された組織への技術提供は、大量破壊兵器等や通常兵器の開発等に用いられないことが明らかな場合を除き、経済産業大臣の許可が必要です。掲載は禁止を意味しません。',
      en: 'Providing technology to a listed organisation needs a permit from the Minister of Economy, Trade and Industry, unless it is clearly not used to develop weapons of mass destruction or conventional weapons. Being listed is not a ban.',
    },
  },
  'us-csl': {
    name: { ja: '米国統合スクリーニングリスト', en: 'Consolidated Screening List (United States)' },
    legalEffect: {
      ja: '米国のリストです。掲載だけで日本の法令上の禁止や許可の義務は生じません。米国の再輸出規制が及ぶ品目・技術を扱う場合は、別に確認してください。',
      en: 'A list of the United States. By itself it creates no prohibition and no permit duty in Japan. Where items or technology are subject to US re-export rules, check those separately.',
    },
  },
  opensanctions: {
    name: { ja: 'OpenSanctions 統合データ', en: 'OpenSanctions data' },
    legalEffect: {
      ja: '各国・各機関の制裁リストなどをまとめたものです。掲載だけで日本の法令上の義務は生じません。元のリストを確認してください。',
      en: 'A collection of sanctions and other lists of many authorities. By itself it creates no duty in Japan. Check the list that the entry comes from.',
    },
  },
  demonstration: {
    name: { ja: '架空懸念先リスト（デモ用）', en: 'Fictional list of concern (demonstration)' },
    legalEffect: {
      ja: 'デモ用の架空のリストです。外国ユーザーリストと同じように表示しますが、法的な効果はありません。',
      en: 'A fictional list for the demonstration. It is shown as the Foreign End User List would be, and has no legal effect.',
    },
  },
} as const;

/** A list that the university imported on its own; `{list}` is its id. */
export const OWN_LIST = {
  name: { ja: '独自リスト「{list}」', en: 'Own list "{list}"' },
  legalEffect: {
    ja: '大学が独自に取り込んだリストです。掲載だけで法令上の義務は生じません。扱いは学内の規程に従ってください。',
    en: 'A list that the university imported on its own. By itself it creates no legal duty. Follow the rules of the university.',
  },
} as const;
