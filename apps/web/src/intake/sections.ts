// The parts of the host's form, by kind of case, and how each of them stands. Pure.
import type { CaseType, Draft, DraftProblem } from '../client/index.js';
import { fieldOf } from '../dossier/problems.js';

export const SECTIONS = [
  ...(['technology', 'person', 'stay', 'partners', 'funders', 'agreement', 'use'] as const),
  ...(['applicant', 'documents', 'review'] as const),
] as const;
export type Section = (typeof SECTIONS)[number];

/** done ✓ · open ! (something is wrong or missing) · untouched – */
export type Standing = 'done' | 'open' | 'untouched';

const OF_TYPE: Record<CaseType, readonly Section[]> = {
  'student-admission': ['technology', 'person', 'stay', 'use', 'applicant', 'documents', 'review'],
  'research-partnership': ['technology', 'partners', 'funders', 'agreement', 'use', 'documents', 'review'],
};

const FIELDS: Partial<Record<Section, readonly string[]>> = {
  technology: ['/technology'],
  person: ['/subject'],
  stay: ['/stay'],
  partners: ['/partners'],
  funders: ['/funders'],
  agreement: ['/agreement'],
  use: ['/intendedUse', '/nextDestination'],
  documents: ['/documents'],
};

/** Which sections this draft has: of a stay intended use and next destination only where controlled technology is not ruled out. */
export function sectionsOf(type: CaseType, host: Draft['host']): Section[] {
  const isOpen = host.technology?.gate === 'yes' || host.technology?.gate === 'unknown';
  return OF_TYPE[type].filter((section) => section !== 'use' || type === 'research-partnership' || isOpen);
}

/** Whether nothing is provided but what is public: then nobody asks where the person lives and works. */
export function isPublicOnly({ technology }: Draft['host']): boolean {
  return technology?.gate === 'no' && technology.publicOnly === 'yes';
}

/** The problems that lie in a section. */
export function problemsIn(section: Section, problems: readonly DraftProblem[]): DraftProblem[] {
  if (section === 'review') return [...problems];
  if (section === 'applicant')
    return problems.filter(
      (problem) => problem.part === 'applicant' && !fieldOf(problem.pointer).startsWith('/documents'),
    );
  const fields = FIELDS[section] ?? [];
  return problems.filter((problem) => {
    const field = fieldOf(problem.pointer);
    const within = fields.some((prefix) => field === prefix || field.startsWith(`${prefix}/`));
    return within && (problem.part === 'host' || section === 'documents');
  });
}

/** The section a problem is mended in. */
export function sectionOf(problem: DraftProblem): Section {
  return SECTIONS.find((section) => section !== 'review' && problemsIn(section, [problem]).length > 0) ?? 'review';
}

/** How a section stands, for the mark beside it. */
export function standingOf(
  section: Section,
  host: Draft['host'],
  applicantHasAnswered: boolean,
  documents: number,
  problems: readonly DraftProblem[],
): Standing {
  const touched: Record<Section, boolean> = {
    technology: Object.keys(host.technology ?? {}).length > 1,
    person: host.subject !== undefined && Object.keys(host.subject).length > 0,
    stay: Object.keys(host.stay ?? {}).length > 1,
    partners: (host.partners ?? []).some((partner) => Object.keys(partner).length > 1),
    funders: (host.funders ?? []).length > 0,
    agreement: Object.keys(host.agreement ?? {}).length > 0,
    use: host.intendedUse !== undefined || host.nextDestination !== undefined,
    applicant: applicantHasAnswered,
    documents: documents > 0,
    review: true,
  };
  const own = problemsIn(section, problems);
  if (!touched[section]) return own.length > 0 || section !== 'documents' ? 'untouched' : 'done';
  return own.length > 0 ? 'open' : 'done';
}
