import type { Instant } from '../../platform/database.ts';
import type { DocumentFacts } from './case.ts';
import type { DocumentFull, Header } from './view.ts';

/** What is on an overview beside the list: opened with it, and named in its entry. */
export interface Current {
  /** Decisions and investigations that run. */
  readonly decisions: readonly DocumentFull[];
  readonly contacts: readonly DocumentFull[];
  readonly plans: readonly DocumentFull[];
  readonly wounds: readonly WoundPoint[];
  readonly medication: DocumentFull | null;
}

/** One assessment of a wound. */
export interface WoundPoint {
  readonly woundId: string;
  readonly location: string;
  readonly at: Instant;
  /** cm² */
  readonly areaCm2: number | null;
  readonly infection: boolean;
  readonly documentId: string;
}

/** Something on the time line: a bar when it lasts, else a point. */
export interface TimelineItem {
  readonly id: string;
  readonly row:
    | 'inpatient'
    | 'visit'
    | 'homeNursing'
    | 'intervention'
    | 'alarm'
    | 'housing'
    | 'event';
  readonly side: 'care' | 'socialCare';
  readonly label: string;
  readonly from: Instant;
  readonly until: Instant | null;
  /** Hours a week, where a decision says so. */
  readonly weight: number | null;
  readonly decided: boolean;
}

const contactTypes = ['permanentCareContact', 'permanentSocialCareContact', 'relativeContacts'];
const woundPoints = 40;

/** Has it begun, and not ended, at `at`? What has no end lasts until something newer says otherwise. */
function lasts(document: DocumentFacts, at: Instant): boolean {
  return document.eventUntil === null || document.eventUntil >= at;
}

/** The newest of each source. */
function newestBySource(documents: readonly DocumentFacts[]): readonly DocumentFacts[] {
  const first = new Map<string, DocumentFacts>();
  for (const document of documents) {
    const key = `${document.controllerId} ${document.type}`;
    if (!first.has(key)) first.set(key, document);
  }
  return [...first.values()];
}

/** Which of the documents the overview opens: warnings, and what is current. Newest first in and out. */
export function toOpen(
  documents: readonly DocumentFacts[],
  at: Instant,
): { readonly warnings: readonly DocumentFacts[]; readonly current: readonly DocumentFacts[] } {
  const of = (...types: readonly string[]) =>
    documents.filter(({ type, current }) => current && types.includes(type));
  return {
    warnings: of('warning').filter((document) => lasts(document, at)),
    current: [
      ...of('assistanceDecision').filter((document) => lasts(document, at)),
      ...newestBySource(of(...contactTypes)).filter((document) => lasts(document, at)),
      ...newestBySource(of('implementationPlan')).filter((document) => lasts(document, at)),
      ...of('chronicWound').slice(0, woundPoints),
      ...of('medicationList').slice(0, 1),
    ],
  };
}

/** What is current, of the documents that `toOpen` named. */
export function currentOf(opened: readonly DocumentFull[]): Current {
  const of = (...types: readonly string[]) => opened.filter(({ type }) => types.includes(type));
  return {
    decisions: of('assistanceDecision'),
    contacts: of(...contactTypes),
    plans: of('implementationPlan'),
    wounds: of('chronicWound').map(({ id, eventAt, body }) => ({
      woundId: String(body['woundId']),
      location: String(body['location']),
      at: eventAt,
      areaCm2: typeof body['areaCm2'] === 'number' ? body['areaCm2'] : null,
      infection: body['infection'] === true,
      documentId: id,
    })),
    medication: of('medicationList')[0] ?? null,
  };
}

const housing = ['specialHousing', 'shortTermStay', 'housingSupport'];
/** Daily notes whose event is worth a point of its own. */
const shownEvents = ['fall', 'alarm', 'refusal', 'worry'];

/** Where a header stands on the time line; undefined when it has no place there. */
function placeOf(header: Header): Pick<TimelineItem, 'row' | 'decided'> | undefined {
  switch (header.type) {
    case 'careContact':
      return { row: header.event === 'inpatient' ? 'inpatient' : 'visit', decided: true };
    case 'chronicWound':
      return { row: 'homeNursing', decided: true };
    case 'assistanceDecision': {
      if (header.event === 'refused') return undefined;
      const decided = header.event !== 'investigating';
      const kind = header.intervention?.kind ?? '';
      if (kind === 'securityAlarm') return { row: 'alarm', decided };
      return { row: !decided || housing.includes(kind) ? 'housing' : 'intervention', decided };
    }
    case 'dailyNote':
      if (header.event === null || !shownEvents.includes(header.event)) return undefined;
      return { row: header.event === 'alarm' ? 'alarm' : 'event', decided: true };
    default:
      return undefined;
  }
}

/**
 * The time line of these headers.
 * @param hours hours a week by the id of a decision that was opened
 */
export function timelineOf(
  headers: readonly Header[],
  hours: ReadonlyMap<string, number>,
): readonly TimelineItem[] {
  return headers.flatMap((header) => {
    const place = placeOf(header);
    if (place === undefined) return [];
    return {
      id: header.id,
      ...place,
      side: header.controller.kind === 'careProvider' ? 'care' : 'socialCare',
      label: header.summary ?? header.title,
      from: header.eventAt,
      until: header.eventUntil,
      weight: hours.get(header.id) ?? null,
    };
  });
}

/** Hours a week of the decisions among the opened documents. */
export function hoursAWeek(opened: readonly DocumentFull[]): ReadonlyMap<string, number> {
  return new Map(
    opened.flatMap(({ id, type, body }) => {
      if (type !== 'assistanceDecision' || !Array.isArray(body['interventions'])) return [];
      const hours = (body['interventions'] as { hoursPerWeek?: number }[])
        .map(({ hoursPerWeek }) => hoursPerWeek ?? 0)
        .reduce((sum, next) => sum + next, 0);
      return hours > 0 ? [[id, hours] as const] : [];
    }),
  );
}
