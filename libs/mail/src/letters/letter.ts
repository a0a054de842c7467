// What letters have in common: one line for a case, and how far off it is due.
import { render, type Language } from '#catalogue';

/** What somebody has to do with a case. Judging hits and assigning a tier are both the office's look at it: a mail tells of no hit. */
export type Task =
  | 'complete'
  | 'answer'
  | 'office'
  | 'department-decision'
  | 'office-decision'
  | 'executive-decision'
  | 'president-decision'
  | 'hold'
  | 'contest';

/** How far off something is due: business days until then, or since; 0 within its own day. */
export interface Due {
  isOver: boolean;
  days: number;
}

export interface CaseLine {
  number: string;
  task: Task;
  due: Due | null;
  /** Opens the page of the case; looking changes nothing. */
  link: string;
  /** Waits for somebody in whose place the reader decides. */
  isLent: boolean;
}

/** Two lines: what and when, then where. */
export function caseLines({ number, task, due, link, isLent }: CaseLine, language: Language): string[] {
  const what = render(`mail.task.${task}`, {}, language);
  const rest = [
    isLent ? render('mail.lent', { task: what }, language) : what,
    ...(due ? [dueWords(due, language)] : []),
  ].join(language === 'ja' ? '、' : ', ');
  return [render('mail.case', { number, rest }, language), `  ${link}`];
}

function dueWords({ isOver, days }: Due, language: Language): string {
  const key = isOver ? (days === 0 ? 'over_today' : 'over') : days === 0 ? 'today' : 'left';
  return counted(`mail.due.${key}`, days, language);
}

/** A sentence with a number in it; English tells one from many. */
export function counted(key: string, count: number, language: Language): string {
  return render(count === 1 ? `${key}.one` : key, { count }, language);
}

/** What ends every letter. */
export function closing(language: Language): string[] {
  return ['', '--', render('mail.closing', {}, language)];
}

/** Pages of the house as mails link to them: each is read by GET, and a look changes nothing. */
export interface Links {
  home: string;
  case(caseId: string, delegation: string | null): string;
}

/** @param publicUrl without a slash at its end */
export function linksAt(publicUrl: string): Links {
  return {
    home: `${publicUrl}/`,
    case: (caseId, delegation) =>
      `${publicUrl}/cases/${caseId}${delegation === null ? '' : `?inPlaceOf=${encodeURIComponent(delegation)}`}`,
  };
}
