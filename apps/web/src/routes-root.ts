// The two stems that every screen hangs on: open to all, and for people who are signed in.
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { sessionQuery } from './api/session.js';
import { NotFoundOutside } from './shell/error-pages.js';
import { Frame } from './shell/Frame.js';

/** Stem of all. */
export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Frame,
  notFoundComponent: NotFoundOutside,
});

/** Stem of the screens for people who are signed in; who is not, is asked to, and comes back. */
export const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    if (session === null)
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { to: location.href } });
    // A page loaded anew speaks the browser's language; what the server says must be in the same.
    if (session.language !== document.documentElement.lang) {
      const { agreeOnLanguage } = await import('./session/enter.js');
      await agreeOnLanguage(session, context.queries);
    }
  },
  component: lazyRouteComponent(() => import('./shell/frame/StaffLayout.js'), 'StaffLayout'),
});
