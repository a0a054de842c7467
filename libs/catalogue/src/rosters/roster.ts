// Rosters held against the cases: why a row has no clearance, what is in doubt, what a file lacks.
const ja = {
  'roster-duty.technology': '技術の提供の相手方（外為法第25条）',
  'roster-duty.contract': '資金配分機関または契約が定める確認',
  'roster-reason.no-case': '案件がありません',
  'roster-reason.other-stage': '今の身分についての許可がありません（別の身分の案件はあります）',
  'roster-reason.expired': '許可の期間が終わっています',
  'roster-reason.licence': '経済産業大臣の許可を待っています',
  'roster-reason.refused': '不承認の案件があります',
  'roster-reason.withdrawn': '案件は取り下げられています',
  'roster-reason.not-cleared': '有効な許可がありません',
  'roster-reason.name-alone': '氏名だけが一致します（生年月日もメールアドレスも確かめられません）',
  'roster-reason.birth-date-near': '生年月日がわずかに違います',
  'roster-reason.birth-date-differs': '生年月日が違い、メールアドレスは同じです',
  'roster-reason.characters-differ': '漢字が違い、読みまたは綴りは同じです',
  'roster-reason.name-differs': '氏名の一部が違い、生年月日は同じです',
  'roster-reason.email-alone': 'メールアドレスだけが一致します',
  'roster-reason.name-unreadable': '氏名を照合できません',
  'roster-opening.opened': '案件の下書きを作りました',
  'roster-opening.opened-before': 'この行の下書きはすでにあります',
  'roster-opening.not-a-gap': 'もう漏れではありません',
  'roster-opening.host-missing': '名簿に受入教員がありません。受入教員を選んでください',
  'roster-opening.host-unknown': '名簿の受入教員に当たる人が見つからないか、一人に決まりません',
  'roster-opening.host-elsewhere': '受入教員はこの部局に属していません',
  'roster-opening.unit-unknown': '部局が組織に登録されていません',
  'roster-opening.no-case-type': 'この身分の案件は、まだこのシステムで扱えません',
};

const en: typeof ja = {
  'roster-duty.technology': 'recipients of technology (FEFA Art. 25)',
  'roster-duty.contract': 'a check that a funder or a contract demands',
  'roster-reason.no-case': 'there is no case',
  'roster-reason.other-stage': 'no clearance of this stage (there is a case of another)',
  'roster-reason.expired': 'the clearance has run out',
  'roster-reason.licence': 'waits for a METI licence',
  'roster-reason.refused': 'the case was refused',
  'roster-reason.withdrawn': 'the case was withdrawn',
  'roster-reason.not-cleared': 'no clearance is in force',
  'roster-reason.name-alone': 'only the name is the same (no date of birth and no e-mail address to tell)',
  'roster-reason.birth-date-near': 'the dates of birth differ a little',
  'roster-reason.birth-date-differs': 'the dates of birth differ, the e-mail address is the same',
  'roster-reason.characters-differ': 'the characters differ, the sound or spelling is the same',
  'roster-reason.name-differs': 'part of the name differs, the date of birth is the same',
  'roster-reason.email-alone': 'only the e-mail address is the same',
  'roster-reason.name-unreadable': 'the name cannot be compared',
  'roster-opening.opened': 'a draft was opened',
  'roster-opening.opened-before': 'this row has its draft already',
  'roster-opening.not-a-gap': 'it is a gap no longer',
  'roster-opening.host-missing': 'the row names no host: choose one',
  'roster-opening.host-unknown': 'nobody, or more than one, is the host that the row names',
  'roster-opening.host-elsewhere': 'the host does not belong to this unit',
  'roster-opening.unit-unknown': 'the department is no unit of the organisation',
  'roster-opening.no-case-type': 'there is no type of case for this status yet',
};

export const rosterWords = { ja, en };

export const ROSTER_REFUSALS = {
  'roster.unknown': {
    ja: { title: '名簿が見つかりません', detail: '漏れ検知の一覧から選び直してください。' },
    en: { title: 'There is no such roster', detail: 'Choose one from the list of rosters.' },
  },
  'roster.forgotten': {
    ja: {
      title: '名簿の内容は消去されています',
      detail: '保存の期限が過ぎたため、件数だけが残っています。必要なときは、名簿をもう一度取り込んでください。',
    },
    en: {
      title: 'The rows were forgotten',
      detail: 'Their time is over: only the numbers are left. Import the roster again if you need it.',
    },
  },
  'roster.compared_meanwhile': {
    ja: {
      title: 'ほかの人が突き合わせました',
      detail: '同時に別の突き合わせが行われました。画面を読み直して、新しい結果を確かめてください。',
    },
    en: { title: 'Somebody else compared it', detail: 'It was compared at the same time. Reload to see the result.' },
  },
  'roster.no_mapping': {
    ja: {
      title: '列の対応がまだありません',
      detail: 'この名簿のどの列が何を表すかを指定し、保存してください。次回からは不要です。',
    },
    en: {
      title: 'Its columns are not mapped yet',
      detail: 'Say once what the columns of rosters from this source hold, and save that.',
    },
  },
  'roster.mapping_malformed': {
    ja: {
      title: '列の対応が正しくありません',
      detail: '氏名・部局・身分の列を必ず指定し、氏名・カナ・その他の表記のほかは一つの列だけにしてください。',
    },
    en: {
      title: 'The mapping is not sound',
      detail:
        'Name a column each for name, department and status; only names, kana and other spellings may have several.',
    },
  },
  'roster.column_missing': {
    ja: {
      title: '列がありません',
      detail: '見出し「{column}」の列が見つかりません。名簿の様式が変わったときは、列の対応を指定し直してください。',
    },
    en: {
      title: 'A column is missing',
      detail: 'There is no column headed "{column}". If the roster has a new layout, map its columns again.',
    },
  },
  'roster.source_malformed': {
    ja: {
      title: '名簿の種類を読み取れません',
      detail: '半角の英小文字・数字・ハイフンで、40 文字以内で入力してください（例：gakumu）。',
    },
    en: {
      title: 'The source cannot be read',
      detail: 'Use up to 40 lower-case letters, digits and hyphens, for example "gakumu".',
    },
  },
  'roster.too_many_rows': {
    ja: {
      title: '行が多すぎます',
      detail: '{rows} 行あります。一度に取り込めるのは {rowsMax} 行までです。ファイルを分けてください。',
    },
    en: { title: 'Too many rows', detail: 'There are {rows} rows; {rowsMax} can be imported at once. Split the file.' },
  },
  'roster.no_rows': {
    ja: {
      title: '突き合わせる行がありません',
      detail: '読み取れた行がありません。行の誤りを直すか、列の対応を確かめてください。何も保存していません。',
    },
    en: {
      title: 'There is no row to compare',
      detail: 'No row could be read. Correct the rows, or check the mapping. Nothing was kept.',
    },
  },
  'roster.empty': {
    ja: { title: 'ファイルが空です', detail: 'ファイルを開いて中身を確かめてください。' },
    en: { title: 'The file is empty', detail: 'Open the file and check what is in it.' },
  },
  'roster.not_a_table': {
    ja: {
      title: '表として読み取れません',
      detail: 'csv（UTF-8 または Shift_JIS）か xlsx を選んでください。1 行目から 10 行目までに見出しが必要です。',
    },
    en: {
      title: 'This is no table',
      detail: 'Choose a csv (UTF-8 or Shift_JIS) or an xlsx with headings within its first ten rows.',
    },
  },
  'roster.too_costly': {
    ja: {
      title: 'ファイルの構造が大きすぎます',
      detail: '名簿のシートだけを csv で保存し、そのファイルを取り込んでください。',
    },
    en: { title: 'The file is too much to read', detail: 'Save the sheet with the roster as csv, and import that.' },
  },
  'roster.old_excel': {
    ja: {
      title: '古い Excel 形式のファイルです',
      detail: 'Excel で開き、「Excel ブック (.xlsx)」として保存し直してください。',
    },
    en: { title: 'This is an old Excel file', detail: 'Open it in Excel and save it as an Excel workbook (.xlsx).' },
  },
  'roster.pdf': {
    ja: { title: 'PDF は取り込めません', detail: '元の表（csv または xlsx）を取り込んでください。' },
    en: { title: 'A PDF cannot be imported', detail: 'Import the table that it was made from, as csv or xlsx.' },
  },
} as const;

export const ROSTER_ROW_FAULTS = {
  'roster.host_unknown': {
    ja: '受入教員として登録されている人を選んでください。',
    en: 'Choose somebody who is a host here.',
  },
  'roster.row_name_missing': { ja: '氏名がありません。', en: 'There is no name.' },
  'roster.row_name_unreadable': {
    ja: '氏名に、読み取れない文字（絵文字・制御文字など）があります。',
    en: 'The name holds characters that no name has.',
  },
  'roster.row_department_missing': { ja: '部局がありません。', en: 'There is no department.' },
  'roster.row_status_missing': { ja: '身分がありません。', en: 'There is no status.' },
  'roster.row_status_unknown': {
    ja: 'この身分が何を表すか、列の対応で指定してください。',
    en: 'Say in the mapping what this status means.',
  },
  'roster.row_birth_date_unreadable': { ja: '生年月日を読み取れません。', en: 'The date of birth cannot be read.' },
  'roster.row_day_unreadable': { ja: '日付を読み取れません。', en: 'A date cannot be read.' },
  'roster.row_ends_before_it_begins': {
    ja: '終わりの日が始まりの日より前です。',
    en: 'It ends before it begins.',
  },
  'roster.row_not_your_unit': {
    ja: '担当の部局ではないか、組織に登録のない部局です。',
    en: 'It is not your unit, or no unit of the organisation.',
  },
  'roster.row_too_long': { ja: '300 字を超える項目があります。', en: 'A cell holds more than 300 characters.' },
} as const;
