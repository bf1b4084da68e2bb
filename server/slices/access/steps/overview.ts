import type { Language } from '@samvy/law';
import { type Cursor, writeCursor } from '../../../platform/cursor.ts';
import type { Instant } from '../../../platform/database.ts';
import { newId } from '../../../platform/ids.ts';
import { byLane } from '../../../platform/shard.ts';
import type { Sealed } from '../../audit/index.ts';
import type { Contents, DocumentFacts } from '../case.ts';
import {
  type Current,
  currentOf,
  hoursAWeek,
  type TimelineItem,
  timelineOf,
  toOpen,
} from '../current.ts';
import {
  type DocumentDecision,
  decideDocuments,
  mergeDecisions,
  outcomeOf,
  permittedDocuments,
  toRecord,
  toRecords,
} from '../decisions.ts';
import { isAbove, pageSize } from '../page.ts';
import { type Filter, firstOf, type Pass, readPasses, unfiltered } from '../pass.ts';
import type { Reader } from '../reader.ts';
import { type RefusalDetails, refusalDetails, type Trace, traceOf } from '../refusal.ts';
import { decideStanding } from '../standing.ts';
import { findWithText } from '../store.ts';
import {
  type DocumentFull,
  documentOf,
  type Header,
  headerOf,
  type Source,
  sourcesOf,
} from '../view.ts';
import { entryOf, keyOf, type Looking, type LookupAccess } from './step.ts';

/** What the portal asks for; filters narrow the list, never the warnings or what is current. */
export interface OverviewRequest {
  readonly types: readonly string[] | null;
  readonly sources: readonly string[] | null;
  readonly from: Instant | null;
  readonly until: Instant | null;
  readonly text: string | null;
  readonly cursor: Cursor | null;
}

/** The overview of a person: headers newest first, and what is current opened. */
export interface Overview {
  readonly headers: readonly Header[];
  readonly next: string | null;
  readonly warnings: readonly DocumentFull[];
  readonly current: Current;
  readonly timeline: readonly TimelineItem[];
  readonly sources: readonly Source[];
  readonly cites: readonly string[];
  readonly lastReadAt: Instant | null;
  readonly refused?: RefusalDetails;
  readonly trace: Trace;
}

export async function seeOverview(
  access: LookupAccess,
  looking: Looking,
  request: OverviewRequest,
  language: Language,
): Promise<Overview | { readonly code: 'access-refused'; readonly refusal: RefusalDetails }> {
  const id = newId();
  const read = (filter?: Filter) => readPasses(access.cases, keyOf(looking), id, filter);
  const { first: whole, more } = await firstOf(read({ ...unfiltered, lastRead: true }));
  const permitted = permittedIn(looking.reader, whole);
  const rest = isUnfiltered(request) ? more : read(filterOf(request));
  const listed = await pageOf(
    access,
    isUnfiltered(request) ? permitted : undefined,
    decided(looking.reader, rest),
    request.text,
  );
  const { found } = whole;
  const standing = decideStanding(looking.reader, found);
  const open = toOpen(permitted.documents, found.at);
  const opened = [...open.warnings, ...open.current];
  const released = new Set(
    [...listed.page, ...opened, ...permitted.documents].map((document) => document.id),
  );
  const decisions = mergeDecisions([...permitted.decisions, ...listed.decisions]);
  const records = [...toRecords(decisions, released), toRecord(standing.facts, standing.decision)];
  const { entry, bodies } = await access.audit.appendOpening(
    entryOf(looking, {
      ...{ id, at: found.at, step: 'overview', outcome: outcomeOf(records), found },
      decisions: records,
      details: { opened: opened.map((document) => document.id), filtered: !isUnfiltered(request) },
    }),
    opened,
  );
  const refused = standing.decision.outcome === 'refused';
  const refusal = refused
    ? refusalDetails(looking.reader, found, standing, language, entry)
    : undefined;
  if (refusal !== undefined && permitted.documents.length === 0) {
    return { code: 'access-refused', refusal };
  }

  // Unfiltered, the list begins with what was read first.
  const sealedContents = new Set([whole.contents, ...listed.contents]);
  const contents = new Map([...sealedContents].flatMap((sealed) => [...sealed.release(entry)]));
  const headers = (documents: readonly DocumentFacts[]) =>
    documents.flatMap((document) => {
      const content = contents.get(document.id);
      return content === undefined ? [] : headerOf(document, content);
    });
  const bodyOf = new Map(bodies.map(({ id: document, body }) => [document, body]));
  const full = (documents: readonly DocumentFacts[]) =>
    documents.flatMap((document) => {
      const content = contents.get(document.id);
      const body = bodyOf.get(document.id);
      return content === undefined || body === undefined ? [] : documentOf(document, content, body);
    });
  const current = full(open.current);
  const known = headers(permitted.documents);
  return {
    headers: headers(listed.page),
    next: listed.next === null ? null : writeCursor(listed.next),
    warnings: full(open.warnings),
    current: currentOf(current),
    timeline: timelineOf(known, hoursAWeek(current)),
    sources: sourcesOf(looking.reader, known),
    cites: [
      ...new Set(
        decisions.flatMap(({ decision }) =>
          decision.outcome === 'permitted' ? decision.cites : [],
        ),
      ),
    ],
    lastReadAt: found.lastReadAt,
    ...(refusal !== undefined && { refused: refusal }),
    trace: traceOf(entry),
  };
}

function isUnfiltered(request: OverviewRequest): boolean {
  return Object.values(request).every((filter) => filter === null);
}

function filterOf({ types, sources, from, until, cursor }: OverviewRequest): Filter {
  return { types, controllers: sources, from, until, before: cursor, lastRead: false };
}

/** A pass with the documents that this reader may read, newest first, and why. */
interface Permitted {
  readonly pass: Pass;
  readonly decisions: readonly DocumentDecision[];
  readonly documents: readonly DocumentFacts[];
}

function permittedIn(reader: Reader, pass: Pass): Permitted {
  const decisions = decideDocuments('read', reader, pass.found, pass.documents);
  const permitted = new Set(permittedDocuments(decisions));
  return {
    pass,
    decisions,
    documents: pass.documents.filter((document) => permitted.has(document)),
  };
}

async function* decided(
  reader: Reader,
  passes: AsyncGenerator<Pass, void>,
): AsyncGenerator<Permitted, void> {
  for await (const pass of passes) yield permittedIn(reader, pass);
}

interface Page {
  readonly page: readonly DocumentFacts[];
  readonly next: Cursor | null;
  readonly decisions: readonly DocumentDecision[];
  readonly contents: readonly Sealed<Contents>[];
}

/**
 * Goes on from pass to pass until a page is full, so that a short page tells nothing of what is closed.
 * @param first what the page begins with, when that has been read already
 */
async function pageOf(
  access: LookupAccess,
  first: Permitted | undefined,
  rest: AsyncGenerator<Permitted, void>,
  text: string | null,
): Promise<Page> {
  const decisions: DocumentDecision[] = [];
  const contents: Sealed<Contents>[] = [];
  const matching: DocumentFacts[] = [];
  let watermark: Cursor | undefined;
  const isFull = async ({ pass, ...permitted }: Permitted) => {
    decisions.push(...permitted.decisions);
    contents.push(pass.contents);
    watermark = pass.watermark;
    const complete = permitted.documents.filter((document) => isAbove(document, watermark));
    matching.push(...(await withText(access, pass.found.persons, complete, text)));
    return matching.length > pageSize;
  };
  if (first === undefined || !(await isFull(first))) {
    for await (const next of rest) if (await isFull(next)) break;
  }
  const page = matching.slice(0, pageSize);
  const last = page.at(-1);
  const next =
    matching.length > pageSize && last !== undefined
      ? { at: last.eventAt, id: last.id }
      : (watermark ?? null);
  return { page, next, decisions, contents };
}

/** Of the permitted documents, those that contain the text in header or body. */
async function withText(
  { sql, laneOf }: LookupAccess,
  persons: readonly string[],
  documents: readonly DocumentFacts[],
  text: string | null,
): Promise<readonly DocumentFacts[]> {
  if (text === null) return documents;
  const ids = documents.map(({ id }) => id);
  const matches = await Promise.all(
    byLane(laneOf, persons).map((group) => findWithText(sql, group, ids, text)),
  );
  return documents.filter(({ id }) => matches.some((found) => found.has(id)));
}
