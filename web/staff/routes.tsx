import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.tsx';

const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/staff',
  component: lazyRouteComponent(() => import('./frame.tsx'), 'Frame'),
});

const findRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/',
  component: lazyRouteComponent(
    () => import('./find-person/find-person-page.tsx'),
    'FindPersonPage',
  ),
});

const assignmentRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/assignment',
  component: lazyRouteComponent(
    () => import('./choose-assignment/choose-assignment-page.tsx'),
    'ChooseAssignmentPage',
  ),
});

const stepsRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/lookup/$lookup/steps',
  // Whether a reading under way was closed; nothing about the person ever stands in the address.
  validateSearch: (search: Record<string, unknown>): { closed?: true } =>
    search['closed'] === true ? { closed: true } : {},
  component: lazyRouteComponent(() => import('./follow-steps/steps-page.tsx'), 'StepsPage'),
});

const overviewRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/lookup/$lookup/overview',
  component: lazyRouteComponent(() => import('./read-record/overview-page.tsx'), 'OverviewPage'),
});

/** The staff portal. A lookup's address holds its sealed handle and nothing else. */
export const staffRoute = frameRoute.addChildren([
  findRoute,
  assignmentRoute,
  stepsRoute,
  overviewRoute,
]);
