/** Requests to lift another care provider's blocks in danger to life, and the officer's decisions (SVOD 3:5). */
export { liftRequestRoutes } from './routes.ts';
