import type { Cursor } from '../../platform/cursor.ts';
import type { Instant } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { swedishDate } from '../../platform/swedish-time.ts';
import { type DecisionRecord, type EntryOutcome, readTime, Sealed } from '../audit/index.ts';
import { decideShowing } from '../availability/index.ts';
import { type Block, informationOf, listBlocks } from '../block/index.ts';
import type { ProviderKind, ProviderPart } from '../directory/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import type { InformationType } from '../record/index.ts';
import { type Resident, residentEntry } from '../session/index.ts';
import { type OwnRecord, type Trace, traceOf } from './own-record.ts';
import { findBody, findHeader, type HeaderRow, listHeaders } from './store.ts';

/** A document as the person it is about sees it in a list. */
export interface OwnDocument {
  readonly id: string;
  readonly type: InformationType;
  readonly title: string;
  readonly eventAt: Instant;
  readonly controller: {
    readonly id: string;
    readonly name: string;
    readonly kind: ProviderKind;
    readonly part: ProviderPart;
  };
  readonly unit: { readonly id: string; readonly name: string };
  readonly author: { readonly role: string };
}

const documentsAPage = 30;
/** Headers read at a time: more than a page, since some may not be shown. */
const readAtOnce = 200;

type Judged = {
  readonly row: HeaderRow;
  readonly shown: boolean;
  readonly logged: ReturnType<typeof decideShowing>['logged'];
  readonly ruleSet: string;
};

/**
 * What the resident may be shown of what is documented about her (SVOD 4:2), newest first. The page, its end and
 * whether there is more are made after the decisions: what is not shown leaves no trace in them.
 */
export async function seeDocuments(
  { sql, audit }: OwnRecord,
  resident: Resident,
  before: Cursor | null,
): Promise<{
  readonly documents: readonly OwnDocument[];
  readonly next: Cursor | null;
  readonly trace: Trace;
}> {
  const id = newId();
  const at = await readTime(sql);
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const standing = { at, on: swedishDate(at), blocks: await listBlocks(sql, persons) };
  const judged: Judged[] = [];
  const shown: HeaderRow[] = [];
  let from = before;
  for (let more = true; more && shown.length <= documentsAPage; ) {
    const rows = await listHeaders(sql, persons, { before: from, count: readAtOnce });
    for (const row of rows) {
      const one = judge(row, standing);
      judged.push(one);
      if (one.shown) shown.push(row);
      if (shown.length > documentsAPage) break;
    }
    const last = rows.at(-1);
    more = rows.length === readAtOnce && last !== undefined;
    from = last === undefined ? from : { at: last.eventAt, id: last.id };
  }
  const page = shown.slice(0, documentsAPage);
  const last = page.at(-1);
  const released = new Set(page.map((row) => row.id));
  const sealed = new Sealed(page, id);
  const entry = await audit.append({
    ...residentEntry(id, at, resident),
    ...entryOf(judged, released),
    step: 'residentDocuments',
  });
  return {
    documents: sealed.release(entry).map(toOwnDocument),
    next:
      shown.length > documentsAPage && last !== undefined
        ? { at: last.eventAt, id: last.id }
        : null,
    trace: traceOf(entry),
  };
}

/** Opens one of the resident's own documents. One that is not shown is the same as one that isn't there. */
export async function openOwnDocument(
  { sql, audit }: OwnRecord,
  resident: Resident,
  documentId: string,
): Promise<
  | {
      readonly document: OwnDocument & { readonly body: Readonly<Record<string, unknown>> };
      readonly trace: Trace;
    }
  | { readonly code: 'document-not-found' }
> {
  const id = newId();
  const at = await readTime(sql);
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const row = await findHeader(sql, persons, documentId);
  const standing = { at, on: swedishDate(at), blocks: await listBlocks(sql, persons) };
  const judged = row === undefined ? [] : [judge(row, standing)];
  const wanted = judged.find((one) => one.shown)?.row;
  const sealed = new Sealed(wanted, id);
  const { entry, result: body } = await audit.appendWith(
    {
      ...residentEntry(id, at, resident),
      ...entryOf(judged, new Set(wanted === undefined ? [] : [wanted.id])),
      ...(row === undefined ? { outcome: 'notFound' as const } : {}),
      step: 'residentDocument',
      details: { document: documentId },
    },
    async (transaction) =>
      wanted === undefined ? undefined : new Sealed(await findBody(transaction, wanted), id),
  );
  const header = sealed.release(entry);
  if (header === undefined || body === undefined) return { code: 'document-not-found' };
  const content = body.release(entry);
  if (content === undefined) throw new Error('The document has no body');
  return {
    document: { ...toOwnDocument(header), body: content },
    trace: traceOf(entry),
  };
}

function judge(
  row: HeaderRow,
  standing: { readonly at: Instant; readonly on: string; readonly blocks: readonly Block[] },
): Judged {
  const { decision, logged } = decideShowing(
    {
      kind: row.controllerKind,
      information: informationOf(row),
      availableUnder: row.availableUnder,
      approvedForPatient: row.approvedForPatient,
    },
    standing,
  );
  return { row, shown: decision.outcome === 'permitted', logged, ruleSet: decision.ruleSet };
}

/** Documents of one controller for which the same facts hold share a decision in the entry. */
function entryOf(
  judged: readonly Judged[],
  released: ReadonlySet<string>,
): {
  readonly outcome: EntryOutcome;
  readonly ruleSet: string | null;
  readonly decisions: readonly DecisionRecord[];
} {
  const groups = Map.groupBy(
    judged,
    ({ row, logged }) => `${row.controllerId} ${JSON.stringify(logged.facts)}`,
  );
  const decisions = [...groups.values()].flatMap((group): DecisionRecord[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { controllerId, controllerName, controllerKind } = first.row;
    const shown = group.filter(({ row }) => released.has(row.id));
    const named = first.shown ? shown : group;
    return [
      {
        ...first.logged,
        source: { id: controllerId, name: controllerName, kind: controllerKind },
        types: [...new Set(named.map(({ row }) => row.type))].toSorted(),
        documents: shown.map(({ row }) => row.id),
      },
    ];
  });
  return { outcome: outcomeOf(judged), ruleSet: judged[0]?.ruleSet ?? null, decisions };
}

function outcomeOf(judged: readonly Judged[]): EntryOutcome {
  const shown = judged.filter((one) => one.shown).length;
  if (judged.length === 0) return 'done';
  if (shown === 0) return 'refused';
  return shown === judged.length ? 'permitted' : 'partly';
}

function toOwnDocument(row: HeaderRow): OwnDocument {
  return {
    id: row.id,
    type: row.type,
    title: row.title,
    eventAt: row.eventAt,
    controller: {
      id: row.controllerId,
      name: row.controllerName,
      kind: row.controllerKind,
      part: row.controllerPart,
    },
    unit: { id: row.unitId, name: row.unitName },
    author: { role: row.authorRole },
  };
}
