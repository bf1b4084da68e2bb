import { type Decision, decide, facts } from '@samvy/law';
import type { Instant } from '../../platform/database.ts';
import { type Block, hasOpposed, type Information, isBlocked } from '../block/index.ts';
import {
  type Attitude,
  attitudeFacts,
  type CapacityAssessment,
  capacityFact,
} from '../capacity/index.ts';
import type { InformationGiven } from './store.ts';

/** A document that a connected provider wants to make available. */
export interface Offer {
  readonly kind: 'careProvider' | 'socialCareProvider';
  readonly information: Information;
  readonly processedFor: string;
  /** Social care: the documentation is kept for each recipient separately; undefined when it isn't said. */
  readonly keptPerPerson: boolean | undefined;
  readonly intervention:
    | {
        readonly kind: string;
        readonly basis: InterventionBasis;
        readonly recipientGroup: RecipientGroup;
      }
    | undefined;
}

type InterventionBasis =
  | 'SoL 11:1'
  | 'SoL 11:5'
  | 'LSS'
  | 'SoL 4:1 (2001:453)'
  | 'SoL 4:2a (2001:453)'
  | 'other';
type RecipientGroup = 'older' | 'disability' | 'other';

/** What is known of the person at the time, over all ids of the person. */
export interface PersonStanding {
  readonly at: Instant;
  /** The Swedish date of `at`. */
  readonly on: string;
  readonly birthDate: string | null;
  readonly informed: readonly InformationGiven[];
  readonly blocks: readonly Block[];
  readonly assessments: readonly (CapacityAssessment & { readonly connectedProviderId: string })[];
  readonly attitudes: readonly Attitude[];
}

/** What the person is to be told before anything is made available (SVOD 2:2). */
const duties = {
  careProvider: ['system', 'oppose', 'blockedKnown', 'emergency'],
  socialCareProvider: ['system', 'oppose'],
} as const;

/** May the controller make this available to others? By SVOD 1:1, 1:3, 2:1-2:4 and 2:6. */
export function decideAvailability(offer: Offer, standing: PersonStanding): Decision {
  const { information, intervention } = offer;
  const { at, on, birthDate } = standing;
  const assessments = standing.assessments.filter(
    (assessment) => assessment.connectedProviderId === information.controllerId,
  );
  const { attitudeClarified, reasonToAssumeOpposition } = attitudeFacts(standing.attitudes, {
    aim: 'availability',
    connectedProviderId: information.controllerId,
    at,
  });
  return decide(
    facts({
      question: 'makeAvailable',
      on,
      source: offer.kind,
      boundary: 'otherProvider',
      capacity: capacityFact(assessments, { at, on, birthDate }),
      attitudeClarified,
      reasonToAssumeOpposition,
      informed: isInformed(offer, standing) ? 'yes' : 'no',
      opposed: hasOpposed(standing.blocks, information, at) ? 'yes' : 'no',
      blocked: isBlocked(standing.blocks, information, at) ? 'yes' : 'no',
      processedForCare:
        offer.processedFor === 'care' || offer.processedFor === 'administration' ? 'yes' : 'no',
      keptPerPerson:
        offer.keptPerPerson === undefined ? 'unknown' : offer.keptPerPerson ? 'yes' : 'no',
      interventionBasis:
        offer.kind === 'careProvider' ? 'none' : (basisOf(intervention) ?? 'unknown'),
      intervention: intervention?.kind === 'homeCare' ? 'homeCare' : 'other',
      recipientGroup: intervention?.recipientGroup ?? 'unknown',
    }),
  );
}

function isInformed({ kind, information }: Offer, { informed, at }: PersonStanding): boolean {
  const told = new Set(
    informed
      .filter((given) => given.controllerId === information.controllerId && given.givenAt <= at)
      .flatMap((given) => given.items),
  );
  return duties[kind].every((item) => told.has(item));
}

/**
 * Financial assistance, treatment for abuse and support to families are no interventions that count
 * (SVOD 1:1), whatever section of the Social Services Act grants them.
 */
function basisOf(intervention: Offer['intervention']): InterventionBasis | undefined {
  if (intervention === undefined) return undefined;
  switch (intervention.kind) {
    case 'financialAssistance':
    case 'addictionTreatment':
      return 'other';
    case 'childAndFamily':
      return intervention.basis === 'LSS' ? 'LSS' : 'other';
    default:
      return intervention.basis;
  }
}

/** Who asked that data be blocked, or a block lifted, at the connected provider that holds the data. */
export type BlockRequester = 'person' | 'custodian' | 'relative' | 'godMan';

/** May this one have data blocked, or the block lifted? (SVOD 2:3) */
export function decideBlocking(
  question: 'block' | 'lift',
  request: {
    readonly on: string;
    readonly kind: 'careProvider' | 'socialCareProvider';
    readonly requestedBy: BlockRequester;
  },
): Decision {
  return decide(
    facts({
      question,
      on: request.on,
      source: request.kind,
      boundary: 'otherProvider',
      requestedBy: request.requestedBy,
      askedAt: 'blockingProvider',
    }),
  );
}
