import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root.tsx';

const portalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/resident',
  component: lazyRouteComponent(() => import('./resident-portal.tsx'), 'ResidentPortal'),
});

const readingsRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./readings-page.tsx'), 'ReadingsPage'),
});

const sharingRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/sharing',
  component: lazyRouteComponent(() => import('./sharing/sharing-page.tsx'), 'SharingPage'),
});

const documentsRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/documents',
  component: lazyRouteComponent(() => import('./documents/documents-page.tsx'), 'DocumentsPage'),
});

const documentRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/documents/$document',
  component: lazyRouteComponent(() => import('./documents/document-page.tsx'), 'DocumentPage'),
});

const noticesRoute = createRoute({
  getParentRoute: () => portalRoute,
  path: '/notices',
  component: lazyRouteComponent(() => import('./notices/notices-page.tsx'), 'NoticesPage'),
});

/** The resident portal: who has read, who may read, what is written, and what happened without a yes. */
export const residentRoute = portalRoute.addChildren([
  readingsRoute,
  sharingRoute,
  documentsRoute,
  documentRoute,
  noticesRoute,
]);
