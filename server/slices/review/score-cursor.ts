import type { Instant } from '../../platform/database.ts';
import { isUuid } from '../../platform/ids.ts';

/** Where a page that is read highest score first, then newest, ends. */
export interface ScoreCursor {
  readonly score: number;
  readonly at: Instant;
  readonly id: string;
}

/** The cursor as text for the portal to send back. */
export function writeScoreCursor({ score, at, id }: ScoreCursor): string {
  return Buffer.from(`${score} ${at} ${id}`).toString('base64url');
}

/** Undefined when the text isn't a cursor. */
export function parseScoreCursor(text: string): ScoreCursor | undefined {
  const parts = /^(\d{1,3}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f-]{36})$/.exec(
    Buffer.from(text, 'base64url').toString('latin1'),
  );
  const [, score, at, id] = parts ?? [];
  if (score === undefined || at === undefined || id === undefined) return undefined;
  if (Number.isNaN(Date.parse(at)) || !isUuid(id)) return undefined;
  return { score: Number(score), at, id };
}
