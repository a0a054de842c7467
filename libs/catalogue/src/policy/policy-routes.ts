// What a policy says of routes beside its tables: steps under a condition, and what a file is told of them that cannot be used.
const ja = {
  'policy_condition.is': '{fact}が「{values}」',
  'policy_step.when': '{conditions} のとき、「{step:step}」の段階を加える。',
  'policy_file.condition_missing':
    '条件がありません。いつも必要な段階は表「route」に書き、ここには条件を一つ以上書いてください。',
  'policy_file.step_there_anyway':
    'この条件で加わる段階がありません。「{step}」は {tiers} の経路に初めからあります。行を取り除くか、表「route」からこの段階を外してください。',
  'policy_file.step_covered': '{row}件目が同じ場合に「{step}」を加えています。どちらかを取り除いてください。',
};

const en: typeof ja = {
  'policy_condition.is': '{fact} is {values}',
  'policy_step.when': 'Where {conditions}, the step “{step:step}” is added.',
  'policy_file.condition_missing':
    'there is no condition; write a step that is always asked for into the table "route", and here one condition at least.',
  'policy_file.step_there_anyway':
    'this adds nothing, because the routes of {tiers} have the step "{step}" anyway; take the rule out, or the step out of the table "route".',
  'policy_file.step_covered': 'rule {row} adds the step "{step}" wherever this one does; take one of them out.',
};

export const policyRouteTexts = { ja, en };
