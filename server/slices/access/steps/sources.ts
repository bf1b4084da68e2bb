import type { Language } from '@samvy/law';
import { newId } from '../../../platform/ids.ts';
import type { DocumentFacts } from '../case.ts';
import {
  type DocumentDecision,
  decideDocuments,
  mergeDecisions,
  outcomeOf,
  permittedDocuments,
  toRecord,
  toRecords,
} from '../decisions.ts';
import { firstOf, type Pass, readPasses } from '../pass.ts';
import type { Reader } from '../reader.ts';
import { type RefusalDetails, refusalDetails, type Trace, traceOf } from '../refusal.ts';
import { decideStanding } from '../standing.ts';
import { headerOf, type Source, sourcesOf } from '../view.ts';
import { entryOf, keyOf, type Looking, type LookupAccess } from './step.ts';

/** Who has made data available that this reader may know of. */
export interface Sources {
  readonly sources: readonly Source[];
  /** What is missing for other providers' data; says nothing of whether there are any. */
  readonly refused?: RefusalDetails;
  readonly trace: Trace;
}

/** The list of sources; refused when the reader may neither read other providers' data nor her own. */
export async function listSources(
  access: LookupAccess,
  looking: Looking,
  language: Language,
): Promise<Sources | { readonly code: 'access-refused'; readonly refusal: RefusalDetails }> {
  const id = newId();
  const { first, more } = await firstOf(readPasses(access.cases, keyOf(looking), id));
  const { found } = first;
  const standing = decideStanding(looking.reader, found);
  let decisions = decide(looking.reader, first);
  const contents = [first.contents];
  if (isCut(first, decisions)) {
    for await (const pass of more) {
      decisions = mergeDecisions([...decisions, ...decide(looking.reader, pass)]);
      contents.push(pass.contents);
      if (!isCut(pass, decisions)) break;
    }
  }
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
  const refusal =
    standing.decision.outcome === 'refused'
      ? refusalDetails(looking.reader, found, standing, language, entry)
      : undefined;
  if (refusal !== undefined && permitted.length === 0) return { code: 'access-refused', refusal };
  const released = new Map(contents.flatMap((sealed) => [...sealed.release(entry)]));
  const headers = permitted.flatMap((document) => {
    const content = released.get(document.id);
    return content === undefined ? [] : headerOf(document, content);
  });
  return {
    sources: sourcesOf(looking.reader, headers),
    ...(refusal !== undefined && { refused: refusal }),
    trace: traceOf(entry),
  };
}

/** Other providers' data by the rule about the list, the reader's own by that about reading. */
function decide(reader: Reader, { found, documents }: Pass): readonly DocumentDecision[] {
  const across = decideDocuments('listSources', reader, found, documents);
  const inside = decideDocuments('read', reader, found, documents);
  return [
    ...across.filter(({ facts }) => facts.boundary === 'otherProvider'),
    ...inside.filter(({ facts }) => facts.boundary !== 'otherProvider'),
  ];
}

/** Is there more to read, and a source or type of which nothing that was read so far may be known? */
function isCut({ documents, watermark }: Pass, decisions: readonly DocumentDecision[]): boolean {
  if (watermark === undefined) return false;
  const known = new Set(permittedDocuments(decisions).map(groupOf));
  return documents.some((document) => !known.has(groupOf(document)));
}

function groupOf({ controllerId, type }: DocumentFacts): string {
  return `${controllerId} ${type}`;
}
