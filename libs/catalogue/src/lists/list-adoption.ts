// What the list centre says when a version is not adopted, and when there is nothing to look at.
// Whatever is refused here changes nothing: the version in force stays.

const STAYS_JA = '取り込みは行わず、現在のリストをそのまま使います。';
const STAYS_EN = 'Nothing was imported; the list in force stays.';

export const LIST_ADOPTION_REFUSALS = {
  'list.own_proposal': {
    ja: {
      title: 'ご自身が提案した版は採用できません',
      detail:
        'リストの更新は、提案した人とは別の輸出管理担当者が差分を確かめて採用します。別の担当者に依頼してください。誤って取り込んだ場合は、理由を付けて取り下げられます。それまでは現在のリストをそのまま使います。',
    },
    en: {
      title: 'You proposed this version yourself',
      detail:
        'A new version is adopted by another officer, who looks at the differences. Ask a colleague. If it was imported by mistake, withdraw it and say why. Until then the list in force stays.',
    },
  },
  'list.proposal_overtaken': {
    ja: {
      title: 'より新しい版が提案されています',
      detail:
        'ご覧になっていた提案のあとに、別の版が提案されました。新しい差分を確かめてから判断してください。今回の操作では何も変わっていません。',
    },
    en: {
      title: 'A newer version has been proposed',
      detail:
        'What you looked at was overtaken by another proposal. Look at the new differences before you decide. Nothing was changed.',
    },
  },
  'list.no_proposal': {
    ja: {
      title: '採用を待っている版はありません',
      detail: 'すでに採用または見送りとなったか、まだ提案されていません。経過は「版の履歴」で確認できます。',
    },
    en: {
      title: 'No version waits to be adopted',
      detail:
        'It was adopted or declined already, or none was proposed. The history of versions shows what became of it.',
    },
  },
  'list.alone_is_the_operators': {
    ja: {
      title: '一人で採用できるのはサーバー管理者だけです',
      detail: `画面から取り込んだ版は、別の輸出管理担当者が採用します。${STAYS_JA}`,
    },
    en: {
      title: 'Only the operator adopts alone',
      detail: `A version that was imported on the screen is adopted by another officer. ${STAYS_EN}`,
    },
  },
  'list.several_at_once': {
    ja: {
      title: '別々のリストです',
      detail: `「{one}」と「{other}」は別のリストのため、一度には取り込めません。リストごとに取り込んでください。一緒に選べるのは、OFAC の sdn.csv・alt.csv・add.csv のように一つのリストを成すファイルだけです。${STAYS_JA}`,
    },
    en: {
      title: 'These are different lists',
      detail: `"{one}" and "{other}" are two lists: import them one after the other. Only files that make one list are chosen together, as OFAC's sdn.csv, alt.csv and add.csv. ${STAYS_EN}`,
    },
  },
  'list.no_mapping': {
    ja: {
      title: '列の対応づけは保存されていません',
      detail:
        'このリストのファイルは、見出しから読み取られます。必要であれば、取込みの画面で対応づけを指定してください。',
    },
    en: {
      title: 'No mapping of columns is saved',
      detail:
        'The files of this list are read by their headings. Where that does not do, say what the columns hold when you import one.',
    },
  },
  'list.version_unknown': {
    ja: { title: 'その版はありません', detail: '「版の履歴」から選び直してください。' },
    en: { title: 'There is no such version', detail: 'Choose one from the history of versions.' },
  },
} as const;
