import type { Language } from '@samvy/law';
import { newId } from '../../../platform/ids.ts';
import { parseCase, parseHeaders } from '../case.ts';
import {
  decideDocuments,
  outcomeOf,
  permittedDocuments,
  toRecord,
  toRecords,
} from '../decisions.ts';
import { type RefusalDetails, refusalDetails, type Trace, traceOf } from '../refusal.ts';
import { decideStanding } from '../standing.ts';
import { readCaseWithHeaders } from '../store.ts';
import { headerOf, type Source, sourcesOf } from '../view.ts';
import { type Access, entryOf, keyOf, type Looking } from './step.ts';

/** Who has made data available that this reader may know of. */
export interface Sources {
  readonly sources: readonly Source[];
  /** What is missing for other providers' data; says nothing of whether there are any. */
  readonly refused?: RefusalDetails;
  readonly trace: Trace;
}

const perGroup = 50;

/** The list of sources; refused when the reader may neither read other providers' data nor her own. */
export async function listSources(
  access: Access,
  looking: Looking,
  language: Language,
): Promise<Sources | { readonly code: 'access-refused'; readonly refusal: RefusalDetails }> {
  const id = newId();
  const raw = await readCaseWithHeaders(access.sql, keyOf(looking), {
    perGroup,
    types: null,
    controllers: null,
    from: null,
    until: null,
    before: null,
  });
  const found = parseCase(raw);
  const { documents, contents } = parseHeaders(raw, id);
  const standing = decideStanding(looking.reader, found);
  const across = decideDocuments('listSources', looking.reader, found, documents).filter(
    ({ facts }) => facts.boundary === 'otherProvider',
  );
  const inside = decideDocuments('read', looking.reader, found, documents).filter(
    ({ facts }) => facts.boundary !== 'otherProvider',
  );
  const decisions = [...across, ...inside];
  const permitted = permittedDocuments(decisions);
  // The list names sources and kinds; it shows no document.
  const records = [
    ...toRecords(decisions, new Set()).map((record, index) => ({
      ...record,
      types: [...new Set(decisions[index]?.documents.map(({ type }) => type))].toSorted(),
    })),
    toRecord(standing.facts, standing.decision),
  ];
  const entry = await access.audit.append(
    entryOf(looking, {
      ...{ id, at: found.at, step: 'sources', outcome: outcomeOf(records), found },
      decisions: records,
    }),
  );
  const refused = standing.decision.outcome === 'refused';
  const refusal = refusalDetails(looking.reader, found, standing, language, entry);
  if (refused && permitted.length === 0) return { code: 'access-refused', refusal };
  const released = contents.release(entry);
  const headers = permitted.flatMap((document) => {
    const content = released.get(document.id);
    return content === undefined ? [] : headerOf(document, content);
  });
  return {
    sources: sourcesOf(looking.reader, headers),
    ...(refused && { refused: refusal }),
    trace: traceOf(entry),
  };
}
