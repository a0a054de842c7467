import type { start as ja } from '../ja/start.js';
import type { Words } from '../words.js';

export const start: Words<typeof ja> = {
  title: 'What are you about to do?',
  lead: 'Pick what you want to begin. You may stop at any time; what you entered stays.',
  admission: {
    title: 'Accept a student',
    detail:
      'Before a student from abroad, or who has been abroad, joins your laboratory as a research student, master’s or doctoral student.',
    status: 'As what will the student be accepted?',
    unit: 'In which department?',
    laboratory: 'Name of the laboratory',
    laboratoryHint: 'For example: Sato Laboratory (power semiconductors)',
    open: 'Begin the application',
    note: 'Next we ask about the research, the student’s name and the stay. What only the student can know, the student can answer through a link of their own. Nationality is not asked.',
  },
  renewal: {
    act: 'Begin the next application',
    from: 'This begins from the last application for {{name}} ({{number}})',
    taken:
      'The student’s names, date of birth and day of entry are taken over; within the same laboratory the research and the technology too. Check them on the next screens and correct what has changed.',
    anew: 'Dates, documents and the student’s own statement are not taken over.',
    nothing: 'The last application ({{number}}) has nothing that could be taken over',
  },
  others: {
    title: 'This version handles student admission and research partnerships',
    detail:
      'For visiting researchers, travel abroad or sending goods and documents, keep asking the export control office.',
  },
  answerThis: 'Please answer this question.',
};
