/** Compares what was served with what was logged. */
export { reconcile } from './reconcile.ts';
export { isOtherLiving, keepTurning, openJournal, scheduleReconciliation } from './schedule.ts';
export { type RequestCount, ServedJournal } from './served-journal.ts';
