import type { Static } from 'typebox';
import Type from 'typebox';
import {
  hsaId,
  instant,
  line,
  type Mistake,
  moment,
  type Parsed,
  parserOf,
  personIdentifier,
  text,
  uuid,
} from '../../platform/shape.ts';
import { fromStart, untilEnd } from '../../platform/swedish-time.ts';
import { consentChannel } from './shapes.ts';

/** A consent as a system client sends it: the whole of what is known of it now. */
export const consentLineSchema = Type.Object(
  {
    id: uuid(),
    person: personIdentifier,
    unit: hsaId(),
    staff: Type.Optional(hsaId()),
    from: moment(),
    until: Type.Optional(moment()),
    channel: consentChannel,
    givenBy: Type.Enum(['person', 'representative']),
    representedBy: Type.Optional(line(200)),
    requestedBy: hsaId(),
    registeredBy: hsaId(),
    withdrawnAt: Type.Optional(instant()),
    withdrawnReason: Type.Optional(text(1024)),
    voidedAt: Type.Optional(instant()),
    voidedReason: Type.Optional(text(1024)),
  },
  { additionalProperties: false, title: 'ConsentLine' },
);
export type ConsentLine = Static<typeof consentLineSchema>;

const parseShape = parserOf(consentLineSchema);
const clockSkewMs = 10 * 60_000;

/** A consent's line, or its first mistake. */
export function parseConsentLine(value: unknown, now: string): Parsed<ConsentLine> {
  const parsed = parseShape(value);
  if (!parsed.ok) return parsed;
  const mistake = mistakeIn(parsed.value, Date.parse(now) + clockSkewMs);
  return mistake === undefined ? parsed : { ok: false, mistake };
}

function mistakeIn(consent: ConsentLine, latestMs: number): Mistake | undefined {
  if ((consent.givenBy === 'representative') !== (consent.representedBy !== undefined)) {
    return {
      pointer: '/representedBy',
      code: consent.representedBy === undefined ? 'field-missing' : 'field-unknown',
      detail: 'Name the representative, when a representative gave the consent and only then.',
    };
  }
  if (consent.until !== undefined && untilEnd(consent.until) <= fromStart(consent.from)) {
    return {
      pointer: '/until',
      code: 'times-out-of-order',
      detail: 'It must not end before it begins.',
    };
  }
  for (const field of ['withdrawnAt', 'voidedAt'] as const) {
    const time = consent[field];
    if (time !== undefined && Date.parse(time) > latestMs) {
      return {
        pointer: `/${field}`,
        code: 'time-in-future',
        detail: 'This has not happened yet: send it when it has.',
      };
    }
  }
  if (consent.voidedAt !== undefined && consent.voidedReason === undefined) {
    return {
      pointer: '/voidedReason',
      code: 'field-missing',
      detail: 'Only what was registered by mistake is voided: say what was wrong.',
    };
  }
  return undefined;
}
