// What the door says of a request of which not even a field can be named.
export const UNREADABLE_REQUESTS = {
  'request.not_json': {
    ja: {
      title: '本文が JSON ではありません',
      detail: '本文を JSON として読み取れません。括弧、引用符、文字コード（UTF-8）を確認して、送り直してください。',
    },
    en: {
      title: 'The body is not JSON',
      detail:
        'The body cannot be read as JSON. Check its brackets, quotation marks and encoding (UTF-8) and send it again.',
    },
  },
  'request.not_an_object': {
    ja: {
      title: '本文の形が正しくありません',
      detail: '本文は、入れ子が 12 段までの JSON オブジェクト（{…}）で送信してください。',
    },
    en: {
      title: 'The body has the wrong shape',
      detail: 'Send a JSON object, with things inside one another no more than 12 deep.',
    },
  },
  'request.bad_address': {
    ja: {
      title: 'アドレスを読み取れません',
      detail: 'アドレスの % の後が正しくありません。UTF-8 をパーセント符号化したアドレスを送ってください。',
    },
    en: {
      title: 'The address cannot be read',
      detail: 'What follows a % in it is not right. Send an address that is percent-encoded UTF-8.',
    },
  },
  'request.broken_form': {
    ja: {
      title: 'フォームを読み取れません',
      detail: '各項目は一つずつ、ファイルは一つだけ入れ、最後まで送信されていることを確認して、送り直してください。',
    },
    en: {
      title: 'The form cannot be read',
      detail: 'Give each field once and one file, make sure that it is sent to its end, and send it again.',
    },
  },
  'request.unreadable': {
    ja: {
      title: 'リクエストを読み取れません',
      detail: 'HTTP のリクエストとして正しくありません。使い方は /api/docs にあります。',
    },
    en: { title: 'The request cannot be read', detail: 'It is not proper HTTP. See /api/docs for what is expected.' },
  },
} as const;
