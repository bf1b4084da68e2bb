import { type Facts, facts } from '@samvy/law';
import { blockFacts } from '../block/index.ts';
import { attitudeFacts, capacityFact, carriesAvailability } from '../capacity/index.ts';
import { consentFact } from '../consent/index.ts';
import { relationFacts } from '../relation/index.ts';
import type { Case, DocumentFacts } from './case.ts';
import { dangerFacts } from './danger.ts';
import {
  type Boundary,
  boundaryOf,
  isAuthorised,
  type ProviderKind,
  type Reader,
} from './reader.ts';

const fact = (value: boolean) => (value ? 'yes' : 'no');

/** What is known of reader and person, whatever the question and the document. */
export function standingFacts(reader: Reader, found: Case) {
  const { unitId, kind, purpose } = reader.assignment;
  const at = found.at;
  const scope = { unitId, staffId: reader.staffId, at, deceasedOn: found.deceasedOn };
  const relation = relationFacts(found.relations, scope);
  const consentGiven = consentFact(found.consents, scope);
  return {
    on: found.on,
    reader: kind,
    capacity: capacityFact(found.capacities, { at, on: found.on, birthDate: found.birthDate }),
    purpose: found.ground?.purpose ?? purpose,
    ...relation,
    relevant: found.ground === null ? 'unknown' : 'yes',
    activeChoiceMade: fact(found.ground !== null),
    consentGiven,
    ...attitudeFacts(found.attitudes, { aim: 'reading', unitId, at }),
    ...dangerFacts(found.danger, {
      consent: consentGiven === 'yes',
      refusedAt: found.refusal?.at ?? null,
    }),
    takesPartInCare: fact(
      relation.currentPatientRelation === 'yes' ||
        relation.receivesInterventions === 'yes' ||
        relation.underInvestigation === 'yes',
    ),
  } as const;
}

/** What `standingFacts` gave: it is the same for all documents of one case. */
export type StandingFacts = ReturnType<typeof standingFacts>;

/** The facts that differ between documents of one case. */
export function documentFacts(reader: Reader, found: Case, document: DocumentFacts) {
  const boundary = boundaryOf(reader, document);
  const { blocked, innerBlocked, liftedForReader } =
    found.blocks.length === 0 ? unblocked : factsOfBlocks(reader, found, document, boundary);
  return {
    source: document.controllerKind,
    boundary,
    authorised: fact(isAuthorised(reader, boundary, document.type)),
    madeAvailable: fact(isMadeAvailable(found, document)),
    blocked,
    innerBlocked,
    liftedForReader,
  } as const;
}

const unblocked = { blocked: 'no', innerBlocked: 'no', liftedForReader: 'no' } as const;

function factsOfBlocks(
  reader: Reader,
  found: Case,
  document: DocumentFacts,
  boundary: Boundary,
): ReturnType<typeof blockFacts> {
  const { staffId, assignment } = reader;
  return blockFacts(found.blocks, found.lifts, {
    boundary,
    document,
    reader: { unitId: assignment.unitId, staffId },
    at: found.at,
  });
}

/**
 * Is the document still made available? What is so under SVOD 2:6 is for as long as the controller's own
 * assessment carries it.
 */
function isMadeAvailable(found: Case, { availableUnder, controllerId }: DocumentFacts): boolean {
  return (
    availableUnder === 'SVOD 2:4' ||
    carriesAvailability(found.attitudes, found.able, {
      connectedProviderId: controllerId,
      at: found.at,
    })
  );
}

/**
 * The facts of a reading from a source that nothing is known of: whether the reader may read, or see who has made
 * data available, at all. It says nothing of what exists, so its answer may be shown.
 */
export function factsOfStanding(
  question: 'read' | 'listSources',
  reader: Reader,
  standing: StandingFacts,
  source: ProviderKind,
): Facts {
  return facts({
    ...standing,
    question,
    source,
    boundary: 'otherProvider',
    authorised: fact(isAuthorised(reader, 'otherProvider', null)),
    madeAvailable: 'yes',
    blocked: 'no',
  });
}

/** The facts about what care providers have blocked (SVOD 3:5), whether or not anything is blocked. */
export function factsOfBlocked(
  question: 'seeWhoBlocked' | 'requestLift',
  reader: Reader,
  found: Case,
): Facts {
  return facts({
    ...standingFacts(reader, found),
    question,
    source: 'careProvider',
    boundary: 'otherProvider',
    authorised: fact(isAuthorised(reader, 'otherProvider', null)),
  });
}

/** The facts of looking at a flag (SVOD 2:4, 2:5): whether the reader may look. */
export function factsOfFlag(
  question: 'seeUnblockedFlag' | 'seeBlockedFlag',
  reader: Reader,
  on: string,
): Facts {
  return facts({
    question,
    on,
    reader: reader.assignment.kind,
    source: 'careProvider',
    boundary: 'otherProvider',
    authorised: fact(isAuthorised(reader, 'otherProvider', null)),
  });
}

/** The facts of looking at whether other units of the own connected provider have blocked (PDL 4:4). */
export function factsOfInnerFlag(reader: Reader, on: string): Facts {
  return facts({
    question: 'seeInnerBlockFlag',
    on,
    reader: reader.assignment.kind,
    source: reader.assignment.kind,
    boundary: 'sameProvider',
    authorised: fact(isAuthorised(reader, 'sameProvider', null)),
  });
}
