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

const unableRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/lookup/$lookup/unable',
  component: lazyRouteComponent(
    () => import('./assess-unable/assess-unable-page.tsx'),
    'AssessUnablePage',
  ),
});

const dangerRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/lookup/$lookup/danger',
  component: lazyRouteComponent(() => import('./danger/state-danger-page.tsx'), 'StateDangerPage'),
});

const liftRequestRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/lookup/$lookup/lift-request',
  component: lazyRouteComponent(
    () => import('./lift-request/lift-request-page.tsx'),
    'LiftRequestPage',
  ),
});

const innerBlockRoute = createRoute({
  getParentRoute: () => frameRoute,
  path: '/lookup/$lookup/inner-block',
  component: lazyRouteComponent(
    () => import('./inner-block/lift-inner-block-page.tsx'),
    'LiftInnerBlockPage',
  ),
});

/** The staff portal. A lookup's address holds its sealed handle and nothing else. */
export const staffRoute = frameRoute.addChildren([
  findRoute,
  assignmentRoute,
  stepsRoute,
  overviewRoute,
  unableRoute,
  dangerRoute,
  liftRequestRoute,
  innerBlockRoute,
]);
