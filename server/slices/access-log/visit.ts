import type { Entry } from '../audit/index.ts';
import type { AssignmentPurpose, ProviderKind, ProviderPart } from '../directory/index.ts';
import type { InformationType } from '../record/index.ts';
import type { Relation } from '../relation/index.ts';

/** Why a reader was let in, as codes: the portal says it in plain words. */
export interface Ground {
  readonly cites: readonly string[];
  readonly purpose: AssignmentPurpose | null;
  readonly relation: (Pick<Relation, 'kind' | 'basis'> & { readonly from: string }) | null;
  readonly consent: { readonly from: string; readonly until: string | null } | null;
  /**
   * Why no consent was needed: a child that couldn't itself consent, a person who lastingly couldn't (SVOD 3:3,
   * 3:4), or danger when nobody could be asked (SVOD 3:6).
   */
  readonly exception: 'childUnable' | 'lastinglyUnable' | 'danger' | null;
}

/** Where an entry stands in the log. */
export interface Place {
  /** Which of the person's series: there is more than one when her numbers were linked later. From 1. */
  readonly series: number;
  /** Number in the series; null until it is sealed. */
  readonly number: number | null;
}

/** What a visit is told with, besides its entries. */
export interface Telling {
  /** Ids of consents that the person may take back. */
  readonly inForce: ReadonlySet<string>;
  /** May the staff member be named to the person? */
  readonly mayName: (actor: StaffActor) => boolean;
  /** Places of the entries, by their ids. */
  readonly places: ReadonlyMap<string, Place>;
}

export type StaffActor = Extract<Entry['actor'], { kind: 'staff' }>;

/** All that one reader did in one lookup, as the person may see it. */
export interface Visit {
  readonly id: string;
  readonly series: number;
  /** Its entries' numbers in the series, in order: those that are sealed. */
  readonly numbers: readonly number[];
  /** False while an entry of it has no number yet. */
  readonly sealed: boolean;
  readonly from: string;
  readonly until: string;
  readonly unit: { readonly name: string };
  readonly connectedProvider: {
    readonly name: string;
    readonly kind: ProviderKind;
    readonly part: ProviderPart;
  };
  readonly role: string | null;
  /** By the policy of the reader's connected provider. */
  readonly staffName: string | null;
  readonly steps: readonly string[];
  readonly types: readonly InformationType[];
  readonly sources: readonly { readonly name: string }[];
  readonly outcome: 'read' | 'sawFlag' | 'refused';
  readonly grounds: readonly Ground[];
  /** The consent that it stood on, when the person may still take it back. */
  readonly mayWithdraw: string | null;
  /** What was missing, when nothing was shown. */
  readonly unmet: readonly string[];
}

interface LoggedGrounds {
  readonly purpose: Ground['purpose'];
  readonly relation: Ground['relation'];
  readonly consent: { id: string; from: string; until: string | null } | null;
}

const reading = new Set(['overview', 'document']);
const refusable = new Set(['flag', 'sources', 'overview', 'document']);

/** The entries of one lookup, oldest first, as one visit. Undefined when no staff member is in them. */
export function visitOf(entries: readonly Entry[], telling: Telling): Visit | undefined {
  const first = entries[0];
  const last = entries.at(-1);
  if (first === undefined || last === undefined || first.actor.kind !== 'staff') return undefined;
  const { unit, connectedProvider, assignment, name } = first.actor;
  if (first.lookup === null || unit === null || connectedProvider === null) return undefined;
  const read = entries.flatMap((entry) => (reading.has(entry.step) ? shownBy(entry) : []));
  const refused = entries.filter(
    (entry) => refusable.has(entry.step) && entry.outcome === 'refused',
  );
  const stoodOn = entries.filter((entry) => reading.has(entry.step) && shownBy(entry).length > 0);
  const outcome = read.length > 0 ? 'read' : refused.length > 0 ? 'refused' : 'sawFlag';
  const places = entries.map(({ id }) => telling.places.get(id));
  const numbers = places.flatMap((place) => place?.number ?? []).sort((a, b) => a - b);
  return {
    id: first.lookup,
    series: places.find((place) => place !== undefined)?.series ?? 1,
    numbers,
    sealed: numbers.length === entries.length,
    from: first.at,
    until: last.at,
    unit: { name: unit.name },
    connectedProvider: {
      name: connectedProvider.name,
      kind: connectedProvider.kind,
      part: connectedProvider.part,
    },
    role: assignment?.role ?? null,
    staffName: telling.mayName(first.actor) ? name : null,
    steps: [...new Set(entries.map((entry) => entry.step))],
    // An entry names only types that the record slice has.
    types: [...new Set(read.flatMap((decision) => decision.types))] as InformationType[],
    sources: distinct(read.flatMap(({ source }) => (source === null ? [] : { name: source.name }))),
    outcome,
    grounds:
      outcome === 'read' ? distinct(stoodOn.map(groundOf)) : sectionsOf(outcome, entries, refused),
    mayWithdraw:
      stoodOn
        .map((entry) => (entry.grounds as LoggedGrounds | null)?.consent?.id)
        .find((id) => id !== undefined && telling.inForce.has(id)) ?? null,
    unmet:
      outcome === 'refused'
        ? [...new Set(refused.flatMap((entry) => told(entry).flatMap(({ unmet }) => unmet)))]
        : [],
  };
}

/** The sections by which nothing more was shown; there is no more ground to tell of. */
function sectionsOf(
  outcome: 'sawFlag' | 'refused',
  entries: readonly Entry[],
  refused: readonly Entry[],
): readonly Ground[] {
  const telling =
    outcome === 'refused' ? refused : entries.filter((entry) => entry.step === 'flag');
  const cites = [
    ...new Set(telling.flatMap((entry) => told(entry).flatMap((decision) => decision.cites))),
  ];
  if (cites.length === 0) return [];
  return [{ cites, purpose: null, relation: null, consent: null, exception: null }];
}

/** The decision about how the reader stands, which says more than those about each source. */
function told(entry: Entry): Entry['decisions'] {
  const standing = entry.decisions.filter((decision) => decision.source === null);
  return standing.length > 0 ? standing : entry.decisions;
}

/** The decisions of an entry by which documents were shown. */
function shownBy(entry: Entry) {
  return entry.decisions.filter(
    (decision) => decision.outcome === 'permitted' && decision.documents.length > 0,
  );
}

function groundOf(entry: Entry): Ground {
  const logged = entry.grounds as LoggedGrounds | null;
  const shown = shownBy(entry);
  const { relation, consent } = logged ?? { relation: null, consent: null };
  return {
    cites: [...new Set(shown.flatMap(({ cites }) => cites))],
    purpose: logged?.purpose ?? null,
    relation: relation && { kind: relation.kind, basis: relation.basis, from: relation.from },
    consent: consent && { from: consent.from, until: consent.until },
    exception: shown.map(exceptionOf).find((exception) => exception !== null) ?? null,
  };
}

/** By which exception from consent the decision permitted, when it was by one. */
function exceptionOf({ facts, cites }: Entry['decisions'][number]): Ground['exception'] {
  const { capacity, boundary } = facts as { capacity?: string; boundary?: string };
  if (boundary !== 'otherProvider') return null;
  if (capacity === 'childUnable') return 'childUnable';
  if (cites.includes('SVOD 3:1') || cites.includes('SVOD 3:2')) return null;
  if (cites.includes('SVOD 3:3') || cites.includes('SVOD 3:4')) return 'lastinglyUnable';
  return cites.includes('SVOD 3:6') ? 'danger' : null;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
