// What a policy says of routes beside its tables: steps under a condition, and what a file is told of them that cannot be used.
const ja = {
  'policy_condition.is': '「{fact}」が{values}',
  'policy_step.when': '{conditions}のとき、「{step:step}」の段階を加える。',
  'policy_topic.when': '{conditions}のとき、研究テーマの担当部局は「{unit}」とする。',
  'policy_board.seat_topic': '{role:role}（研究テーマの担当部局）',
  'policy_board.alone': '「{step:step}」は{seats}が判断する。',
  'policy_board.alone_when': '{conditions}のとき、「{step:step}」は{seats}が判断する。',
  'route.no_such_unit':
    '規程は「{step:step}」の判断を部局「{unit}」に求めていますが、その部局は現在の組織にありません。規程の担当部局か、組織の部局を直してから、もう一度行ってください。',
  'policy_file.laboratory_alone':
    '「{step}」が研究室の部局の席だけで通ります。研究室の部局は受入教員が書くものなので、判断する人を自分で選べてしまいます。受入教員の部局などの席を加え、その承認も要るようにしてください。',
  'policy_file.topic_condition_missing':
    '条件がありません。当てはまる規則がない研究テーマは、案件の部局が担当します。条件を一つ以上書いてください。',
  'policy_file.topic_idle':
    'この規則には当てはまる場合がありません。{row}件目が先に必ず当てはまります。条件を直すか、前に移してください。',
  'policy_file.unit_unreadable':
    '「{word}」は部局の識別子として読み取れません。部局を設けたときの英小文字、数字、ハイフンの名前を書いてください。',
  'policy_file.condition_missing':
    '条件がありません。いつも必要な段階は表「route」に書き、ここには条件を一つ以上書いてください。',
  'policy_file.step_there_anyway':
    'この条件で加わる段階がありません。「{step}」は {tiers} の経路に初めからあります。行を取り除くか、表「route」からこの段階を外してください。',
  'policy_file.step_covered': '{row}件目が同じ場合に「{step}」を加えています。どちらかを取り除いてください。',
};

const en: typeof ja = {
  'policy_condition.is': '“{fact}” is {values}',
  'policy_step.when': 'Where {conditions}, the step “{step:step}” is added.',
  'policy_topic.when': 'Where {conditions}, the unit “{unit}” answers for the topic.',
  'policy_board.seat_topic': '{role:role} (unit that answers for the topic)',
  'policy_board.alone': 'The step “{step:step}” is decided by: {seats}.',
  'policy_board.alone_when': 'Where {conditions}, the step “{step:step}” is decided by: {seats}.',
  'route.no_such_unit':
    'The policy asks the unit “{unit}” to decide the step “{step:step}”, but the university has no such unit today. Mend the unit in the policy, or the tree of units, and try again.',
  'policy_file.laboratory_alone':
    'the step "{step}" can pass by seats of the laboratory\'s unit alone. The host writes which unit that is and would choose who decides; add a seat, such as that of the host\'s own unit, and need its approval too.',
  'policy_file.topic_condition_missing':
    'there is no condition; topics that no rule names are those of the case’s own unit, so write one condition at least.',
  'policy_file.topic_idle':
    'this rule never holds, because rule {row} holds before it; mend its conditions, or move it before that one.',
  'policy_file.unit_unreadable':
    '"{word}" is no id of a unit; write the small letters, digits and hyphens under which it was founded.',
  'policy_file.condition_missing':
    'there is no condition; write a step that is always asked for into the table "route", and here one condition at least.',
  'policy_file.step_there_anyway':
    'this adds nothing, because the routes of {tiers} have the step "{step}" anyway; take the rule out, or the step out of the table "route".',
  'policy_file.step_covered': 'rule {row} adds the step "{step}" wherever this one does; take one of them out.',
};

export const policyRouteTexts = { ja, en };
