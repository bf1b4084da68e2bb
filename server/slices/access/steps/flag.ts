import { decide, type Language } from '@samvy/law';
import { newId } from '../../../platform/ids.ts';
import { isBlockedElsewhere, isInnerBlocked } from '../blocked.ts';
import { decideDocuments, outcomeOf, toRecord } from '../decisions.ts';
import { factsOfFlag, factsOfInnerFlag } from '../facts.ts';
import { firstOf, type Pass, readPasses } from '../pass.ts';
import { boundaryOf, type Reader } from '../reader.ts';
import { type RefusalDetails, refusalDetails, type Trace, traceOf } from '../refusal.ts';
import { entryOf, keyOf, type Looking, type LookupAccess } from './step.ts';

/** Whether there is anything to read, and no more than that. */
export interface Flag {
  /** Others have made unblocked data available (SVOD 2:4). */
  readonly unblocked: boolean;
  /** Other care providers hold blocked data (SVOD 2:5). Absent for those who may not know. */
  readonly blockedAtCareProviders?: boolean;
  /** Other units of the reader's own care provider have data under an inner block (PDL 4:4). */
  readonly innerBlocked?: boolean;
  /** The reader's own connected provider has published documents. */
  readonly ownDocuments: boolean;
  readonly trace: Trace;
}

/** The reader's rights don't cover other providers' data at all. */
export interface FlagRefused {
  readonly code: 'access-refused';
  readonly refusal: RefusalDetails;
}

/** The first step: is there anything to read (SVOD 2:4 and 2:5)? Refused when the reader may not look. */
export async function seeFlag(
  access: LookupAccess,
  looking: Looking,
  language: Language,
): Promise<Flag | FlagRefused> {
  const { reader } = looking;
  const id = newId();
  const { first, more } = await firstOf(readPasses(access.cases, keyOf(looking), id));
  const { found } = first;
  let hasUnblocked = findsUnblocked(reader, first);
  if (!hasUnblocked) {
    for await (const pass of more) {
      hasUnblocked = findsUnblocked(reader, pass);
      if (hasUnblocked) break;
    }
  }
  const unblockedFacts = factsOfFlag('seeUnblockedFlag', reader, found.on);
  const blockedFacts = factsOfFlag('seeBlockedFlag', reader, found.on);
  const innerFacts = factsOfInnerFlag(reader, found.on);
  const unblocked = decide(unblockedFacts);
  const blocked = decide(blockedFacts);
  const inner = decide(innerFacts);
  // A social care reader's log says nothing of blocks either: the question isn't asked for her.
  const asked =
    reader.assignment.kind === 'careProvider'
      ? [toRecord(unblockedFacts, unblocked), toRecord(blockedFacts, blocked)]
      : [toRecord(unblockedFacts, unblocked)];
  const seesInner = unblocked.outcome === 'permitted' && inner.outcome === 'permitted';
  const entry = await access.audit.append(
    entryOf(looking, {
      id,
      at: found.at,
      step: 'flag',
      outcome: outcomeOf(asked),
      decisions: seesInner ? [...asked, toRecord(innerFacts, inner)] : asked,
    }),
  );
  const trace = traceOf(entry);
  if (unblocked.outcome === 'refused') {
    const standing = { facts: unblockedFacts, decision: unblocked };
    return {
      code: 'access-refused',
      refusal: refusalDetails(reader, found, standing, language, entry),
    };
  }
  return {
    unblocked: hasUnblocked,
    ...(blocked.outcome === 'permitted' && {
      blockedAtCareProviders: isBlockedElsewhere(reader, found),
    }),
    ...(seesInner && { innerBlocked: isInnerBlocked(reader, found) }),
    ownDocuments: first.documents.some(
      (document) => boundaryOf(reader, document) !== 'otherProvider',
    ),
    trace,
  };
}

/** Has another made available anything that no block covers? No other facts are looked at. */
function findsUnblocked(reader: Reader, { found, documents }: Pass): boolean {
  return decideDocuments('read', reader, found, documents).some(
    ({ facts }) =>
      facts.boundary === 'otherProvider' && facts.madeAvailable === 'yes' && facts.blocked === 'no',
  );
}
