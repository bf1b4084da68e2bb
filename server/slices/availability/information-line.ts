import type { Static } from 'typebox';
import Type from 'typebox';
import {
  hsaId,
  instant,
  line,
  type Parsed,
  parserOf,
  personIdentifier,
  uuid,
} from '../../platform/shape.ts';

/**
 * What a person is told (SVOD 2:2): what the system means, the right to oppose, that others see that there are
 * blocked data and where, and what may happen in danger. Social care tells the first two.
 */
export const informationItems = ['system', 'oppose', 'blockedKnown', 'emergency'] as const;

/** That a controller informed a person, as a system client sends it. */
export const informationLineSchema = Type.Object(
  {
    id: uuid(),
    person: personIdentifier,
    controller: hsaId(),
    at: instant(),
    channel: Type.Enum(['letter', 'spoken', 'web', 'brochure']),
    language: Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' }),
    items: Type.Array(Type.Enum([...informationItems]), {
      minItems: 1,
      maxItems: informationItems.length,
    }),
    by: line(200),
  },
  { additionalProperties: false },
);
export type InformationLine = Static<typeof informationLineSchema>;

const parseShape = parserOf(informationLineSchema);
const clockSkewMs = 10 * 60_000;

/** A line of information given, or its first mistake. */
export function parseInformationLine(value: unknown, now: string): Parsed<InformationLine> {
  const parsed = parseShape(value);
  if (!parsed.ok || Date.parse(parsed.value.at) <= Date.parse(now) + clockSkewMs) return parsed;
  return {
    ok: false,
    mistake: {
      pointer: '/at',
      code: 'time-in-future',
      detail: 'This has not happened yet: send it when it has.',
    },
  };
}
