// What comes to a case while it is decided on, and whom it concerns: a second time and not from the code.
import type { CaseEvent } from '../../libs/cases/src/case-event.js';

const EVERY_STEP = ['department', 'office', 'executive', 'president'];

/** Whether it brings something to the case that a decider may have to see. */
export function isComing({ type }: CaseEvent): boolean {
  return ['DocumentAttached', 'DeclarationReceived', 'CaseAmended'].includes(type);
}

/** Whom a change concerns, as the university's rules of 2026-11-30 say: written here once more. */
const CONCERNED: { [change: string]: readonly string[] } = {
  ...{ topic: EVERY_STEP, intended_use: EVERY_STEP, next_destination: EVERY_STEP.slice(1) },
  ...{
    stay_to: ['department', 'office'],
    stay_status: ['department', 'office'],
    laboratory: ['department'],
    email: [],
  },
};
const OF_DOCUMENTS: { [kind: string]: readonly string[] } = {
  ...{ cv: ['department', 'office'], 'academic-record': ['department'], other: EVERY_STEP, 'signed-form': EVERY_STEP },
};

/** What comes to a case, and how much of it each step must have seen. */
export class Coming {
  private readonly counts = new Map<string, number>();
  private readonly near = new Map<string, readonly string[]>();

  concerned(event: CaseEvent): readonly string[] {
    if (event.type === 'DocumentAttached') return OF_DOCUMENTS[event.data.kind] ?? EVERY_STEP;
    if (event.type === 'CaseAmended')
      return [...event.data.changes.flatMap((change) => CONCERNED[change] ?? []), ...(this.near.get(event.id) ?? [])];
    return EVERY_STEP;
  }

  take(event: CaseEvent): void {
    for (const step of new Set(this.concerned(event))) this.counts.set(step, this.seenBy(step) + 1);
  }

  seenBy(step: string): number {
    return this.counts.get(step) ?? 0;
  }

  /** @param near steps that somebody decided who by the amendment stands too near: it concerns them besides */
  wrongWith({ id, data }: Extract<CaseEvent, { type: 'CaseAmended' }>, near: readonly string[]): (string | false)[] {
    const { changes, concerns } = data;
    this.near.set(id, near);
    const wanted = EVERY_STEP.filter(
      (step) => near.includes(step) || changes.some((change) => CONCERNED[change]?.includes(step)),
    );
    return [
      ...changes.filter((change) => CONCERNED[change] === undefined).map((change) => `of ${change}, which was checked`),
      wanted.join() !== concerns.join() && `said to concern ${concerns.join()} and not ${wanted.join()}`,
    ];
  }

  /** @param lost steps whose approval went when the route was told anew behind it @param kept those whose approval stayed */
  wronglyAsked(event: CaseEvent, lost: readonly string[], kept: readonly string[]): string[] {
    const concerned = this.concerned(event);
    return [
      ...lost
        .filter((step) => !concerned.includes(step))
        .map((step) => `${step} lost its approval, whom it does not concern`),
      ...kept.filter((step) => concerned.includes(step)).map((step) => `${step} stays approved, whom it concerns`),
    ];
  }
}
