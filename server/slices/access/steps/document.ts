import { type Explanation, explain, type Language } from '@samvy/law';
import { newId } from '../../../platform/ids.ts';
import { type DocumentFacts, newestFirst, parseCase, parseHeaders } from '../case.ts';
import { decideDocuments, permittedDocuments, toRecord, toRecords } from '../decisions.ts';
import { type RefusalDetails, refusalDetails, type Trace, traceOf } from '../refusal.ts';
import { decideStanding } from '../standing.ts';
import { type DocumentFull, documentOf } from '../view.ts';
import { entryOf, keyOf, type Looking, type LookupAccess } from './step.ts';

/** A document in full, with its other versions. */
export interface DocumentOpened {
  readonly document: DocumentFull;
  readonly versions: readonly {
    readonly id: string;
    readonly version: number;
    readonly at: string;
    readonly current: boolean;
  }[];
  /** Why this reader may read it. */
  readonly explanation: Explanation;
  readonly trace: Trace;
}

/**
 * Opens one document. A reader who could read, but not this one (a block), is told the same as when there is
 * no such document: that it exists is not hers to know.
 */
export async function openDocument(
  access: LookupAccess,
  looking: Looking,
  documentId: string,
  language: Language,
): Promise<
  | DocumentOpened
  | { readonly code: 'access-refused'; readonly refusal: RefusalDetails }
  | { readonly code: 'document-not-found' }
> {
  const id = newId();
  const raw = await access.cases.readWithDocument(keyOf(looking), documentId);
  const found = parseCase(raw);
  const { documents, contents } = parseHeaders(raw, id);
  const decisions = decideDocuments('read', looking.reader, found, documents);
  const permitted = permittedDocuments(decisions);
  const wanted = permitted.find((document) => document.id === documentId);
  const exists = documents.some((document) => document.id === documentId);
  const standing = decideStanding(looking.reader, found);
  const records =
    decisions.length > 0
      ? toRecords(decisions, new Set(wanted === undefined ? [] : [documentId]))
      : [toRecord(standing.facts, standing.decision)];
  const outcome = wanted !== undefined ? 'permitted' : exists ? 'refused' : 'notFound';
  const { entry, bodies } = await access.audit.appendOpening(
    entryOf(looking, {
      ...{ id, at: found.at, step: 'document', outcome, decisions: records, found },
      details: { document: documentId },
    }),
    wanted === undefined ? [] : [wanted],
  );
  if (wanted === undefined) {
    return standing.decision.outcome === 'refused' && isElsewhere(decisions)
      ? {
          code: 'access-refused',
          refusal: refusalDetails(looking.reader, found, standing, language, entry),
        }
      : { code: 'document-not-found' };
  }
  const content = contents.release(entry).get(wanted.id);
  const body = bodies.find((row) => row.id === wanted.id)?.body;
  if (content === undefined || body === undefined) throw new Error('The document has no body');
  const permission = decisions.find(({ documents: about }) => about.includes(wanted));
  if (permission === undefined) throw new Error('What is permitted was decided about');
  return {
    document: documentOf(wanted, content, body),
    versions: versionsOf(permitted),
    explanation: explain(permission.facts, permission.decision, language),
    trace: traceOf(entry),
  };
}

/** Not in the reader's own connected provider: then her standing towards others is what was refused. */
function isElsewhere(decisions: ReturnType<typeof decideDocuments>): boolean {
  return decisions.every(({ facts }) => facts.boundary === 'otherProvider');
}

function versionsOf(documents: readonly DocumentFacts[]): DocumentOpened['versions'] {
  return documents
    .toSorted((a, b) => b.version - a.version || newestFirst(a, b))
    .map(({ id, version, eventAt, current }) => ({ id, version, at: eventAt, current }));
}
