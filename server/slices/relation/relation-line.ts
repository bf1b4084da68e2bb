import type { Static } from 'typebox';
import Type from 'typebox';
import {
  hsaId,
  instant,
  type Mistake,
  moment,
  type Parsed,
  parserOf,
  personIdentifier,
  text,
  uuid,
} from '../../platform/shape.ts';
import { fromStart, untilEnd } from '../../platform/swedish-time.ts';
import { relationBasis, relationKind } from './shapes.ts';

/** A relation as a system client sends it: the whole of what is known of it now. */
export const relationLineSchema = Type.Object(
  {
    id: uuid(),
    person: personIdentifier,
    unit: hsaId(),
    kind: relationKind,
    basis: relationBasis,
    basisText: Type.Optional(text(500)),
    from: moment(),
    until: Type.Optional(moment()),
    endedAt: Type.Optional(instant()),
    reason: Type.Optional(text(500)),
  },
  { additionalProperties: false, title: 'RelationLine' },
);
export type RelationLine = Static<typeof relationLineSchema>;

const parseShape = parserOf(relationLineSchema);
const clockSkewMs = 10 * 60_000;

/** A relation's line, or its first mistake. */
export function parseRelationLine(value: unknown, now: string): Parsed<RelationLine> {
  const parsed = parseShape(value);
  if (!parsed.ok) return parsed;
  const mistake = mistakeIn(parsed.value, Date.parse(now) + clockSkewMs);
  return mistake === undefined ? parsed : { ok: false, mistake };
}

function mistakeIn(line: RelationLine, latestMs: number): Mistake | undefined {
  const { from, until, endedAt } = line;
  if (until !== undefined && untilEnd(until) <= fromStart(from)) {
    return outOfOrder('/until');
  }
  if (endedAt === undefined) return undefined;
  if (fromStart(endedAt) < fromStart(from)) return outOfOrder('/endedAt');
  return Date.parse(endedAt) > latestMs
    ? {
        pointer: '/endedAt',
        code: 'time-in-future',
        detail: 'It has not ended yet: send an until, or send this when it has.',
      }
    : undefined;
}

function outOfOrder(pointer: string): Mistake {
  return { pointer, code: 'times-out-of-order', detail: 'It must not end before it begins.' };
}
