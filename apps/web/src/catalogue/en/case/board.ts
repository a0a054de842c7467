/** Several people decide one step. */
export const board = {
  need: '{{need}} of {{seats}} must approve',
  needAll: 'All {{seats}} must approve',
  needAny: 'Any one of {{seats}} must approve',
  stands: '{{approved}} for, {{against}} against',
  passed: 'Enough have approved',
  seats: 'Seats of the step {{step}}',
  task: '{{what}} (board: {{approved}} of {{need}} approvals)',
  vacant: 'Nobody sits here',
  kept: 'May not decide this case here',
  vote: {
    open: 'You decide as one of several. The case goes on when {{need}} have approved ({{approved}} so far).',
    against:
      'You decide as one of several. The others may still reach the {{need}} approvals needed ({{approved}} so far).',
  },
  short:
    'At {{steps}} fewer people may decide than must. Seat more members of the committee, or have the route changed.',
};
