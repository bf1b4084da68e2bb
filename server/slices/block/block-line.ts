import type { Static } from 'typebox';
import Type from 'typebox';
import type { Instant } from '../../platform/database.ts';
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
import { excludableTypes } from './block.ts';

const closed = { additionalProperties: false } as const;

const temporaryLift = Type.Object(
  {
    id: uuid(),
    until: moment(),
    unit: hsaId(),
    staff: Type.Optional(hsaId()),
    reason: Type.Enum(['consent', 'emergency']),
    reasonText: Type.Optional(text(1024)),
    registeredBy: hsaId(),
    cancelledAt: Type.Optional(instant()),
  },
  closed,
);

/** A block as a system client sends it: the whole of what is known of it now. */
export const blockLineSchema = Type.Object(
  {
    id: uuid(),
    person: personIdentifier,
    controller: hsaId(),
    kind: Type.Enum(['outer', 'inner']),
    unit: Type.Optional(hsaId()),
    informationFrom: Type.Optional(moment()),
    informationUntil: Type.Optional(moment()),
    excludedTypes: Type.Optional(
      Type.Array(Type.Enum([...excludableTypes]), { maxItems: excludableTypes.length }),
    ),
    requestedBy: Type.Enum(['person', 'custodian', 'relative', 'godMan']),
    requestedAt: instant(),
    registeredBy: hsaId(),
    reason: Type.Optional(text(1024)),
    liftedAt: Type.Optional(instant()),
    voidedAt: Type.Optional(instant()),
    temporaryLifts: Type.Optional(Type.Array(temporaryLift, { maxItems: 50 })),
  },
  closed,
);
export type BlockLine = Static<typeof blockLineSchema>;

const parseShape = parserOf(blockLineSchema);
const clockSkewMs = 10 * 60_000;

/** A block's line, or its first mistake. */
export function parseBlockLine(value: unknown, now: string): Parsed<BlockLine> {
  const parsed = parseShape(value);
  if (!parsed.ok) return parsed;
  const mistake = mistakeIn(parsed.value, Date.parse(now) + clockSkewMs);
  return mistake === undefined ? parsed : { ok: false, mistake };
}

function mistakeIn(line: BlockLine, latestMs: number): Mistake | undefined {
  if (line.kind === 'inner' && line.unit === undefined) {
    return {
      pointer: '/unit',
      code: 'field-missing',
      detail: 'An inner block names the unit whose data it closes.',
    };
  }
  if (line.kind === 'outer' && line.unit !== undefined) {
    return {
      pointer: '/unit',
      code: 'field-unknown',
      detail: 'An outer block covers the whole controller: leave the unit out.',
    };
  }
  const { informationFrom: from, informationUntil: until } = line;
  if (from !== undefined && until !== undefined && lastMoment(until) < fromStart(from)) {
    return {
      pointer: '/informationUntil',
      code: 'times-out-of-order',
      detail: 'The period must not end before it begins.',
    };
  }
  for (const field of ['requestedAt', 'liftedAt', 'voidedAt'] as const) {
    const time = line[field];
    if (time !== undefined && Date.parse(time) > latestMs) {
      return {
        pointer: `/${field}`,
        code: 'time-in-future',
        detail: 'This has not happened yet: send it when it has.',
      };
    }
  }
  return undefined;
}

/** The end of a period is part of it: a time itself, or the last millisecond of a date. */
export function lastMoment(until: string): Instant {
  const end = untilEnd(until);
  return until.includes('T') ? end : new Date(Date.parse(end) - 1).toISOString();
}
