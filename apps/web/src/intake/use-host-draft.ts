import { useState } from 'react';
import * as server from '../client/index.js';
import type { ApplicantPart, ApplicantSections, Draft, DraftEdit, HostPart } from '../client/index.js';
import { clean, tidy } from '../dossier/tidy.js';
import { type Autosave, useAutosave } from '../dossier/use-autosave.js';

export interface HostDraft extends Pick<Autosave<DraftEdit>, 'state' | 'savedAt' | 'problems' | 'error' | 'flush'> {
  host: HostPart;
  applicant: ApplicantPart;
  setHost: <Key extends keyof HostPart>(key: Key, value: HostPart[Key]) => void;
  setApplicant: <Key extends keyof ApplicantSections>(key: Key, value: ApplicantSections[Key]) => void;
  /** Sections the person has gone on from, or come to from the list of what is missing: only then all of it is scolded. */
  touched: ReadonlySet<string>;
  touch: (section: string) => void;
}

/** The form as typed here, and its keeping by the server. */
export function useHostDraft(caseId: string, draft: Draft): HostDraft {
  const [host, setHostPart] = useState(draft.host);
  // Until the host copies from paper, the applicant's part is what the server last said: the applicant may be writing it right now.
  const [copied, setCopied] = useState<ApplicantSections>({});
  const applicant: ApplicantPart = { ...draft.applicant, ...copied };
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const saving = useAutosave<DraftEdit>(
    async (sections) => (await server.editDraft({ path: { id: caseId }, body: sections, throwOnError: true })).data,
    draft,
  );
  return {
    ...saving,
    host,
    applicant,
    touched,
    touch: (section) => setTouched((now) => (now.has(section) ? now : new Set([...now, section]))),
    setHost: (key, value) => {
      setHostPart((now) => ({ ...now, [key]: value }));
      saving.change(key, clean(value));
    },
    setApplicant: (key, value) => {
      const next = { ...applicant, [key]: value };
      setCopied((now) => ({ ...now, [key]: value }));
      const { names, affiliations, funding, declaration } = next;
      saving.change(
        'applicant',
        clean({ names, affiliations: affiliations?.map(tidy), funding: funding?.map(tidy), declaration }),
      );
    },
  };
}
