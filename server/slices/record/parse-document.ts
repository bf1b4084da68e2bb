/** From anything to a published document, or the first mistake in it. Pure: `now` comes from the caller. */
import type { Mistake, Parsed } from '../../platform/shape.ts';
import { parserOf, toInstant } from '../../platform/shape.ts';
import { type BodyOf, bodies, type InformationType, informationTypes } from './bodies.ts';
import { envelopeSchema, type PublishedDocument, publishers } from './document-types.ts';

const parseEnvelope = parserOf(envelopeSchema);
const parseBody = Object.fromEntries(
  informationTypes.map((type) => [type, parserOf(bodies[type])]),
) as Record<InformationType, (value: unknown) => Parsed<unknown>>;

const minuteMs = 60_000;
const yearMs = 366 * 24 * 60 * minuteMs;
/** Clocks of source systems may be this much before ours. */
const clockSkewMs = 10 * minuteMs;
/** What is planned or decided may begin this long from now; what has happened may not. */
const planAheadMs = 3 * yearMs;
/** What lasts may end this long from now. */
const lastsMs = 50 * yearMs;

const planned: ReadonlySet<InformationType> = new Set([
  'permanentCareContact',
  'permanentSocialCareContact',
  'assistanceDecision',
  'implementationPlan',
  'careContact',
]);

/**
 * A document with the form, times and texts that the system takes; times are made UTC with
 * milliseconds. `now` is the database's time.
 */
export function parseDocument(value: unknown, now: string): Parsed<PublishedDocument> {
  const envelope = parseEnvelope(value);
  if (!envelope.ok) return envelope;
  const body = parseBody[envelope.value.type as InformationType](envelope.value.body);
  if (!body.ok) {
    return {
      ok: false,
      mistake: { ...body.mistake, pointer: `/body${body.mistake.pointer}` },
    };
  }
  const document = withUtcTimes(envelope.value as PublishedDocument);
  const mistake = mistakeInTimes(document, now) ?? mistakeInBody(document);
  return mistake === undefined ? { ok: true, value: document } : { ok: false, mistake };
}

/** The mistake of a document whose controller's kind doesn't publish such information. */
export function mistakeForPublisher(
  document: PublishedDocument,
  kind: 'careProvider' | 'socialCareProvider',
): Mistake | undefined {
  if (!publishers[document.type].includes(kind)) {
    return {
      pointer: '/type',
      code: 'type-not-allowed',
      detail: `Only a ${publishers[document.type].join(' or ')} publishes this type of information.`,
    };
  }
  if (kind === 'socialCareProvider' && document.intervention === undefined) {
    return missing('/intervention', 'Social care states the intervention and its legal ground.');
  }
  if (kind === 'careProvider' && document.intervention !== undefined) {
    return {
      pointer: '/intervention',
      code: 'field-unknown',
      detail: 'Only social care states an intervention: remove it, or correct the controller.',
    };
  }
  return undefined;
}

function withUtcTimes(document: PublishedDocument): PublishedDocument {
  const times: Partial<PublishedDocument> = { eventAt: toInstant(document.eventAt) };
  if (document.eventUntil !== undefined) times.eventUntil = toInstant(document.eventUntil);
  if (document.documentedAt !== undefined) times.documentedAt = toInstant(document.documentedAt);
  if (document.signedAt !== undefined) times.signedAt = toInstant(document.signedAt);
  if (document.blockComparisonTime !== undefined) {
    times.blockComparisonTime = toInstant(document.blockComparisonTime);
  }
  return { ...document, ...times } as PublishedDocument;
}

function mistakeInTimes(document: PublishedDocument, now: string): Mistake | undefined {
  const begins = planned.has(document.type) ? planAheadMs : clockSkewMs;
  const mistake =
    tooFarAhead(now, '/eventAt', document.eventAt, begins) ??
    tooFarAhead(now, '/eventUntil', document.eventUntil, lastsMs) ??
    tooFarAhead(now, '/documentedAt', document.documentedAt, clockSkewMs) ??
    tooFarAhead(now, '/signedAt', document.signedAt, clockSkewMs) ??
    tooFarAhead(now, '/blockComparisonTime', document.blockComparisonTime, begins);
  if (mistake !== undefined) return mistake;
  if (document.eventUntil !== undefined && document.eventUntil < document.eventAt) {
    return outOfOrder('/eventUntil', 'The end must not be before the event.');
  }
  if (document.signedBy !== undefined && document.signedAt === undefined) {
    return missing('/signedAt', 'A signed document has the time of its signing.');
  }
  return undefined;
}

function tooFarAhead(
  now: string,
  pointer: string,
  time: string | undefined,
  aheadMs: number,
): Mistake | undefined {
  // Most times have passed, and two instants compare as text.
  if (time === undefined || time <= now || Date.parse(time) <= Date.parse(now) + aheadMs) {
    return undefined;
  }
  return {
    pointer,
    code: 'time-in-future',
    detail: 'The time lies further ahead than this type of information allows.',
  };
}

function mistakeInBody(document: PublishedDocument): Mistake | undefined {
  switch (document.type) {
    case 'permanentCareContact':
    case 'permanentSocialCareContact':
    case 'warning':
      return mistakeInPeriod(document.body, '/body');
    case 'assistanceDecision':
      return mistakeInPeriod(document.body, '/body') ?? mistakeInDecision(document.body);
    case 'implementationPlan':
      return mistakeInPeriod(document.body, '/body');
    case 'medicationList':
      return document.body.medications
        .map((medication, index) => mistakeInPeriod(medication, `/body/medications/${index}`))
        .find((mistake) => mistake !== undefined);
    case 'chronicWound':
      return mistakeInArea(document.body.areaCm2);
    case 'diagnosis':
      return mistakeInCode(document.body);
    case 'relativeContacts':
    case 'dailyNote':
    case 'careContact':
      return undefined;
  }
}

function mistakeInPeriod(
  period: { from?: string; until?: string },
  at: string,
): Mistake | undefined {
  if (period.from === undefined || period.until === undefined) return undefined;
  return period.until < period.from
    ? outOfOrder(`${at}/until`, 'The last day must not be before the first.')
    : undefined;
}

function mistakeInDecision(body: BodyOf['assistanceDecision']): Mistake | undefined {
  return body.status !== 'investigating' && body.decidedOn === undefined
    ? missing('/body/decidedOn', 'A decision has the date on which it was made.')
    : undefined;
}

function mistakeInArea(areaCm2: number | undefined): Mistake | undefined {
  if (areaCm2 === undefined || Math.round(areaCm2 * 10) / 10 === areaCm2) return undefined;
  return {
    pointer: '/body/areaCm2',
    code: 'value-invalid',
    detail: 'Give the area in square centimetres with at most one decimal.',
  };
}

function mistakeInCode({ code, codeSystem }: BodyOf['diagnosis']): Mistake | undefined {
  if ((code === undefined) === (codeSystem === undefined)) return undefined;
  return missing(
    `/body/${code === undefined ? 'code' : 'codeSystem'}`,
    'A code and its system stand together: give both, or the words alone.',
  );
}

function missing(pointer: string, detail: string): Mistake {
  return { pointer, code: 'field-missing', detail };
}

function outOfOrder(pointer: string, detail: string): Mistake {
  return { pointer, code: 'times-out-of-order', detail };
}
