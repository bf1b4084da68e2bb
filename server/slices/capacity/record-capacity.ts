import type { Instant, Sql } from '../../platform/database.ts';
import type { Capacity } from './capacity.ts';
import { type AssessmentRow, findAssessment, insertAssessment } from './store.ts';

/**
 * What became of something recorded under an id given by the caller: a repeat is `recorded` again, and
 * under an id that holds something else nothing is recorded.
 */
export type Recorded = 'recorded' | 'conflict';

/** Records how a staff member assessed the person's ability to take a position. */
export async function recordCapacity(
  sql: Sql,
  assessment: {
    readonly personId: string;
    readonly id: string;
    readonly capacity: Capacity;
    readonly how: string;
    readonly unitId: string;
    readonly staffId: string;
    /** Left out: now. */
    readonly assessedAt?: Instant;
    readonly validUntil?: Instant | null;
  },
): Promise<Recorded> {
  const row: AssessmentRow = {
    ...assessment,
    assessedAt: assessment.assessedAt ?? null,
    validUntil: assessment.validUntil ?? null,
  };
  await insertAssessment(sql, row);
  const stored = await findAssessment(sql, row);
  const same =
    stored !== undefined &&
    (['capacity', 'how', 'unitId', 'staffId', 'validUntil'] as const).every(
      (field) => stored[field] === row[field],
    ) &&
    (row.assessedAt === null || stored.assessedAt === row.assessedAt);
  return same ? 'recorded' : 'conflict';
}
