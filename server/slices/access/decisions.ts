import { type Decision, decide, type Facts, factNames, facts } from '@samvy/law';
import type { Canonical } from '@samvy/ledger';
import type { DecisionRecord } from '../audit/index.ts';
import type { Case, DocumentFacts } from './case.ts';
import { documentFacts, standingFacts } from './facts.ts';
import type { Reader } from './reader.ts';

/** One decision, and the documents that it is about. */
export interface DocumentDecision {
  readonly facts: Facts;
  readonly decision: Decision;
  readonly source: DecisionRecord['source'];
  readonly documents: readonly DocumentFacts[];
}

/** Decides about every document. Documents of one source for which the same facts hold share a decision. */
export function decideDocuments(
  question: 'read' | 'listSources',
  reader: Reader,
  found: Case,
  documents: readonly DocumentFacts[],
): readonly DocumentDecision[] {
  const standing = standingFacts(reader, found);
  const groups = new Map<string, DocumentDecision & { readonly documents: DocumentFacts[] }>();
  for (const document of documents) {
    const own = documentFacts(reader, found, document);
    // The rest of the facts is the same for all.
    let key = document.controllerId;
    for (const value of Object.values(own)) key += ` ${value}`;
    const group = groups.get(key);
    if (group !== undefined) {
      group.documents.push(document);
      continue;
    }
    const known = facts({ ...standing, ...own, question });
    const { controllerId: id, controllerName: name, controllerKind: kind } = document;
    groups.set(key, {
      facts: known,
      decision: decide(known),
      source: { id, name, kind },
      documents: [document],
    });
  }
  return [...groups.values()];
}

/** Decisions about the same source with the same facts as one, about all their documents. */
export function mergeDecisions(
  decisions: readonly DocumentDecision[],
): readonly DocumentDecision[] {
  const merged: DocumentDecision[] = [];
  for (const next of new Set(decisions)) {
    const place = merged.findIndex(
      ({ source, facts }) => source?.id === next.source?.id && areSame(facts, next.facts),
    );
    const known = merged[place];
    if (known === undefined) merged.push(next);
    else merged[place] = { ...known, documents: union(known.documents, next.documents) };
  }
  return merged;
}

function areSame(some: Facts, others: Facts): boolean {
  return (Object.keys(some) as (keyof Facts)[]).every((name) => some[name] === others[name]);
}

/** The documents of both, each once. */
function union(
  some: readonly DocumentFacts[],
  others: readonly DocumentFacts[],
): readonly DocumentFacts[] {
  return [...new Map([...some, ...others].map((document) => [document.id, document])).values()];
}

/** The documents that the law permits this reader. */
export function permittedDocuments(
  decisions: readonly DocumentDecision[],
): readonly DocumentFacts[] {
  return decisions.flatMap(({ decision, documents }) =>
    decision.outcome === 'permitted' ? documents : [],
  );
}

/** In the order in which an entry is written, which so need not be looked for each time. */
const factsInOrder = (['question', 'on', ...factNames] as const).toSorted();

/** The facts that are known: the rest is unknown again when the entry is decided anew. */
function loggedFacts(facts: Facts): Canonical {
  const known: Record<string, string> = {};
  for (const name of factsInOrder) {
    const value = facts[name];
    if (value !== 'unknown') known[name] = value;
  }
  return known;
}

/** One decision as an entry holds it. */
export function toRecord(
  facts: Facts,
  decision: Decision,
  about: {
    readonly source?: DecisionRecord['source'];
    readonly types?: readonly string[];
    readonly documents?: readonly string[];
  } = {},
): DecisionRecord {
  return {
    source: about.source ?? null,
    facts: loggedFacts(facts),
    outcome: decision.outcome,
    cites: [...decision.cites],
    unmet: [...decision.unmet],
    findings: decision.findings.map((finding) => ({ ...finding })) as unknown as Canonical,
    types: about.types ?? [],
    documents: about.documents ?? [],
  };
}

/**
 * Decisions as an entry holds them.
 * @param released ids of the documents that the answer shows
 */
export function toRecords(
  decisions: readonly DocumentDecision[],
  released: ReadonlySet<string>,
): readonly DecisionRecord[] {
  return decisions.map(({ facts, decision, source, documents }) => {
    const shown = documents.filter(({ id }) => released.has(id));
    const named = decision.outcome === 'permitted' ? shown : documents;
    return toRecord(facts, decision, {
      source,
      types: [...new Set(named.map(({ type }) => type))].toSorted(),
      documents: shown.map(({ id }) => id),
    });
  });
}

/** `partly` when some were permitted and others refused. */
export function outcomeOf(records: readonly DecisionRecord[]): 'permitted' | 'refused' | 'partly' {
  const permitted = records.some((record) => record.outcome === 'permitted');
  const refused = records.some((record) => record.outcome === 'refused');
  if (permitted && refused) return 'partly';
  return permitted ? 'permitted' : 'refused';
}
