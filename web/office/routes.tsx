import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.tsx';

const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/office',
  component: lazyRouteComponent(() => import('./office.tsx'), 'Office'),
});

const requestsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./requests-page.tsx'), 'RequestsPage'),
});

const requestRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/requests/$request',
  component: lazyRouteComponent(() => import('./request-page.tsx'), 'RequestPage'),
});

/** The office: what is decided for a provider. The address of a request holds its id and nothing of the person. */
export const officeRoute = frameRoute.addChildren([requestsRoute, requestRoute]);
