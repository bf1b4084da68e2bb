import { isDeepStrictEqual } from 'node:util';
import type { Decision, KnownFacts, Replayed } from '@samvy/law';
import type { Sql } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { openEntry } from './audit.ts';
import type { DecisionRecord, Entry } from './entry.ts';
import { type LogCursor, listEntriesAfter, type StoredRow } from './replay-store.ts';

/** Something about an entry that isn't as it was recorded. It says nothing of whom the entry is about. */
export interface ReplayFinding {
  readonly entry: { readonly id: string; readonly at: string; readonly step: string };
  /** Which of the entry's decisions, from 1; null when the entry itself is wrong. */
  readonly decision: number | null;
  readonly of: number;
  readonly what: string;
}

/** How much of the log was decided again. */
export interface ReplayCount {
  readonly entries: number;
  readonly decisions: number;
  /** Entries whose content was removed after the retention time: nothing is left to decide. */
  readonly removed: number;
  readonly findings: number;
}

/** Decides again by the rule set of that name. */
export type DecideAgain = (ruleSet: string, facts: KnownFacts) => Replayed;

/** Entries held in memory at a time. */
const batch = 250;

/**
 * Decides every entry of the log again, and compares outcome, sections, unmet conditions and findings
 * with what was recorded. Each difference, and each entry that is not as Samvy wrote it, is told at once.
 * @param sql connection as `app` or `reader`
 * @param keys MAC keys of the server, which the database doesn't hold
 */
export async function replayLog(
  sql: Sql,
  keys: MacKeys,
  decideAgain: DecideAgain,
  tell: (finding: ReplayFinding) => void,
): Promise<ReplayCount> {
  let [entries, decisions, removed, findings] = [0, 0, 0, 0];
  let after: LogCursor | null = null;
  for (;;) {
    const rows: readonly StoredRow[] = await listEntriesAfter(sql, after, batch);
    for (const row of rows) {
      entries += 1;
      const replayed = replayRow(row, keys, decideAgain);
      if (replayed === 'removed') {
        removed += 1;
        continue;
      }
      decisions += replayed.decisions;
      findings += replayed.findings.length;
      for (const { decision, what } of replayed.findings) {
        tell({
          entry: { id: row.id, at: row.at, step: row.step },
          decision,
          of: replayed.decisions,
          what,
        });
      }
    }
    const last = rows.at(-1);
    if (last === undefined) return { entries, decisions, removed, findings };
    after = last;
  }
}

type Found = Pick<ReplayFinding, 'decision' | 'what'>;
type ReplayedRow = { readonly decisions: number; readonly findings: readonly Found[] };

function replayRow(
  row: StoredRow,
  keys: MacKeys,
  decideAgain: DecideAgain,
): ReplayedRow | 'removed' {
  const wrong = (what: string): ReplayedRow => ({
    decisions: 0,
    findings: [{ decision: null, what }],
  });
  if (keys.find(row.keyId) === undefined)
    return wrong('it names a MAC key that this server does not have');
  let entry: Entry | undefined;
  try {
    entry = openEntry(row, keys);
  } catch {
    return wrong('its MAC is wrong: it was not written by Samvy, or has been changed');
  }
  if (entry === undefined) return 'removed';
  const beside = columnsBeside(row, entry);
  const findings: Found[] =
    beside.length === 0
      ? []
      : [
          {
            decision: null,
            what: `its columns say otherwise than its bytes: ${beside.join(', ')}`,
          },
        ];
  for (const [place, record] of entry.decisions.entries()) {
    const what = compare(record, entry.ruleSet, decideAgain);
    if (what !== undefined) findings.push({ decision: place + 1, what });
  }
  return { decisions: entry.decisions.length, findings };
}

/** The columns beside the bytes are an index: where they differ, the bytes hold. */
function columnsBeside(row: StoredRow, entry: Entry): readonly string[] {
  const differs = {
    subject: row.personId !== entry.subject.id,
    id: row.id !== entry.id,
    at: row.at !== entry.at,
    step: row.step !== entry.step,
    outcome: row.outcome !== entry.outcome,
  };
  return Object.entries(differs).flatMap(([name, isOther]) => (isOther ? [name] : []));
}

function compare(
  record: DecisionRecord,
  ruleSet: string | null,
  decideAgain: DecideAgain,
): string | undefined {
  if (ruleSet === null) return 'it names no rule set';
  const replayed = decideAgain(ruleSet, record.facts as unknown as KnownFacts);
  if (!replayed.ok) return `its rule set ${ruleSet} is not in this version`;
  const { decision } = replayed;
  const parts = [
    record.outcome !== decision.outcome && `outcome ${record.outcome}, now ${decision.outcome}`,
    listsDiffer('cites', record.cites, decision.cites),
    listsDiffer('unmet', record.unmet, decision.unmet),
    findingsDiffer(record, decision),
  ].filter((part) => typeof part === 'string');
  return parts.length === 0 ? undefined : parts.join('; ');
}

function listsDiffer(
  name: string,
  recorded: readonly string[],
  now: readonly string[],
): string | false {
  const told = (list: readonly string[]) => (list.length === 0 ? 'none' : list.join(', '));
  return !isDeepStrictEqual(recorded, now) && `${name} ${told(recorded)}, now ${told(now)}`;
}

type RecordedFinding = { readonly rule: string };

/** The rules that found something else, or that one side alone has. */
function findingsDiffer(record: DecisionRecord, { findings }: Decision): string | false {
  const recorded = record.findings as unknown as readonly RecordedFinding[];
  if (isDeepStrictEqual(recorded, findings)) return false;
  const ids = new Set([...recorded, ...findings].map(({ rule }) => rule));
  const of = (list: readonly { readonly rule: string }[], id: string) =>
    list.filter(({ rule }) => rule === id);
  const others = [...ids].filter((id) => !isDeepStrictEqual(of(recorded, id), of(findings, id)));
  return others.length === 0 ? 'findings in another order' : `findings of ${others.join(', ')}`;
}
