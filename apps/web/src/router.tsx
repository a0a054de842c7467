import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { queryClient } from './api/query-client.js';
import { sessionQuery } from './api/session.js';
import { Skeleton } from './design/placeholders.js';
import { hostRoutes } from './routes-host.js';
import { doorRoutes, officeRoutes } from './routes-office.js';
import { rootRoute, staffRoute } from './routes-root.js';
import { NotFound, RouteFault } from './shell/error-pages.js';

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session === null) throw redirect({ to: '/sign-in' });
    throw redirect({ href: session.homePath });
  },
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  // Only a path of this house: nobody is sent elsewhere after signing in.
  validateSearch: (raw: Record<string, unknown>): { to?: string } => {
    const to = raw['to'];
    return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {};
  },
  component: lazyRouteComponent(() => import('./session/SignInPage.js'), 'SignInPage'),
});

const applicantRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/a',
  component: lazyRouteComponent(() => import('./applicant/ApplicantPage.js'), 'ApplicantPage'),
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  signInRoute,
  applicantRoute,
  ...doorRoutes,
  staffRoute.addChildren([...hostRoutes, ...officeRoutes]),
]);

/** Every address of the screens. */
export const router = createRouter({
  routeTree,
  context: { queries: queryClient },
  scrollRestoration: true,
  defaultErrorComponent: RouteFault,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: () => <Skeleton lines={6} className="p-8" />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
