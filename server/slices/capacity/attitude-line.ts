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
import { attitudeSources } from './attitude.ts';

/**
 * The controller's own assessment of a person who can't take a position to sharing (SVOD 2:6), as a system client
 * sends it; or that the person is able, which takes it back.
 */
export const attitudeLineSchema = Type.Object(
  {
    id: uuid(),
    person: personIdentifier,
    controller: hsaId(),
    unit: hsaId(),
    staff: hsaId(),
    capacity: Type.Enum(['lastinglyUnable', 'able']),
    how: text(1000),
    assessedAt: instant(),
    until: Type.Optional(moment()),
    asked: Type.Optional(
      Type.Array(Type.Enum([...attitudeSources]), {
        minItems: 1,
        maxItems: attitudeSources.length,
      }),
    ),
    findings: Type.Optional(text(1000)),
    clarified: Type.Optional(Type.Boolean()),
    reasonToAssumeOpposition: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false, title: 'AttitudeAssessmentLine' },
);
export type AttitudeLine = Static<typeof attitudeLineSchema>;

/** What is said of the attitude of one who can't take a position, and of nobody else. */
const attitudeFields = ['asked', 'findings', 'clarified', 'reasonToAssumeOpposition'] as const;

const parseShape = parserOf(attitudeLineSchema);
const clockSkewMs = 10 * 60_000;

/** A line of an assessment, or its first mistake. */
export function parseAttitudeLine(value: unknown, now: string): Parsed<AttitudeLine> {
  const parsed = parseShape(value);
  if (!parsed.ok) return parsed;
  const mistake = mistakeIn(parsed.value, Date.parse(now) + clockSkewMs);
  return mistake === undefined ? parsed : { ok: false, mistake };
}

function mistakeIn(line: AttitudeLine, latestMs: number): Mistake | undefined {
  const unable = line.capacity === 'lastinglyUnable';
  for (const field of attitudeFields) {
    if ((line[field] !== undefined) === unable) continue;
    return {
      pointer: `/${field}`,
      code: unable ? 'field-missing' : 'field-unknown',
      detail:
        'Say how the attitude was clarified, of a person who lastingly is unable and only then.',
    };
  }
  if (Date.parse(line.assessedAt) > latestMs) {
    return {
      pointer: '/assessedAt',
      code: 'time-in-future',
      detail: 'This has not happened yet: send it when it has.',
    };
  }
  if (line.until !== undefined && untilEnd(line.until) <= fromStart(line.assessedAt)) {
    return {
      pointer: '/until',
      code: 'times-out-of-order',
      detail: 'It must not end before it begins.',
    };
  }
  return undefined;
}
