// What the door says: requests that cannot be read, fields that cannot hold what was sent, callers who are not signed in.
// `title` names the fault, `detail` says what to do.
export const REQUEST_REFUSALS = {
  'request.malformed': {
    ja: {
      title: 'リクエストを読み取れません',
      detail: '項目の形が正しくありません。示された項目を直して、もう一度送信してください。',
    },
    en: {
      title: 'The request cannot be read',
      detail: 'Its shape is not right. Correct the fields that are named and send it again.',
    },
  },
  'request.invalid': {
    ja: {
      title: '入力内容を確認してください',
      detail: '受け付けられない値があります。示された項目を直して、もう一度送信してください。',
    },
    en: {
      title: 'Please check what you entered',
      detail: 'Some values cannot be accepted. Correct the fields that are named and send it again.',
    },
  },
  'request.too_large': {
    ja: {
      title: '送信内容が大きすぎます',
      detail: '本文は 1 MiB、書類は 10 MiB、リストは 64 MiB までです。内容を短くするか、ファイルを分けてください。',
    },
    en: {
      title: 'The request is too large',
      detail: 'A body may hold 1 MiB, a document 10 MiB, a list 64 MiB. Shorten it or split the file.',
    },
  },
  'request.too_slow': {
    ja: { title: '受信が時間内に終わりませんでした', detail: '通信の状態を確認して、もう一度送信してください。' },
    en: { title: 'The request did not arrive in time', detail: 'Check the connection and send it again.' },
  },
  'request.too_fast': {
    ja: {
      title: '短い時間に要求が続きすぎました',
      detail: '{retryAfterSeconds} 秒待ってから、もう一度お試しください。',
    },
    en: { title: 'Too many requests', detail: 'Wait {retryAfterSeconds} seconds and try again.' },
  },
  'server.ending': {
    ja: {
      title: 'サーバーが停止の準備をしています',
      detail: 'この要求は処理されていません。少し待ってから、もう一度送信してください。',
    },
    en: {
      title: 'This server is about to stop',
      detail: 'Nothing has been done. Wait a moment and send it again.',
    },
  },
  'request.media_type': {
    ja: { title: 'この形式の本文は受け付けていません', detail: '本文は application/json で送信してください。' },
    en: { title: 'This kind of body is not accepted', detail: 'Send the body as application/json.' },
  },
  'request.not_a_form': {
    ja: {
      title: 'ファイルの送信形式が正しくありません',
      detail: 'multipart/form-data で、項目 file にファイルを一つ入れて送信してください。',
    },
    en: {
      title: 'The file was not sent as a form',
      detail: 'Send multipart/form-data with one file in the field “file”.',
    },
  },
  'request.no_such_route': {
    ja: {
      title: 'このアドレスはありません',
      detail: 'アドレスとメソッドを確認してください。使えるものは /api/docs にあります。',
    },
    en: {
      title: 'There is no such address',
      detail: 'Check the address and the method; /api/docs lists what there is.',
    },
  },
  'request.if_match': {
    ja: {
      title: 'If-Match を読み取れません',
      detail: 'ETag で受け取った版を、引用符を付けてそのまま送ってください（例："7"）。',
    },
    en: {
      title: 'If-Match cannot be read',
      detail: 'Send the version exactly as the ETag gave it, with its quotation marks, for example "7".',
    },
  },
  'request.foreign_origin': {
    ja: {
      title: '別のサイトからの操作は受け付けません',
      detail: 'この画面を閉じ、Sekisho を直接開いて操作してください。',
    },
    en: { title: 'Another site may not write here', detail: 'Close this page, open Sekisho itself and do it there.' },
  },
  'request.cursor': {
    ja: {
      title: '続きの位置を読み取れません',
      detail: '前の応答の next をそのまま cursor に指定するか、cursor を外して最初から読み直してください。',
    },
    en: {
      title: 'The cursor cannot be read',
      detail: 'Give the “next” of the page before unchanged, or leave the cursor out to begin again.',
    },
  },
  'request.as_of': {
    ja: {
      title: 'その日時の案件は表示できません',
      detail: 'asOf には、案件の起案以後で現在までの日時を指定してください。',
    },
    en: {
      title: 'The case cannot be shown at that time',
      detail: 'Give asOf an instant after the case was opened and not in the future.',
    },
  },
  'request.position': {
    ja: { title: '位置を読み取れません', detail: '書き込みの応答の position をそのまま after に指定してください。' },
    en: { title: 'The position cannot be read', detail: 'Give “after” the position of a write unchanged.' },
  },
  'read.not_yet': {
    ja: {
      title: 'まだ反映されていません',
      detail: '直前の変更が一覧に反映されるまで、数秒待ってから開き直してください。変更は記録されています。',
    },
    en: {
      title: 'Not shown yet',
      detail: 'Your change is recorded but this view has not caught up. Open it again in a few seconds.',
    },
  },
  'session.missing': {
    ja: {
      title: 'サインインしてください',
      detail: 'サインインしていないか、しばらく操作がなかったため終了しました。もう一度サインインしてください。',
    },
    en: {
      title: 'Please sign in',
      detail: 'You are not signed in, or the session ended after a while without use. Sign in again.',
    },
  },
  'demonstration.absent': {
    ja: {
      title: 'デモンストレーションではありません',
      detail: 'この環境には体験用のアカウントがありません。ご自身のアカウントでサインインしてください。',
    },
    en: { title: 'This is not a demonstration', detail: 'There are no accounts to try here. Sign in with your own.' },
  },
  'history.broken': {
    ja: {
      title: '記録の検証に失敗しました',
      detail:
        '保存されている記録が、書き込まれた当時の記録と一致しません。この記録にもとづく判断は行わず、情報システムの担当者に番号（reference）を添えて連絡してください。今回の操作は行われていません。',
    },
    en: {
      title: 'This history does not verify',
      detail:
        'What is stored is not what was once written. Do not decide on it: call IT and tell them the reference. Nothing was done.',
    },
  },
  'server.away': {
    ja: {
      title: '保存先に接続できません',
      detail:
        'データベースなど、記録や処理待ちを保存するところに今は接続できません。入力した内容はそのままにして、少し待ち、処理が済んでいないことを確かめてから、もう一度同じ操作をお試しください。続くときは管理者に連絡してください。',
    },
    en: {
      title: 'Where things are stored cannot be reached',
      detail:
        'The database, or another place where records and waiting work are kept, cannot be reached at this moment. Leave what you have typed as it is, wait a little, look whether it was done, and if not, do the same again. If it goes on, tell the administrator.',
    },
  },
  'server.disk_full': {
    ja: {
      title: 'サーバーの空き容量がありません',
      detail:
        '保存できませんでした。読むことはできます。管理者が空き容量を増やせば、そのまま元どおりに使えます。管理者に連絡してください。',
    },
    en: {
      title: 'The server’s disk is full',
      detail:
        'Nothing can be saved; what is there can be read. Tell the administrator: as soon as there is space again, everything goes on by itself.',
    },
  },
  'server.fault': {
    ja: {
      title: '処理できませんでした',
      detail:
        'システム側の問題です。少し待ってもう一度お試しください。続くときは、番号（reference）を添えて管理者に連絡してください。',
    },
    en: {
      title: 'Something went wrong on our side',
      detail: 'Wait a little and try again. If it goes on, tell the administrator the reference.',
    },
  },
} as const;

/** One fault of one field; shown beside the field. */
export const FIELD_FAULTS = {
  'field.unknown': {
    ja: 'この項目は受け付けていません。項目名を確認するか、取り除いてください。',
    en: 'There is no such field here. Check its name or remove it.',
  },
  'field.required': { ja: 'この項目は必須です。', en: 'This field is needed.' },
  'field.type': { ja: '値の型が違います。', en: 'The value is of the wrong type.' },
  'field.whole_number': { ja: '整数で入力してください。', en: 'Give a whole number.' },
  'field.not_storable': {
    ja: '文字として正しくない部分（壊れた文字や制御文字）があります。入力し直してください。',
    en: 'It holds something that is not a character (a broken or control character). Type it again.',
  },
  'field.too_long': { ja: '長すぎます。短くしてください。', en: 'Too long. Please shorten it.' },
  'field.too_short': { ja: '短すぎます。入力してください。', en: 'Too short, or empty.' },
  'field.name_characters': {
    ja: '名前に使えない文字（{codePoint}、{place} 文字目）があります。見えない文字が混ざっていることがあるため、入力し直してください。',
    en: 'It holds a character that no name has ({codePoint}, at place {place}). It may be invisible; type the name again.',
  },
  'field.not_listed': { ja: '選択肢の中から選んでください。', en: 'Choose one of the listed values.' },
  'field.email': {
    ja: 'メールアドレスの形で入力してください（例：name@example.ac.jp）。',
    en: 'Give an e-mail address, for example name@example.ac.jp.',
  },
  'field.id': { ja: 'ID の形が正しくありません。', en: 'This is not an id.' },
  'field.day': {
    ja: '存在する日付を YYYY-MM-DD の形で入力してください（例：2027-04-01）。',
    en: 'Give a day that exists as YYYY-MM-DD, for example 2027-04-01.',
  },
  'field.instant': {
    ja: '日時を時差付きで入力してください（例：2026-11-23T06:57:00Z）。',
    en: 'Give an instant with its offset, for example 2026-11-23T06:57:00Z.',
  },
  'field.pattern': { ja: '決められた形で入力してください。', en: 'It does not have the expected form.' },
  'field.too_many': { ja: '件数が多すぎます。', en: 'Too many entries.' },
  'field.too_large': { ja: '大きすぎる値です。', en: 'The value is too large.' },
  'field.too_small': { ja: '小さすぎる値です。', en: 'The value is too small.' },
  'field.must_be_agreed': { ja: '内容を確認し、同意してください。', en: 'Please read it and agree.' },
  'field.empty_file': {
    ja: 'ファイルが空です。中身のあるファイルを選んでください。',
    en: 'The file is empty. Choose one with content.',
  },
} as const;
