// The years of the university, day by day: new cases are opened, and everybody attends to what waits for them. The house's own worker makes the
// checks meanwhile, under a clock that stands at the evening of the day, so that nothing is checked before it was submitted.
import { setTimeout as pause } from 'node:timers/promises';
import { CaseNumbers, ChangeCase, Documents, unopened, type Case } from '#cases';
import type { Commands } from '#commands';
import type { Database } from '#database';
import type { Checkpoints, Position } from '#event-store';
import { derivedId, Refusal, type Actor } from '#kernel';
import { calendarDay, dayAfterDays, USUAL_CALENDAR } from '#policy';
import { onePagePdf } from '../demonstration/documents.js';
import { drawDossier, type Stay } from './applicants.js';
import { attend, type Act, type SeededCase } from './attending.js';
import { Dice } from './dice.js';
import { drawFate } from './fate.js';
import { LABORATORIES } from './laboratories.js';
import { patiently } from './patience.js';
import type { University } from './people.js';
import type { Enrolled } from './roster.js';

export interface Play {
  commands: Pick<Commands, 'send'>;
  /** Sees what the worker has folded. */
  database: Database;
  checkpoints: Checkpoints;
  documents: Documents;
  numbers: CaseNumbers;
  university: University;
  dice: Dice;
  seed: number;
  /** Sets the clocks of api and worker. */
  setClock(instant: Date): Promise<void>;
  onProgress(progress: Progress): void;
}

export interface Progress {
  day: string;
  opened: number;
  cases: number;
}

/** What became of it. */
export interface Told {
  opened: number;
  commands: number;
  /** Of the last event that a command of ours made. */
  position: Position | null;
  /** Who was cleared, the latest last. */
  cleared: Enrolled[];
  /** How often the product refused what its people tried, by code. */
  refused: Map<string, number>;
}

const AT_ONCE = 32;
// So many checks may be under way before the next day begins: the worker is not to be buried.
const UNCHECKED_MAX = 400;
const FOLLOWED_MS = 120_000;
const FIRST_HOUR_MS = 9 * 3_600_000;
const OFFICE_MS = 8 * 3_600_000;
const EVENING = 'T09:00:00.000Z'; // 18 o'clock in Tokyo
const TOKYO_MS = 9 * 3_600_000;

/** The working days up to and with `last`, oldest first. */
export function workingDays(last: string, calendarDays: number): string[] {
  const days = Array.from({ length: calendarDays }, (_, index) => dayAfterDays(last, index + 1 - calendarDays));
  return days.filter((day) => calendarDay(day, USUAL_CALENDAR).isOpen === true);
}

/** Plays so many cases on these days. @throws whatever is no Refusal */
export async function playYears(cases: number, days: readonly string[], play: Play): Promise<Told> {
  const told: Told = { opened: 0, commands: 0, position: null, cleared: [], refused: new Map() };
  const diary = new Map<number, SeededCase[]>();
  const note = (index: number, kept: SeededCase) => void diary.set(index, [...(diary.get(index) ?? []), kept]);
  const shares = arrivals(days, cases);
  for (const [index, day] of days.entries()) {
    await play.setClock(new Date(`${day}${EVENING}`));
    const due = diary.get(index) ?? [];
    diary.delete(index);
    const seen = await patiently(() => statesOf(play.database, due));
    const opening = Array.from({ length: shares[index] ?? 0 }, () => {
      told.opened += 1;
      return drawCase(told.opened, day, play);
    });
    const later = (kept: SeededCase) => {
      const [least, most] = kept.fate.pace;
      note(index + Math.max(1, kept.dice.between(least, most)), kept);
    };
    const work = [
      ...due.map((kept) => () => attended(kept, seen.get(kept.caseId) ?? unopened, day, { play, told, later })),
      ...opening.map((kept) => () => opened(kept, day, { play, told, later })),
    ];
    await inTurns(work);
    await patiently(() => untilFollowed(play, told));
    play.onProgress({ day, opened: told.opened, cases });
  }
  return told;
}

interface Day {
  play: Play;
  told: Told;
  /** Looks at the case again on one of the next days. */
  later(kept: SeededCase): void;
}

// January to March and July to September bring four times as many (product.md §2).
export function arrivals(days: readonly string[], cases: number): number[] {
  const weights = days.map((day) => (['01', '02', '03', '07', '08', '09'].includes(day.slice(5, 7)) ? 4 : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  return weights.map((weight, index) => {
    const until = weights.slice(0, index + 1).reduce((sum, each) => sum + each, 0);
    const share = Math.round((cases * until) / total) - before;
    before += share;
    return weight > 0 ? share : 0;
  });
}

interface Drawn extends SeededCase {
  laboratory: (typeof LABORATORIES)[number];
}

function drawCase(n: number, day: string, { dice, university, seed }: Play): Drawn {
  const { institution } = university;
  const laboratory = dice.pick(LABORATORIES);
  const id = (...what: string[]) => derivedId('university', String(seed), String(n), ...what);
  const applicant: Actor = {
    ...{ kind: 'applicant', id: id('applicant'), institution, account: null, onBehalfOf: null, roles: [] },
  };
  const fate = drawFate(dice);
  const passed = { returns: 0, takenBack: false, held: false, escalated: false, reopened: false, contested: false };
  const dossier = drawDossier(dice, laboratory, drawStay(dice, day), `${day}T00:30:00.000Z`);
  return {
    caseId: id('case'),
    laboratory,
    applicant,
    host: dice.pick(university.hostsOf(laboratory.unit)),
    dossier,
    fate,
    dice: new Dice(Math.floor(dice.throw() * 2 ** 32)),
    passed,
  };
}

function drawStay(dice: Dice, day: string): Stay {
  const from = dayAfterDays(day, dice.between(40, 200));
  const status = dice.pick(['research-student', 'master', 'doctoral'] as const);
  const years = { 'research-student': 1, master: 2, doctoral: 3 }[status];
  const entryDate = dice.chance(0.65) ? dayAfterDays(day, -dice.between(200, 1_500)) : null;
  return { from, to: dayAfterDays(from, 365 * years), entryDate, status };
}

/** Opened, documented, signed and handed in on one day, as most are; the rest is attended to later. */
async function opened(kept: Drawn, day: string, { play, told, later }: Day): Promise<void> {
  const { caseId, host, applicant, laboratory, dossier, dice } = kept;
  const at = clockOf(day, dice);
  const send = (by: Actor, permission: Act['permission'], command: Act['command']) =>
    said({ by, permission, command }, kept, at(), { play, told });
  const drawNumber = () => play.numbers.next(host.institution, `${day}T03:00:00.000Z`);
  const open: Act['command'] = {
    ...{ type: 'OpenCase', caseType: 'student-admission', number: '', applicant: applicant.id, host: host.id },
    ...{ unit: laboratory.unit, laboratory: laboratory.name },
  };
  told.commands += 1;
  const by = { actor: host, permission: 'case.open', at: at(), commandId: derivedId(caseId, 'OpenCase') } as const;
  const asked = () => play.commands.send(new ChangeCase(caseId, open, drawNumber), by);
  told.position = (await patiently(asked)).position;
  for (const kind of ['cv', 'academic-record'] as const) {
    const documentId = derivedId(caseId, kind);
    const of = { institution: host.institution, caseId, documentId, applicant: applicant.id };
    const page = await PAGES[kind];
    const stored = await patiently(() => play.documents.store(of, page));
    await send(applicant, 'document.attach', {
      type: 'AttachDocument',
      documentId,
      kind,
      ...stored,
      filename: `${kind}.pdf`,
    });
  }
  const signed = {
    type: 'ReceiveDeclaration',
    transcribed: false,
    language: 'en',
    applicant: dossier.applicant,
  } as const;
  if (dice.chance(0.985)) await send(applicant, 'case.declare', signed);
  if (kept.fate.withdraws !== 'early' && dice.chance(0.99))
    await send(host, 'case.submit', { type: 'SubmitCase', dossier, answer: null, corrected: false });
  later(kept);
}

async function bytesOf(line: string): Promise<Uint8Array> {
  return new Uint8Array(await onePagePdf(line).arrayBuffer());
}
const PAGES = { cv: bytesOf('Curriculum vitae'), 'academic-record': bytesOf('Academic record') };

async function attended(kept: SeededCase, state: Case, day: string, { play, told, later }: Day): Promise<void> {
  const acts = attend(kept, state, play.university, kept.dice);
  if (acts === null) {
    if (state.released) told.cleared.push(enrolled(kept, state));
    return;
  }
  const at = clockOf(day, kept.dice);
  for (const act of acts) await said(act, kept, at(), { play, told });
  later(kept);
}

function enrolled({ dossier: { host } }: SeededCase, { unit }: Case): Enrolled {
  const { subject, stay } = host;
  return {
    ...{ name: subject?.names?.passport ?? '', birthDate: subject?.birthDate ?? '', unit },
    ...{ status: stay?.status ?? 'master', from: stay?.from ?? '' },
  };
}

async function said(
  act: Act,
  { caseId }: SeededCase,
  at: string,
  { play, told }: Pick<Day, 'play' | 'told'>,
): Promise<void> {
  told.commands += 1;
  try {
    // Under one id, so that whatever was done and not heard of is not done again.
    const commandId = derivedId(caseId, act.command.type, at);
    const by = { actor: act.by, permission: act.permission, at, commandId };
    const asked = () => play.commands.send(new ChangeCase(caseId, act.command), by);
    told.position = (await patiently(asked)).position;
  } catch (error) {
    // What the product forbids is looked at again another day; the end tells how often.
    if (!(error instanceof Refusal)) throw error;
    const key = `${act.command.type} ${error.code}`;
    told.refused.set(key, (told.refused.get(key) ?? 0) + 1);
  }
}

/** Moments of one day's office hours, each later than the one before. */
function clockOf(day: string, dice: Dice): () => string {
  let at = Date.parse(`${day}T00:00:00.000Z`) - TOKYO_MS + FIRST_HOUR_MS + Math.floor(dice.throw() * OFFICE_MS);
  return () => new Date((at += 30_000)).toISOString();
}

async function inTurns(work: (() => Promise<void>)[]): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let each = work[next++]; each; each = work[next++]) await each();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

async function statesOf(database: Database, cases: readonly SeededCase[]): Promise<Map<string, Case>> {
  const { rows } = await database.query<{ id: string; fold: Case }>(
    'select case_id as id, fold from views.worklist where case_id = any($1::text[])',
    [cases.map(({ caseId }) => caseId)],
  );
  return new Map(rows.map(({ id, fold }) => [id, fold]));
}

/** Until the worklist shows what was done, and the worker is not too far behind with its checks. */
async function untilFollowed({ checkpoints, database }: Play, { position }: Told): Promise<void> {
  if (position !== null && !(await checkpoints.waitFor(position, ['worklist', 'open_checks'], FOLLOWED_MS)))
    throw new Error('The read models stand still');
  for (;;) {
    const { rows } = await database.query<{ open: number }>('select count(*)::int as open from views.open_checks');
    if ((rows[0]?.open ?? 0) <= UNCHECKED_MAX) return;
    await pause(50);
  }
}
