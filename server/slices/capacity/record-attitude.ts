import type { Instant, Sql } from '../../platform/database.ts';
import { type AttitudeRow, findAttitude, insertAttitude } from './attitude-store.ts';
import type { Recorded } from './record-capacity.ts';

const compared = [
  'aim',
  'unitId',
  'staffId',
  'findings',
  'clarified',
  'reasonToAssumeOpposition',
  'necessary',
  'necessity',
  'validUntil',
] as const;

/**
 * Records how a person's attitude was clarified, and what was found. A repeat is `recorded` again, and under
 * an id that holds something else nothing is recorded.
 * @param attitude without `assessedAt` it is made now
 */
export async function recordAttitude(
  sql: Sql,
  attitude: Omit<AttitudeRow, 'assessedAt'> & { readonly assessedAt?: Instant },
): Promise<Recorded> {
  const row: AttitudeRow = {
    ...attitude,
    assessedAt: attitude.assessedAt ?? null,
    asked: [...new Set(attitude.asked)].toSorted(),
  };
  await insertAttitude(sql, row);
  const stored = await findAttitude(sql, row);
  if (stored === undefined) return 'conflict';
  const same =
    compared.every((field) => stored[field] === row[field]) &&
    stored.asked.join() === row.asked.join() &&
    (row.assessedAt === null || stored.assessedAt === row.assessedAt);
  return same ? 'recorded' : 'conflict';
}
