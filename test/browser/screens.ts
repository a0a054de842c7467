// Every screen of the house and who may see it: one list for the accessibility tests, the first load and the pictures.
import type { Browser } from '../../apps/cli/src/demonstration/browser.js';

export interface ScreenToVisit {
  name: string;
  /** Whose screen it is; null for those that need no account. */
  as: string | null;
  path: string;
}

interface SeenCase {
  id: string;
  state: string;
  personName: string | null;
  waitingFor: { who: string; what: string } | null;
}

/** The screens of a demonstration that has been told, with cases of its own in every state worth looking at. */
export async function screensOf(as: (key: string) => Browser): Promise<ScreenToVisit[]> {
  const [all, mine] = await Promise.all([
    as('nakamura').get('/api/cases?view=all&limit=100'),
    as('sato').get('/api/cases?view=mine&limit=100'),
  ]);
  const cases = all?.['items'] as SeenCase[];
  const own = mine?.['items'] as SeenCase[];
  const hit = named(cases, 'adjudication', ({ waitingFor }) => waitingFor?.what === 'adjudication').id;
  const dean = named(cases, 'a decision of the dean', ({ waitingFor }) => waitingFor?.who === 'dean').id;
  const decided = named(cases, 'conditions', ({ state }) => state === 'approved-with-conditions').id;
  const edited = named(own, 'the host', ({ waitingFor }) => waitingFor?.who === 'host').id;
  const sections = ['technology', 'person', 'stay', 'use', 'applicant', 'documents', 'review'];
  return [
    { name: 'sign-in', as: null, path: '/sign-in' },
    { name: 'applicant-without-link', as: null, path: '/a' },
    { name: 'my-work', as: 'sato', path: '/my-work' },
    { name: 'start', as: 'sato', path: '/start' },
    ...sections.map((section) => ({
      name: `intake-${section}`,
      as: 'sato',
      path: `/cases/${edited}/edit?section=${section}`,
    })),
    { name: 'notice', as: 'mori', path: `/cases/${decided}/notice` },
    { name: 'case-of-the-host', as: 'sato', path: `/cases/${own[0]?.id ?? ''}` },
    { name: 'queue', as: 'nakamura', path: '/queue' },
    { name: 'queue-all', as: 'nakamura', path: '/queue?view=all' },
    { name: 'case-summary', as: 'nakamura', path: `/cases/${hit}` },
    { name: 'case-screening', as: 'nakamura', path: `/cases/${hit}?tab=screening` },
    { name: 'case-checks', as: 'nakamura', path: `/cases/${hit}?tab=checks` },
    { name: 'case-documents', as: 'nakamura', path: `/cases/${hit}?tab=documents` },
    { name: 'case-approval', as: 'takahashi', path: `/cases/${dean}?tab=approval` },
    { name: 'case-decided', as: 'nakamura', path: `/cases/${decided}` },
    { name: 'case-history', as: 'yoshida', path: `/cases/${decided}?tab=history` },
    { name: 'lists', as: 'nakamura', path: '/lists' },
    { name: 'permissions', as: 'yoshida', path: '/permissions' },
    { name: 'accounts', as: 'fujita', path: '/accounts' },
    { name: 'doctor', as: 'fujita', path: '/doctor' },
  ];
}

function named(cases: readonly SeenCase[], what: string, is: (each: SeenCase) => boolean): SeenCase {
  const found = cases.find(is);
  if (!found) throw new Error(`The demonstration has no case that waits for ${what}`);
  return found;
}
