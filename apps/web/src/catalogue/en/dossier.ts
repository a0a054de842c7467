import type { dossier as ja } from '../ja/dossier.js';
import type { Words } from '../words.js';

export const dossier: Words<typeof ja> = {
  remove: 'Remove this one',
  monthHint: 'For example 2023-04',
  stamp: {
    never: 'Not saved yet',
    saved: 'Saved {{time}}',
    typing: 'Typing (saves by itself)',
    saving: 'Saving',
    failed: 'Not saved. Trying again',
  },
  names: {
    passport: 'In capitals, in the order printed in the passport, e.g. TANAKA MARIA',
    preferred: 'As used in papers and mail, e.g. Maria Tanaka',
    native: 'In the letters the person uses every day, e.g. Мария Танака',
    kanji: 'Only if the person has a name in kanji. Keep variant characters.',
    katakana: 'Only if the person uses one. There is no need to make one up.',
    previous: 'Names before a change. Separate several by commas.',
  },
  yen: { suffix: 'yen', unread: 'Write the amount in digits. If you do not know it, leave this empty.' },
  ties: {
    government: 'Is this organisation a government or part of one?',
    defence: 'Is this organisation military or part of national defence?',
  },
  affiliation: {
    add: 'Add a school or employer',
    numbered: 'School or employer {{number}}',
    organisation: 'Name of the school or employer',
    organisationHint: 'Its official name, in its own script or in English.',
    country: 'Country or region where it is',
    role: 'Position or status',
    from: 'From (month)',
    to: 'Until (month)',
    toHint: 'Leave empty if it continues.',
  },
  funding: {
    add: 'Add a source of money',
    numbered: 'Source of money {{number}}',
    payerType: 'Who pays?',
    payer: 'Name of the paying organisation',
    payerHint: 'For a scholarship: its name and the organisation that gives it.',
    country: 'Country or region of the paying organisation',
    amount: 'Amount per year',
    amountHint: 'Count waived fees and housing too, roughly. If you do not know, leave this empty.',
  },
  declaration: {
    examples: 'Counts',
    not: 'Does not count',
    one: {
      title: 'A contract with an organisation outside Japan',
      examples:
        'You are employed by a university, company or agency outside Japan. You are on leave but still on its books. You work for one under contract and follow its directions.',
      not: 'You have left and have no contract any more. You are only enrolled there as a student, with no employment or similar contract.',
      question:
        'Do you have a contract with a foreign organisation or government under which you must follow its directions or owe it a duty of care?',
      party: 'Name of the other party',
      prevails:
        'Do you also have a contract with a Japanese organisation, and is it agreed that the Japanese organisation’s directions come first?',
      group: 'Do you also have a contract with a Japanese organisation, and is the other party a company of its group?',
    },
    two: {
      title: 'Money or benefits from a foreign government',
      examples:
        'A scholarship from a foreign government makes up 25% or more of your yearly income. A state agency abroad has agreed to pay your living costs.',
      not: 'You are paid only by a company or a private university abroad. What a foreign government pays is under 25% of your yearly income.',
      question:
        'Do you receive, or have you agreed to receive, benefits worth 25% or more of your yearly income from a foreign government, agency, local body, central bank or political party?',
      income: 'Your whole yearly income',
      incomeHint: 'Roughly, with scholarships, salary and waived fees. If you do not know, leave this empty.',
    },
    three: {
      title: 'Instructions from a foreign government about what you do in Japan',
      examples: 'A foreign government has told or asked you to collect certain technology or information in Japan.',
      not: 'A professor at your home university advised you on where and what to study.',
      question: 'Has a foreign government instructed or asked you to do something in Japan?',
    },
  },
  documents: {
    rules: 'PDF, PNG, JPEG, Word (.docx) or text, up to 10 MB. Kept encrypted; everyone who opens it is recorded.',
    none: 'None yet',
    choose: 'Choose a file',
    camera: 'Take a photo',
    stamp: '{{size}} · {{at}}',
  },
};
