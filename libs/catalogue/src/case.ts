// Refusals of the case: what cannot be done, and what to do instead.
const ja = {
  'title.malformed': '読み取れない内容です',
  'title.unsigned': 'サインインが必要です',
  'title.forbidden': 'この操作はできません',
  'title.hidden': '見つかりません',
  'title.conflict': '今の状態ではできません',
  'title.stale': '内容が更新されています',
  'title.invalid': '入力内容を確認してください',
  'title.busy': 'しばらくお待ちください',
  'case.wrong_state': 'この案件は「{state:state}」のため、この操作はできません。今できる操作：{possible:what}。',
  'case.over': 'この案件は「{state:state}」で終了しています。',
  'case.already_done': 'すでに行われています。',
  'case.no_step_waits': 'この案件は「{state:state}」のため、判断を待っている審査段階はありません。',
  'case.exists': 'この案件はすでに作成されています。一覧から開いてください。',
  'case.host_is_applicant': '受入教員自身を受け入れる案件は作成できません。',
  'case.unit_unknown': 'この組織はありません。組織の一覧を開き直して、もう一度選んでください。',
  'case.unit_not_yours':
    '受入教員としての役割がこの組織にはありません。所属する組織を選ぶか、管理者に役割の追加を依頼してください。',
  'case.laboratory_invalid': '研究室名を1〜200字で入力してください。',
  'case.not_editable':
    'この案件は「{state:state}」のため編集できません。修正が必要な場合は、差戻しまたは申請者による訂正を依頼してください。',
  'case.declaration_not_yours':
    '申告は申請者本人が行います。受入教員が代わりに入力する場合は、署名済みの申告書を添付し「転記」を選んでください。',
  'case.signed_form_missing': '転記するには、申請者が署名した申告書を先に添付してください。',
  'case.declaration_incomplete': '申告の内容に不足または誤りがあります。示された項目を直してください。',
  'case.declaration_missing':
    '申請者の申告がまだありません。申請者に依頼するか、署名済みの申告書を添付して転記してください。',
  'case.changed_since_signed':
    '署名の後に申告の内容が変わっているため、提出していません。申請者に連絡し、改めて署名してもらってください。署名済みの申告書から転記した場合は、改めて転記してください。',
  'case.incomplete': '提出に必要な項目が足りないか、誤りがあります。示された項目を直してから提出してください。',
  'case.host_submits': '提出は受入教員が行います。申告が済んだことを受入教員に知らせてください。',
  'case.applicant_corrects': '提出後の訂正は申請者本人が行います。申請者に連絡してください。',
  'case.correction_not_signed': '訂正するには、内容を直したうえで改めて署名してください。',
  'case.round_unknown': 'その回の審査はこの案件にありません。',
  'case.checks_open': 'まだ終わっていない確認があります。すべての確認が終わるまで判断できません。',
  'case.hits_open':
    'まだ判断されていない照合結果があります。輸出管理室の担当者がすべての照合結果を判断すると、先へ進めます。',
  'case.party_may_not_adjudicate':
    '受入教員・申請者・作成に関わった人は、照合結果を判断できません。別の担当者に依頼してください。',
  'case.party_may_not_assign':
    '受入教員・申請者・作成に関わった人は、審査区分を決められません。別の担当者に依頼してください。',
  'case.party_may_not_escalate':
    '受入教員・申請者・作成に関わった人は、案件を引き上げられません。部局に相談してください。',
  'case.host_may_not_decide': '受入教員は自分の案件を判断できません。別の責任者に依頼してください。',
  'case.maker_may_not_decide': '案件の作成に関わった人は判断できません。別の責任者に依頼してください。',
  'case.second_decision': '同じ人が一つの審査で二度判断することはできません。別の責任者に依頼してください。',
  'case.lowered_tier_may_not_approve_last':
    '審査区分を下げた人は最後の判断を行えません。別の責任者に依頼してください。',
  'case.evidence_changed': '開いた後で案件の内容が変わりました。変わった箇所を確認してから、もう一度判断してください。',
  'case.not_overdue': 'この段階の期限はまだ過ぎていません。',
  'case.at_the_top': 'すでに最上位まで引き上げられています。',
  'case.undecided': 'まだ結論が出ていないため、通知できません。',
  'case.stale':
    '表示した後で案件が更新されました（現在の版：{version}）。最新の内容を確認してから、もう一度操作してください。',
  'case.document_unknown': 'その書類はこの案件にありません。',
  'step.unknown': 'その審査段階はこの案件にありません。',
  'step.of_earlier_round': 'それは前の回（{round}回目）の審査です。現在の回の審査を開いてください。',
  'step.decided':
    '「{step:step}」の判断はすでに行われています。先に記録された判断と理由を確認してください。今回の入力は記録していません。',
  'step.not_yet': '今は「{step:step}」の判断を待っています。順番が来てから判断してください。',
  'step.not_yours': '「{step:step}」の判断を行う権限がありません。担当の責任者に依頼してください。',
  'step.decided_by_persons': '判断は人が行います。システムや申請者は判断できません。',
  'hit.unknown': 'その照合結果はこの案件にありません。',
  'check.unknown': 'その確認はこの案件で依頼されていません。',
  'hit.judged':
    'この照合結果はすでに同じ判断がされています。先に記録された理由を確認してください。今回の入力は記録していません。',
  'memory.unfit': '判断を記憶する範囲または期限に誤りがあります。示された項目を直してください。',
  'memory.only_dismissals': '記憶できるのは「別人・別組織」の判断だけです。',
  'memory.scope_unknown': '範囲は「この案件」「この本人」「大学全体」の中から選んでください。',
  'memory.not_identified': 'この照合結果は内容の記録がないため、判断を記憶できません。次の照合の後に記憶してください。',
  'memory.only_organisations': '大学全体に及ぶ判断は、組織についてだけできます。同姓同名の人がいるためです。',
  'memory.until_past': '期限には今日以降の日を入力してください。',
  'memory.until_too_late': '期限は{latest}までの日を入力してください。',
  'memory.nothing_to_confirm': '確認を待っている、大学全体に及ぶ判断はありません。',
  'memory.confirmed': 'この判断はすでに別の担当者が確認しています。',
  'memory.confirmed_by_another': '大学全体に及ぶ判断は、判断した人とは別の担当者が確認します。',
  'tier.assigned':
    '審査区分はすでに同じ区分に決まっています。先に記録された理由を確認してください。今回の入力は記録していません。',
  'tier.unknown': '審査区分は T0 から T4 の中から選んでください。',
  'decision.unfit': '判断の内容に不足または誤りがあります。示された項目を直してください。',
  'decision.conditions_missing': '条件付で承認するには、条件を一つ以上書いてください。',
  'decision.conditions_too_many': '条件は{max}件までです。',
  'decision.conditions_not_asked': '条件を付けるには「条件付で承認」を選んでください。',
  'decision.grounds_missing': '不承認とするには、根拠を一つ以上選んでください。',
  'decision.ground_unknown': 'この根拠は一覧にありません。一覧から選んでください。',
  'decision.grounds_not_asked': '根拠を選べるのは不承認の場合だけです。',
  'escalation.not_upward': '引上げ先は、今の段階より上位を選んでください。',
  'document.kind_unknown': '書類の種類を選んでください。',
  'document.type_not_accepted':
    'PDF、PNG、JPEG、Word（docx）のファイルを選んでください。内容がこれらの形式でないファイルは受け付けません。',
  'document.empty': 'ファイルが空です。別のファイルを選んでください。',
  'document.too_large': 'ファイルが大きすぎます。{megabytes} MB以下にしてください。',
  'document.too_many': '書類は{max}件までです。',
  'document.erased': 'この書類は個人情報の消去により読めません。',
  'text.missing': '入力してください。',
  'text.too_long': '{max}字以内で入力してください。',
  'text.not_well_formed': '壊れた文字が含まれています。入力し直してください。',
  'draft.stale': '別の画面で下書きが更新されました（版 {revision}）。画面を読み込み直してから続けてください。',
};

const en: typeof ja = {
  'title.malformed': 'This cannot be read',
  'title.unsigned': 'Please sign in',
  'title.forbidden': 'You may not do this',
  'title.hidden': 'Not found',
  'title.conflict': 'Not possible in the present state',
  'title.stale': 'It has changed since you looked',
  'title.invalid': 'Please check what you entered',
  'title.busy': 'Please wait a moment',
  'case.wrong_state': 'This is not possible while the case is “{state:state}”. Possible now: {possible:what}.',
  'case.over': 'The case is over: “{state:state}”.',
  'case.already_done': 'This has already been done.',
  'case.no_step_waits': 'The case is “{state:state}”; no step waits for a decision.',
  'case.exists': 'This case has already been opened. Find it in your list.',
  'case.host_is_applicant': 'Host professors cannot open a case for accepting themselves.',
  'case.unit_unknown': 'There is no such unit. Open the list of units again and choose another.',
  'case.unit_not_yours':
    'You are not a host in this unit. Choose the unit you belong to, or ask an administrator for the role.',
  'case.laboratory_invalid': 'Enter the laboratory’s name in 1 to 200 characters.',
  'case.not_editable':
    'The case is “{state:state}” and cannot be edited. Ask for it to be returned, or for the applicant to correct it.',
  'case.declaration_not_yours':
    'The applicant declares in person. To enter a declaration for them, attach the signed form and choose “transcribe”.',
  'case.signed_form_missing': 'Attach the form signed by the applicant before you transcribe it.',
  'case.declaration_incomplete': 'The declaration lacks something or has a mistake. Correct the fields shown.',
  'case.declaration_missing':
    'The applicant has not declared yet. Invite them, or attach the signed form and transcribe it.',
  'case.changed_since_signed':
    'Not submitted: the declaration was changed after it was signed. Ask the applicant to sign again; where you transcribed a signed form, transcribe it again.',
  'case.incomplete': 'Something needed for submission is missing or wrong. Correct the fields shown and submit again.',
  'case.host_submits': 'The host professor submits. Tell them that your declaration is ready.',
  'case.applicant_corrects': 'After submission only the applicant corrects. Please ask them.',
  'case.correction_not_signed': 'To correct, change what is wrong and sign again.',
  'case.round_unknown': 'This case has no such round of review.',
  'case.checks_open': 'Some checks are not done yet. Nothing can be decided before they are.',
  'case.hits_open':
    'Some hits have not been judged yet. The case can go on once an officer of the export-control office has judged every one.',
  'case.party_may_not_adjudicate':
    'The host, the applicant and those who prepared the case cannot judge its hits. Ask another officer.',
  'case.party_may_not_assign':
    'The host, the applicant and those who prepared the case cannot assign its tier. Ask another officer.',
  'case.party_may_not_escalate':
    'The host, the applicant and those who prepared the case cannot escalate it. Speak to your department.',
  'case.host_may_not_decide': 'Hosts do not decide their own cases. Ask another person in charge.',
  'case.maker_may_not_decide': 'Those who prepared the case do not decide it. Ask another person in charge.',
  'case.second_decision': 'Nobody decides twice in one review. Ask another person in charge.',
  'case.lowered_tier_may_not_approve_last':
    'Whoever lowered the tier does not make the last decision. Ask another person in charge.',
  'case.evidence_changed': 'The case has changed since you opened it. Look at what changed, then decide again.',
  'case.not_overdue': 'This step is not overdue yet.',
  'case.at_the_top': 'The case has already been escalated to the top.',
  'case.undecided': 'There is no outcome to notify yet.',
  'case.stale':
    'The case has changed since you looked (it is now at version {version}). Look again, then repeat what you wanted to do.',
  'case.document_unknown': 'This case has no such document.',
  'step.unknown': 'This case has no such step.',
  'step.of_earlier_round': 'That step belongs to an earlier round ({round}). Open the present one.',
  'step.decided':
    'The step “{step:step}” has already been decided. Read the decision and the reason that stand; yours were not recorded.',
  'step.not_yet': 'The case is waiting for the step “{step:step}”. Decide when it is your turn.',
  'step.not_yours': 'You are not the one who decides the step “{step:step}”. Ask the person in charge.',
  'step.decided_by_persons': 'People decide. Neither the system nor the applicant can.',
  'hit.unknown': 'This case has no such hit.',
  'check.unknown': 'No such check was asked for in this case.',
  'hit.judged': 'This hit has already been judged the same way. Read the reason that stands; yours was not recorded.',
  'memory.unfit':
    'The scope or the date up to which the dismissal is remembered is not acceptable. Correct the fields shown.',
  'memory.only_dismissals': 'Only a dismissal can be remembered.',
  'memory.scope_unknown': 'Choose this case, this person or the whole university.',
  'memory.not_identified':
    'What exactly met was not recorded for this hit, so its dismissal cannot be remembered. It can be after the next screening.',
  'memory.only_organisations':
    'A dismissal for the whole university is possible for organisations only: several people can have the same name.',
  'memory.until_past': 'Give a day that is not in the past.',
  'memory.until_too_late': 'Give a day no later than {latest}.',
  'memory.nothing_to_confirm': 'No dismissal for the whole university waits to be confirmed here.',
  'memory.confirmed': 'Another officer has confirmed this dismissal already.',
  'memory.confirmed_by_another':
    'A dismissal for the whole university is confirmed by an officer other than the one who made it.',
  'tier.assigned': 'The tier has already been set to this one. Read the reason that stands; yours was not recorded.',
  'tier.unknown': 'Choose a tier from T0 to T4.',
  'decision.unfit': 'The decision lacks something or has a mistake. Correct the fields shown.',
  'decision.conditions_missing': 'To approve with conditions, write at least one.',
  'decision.conditions_too_many': 'At most {max} conditions.',
  'decision.conditions_not_asked': 'Choose “approve with conditions” to set conditions.',
  'decision.grounds_missing': 'To reject, choose at least one ground.',
  'decision.ground_unknown': 'This ground is not in the list. Choose one that is.',
  'decision.grounds_not_asked': 'Grounds belong to a rejection only.',
  'escalation.not_upward': 'Choose a step above the present one.',
  'document.kind_unknown': 'Choose the kind of document.',
  'document.type_not_accepted':
    'Choose a PDF, PNG, JPEG or Word (docx) file. Files whose content is something else are not accepted.',
  'document.empty': 'The file is empty. Choose another.',
  'document.too_large': 'The file is too large. It may have {megabytes} MB at most.',
  'document.too_many': 'At most {max} documents.',
  'document.erased': 'This document cannot be read any more: the personal data were erased.',
  'text.missing': 'Please write something.',
  'text.too_long': 'At most {max} characters.',
  'text.not_well_formed': 'There are broken characters in it. Please type it again.',
  'draft.stale': 'The draft was changed in another window (revision {revision}). Reload before you go on.',
};

export const caseTexts = { ja, en };
