// Screens of the host.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { caseQuery, draftQuery, policyQuery, unitsQuery } from './api/cases.js';
import { staffRoute } from './routes-root.js';

const startRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/start',
  validateSearch: (raw: Record<string, unknown>): { from?: string } =>
    typeof raw['from'] === 'string' ? { from: raw['from'] } : {},
  component: lazyRouteComponent(() => import('./start/StartPage.js'), 'StartPage'),
});

const myWorkRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/my-work',
  validateSearch: (raw: Record<string, unknown>): { q?: string } =>
    typeof raw['q'] === 'string' ? { q: raw['q'] } : {},
  component: lazyRouteComponent(() => import('./my-work/MyWorkPage.js'), 'MyWorkPage'),
});

const editRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/cases/$caseId/edit',
  validateSearch: (raw: Record<string, unknown>): { section?: string } =>
    typeof raw['section'] === 'string' ? { section: raw['section'] } : {},
  // Asked for side by side; the page before stays until all are here, so nothing flickers.
  loader: ({ context: { queries }, params: { caseId } }) =>
    Promise.all([
      queries.ensureQueryData(caseQuery(caseId)),
      queries.ensureQueryData(draftQuery(caseId)),
      queries.ensureQueryData(policyQuery),
      queries.ensureQueryData(unitsQuery),
    ]),
  component: lazyRouteComponent(() => import('./intake/IntakePage.js'), 'IntakePage'),
});

const noticeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/cases/$caseId/notice',
  loader: ({ context: { queries }, params: { caseId } }) => queries.ensureQueryData(caseQuery(caseId)),
  component: lazyRouteComponent(() => import('./my-work/NoticePage.js'), 'NoticePage'),
});

/** What hangs on the staff stem here. */
export const hostRoutes = [startRoute, myWorkRoute, editRoute, noticeRoute] as const;
