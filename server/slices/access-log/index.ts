/** The person's own log: who has read about her, and what she takes home of it. */
export { type ResidentAccess, readVisit } from './readings.ts';
export { accessLogRoutes } from './routes.ts';
export { visit } from './shapes.ts';
export type { Visit } from './visit.ts';
