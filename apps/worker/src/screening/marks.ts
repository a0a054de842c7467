// Who was screened, as a keyed hash: enough to know the same party again, nothing to anyone without the key.
import { foldName, type InstitutionId, type PersonId } from '#kernel';
import type { PartyQuery } from '#screening';
import type { HouseMarks, Vault } from '#vault';

export class PartyMarks {
  constructor(
    private readonly vault: Pick<Vault, 'mark'>,
    private readonly house: Pick<HouseMarks, 'of'>,
  ) {}

  /** Over kind, names and birth date, under the key of the person whose case it is; 'erased' once that is destroyed. */
  subject(person: PersonId, party: PartyQuery): Promise<string | 'erased'> {
    return this.vault.mark(person, 'clearance', 'screened-party', {
      kind: party.kind,
      names: foldedNames(party),
      birthDate: party.birthDate ?? null,
    });
  }

  /** Over an organisation's names, under a key of the house; null of a person, of whom nothing is to be known beyond their own key. */
  organisation(institution: InstitutionId, party: PartyQuery): string | null {
    return party.kind === 'organization' ? this.house.of(institution, foldedNames(party)) : null;
  }
}

// Capitals, accents and spaces are no other name.
function foldedNames({ names }: PartyQuery): string[] {
  return [...new Set(names.map(foldName))].sort();
}
