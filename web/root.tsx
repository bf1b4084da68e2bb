import { createRootRoute, Outlet } from '@tanstack/react-router';
import { NotFoundPage } from './start/not-found-page.tsx';

/** The route that all others hang on; each portal adds its own below it. */
export const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage });
