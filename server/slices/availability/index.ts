/** What must hold before a connected provider makes data available (SVOD 2 kap.). */
export { applyInformationLines } from './apply-information-lines.ts';
export { findStandings, type Standings } from './find-standings.ts';
export {
  type InformationLine,
  informationItems,
  informationLineSchema,
  parseInformationLine,
} from './information-line.ts';
export {
  type BlockRequester,
  decideAvailability,
  decideBlocking,
  type Offer,
  type PersonStanding,
} from './make-available.ts';
export { refusalOf } from './refusal.ts';
