/** The one way through: facts, decision, audit, release. No other slice hands out a document. */
export { accessRoutes } from './routes.ts';
