/** 合議: several people decide one step. */
export const board = {
  need: '{{seats}}名のうち{{need}}名の承認が必要です',
  needAll: '{{seats}}名全員の承認が必要です',
  needAny: '{{seats}}名のうちだれか1名の承認が必要です',
  stands: '承認{{approved}}名・不承認{{against}}名',
  passed: '必要な承認がそろいました',
  seats: '{{step}}の席',
  task: '{{what}}（合議：承認{{approved}}／{{need}}）',
  vacant: '空席',
  kept: 'この案件では、この席で判断できません',
  vote: {
    open: '合議の一人としての判断です。承認が{{need}}名そろうと次へ進みます（いま{{approved}}名）。',
    against:
      '合議の一人としての判断です。ほかの席で必要な承認がそろうことがあります（必要{{need}}名・いま{{approved}}名）。',
  },
  short: '「{{steps}}」の合議は、判断できる委員が必要な人数に足りません。委員を加えるか、経路を見直してください。',
};
