import type { amending as ja } from '../../ja/case/amending.js';
import type { Words } from '../../words.js';

export const amending: Words<typeof ja> = {
  title: 'Amend the case in review',
  confirm: 'Amend',
  done: 'The case was amended',
  meaning:
    'Those who decide see what you change beside what stood before. Where a change concerns somebody who has approved already, they are asked again.',
  reason: 'Reason (those who decide read it)',
  phrase: { one: 'To correct a slip.', two: 'The plan has changed.' },
  nothing: 'Nothing was changed. If there is nothing to change, press “Cancel”.',
  effect: {
    nobody: 'Concerns no decision; those who decide are told.',
    steps: 'Those who decide will decide on what you write here.',
    again: 'If you change it, these decide again: {{steps}}',
  },
  shut: {
    title: 'What cannot be amended in review',
    why: 'Checks rest on these. If one must change, ask those who review the case to return it; what you submit then is checked anew.',
  },
  consequence: {
    again: 'These will decide again: {{steps}}',
    steps: 'Approvals given so far stand; whoever decides from now on sees what you changed.',
    nobody: 'It concerns no decision. Those who decide are told.',
  },
  card: {
    title: 'What changed during the review',
    again: 'Asked again: {{steps}}',
    seen: 'No approval given so far is concerned; whoever decides from now on sees it.',
    told: 'Under the policy it concerns no decision. Approvals stand.',
    reason: 'Reason',
  },
  askedAgain: 'Asked again because this changed: {{changes}}',
  decidedAgain: 'Decided again because this changed: {{changes}}',
};
