/** What must hold before a connected provider makes data available (SVOD 2 kap.). */
export { applyInformationLines } from './apply-information-lines.ts';
export { findStandings } from './find-standings.ts';
export { informationLineSchema, parseInformationLine } from './information-line.ts';
export { decideAvailability, decideBlocking, type PersonStanding } from './make-available.ts';
export { refusalOf } from './refusal.ts';
export { decideForResident, type ResidentQuestion } from './resident-decision.ts';
export { residentRefusal } from './shapes.ts';
export { decideShowing } from './show-to-resident.ts';
