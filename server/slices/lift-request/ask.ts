import {
  type Decision,
  decide,
  type Explanation,
  explain,
  type Facts,
  knownFacts,
  type Language,
} from '@samvy/law';
import { newId } from '../../platform/ids.ts';
import {
  type Access,
  type Case,
  entryOf,
  factsOfBlocked,
  isAuthorised,
  keyOf,
  type Looking,
  parseCase,
  type RefusalDetails,
  readCase,
  refusalDetails,
  type Trace,
  toRecord,
  traceOf,
} from '../access/index.ts';
import type { Entry, Step } from '../audit/index.ts';
import { isInForce } from '../block/index.ts';
import { lockKeys } from '../publishing/index.ts';
import { followRequests } from './course.ts';
import type { LiftRequest, LiftScope } from './lift-request.ts';
import {
  type BlockerRow,
  findGiven,
  insertRequest,
  isWaiting,
  listBlockers,
  listRequestsOfUnit,
} from './store.ts';
import { type NotDone, reused, Undone } from './undone.ts';

/** The law says no; the entry that says so is in the log. */
export interface RefusedByLaw {
  readonly code: 'access-refused';
  readonly refusal: RefusalDetails;
}

/** Who has blocked: care providers alone, and only in danger to life (SVOD 3:5). */
export interface Blockers {
  readonly blockers: readonly {
    readonly connectedProvider: Omit<BlockerRow, 'dutyPhone'>;
    readonly dutyPhone: string | null;
  }[];
  readonly explanation: Explanation;
  readonly trace: Trace;
}

/** The other care providers with an outer block in force about the person. */
function blockersIn({ reader }: Looking, found: Case): readonly string[] {
  return [
    ...new Set(
      found.blocks
        .filter(
          (block) =>
            block.kind === 'outer' &&
            block.controllerKind === 'careProvider' &&
            block.controllerId !== reader.assignment.connectedProviderId &&
            isInForce(block, found.at),
        )
        .map(({ controllerId }) => controllerId),
    ),
  ];
}

/** What was decided about a case. */
export interface Decided {
  readonly found: Case;
  readonly facts: Facts;
  readonly decision: Decision;
}

/** Enters the refusal in the log, and says what is missing. */
export async function refuse(
  access: Access,
  looking: Looking,
  language: Language,
  step: Step,
  { found, facts, decision }: Decided,
  details: Entry['details'] = null,
): Promise<RefusedByLaw> {
  const entry = await access.audit.append(
    entryOf(looking, {
      ...{ at: found.at, step, outcome: 'refused', found, details },
      decisions: [toRecord(facts, decision)],
    }),
  );
  const refusal = refusalDetails(looking.reader, found, { facts, decision }, language, entry);
  return { code: 'access-refused', refusal };
}

/** Which care providers have blocked (SVOD 3:5 first paragraph). */
export async function seeBlockers(
  access: Access,
  looking: Looking,
  language: Language,
): Promise<Blockers | RefusedByLaw> {
  const found = parseCase(await readCase(access.sql, keyOf(looking), access.laneOf));
  const facts = factsOfBlocked('seeWhoBlocked', looking.reader, found);
  const decision = decide(facts);
  if (decision.outcome === 'refused') {
    return refuse(access, looking, language, 'blockers', { found, facts, decision });
  }
  const blockers = await listBlockers(access.sql, blockersIn(looking, found));
  const records = blockers.map((source) => toRecord(facts, decision, { source: named(source) }));
  const entry = await access.audit.append(
    entryOf(looking, {
      ...{ at: found.at, step: 'blockers', outcome: 'permitted', found },
      decisions: records.length > 0 ? records : [toRecord(facts, decision)],
    }),
  );
  return {
    blockers: blockers.map(({ dutyPhone, ...connectedProvider }) => ({
      connectedProvider,
      dutyPhone,
    })),
    explanation: explain(facts, decision, language),
    trace: traceOf(entry),
  };
}

function named({ id, name, kind }: BlockerRow) {
  return { id, name, kind };
}

/** What the reader asks another care provider for. */
export interface Wish {
  readonly id: string;
  readonly controllerId: string;
  readonly scope: LiftScope;
  readonly until: string;
  readonly callback: string | null;
}

const longestWishMs = 24 * 3_600_000;

/**
 * Asks the care provider that blocked to lift its blocks (SVOD 3:5 second paragraph). A controller that has no
 * outer block in force is answered the same, whichever it is: other care providers, social care, no provider.
 */
export async function askForLift(
  access: Access,
  looking: Looking,
  language: Language,
  wish: Wish,
): Promise<(LiftRequest & { readonly trace: Trace }) | RefusedByLaw | NotDone> {
  const { reader, lookup } = looking;
  const found = parseCase(await readCase(access.sql, keyOf(looking), access.laneOf));
  const facts = factsOfBlocked('requestLift', reader, found);
  const decision = decide(facts);
  const asked = {
    request: wish.id,
    controller: wish.controllerId,
    scope: wish.scope,
    until: wish.until,
  };
  if (decision.outcome === 'refused') {
    return refuse(access, looking, language, 'liftRequest', { found, facts, decision }, asked);
  }
  const late = Date.parse(wish.until) > Date.parse(found.at) + longestWishMs;
  if (wish.until <= found.at || late) {
    return {
      code: 'input-invalid',
      pointer: '/until',
      detail: 'Give a time within the next 24 hours.',
    };
  }
  const entry = {
    ...{ at: found.at, step: 'liftRequest' as const, found, details: asked },
  };
  const notAsked = async (why: NotDone) => {
    const decisions = [toRecord(facts, decision)];
    await access.audit.append(entryOf(looking, { ...entry, outcome: 'failed', decisions }));
    return why;
  };
  const [source] = await listBlockers(
    access.sql,
    blockersIn(looking, found).filter((id) => id === wish.controllerId),
  );
  if (source === undefined) return notAsked(nothingThere);
  const { danger } = found;
  if (danger === null) throw new Error('The law asks for a danger that is stated');
  const row = {
    id: wish.id,
    personId: lookup.personId,
    controllerId: source.id,
    connectedProviderId: reader.assignment.connectedProviderId,
    unitId: reader.assignment.unitId,
    staffId: reader.staffId,
    staffRole: reader.assignment.role,
    lookupId: lookup.id,
    dangerId: danger.id,
    facts: knownFacts(facts),
    scope: wish.scope,
    wishedUntil: wish.until,
    callback: wish.callback,
  };
  try {
    const { entry: durable, result } = await access.audit.appendWith(
      entryOf(looking, {
        ...{ ...entry, outcome: 'permitted' },
        decisions: [toRecord(facts, decision, { source: named(source) })],
      }),
      async (sql) => {
        await lockKeys(
          sql,
          found.persons.map((person) => `lift request ${person} ${source.id}`),
        );
        const given = await findGiven(sql, found.persons, wish.id);
        if (given === undefined) {
          if (await isWaiting(sql, found.persons, row)) throw new Undone(alreadyOpen);
          await insertRequest(sql, row);
        } else if (!isSame(given, row)) {
          throw new Undone(reused);
        }
        return listRequestsOfUnit(sql, found.persons, row.unitId);
      },
    );
    const requests = result.filter(({ id }) => id === wish.id);
    const { persons, at } = found;
    const [request] = await followRequests(access.sql, access.keys.auditMac, {
      ...{ persons, requests, at },
    });
    if (request === undefined) throw new Error('The request was stored and is not there');
    return { ...request, trace: traceOf(durable) };
  } catch (error) {
    if (error instanceof Undone) return notAsked(error.why);
    throw error;
  }
}

const nothingThere: NotDone = {
  code: 'nothing-blocked-there',
  detail: 'It has no block that it could lift.',
};
const alreadyOpen: NotDone = {
  code: 'lift-request-open',
  detail: 'The unit has asked already: wait for the answer, or telephone.',
};
const compared = [
  'controllerId',
  'unitId',
  'staffId',
  'lookupId',
  'scope',
  'wishedUntil',
  'callback',
] as const;

function isSame<Row extends Readonly<Record<(typeof compared)[number], unknown>>>(a: Row, b: Row) {
  return compared.every((field) => a[field] === b[field]);
}

/**
 * The requests that the reader's unit has made about the person, newest first. They are the unit's own
 * documentation: whoever may read that (PDL 4:1) sees them.
 */
export async function seeRequests(
  access: Access,
  looking: Looking,
  language: Language,
): Promise<{ readonly requests: readonly LiftRequest[]; readonly trace: Trace } | RefusedByLaw> {
  const { reader } = looking;
  const found = parseCase(await readCase(access.sql, keyOf(looking), access.laneOf));
  const facts: Facts = {
    ...factsOfBlocked('seeWhoBlocked', reader, found),
    question: 'read',
    source: reader.assignment.kind,
    boundary: 'sameUnit',
    authorised: isAuthorised(reader, 'sameUnit', null) ? 'yes' : 'no',
  };
  const decision = decide(facts);
  if (decision.outcome === 'refused') {
    return refuse(access, looking, language, 'liftRequestsSeen', { found, facts, decision });
  }
  const { persons, at } = found;
  const requests = await listRequestsOfUnit(access.sql, persons, reader.assignment.unitId);
  const entry = await access.audit.append(
    entryOf(looking, {
      ...{ id: newId(), at, step: 'liftRequestsSeen', outcome: 'permitted', found },
      decisions: [toRecord(facts, decision)],
      details: { requests: requests.map(({ id }) => id) },
    }),
  );
  return {
    requests: await followRequests(access.sql, access.keys.auditMac, { persons, requests, at }),
    trace: traceOf(entry),
  };
}
