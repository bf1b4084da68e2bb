/** The one way through: facts, decision, audit, release. No other slice hands out a document. */

export { type Case, parseCase } from './case.ts';
export { readCase } from './cases.ts';
export { toRecord } from './decisions.ts';
export { factsOfBlocked } from './facts.ts';
export { openLookup } from './lookup.ts';
export { actorOf, isAuthorised, type Reader } from './reader.ts';
export { type RefusalDetails, refusalDetails, type Trace, traceOf } from './refusal.ts';
export { accessRoutes } from './routes.ts';
export { explanation, lookupParams, refusal, standingAnswer } from './shapes.ts';
export { conditionsOf, explanationOf, unmetOf } from './standing.ts';
export { type Standing, standingIn } from './steps/standing.ts';
export { type Access, entryOf, keyOf, type Looking } from './steps/step.ts';
export { readClock } from './store.ts';
