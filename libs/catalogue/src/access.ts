// What the guard, the session, the links and the Idempotency-Key say when they say no; and the names of the permissions.
const ja = {
  'access.forbidden':
    'この操作を行う権限がありません。必要であれば、部局の責任者または輸出管理担当者に依頼してください。だれが何をできるかは「権限一覧」で確認できます。',
  'access.by_hand':
    'この操作はご本人が画面で行うものです。アクセストークンでは行えません。サインインして操作してください。今回の操作は記録されました。',
  'access.not_found': '見つかりません。アドレスを確認してください。削除されたか、閲覧の対象外である可能性があります。',
  'command.contended':
    '同時に多くの操作が行われています。{retryAfterSeconds} 秒ほど待ってから、もう一度お試しください。今回の操作は行われていません。',
  'idempotency.key_missing':
    'アクセストークンで書き込むときは、Idempotency-Key が必要です。操作ごとに新しい値（UUID など）を付けて送ってください。今回の操作は行われていません。',
  'idempotency.key_malformed':
    'Idempotency-Key を読み取れません。空白を含まない半角 {most} 文字以内で、操作ごとに新しい値（UUID など）を送ってください。',
  'idempotency.key_reused':
    '同じ Idempotency-Key が別の内容で使われています。内容を変えて送るときは、新しい Idempotency-Key を付けてください。前回の操作はそのまま有効です。',
  'idempotency.running':
    '同じ操作を処理しています。{retryAfterSeconds} 秒ほど待ってから、同じ Idempotency-Key でもう一度送ってください。二重に行われることはありません。',
  'session.wrong_credentials':
    'サインインできませんでした。メールアドレスとパスワードを確認してください。忘れたときは、管理者に再設定のリンクを依頼してください。',
  'session.too_many_attempts':
    'サインインの失敗が続いたため、一時的に停止しています。{retryAfterSeconds} 秒後にもう一度お試しください。急ぐときは、管理者に再設定のリンクを依頼してください。',
  'applicant.link_unknown':
    'このリンクは使えません。受入教員から新しいリンクが届いていないか確認し、なければ受入教員に再送を依頼してください。入力した内容は残っています。',
  'applicant.link_used':
    'このリンクはすでに開かれています。前に使った端末とブラウザーで続けるか、最初に表示された8文字のコードを入力してください。',
  'applicant.link_expired':
    'リンクの期限が切れています。受入教員に新しいリンクを依頼してください。入力した内容は残っています。',
  'applicant.link_locked':
    'コードの誤りが続いたため、このリンクは使えなくなりました。受入教員に新しいリンクを依頼してください。入力した内容は残っています。',
  'applicant.code_wrong':
    'コードが違います。あと{left}回入力できます。コードがわからないときは、受入教員に新しいリンクを依頼してください。',
  'setup.link_unknown':
    '初期設定のリンクが正しくありません。サーバーを起動した画面に表示されたリンクを、そのまま開いてください。',
  'setup.link_used': '初期設定は完了しています。登録したメールアドレスとパスワードでサインインしてください。',
  'setup.link_expired': '初期設定のリンクの期限が切れています。サーバーを起動し直すと、新しいリンクが表示されます。',
  'setup.running': '初期設定を処理しています。{retryAfterSeconds} 秒ほど待ってから、もう一度お試しください。',
  'permission.case.open': '案件を新しく作る',
  'permission.case.prepare': '受入教員に代わって案件の下書きを作る',
  'permission.case.read': '案件を読む',
  'permission.case.edit': '下書きを編集する',
  'permission.case.invite': '申請者に入力用リンクを送る',
  'permission.case.declare': '申告書に署名する・転記する',
  'permission.case.submit': '案件を提出する',
  'permission.case.recall': '提出した案件を引き戻す',
  'permission.case.withdraw': '案件を取り下げる',
  'permission.case.decide': '承認・差戻し・不承認などを判断する',
  'permission.case.escalate': '上位の判断に上げる',
  'permission.case.take': '案件の担当を引き受ける・割り当てる・返す',
  'permission.figure.read': '件数と日数を見る',
  'permission.case.hold': '審査を保留する・保留を解除する',
  'permission.case.reopen': '終わった案件の審査をやり直す',
  'permission.decision.supersede': '決定を改める',
  'permission.decision.contest': '決定に不服を申し出る',
  'permission.contest.answer': '不服の申出に回答する（案件に関わっていない人）',
  'permission.case.check': '確認の結果を記録する',
  'permission.case.notify': '結果の通知を記録する',
  'permission.case.verify': '履歴の改ざんがないことを検証する',
  'permission.hit.adjudicate': 'リスト照合の該当を判定する',
  'permission.tier.assign': '審査区分を決める・下げる',
  'permission.tier.raise': '審査区分を上げる',
  'permission.document.attach': '書類を添付する',
  'permission.document.open': '書類を開く（記録されます）',
  'permission.list.read': '懸念先リストを読む',
  'permission.list.import': '懸念先リストを取り込む',
  'permission.lookup.make': '名前を調べる（記録されます）',
  'permission.lookup.read': '名前を調べた記録を読む',
  'permission.lookup.open': '調べた名前と結果を読む',
  'permission.lookup.forget': '調べた名前を消去する',
  'permission.roster.compare': '名簿と案件を突き合わせる（記録されます）',
  'permission.roster.forget': '名簿の内容を消去する',
  'permission.list.adopt': '取り込まれたリストの新しい版を採用する（取り込んだ人以外）',
  'permission.calendar.read': '業務カレンダーを見る',
  'permission.calendar.manage': '業務カレンダー（閉室日・勤務時間）を変更する',
  'permission.delegation.read': '代理の設定を見る',
  'permission.delegation.manage': '不在のときの代理を設定する・終える',
  'permission.mail.read': '送信メールの記録を読む',
  'permission.account.read': 'アカウントを見る',
  'permission.account.manage': 'アカウントと役割を管理する',
  'permission.role.read': 'だれがどの役割をいつまで持つか、空席と任命の提案を見る',
  'permission.role.confirm': 'ほかの人が提案した任命を確認する・取り下げる',
  'permission.organisation.read': '組織を見る',
  'permission.organisation.manage': '組織を編集する',
  'permission.policy.read': '審査の規則を読む',
  'permission.policy.review': '規程の版・下書き・試算の記録を読む',
  'permission.policy.draft': '規程の下書きを登録し、適用を提案する',
  'permission.policy.simulate': '規程を過去の案件で試算する（記録されます）',
  'permission.policy.activate': '規程の適用を承認する（提案した人以外）',
  'permission.case.move': '審査中の案件を今の版の規程に移す',
  'permission.permission.read': '権限一覧を見る',
  'permission.person.erase': '個人の情報を消去する',
  'permission.system.diagnose': 'システムの状態を見る',
};

const en: typeof ja = {
  'access.forbidden':
    'You may not do this. If it needs to be done, ask your dean or the export-control office. “Who can do what” shows every role.',
  'access.by_hand':
    'This is done by people on the screen, not with an access token. Sign in and do it there. This attempt was recorded.',
  'access.not_found': 'Not found. Check the address. It may not exist, or may not be yours to see.',
  'command.contended':
    'Many people are at this at once. Wait {retryAfterSeconds} seconds and try again. Nothing was changed.',
  'idempotency.key_missing':
    'A write with an access token needs an Idempotency-Key: send it with one, new for each operation, such as a UUID. Nothing was done.',
  'idempotency.key_malformed':
    'The Idempotency-Key cannot be read. Send up to {most} visible ASCII characters, new for each operation, such as a UUID.',
  'idempotency.key_reused':
    'This Idempotency-Key was used for another request. Send the changed request under a new Idempotency-Key. What was done before stands.',
  'idempotency.running':
    'The same request is still running. Send it again under the same Idempotency-Key in {retryAfterSeconds} seconds. It will not be done twice.',
  'session.wrong_credentials':
    'Sign-in failed. Check the e-mail address and the password. If you forgot it, ask your administrator for a new link.',
  'session.too_many_attempts':
    'Too many failed sign-ins. Try again in {retryAfterSeconds} seconds, or ask your administrator for a new link.',
  'applicant.link_unknown':
    'This link does not work. Look for a newer one from your host professor, or ask for it. What you entered is kept.',
  'applicant.link_used':
    'This link was opened before. Go on in the browser you used then, or enter the 8-character code it showed at first.',
  'applicant.link_expired': 'This link has expired. Ask your host professor for a new one. What you entered is kept.',
  'applicant.link_locked':
    'Too many wrong codes: this link is locked. Ask your host professor for a new one. What you entered is kept.',
  'applicant.code_wrong':
    'The code is wrong; {left} tries are left. If you do not have it, ask your host professor for a new link.',
  'setup.link_unknown': 'This is not a set-up link. Open the link exactly as the server printed it when it started.',
  'setup.link_used': 'The set-up is already done. Sign in with the address and password that were given then.',
  'setup.link_expired': 'The set-up link has expired. Start the server again; it prints a new one.',
  'setup.running': 'The set-up is running. Wait {retryAfterSeconds} seconds and try again.',
  'permission.case.open': 'Open a case',
  'permission.case.prepare': 'Prepare a draft for a host',
  'permission.case.read': 'Read a case',
  'permission.case.edit': 'Edit a draft',
  'permission.case.invite': 'Send the applicant a link',
  'permission.case.declare': 'Sign or transcribe the declaration',
  'permission.case.submit': 'Submit a case',
  'permission.case.recall': 'Take back what was submitted',
  'permission.case.withdraw': 'Withdraw a case',
  'permission.case.decide': 'Approve, return or reject',
  'permission.case.escalate': 'Escalate',
  'permission.case.take': 'Take, assign and give back a case',
  'permission.figure.read': 'See numbers of cases and days',
  'permission.case.hold': 'Hold a review and release it',
  'permission.case.reopen': 'Open a decided case again',
  'permission.decision.supersede': 'Supersede a decision',
  'permission.decision.contest': 'Contest a decision',
  'permission.contest.answer': 'Answer a contest, without a part in the case',
  'permission.case.check': 'Record the result of a check',
  'permission.case.notify': 'Record the notice of a decision',
  'permission.case.verify': 'Verify the history',
  'permission.hit.adjudicate': 'Adjudicate a hit',
  'permission.tier.assign': 'Assign or lower the tier',
  'permission.tier.raise': 'Raise the tier',
  'permission.document.attach': 'Attach a document',
  'permission.document.open': 'Open a document (recorded)',
  'permission.list.read': 'Read the lists',
  'permission.list.import': 'Import a list',
  'permission.lookup.make': 'Look up names (recorded)',
  'permission.lookup.read': 'Read the record of look-ups',
  'permission.lookup.open': 'Read names and results of look-ups',
  'permission.lookup.forget': 'Forget the names of a look-up',
  'permission.roster.compare': 'Hold a roster against the cases (recorded)',
  'permission.roster.forget': 'Forget the rows of a roster',
  'permission.list.adopt': 'Adopt a new version of a list that somebody else imported',
  'permission.calendar.read': 'Read the business calendar',
  'permission.calendar.manage': 'Change the business calendar (closures, office hours)',
  'permission.delegation.read': 'See who stands in for whom',
  'permission.delegation.manage': 'Name somebody to decide while away, and end it',
  'permission.mail.read': 'Read what was sent by mail',
  'permission.account.read': 'Read accounts',
  'permission.account.manage': 'Manage accounts and roles',
  'permission.role.read': 'See who holds which role until when, vacancies and proposed roles',
  'permission.role.confirm': 'Confirm or withdraw a role that somebody else proposed',
  'permission.organisation.read': 'Read the organisation',
  'permission.organisation.manage': 'Change the organisation',
  'permission.policy.read': 'Read the policy',
  'permission.policy.review': 'Read policy versions, drafts and simulations',
  'permission.policy.draft': 'Draft a policy and propose to activate it',
  'permission.policy.simulate': 'Simulate a policy on past cases (recorded)',
  'permission.policy.activate': 'Activate a policy that somebody else proposed',
  'permission.case.move': 'Move a running case to the policy in force',
  'permission.permission.read': 'Read the permission table',
  'permission.person.erase': 'Erase a person’s data',
  'permission.system.diagnose': 'See the state of the system',
};

export const accessTexts = { ja, en };
