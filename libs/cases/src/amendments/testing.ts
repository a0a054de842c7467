// For specs only: amending what stands in a played case. Never exported by index.ts.
import type { CaseCommand } from '../case-command.js';
import type { Dossier } from '../dossier.js';
import type { PlayedCase } from '../testing.js';
import { contentOf } from './amendment.js';
import { lastContent } from './contents.js';

type AmendCase = Extract<CaseCommand, { type: 'AmendCase' }>;

/** The dossier as it stands; an empty one while nothing was submitted. */
export function standingDossier({ events }: PlayedCase): Dossier {
  const sealed = lastContent(events)?.personal;
  return !sealed || sealed === 'erased' ? { host: {}, applicant: {} } : sealed.dossier;
}

/** The host's wish to have it otherwise in one thing. */
export function amending(
  play: PlayedCase,
  change: (dossier: Dossier) => void,
  words: Partial<AmendCase> = {},
): AmendCase {
  const before = standingDossier(play);
  const dossier = structuredClone(before);
  change(dossier);
  return {
    type: 'AmendCase',
    from: contentOf(play.state) ?? 'none',
    before,
    dossier,
    reason: '表記を直します',
    ...words,
  };
}
