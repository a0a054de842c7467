import type { screening as ja } from '../ja/screening.js';
import type { Words } from '../words.js';

export const screening: Words<typeof ja> = {
  hits: 'Matches',
  count_one: '{{count}} match',
  count_other: '{{count}} matches',
  openLeft_one: '{{count}} to judge',
  openLeft_other: '{{count}} to judge',
  waiting: 'To judge',
  ongoing: 'today',
  score: '{{score}} ({{band}})',
  band: { strong: 'strong', medium: 'medium', weak: 'weak' },
  party: {
    person: 'The person',
    affiliation: 'Affiliation {{number}}',
    payer: 'Payer {{number}}',
    contract: 'Party to a contract',
  },
  legalEffect: 'What this list means in law',
  question: 'Is it the same person or organisation?',
  questionAgain: 'Change the verdict',
  judge: 'Judging',
  reasonGiven: 'Reason for the verdict',
  reason: 'Reason',
  reasonHint: 'Say what you looked at.',
  list: 'List',
  listed: 'The list says',
  done: 'Verdict recorded: {{verdict}}',
  verdict: {
    'true-match': {
      word: 'The same',
      confirm: 'Record: the same',
      meaning:
        'You judge them to be the same. Being on a list is no ground for refusal by itself; it counts towards the review tier.',
      phrase: {
        one: 'Name and country agree.',
        two: 'An alias agrees, and so does the address.',
        three: 'The applicant confirmed that it is the same organisation.',
      },
    },
    'false-positive': {
      word: 'Someone else',
      confirm: 'Record: someone else',
      meaning: 'The names are alike, but you judge them to be different people or organisations.',
      phrase: {
        one: 'The names are alike, but the countries differ.',
        two: 'Same name, but the dates of birth differ.',
        three: 'Only common words agree.',
      },
    },
    inconclusive: {
      word: 'Cannot be told',
      confirm: 'Record: cannot be told',
      meaning: 'You record that what is at hand does not settle it. It counts towards the review tier.',
      phrase: {
        one: 'Without a date of birth they cannot be told apart.',
        two: 'The list does not say enough to identify the organisation.',
        three: 'The applicant has to be asked.',
      },
    },
  },
  compare: {
    title: 'What was written beside what the list says',
    field: 'Field',
    ours: 'Application',
    theirs: 'List',
    agreement: 'Compared',
    fields: { name: 'Name', birthDate: 'Date of birth', country: 'Country', context: 'For reference (country etc.)' },
    other: 'Other',
    missing: '(not given)',
  },
  agreement: { agree: 'agree', differ: 'differ', unknown: 'not known' },
  explanation: {
    title: 'Why it came up',
    and: 'and',
    route: {
      exact: 'same word',
      edit: 'similar spelling',
      initial: 'initial',
      joined: 'written together or apart',
      acronym: 'acronym',
      han: 'same characters (or variants)',
      'han-abbreviation': 'abbreviated characters',
      'han-initials': 'first characters',
      'han-edit': 'similar characters',
      'only-ours': 'only in the application',
      'only-theirs': 'only in the list',
    },
  },
  lists: 'Versions of the lists searched (SHA-256)',
  keys: { down: 'Next match', up: 'Previous match' },
  empty: {
    none: { title: 'No name was found', detail: 'The lists below were searched.' },
    doubtful: {
      title: 'There is no match to show',
      detail: 'The search is finished, but something needs a person’s eye: see “Checks”.',
    },
    running: {
      title: 'The search is not finished',
      detail: 'Until it is, nobody can say that there is no match. This page follows by itself.',
    },
    veiled: {
      title: 'The export-control office is checking',
      detail: 'Screening is shown once it has judged.',
    },
    notYet: {
      title: 'The search has not begun',
      detail: 'It begins by itself once the host has submitted the application.',
    },
  },
};
