import type { Explanation, Language } from '@samvy/law';
import type { DurableEntry } from '../audit/index.ts';
import type { Case } from './case.ts';
import type { Reader } from './reader.ts';
import {
  type Action,
  actionsOf,
  type Condition,
  conditionsOf,
  explanationOf,
  type StandingDecision,
  unmetOf,
} from './standing.ts';

/** What was logged: shown with every answer. */
export interface Trace {
  readonly entryId: string;
  readonly at: string;
  readonly step: string;
}

export function traceOf(entry: DurableEntry): Trace {
  return { entryId: entry.id, at: entry.at, step: entry.step };
}

/** A refusal by law: what is missing and what may be done about it, never a bare no. */
export interface RefusalDetails {
  readonly cites: readonly string[];
  readonly unmet: readonly string[];
  readonly conditions: readonly Condition[];
  readonly actions: readonly Action[];
  readonly explanation: Explanation;
  readonly trace: Trace;
}

/** @param entry tells of the refusal, and is durable */
export function refusalDetails(
  reader: Reader,
  found: Case,
  standing: StandingDecision,
  language: Language,
  entry: DurableEntry,
): RefusalDetails {
  return {
    cites: standing.decision.cites,
    unmet: unmetOf(standing),
    conditions: conditionsOf(standing, language),
    actions: actionsOf(reader, found, standing),
    explanation: explanationOf(standing, language),
    trace: traceOf(entry),
  };
}
