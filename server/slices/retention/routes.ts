import Type from 'typebox';
import type { App, Dependencies } from '../../http/app.ts';
import { idempotencyHeaders, idempotencyKey } from '../../http/idempotency-key.ts';
import { fromPortal, signedIn } from '../../http/openapi.ts';
import { portalProblems, problemResponses, writeProblems } from '../../http/problem-responses.ts';
import { type ProblemCode, ProblemError } from '../../http/problems.ts';
import { requireDuty } from '../../http/require.ts';
import { list, nullable } from '../../platform/answer-shape.ts';
import { text, uuid } from '../../platform/shape.ts';
import { trace } from '../audit/index.ts';
import { type NotDone, placeHold, type Retention, releaseHold, seeHolds } from './hold.ts';

const base = '/api/v1/office/holds';
const closed = { additionalProperties: false } as const;
const scope = Type.Enum(['opening', 'person'], {
  title: 'HoldScope',
  description: 'The entries of one opening, or all that concern its person',
});
const hold = Type.Object(
  {
    id: uuid(),
    scope,
    opening: uuid(),
    reason: Type.String(),
    placedBy: Type.String(),
    since: Type.String(),
    until: nullable(Type.String({ description: 'Null: until it is ended' })),
    endedAt: nullable(Type.String()),
    endReason: nullable(Type.String()),
  },
  { title: 'LegalHold', description: 'What the log keeps after the retention time, and why' },
);
const holdAnswer = Type.Object(
  { hold, trace },
  { title: 'LegalHoldAnswer', description: 'The hold as it stands now' },
);
const holdsAnswer = Type.Object(
  { holds: list(hold), trace },
  {
    title: 'LegalHoldsAnswer',
    description: 'The holds, those not ended before the others, the newest first; 500 at most',
  },
);
const holdBody = Type.Object(
  {
    opening: uuid(),
    scope,
    reason: text(2000),
    until: nullable(Type.String({ format: 'date-time' })),
  },
  closed,
);
const endBody = Type.Object({ reason: text(2000) }, closed);
const holdParams = Type.Object({ hold: uuid() }, closed);

const onDuty: readonly ProblemCode[] = [
  ...portalProblems,
  'assignment-not-chosen',
  'duty-required',
];

/** Legal holds: a log reviewer keeps what a court, an authority or an open matter needs. */
export async function legalHoldRoutes(app: App, { sql, audit }: Dependencies): Promise<void> {
  const retention: Retention = { sql, audit };

  app.get(
    base,
    {
      schema: {
        summary: 'Legal holds by the own connected provider; nothing names the person',
        tags: ['office'],
        security: signedIn,
        response: { 200: holdsAnswer, ...problemResponses(onDuty) },
      },
    },
    async (request) => seeHolds(retention, requireDuty(request, 'logReviewer')),
  );

  app.post(
    base,
    {
      schema: {
        summary:
          'Keep what the log holds of an opening, or of its person, after the retention time',
        tags: ['office'],
        security: fromPortal,
        body: holdBody,
        described: { headers: idempotencyHeaders },
        response: {
          201: holdAnswer,
          ...problemResponses([
            ...[...onDuty, ...writeProblems],
            ...(['opening-not-found', 'idempotency-key-missing'] as const),
            'idempotency-key-reused',
          ]),
        },
      },
    },
    async (request, reply) => {
      const by = requireDuty(request, 'logReviewer');
      const placed = await placeHold(retention, by, {
        ...{ id: idempotencyKey(request), ...request.body },
      });
      return reply.code(201).send(unlessNot(placed));
    },
  );

  app.post(
    `${base}/:hold/end`,
    {
      schema: {
        summary: 'End a legal hold: what has expired goes at the next run',
        tags: ['office'],
        security: fromPortal,
        params: holdParams,
        body: endBody,
        response: {
          200: holdAnswer,
          ...problemResponses([...onDuty, ...writeProblems, 'hold-not-found', 'hold-ended']),
        },
      },
    },
    async (request) => {
      const by = requireDuty(request, 'logReviewer');
      const { reason } = request.body;
      return unlessNot(await releaseHold(retention, by, { id: request.params.hold, reason }));
    },
  );
}

function unlessNot<T extends object>(answer: T | NotDone): T {
  if (!('code' in answer)) return answer;
  const { code, detail } = answer as NotDone;
  throw new ProblemError(code, { detail });
}
