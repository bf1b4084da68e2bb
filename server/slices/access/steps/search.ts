import { decide } from '@samvy/law';
import { newId } from '../../../platform/ids.ts';
import {
  findPersonByNumber,
  getPersonHead,
  type PersonHead,
  type PersonNumber,
} from '../../person/index.ts';
import { toRecord } from '../decisions.ts';
import { factsOfFlag } from '../facts.ts';
import { sealLookup } from '../lookup.ts';
import { actorOf, type Reader } from '../reader.ts';
import { type Trace, traceOf } from '../refusal.ts';
import { readClock } from '../store.ts';
import { type Access, entryOf } from './step.ts';

/** A lookup that has begun. */
export interface LookupBegun {
  readonly lookup: string;
  readonly person: PersonHead;
  readonly trace: Trace;
}

/**
 * Finds a person by number and begins a lookup. A number that nobody has is entered in the log too, under the
 * staff member, as there is no person.
 */
export async function search(
  access: Access,
  reader: Reader,
  number: PersonNumber,
): Promise<LookupBegun | { readonly code: 'person-not-found' }> {
  const { sql, audit, keys } = access;
  const [personId, { at, on }] = await Promise.all([
    findPersonByNumber(sql, number),
    readClock(sql),
  ]);
  const facts = factsOfFlag('seeUnblockedFlag', reader, on);
  const decision = toRecord(facts, decide(facts));
  const lookup = { id: newId(), personId: personId ?? reader.staffId };
  const entry = entryOf(
    { reader, lookup },
    {
      at,
      step: 'search',
      outcome: personId === undefined ? 'notFound' : 'done',
      decisions: [decision],
    },
  );
  if (personId === undefined) {
    await audit.append({
      ...entry,
      subject: { kind: 'noPerson', id: reader.staffId },
      actor: actorOf(reader),
    });
    return { code: 'person-not-found' };
  }
  const { entry: durable, result } = await audit.appendWith(entry, (transaction) =>
    getPersonHead(transaction, personId),
  );
  return {
    lookup: sealLookup(keys, lookup, reader, Date.parse(at)),
    person: result,
    trace: traceOf(durable),
  };
}
