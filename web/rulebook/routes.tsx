import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.tsx';

/** The rulebook, for anybody: what the law says, rule by rule. A section stands at its own anchor, `#SVOD-3-1`. */
export const rulebookRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rulebook',
  component: lazyRouteComponent(() => import('./rulebook-page.tsx'), 'RulebookPage'),
});
