import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.tsx';

/** The resident portal: one page so far, who has read about me. */
export const residentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/resident',
  component: lazyRouteComponent(() => import('./resident-portal.tsx'), 'ResidentPortal'),
});
