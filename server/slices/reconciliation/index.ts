/** Compares what was served with what was logged. */
export { type Reconciliation, reconcile } from './reconcile.ts';
export { isOtherLiving, openJournal, scheduleReconciliation } from './schedule.ts';
export { ServedJournal } from './served-journal.ts';
