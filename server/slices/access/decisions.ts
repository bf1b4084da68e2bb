import { type Decision, decide, type Facts, knownFacts } from '@samvy/law';
import type { Canonical } from '@samvy/ledger';
import type { DecisionRecord } from '../audit/index.ts';
import type { Case, DocumentFacts } from './case.ts';
import { factsAbout } from './facts.ts';
import type { Reader } from './reader.ts';

/** One decision, and the documents that it is about. */
export interface DocumentDecision {
  readonly facts: Facts;
  readonly decision: Decision;
  readonly source: DecisionRecord['source'];
  readonly documents: readonly DocumentFacts[];
}

/**
 * Decides about every document. Documents of one source for which the same facts hold share a decision.
 */
export function decideDocuments(
  question: 'read' | 'listSources',
  reader: Reader,
  found: Case,
  documents: readonly DocumentFacts[],
): readonly DocumentDecision[] {
  const groups = Map.groupBy(
    documents.map((document) => ({
      document,
      facts: factsAbout(question, reader, found, document),
    })),
    ({ document, facts }) => `${document.controllerId} ${Object.values(facts).join()}`,
  );
  return [...groups.values()].flatMap((group) => {
    const first = group[0];
    if (first === undefined) return [];
    const { controllerId, controllerName, controllerKind } = first.document;
    return {
      facts: first.facts,
      decision: decide(first.facts),
      source: { id: controllerId, name: controllerName, kind: controllerKind },
      documents: group.map(({ document }) => document),
    };
  });
}

/** Decisions about the same source with the same facts as one, about all their documents. */
export function mergeDecisions(
  decisions: readonly DocumentDecision[],
): readonly DocumentDecision[] {
  const groups = Map.groupBy(
    decisions,
    ({ source, facts }) => `${source?.id} ${Object.values(facts).join()}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const documents = new Map(group.flatMap((one) => one.documents.map((d) => [d.id, d])));
    return { ...first, documents: [...documents.values()] };
  });
}

/** The documents that the law permits this reader. */
export function permittedDocuments(
  decisions: readonly DocumentDecision[],
): readonly DocumentFacts[] {
  return decisions.flatMap(({ decision, documents }) =>
    decision.outcome === 'permitted' ? documents : [],
  );
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
    facts: { ...knownFacts(facts) } as Canonical,
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
