/** When log entries lose their content, and what is held back from it. */
export { removeExpired, retentionSubject } from './remove-expired.ts';
export { legalHoldRoutes } from './routes.ts';
export { scheduleRetention } from './schedule.ts';
