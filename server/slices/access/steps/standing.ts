import type { Explanation, Language } from '@samvy/law';
import type { Sql } from '../../../platform/database.ts';
import { newId } from '../../../platform/ids.ts';
import type { Entry, Step } from '../../audit/index.ts';
import type { AttitudeSource, Capacity } from '../../capacity/index.ts';
import type { Consent } from '../../consent/index.ts';
import type { Relation } from '../../relation/index.ts';
import { type Case, parseCase } from '../case.ts';
import type { Danger } from '../danger.ts';
import { toRecord } from '../decisions.ts';
import type { Purpose } from '../reader.ts';
import { type Trace, traceOf } from '../refusal.ts';
import {
  type Action,
  actionsOf,
  type Condition,
  conditionsOf,
  decideStanding,
  explanationOf,
  groundsOf,
  type StandingDecision,
} from '../standing.ts';
import { entryOf, keyOf, type Looking, type LookupAccess } from './step.ts';

/** What the law requires of this reader now: drives the steps page. */
export interface Standing {
  readonly outcome: 'permitted' | 'refused';
  readonly cites: readonly string[];
  readonly conditions: readonly Condition[];
  readonly actions: readonly Action[];
  readonly relation: {
    readonly id: string;
    readonly kind: Relation['kind'];
    readonly from: string;
    readonly until: string | null;
    readonly basis: Relation['basis'];
  } | null;
  readonly consent: {
    readonly id: string;
    readonly from: string;
    readonly until: string | null;
    readonly scope: 'unit' | 'person';
    readonly channel: Consent['channel'];
    readonly representedBy: string | null;
    readonly registeredBy: string | null;
    readonly mayWithdraw: boolean;
  } | null;
  readonly refusal: { readonly at: string; readonly by: string } | null;
  readonly ground: {
    readonly purpose: Purpose;
    readonly relevance: string;
    readonly at: string;
  } | null;
  /** As the reader's unit has assessed it. */
  readonly capacity: Capacity | 'unknown';
  /** Of one who lastingly can't consent, as the reader's unit has clarified it. */
  readonly attitude: {
    readonly id: string;
    readonly at: string;
    readonly by: string | null;
    readonly asked: readonly AttitudeSource[];
    readonly findings: string;
    readonly clarified: boolean;
    readonly reasonToAssumeOpposition: boolean;
    readonly necessary: boolean;
    readonly necessity: string;
    readonly until: string | null;
  } | null;
  /** As stated in this lookup. */
  readonly danger: Danger | null;
  /** Of the outcome. */
  readonly explanation: Explanation;
  readonly trace: Trace;
}

/** How the reader stands, and the entry that says so. */
export async function seeStanding(
  access: LookupAccess,
  looking: Looking,
  language: Language,
): Promise<Standing> {
  const found = parseCase(await access.cases.read(keyOf(looking)));
  return answer(access, looking, language, found, { step: 'standing', details: null });
}

/** Why nothing was written. */
export interface NotWritten {
  readonly code:
    | 'input-invalid'
    | 'idempotency-key-reused'
    | 'consent-not-found'
    | 'consent-already-ended';
  /** The field that is wrong, when one is. */
  readonly pointer?: string;
  readonly detail?: string;
}

/** The id was used for something else. */
export const reused: NotWritten = {
  code: 'idempotency-key-reused',
  detail: 'Send a new UUID as Idempotency-Key for a new request.',
};

/** Thrown inside the transaction to undo it; never leaves this file. */
class Undone extends Error {
  readonly why: NotWritten;
  constructor(why: NotWritten) {
    super(why.code);
    this.why = why;
  }
}

/**
 * Writes something that changes how the reader stands, with its entry in one transaction, and says how she
 * stands after it. When it can't be written, nothing is, and the answer is why.
 */
export async function changeStanding(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  change: {
    readonly step: Step;
    readonly details: Entry['details'];
    readonly write: (sql: Sql, found: Case) => Promise<NotWritten | undefined>;
  },
): Promise<Standing | NotWritten> {
  const { found, entry } = await beginDoing(access, looking, change);
  try {
    const { entry: durable } = await access.audit.appendWith(entry, async (sql) => {
      const failure = await change.write(sql, found);
      if (failure !== undefined) throw new Undone(failure);
    });
    return await standingNow(access, looking, language, traceOf(durable));
  } catch (error) {
    if (error instanceof Undone) return error.why;
    throw error;
  }
}

/** The case as it is before the reader does something in it, and the entry of what she does. */
async function beginDoing(
  access: LookupAccess,
  looking: Looking,
  { step, details }: { readonly step: Step; readonly details: Entry['details'] },
): Promise<{ readonly found: Case; readonly entry: Entry }> {
  const found = parseCase(await access.cases.read(keyOf(looking)));
  const done = { at: found.at, step, outcome: 'done', decisions: [], found, details } as const;
  return { found, entry: entryOf(looking, done) };
}

/** How the reader stands after what has been written. */
async function standingNow(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  trace: Trace,
): Promise<Standing> {
  const found = parseCase(await access.cases.read(keyOf(looking)));
  return standingIn(looking, language, found, trace);
}

/** How the reader stands in a case that has been read. @param trace names the entry of what led to it */
export function standingIn(
  looking: Looking,
  language: Language,
  found: Case,
  trace: Trace,
): Standing {
  return view(looking, language, found, decideStanding(looking.reader, found), trace);
}

/** States the ground of the lookup: the active choice that reading begins with. */
export async function stateGround(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  ground: { readonly purpose: Purpose; readonly relevance: string },
): Promise<Standing> {
  const { reader, lookup } = looking;
  const id = newId();
  const { entry } = await beginDoing(access, looking, {
    step: 'ground',
    details: { id, ...ground },
  });
  const durable = await access.storeGround(entry, {
    id,
    personId: lookup.personId,
    lookupId: lookup.id,
    sessionId: reader.sessionId,
    staffId: reader.staffId,
    unitId: reader.assignment.unitId,
    ...ground,
  });
  return await standingNow(access, looking, language, traceOf(durable));
}

async function answer(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  found: Case,
  log: { readonly step: Step; readonly details: Entry['details'] },
): Promise<Standing> {
  const standing = decideStanding(looking.reader, found);
  const entry = await access.audit.append(
    entryOf(looking, {
      at: found.at,
      ...log,
      outcome: standing.decision.outcome,
      decisions: [toRecord(standing.facts, standing.decision)],
      found,
    }),
  );
  return view(looking, language, found, standing, traceOf(entry));
}

function view(
  looking: Looking,
  language: Language,
  found: Case,
  standing: StandingDecision,
  trace: Trace,
): Standing {
  const grounds = groundsOf(looking.reader, found);
  const { relation, consent, ground, attitude, capacity, danger } = grounds;
  return {
    outcome: standing.decision.outcome,
    cites: standing.decision.cites,
    conditions: conditionsOf(standing, language),
    actions: actionsOf(looking.reader, found, standing),
    relation: relation && {
      id: relation.id,
      kind: relation.kind,
      from: relation.startsAt,
      until: relation.endsAt,
      basis: relation.basis,
    },
    consent: consent && {
      id: consent.id,
      from: consent.startsAt,
      until: consent.endsAt,
      scope: consent.staffId === null ? 'unit' : 'person',
      channel: consent.channel,
      representedBy: consent.representedBy,
      registeredBy: consent.registeredByName,
      mayWithdraw: true,
    },
    // A refusal counts until the person says yes.
    refusal: consent === null ? found.refusal : null,
    ground: ground && { purpose: ground.purpose, relevance: ground.relevance, at: ground.at },
    capacity,
    attitude: attitude && {
      id: attitude.id,
      at: attitude.assessedAt,
      by: attitude.byName,
      asked: attitude.asked,
      findings: attitude.findings,
      clarified: attitude.clarified,
      reasonToAssumeOpposition: attitude.reasonToAssumeOpposition,
      necessary: attitude.necessary === true,
      necessity: attitude.necessity ?? '',
      until: attitude.validUntil,
    },
    danger,
    explanation: explanationOf(standing, language),
    trace,
  };
}
