// 合議: what is said of a step that several decide.
const ja = {
  'case.second_seat': '一つの合議で同じ人が二つの席につくことはできません。ほかの席の判断を待ってください。',
  'step.fell_away':
    '「{step:step}」の合議は必要な承認がそろって終わりました。ほかの席の判断は必要ありません。{state:state}で可能な操作：{possible:action}。',
  'step.seat_of_another':
    '「{step:step}」の合議のこの席は、ほかの委員の席です。ご自分の席か、代理を任された委員の席で判断してください。',
  'step.own_seat_first':
    '「{step:step}」の合議にはご自分の席があり、まだ判断していません。ご自分の席で判断してください。ほかの席は別の方が判断します。',
  'step.needed_elsewhere':
    'この段階で判断すると、「{step:step}」の合議に必要な人数が足りなくなります。この段階は別の責任者に依頼してください。',
  'route.no_quorum':
    '「{step:step}」の合議には{need}名の承認が必要ですが、委員会「{committee}」でこの案件を判断できる委員は{members}名です。委員を加えるか、委員に判断の役割を付与してから、もう一度行ってください。',
  'policy_board.always': '「{step:step}」は合議とする。席：{seats}。承認：{need}。',
  'policy_board.when': '{conditions}のとき、「{step:step}」は合議とする。席：{seats}。承認：{need}。',
  'policy_board.all': '全員',
  'policy_board.any': 'だれか一名',
  'policy_board.need': '{need}名以上',
  'policy_board.committee': '「{committee}」の委員',
  'policy_board.seat_host': '{role:role}（受入教員の部局）',
  'policy_board.seat_laboratory': '{role:role}（研究室の部局）',
  'policy_board.seat_institution': '{role:role}（全学）',
  'history.RouteOpenedWithBoards':
    '審査の経路が決まりました：{steps:step}。このうち{boards:step}は複数名の合議で判断します。',
  'history.VoteApproved': '「{step:step}」の合議で承認しました（必要な承認{need}名のうち{approved}名）。',
  'history.VoteApprovedConditionally':
    '「{step:step}」の合議で条件付で承認しました（必要な承認{need}名のうち{approved}名）。',
  'history.VotePassed': '「{step:step}」の合議で承認し、必要な{need}名の承認がそろいました。',
  'history.VotePassedConditionally': '「{step:step}」の合議で条件付で承認し、必要な{need}名の承認がそろいました。',
  'history.VotePassedEarly':
    '「{step:step}」の合議で承認し、必要な{need}名の承認がそろいました。残る{left}名の判断は不要になりました。',
  'history.VotePassedEarlyConditionally':
    '「{step:step}」の合議で条件付で承認し、必要な{need}名の承認がそろいました。残る{left}名の判断は不要になりました。',
  'history.VoteRejected':
    '「{step:step}」の合議で不承認と判断しました（理由：{grounds:ground}）。審査は続きます（承認{approved}名、必要な承認{need}名）。',
  'history.VoteRejectedUntold':
    '「{step:step}」の合議で不承認と判断しました。審査は続きます（承認{approved}名、必要な承認{need}名）。',
  'history.VoteRejectedLast':
    '「{step:step}」の合議で不承認と判断しました（理由：{grounds:ground}）。必要な{need}名の承認が得られなくなりました。',
  'notice.voice_rejected': '合議の席{seat}の判断は「不承認」です。理由は次のとおりです。',
  'notice.voice_licence-required': '合議の席{seat}の判断は「許可申請が必要」です。',
  'history.VoteLicence':
    '「{step:step}」の合議で許可申請が必要と判断しました。審査は続きます（承認{approved}名、必要な承認{need}名）。',
};

const en: typeof ja = {
  'case.second_seat': 'Nobody fills two seats of one board. Wait for those who sit in the others.',
  'step.fell_away':
    'At the step “{step:step}” enough have approved; nobody else needs to decide there. The case is “{state:state}”; possible now: {possible:action}.',
  'step.seat_of_another':
    'This seat of the step “{step:step}” is another member’s. Decide in your own, or in the place of a member who asked you to.',
  'step.own_seat_first':
    'You have a seat of your own at the step “{step:step}” and have not voted in it. Decide in that one; the other seat is for somebody else.',
  'step.needed_elsewhere':
    'If you decide here, too few are left to decide together at the step “{step:step}”. Ask another person to decide this one.',
  'route.no_quorum':
    'At the step “{step:step}” {need} must approve, but only {members} of the committee “{committee}” may decide this case. Seat more members, or give members a role that decides, and try again.',
  'policy_board.always': 'Several decide the step “{step:step}”. Seats: {seats}. Approvals needed: {need}.',
  'policy_board.when':
    'Where {conditions}, several decide the step “{step:step}”. Seats: {seats}. Approvals needed: {need}.',
  'policy_board.all': 'all',
  'policy_board.any': 'any one',
  'policy_board.need': '{need}',
  'policy_board.committee': 'members of the committee “{committee}”',
  'policy_board.seat_host': '{role:role} (unit of the host)',
  'policy_board.seat_laboratory': '{role:role} (unit of the laboratory)',
  'policy_board.seat_institution': '{role:role} (the whole university)',
  'history.RouteOpenedWithBoards':
    'The route of the review was settled: {steps:step}. Several people decide together at: {boards:step}.',
  'history.VoteApproved': 'Approved as one of several at the step “{step:step}” ({approved} of the {need} needed).',
  'history.VoteApprovedConditionally':
    'Approved with conditions as one of several at the step “{step:step}” ({approved} of the {need} needed).',
  'history.VotePassed': 'Approved at the step “{step:step}”, where the {need} approvals needed are now there.',
  'history.VotePassedConditionally':
    'Approved with conditions at the step “{step:step}”, where the {need} approvals needed are now there.',
  'history.VotePassedEarly':
    'Approved at the step “{step:step}”, where the {need} approvals needed are now there. Others who sit there need not decide any more: {left}.',
  'history.VotePassedEarlyConditionally':
    'Approved with conditions at the step “{step:step}”, where the {need} approvals needed are now there. Others who sit there need not decide any more: {left}.',
  'history.VoteRejected':
    'Voted against at the step “{step:step}”, on these grounds: {grounds:ground}. The review goes on ({approved} of the {need} needed have approved).',
  'history.VoteRejectedUntold':
    'Voted against at the step “{step:step}”. The review goes on ({approved} of the {need} needed have approved).',
  'history.VoteRejectedLast':
    'Voted against at the step “{step:step}”, on these grounds: {grounds:ground}. The {need} approvals needed can no longer be reached.',
  'notice.voice_rejected': 'In seat {seat} of those who decided together, it was rejected because:',
  'notice.voice_licence-required': 'In seat {seat} of those who decided together, a licence was found to be needed.',
  'history.VoteLicence':
    'Found at the step “{step:step}” that a licence is needed. The review goes on ({approved} of the {need} needed have approved).',
};

export const boardTexts = { ja, en };
