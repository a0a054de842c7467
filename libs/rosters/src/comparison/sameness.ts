// Whether a row of a roster and the person of a case are one. Names propose, a second fact disposes, and what is open is for a person to say.
// The table stands in docs/decisions/0027-rosters.md.

/** What is known of somebody beside their names. */
export interface KnownOf {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  birthDate: string | null;
  email: string | null;
  unit: string | null;
}

/** How the names of the two met: see `meetPeople` of #screening. */
export interface NamesMet {
  /** 0 to 1; 0 where they did not meet. */
  score: number;
  /** Whether the names in Han characters, where both sides have one, are the same. */
  characters: 'agree' | 'differ' | 'unknown';
}

/** Why nobody can tell whether the two are one. */
export const DOUBTS = [
  'name-alone',
  'birth-date-near',
  'birth-date-differs',
  'characters-differ',
  'name-differs',
  'email-alone',
] as const;
export type Doubt = (typeof DOUBTS)[number];

export type Sameness = 'same' | 'other' | { doubt: Doubt };

/** Names that meet as well as this may be one person's: with a second fact, by themselves, and where a whole name was exchanged. */
export const NAMES_MET = { confirmed: 0.7, alone: 0.8, resembling: 0.5 } as const;

const DOUBTFUL = (doubt: Doubt): Sameness => ({ doubt });

/** @param met how their names met · Pure */
export function samenessOf(row: KnownOf, person: KnownOf, { score, characters }: NamesMet): Sameness {
  const date = comparedDates(row.birthDate, person.birthDate);
  const isSameEmail = row.email !== null && person.email !== null && folded(row.email) === folded(person.email);
  const isNeighbour = row.unit !== null && row.unit === person.unit;
  if (score < NAMES_MET.confirmed) {
    if (isSameEmail) return DOUBTFUL('email-alone');
    return date === 'same' && isNeighbour && score >= NAMES_MET.resembling ? DOUBTFUL('name-differs') : 'other';
  }
  if (characters === 'differ') return date === 'same' || isSameEmail ? DOUBTFUL('characters-differ') : 'other';
  if (date === 'same' && score < NAMES_MET.alone && !isNeighbour && !isSameEmail) return DOUBTFUL('name-differs');
  if (date === 'same') return 'same';
  if (date === 'near')
    return isSameEmail || (isNeighbour && score >= NAMES_MET.alone) ? DOUBTFUL('birth-date-near') : 'other';
  if (date === 'other') return isSameEmail ? DOUBTFUL('birth-date-differs') : 'other';
  if (isSameEmail) return 'same';
  return score >= NAMES_MET.alone ? DOUBTFUL('name-alone') : 'other';
}

/** How two addresses are compared. */
export const folded = (email: string): string => email.normalize('NFKC').trim().toLowerCase();

const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Dates = 'same' | 'near' | 'other' | 'unknown';

/** near: one digit is another, or day and month are exchanged. A year alone, or a month, confirms nobody. */
function comparedDates(ours: string | null, theirs: string | null): Dates {
  if (!ours || !theirs) return 'unknown';
  if (!DAY.test(ours) || !DAY.test(theirs))
    return ours.startsWith(theirs) || theirs.startsWith(ours) ? 'unknown' : 'other';
  if (ours === theirs) return 'same';
  const [year = '', month = '', day = ''] = ours.split('-');
  if (`${year}-${day}-${month}` === theirs) return 'near';
  return [...ours].filter((digit, at) => digit !== theirs[at]).length === 1 ? 'near' : 'other';
}
