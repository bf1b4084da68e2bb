import { decide, facts } from '@samvy/law';
import type { Instant } from '../../platform/database.ts';
import { type Block, type Information, isBlocked } from '../block/index.ts';
import { type Decided, decided } from './decided.ts';

/** A document that the person it is about may be shown. */
export interface Showable {
  readonly kind: 'careProvider' | 'socialCareProvider';
  readonly information: Information;
  /** The section under which it was made available. */
  readonly availableUnder: string;
  /** The controller has found that it may be disclosed to the person. */
  readonly approvedForPatient: boolean;
}

/** May the person be shown this of her own data? (SVOD 4:2) */
export function decideShowing(
  document: Showable,
  standing: { readonly at: Instant; readonly on: string; readonly blocks: readonly Block[] },
): Decided {
  const { information, availableUnder, approvedForPatient } = document;
  const known = facts({
    question: 'showToResident',
    on: standing.on,
    source: document.kind,
    boundary: 'otherProvider',
    madeAvailable: 'yes',
    blocked: isBlocked(standing.blocks, information, standing.at) ? 'yes' : 'no',
    availableUnder26: availableUnder === 'SVOD 2:4' ? 'no' : 'yes',
    mayBeDisclosedToPerson: approvedForPatient ? 'yes' : 'no',
  });
  return decided(known, decide(known));
}
