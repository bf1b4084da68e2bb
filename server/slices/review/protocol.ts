import { createHash } from 'node:crypto';
import {
  type Canonical,
  canonicalBytes,
  formatNote,
  type SigningKey,
  signText,
} from '@samvy/ledger';
import { newId } from '../../platform/ids.ts';
import { traceOf } from '../access/index.ts';
import { readTime } from '../audit/index.ts';
import { countUnitMonths, listProtocolRows, type ProtocolRow } from './office-store.ts';
import { entryOfReview } from './openings.ts';
import { type Period, timesOf } from './period.ts';
import type { Review, Reviewer } from './review.ts';

/**
 * The text of the note that signs a protocol. Its first line is no origin of a log, so that no verifier of
 * checkpoints takes it for one.
 */
export function noteText(origin: string, period: Period, protocol: Uint8Array): string {
  const hash = createHash('sha256').update(protocol).digest('base64');
  return `${origin}/log-review-protocol\n${period.from} ${period.until}\n${hash}\n`;
}

function sign(key: SigningKey, period: Period, protocol: Uint8Array): string {
  const text = noteText(key.name, period, protocol);
  return formatNote({ text, signatures: [signText(text, key)] });
}

/**
 * What was reviewed in a period and what came of it, as canonical JSON (RFC 8785), with a note signed by the log's key
 * (C2SP signed-note). It names staff by HSA-id, and no person. Itself an entry, which holds the protocol's hash.
 */
export async function writeProtocol(review: Review, reviewer: Reviewer, period: Period) {
  const { sql, audit, ledgerKey } = review;
  const within = timesOf(period);
  const at = await readTime(sql);
  const frame = { id: newId(), at, step: 'reviewProtocol' } as const;
  if ('code' in within) {
    const entry = entryOfReview(reviewer, { ...frame, details: { ...period } });
    await audit.append({ ...entry, outcome: 'failed' });
    return within;
  }
  const { connectedProviderId, connectedProviderHsaId, connectedProviderName } =
    reviewer.assignment;
  const rows = await listProtocolRows(sql, connectedProviderId, within);
  const counts = await countUnitMonths(sql, connectedProviderId, within);
  const bytes = canonicalBytes({
    version: 1,
    connectedProvider: { hsaId: connectedProviderHsaId, name: connectedProviderName },
    ...{ from: period.from, until: period.until, madeAt: at, madeBy: reviewer.staffHsaId },
    openings: counts.reduce((total, { openings }) => total + openings, 0),
    outcomes: rows.map(toRecord),
  });
  const sha256 = createHash('sha256').update(bytes).digest('base64');
  const entry = await audit.append(
    entryOfReview(reviewer, {
      ...frame,
      details: { from: period.from, until: period.until, sha256, outcomes: rows.length },
    }),
  );
  return {
    protocol: Buffer.from(bytes).toString('utf8'),
    signature: sign(ledgerKey, period, bytes),
    trace: traceOf(entry),
  };
}

function toRecord(row: ProtocolRow): Canonical {
  return {
    opening: row.opening,
    at: row.at,
    unit: row.unit,
    reader: { hsaId: row.staffHsaId, role: row.role },
    score: row.score,
    sampled: row.sampled,
    always: row.always,
    criteria: row.reasons.map(({ criterion, points }) => ({ criterion, points })),
    questions: row.questions,
    outcome: {
      id: row.id,
      at: row.decidedAt,
      by: row.decidedBy,
      outcome: row.outcome,
      measures: row.measures,
      done: row.done,
      text: row.text,
    },
  };
}
