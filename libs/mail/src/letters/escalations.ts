// What was carried higher, told at once: several in one letter.
import { render, type Language } from '#catalogue';
import type { Letter } from '../mail.js';
import { caseLines, closing, counted, type CaseLine } from './letter.js';

/** @param lines at least one */
export function escalationsLetter(lines: readonly CaseLine[], home: string, language: Language): Letter {
  const body = [
    counted('mail.escalations.lead', lines.length, language),
    '',
    ...lines.flatMap((line) => caseLines(line, language)),
    ...['', render('mail.digest.home', {}, language), `  ${home}`],
    ...closing(language),
  ];
  return {
    subject: counted('mail.escalations.subject', lines.length, language),
    body: `${body.join('\n')}\n`,
  };
}
