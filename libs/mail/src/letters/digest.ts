// The one digest of a day: what is over, what is due today, what came back, what is new, and whose place one takes.
import { render, type Language } from '#catalogue';
import type { Letter } from '../mail.js';
import { caseLines, closing, counted, type CaseLine } from './letter.js';

/** A delegation that begins or ends today, without a name: `giving` is the reader's own role. */
export interface DelegationLine {
  side: 'giving' | 'taking';
  turn: 'begins' | 'ends';
  role: string;
}

export interface Digest {
  /** YYYY-MM-DD. */
  day: string;
  over: CaseLine[];
  today: CaseLine[];
  /** Came back to their host. */
  returned: CaseLine[];
  /** Has come to its reader since the digest before. */
  fresh: CaseLine[];
  /** How many more wait. */
  others: number;
  delegations: DelegationLine[];
  home: string;
}

const SECTIONS = ['over', 'today', 'returned', 'fresh'] as const;
/** What a section lists; a mail is not the worklist. */
const LISTED_MAX = 20;

/** Null when there is nothing to tell. */
export function digestLetter(digest: Digest, language: Language): Letter | null {
  const waiting = SECTIONS.reduce((sum, section) => sum + digest[section].length, digest.others);
  if (waiting === 0 && digest.delegations.length === 0) return null;
  const { others, delegations, home } = digest;
  const day = dayWords(digest.day, language);
  const body = [
    waiting === 0
      ? render('mail.digest.nothing_waits', { day }, language)
      : render('mail.digest.lead', { day, waiting: counted('mail.digest.waiting', waiting, language) }, language),
    ...SECTIONS.flatMap((section) => sectionLines(section, digest[section], language)),
    ...(others === 0 ? [] : ['', counted('mail.digest.others', others, language)]),
    ...delegationLines(delegations, language),
    ...['', render('mail.digest.home', {}, language), `  ${home}`],
    ...closing(language),
  ];
  return { subject: subjectOf(digest, waiting, language), body: `${body.join('\n')}\n` };
}

/** 2026年12月1日火曜日 · Tuesday 1 December 2026 */
function dayWords(day: string, language: Language): string {
  const locale = language === 'ja' ? 'ja-JP' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function subjectOf(digest: Digest, waiting: number, language: Language): string {
  const counts = (['over', 'today', 'fresh'] as const)
    .filter((section) => digest[section].length > 0)
    .map((section) => render(`mail.digest.subject.${section}`, { count: digest[section].length }, language));
  const all = counts.length > 0 ? counts : [counted('mail.digest.waiting', waiting, language)];
  if (waiting === 0) return render('mail.digest.subject.delegations', {}, language);
  return render('mail.digest.subject', { counts: all.join(language === 'ja' ? '・' : ', ') }, language);
}

function sectionLines(section: (typeof SECTIONS)[number], lines: readonly CaseLine[], language: Language): string[] {
  if (lines.length === 0) return [];
  const hidden = lines.length - LISTED_MAX;
  return [
    ...['', render(`mail.digest.section.${section}`, { count: lines.length }, language)],
    ...lines.slice(0, LISTED_MAX).flatMap((line) => caseLines(line, language)),
    ...(hidden > 0 ? [counted('mail.digest.hidden', hidden, language)] : []),
  ];
}

function delegationLines(delegations: readonly DelegationLine[], language: Language): string[] {
  if (delegations.length === 0) return [];
  const told = delegations.map(({ side, turn, role }) =>
    render('mail.item', { text: render(`mail.delegation.${side}.${turn}`, { role }, language) }, language),
  );
  return ['', render('mail.digest.section.delegations', {}, language), ...told];
}
