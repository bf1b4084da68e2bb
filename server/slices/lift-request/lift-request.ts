import type { Canonical } from '@samvy/ledger';
import type { Instant } from '../../platform/database.ts';
import type { ProviderKind, ProviderPart } from '../directory/index.ts';

/** For whom a block is to be lifted: the staff member who asks, or all authorised staff of the unit. */
export type LiftScope = 'person' | 'unit';

/** A care provider's request that another lifts its blocks for a time (SVOD 3:5), as it is stored. */
export interface StoredRequest {
  readonly personId: string;
  readonly id: string;
  /** The care provider that blocked, and decides. */
  readonly controller: {
    readonly id: string;
    readonly name: string;
    readonly kind: ProviderKind;
    readonly part: ProviderPart;
  };
  readonly dutyPhone: string | null;
  readonly askingProviderId: string;
  readonly askingProvider: string;
  readonly askingUnitId: string;
  readonly askingUnit: string;
  readonly staffId: string;
  /** Null for staff whose identity is protected, here and in the names below. */
  readonly staffName: string | null;
  readonly staffRole: string;
  readonly lookupId: string;
  /** The facts on which the law let the reader ask. */
  readonly facts: Canonical;
  readonly scope: LiftScope;
  readonly wishedUntil: Instant;
  readonly callback: string | null;
  readonly statedAt: Instant;
  readonly danger: string;
  readonly unableToRequestLift: string;
  readonly indispensable: string;
  readonly requestedAt: Instant;
  readonly openedAt: Instant | null;
  readonly openedName: string | null;
  readonly decidedAt: Instant | null;
  readonly decidedName: string | null;
  readonly decidedRole: string | null;
  readonly decision: 'granted' | 'declined' | null;
  readonly decisionReason: string | null;
  readonly grantedScope: LiftScope | null;
  readonly grantedUntil: Instant | null;
  readonly endedAt: Instant | null;
  /** False when the person ended it herself. */
  readonly endedByOfficer: boolean;
  readonly endedName: string | null;
}

/** Where a request stands. `runOut`: the time that was wished for, or granted, is over. */
export type RequestState = 'waiting' | 'opened' | 'granted' | 'declined' | 'ended' | 'runOut';

/** Where the request stands at `at`. */
export function stateOf(
  request: Pick<
    StoredRequest,
    'decision' | 'wishedUntil' | 'openedAt' | 'endedAt' | 'grantedUntil'
  >,
  at: Instant,
): RequestState {
  const { decision, wishedUntil, openedAt, endedAt, grantedUntil } = request;
  switch (decision) {
    case 'declined':
      return 'declined';
    case 'granted':
      if (endedAt !== null) return 'ended';
      return grantedUntil === null || grantedUntil <= at ? 'runOut' : 'granted';
    case null:
      if (wishedUntil <= at) return 'runOut';
      return openedAt === null ? 'waiting' : 'opened';
  }
}

/** Something that happened to a request; both sides see the same. */
export interface CourseEvent {
  readonly at: Instant;
  readonly what: 'stated' | 'requested' | 'opened' | 'granted' | 'declined' | 'ended' | 'read';
  readonly unit: string | null;
  readonly staffName: string | null;
  /** Of what was read. */
  readonly types?: readonly string[];
}

/** The course of a request, oldest first. @param readings what the asking unit has read since it was granted */
export function courseOf(
  request: StoredRequest,
  readings: readonly CourseEvent[],
): readonly CourseEvent[] {
  const asking = { unit: request.askingUnit, staffName: request.staffName };
  const deciding = (
    at: Instant | null,
    what: CourseEvent['what'] | null,
    staffName: string | null,
  ): readonly CourseEvent[] =>
    at === null || what === null ? [] : [{ at, what, unit: request.controller.name, staffName }];
  const events: readonly CourseEvent[] = [
    { at: request.statedAt, what: 'stated', ...asking },
    { at: request.requestedAt, what: 'requested', ...asking },
    ...deciding(request.openedAt, 'opened', request.openedName),
    ...deciding(request.decidedAt, request.decision, request.decidedName),
    ...(request.endedByOfficer || request.endedAt === null
      ? deciding(request.endedAt, 'ended', request.endedName)
      : [{ at: request.endedAt, what: 'ended' as const, unit: null, staffName: null }]),
    ...readings,
  ];
  return events.toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** A request as both sides see it. */
export interface LiftRequest {
  readonly id: string;
  readonly controller: StoredRequest['controller'];
  readonly dutyPhone: string | null;
  readonly state: RequestState;
  readonly requestedAt: Instant;
  readonly openedAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: { readonly name: string | null; readonly role: string | null } | null;
  readonly reason: string | null;
  /** As granted; as wished for until then. */
  readonly scope: LiftScope;
  readonly until: Instant | null;
  readonly course: readonly CourseEvent[];
}

/** The request as both sides see it at `at`. */
export function liftRequestOf(
  request: StoredRequest,
  readings: readonly CourseEvent[],
  at: Instant,
): LiftRequest {
  return {
    id: request.id,
    controller: request.controller,
    dutyPhone: request.dutyPhone,
    state: stateOf(request, at),
    requestedAt: request.requestedAt,
    openedAt: request.openedAt,
    decidedAt: request.decidedAt,
    decidedBy:
      request.decidedAt === null ? null : { name: request.decidedName, role: request.decidedRole },
    reason: request.decisionReason,
    scope: request.grantedScope ?? request.scope,
    until: request.grantedUntil,
    course: courseOf(request, readings),
  };
}
