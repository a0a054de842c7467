// Refusals of what changes a case's course: taking back, holding, raising and lowering, and what comes after the end.
const ja = {
  'case.party_may_not':
    '受入教員・申請者・作成に関わった人は、この操作（{what:what}）を行えません。別の担当者に依頼してください。',
  'case.acted_upon':
    '担当者がすでに審査に取りかかっているため、引き戻せません。修正が必要な場合は、差戻しを依頼してください。',
  'case.decided_before': '一度結論が出た案件は引き戻せません。修正が必要な場合は、差戻しを依頼してください。',
  'case.held': '審査が保留されているため、判断できません。保留が解除されてから、もう一度操作してください。',
  'case.dismissed_hit_may_not_approve_last':
    '照合結果を「別人・別組織」と判断した人は、T3 以上の案件の最後の判断を行えません。別の責任者に依頼してください。',
  'hold.stands':
    'この案件はすでに保留されています。先に記録された理由を確認してください。今回の入力は記録していません。',
  'hold.none': 'この案件は保留されていません。',
  'step.asked_again':
    '「{step:step}」の判断はやり直すことになりました。画面を開き直し、今の審査段階で判断してください。今回の入力は記録していません。',
  'route.last_by_interested':
    'この変更をすると「{step:step}」が最後の段階になります。その段階を承認したのは、審査区分を下げるか経路を短くする人、または照合結果を「別人・別組織」と判断した人です。先に経路を変更し、「{step:step}」の判断をやり直してください。{state:state}で可能な操作：{possible:action}。',
  'hit.dismissed_by_last_approver':
    '最後の段階「{step:step}」で承認した人は、T3 以上の案件の照合結果を「別人・別組織」と判断できません。別の担当者に依頼してください。',
  'return.not_earlier': '差戻し先は、「{step:step}」より前の段階から選んでください。',
  'tier.not_higher': '今の区分より上の区分を選んでください。',
  'tier.not_lower': '今の区分より下の区分を選んでください。',
  'tier.at_the_top': '審査区分はすでに最も上の区分です。',
  'tier.at_the_bottom': '審査区分はすでに最も下の区分です。',
  'tier.lowered_by_another':
    '審査区分を下げるのは、区分を決めた人や変えた人とは別の担当者です。別の輸出管理担当者に依頼してください。',
  'tier.nothing_left':
    '{tier} に下げると、残る判断がなくなります。区分を下げて案件を終えることはできません。今の段階で判断してください。',
  'decision.same_outcome': '今の決定と同じ結論です。改めるには、別の結論を選んでください。',
  'contest.waits': 'この決定には不服の申出があり、回答を待っています。案件に関わっていない人が先に回答します。',
  'contest.made': 'この決定への不服の申出は、すでに受け付けています。',
  'contest.too_late':
    '不服の申出の期限（{until}）を過ぎています。新しい事実があるときは、輸出管理室に連絡してください。',
  'contest.none': 'この案件に不服の申出はありません。',
  'contest.answered': 'この不服の申出にはすでに回答しています。',
  'contest.answered_by_another': '不服の申出には、案件に一度も関わっていない人が回答します。別の人に依頼してください。',
  'contest.varied_by_who_supersedes':
    '決定を改める回答は、統括責任者または最高責任者が行います。維持するか、審査をやり直すかを選んでください。',
  'contest.unfit': '回答の内容に不足または誤りがあります。示された項目を直してください。',
  'contest.decision_missing': '決定を改めるには、新しい結論を選んでください。',
  'contest.decision_not_asked': '新しい結論を選べるのは、決定を改める場合だけです。',
};

const en: typeof ja = {
  'case.party_may_not':
    'The host, the applicant and those who prepared the case cannot do this ({what:what}). Ask somebody else in charge.',
  'case.acted_upon':
    'It cannot be taken back: the review has begun. If something must be changed, ask for the case to be returned.',
  'case.decided_before':
    'A case that was decided once cannot be taken back. If something must be changed, ask for it to be returned.',
  'case.held': 'The review is on hold, and nothing can be decided. Try again when the hold is released.',
  'case.dismissed_hit_may_not_approve_last':
    'Whoever dismissed a hit does not make the last decision at T3 and above. Ask another person in charge.',
  'hold.stands': 'The case is on hold already. Read the reason that stands; yours was not recorded.',
  'hold.none': 'The case is not on hold.',
  'step.asked_again':
    'The step “{step:step}” is asked again. Open the page again and decide the present step; this decision was not recorded.',
  'route.last_by_interested':
    'This would make “{step:step}” the last step, and whoever approved it lowers the tier, shortens the route or dismissed a hit. Change the route first, so that “{step:step}” is asked again. The case is “{state:state}”; possible now: {possible:action}.',
  'hit.dismissed_by_last_approver':
    'Whoever has approved at the last step “{step:step}” does not dismiss a hit at T3 and above. Ask another officer.',
  'return.not_earlier': 'Choose a step before “{step:step}”.',
  'tier.not_higher': 'Choose a tier above the present one.',
  'tier.not_lower': 'Choose a tier below the present one.',
  'tier.at_the_top': 'The tier is the highest already.',
  'tier.at_the_bottom': 'The tier is the lowest already.',
  'tier.lowered_by_another':
    'The tier is lowered by an officer other than the one who assigned or changed it. Ask another officer.',
  'tier.nothing_left':
    'With {tier} nothing would be left to decide. A case does not end by a lowered tier: decide the present step.',
  'decision.same_outcome': 'This is the outcome that stands. Choose another to supersede it.',
  'contest.waits':
    'This decision is contested and waits for an answer. Somebody who had no part in the case answers first.',
  'contest.made': 'This decision has been contested already.',
  'contest.too_late':
    'The last day for contesting ({until}) has passed. If there are new facts, tell the export-control office.',
  'contest.none': 'Nothing is contested in this case.',
  'contest.answered': 'This contest has been answered already.',
  'contest.answered_by_another':
    'A contest is answered by somebody who never had a part in the case. Ask another person.',
  'contest.varied_by_who_supersedes':
    'Only the responsible executive or the president changes a decision. Let it stand, or have the case reviewed again.',
  'contest.unfit': 'The answer lacks something or has a mistake. Correct the fields shown.',
  'contest.decision_missing': 'To change the decision, choose the new outcome.',
  'contest.decision_not_asked': 'A new outcome belongs to a changed decision only.',
};

export const courseTexts = { ja, en };
