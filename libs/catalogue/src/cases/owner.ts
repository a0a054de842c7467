// Refusals of ownership and of what is done with several cases at once.
const ja = {
  'owner.not_your_desk':
    'この案件の担当になれるのは、今の段階を判断できる人、引上げ先の人、輸出管理室の担当者です。必要な場合は、その人に依頼してください。',
  'owner.stands':
    'この案件には、すでに同じ立場の担当者がいます。担当を代わる場合は、担当者と相談してから「担当の割当て」で自分に割り当ててください。',
  'owner.not_yours': 'この案件の担当者はあなたではありません。担当を代わる場合は「担当の割当て」を使ってください。',
  'owner.unfit': 'この人には割り当てられません。示された理由を確認し、別の人を選んでください。',
  'owner.is_party': '受入教員・申請者・作成に関わった人は、案件の担当になれません。別の人を選んでください。',
  'owner.cannot_act': 'この人は、あなたと同じ立場でこの案件を扱えません。同じ役割をもつ人を選んでください。',
  'owner.unknown': 'この人は、この大学で今利用できるアカウントをもっていません。一覧から選び直してください。',
  'bulk.tier_too_high': '{tier} の案件はまとめて承認できません。T2 以上の案件は、一件ずつ開いて判断してください。',
  'bulk.only_approval':
    'まとめて行えるのは、条件を付けない承認だけです。ほかの判断は、案件を開いて一件ずつ行ってください。',
  'bulk.not_opened':
    '開いていない案件はまとめて承認できません。案件を開いて内容を確認してから、もう一度操作してください。',
  'queue_view.not_found': 'この名前の一覧はありません。ほかの人が保存した一覧は変更・削除できません。',
  'queue_view.office_not_yours': '共有できるのは、今もっている役割の範囲だけです。共有先を選び直してください。',
  'queue_view.too_many': '保存できる一覧は{max}件までです。使っていない一覧を削除してから保存してください。',
  'queue_view.name_taken': '「{name}」という名前の一覧はすでにあります。別の名前にしてください。',
};

const en: typeof ja = {
  'owner.not_your_desk':
    'A case is looked after by whoever may decide its present step, by those it was escalated to, and by the export-control office. Ask one of them.',
  'owner.stands':
    'Somebody of your desk has this case already. To take it over, talk to them and then assign it to yourself.',
  'owner.not_yours': 'This case is in somebody else’s hands. To take it over, assign it to yourself.',
  'owner.unfit': 'It cannot be assigned to this person. See why, and choose somebody else.',
  'owner.is_party':
    'The host, the applicant and those who prepared the case do not look after it. Choose somebody else.',
  'owner.cannot_act':
    'This person does not handle the case from the desk that you do. Choose somebody with the same role.',
  'owner.unknown': 'This person has no account in use here. Choose again from the list.',
  'bulk.tier_too_high':
    'Cases of {tier} are not approved together. From T2 on, open each case and decide it by itself.',
  'bulk.only_approval': 'Only approvals without conditions are given together. Open the case for any other decision.',
  'bulk.not_opened': 'A case that you have not opened is not approved with others. Open it, look at it, and try again.',
  'queue_view.not_found': 'There is no such saved view. Views that others saved cannot be changed or deleted.',
  'queue_view.office_not_yours': 'A view is shared with an office you hold now. Choose again.',
  'queue_view.too_many': 'You can keep {max} views. Delete one that you no longer use.',
  'queue_view.name_taken': 'You have a view called “{name}” already. Choose another name.',
};

export const ownerTexts = { ja, en };
