import type { Language } from '@samvy/law';
import { type Cursor, writeCursor } from '../../../platform/cursor.ts';
import type { Instant, Sql } from '../../../platform/database.ts';
import { newId } from '../../../platform/ids.ts';
import type { Sealed } from '../../audit/index.ts';
import { type Case, type Contents, type DocumentFacts, parseCase, parseHeaders } from '../case.ts';
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
import { isAbove, pageSize, watermarkOf } from '../page.ts';
import { type RefusalDetails, refusalDetails, type Trace, traceOf } from '../refusal.ts';
import { decideStanding } from '../standing.ts';
import { findWithText, type HeaderQuery, readBodies, readCaseWithHeaders } from '../store.ts';
import {
  type DocumentFull,
  documentOf,
  type Header,
  headerOf,
  type Source,
  sourcesOf,
} from '../view.ts';
import { type Access, entryOf, keyOf, type Looking } from './step.ts';

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

const perGroup = 60;
/** A page that nothing of is permitted is passed over; so many times, then the reader asks again. */
const mostPasses = 20;

/** Headers read and decided, up to where they are complete. */
interface Pass {
  readonly found: Case;
  readonly decisions: readonly DocumentDecision[];
  readonly permitted: readonly DocumentFacts[];
  readonly contents: Sealed<Contents>;
  readonly watermark: Cursor | undefined;
}

export async function seeOverview(
  access: Access,
  looking: Looking,
  request: OverviewRequest,
  language: Language,
): Promise<Overview | { readonly code: 'access-refused'; readonly refusal: RefusalDetails }> {
  const id = newId();
  const whole = await pass(access.sql, looking, id, unfiltered);
  const listed = isUnfiltered(request)
    ? firstPage(whole)
    : await filteredPage(access.sql, looking, id, request);
  const { found } = whole;
  const standing = decideStanding(looking.reader, found);
  const open = toOpen(whole.permitted, found.at);
  const opened = [...open.warnings, ...open.current];
  const timed = whole.permitted;
  const released = new Set([...listed.page, ...opened, ...timed].map((document) => document.id));
  const decisions = mergeDecisions([...whole.decisions, ...listed.decisions]);
  const records = [...toRecords(decisions, released), toRecord(standing.facts, standing.decision)];
  const { entry, result: bodies } = await access.audit.appendWith(
    entryOf(looking, {
      ...{ id, at: found.at, step: 'overview', outcome: outcomeOf(records), found },
      decisions: records,
      details: { opened: opened.map((document) => document.id), filtered: !isUnfiltered(request) },
    }),
    (sql) =>
      readBodies(
        sql,
        found.persons,
        opened.map((document) => document.id),
      ),
  );
  const refused = standing.decision.outcome === 'refused';
  const refusal = refusalDetails(looking.reader, found, standing, language, entry);
  if (refused && whole.permitted.length === 0) return { code: 'access-refused', refusal };

  const contents = new Map(
    [whole.contents, ...listed.contents].flatMap((sealed) => [...sealed.release(entry)]),
  );
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
  return {
    headers: headers(listed.page),
    next: listed.next === null ? null : writeCursor(listed.next),
    warnings: full(open.warnings),
    current: currentOf(current),
    timeline: timelineOf(headers(timed), hoursAWeek(current)),
    sources: sourcesOf(looking.reader, headers(whole.permitted)),
    cites: [
      ...new Set(
        decisions.flatMap(({ decision }) =>
          decision.outcome === 'permitted' ? decision.cites : [],
        ),
      ),
    ],
    lastReadAt: found.lastReadAt,
    ...(refused && { refused: refusal }),
    trace: traceOf(entry),
  };
}

const unfiltered: HeaderQuery = {
  perGroup,
  types: null,
  controllers: null,
  from: null,
  until: null,
  before: null,
};

function isUnfiltered(request: OverviewRequest): boolean {
  return Object.values(request).every((filter) => filter === null);
}

async function pass(
  sql: Sql,
  looking: Looking,
  entryId: string,
  query: HeaderQuery,
): Promise<Pass> {
  const raw = await readCaseWithHeaders(sql, keyOf(looking), query);
  const found = parseCase(raw);
  const { documents, contents } = parseHeaders(raw, entryId);
  const decisions = decideDocuments('read', looking.reader, found, documents);
  const permitted = new Set(permittedDocuments(decisions));
  return {
    found,
    decisions,
    permitted: documents.filter((document) => permitted.has(document)),
    contents,
    watermark: watermarkOf(documents, perGroup),
  };
}

interface Page {
  readonly page: readonly DocumentFacts[];
  readonly next: Cursor | null;
  readonly decisions: readonly DocumentDecision[];
  readonly contents: readonly Sealed<Contents>[];
}

/** What of the documents fits on a page, and where the next begins. */
function cut(
  documents: readonly DocumentFacts[],
  watermark: Cursor | undefined,
): Pick<Page, 'page' | 'next'> {
  const complete = documents.filter((document) => isAbove(document, watermark));
  const page = complete.slice(0, pageSize);
  const last = page.at(-1);
  if (complete.length > pageSize && last !== undefined) {
    return { page, next: { at: last.eventAt, id: last.id } };
  }
  return { page, next: watermark ?? null };
}

function firstPage(whole: Pass): Page {
  return { ...cut(whole.permitted, whole.watermark), decisions: [], contents: [] };
}

async function filteredPage(
  sql: Sql,
  looking: Looking,
  entryId: string,
  request: OverviewRequest,
): Promise<Page> {
  const decisions: DocumentDecision[] = [];
  const contents: Sealed<Contents>[] = [];
  const matching: DocumentFacts[] = [];
  let before = request.cursor;
  let watermark: Cursor | undefined;
  for (let passes = 0; passes < mostPasses && matching.length <= pageSize; passes += 1) {
    const next = await pass(sql, looking, entryId, {
      perGroup,
      types: request.types,
      controllers: request.sources,
      from: request.from,
      until: request.until,
      before,
    });
    decisions.push(...next.decisions);
    contents.push(next.contents);
    watermark = next.watermark;
    const complete = next.permitted.filter((document) => isAbove(document, watermark));
    matching.push(...(await withText(sql, next.found.persons, complete, request.text)));
    if (watermark === undefined) break;
    before = watermark;
  }
  return { ...cut(matching, watermark), decisions, contents };
}

/** Of the permitted documents, those that contain the text in header or body. */
async function withText(
  sql: Sql,
  persons: readonly string[],
  documents: readonly DocumentFacts[],
  text: string | null,
): Promise<readonly DocumentFacts[]> {
  if (text === null) return documents;
  const ids = documents.map(({ id }) => id);
  const matches = await findWithText(sql, persons, ids, text);
  return documents.filter(({ id }) => matches.has(id));
}
