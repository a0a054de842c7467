// What an application for somebody takes over from an earlier one of the same host's: what is still so, and nothing that has to be said anew. Pure.
import type { CaseView, DraftEdit, HostPart, Stay } from '../../client/types.gen.js';

/** What is read of the earlier case. */
export type Earlier = Pick<CaseView, 'id' | 'number' | 'person' | 'unit' | 'laboratory' | 'dossier'>;

/** The laboratory as it was called last. */
export function laboratoryOf({ dossier, laboratory }: Pick<Earlier, 'dossier' | 'laboratory'>): string {
  return dossier?.host.technology?.laboratory ?? laboratory;
}

/**
 * Who the person is, and where they go on in the same laboratory, what they work on there. Documents, the applicant's declaration, dates and what comes
 * after the stay belong to one stay and are asked anew, as is whatever would make somebody a resident who may not be one any more.
 */
export function carried({ person, dossier, laboratory }: Earlier, goesOnIn: string): DraftEdit {
  const { host = {} } = dossier ?? {};
  const { technology, intendedUse } = host;
  const isSamePlace = goesOnIn.trim() === laboratoryOf({ dossier, laboratory }).trim();
  return {
    technology: { ...(isSamePlace ? technology : {}), laboratory: goesOnIn },
    ...(host.subject === undefined ? {} : { subject: { ...host.subject, names: person.names ?? host.subject.names } }),
    stay: entered(host.stay),
    ...(isSamePlace && intendedUse !== undefined ? { intendedUse } : {}),
  };
}

// Who was abroad then may be here now; who was employed may be so no longer.
function entered({ enteredJapan, entryDate, employedInJapan }: NonNullable<HostPart['stay']> = {}): Stay {
  if (enteredJapan !== 'yes') return {};
  return {
    enteredJapan,
    ...(entryDate === undefined ? {} : { entryDate }),
    ...(employedInJapan === 'no' ? { employedInJapan } : {}),
  };
}
