import type { course as ja } from '../../ja/case/course.js';
import type { Words } from '../../words.js';

export const course: Words<typeof ja> = {
  title: 'Change the course',
  name: {
    amend: 'Amending',
    'take-back': 'Taking back',
    hold: 'Holding',
    'release-hold': 'Releasing the hold',
    'raise-tier': 'Raising the tier',
    'lower-tier': 'Lowering the tier',
    reopen: 'Reviewing again',
    supersede: 'Superseding the decision',
    'answer-contest': 'Answering the contest',
  },
  amend: { title: 'Amend the case' },
  'take-back': {
    title: 'Take the case back',
    confirm: 'Take it back',
    done: 'The case was taken back',
    meaning:
      'It becomes a draft again. What was entered, the documents and the declaration stay. Correct it and submit it again.',
  },
  hold: {
    title: 'Put the review on hold',
    confirm: 'Hold',
    done: 'The review is on hold',
    meaning:
      'Nobody can decide until the hold is released. Everyone concerned sees that it is on hold; only those who decide see why.',
    reason: 'Reason for holding',
    phrase: { one: 'An inquiry to METI is under way.', two: 'More documents are awaited.' },
  },
  'release-hold': {
    title: 'Release the hold',
    confirm: 'Release',
    done: 'The hold was released',
    meaning: 'The review goes on where it stopped.',
    reason: 'Reason for releasing',
  },
  reopen: {
    title: 'Review the case again',
    confirm: 'Review again',
    done: 'The case was opened again',
    meaning:
      'Checks and review begin anew. What was released is suspended until there is a new decision. The earlier decision stays in the history.',
    reason: 'The new facts',
  },
  tier: {
    'raise-tier': {
      title: 'Raise the tier',
      confirm: 'Raise',
      done: 'The tier was raised',
      meaning: 'The steps it needs are added. Decisions already made stay.',
      reason: 'Reason for raising',
    },
    'lower-tier': {
      title: 'Lower the tier',
      confirm: 'Lower',
      done: 'The tier was lowered',
      meaning:
        'Steps that are not decided yet and not needed any more fall away. Whoever lowers it does not approve last. The reason and your name are recorded.',
      reason: 'Reason for lowering',
    },
    pick: 'New tier',
    missing: 'Choose a tier.',
  },
  supersede: {
    title: 'Supersede the decision',
    confirm: 'Supersede',
    done: 'The decision was superseded',
    meaning:
      'A new decision takes the place of this one, and the applicant is notified again. The earlier decision stays in the history.',
    reason: 'Reason for the new decision',
    outcome: 'New outcome',
    missing: 'Choose an outcome.',
  },
  answer: {
    title: 'Answer the contest',
    confirm: 'Answer',
    done: 'The answer was recorded',
    meaning: 'Somebody who never had a part in the case answers. The applicant reads the reasons.',
    outcome: 'Answer',
    missing: 'Choose an answer.',
    reason: 'Reasons (the applicant reads them)',
    upheld: 'The decision stands',
    varied: 'The decision is changed',
    reversed: 'The case is reviewed again',
    upheldNote: 'It stays as it is.',
    variedNote: 'A new outcome is recorded. Only for the responsible executive and the president.',
    reversedNote: 'Checks and review begin anew.',
  },
  held: 'The review is on hold',
  heldDetail: 'Nothing is decided until the hold is released.',
  contest: {
    title: 'Contest',
    open: 'This decision may be contested until {{until}}.',
    made: 'The applicant contested the decision on {{moment}}.',
    waits: 'It waits for an answer by somebody who had no part in the case.',
    answered: 'Answer: {{outcome}}',
  },
  earlier: {
    title: 'Earlier decisions',
    superseded: 'Superseded by another decision.',
    reopened: 'Given up when the case was opened again.',
  },
  question: 'Returned from “{{step}}”',
  returnTo: { host: 'Host professor', applicant: 'Applicant', step: 'The step “{{step}}”' },
  returnStep: 'From the chosen step on, this round is decided again. What was submitted stays as it is.',
};
