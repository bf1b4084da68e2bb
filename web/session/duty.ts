import type { Assignment } from '../api/types.ts';

/** Whether the assignment holds the duty to decide about lifting blocks at its provider (SVOD 3:5). */
export function isLiftOfficer(assignment: Assignment | null): boolean {
  return assignment?.duties.includes('liftOfficer') ?? false;
}
