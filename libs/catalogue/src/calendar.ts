// What is said where the business calendar cannot be kept as somebody gave it.
export const CALENDAR_REFUSALS = {
  'calendar.unfit': {
    ja: {
      title: '業務カレンダーに登録できません',
      detail: '示された項目を直して、もう一度送信してください。業務カレンダーは変わっていません。',
    },
    en: {
      title: 'The calendar cannot be kept like this',
      detail: 'Correct the fields that are named and send it again. The calendar stays as it was.',
    },
  },
  'calendar.closed_days': {
    ja: '存在する日を、初日から最終日の順に入力してください（例：2027-08-11、毎年の場合は 12-29）。',
    en: 'Give days that exist, the first before the last (for example 2027-08-11, or 12-29 for every year).',
  },
  'calendar.note_missing': {
    ja: '「その他」の場合は、閉室の理由を入力してください。',
    en: 'Say why, where none of the kinds does.',
  },
  'calendar.hours': {
    ja: '始業・終業・休憩の時刻を順に入力してください。休憩のほかに勤務の時間が必要です。',
    en: 'Give opening, break and closing time in their order, with some working time beside the break.',
  },
  'calendar.weekdays_off': {
    ja: '同じ曜日は一度だけ選び、業務を行う曜日を一つ以上残してください。',
    en: 'Choose each day of the week once, and leave one on which somebody works.',
  },
  'calendar.closure_unknown': {
    ja: {
      title: 'その閉室日は登録されていません',
      detail: '業務カレンダーを読み込み直して、一覧から選んでください。',
    },
    en: { title: 'There is no such closure', detail: 'Load the calendar again and choose one of those it shows.' },
  },
  'calendar.too_many_closures': {
    ja: {
      title: '閉室日が多すぎます',
      detail: '登録できるのは{max}件までです。過ぎた閉室日や不要なものを取り消してください。',
    },
    en: { title: 'There are too many closures', detail: 'There is room for {max}. Remove some that are over.' },
  },
  'calendar.no_such_month': {
    ja: { title: 'その月はありません', detail: '月を 2027-08 の形で指定してください。' },
    en: { title: 'There is no such month', detail: 'Name a month as 2027-08.' },
  },
} as const;
