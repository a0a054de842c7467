// What the door says: requests that cannot be read, fields that cannot hold what was sent, callers who are not signed in.
const ja = {
  'title.fault': 'システム側の問題で処理できませんでした',
  'request.malformed':
    'リクエストを読み取れません。項目の形が正しくありません。errors に示した項目を直して、もう一度送信してください。',
  'request.invalid':
    '入力内容を確認してください。受け付けられない値があります。errors に示した項目を直して、もう一度送信してください。',
  'request.too_large':
    '送信内容が大きすぎます。本文は 1 MiB、書類は 10 MiB、リストは 64 MiB までです。内容を短くするか、ファイルを分けてください。',
  'request.too_slow': '受信が時間内に終わりませんでした。通信の状態を確認して、もう一度送信してください。',
  'request.too_fast': '短い時間に要求が続きすぎました。{retryAfterSeconds} 秒待ってから、もう一度お試しください。',
  'request.media_type': 'この形式の本文は受け付けていません。本文は application/json で送信してください。',
  'request.not_a_form':
    'ファイルの送信形式が正しくありません。multipart/form-data で、項目 file にファイルを一つ入れて送信してください。',
  'request.no_such_route':
    'このアドレスはありません。アドレスとメソッドを確認してください。使えるものは /api/docs にあります。',
  'request.if_match':
    'If-Match を読み取れません。ETag で受け取った版を、引用符を付けてそのまま送ってください（例: "7"）。',
  'request.foreign_origin':
    '別のサイトからの操作は受け付けません。この画面を閉じ、Sekisho を直接開いて操作してください。',
  'request.cursor':
    '続きの位置を読み取れません。前の応答の next をそのまま cursor に指定するか、cursor を外して最初から読み直してください。',
  'request.as_of': 'その日時の案件は表示できません。asOf には、案件の起案以後で現在までの日時を指定してください。',
  'request.position': '位置を読み取れません。書き込みの応答の position をそのまま after に指定してください。',
  'read.not_yet':
    'まだ反映されていません。直前の変更が一覧に反映されるまで、数秒待ってから開き直してください。変更は記録されています。',
  'session.missing': 'サインインしていないか、しばらく操作がなかったため終了しました。もう一度サインインしてください。',
  'demonstration.absent':
    'デモンストレーションではありません。この環境には体験用のアカウントがありません。ご自身のアカウントでサインインしてください。',
  'server.fault':
    '処理できませんでした。システム側の問題です。少し待ってもう一度お試しください。続くときは、番号（reference）を添えて管理者に連絡してください。',
  'field.unknown': 'この項目は受け付けていません。項目名を確認するか、取り除いてください。',
  'field.required': 'この項目は必須です。',
  'field.type': '値の型が違います。',
  'field.whole_number': '整数で入力してください。',
  'field.not_storable': '文字として正しくない部分（壊れた文字や制御文字）があります。入力し直してください。',
  'field.too_long': '長すぎます。短くしてください。',
  'field.too_short': '短すぎます。入力してください。',
  'field.name_characters':
    '名前に使えない文字（{codePoint}、{place} 文字目）があります。見えない文字が混ざっていることがあるため、入力し直してください。',
  'field.not_listed': '選択肢の中から選んでください。',
  'field.email': 'メールアドレスの形で入力してください（例: name@example.ac.jp）。',
  'field.id': 'ID の形が正しくありません。',
  'field.day': '存在する日付を YYYY-MM-DD の形で入力してください（例: 2027-04-01）。',
  'field.instant': '日時を時差付きで入力してください（例: 2026-11-23T06:57:00Z）。',
  'field.pattern': '決められた形で入力してください。',
  'field.too_many': '件数が多すぎます。',
  'field.too_large': '大きすぎる値です。',
  'field.too_small': '小さすぎる値です。',
  'field.must_be_agreed': '内容を確認し、同意してください。',
  'field.empty_file': 'ファイルが空です。中身のあるファイルを選んでください。',
};

const en: typeof ja = {
  'title.fault': 'Something went wrong on our side',
  'request.malformed':
    'The request cannot be read. Its shape is not right. Correct the fields named in errors and send it again.',
  'request.invalid':
    'Please check what you entered. Some values cannot be accepted. Correct the fields named in errors and send it again.',
  'request.too_large':
    'The request is too large. A body may hold 1 MiB, a document 10 MiB, a list 64 MiB. Shorten it or split the file.',
  'request.too_slow': 'The request did not arrive in time. Check the connection and send it again.',
  'request.too_fast': 'Too many requests. Wait {retryAfterSeconds} seconds and try again.',
  'request.media_type': 'This kind of body is not accepted. Send the body as application/json.',
  'request.not_a_form': 'The file was not sent as a form. Send multipart/form-data with one file in the field “file”.',
  'request.no_such_route': 'There is no such address. Check the address and the method; /api/docs lists what there is.',
  'request.if_match':
    'If-Match cannot be read. Send the version exactly as the ETag gave it, with its quotation marks, for example "7".',
  'request.foreign_origin': 'Another site may not write here. Close this page, open Sekisho itself and do it there.',
  'request.cursor':
    'The cursor cannot be read. Give the “next” of the page before unchanged, or leave the cursor out to begin again.',
  'request.as_of':
    'The case cannot be shown at that time. Give asOf an instant after the case was opened and not in the future.',
  'request.position': 'The position cannot be read. Give “after” the position of a write unchanged.',
  'read.not_yet':
    'Not shown yet. Your change is recorded but this view has not caught up. Open it again in a few seconds.',
  'session.missing':
    'Please sign in. You are not signed in, or the session ended after a while without use. Sign in again.',
  'demonstration.absent': 'This is not a demonstration. There are no accounts to try here. Sign in with your own.',
  'server.fault':
    'Something went wrong on our side. Wait a little and try again. If it goes on, tell the administrator the reference.',
  'field.unknown': 'There is no such field here. Check its name or remove it.',
  'field.required': 'This field is needed.',
  'field.type': 'The value is of the wrong type.',
  'field.whole_number': 'Give a whole number.',
  'field.not_storable': 'It holds something that is not a character (a broken or control character). Type it again.',
  'field.too_long': 'Too long. Please shorten it.',
  'field.too_short': 'Too short, or empty.',
  'field.name_characters':
    'It holds a character that no name has ({codePoint}, at place {place}). It may be invisible; type the name again.',
  'field.not_listed': 'Choose one of the listed values.',
  'field.email': 'Give an e-mail address, for example name@example.ac.jp.',
  'field.id': 'This is not an id.',
  'field.day': 'Give a day that exists as YYYY-MM-DD, for example 2027-04-01.',
  'field.instant': 'Give an instant with its offset, for example 2026-11-23T06:57:00Z.',
  'field.pattern': 'It does not have the expected form.',
  'field.too_many': 'Too many entries.',
  'field.too_large': 'The value is too large.',
  'field.too_small': 'The value is too small.',
  'field.must_be_agreed': 'Please read it and agree.',
  'field.empty_file': 'The file is empty. Choose one with content.',
};

export const requestTexts = { ja, en };
