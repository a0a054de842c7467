// Every screen of the house and who may see it: one list for the accessibility tests, the first load and the pictures.
import type { Browser } from '../../apps/cli/src/demonstration/browser.js';

export interface ScreenToVisit {
  name: string;
  /** Whose screen it is; null for those that need no account. */
  as: string | null;
  path: (at: Landmarks) => string;
}

/** Cases of the demonstration that stand where a screen has most to show. */
export interface Landmarks {
  withHit: string;
  forDean: string;
  decided: string;
  returned: string;
  list: string;
  /** Names that were looked up, one that is listed and one that is not. */
  lookup: string;
  roster: string;
}

const INTAKE = ['technology', 'person', 'stay', 'use', 'applicant', 'documents', 'review'] as const;

export const SCREENS: readonly ScreenToVisit[] = [
  { name: 'sign-in', as: null, path: () => '/sign-in' },
  { name: 'setup', as: null, path: () => '/setup#a-secret' },
  { name: 'activate', as: null, path: () => '/activate#a-secret' },
  { name: 'applicant-without-link', as: null, path: () => '/a' },
  { name: 'no-such-page', as: 'sato', path: () => '/no-such-page' },
  { name: 'my-work', as: 'sato', path: () => '/my-work' },
  { name: 'start', as: 'sato', path: () => '/start' },
  ...INTAKE.map((section) => ({
    name: `intake-${section}`,
    as: 'sato',
    path: ({ returned }: Landmarks) => `/cases/${returned}/edit?section=${section}`,
  })),
  { name: 'notice', as: 'mori', path: ({ decided }) => `/cases/${decided}/notice` },
  { name: 'case-of-the-host', as: 'sato', path: ({ returned }) => `/cases/${returned}` },
  { name: 'queue', as: 'nakamura', path: () => '/queue' },
  { name: 'queue-all', as: 'nakamura', path: () => '/queue?view=all' },
  { name: 'escalations', as: 'yamamoto', path: () => '/escalations' },
  { name: 'figures', as: 'nakamura', path: () => '/figures' },
  { name: 'case-summary', as: 'nakamura', path: ({ withHit }) => `/cases/${withHit}` },
  { name: 'case-screening', as: 'nakamura', path: ({ withHit }) => `/cases/${withHit}?tab=screening` },
  { name: 'case-checks', as: 'nakamura', path: ({ withHit }) => `/cases/${withHit}?tab=checks` },
  { name: 'case-documents', as: 'nakamura', path: ({ withHit }) => `/cases/${withHit}?tab=documents` },
  { name: 'case-approval', as: 'takahashi', path: ({ forDean }) => `/cases/${forDean}?tab=approval` },
  { name: 'case-decided', as: 'nakamura', path: ({ decided }) => `/cases/${decided}` },
  { name: 'case-history', as: 'yoshida', path: ({ decided }) => `/cases/${decided}?tab=history` },
  { name: 'lists', as: 'nakamura', path: () => '/lists' },
  { name: 'list', as: 'nakamura', path: ({ list }) => `/lists/${list}` },
  { name: 'lookups', as: 'nakamura', path: () => '/lookups' },
  { name: 'lookup', as: 'nakamura', path: ({ lookup }) => `/lookups/${lookup}` },
  { name: 'rosters', as: 'nakamura', path: () => '/rosters' },
  { name: 'roster', as: 'nakamura', path: ({ roster }) => `/rosters/${roster}` },
  { name: 'second-looks', as: 'nakamura', path: () => '/second-looks' },
  { name: 'list-proposal', as: 'nakamura', path: ({ list }) => `/lists/${list}/proposal` },
  { name: 'list-versions', as: 'yoshida', path: ({ list }) => `/lists/${list}/versions` },
  { name: 'calendar', as: 'nakamura', path: () => '/calendar?month=2027-01' },
  { name: 'policies', as: 'nakamura', path: () => '/policies' },
  { name: 'permissions', as: 'yoshida', path: () => '/permissions' },
  { name: 'accounts', as: 'fujita', path: () => '/accounts' },
  { name: 'organisation', as: 'fujita', path: () => '/organisation' },
  { name: 'roles', as: 'fujita', path: () => '/organisation?tab=roles' },
  { name: 'grammar', as: 'takahashi', path: () => '/organisation?tab=matrix' },
  { name: 'doctor', as: 'fujita', path: () => '/doctor' },
  { name: 'mails', as: 'fujita', path: () => '/mails' },
  { name: 'tokens', as: 'fujita', path: () => '/tokens' },
  { name: 'delegations', as: 'takahashi', path: () => '/delegations' },
];

interface SeenCase {
  id: string;
  state: string;
  waitingFor: { who: string; what: string } | null;
}

/** A roster of three, one of whom nobody opened a case for. */
async function rosterOf(officer: Browser): Promise<string> {
  const columns = ['name', 'department', 'status'].map((field) => ({ heading: field, field }));
  await officer.put('/api/rosters/mappings/landmark', { columns, statuses: [] });
  const form = new FormData();
  form.set('source', 'landmark');
  form.set('duty', 'technology');
  const rows = ['name,department,status', 'Quiet Meadow,理学部,master', '野原 静,工学部,doctoral', ',理学部,master'];
  form.set('file', new Blob([rows.join('\n')]), 'roster.csv');
  return String((await officer.post('/api/rosters', form))['rosterId']);
}

/** Finds the landmarks in a demonstration that has been told. */
export async function landmarksOf(as: (key: string) => Browser): Promise<Landmarks> {
  const all = await as('nakamura').get('/api/cases?view=all&limit=100');
  const lists = (await as('nakamura').get('/api/lists')) as unknown as { listId: string }[];
  const entries = await as('nakamura').get(`/api/lists/${lists[0]?.listId ?? ''}/entries?limit=1`);
  const names = [(entries['items'] as { name: string }[])[0]?.name ?? '', 'Quiet Meadow Bakery'];
  const asked = { purpose: 'training', kind: 'organization', names };
  const lookup = await as('nakamura').post('/api/lookups', asked);
  const cases = all['items'] as SeenCase[];
  const find = (what: string, is: (each: SeenCase) => boolean) => {
    const found = cases.find(is);
    if (!found) throw new Error(`The demonstration has no case ${what}`);
    return found.id;
  };
  return {
    withHit: find('with a hit to judge', ({ waitingFor }) => waitingFor?.what === 'adjudication'),
    forDean: find('that waits for a dean', ({ waitingFor }) => waitingFor?.who === 'dean'),
    decided: find('approved with conditions', ({ state }) => state === 'approved-with-conditions'),
    returned: find(
      'returned to its host',
      ({ state, waitingFor }) => state === 'returned' && waitingFor?.who === 'host',
    ),
    list: lists[0]?.listId ?? '',
    lookup: lookup.id ?? '',
    roster: await rosterOf(as('nakamura')),
  };
}
