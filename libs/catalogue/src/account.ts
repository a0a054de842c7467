// What accounts, the organisation and the erasure of persons say when they say no.
const ja = {
  'account.not_found': 'アカウントが見つかりません。一覧を開き直して、もう一度選んでください。',
  'account.exists': 'このアカウントはすでに作成されています。一覧を開き直して確認してください。',
  'account.closed':
    'このアカウントは終了しています。終了したアカウントは変更できません。必要なときは新しいアカウントを作成してください。',
  'account.email_taken':
    'このメールアドレスはすでに使われています。一覧から該当のアカウントを探すか、別のメールアドレスを指定してください。',
  'account.email_unreadable': 'メールアドレスを確認してください。taro@example.ac.jp のような形で入力してください。',
  'account.name_unreadable':
    '氏名を確認してください。氏名に使えない文字があるか、空欄です。示された項目を直してください。',
  'account.not_active':
    'アカウントがまだ有効になっていません。届いたリンクからパスワードを設定してから、もう一度お試しください。',
  'token.refused':
    'このアクセストークンは使えません。有効期限が切れたか、取り消されたか、文字が欠けています。「アクセストークン」の画面で新しく作ってください。',
  'token.lifetime': 'アクセストークンの有効期間は 1 日から {most} 日までです。日数を直してください。',
  'token.too_many':
    '使えるアクセストークンは一人 {most} 個までです。使っていないものを取り消してから、もう一度お試しください。',
  'token.not_found': 'このアクセストークンはありません。一覧を開き直して確認してください。',
  'delegation.not_found': 'この代理の設定はありません。一覧を開き直して確認してください。',
  'delegation.not_in_force':
    'この代理は今は使えません。期間の前か後か、取り消されたか、ご本人の役割が終わっています。「不在・代理設定」で確認してください。',
  'delegation.by_hand': '代理での操作は、ご自身がサインインして画面で行ってください。アクセストークンでは行えません。',
  'delegation.own_only':
    '代理を設定できるのは、役割を持つご本人だけです。代理の方がさらに代理を立てることはできません。',
  'delegation.role_decides_nothing':
    'この役割には代理を立てられません。部局責任者・輸出管理担当者・統括責任者・最高責任者の役割から選んでください。',
  'delegation.role_not_held':
    'この期間を通してお持ちの役割ではありません。ご自身の役割と任期を確認して、役割か期間を直してください。',
  'delegation.begins_in_the_past':
    '代理の開始は、今より後の日時にしてください。すぐに始めるときは「今から」を選んでください。',
  'delegation.ends_before_it_begins': '代理の終了は、開始より後の日時にしてください。',
  'delegation.too_long': '代理の期間は {most} 日までです。期間を直してください。続くときは、改めて設定してください。',
  'delegation.reason': '不在の理由を {most} 文字以内で記入してください（例：海外出張）。',
  'delegation.delegate_unknown': 'この方を代理にできません。有効なアカウントを持つ方を一覧から選んでください。',
  'delegation.to_yourself': 'ご自身を代理にすることはできません。別の方を選んでください。',
  'delegation.overlaps':
    'この役割には、重なる期間の代理がすでに設定されています。先にその代理を終えるか、期間を直してください。',
  'account.own_role': '自分自身に役割を付けることはできません。ほかの管理者に依頼してください。操作は記録されました。',
  'account.role_end_in_the_past': '終了日を確認してください。今日以降の日を選んでください。',
  'account.proposal_unknown': 'この任命の提案はありません。提案の一覧を開き直してください。',
  'account.proposal_withdrawn': 'この任命の提案は取り下げられています。必要であれば、改めて提案してください。',
  'account.proposal_granted':
    'この任命はすでに確認され、発効しています。取り消すときは、役割の終了日を設定してください。',
  'account.proposal_over': 'この任命の期間はすでに終わっています。取り下げて、新しい期間で提案してください。',
  'account.proposal_needs_another':
    '提案した本人は確認できません。任命には二人が必要です。提案者でも任命される本人でもない方に依頼してください。操作は記録されました。',
  'account.role_ends_before_it_begins': '役割の期間を確認してください。終了の日時は、開始の日時より後にしてください。',
  'account.unit_unknown': '組織「{unit}」はありません。組織の一覧から選んでください。',
  'account.link_unknown':
    'リンクが正しくありません。届いたリンクをそのまま開いてください。新しいリンクが発行されたときは、古いリンクは使えません。',
  'account.link_used':
    'このリンクはすでに使われています。設定したパスワードでサインインしてください。心当たりがないときは、すぐに管理者へ連絡してください。',
  'account.link_expired': 'リンクの期限が切れています。管理者に新しいリンクを依頼してください。',
  'account.password_too_short':
    'パスワードが短すぎます。{least} 文字以上にしてください。いくつかの言葉をつなげると、長くても覚えやすくなります。',
  'account.password_too_long': 'パスワードが長すぎます。{most} 文字以内にしてください。',
  'organisation.founded': '大学はすでに登録されています。サインインして続けてください。',
  'organisation.not_founded': '大学がまだ登録されていません。先に初期設定を行ってください。',
  'organisation.name_unreadable':
    '名称を確認してください。日本語名と英語名を、それぞれ {most} 文字以内で入力してください。',
  'organisation.name_same': 'この組織は {day} の時点で、すでにこの名称です。変更後の名称を入力してください。',
  'organisation.unit_exists':
    '組織「{unit}」はすでにあります。別の識別子を使うか、既存の組織の名称を変更してください。',
  'organisation.unit_unreadable':
    '識別子を確認してください。半角の英小文字で始め、英小文字・数字・ハイフンだけを使ってください（例：engineering）。',
  'organisation.unit_not_standing':
    'この組織は {day} には存在しません。統合・廃止の前の日付を選ぶか、引き継いだ組織を選んでください。',
  'organisation.unit_below_itself': '組織を、その組織自身または下位の組織の下に置くことはできません。',
  'organisation.unit_has_units':
    '下位の組織「{unit}」が {day} にも残っているため、廃止できません。先に下位の組織を移すか廃止してください。',
  'organisation.successor_unknown':
    '引き継ぐ組織が、その日に存在しません。先に新しい組織を同じ日付で登録し、20 以内で選んでください。',
  'organisation.day_out_of_reach': '日付を確認してください。今日から {years} 年先までの日付を入力してください。',
  'organisation.plan_contradicts':
    '{day} の組織「{unit}」の変更と合いません。組織の予定を開き、その変更を先に直してください。',
  'organisation.change_unknown': 'この変更の予定はありません。組織の予定を開き直してください。',
  'organisation.change_in_force':
    'この変更は {day} に発効しているため、取り消せません。改めて、今日以降の日付で変更してください。',
  'organisation.unit_unknown': 'この組織はありません。組織の一覧を開き直して、もう一度選んでください。',
  'organisation.parent_unknown': '上位の組織が見つかりません。組織の一覧から選ぶか、先に上位の組織を登録してください。',
  'committee.exists': '委員会「{committee}」はすでにあります。別の識別子を使ってください。',
  'committee.unreadable':
    '識別子を確認してください。半角の英小文字で始め、英小文字・数字・ハイフンだけを使ってください（例：export-control）。',
  'committee.unknown': 'この委員会はありません。委員会の一覧を開き直してください。',
  'committee.day_past': '日付を確認してください。今日以降の日を選んでください。',
  'committee.ends_before_it_begins': '任期の最終日は、開始日以降の日にしてください。',
  'committee.member_unknown': 'この方を委員にできません。アカウントを持つ方を一覧から選んでください。',
  'committee.sits_already': 'この方は、その期間すでに委員です。期間を直すか、先に今の任期を終えてください。',
  'committee.chair_taken': 'その期間には、すでに委員長がいます。期間を直すか、先に今の委員長の任期を終えてください。',
  'committee.full': '委員は同時に {most} 人までです。',
  'committee.seat_unknown': 'この委員の任期はありません。委員会を開き直してください。',
  'person.erased': 'この方の個人情報は消去されています。新しい内容は記録できません。新しい案件として始めてください。',
  'person.is_yourself': '自分自身の個人情報は消去できません。別の責任者に依頼してください。',
  'person.is_staff':
    'アカウントを持つ教職員の個人情報は、ここでは消去できません。この方の判断が記録に残っているためです。退職した方については、アカウントを閉じてください。',
  'person.case_runs':
    'この方の案件がまだ終わっていないため、消去できません。案件の結論が出るか、取り下げられてから消去してください。',
  'person.erasure_needs_legal_basis':
    '消去の根拠を記入してください。根拠となる条項や請求の種類を {most} 文字以内で記入してください。記録に残り続けるため、氏名や事情は書かないでください。',
  'account.stale':
    '表示した後でアカウントが更新されました（現在の版：{version}）。最新の内容を確認してから、もう一度操作してください。',
  'organisation.stale':
    '表示した後で組織が更新されました（現在の版：{version}）。最新の内容を確認してから、もう一度操作してください。',
  'person.stale':
    '表示した後でこの方の記録が更新されました（現在の版：{version}）。最新の内容を確認してから、もう一度操作してください。',
  'account.name_missing': '氏名を入力してください。',
  'account.name_too_long': '{most} 文字以内で入力してください。',
  'account.name_character': '氏名に使えない文字（{codePoint}）が含まれています。入力し直してください。',
};

const en: typeof ja = {
  'account.not_found': 'There is no such account. Open the list of accounts again and choose one.',
  'account.exists': 'This account exists already. Open the list of accounts again.',
  'account.closed': 'This account is closed. A closed account cannot be changed. Open a new one if it is needed.',
  'account.email_taken': 'This e-mail address is taken. Find the account that has it, or give another address.',
  'account.email_unreadable': 'Please check the e-mail address. It should look like taro@example.ac.jp.',
  'account.name_unreadable': 'Please check the name. It is empty or holds characters a name cannot have; see errors.',
  'account.not_active': 'This account is not active yet. Set a password by the link you were sent, then try again.',
  'token.refused':
    'This access token opens nothing: it is unknown, revoked or past its end. Make a new one on the page “Access tokens”.',
  'token.lifetime': 'An access token may last 1 to {most} days. Please correct the number of days.',
  'token.too_many': 'You may have {most} access tokens at a time. Revoke one that you do not use, then try again.',
  'token.not_found': 'There is no such access token. Open the list again.',
  'delegation.not_found': 'There is no such delegation. Open the list again.',
  'delegation.not_in_force':
    'This delegation gives nothing now: it has not begun, it is over, or the role behind it has ended. See “Absence and delegation”.',
  'delegation.by_hand':
    'Acting in another’s place is done by people on the screen, not with an access token. Sign in and do it there.',
  'delegation.own_only':
    'Only whoever holds a role can name somebody for it. Somebody who acts in another’s place cannot hand that on.',
  'delegation.role_decides_nothing':
    'Nobody can stand in for this role. Choose a role that decides: dean, officer, executive or president.',
  'delegation.role_not_held':
    'You do not hold this role for all of that time. Check your role and its term, then correct one or the other.',
  'delegation.begins_in_the_past': 'A delegation cannot begin in the past. To begin at once, choose “From now”.',
  'delegation.ends_before_it_begins': 'The delegation must end after it begins.',
  'delegation.too_long': 'A delegation may last {most} days at most. Correct its end; if need be, set it again later.',
  'delegation.reason': 'Say why you are away, in {most} characters at most, such as “travel abroad”.',
  'delegation.delegate_unknown': 'This person cannot stand in. Choose somebody with an active account from the list.',
  'delegation.to_yourself': 'You cannot stand in for yourself. Choose somebody else.',
  'delegation.overlaps':
    'Somebody already stands in for this role in part of that time. End that delegation first, or correct the time.',
  'account.own_role': 'You cannot give yourself a role. Ask another administrator. This attempt was recorded.',
  'account.role_end_in_the_past': 'Please check the last day. Choose today or a later day.',
  'account.proposal_unknown': 'There is no such proposal. Open the list of proposals again.',
  'account.proposal_withdrawn': 'This proposal was withdrawn. Propose the role again if it is needed.',
  'account.proposal_granted': 'This role was confirmed and is in force. To take it back, set the day on which it ends.',
  'account.proposal_over': 'The time of this role is over. Withdraw the proposal and make one for another time.',
  'account.proposal_needs_another':
    'Whoever proposed a role cannot confirm it: it takes two. Ask somebody who neither proposed it nor gets it. This attempt was recorded.',
  'account.role_ends_before_it_begins': 'Please check the time of the role. It must end after it begins.',
  'account.unit_unknown': 'There is no unit “{unit}”. Choose one from the organisation.',
  'account.link_unknown':
    'This link is not valid. Open it exactly as you got it. A newer link replaces the ones before.',
  'account.link_used':
    'This link was used already. Sign in with the password you set. If it was not you, tell your administrator at once.',
  'account.link_expired': 'This link has expired. Ask your administrator for a new one.',
  'account.password_too_short':
    'The password is too short. Use at least {least} characters. A few words in a row are long and easy to remember.',
  'account.password_too_long': 'The password is too long. Use at most {most} characters.',
  'organisation.founded': 'The university is already set up. Sign in to go on.',
  'organisation.not_founded': 'The university is not set up yet. Do the first set-up before this.',
  'organisation.name_unreadable':
    'Please check the name. Give a Japanese and an English name of at most {most} characters each.',
  'organisation.name_same': 'On {day} the unit is called so already. Enter the name that it is to have.',
  'organisation.unit_exists': 'There is a unit “{unit}” already. Use another id, or rename the one there is.',
  'organisation.unit_unreadable':
    'Please check the id. Begin with a small letter; use small letters, digits and hyphens, such as engineering.',
  'organisation.unit_not_standing':
    'This unit does not stand on {day}. Choose a day before it was merged or closed, or the unit that followed it.',
  'organisation.unit_below_itself': 'A unit cannot be placed below itself or below a unit of its own.',
  'organisation.unit_has_units':
    'The unit “{unit}” below it still stands on {day}. Move or close the units below it first.',
  'organisation.successor_unknown':
    'A successor does not stand on that day. Add the new unit from the same day first, and choose 20 at most.',
  'organisation.day_out_of_reach': 'Please check the day. Choose one from today on, at most {years} years ahead.',
  'organisation.plan_contradicts':
    'This does not fit the change of the unit “{unit}” on {day}. Open the coming changes and put that one right first.',
  'organisation.change_unknown': 'There is no such coming change. Open the coming changes again.',
  'organisation.change_in_force':
    'This change took effect on {day} and cannot be cancelled. Enter another change from today or a later day.',
  'organisation.unit_unknown': 'There is no such unit. Open the organisation again and choose one.',
  'organisation.parent_unknown': 'The unit above is unknown. Choose one from the organisation, or add it first.',
  'committee.exists': 'There is a committee “{committee}” already. Use another id.',
  'committee.unreadable':
    'Please check the id: start with a small Latin letter and use small letters, digits and hyphens only (such as export-control).',
  'committee.unknown': 'There is no such committee. Open the list of committees again.',
  'committee.day_past': 'Please check the day. Choose today or a later day.',
  'committee.ends_before_it_begins': 'The last day must not be before the first.',
  'committee.member_unknown': 'This person cannot be a member. Choose somebody with an account from the list.',
  'committee.sits_already': 'This person is a member at that time already. Change the time, or end that seat first.',
  'committee.chair_taken': 'Somebody has the chair at that time. Change the time, or end that seat first.',
  'committee.full': 'A committee has at most {most} members at a time.',
  'committee.seat_unknown': 'There is no such seat. Open the committee again.',
  'person.erased': 'The data of this person were erased; nothing new can be recorded for them. Begin a new case.',
  'person.is_yourself': 'You cannot erase your own data. Ask another person in charge.',
  'person.is_staff':
    'The data of a member of staff who holds an account cannot be erased here, because their decisions stand on record. When they have left, close the account.',
  'person.case_runs':
    'This person’s case is not over yet, so nothing can be erased. Erase once it has been decided or withdrawn.',
  'person.erasure_needs_legal_basis':
    'Name the legal basis of the erasure. Give the article or kind of request in at most {most} characters. It stays on record for ever: no names, no story.',
  'account.stale':
    'The account has changed since you looked (it is now at version {version}). Look again, then repeat what you wanted to do.',
  'organisation.stale':
    'The organisation has changed since you looked (it is now at version {version}). Look again, then repeat what you wanted to do.',
  'person.stale':
    'What is recorded of this person has changed since you looked (it is now at version {version}). Look again, then repeat what you wanted to do.',
  'account.name_missing': 'Give the name.',
  'account.name_too_long': 'Use at most {most} characters.',
  'account.name_character': 'It holds a character that a name cannot have ({codePoint}). Please type it again.',
};

export const accountTexts = { ja, en };
