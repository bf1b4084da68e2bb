import { decide, type Facts, type Language } from '@samvy/law';
import type { Instant, Sql } from '../../platform/database.ts';
import {
  type Access,
  type Case,
  entryOf,
  factsOfBlocked,
  keyOf,
  type Looking,
  parseCase,
  readCase,
  type Standing,
  standingIn,
  type Trace,
  toRecord,
  traceOf,
} from '../access/index.ts';
import { findOccasion, liftForOccasion, listLiftable, type Occasion } from '../block/index.ts';
import { lockKeys } from '../publishing/index.ts';
import { type RefusedByLaw, refuse } from './ask.ts';
import type { LiftScope } from './lift-request.ts';
import { findProviderOfUnit } from './store.ts';
import { type NotDone, reused, Undone } from './undone.ts';

/** What an authorised officer lifts at her own care provider (PDL 4:5). */
export interface InnerLift {
  readonly id: string;
  /** The patient consents; or consent can't be obtained and the care is indispensable. */
  readonly basis: 'consent' | 'indispensable';
  readonly reason: string;
  readonly until: Instant;
  /** The unit that may read; null is the officer's own. */
  readonly unitId: string | null;
  readonly scope: LiftScope;
}

/** What was lifted. */
export interface InnerLifted {
  /** The units that have blocked, where the law makes them known. */
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly until: Instant;
  readonly standing: Standing;
  readonly trace: Trace;
}

const longestLiftMs = 30 * 24 * 3_600_000;

function factsOf(
  question: 'openInnerBlock' | 'seeWhichUnitBlocked',
  { reader }: Looking,
  found: Case,
  basis: InnerLift['basis'],
): Facts {
  const consents = basis === 'consent';
  return {
    ...factsOfBlocked('requestLift', reader, found),
    question,
    source: reader.assignment.kind,
    boundary: 'sameProvider',
    authorised: reader.assignment.duties.includes('innerBlockOfficer') ? 'yes' : 'no',
    consentGiven: consents ? 'yes' : 'no',
    consentObtainable: consents ? 'yes' : 'no',
    careIndispensable: consents ? 'unknown' : 'yes',
  };
}

/** Lifts the inner blocks of other units of the officer's own care provider, until a time (PDL 4:5). */
export async function liftInnerBlocks(
  access: Access,
  looking: Looking,
  language: Language,
  given: InnerLift,
): Promise<InnerLifted | RefusedByLaw | NotDone> {
  const { assignment } = looking.reader;
  const found = parseCase(await readCase(access.sql, keyOf(looking), access.laneOf));
  const facts = factsOf('openInnerBlock', looking, found, given.basis);
  const decision = decide(facts);
  const unitId = given.unitId ?? assignment.unitId;
  const { id, basis, scope, until, reason } = given;
  const details = { id, basis, scope, unit: unitId, until, reason };
  if (decision.outcome === 'refused') {
    return refuse(access, looking, language, 'innerLift', { found, facts, decision }, details);
  }
  const wrong = await mistakeIn(access.sql, looking, found, { ...given, unitId });
  if (wrong !== undefined) return wrong;
  const occasion: Occasion = {
    ...{ id, unitId, until },
    staffId: scope === 'person' ? looking.reader.staffId : null,
    reason: basis === 'consent' ? 'consent' : 'emergency',
    reasonText: reason,
    registeredBy: looking.reader.staffHsaId,
  };
  const which = factsOf('seeWhichUnitBlocked', looking, found, basis);
  const known = decide(which);
  const source = {
    id: assignment.connectedProviderId,
    name: assignment.connectedProviderName,
    kind: assignment.kind,
  };
  const frame = {
    ...{ at: found.at, step: 'innerLift' as const, found, details },
    decisions: [toRecord(facts, decision, { source }), toRecord(which, known, { source })],
  };
  try {
    const { entry, result } = await access.audit.appendWith(
      entryOf(looking, { ...frame, outcome: 'permitted' }),
      async (sql) => ({
        units: await lift(sql, found.persons, source.id, occasion),
        after: parseCase(await readCase(sql, keyOf(looking), access.laneOf)),
      }),
    );
    const trace = traceOf(entry);
    return {
      units: known.outcome === 'permitted' ? result.units : [],
      until,
      standing: standingIn(looking, language, result.after, trace),
      trace,
    };
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    await access.audit.append(entryOf(looking, { ...frame, outcome: 'failed' }));
    return error.why;
  }
}

async function mistakeIn(
  sql: Sql,
  { reader }: Looking,
  found: Case,
  given: InnerLift & { readonly unitId: string },
): Promise<NotDone | undefined> {
  const { connectedProviderId, unitId: ownUnit } = reader.assignment;
  if (given.until <= found.at || Date.parse(given.until) > Date.parse(found.at) + longestLiftMs) {
    return {
      code: 'input-invalid',
      pointer: '/until',
      detail: 'Give a time within the next thirty days.',
    };
  }
  if (given.scope === 'person' && given.unitId !== ownUnit) {
    return {
      code: 'input-invalid',
      pointer: '/unit',
      detail: 'A lift for yourself holds in your own unit: leave the unit out.',
    };
  }
  if ((await findProviderOfUnit(sql, given.unitId)) !== connectedProviderId) {
    return {
      code: 'input-invalid',
      pointer: '/unit',
      detail: 'Give a unit of your own care provider.',
    };
  }
  return undefined;
}

/** Lifts, or finds what the same request lifted before; the units that have blocked. */
async function lift(
  sql: Sql,
  persons: readonly string[],
  controllerId: string,
  occasion: Occasion,
): Promise<InnerLifted['units']> {
  await lockKeys(sql, [`block ${controllerId}`]);
  const before = await findOccasion(sql, persons, occasion.id);
  if (before !== undefined) {
    const { units, ...stored } = before;
    const same = Object.entries(stored).every(
      ([field, value]) => value === occasion[field as keyof typeof stored],
    );
    if (!same) throw new Undone(reused);
    return units;
  }
  const blocks = await listLiftable(sql, persons, {
    ...{ kind: 'inner', controllerId, occasionId: occasion.id },
  });
  const others = blocks.filter(({ unit }) => unit?.id !== occasion.unitId);
  if (others.length === 0) {
    throw new Undone({
      code: 'nothing-blocked-there',
      detail: 'No other unit of your care provider has a block to lift.',
    });
  }
  await liftForOccasion(sql, others, occasion);
  const units = new Map(others.flatMap(({ unit }) => (unit === null ? [] : [[unit.id, unit]])));
  return [...units.values()];
}
