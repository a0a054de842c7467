import type { work as ja } from '../ja/work.js';
import type { Words } from '../words.js';

export const work: Words<typeof ja> = {
  title: 'My people',
  lead: 'Whether teaching and research may start, and who has each case now.',
  searched: 'Found for “{{q}}”.',
  showAll: 'Show all',
  nobody: 'Nothing is left to do.',
  with: '{{who}}: {{what}}',
  turn: {
    mine_one: 'Waiting for you ({{count}})',
    mine_other: 'Waiting for you ({{count}})',
    others: 'With others',
    over: 'Finished',
  },
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  next: {
    draft: 'Continue filling in',
    submit: 'Check and submit',
    answer: 'Answer the question',
    look: 'See where it is',
    notice: 'Notice',
  },
  empty: {
    title: 'You have no applications yet',
    detail: 'Begin early, as soon as you know a student is coming. You can fill in a part and go on later.',
    action: 'Begin an admission',
  },
  notFound: {
    title: 'Nothing found',
    detail: 'You can search by part of a name, number or laboratory. Try other words.',
  },
  notice: {
    title: {
      'student-admission': 'Whether teaching and research may start',
      'research-partnership': 'Whether the agreement may be signed',
    },
    toHost: 'To {{name}}',
    from: 'Export Control Office, {{university}}',
    person: { 'student-admission': 'Person', 'research-partnership': 'Partner' },
    number: 'Case',
    laboratory: 'Laboratory',
    unit: 'Department',
    state: 'State of the procedure',
    asOf: 'As of',
    decidedAt: 'Decided on',
    hash: 'What the decision stands on (SHA-256)',
    conditions: 'Conditions to keep',
    grounds: 'Grounds',
    now: 'Now with',
    meaning: {
      'student-admission': {
        'may-start': 'Teaching and supervising this person and providing technology may start.',
        conditional:
          'Teaching and supervising this person and providing technology may start as long as the conditions below are kept.',
        'may-not-start': 'Teaching and supervising this person and providing technology must not start.',
        checking:
          'The checks are not done. Until there is a result, do not start teaching, supervising or providing technology.',
      },
      'research-partnership': {
        'may-start': 'The agreement with this partner may be signed, and technology may be provided.',
        conditional:
          'The agreement with this partner may be signed, and technology may be provided, as long as the conditions below are kept.',
        'may-not-start': 'The agreement with this partner must not be signed, and technology must not be provided.',
        checking: 'The checks are not done. Until there is a result, do not sign the agreement or provide technology.',
      },
    },
    foot: 'This notice shows the state at the time of printing. Look on screen for the latest.',
    toCase: 'Open the case',
  },
};
