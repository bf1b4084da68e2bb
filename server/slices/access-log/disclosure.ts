import type { Canonical } from '@samvy/ledger';
import type { Entry, Step } from '../audit/index.ts';
import type { Resident } from '../session/index.ts';
import type { StaffActor } from './visit.ts';

/**
 * Why an entry's own bytes stay behind: they would tell who somebody is whom the person may not be told of, or
 * they hold words that somebody wrote, which may be about others.
 */
export type Withheld = 'staffIdentity' | 'freeText' | 'otherPerson' | 'unknownActor';

/** Steps of staff whose entries hold codes, times and names only: never words that somebody wrote. */
const inCodes: ReadonlySet<Step> = new Set<Step>([
  'search',
  'flag',
  'standing',
  'relation',
  'consent',
  'consentRefusal',
  'consentWithdrawal',
  'consentVoiding',
  'sources',
  'overview',
  'document',
  'close',
]);

/**
 * Undefined when the entry may leave as it was written. What isn't known stays behind.
 * @param mayName whether the staff member may be named to the person
 */
export function withheldFrom(
  viewer: Pick<Resident, 'signedInId' | 'actsAs'>,
  { actor, step, grounds }: Entry,
  mayName: (actor: StaffActor) => boolean,
): Withheld | undefined {
  switch (actor.kind) {
    case 'resident':
      return actor.personId === viewer.signedInId ? undefined : 'otherPerson';
    case 'staff':
      // A custodian is told of what concerns the child, not given facts and findings about it.
      if (viewer.actsAs === 'custodian') return 'otherPerson';
      if (!mayName(actor)) return 'staffIdentity';
      return inCodes.has(step) && !hasWords(grounds) ? undefined : 'freeText';
    case 'systemClient':
    case 'nobody':
      return 'unknownActor';
  }
}

/** True when what the reading stood on was also put in words: why it was relevant, or what was found out. */
function hasWords(grounds: Entry['grounds']): boolean {
  if (grounds === null) return false;
  const { relevance, attitude, danger } = grounds as Readonly<Record<string, Canonical>>;
  return [relevance, attitude, danger].some((words) => (words ?? null) !== null);
}

/** What the person is told of an entry whose bytes stay behind. The log vouches for it with its signature. */
export function toldOf(entry: Entry, why: Withheld): Canonical {
  const { actor, at, step, outcome, decisions } = entry;
  const { purpose, relation, consent } = (entry.grounds ?? {}) as Readonly<
    Record<string, Canonical>
  >;
  const permitted = decisions.filter((decision) => decision.outcome === 'permitted');
  return {
    at,
    step,
    outcome,
    actor: actor.kind,
    role: actor.kind === 'staff' ? (actor.assignment?.role ?? null) : null,
    unit: actor.kind === 'staff' ? (actor.unit?.name ?? null) : null,
    connectedProvider: actor.kind === 'staff' ? (actor.connectedProvider?.name ?? null) : null,
    types: distinct(permitted.flatMap(({ types }) => types)),
    documents: permitted.reduce((sum, { documents }) => sum + documents.length, 0),
    cites: distinct(decisions.flatMap(({ cites }) => cites)),
    purpose: purpose ?? null,
    relation: relation ?? null,
    consent: consent ?? null,
    withheld: why,
  };
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
