import type { Assignment } from '../api/types.ts';

/** What an assignment may hold besides the work at its unit. */
export type Duty = Assignment['duties'][number];

/** The duties that have pages of their own in the office. */
export const officeDuties = ['liftOfficer', 'logReviewer', 'unitManager'] as const;
export type OfficeDuty = (typeof officeDuties)[number];

/** Whether the assignment holds a duty. */
export function hasDuty(assignment: Assignment | null, duty: Duty): boolean {
  return assignment?.duties.includes(duty) ?? false;
}

/** Whether the assignment holds the duty to decide about lifting blocks at its provider (SVOD 3:5). */
export function isLiftOfficer(assignment: Assignment | null): boolean {
  return hasDuty(assignment, 'liftOfficer');
}
