// Screens of the office, the deciders and the administrators.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { CASE_TABS, type CaseTab } from './case/case-tabs.js';
import { staffRoute } from './routes-root.js';

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

export interface QueueSearch {
  view?: 'mine' | 'queue' | 'all';
  q?: string;
  state?: string;
}

function queueSearch(raw: Record<string, unknown>): QueueSearch {
  const view = raw['view'];
  const q = text(raw['q']);
  const state = text(raw['state']);
  return {
    ...(view === 'mine' || view === 'queue' || view === 'all' ? { view } : {}),
    ...(q === undefined ? {} : { q }),
    ...(state === undefined ? {} : { state }),
  };
}

// Until a screen is there, its address says so; replace the import when the screen's folder exists.
const notBuilt = lazyRouteComponent(() => import('./shell/error-pages.js'), 'NotFound');

const queueRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/queue',
  validateSearch: queueSearch,
  component: lazyRouteComponent(() => import('./queue/QueuePage.js'), 'QueuePage'),
});

const listsRoute = createRoute({ getParentRoute: () => staffRoute, path: '/lists', component: notBuilt });

const permissionsRoute = createRoute({ getParentRoute: () => staffRoute, path: '/permissions', component: notBuilt });

const accountsRoute = createRoute({ getParentRoute: () => staffRoute, path: '/accounts', component: notBuilt });

const doctorRoute = createRoute({ getParentRoute: () => staffRoute, path: '/doctor', component: notBuilt });

export interface CaseSearch {
  tab?: CaseTab;
  asOf?: string;
}

function caseSearch(raw: Record<string, unknown>): CaseSearch {
  const tab = CASE_TABS.find((each) => each === raw['tab']);
  const asOf = text(raw['asOf']);
  return { ...(tab === undefined ? {} : { tab }), ...(asOf === undefined ? {} : { asOf }) };
}

const caseRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/cases/$caseId',
  validateSearch: caseSearch,
  component: lazyRouteComponent(() => import('./case/CasePage.js'), 'CasePage'),
});

/** What hangs on the staff stem here. */
export const officeRoutes = [queueRoute, listsRoute, permissionsRoute, accountsRoute, doctorRoute, caseRoute] as const;
