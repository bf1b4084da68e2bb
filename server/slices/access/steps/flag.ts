import { decide } from '@samvy/law';
import { newId } from '../../../platform/ids.ts';
import { isInForce } from '../../block/index.ts';
import { type Case, type DocumentFacts, parseCase, parseHeaders } from '../case.ts';
import { decideDocuments, outcomeOf, toRecord } from '../decisions.ts';
import { factsOfFlag } from '../facts.ts';
import { boundaryOf } from '../reader.ts';
import { type Trace, traceOf } from '../refusal.ts';
import { readCaseWithHeaders } from '../store.ts';
import { type Access, entryOf, keyOf, type Looking } from './step.ts';

/** Whether there is anything to read, and no more than that. */
export interface Flag {
  /** Others have made unblocked data available (SVOD 2:4). */
  readonly unblocked: boolean;
  /** Other care providers hold blocked data (SVOD 2:5). Absent for those who may not know. */
  readonly blockedAtCareProviders?: boolean;
  /** The reader's own connected provider has published documents. */
  readonly ownDocuments: boolean;
  readonly trace: Trace;
}

/** The reader's rights don't cover other providers' data at all. */
export interface FlagRefused {
  readonly code: 'access-refused';
  readonly cites: readonly string[];
  readonly unmet: readonly string[];
  readonly trace: Trace;
}

/** Enough of each source and type to find one that isn't blocked. */
const perGroup = 50;

/** The first step: is there anything to read (SVOD 2:4 and 2:5)? Refused when the reader may not look. */
export async function seeFlag(access: Access, looking: Looking): Promise<Flag | FlagRefused> {
  const { reader } = looking;
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
  const { documents } = parseHeaders(raw, id);
  const unblockedFacts = factsOfFlag('seeUnblockedFlag', reader, found.on);
  const blockedFacts = factsOfFlag('seeBlockedFlag', reader, found.on);
  const unblocked = decide(unblockedFacts);
  const blocked = decide(blockedFacts);
  // A social care reader's log says nothing of blocks either: the question isn't asked for her.
  const asked =
    reader.assignment.kind === 'careProvider'
      ? [toRecord(unblockedFacts, unblocked), toRecord(blockedFacts, blocked)]
      : [toRecord(unblockedFacts, unblocked)];
  const entry = await access.audit.append(
    entryOf(looking, {
      id,
      at: found.at,
      step: 'flag',
      outcome: outcomeOf(asked),
      decisions: asked,
    }),
  );
  const trace = traceOf(entry);
  if (unblocked.outcome === 'refused') {
    return { code: 'access-refused', cites: unblocked.cites, unmet: unblocked.unmet, trace };
  }
  return {
    unblocked: hasUnblocked(looking, found, documents),
    ...(blocked.outcome === 'permitted' && {
      blockedAtCareProviders: found.blocks.some(
        (block) =>
          block.kind === 'outer' &&
          block.controllerKind === 'careProvider' &&
          block.controllerId !== reader.assignment.connectedProviderId &&
          isInForce(block, found.at),
      ),
    }),
    ownDocuments: documents.some((document) => boundaryOf(reader, document) !== 'otherProvider'),
    trace,
  };
}

/** Has another made available anything that no block covers? Only the fact `blocked` is looked at. */
function hasUnblocked(
  { reader }: Looking,
  found: Case,
  documents: readonly DocumentFacts[],
): boolean {
  return decideDocuments('read', reader, found, documents).some(
    ({ facts }) => facts.boundary === 'otherProvider' && facts.blocked === 'no',
  );
}
