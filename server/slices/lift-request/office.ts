import {
  decide,
  type Explanation,
  explain,
  type Facts,
  facts,
  type KnownFacts,
  type Language,
} from '@samvy/law';
import type { Instant, Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import {
  type Access,
  actorOf,
  conditionsOf,
  explanationOf,
  type Reader,
  readClock,
  type Trace,
  toRecord,
  traceOf,
  unmetOf,
} from '../access/index.ts';
import type { DecisionRecord, DurableEntry, Entry, EntryOutcome, Step } from '../audit/index.ts';
import { endOccasion, type LiftableBlock, liftForOccasion, listLiftable } from '../block/index.ts';
import { getPersonHead, listLinkedPersonIds, type PersonHead } from '../person/index.ts';
import { lockKeys } from '../publishing/index.ts';
import type { RefusedByLaw } from './ask.ts';
import { followRequests } from './course.ts';
import {
  type LiftRequest,
  type LiftScope,
  type RequestState,
  type StoredRequest,
  stateOf,
} from './lift-request.ts';
import {
  findRequestTo,
  listRequestsTo,
  markOpened,
  type RequestLine,
  storeDecision,
  storeEnd,
} from './store.ts';
import { type NotDone, Undone } from './undone.ts';

/** A staff member with the duty `liftOfficer` at a care provider: the one who decides for it (SVOD 3:5). */
export type Officer = Reader;

/** A request in the list: nothing in it names the person. */
export interface ListedRequest
  extends Pick<
    RequestLine,
    'id' | 'askingUnit' | 'askingProvider' | 'requestedAt' | 'wishedUntil'
  > {
  readonly state: RequestState;
}

/** The requests to the officer's own care provider. */
export async function listForOfficer(
  access: Access,
  officer: Officer,
  asked: 'open' | 'decided',
): Promise<{ readonly requests: readonly ListedRequest[]; readonly trace: Trace }> {
  const { connectedProviderId } = officer.assignment;
  const lines = await listRequestsTo(access.sql, connectedProviderId, asked === 'open');
  const entry = await access.audit.appendAdministrative({
    step: 'liftRequestsSeen',
    outcome: 'done',
    actor: actorOf(officer),
    subjectId: officer.staffId,
    details: { asked, requests: lines.map(({ id }) => id) },
  });
  return {
    requests: lines.map((line) => ({
      id: line.id,
      askingUnit: line.askingUnit,
      askingProvider: line.askingProvider,
      requestedAt: line.requestedAt,
      wishedUntil: line.wishedUntil,
      state: stateOf(line, entry.at),
    })),
    trace: traceOf(entry),
  };
}

/** A request as the officer who decides sees it. */
export interface LiftRequestFull extends LiftRequest {
  readonly person: Pick<PersonHead, 'name' | 'age' | 'sex' | 'maskedNumber' | 'protectedIdentity'>;
  readonly asking: {
    readonly staffName: string | null;
    readonly staffRole: string;
    readonly unit: string;
    readonly provider: string;
    readonly callback: string | null;
  };
  readonly danger: string;
  readonly unableToRequestLift: string;
  readonly indispensable: string;
  readonly wishedUntil: Instant;
  readonly blocks: readonly Omit<LiftableBlock, 'personId' | 'unit'>[];
  /** Why the law lets them ask. */
  readonly facts: Explanation;
  readonly trace: Trace;
}

type Answer = LiftRequestFull | RefusedByLaw | NotDone;

const notFound: NotDone = {
  code: 'lift-request-not-found',
  detail: 'Only requests to the care provider of the assignment are here.',
};

/** The request, when it was made to the officer's care provider; looking for another is entered in the log. */
async function find(
  access: Access,
  officer: Officer,
  id: string,
  step: Step,
): Promise<StoredRequest | undefined> {
  const request = await findRequestTo(access.sql, officer.assignment.connectedProviderId, id);
  if (request === undefined) {
    await access.audit.appendAdministrative({
      step,
      outcome: 'notFound',
      actor: actorOf(officer),
      subjectId: officer.staffId,
      details: { request: id },
    });
  }
  return request;
}

function entryAbout(
  officer: Officer,
  request: StoredRequest,
  given: {
    readonly at: Instant;
    readonly step: Step;
    readonly outcome: EntryOutcome;
    readonly decisions: readonly DecisionRecord[];
    readonly ruleSet: string | null;
    readonly details: Entry['details'];
  },
): Entry {
  return {
    id: newId(),
    ...given,
    subject: { kind: 'person', id: request.personId },
    actor: actorOf(officer),
    lookup: null,
    grounds: null,
  };
}

/** What the law said when the request was made. */
function askedOn(request: StoredRequest): Facts {
  return facts(request.facts as unknown as KnownFacts);
}

/** The request with the person and the blocks it is about, as the transaction sees it. */
async function readFull(
  sql: Sql,
  access: Access,
  officer: Officer,
  id: string,
  given: { readonly persons: readonly string[]; readonly language: Language },
): Promise<(at: Instant, entry: DurableEntry) => Promise<LiftRequestFull>> {
  const request = await findRequestTo(sql, officer.assignment.connectedProviderId, id);
  if (request === undefined) throw new Error('The request is gone');
  const { name, age, sex, maskedNumber, protectedIdentity } = await getPersonHead(
    sql,
    request.personId,
  );
  const blocks = await listLiftable(sql, given.persons, {
    kind: 'outer',
    controllerId: request.controller.id,
    occasionId: request.id,
  });
  return async (at, entry) => {
    const [seen] = await followRequests(access.sql, access.keys.auditMac, {
      persons: given.persons,
      requests: [request],
      at,
    });
    if (seen === undefined) throw new Error('One request gives one course');
    const known = askedOn(request);
    return {
      ...seen,
      person: { name, age, sex, maskedNumber, protectedIdentity },
      asking: {
        staffName: request.staffName,
        staffRole: request.staffRole,
        unit: request.askingUnit,
        provider: request.askingProvider,
        callback: request.callback,
      },
      danger: request.danger,
      unableToRequestLift: request.unableToRequestLift,
      indispensable: request.indispensable,
      wishedUntil: request.wishedUntil,
      blocks: blocks.map(({ personId: _, unit: _unit, ...block }) => block),
      facts: explain(known, decide(known), given.language),
      trace: traceOf(entry),
    };
  };
}

/** Opens a request: the officer sees whom it is about, who asks and why, and the asker sees that it is opened. */
export async function openRequest(
  access: Access,
  officer: Officer,
  language: Language,
  id: string,
): Promise<Answer> {
  const step: Step = 'liftRequestOpened';
  const request = await find(access, officer, id, step);
  if (request === undefined) return notFound;
  const persons = await listLinkedPersonIds(access.sql, request.personId);
  const { at } = await readClock(access.sql);
  const known = askedOn(request);
  const decision = decide(known);
  const about = { at, step, ruleSet: decision.ruleSet, details: { request: id } } as const;
  const decisions = [toRecord(known, decision, { source: sourceOf(request) })];
  if (decision.outcome === 'refused') {
    return refuse(access, officer, language, request, { ...about, known });
  }
  const { entry, result } = await access.audit.appendWith(
    entryAbout(officer, request, { ...about, outcome: 'permitted', decisions }),
    async (sql) => {
      if (stateOf(request, at) === 'waiting') await markOpened(sql, request, officer.staffId);
      return readFull(sql, access, officer, id, { persons, language });
    },
  );
  return result(at, entry);
}

function sourceOf({ controller: { id, name, kind } }: StoredRequest) {
  return { id, name, kind };
}

async function refuse(
  access: Access,
  officer: Officer,
  language: Language,
  request: StoredRequest,
  given: {
    readonly at: Instant;
    readonly step: Step;
    readonly details: Entry['details'];
    readonly known: Facts;
  },
): Promise<RefusedByLaw> {
  const { known, ...about } = given;
  const decision = decide(known);
  const entry = await access.audit.append(
    entryAbout(officer, request, {
      ...about,
      ruleSet: decision.ruleSet,
      outcome: 'refused',
      decisions: [toRecord(known, decision, { source: sourceOf(request) })],
    }),
  );
  const standing = { facts: known, decision };
  return {
    code: 'access-refused',
    refusal: {
      cites: decision.cites,
      unmet: unmetOf(standing),
      conditions: conditionsOf(standing, language),
      actions: [],
      explanation: explanationOf(standing, language),
      trace: traceOf(entry),
    },
  };
}

/** What the officer decides. */
export type OfficerDecision =
  | {
      readonly decision: 'grant';
      readonly scope: LiftScope;
      readonly until: Instant;
      readonly reason: string;
    }
  | { readonly decision: 'decline'; readonly reason: string };

const longestLiftMs = 7 * 24 * 3_600_000;

/**
 * Grants or declines, once and for good. A grant lifts all outer blocks of this care provider that are in force
 * for the person, until a time and for whoever asked alone: to all others they stay closed.
 */
export async function decideRequest(
  access: Access,
  officer: Officer,
  language: Language,
  id: string,
  given: OfficerDecision,
): Promise<Answer> {
  const step: Step = 'liftDecision';
  const request = await find(access, officer, id, step);
  if (request === undefined) return notFound;
  const { at, on } = await readClock(access.sql);
  const grant = given.decision === 'grant' ? given : null;
  const late = grant && Date.parse(grant.until) > Date.parse(at) + longestLiftMs;
  if (grant !== null && (grant.until <= at || late)) {
    return {
      code: 'input-invalid',
      pointer: '/until',
      detail: 'Give a time within the next seven days.',
    };
  }
  const details = {
    request: id,
    decision: given.decision,
    scope: grant?.scope ?? null,
    until: grant?.until ?? null,
    reason: given.reason,
  };
  const known: Facts = {
    ...askedOn(request),
    question: 'lift',
    on,
    requestedBy: 'careProvider',
    askedAt: 'blockingProvider',
  };
  const decision = decide(known);
  if (grant !== null && decision.outcome === 'refused') {
    return refuse(access, officer, language, request, { at, step, details, known });
  }
  const persons = await listLinkedPersonIds(access.sql, request.personId);
  const frame =
    grant === null
      ? { at, step, details, ruleSet: null, decisions: [] }
      : {
          ...{ at, step, details, ruleSet: decision.ruleSet },
          decisions: [toRecord(known, decision, { source: sourceOf(request) })],
        };
  const done = grant === null ? 'done' : 'permitted';
  return write(access, officer, request, { ...frame, outcome: done }, async (sql) => {
    const stored = await storeDecision(sql, request, {
      decision: grant === null ? 'declined' : 'granted',
      reason: given.reason,
      scope: grant?.scope ?? null,
      until: grant?.until ?? null,
      staffId: officer.staffId,
      role: officer.assignment.role,
    });
    if (!stored) throw new Undone(alreadyDecided);
    if (grant !== null) await lift(sql, officer, request, persons, grant);
    return readFull(sql, access, officer, id, { persons, language });
  });
}

async function lift(
  sql: Sql,
  officer: Officer,
  request: StoredRequest,
  persons: readonly string[],
  grant: { readonly scope: LiftScope; readonly until: Instant; readonly reason: string },
): Promise<void> {
  await lockKeys(sql, [`block ${request.controller.id}`]);
  const blocks = await listLiftable(sql, persons, {
    kind: 'outer',
    controllerId: request.controller.id,
    occasionId: request.id,
  });
  if (blocks.length === 0) throw new Undone(nothingLeft);
  await liftForOccasion(sql, blocks, {
    id: request.id,
    unitId: request.askingUnitId,
    staffId: grant.scope === 'person' ? request.staffId : null,
    until: grant.until,
    reason: 'emergency',
    reasonText: grant.reason,
    registeredBy: officer.staffHsaId,
  });
}

const alreadyDecided: NotDone = {
  code: 'lift-request-decided',
  detail: 'It has been decided, or the time that was wished for is over. Look again.',
};
const nothingLeft: NotDone = {
  code: 'nothing-blocked-there',
  detail: 'The person has no block here any more: nothing is closed to the one who asks.',
};

/** Ends a granted lift before its time; the blocks close again at the next request. */
export async function endLift(
  access: Access,
  officer: Officer,
  language: Language,
  id: string,
): Promise<Answer> {
  const step: Step = 'liftEnded';
  const request = await find(access, officer, id, step);
  if (request === undefined) return notFound;
  const { at } = await readClock(access.sql);
  const persons = await listLinkedPersonIds(access.sql, request.personId);
  const frame = { at, step, details: { request: id }, ruleSet: null, decisions: [] } as const;
  return write(access, officer, request, { ...frame, outcome: 'done' }, async (sql) => {
    if (!(await storeEnd(sql, request, officer.staffId))) throw new Undone(nothingRuns);
    await endOccasion(sql, persons, request.id);
    return readFull(sql, access, officer, id, { persons, language });
  });
}

const nothingRuns: NotDone = {
  code: 'lift-already-ended',
  detail: 'No lift of this request is in force.',
};

/** Writes with the entry in one transaction, or neither; that it could not be written is entered too. */
async function write(
  access: Access,
  officer: Officer,
  request: StoredRequest,
  frame: Parameters<typeof entryAbout>[2],
  work: (sql: Sql) => ReturnType<typeof readFull>,
): Promise<LiftRequestFull | NotDone> {
  try {
    const { entry, result } = await access.audit.appendWith(
      entryAbout(officer, request, frame),
      work,
    );
    return await result((await readClock(access.sql)).at, entry);
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    await access.audit.append(entryAbout(officer, request, { ...frame, outcome: 'failed' }));
    return error.why;
  }
}
