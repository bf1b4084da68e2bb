import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.tsx';
import { parseChoice } from './review/openings/choice.ts';

const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/office',
  component: lazyRouteComponent(() => import('./office.tsx'), 'Office'),
});

const homeRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./office-home.tsx'), 'OfficeHome'),
});

const requestRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/requests/$request',
  component: lazyRouteComponent(() => import('./request-page.tsx'), 'RequestPage'),
});

const questionsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/questions',
  component: lazyRouteComponent(
    () => import('./review/questions/questions-page.tsx'),
    'QuestionsPage',
  ),
});

const casesRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/cases',
  component: lazyRouteComponent(() => import('./review/cases/cases-page.tsx'), 'CasesPage'),
});

const caseRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/cases/$case',
  component: lazyRouteComponent(() => import('./review/cases/case-page.tsx'), 'CasePage'),
});

const reviewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/review',
  component: lazyRouteComponent(() => import('./review/review-frame.tsx'), 'ReviewFrame'),
});

/** The list stays while one opening after the other is shown beside it. */
const openingsRoute = createRoute({
  getParentRoute: () => reviewRoute,
  id: 'openings',
  validateSearch: parseChoice,
  component: lazyRouteComponent(
    () => import('./review/openings/openings-page.tsx'),
    'OpeningsPage',
  ),
});

const noOpeningRoute = createRoute({ getParentRoute: () => openingsRoute, path: '/' });

const openingRoute = createRoute({
  getParentRoute: () => openingsRoute,
  path: '/openings/$opening',
  component: lazyRouteComponent(() => import('./review/opening/opening-pane.tsx'), 'OpeningPane'),
});

const planRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/plan',
  component: lazyRouteComponent(() => import('./review/plan/plan-page.tsx'), 'PlanPage'),
});

const statisticsRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/statistics',
  component: lazyRouteComponent(
    () => import('./review/statistics/statistics-page.tsx'),
    'StatisticsPage',
  ),
});

const protocolRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/protocol',
  component: lazyRouteComponent(
    () => import('./review/protocol/protocol-page.tsx'),
    'ProtocolPage',
  ),
});

const holdsRoute = createRoute({
  getParentRoute: () => reviewRoute,
  path: '/holds',
  component: lazyRouteComponent(() => import('./review/holds/holds-page.tsx'), 'HoldsPage'),
});

/**
 * The office: what is decided for a provider, and what its staff have opened. Addresses hold the ids of requests and
 * openings, and nothing of the person.
 */
export const officeRoute = frameRoute.addChildren([
  homeRoute,
  requestRoute,
  questionsRoute,
  casesRoute,
  caseRoute,
  reviewRoute.addChildren([
    openingsRoute.addChildren([noOpeningRoute, openingRoute]),
    planRoute,
    statisticsRoute,
    protocolRoute,
    holdsRoute,
  ]),
]);
