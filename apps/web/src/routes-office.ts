// Screens of the office, the deciders and the administrators.
import { createRoute, lazyRouteComponent, redirect, retainSearchParams } from '@tanstack/react-router';
import { isMonth } from './calendar/months.js';
import { withLateWords } from './catalogue/language.js';
import type { Stage, StageAge, Tier } from './client/index.js';
import { CASE_TABS, type CaseTab } from './case/case-tabs.js';
import { readDay } from './design/day/read-day.js';
import { ORGANISATION_TABS, type OrganisationTab } from './organisation/organisation-tabs.js';
import { STAGE_AGES, STAGES } from './queue/stays/stages.js';
import { rootRoute, staffRoute } from './routes-root.js';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export interface QueueSearch {
  view?: 'mine' | 'queue' | 'all';
  q?: string;
  state?: string;
  due?: 'over' | 'today';
  sort?: 'due' | 'escalated';
  /** A person, `me` or `none`. */
  owner?: string;
  tier?: Tier;
  unit?: string;
  escalated?: 'all' | 'untaken';
  /** Where it is now, and for how long. */
  stage?: Stage;
  aged?: StageAge;
  /** A stage it left within the weeks of the figures. */
  left?: Stage;
  /** First days of weeks in which it was first submitted, or closed. */
  arrived?: string;
  closed?: string;
}

function queueSearch(raw: Record<string, unknown>): QueueSearch {
  const view = raw['view'];
  const q = text(raw['q']);
  const state = text(raw['state']);
  const due = raw['due'];
  return {
    ...(view === 'mine' || view === 'queue' || view === 'all' ? { view } : {}),
    ...(q === undefined ? {} : { q }),
    ...(state === undefined ? {} : { state }),
    ...(due === 'over' || due === 'today' ? { due } : {}),
    ...orderedBy(raw),
    ...stayedAt(raw),
  };
}

function stayedAt(raw: Record<string, unknown>): QueueSearch {
  const stage = STAGES.find((each) => each === raw['stage']);
  const aged = STAGE_AGES.find((each) => each === raw['aged']);
  const left = STAGES.find((each) => each === raw['left']);
  const [arrived, closed] = [text(raw['arrived']), text(raw['closed'])];
  return {
    ...(stage === undefined ? {} : { stage }),
    ...(aged === undefined ? {} : { aged }),
    ...(left === undefined ? {} : { left }),
    ...(arrived !== undefined && readDay(arrived) === arrived ? { arrived } : {}),
    ...(closed !== undefined && readDay(closed) === closed ? { closed } : {}),
  };
}

const TIERS = ['T0', 'T1', 'T2', 'T3', 'T4'] as const satisfies readonly Tier[];
const OWNER = /^(me|none|[0-9a-f-]{36})$/;

function orderedBy(raw: Record<string, unknown>): QueueSearch {
  const { sort, escalated } = raw;
  const [owner, unit] = [text(raw['owner']), text(raw['unit'])];
  const tier = TIERS.find((each) => each === raw['tier']);
  return {
    ...(sort === 'due' || sort === 'escalated' ? { sort } : {}),
    ...(escalated === 'all' || escalated === 'untaken' ? { escalated } : {}),
    ...(owner === undefined || !OWNER.test(owner) ? {} : { owner }),
    ...(tier === undefined ? {} : { tier }),
    ...(unit === undefined ? {} : { unit }),
  };
}

const queueRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/queue',
  validateSearch: queueSearch,
  component: lazyRouteComponent(
    withLateWords(() => import('./queue/QueuePage.js')),
    'QueuePage',
  ),
});

const boardRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/escalations',
  validateSearch: (raw: Record<string, unknown>): Pick<QueueSearch, 'tier' | 'unit' | 'escalated'> => {
    const { tier, unit, escalated } = orderedBy(raw);
    return {
      ...(tier === undefined ? {} : { tier }),
      ...(unit === undefined ? {} : { unit }),
      ...(escalated === undefined ? {} : { escalated }),
    };
  },
  component: lazyRouteComponent(() => import('./board/BoardPage.js'), 'BoardPage'),
});

const figuresRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/figures',
  validateSearch: (raw: Record<string, unknown>): { unit?: string } => {
    const unit = text(raw['unit']);
    return unit === undefined ? {} : { unit };
  },
  component: lazyRouteComponent(
    withLateWords(() => import('./figures/FiguresPage.js')),
    'FiguresPage',
  ),
});

/** Leads to what waits for the reader, or to the queue when nothing does. */
const nextRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/next',
  beforeLoad: async ({ context }) => {
    const { nextCase } = await import('./queue/next-case.js');
    const next = await nextCase(context.queries);
    if (next === null) throw redirect({ to: '/queue', replace: true });
    const { caseId, tab, inPlaceOf } = next;
    throw redirect({ to: '/cases/$caseId', params: { caseId }, search: { tab, inPlaceOf }, replace: true });
  },
});

const listsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/lists',
  component: lazyRouteComponent(() => import('./lists/ListsPage.js'), 'ListsPage'),
});

const entriesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/lists/$listId',
  validateSearch: (raw: Record<string, unknown>): { q?: string } => {
    const q = text(raw['q']);
    return q === undefined ? {} : { q };
  },
  component: lazyRouteComponent(() => import('./lists/EntriesPage.js'), 'EntriesPage'),
});

const lookupsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/lookups',
  component: lazyRouteComponent(
    withLateWords(() => import('./lookups/LookupsPage.js')),
    'LookupsPage',
  ),
});

const lookupRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/lookups/$lookupId',
  component: lazyRouteComponent(
    withLateWords(() => import('./lookups/LookupPage.js')),
    'LookupPage',
  ),
});

const calendarRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/calendar',
  validateSearch: (raw: Record<string, unknown>): { month?: string } =>
    isMonth(raw['month']) ? { month: raw['month'] } : {},
  component: lazyRouteComponent(() => import('./calendar/CalendarPage.js'), 'CalendarPage'),
});

const policiesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/policies',
  component: lazyRouteComponent(() => import('./policies/PoliciesPage.js'), 'PoliciesPage'),
});

const POLICY_TABS = ['tables', 'differences', 'simulation'] as const;

const policyRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/policies/$policyVersion',
  validateSearch: (raw: Record<string, unknown>): { view?: (typeof POLICY_TABS)[number]; against?: string } => {
    const view = POLICY_TABS.find((each) => each === raw['view']);
    const against = text(raw['against']);
    return { ...(view === undefined ? {} : { view }), ...(against === undefined ? {} : { against }) };
  },
  component: lazyRouteComponent(() => import('./policies/PolicyPage.js'), 'PolicyPage'),
});

const rostersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rosters',
  component: lazyRouteComponent(
    withLateWords(() => import('./rosters/RostersPage.js')),
    'RostersPage',
  ),
});

const rosterRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/rosters/$rosterId',
  component: lazyRouteComponent(
    withLateWords(() => import('./rosters/RosterPage.js')),
    'RosterPage',
  ),
});

const secondLooksRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/second-looks',
  validateSearch: ({ view }: Record<string, unknown>): { view?: 'mine' | 'all' } =>
    view === 'mine' || view === 'all' ? { view } : {},
  component: lazyRouteComponent(() => import('./second-looks/SecondLooksPage.js'), 'SecondLooksPage'),
});

const blindRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/second-looks/$caseId',
  component: lazyRouteComponent(() => import('./second-looks/BlindPage.js'), 'BlindPage'),
});

const versionsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/lists/$listId/versions',
  component: lazyRouteComponent(() => import('./lists/versions/VersionsPage.js'), 'VersionsPage'),
});

const versionRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/lists/$listId/versions/$version',
  component: lazyRouteComponent(() => import('./lists/versions/VersionPage.js'), 'VersionPage'),
});

const proposalRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/lists/$listId/proposal',
  component: lazyRouteComponent(() => import('./lists/versions/ProposalPage.js'), 'ProposalPage'),
});

const permissionsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/permissions',
  component: lazyRouteComponent(() => import('./permissions/PermissionsPage.js'), 'PermissionsPage'),
});

const accountsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./accounts/AccountsPage.js'), 'AccountsPage'),
});

const organisationRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/organisation',
  validateSearch: (raw: Record<string, unknown>): { tab?: OrganisationTab; day?: string } => {
    const tab = ORGANISATION_TABS.find((each) => each === raw['tab']);
    const day = text(raw['day']);
    return {
      ...(tab === undefined ? {} : { tab }),
      ...(day !== undefined && readDay(day) === day ? { day } : {}),
    };
  },
  component: lazyRouteComponent(() => import('./organisation/OrganisationPage.js'), 'OrganisationPage'),
});

const doctorRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/doctor',
  component: lazyRouteComponent(() => import('./doctor/DoctorPage.js'), 'DoctorPage'),
});

const mailsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/mails',
  component: lazyRouteComponent(
    withLateWords(() => import('./mails/MailsPage.js')),
    'MailsPage',
  ),
});

const tokensRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/tokens',
  component: lazyRouteComponent(() => import('./tokens/TokensPage.js'), 'TokensPage'),
});

const delegationsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/delegations',
  component: lazyRouteComponent(() => import('./delegations/DelegationsPage.js'), 'DelegationsPage'),
});

export interface CaseSearch {
  tab?: CaseTab;
  asOf?: string;
  /** The delegation by which the reader acts in an absent person's place. */
  inPlaceOf?: string | undefined;
}

function caseSearch(raw: Record<string, unknown>): CaseSearch {
  const tab = CASE_TABS.find((each) => each === raw['tab']);
  const asOf = text(raw['asOf']);
  const inPlaceOf = text(raw['inPlaceOf']);
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(inPlaceOf === undefined ? {} : { inPlaceOf }),
  };
}

const caseRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/cases/$caseId',
  validateSearch: caseSearch,
  // From tab to tab one goes on in the same place; who opens a case from a list says whose.
  search: { middlewares: [retainSearchParams<CaseSearch>(['inPlaceOf'])] },
  component: lazyRouteComponent(() => import('./case/CasePage.js'), 'CasePage'),
});

const consultationRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/consultations/$consultationId',
  component: lazyRouteComponent(() => import('./case/duties/ConsultationPage.js'), 'ConsultationPage'),
});

/** What hangs on the staff stem here. */
export const officeRoutes = [
  queueRoute,
  boardRoute,
  figuresRoute,
  nextRoute,
  listsRoute,
  entriesRoute,
  lookupsRoute,
  lookupRoute,
  calendarRoute,
  policiesRoute,
  policyRoute,
  rostersRoute,
  rosterRoute,
  secondLooksRoute,
  blindRoute,
  versionsRoute,
  versionRoute,
  proposalRoute,
  permissionsRoute,
  accountsRoute,
  organisationRoute,
  doctorRoute,
  mailsRoute,
  tokensRoute,
  delegationsRoute,
  consultationRoute,
  caseRoute,
] as const;

const setupRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/setup',
  component: lazyRouteComponent(() => import('./setup/SetupPage.js'), 'SetupPage'),
});

const activateRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/activate',
  component: lazyRouteComponent(() => import('./setup/ActivatePage.js'), 'ActivatePage'),
});

/** Doors that a link with a secret opens, before anybody is signed in. */
export const doorRoutes = [setupRoute, activateRoute] as const;
