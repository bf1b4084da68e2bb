import { decide } from '@samvy/law';
import { newId } from '../../../platform/ids.ts';
import { Sealed } from '../../audit/index.ts';
import type { PersonHead, PersonNumber } from '../../person/index.ts';
import { toRecord } from '../decisions.ts';
import { factsOfFlag } from '../facts.ts';
import { sealLookup } from '../lookup.ts';
import { actorOf, type Reader } from '../reader.ts';
import { type Trace, traceOf } from '../refusal.ts';
import { entryOf, type LookupAccess } from './step.ts';

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
  access: LookupAccess,
  reader: Reader,
  number: PersonNumber,
): Promise<LookupBegun | { readonly code: 'person-not-found' }> {
  const { audit, keys, cases } = access;
  const [personId, { at, on }] = await Promise.all([
    cases.findPerson(number, reader.staffId),
    cases.readClock(),
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
  const [durable, head] = await Promise.all([
    audit.append(entry),
    cases.readHead(personId, reader.staffId).then((read) => new Sealed(read, entry.id)),
  ]);
  return {
    lookup: sealLookup(keys, lookup, reader, Date.parse(at)),
    person: head.release(durable),
    trace: traceOf(durable),
  };
}
