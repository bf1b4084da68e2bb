import { ruleSet } from '@samvy/law';
import type { Database, Instant } from '../../../platform/database.ts';
import { newId } from '../../../platform/ids.ts';
import type { Keys } from '../../../platform/keys.ts';
import type { LaneOf } from '../../../platform/shard.ts';
import type {
  Audit,
  DecisionRecord,
  DurableEntry,
  Entry,
  EntryOutcome,
  Step,
} from '../../audit/index.ts';
import type { Case } from '../case.ts';
import type { Cases } from '../cases.ts';
import type { Lookup } from '../lookup.ts';
import { actorOf, type Reader } from '../reader.ts';
import { groundsOf } from '../standing.ts';
import type { CaseKey, GroundRow } from '../store.ts';

/** What every step works with. */
export interface Access {
  readonly sql: Database;
  readonly audit: Audit;
  readonly keys: Keys;
  /** Which shard a person lies in; null when the database isn't spread. */
  readonly laneOf: LaneOf | null;
}

/** What the steps of a lookup work with besides. */
export interface LookupAccess extends Access {
  readonly cases: Cases;
  /** Stores a ground with its entry, together with those of others. */
  readonly storeGround: (entry: Entry, ground: GroundRow) => Promise<DurableEntry>;
}

/** Who looks at whom. */
export interface Looking {
  readonly reader: Reader;
  readonly lookup: Lookup;
}

export function keyOf({ reader, lookup }: Looking): CaseKey {
  return {
    personId: lookup.personId,
    lookupId: lookup.id,
    staffId: reader.staffId,
    unitId: reader.assignment.unitId,
    connectedProviderId: reader.assignment.connectedProviderId,
  };
}

/** The entry of a step about a person. */
export function entryOf(
  { reader, lookup }: Looking,
  step: {
    /** Made before anything is read, so that what is read can be sealed with it. */
    readonly id?: string;
    readonly at: Instant;
    readonly step: Step;
    readonly outcome: EntryOutcome;
    readonly decisions: readonly DecisionRecord[];
    readonly found?: Case;
    readonly details?: Entry['details'];
  },
): Entry {
  return {
    id: step.id ?? newId(),
    at: step.at,
    step: step.step,
    outcome: step.outcome,
    subject: { kind: 'person', id: lookup.personId },
    actor: actorOf(reader),
    lookup: lookup.id,
    ruleSet: step.decisions.length > 0 ? ruleSet : null,
    decisions: step.decisions,
    grounds: step.found === undefined ? null : loggedGrounds(reader, step.found),
    details: step.details ?? null,
  };
}

/**
 * What the reading stood on: ids and codes, for which the log's reader gets the words, and the reasons that the
 * reader gave. What was found of a person's attitude stays where it is kept.
 */
function loggedGrounds(reader: Reader, found: Case): Entry['grounds'] {
  const { relation, consent, ground, attitude, danger } = groundsOf(reader, found);
  return {
    purpose: ground?.purpose ?? null,
    relevance: ground?.relevance ?? null,
    relation:
      relation === null
        ? null
        : {
            id: relation.id,
            kind: relation.kind,
            basis: relation.basis,
            from: relation.startsAt,
            until: relation.endsAt,
          },
    consent:
      consent === null ? null : { id: consent.id, from: consent.startsAt, until: consent.endsAt },
    ...(attitude !== null && {
      attitude: {
        id: attitude.id,
        at: attitude.assessedAt,
        until: attitude.validUntil,
        asked: attitude.asked,
        clarified: attitude.clarified,
        reasonToAssumeOpposition: attitude.reasonToAssumeOpposition,
        necessary: attitude.necessary,
        necessity: attitude.necessity,
      },
    }),
    ...(danger !== null && { danger: { ...danger } }),
  };
}
