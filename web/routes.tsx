import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { officeRoute } from './office/routes.tsx';
import { residentRoute } from './resident/routes.tsx';
import { rootRoute } from './root.tsx';
import { rulebookRoute } from './rulebook/routes.tsx';
import { staffRoute } from './staff/routes.tsx';

const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./start/start-page.tsx'), 'StartPage'),
});

const signInFailedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in-failed',
  validateSearch: (search: Record<string, unknown>): { code?: string } =>
    typeof search['code'] === 'string' ? { code: search['code'] } : {},
  component: lazyRouteComponent(
    () => import('./start/sign-in-failed-page.tsx'),
    'SignInFailedPage',
  ),
});

/** All pages of the application. Each portal is a chunk of its own, fetched when its door is opened. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    startRoute,
    signInFailedRoute,
    residentRoute,
    staffRoute,
    officeRoute,
    rulebookRoute,
  ]),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
