// 同じ研究室 as the university's rules tell it, written a second time and not from the code: whoever is of a laboratory that the case has ever named, at its
// opening or in its dossier, does not decide it.
import type { CaseEvent } from '../../libs/cases/src/case-event.js';
import { people } from '../../libs/cases/src/testing.js';

/** Laboratories that a host may name, and who is of them. */
export const MEMBERS: { readonly [laboratory: string]: readonly string[] } = {
  構造材料研究室: [people.secondOfficer.id, people.otherExecutive.id],
  流体工学研究室: [people.dean.id, people.thirdOfficer.id],
};

/** Who has to do with the laboratories that a case named so far. */
export class Laboratories {
  private readonly named = new Set<string>();

  constructor(private readonly members: typeof MEMBERS) {}

  /** What the host wrote counts, and where that is sealed, what stands in clear. */
  take(event: CaseEvent): void {
    const name = nameIn(event);
    if (name !== undefined) this.named.add(name.normalize('NFKC').split(/\s/u).join('').toLowerCase());
  }

  people(): string[] {
    return [...this.named].flatMap((name) => this.members[name] ?? []);
  }
}

function nameIn(event: CaseEvent): string | undefined {
  if (event.type === 'CaseOpened') return event.data.laboratory;
  if (event.type !== 'CaseSubmitted' && event.type !== 'CaseAmended') return undefined;
  const { personal } = event;
  return personal && personal !== 'erased' ? personal.dossier.host.technology?.laboratory : event.data.laboratory;
}
