// A university's cases in every state, as the decider would have told them: a few are played by commands, and each is told many times over with
// another person, host, unit and day.
import type { CaseOccurrence } from '#cases';
import type { Position } from '#event-store';
import type { TreeUnit } from '#identity';
import { RandomIds, type Actor } from '#kernel';
import type { CaseCommand } from '../../libs/cases/src/case-command.js';
import { HIT, people, PlayedCase } from '../../libs/cases/src/testing.js';
import type { Site } from './site.js';

const ids = new RandomIds();
export const QUEUES_INSTITUTION = ids.next();
export const NOW = '2026-11-30T01:00:00.000Z';
export const OFFICERS = Array.from({ length: 5 }, () => ids.next());
const FACULTIES = 10;
const DEPARTMENTS = 4;
const AT_ONCE = 50;
const DAY_MS = 86_400_000;

/** Ten faculties of four departments. */
export const TREE: readonly TreeUnit[] = Array.from({ length: FACULTIES }, (_, faculty) => [
  unit(`faculty-${faculty}`, null),
  ...Array.from({ length: DEPARTMENTS }, (__, each) => unit(`department-${faculty}-${each}`, `faculty-${faculty}`)),
]).flat();

function unit(id: string, parent: string | null): TreeUnit {
  return { unit: id, name: { ja: id, en: id }, parent };
}

/** A played case that keeps what was said of it. */
class ToldCase extends PlayedCase {
  readonly said: CaseOccurrence[] = [];

  override do(command: CaseCommand, actor: Actor): CaseOccurrence[] {
    const said = super.do(command, actor);
    this.said.push(...said);
    return said;
  }

  carried(): this {
    this.do({ type: 'EscalateCase', to: 'executive', reason: '三日' }, people.clerk);
    return this;
  }

  taken(actor: Actor): this {
    this.do({ type: 'TakeCase' }, actor);
    return this;
  }
}

/** Out of a hundred: what runs and what is over, as a busy year has them. */
const PLAYS: readonly [share: number, play: () => PlayedCase][] = [
  [4, () => new ToldCase().declared()],
  [4, () => new ToldCase().checked([HIT])],
  [3, () => new ToldCase().proposed('T2')],
  [4, () => (new ToldCase().proposed('T3') as ToldCase).taken(people.officer)],
  [8, () => new ToldCase().routed('T1')],
  [5, () => (new ToldCase().routed('T2') as ToldCase).taken(people.dean)],
  [4, () => (new ToldCase().routed('T2') as ToldCase).carried()],
  [2, () => (new ToldCase().routed('T2') as ToldCase).carried().taken(people.executive)],
  [6, () => new ToldCase().routed('T2').approved('department')],
  [3, () => new ToldCase().routed('T3').approved('department', 'office')],
  [4, () => returned()],
  [40, () => new ToldCase().ended('approve')],
  [8, () => new ToldCase().ended('approve-with-conditions')],
  [5, () => new ToldCase().ended('reject')],
];

function returned(): PlayedCase {
  const play = new ToldCase().routed('T2');
  play.do(play.decision('department', { outcome: 'return', reason: '?' }), people.dean);
  return play;
}

export interface Filled {
  caseIds: string[];
  events: number;
  position: Position;
}

/** Appends so many cases, fifty in one transaction. */
export async function fillQueues({ log }: Pick<Site, 'log'>, cases: number): Promise<Filled> {
  const lots = PLAYS.flatMap(([share, play]) => Array.from({ length: share }, () => (play() as ToldCase).said));
  const filled: Filled = { caseIds: [], events: 0, position: '' };
  for (let from = 0; from < cases; from += AT_ONCE) {
    const parts = Array.from({ length: Math.min(AT_ONCE, cases - from) }, (_, index) => {
      // By a number prime to the lots, so that each batch has of every kind.
      const occurrences = told(lots[((from + index) * 37) % lots.length] ?? [], from + index);
      const caseId = ids.next();
      filled.caseIds.push(caseId);
      filled.events += occurrences.length;
      return { stream: `case-${caseId}`, expected: 'none' as const, occurrences };
    });
    const at = new Date(Date.parse(NOW) - ((from * 2_654_435) % (180 * DAY_MS))).toISOString();
    const commandId = ids.next();
    const by = { ...people.clerk, id: hostOf(from), institution: QUEUES_INSTITUTION };
    const circumstances = { actor: by, at, commandId, correlationId: commandId, causationId: null };
    filled.position = (await log.appendAll(parts, circumstances)).position;
  }
  return filled;
}

const HOSTS = Array.from({ length: 1_200 }, () => ids.next());
const hostOf = (number: number): string => HOSTS[Math.floor(number / AT_ONCE) % HOSTS.length] ?? '';

/** The same told of another person; what only words of others need is left unsealed, so that keys are made for one event of each case. */
function told(said: readonly CaseOccurrence[], number: number): CaseOccurrence[] {
  const [applicant, unitId] = [ids.next(), `department-${number % FACULTIES}-${number % DEPARTMENTS}`];
  return said.map(({ id: _, ...occurrence }): CaseOccurrence => {
    switch (occurrence.type) {
      case 'CaseOpened': {
        const laboratory = `研究室 ${number % 400}`;
        const data = { ...occurrence.data, applicant, host: hostOf(number), unit: unitId, laboratory };
        return { ...occurrence, data: { ...data, number: `2026-${String(number).padStart(5, '0')}` } };
      }
      case 'CaseTaken':
        return {
          ...{ type: 'CaseAssigned', evidence: occurrence.evidence },
          data: {
            ...occurrence.data,
            to: OFFICERS[number % OFFICERS.length] ?? '',
            unit: deskUnit(occurrence.data, unitId),
          },
        };
      case 'RouteOpened': {
        const steps = occurrence.data.steps.map((step) => ({ ...step, unit: step.unit === null ? null : unitId }));
        return { ...occurrence, data: { ...occurrence.data, steps } };
      }
      case 'DeclarationReceived':
      case 'CaseSubmitted':
        return { ...occurrence, personal: { ...occurrence.personal!, person: applicant } } as CaseOccurrence;
      default: {
        const { personal: __, ...open } = occurrence;
        return open as CaseOccurrence;
      }
    }
  });
}

function deskUnit({ unit: of }: { unit: string | null }, unitId: string): string | null {
  return of === null ? null : unitId;
}
