// Forgetting a person. The event comes first and the keys after it: see Erasures of #commands for why that order survives a crash.
import type { Occurrence, RecordedEvent } from '#event-store';
import { Refusal, type PersonId } from '#kernel';

export type PersonOccurrence = Occurrence<'PersonErased', { person: PersonId; legalBasis: string }>;
export type PersonEvent = RecordedEvent<'PersonErased', { person: PersonId; legalBasis: string }>;
export const PERSON_EVENTS = ['PersonErased'] as const satisfies readonly PersonEvent['type'][];

/** Destroys a person's keys so that nothing sealed under them can be read again. `Vault` of #vault is it; doing it twice is doing it once. */
export interface KeyShredder {
  destroy(person: PersonId): Promise<void>;
}

export interface ErasePersonWord {
  type: 'ErasePerson';
  person: PersonId;
  /** The article or request the erasure rests on. Stays readable for ever: no name, no story. */
  legalBasis: string;
}

export type Person = 'known' | 'erased';

const LEGAL_BASIS_MAX = 200;

/** @throws Refusal `person.erasure_needs_legal_basis` */
export function decidePerson(command: ErasePersonWord, state: Person): PersonOccurrence[] {
  const legalBasis = command.legalBasis.trim();
  if (legalBasis.length === 0 || legalBasis.length > LEGAL_BASIS_MAX) {
    throw new Refusal('person.erasure_needs_legal_basis', 'invalid', { most: LEGAL_BASIS_MAX }, [
      { pointer: '/legalBasis', code: 'person.erasure_needs_legal_basis' },
    ]);
  }
  return state === 'erased' ? [] : [{ type: 'PersonErased', data: { person: command.person, legalBasis } }];
}

export function evolvePerson(_state: Person, _event: PersonEvent): Person {
  return 'erased';
}
