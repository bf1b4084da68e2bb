import type { Sql } from '../../platform/database.ts';
import type { Notice } from './notices.ts';

/** What was done about the persons the last year without asking them, newest first. */
export async function listNoticeRows(
  _sql: Sql,
  _persons: readonly string[],
): Promise<readonly Omit<Notice, 'cites'>[]> {
  return [];
}
