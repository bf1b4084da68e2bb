import type { Instant } from '../../platform/database.ts';
import { Sealed } from '../audit/index.ts';
import type { Block, TemporaryLift } from '../block/index.ts';
import type { Attitude, CapacityAssessment, FoundAble } from '../capacity/index.ts';
import type { Consent } from '../consent/index.ts';
import type { InformationType, InterventionKind } from '../record/index.ts';
import type { Relation } from '../relation/index.ts';
import type { Danger } from './danger.ts';
import type { ProviderKind, Purpose } from './reader.ts';

/** What the database holds that decisions about one person and one reader need, at one instant. */
export interface Case {
  /** Time of the decision, from the database. */
  readonly at: Instant;
  /** The Swedish date of `at`. */
  readonly on: string;
  /** The person's id and the ids linked to it. */
  readonly persons: readonly string[];
  readonly birthDate: string | null;
  readonly deceasedOn: string | null;
  /** Of the reader's connected provider. */
  readonly relations: readonly Relation[];
  /** For the reader's unit. */
  readonly consents: readonly (Consent & { readonly registeredByName: string | null })[];
  readonly refusal: { readonly at: Instant; readonly by: string } | null;
  readonly blocks: readonly (Block & { readonly controllerKind: ProviderKind })[];
  readonly lifts: readonly TemporaryLift[];
  /** By the reader's unit. */
  readonly capacities: readonly CapacityAssessment[];
  /** For reading by the reader's unit, for availability by any. */
  readonly attitudes: readonly (Attitude & { readonly byName: string | null })[];
  /** When the person was found able, by any unit. */
  readonly able: readonly FoundAble[];
  /** The latest statement of danger in this lookup. */
  readonly danger: Danger | null;
  readonly ground: {
    readonly id: string;
    readonly purpose: Purpose;
    readonly relevance: string;
    readonly at: Instant;
  } | null;
  readonly lastReadAt: Instant | null;
}

/** What a decision about a document may depend on; tells nothing of what it says. */
export interface DocumentFacts {
  readonly id: string;
  readonly personId: string;
  readonly controllerId: string;
  readonly unitId: string;
  readonly type: InformationType;
  readonly version: number;
  readonly current: boolean;
  readonly eventAt: Instant;
  readonly eventUntil: Instant | null;
  readonly blockComparisonTime: Instant;
  readonly availableUnder: 'SVOD 2:4' | 'SVOD 2:6';
  readonly controllerKind: ProviderKind;
  readonly controllerName: string;
}

/** What a header says, shown to a reader when the law permits. */
export interface HeaderContent {
  readonly sourceSystem: string;
  readonly documentId: string;
  readonly documentedAt: Instant | null;
  readonly signedAt: Instant | null;
  readonly signedBy: string | null;
  readonly authorName: string;
  readonly authorRole: string;
  readonly interventionKind: InterventionKind | null;
  readonly interventionBasis: string | null;
  readonly title: string;
  readonly summary: string | null;
  readonly event: string | null;
  readonly unitName: string;
  readonly controllerPart: 'deciding' | 'performing' | null;
}

export type Contents = ReadonlyMap<string, HeaderContent>;

type Row = Readonly<Record<string, unknown>>;

/** Which fields of each kind of row are times. */
const instantsOf = {
  person: [],
  relations: ['startsAt', 'endsAt', 'voidedAt'],
  consents: ['startsAt', 'endsAt', 'withdrawnAt', 'voidedAt', 'registeredAt'],
  refusal: ['at'],
  blocks: ['informationFrom', 'informationUntil', 'registeredAt', 'liftedAt', 'voidedAt'],
  lifts: ['startsAt', 'endsAt', 'cancelledAt'],
  capacities: ['assessedAt', 'validUntil', 'voidedAt'],
  attitudes: ['assessedAt', 'validUntil', 'voidedAt'],
  able: ['assessedAt'],
  danger: ['at'],
  ground: ['at'],
  headers: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Where a time in JSON has its fraction or its zone, when its year has four digits. */
const fractionAt = 19;
const utc = '+00:00';

/**
 * JSON of the database writes a time as '2026-11-22T07:40:11.123456+00:00'. Microseconds are cut off, never rounded
 * up. In that form it is cut as text, which costs a tenth of what a date does; in any other it goes by way of a date.
 */
function toInstant(text: string): Instant {
  const isPlain = text.indexOf('T') === 10 && text.indexOf('+') >= fractionAt && text.endsWith(utc);
  if (!isPlain) return new Date(text).toISOString();
  const milliseconds = text.slice(fractionAt + 1, -utc.length).slice(0, 3);
  return `${text.slice(0, fractionAt)}.${milliseconds.padEnd(3, '0')}Z`;
}

/** The row with its times as instants. It comes from the parser of JSON, and is nobody else's: it is changed itself. */
function withInstants(row: Record<string, unknown>, fields: readonly string[]): Row {
  for (const field of fields) {
    const value = row[field];
    if (typeof value === 'string') row[field] = toInstant(value);
  }
  return row;
}

function rows<T>(raw: Row, kind: keyof typeof instantsOf): readonly T[] {
  const found = raw[kind] as Record<string, unknown>[] | null | undefined;
  if (found === null || found === undefined) return [];
  for (const row of found) withInstants(row, instantsOf[kind]);
  return found as T[];
}

function row<T>(raw: Row, kind: keyof typeof instantsOf): T | null {
  const found = raw[kind] as Record<string, unknown> | null | undefined;
  return found === null || found === undefined
    ? null
    : (withInstants(found, instantsOf[kind]) as T);
}

/** The case as the statements of `store.ts` give it. Several linked persons: the dead one counts. */
export function parseCase(raw: Row): Case {
  const people = rows<{ birthDate: string | null; deceasedOn: string | null }>(raw, 'person');
  return {
    at: raw['at'] as Instant,
    on: raw['on'] as string,
    persons: (raw['persons'] as string[] | null) ?? [],
    birthDate: people.find((person) => person.birthDate !== null)?.birthDate ?? null,
    deceasedOn: people.find((person) => person.deceasedOn !== null)?.deceasedOn ?? null,
    relations: rows(raw, 'relations'),
    consents: rows(raw, 'consents'),
    refusal: row(raw, 'refusal'),
    blocks: rows(raw, 'blocks'),
    lifts: rows(raw, 'lifts'),
    capacities: rows(raw, 'capacities'),
    attitudes: rows(raw, 'attitudes'),
    able: rows(raw, 'able'),
    danger: row(raw, 'danger'),
    ground: row(raw, 'ground'),
    lastReadAt: (raw['lastReadAt'] as Instant | null | undefined) ?? null,
  };
}

/**
 * The headers of a case, newest first: what decisions need in the open, what they say sealed.
 * @param entryId id of the entry that will tell of their release
 */
export function parseHeaders(
  raw: Row,
  entryId: string,
): { readonly documents: readonly DocumentFacts[]; readonly contents: Sealed<Contents> } {
  const headers = rows<DocumentFacts & HeaderContent>(raw, 'headers');
  const contents = new Map<string, HeaderContent>();
  const documents = headers.map((header): DocumentFacts => {
    contents.set(header.id, header);
    return {
      id: header.id,
      personId: header.personId,
      controllerId: header.controllerId,
      unitId: header.unitId,
      type: header.type,
      version: header.version,
      current: header.current,
      eventAt: header.eventAt,
      eventUntil: header.eventUntil,
      blockComparisonTime: header.blockComparisonTime,
      availableUnder: header.availableUnder,
      controllerKind: header.controllerKind,
      controllerName: header.controllerName,
    };
  });
  return { documents: documents.sort(newestFirst), contents: new Sealed(contents, entryId) };
}

/** Newest first; of the same time the later id first. */
export function newestFirst(
  a: { readonly eventAt: Instant; readonly id: string },
  b: { readonly eventAt: Instant; readonly id: string },
): number {
  if (a.eventAt !== b.eventAt) return a.eventAt < b.eventAt ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
