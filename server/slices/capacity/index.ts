/** Assessments of the ability to take a position. */
export { type Capacity, type CapacityAssessment, capacityFact, isChild } from './capacity.ts';
export { type Recorded, recordCapacity } from './record-capacity.ts';
export { listAssessments, type PersonAssessment } from './store.ts';
