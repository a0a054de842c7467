// A university of 2,000 people with a roster and cases, spelled otherwise in each: who has no clearance is known, and must be found.
import type { Clearance, RosterRow, Stage } from '#rosters';
import { Dice } from '../faults/dice.js';
import { chineseName, japaneseName, koreanName, type WrittenName } from './names-east.js';
import { westernName } from './names-west.js';

/** What a row is, whatever it looks like. */
export type Truth =
  | 'cleared'
  | 'under-way'
  | 'nobody-opened'
  | 'namesake-has-one'
  | 'of-the-stage-before'
  | 'run-out'
  | 'refused'
  /** Cleared, and neither a date nor an address says so. */
  | 'cleared-unprovably'
  /** Nobody opened their case, a namesake is cleared, and neither a date nor an address tells them apart. */
  | 'namesake-unprovably';

export const GAPS: readonly Truth[] = [
  'nobody-opened',
  'namesake-has-one',
  'of-the-stage-before',
  'run-out',
  'refused',
];

export const TODAY = '2026-11-29';

export interface Campus {
  rows: RosterRow[];
  truths: Truth[];
  clearances: Clearance[];
  /** Of each clearance. */
  names: string[][];
}

const UNITS = ['engineering', 'science', 'medicine', 'agriculture', 'informatics', 'letters', 'law', 'economics'];
const STAGES: Stage[] = [
  { standing: 'enrolled', level: 'research-student' },
  { standing: 'enrolled', level: 'master' },
  { standing: 'enrolled', level: 'doctoral' },
];
const GAP_EACH = 40;
const PEOPLE = 2000;
const UNPROVABLE = 30;
const UNDER_WAY = 300;

/** The same seed, the same university. */
export function campusOf(seed: number): Campus {
  const dice = new Dice(seed);
  const campus: Campus = { rows: [], truths: [], clearances: [], names: [] };
  const truths = [
    ...GAPS.flatMap((truth) => Array<Truth>(GAP_EACH).fill(truth)),
    ...Array<Truth>(UNPROVABLE).fill('cleared-unprovably'),
    ...Array<Truth>(UNPROVABLE).fill('namesake-unprovably'),
    ...Array<Truth>(UNDER_WAY).fill('under-way'),
  ];
  const all = [...truths, ...Array<Truth>(PEOPLE - truths.length).fill('cleared')];
  const inOrder = dice.shuffled(all);
  for (const truth of inOrder) addPerson(campus, truth, dice);
  return campus;
}

interface Person {
  name: WrittenName;
  birthDate: string;
  email: string;
  unit: string;
  stage: Stage;
}

function addPerson(campus: Campus, truth: Truth, dice: Dice): void {
  const name = dice.of([chineseName, chineseName, koreanName, japaneseName, westernName])(dice);
  const number = campus.rows.length;
  const unit = dice.of(UNITS);
  const birthDate = dayFrom(dice);
  const person = { name, birthDate, email: `p${number}@example.org`, unit, stage: dice.of(STAGES) };
  campus.truths.push(truth);
  campus.rows.push(rowOf(person, truth, number, dice));
  const own = caseOf(person, truth, dice);
  if (own) addCase(campus, own, slotsOf(name, dice));
}

function addCase(campus: Campus, clearance: Omit<Clearance, 'caseId'>, names: string[]): void {
  campus.clearances.push({ ...clearance, caseId: `case-${campus.clearances.length}` });
  campus.names.push(names);
}

function rowOf(person: Person, truth: Truth, number: number, dice: Dice): RosterRow {
  const { name, unit, stage } = person;
  const spellings = [name.passport, name.kanji, name.katakana, name.native, ...name.others].filter(
    (each) => each !== undefined,
  );
  const [first = '', second = ''] = dice.shuffled(spellings);
  const proof = proofOf(truth, dice);
  return {
    row: number + 2,
    // Nothing that the case knows: whoever goes on to the next stage gets another.
    number: `${dice.upTo(26)}B${number}`,
    names: dice.chance(0.5) ? [first] : [first, second],
    birthDate: proof === 'date' ? person.birthDate : null,
    email: proof === 'email' ? person.email.toUpperCase() : null,
    ...{ department: unit, unit, stage, from: '2026-10-01', until: '2028-09-30', host: null },
  };
}

// An address that no case has proves nothing: without a date, somebody of the same name may be anybody.
function proofOf(truth: Truth, dice: Dice): 'none' | 'date' | 'email' {
  if (truth.endsWith('-unprovably')) return 'none';
  return truth === 'nobody-opened' || truth === 'namesake-has-one' || dice.chance(0.9) ? 'date' : 'email';
}

function caseOf(person: Person, truth: Truth, dice: Dice): Omit<Clearance, 'caseId'> | null {
  const { birthDate, email, unit, stage } = person;
  const until = dice.chance(0.9) ? '2028-09-30' : null;
  const own = { birthDate, email, unit, stage, until, progress: 'cleared' as const };
  switch (truth) {
    case 'nobody-opened':
      return null;
    case 'namesake-has-one':
    case 'namesake-unprovably':
      // Of the same name, in the same unit, and somebody else.
      return { ...own, birthDate: dayOtherThan(birthDate, dice), email: `other-${email}` };
    case 'of-the-stage-before': {
      const level = stage.level === 'doctoral' ? 'master' : stage.level === 'master' ? 'research-student' : 'master';
      return { ...own, stage: { standing: 'enrolled', level } };
    }
    case 'run-out':
      return { ...own, until: '2026-09-30' };
    case 'refused':
      return { ...own, progress: 'refused' };
    case 'under-way':
      return { ...own, progress: 'under-way', stage: dice.chance(0.3) ? null : stage };
    case 'cleared':
    case 'cleared-unprovably':
      return own;
  }
}

// As a dossier has them: some fill one slot, some all.
function slotsOf({ passport, kanji, katakana, native }: WrittenName, dice: Dice): string[] {
  const slots = [passport, kanji, katakana, native].filter((each) => each !== undefined);
  return dice.chance(0.6) ? slots : slots.slice(0, 1);
}

function dayFrom(dice: Dice): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${1984 + dice.upTo(20)}-${two(dice.upTo(12))}-${two(dice.upTo(28))}`;
}

function dayOtherThan(day: string, dice: Dice): string {
  const year = Number(day.slice(0, 4));
  return `${year > 1994 ? year - 10 : year + 10}${dayFrom(dice).slice(4)}`;
}
