import type { FastifyRequest } from 'fastify';
import type { App, Dependencies } from '../../http/app.ts';
import { idempotencyHeaders, idempotencyKey } from '../../http/idempotency-key.ts';
import { fromPortal, signedIn } from '../../http/openapi.ts';
import { portalProblems, problemResponses, writeProblems } from '../../http/problem-responses.ts';
import { type ProblemCode, ProblemError } from '../../http/problems.ts';
import { requireStaff, requireStaffWithAssignment } from '../../http/require.ts';
import { nothing } from '../../platform/answer-shape.ts';
import { parseCursor } from '../../platform/cursor.ts';
import { endOfDay, startOfDay } from '../../platform/swedish-time.ts';
import { parsePersonNumber } from '../person/index.ts';
import { createCases } from './cases.ts';
import { openLookup } from './lookup.ts';
import { type Purpose, statablePurposes } from './reader.ts';
import type { RefusalDetails } from './refusal.ts';
import * as shapes from './shapes.ts';
import { closeLookup } from './steps/close.ts';
import { stateDanger } from './steps/danger.ts';
import { openDocument } from './steps/document.ts';
import { seeFlag } from './steps/flag.ts';
import { seeOverview } from './steps/overview.ts';
import { search } from './steps/search.ts';
import { listSources } from './steps/sources.ts';
import { type NotWritten, type Standing, seeStanding, stateGround } from './steps/standing.ts';
import type { Looking, LookupAccess } from './steps/step.ts';
import { assessUnable } from './steps/unable-assessment.ts';
import {
  answerConsent,
  recordChildCannotConsent,
  recordRelation,
  voidGivenConsent,
  withdrawGivenConsent,
} from './steps/writes.ts';
import { insertGrounds } from './store.ts';

/** How a route of a lookup may fail, beside what belongs to it. */
const reading: readonly ProblemCode[] = [...portalProblems, 'assignment-not-chosen'];
const sending: readonly ProblemCode[] = [...reading, ...writeProblems];
const ending: readonly ProblemCode[] = [
  ...sending,
  'lookup-not-found',
  'consent-not-found',
  'consent-already-ended',
];
const writing: readonly ProblemCode[] = [
  ...sending,
  'lookup-not-found',
  'idempotency-key-missing',
  'idempotency-key-reused',
];
const refused = { 'access-refused': shapes.refusal };

/** Staff look a person up, step by step; every step is an entry in the log before it is answered. */
export async function accessRoutes(app: App, dependencies: Dependencies): Promise<void> {
  const { sql, audit, keys, batches } = dependencies;
  const { laneOf } = batches;
  const access: LookupAccess = {
    ...{ sql, audit, keys, laneOf },
    cases: createCases(batches),
    storeGround: audit.sharedAppend(insertGrounds),
  };

  const looking = (request: FastifyRequest): Looking => {
    const reader = requireStaffWithAssignment(request);
    const { lookup: handle } = request.params as { lookup: string };
    const lookup = openLookup(keys, handle, reader, Date.now());
    if (lookup === undefined) {
      throw new ProblemError('lookup-not-found', {
        detail:
          'The lookup is over, or was begun in another session or under another assignment. Search for the person again.',
      });
    }
    return { reader, lookup };
  };
  const language = (request: FastifyRequest) => requireStaff(request).language;

  app.post(
    '/api/v1/lookups',
    {
      schema: {
        summary: 'Find a person by number and begin a lookup',
        tags: ['lookup'],
        security: fromPortal,
        body: shapes.searchBody,
        response: {
          201: shapes.lookupAnswer,
          ...problemResponses([...sending, 'person-not-found', 'number-invalid'], {
            'number-invalid': shapes.numberFault,
          }),
        },
      },
    },
    async (request, reply) => {
      const reader = requireStaffWithAssignment(request);
      const number = parsePersonNumber(request.body.number);
      if (!number.ok) {
        throw new ProblemError('number-invalid', {
          detail: 'Compare it with an identity document, and write all the digits.',
          members: { why: number.why },
        });
      }
      const begun = await search(access, reader, number.value);
      if ('code' in begun) throw new ProblemError(begun.code);
      return reply.code(201).send(begun);
    },
  );

  app.post(
    '/api/v1/lookups/:lookup/flag',
    {
      schema: {
        summary: 'Is there anything to read (SVOD 2:4, 2:5)?',
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.lookupParams,
        response: {
          200: shapes.flagAnswer,
          ...problemResponses([...sending, 'lookup-not-found', 'access-refused'], refused),
        },
      },
    },
    async (request) => unlessRefused(await seeFlag(access, looking(request), language(request))),
  );

  app.get(
    '/api/v1/lookups/:lookup/standing',
    {
      schema: {
        summary: 'What the law requires of this reader now',
        tags: ['lookup'],
        security: signedIn,
        params: shapes.lookupParams,
        response: {
          200: shapes.standingAnswer,
          ...problemResponses([...reading, 'lookup-not-found']),
        },
      },
    },
    async (request) => seeStanding(access, looking(request), language(request)),
  );

  app.post(
    '/api/v1/lookups/:lookup/ground',
    {
      schema: {
        summary: 'State the ground of the lookup: the active choice',
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.lookupParams,
        body: shapes.groundBody,
        response: {
          200: shapes.standingAnswer,
          ...problemResponses([...sending, 'lookup-not-found']),
        },
      },
    },
    async (request) => {
      const who = looking(request);
      const purpose = request.body.purpose as Purpose;
      if (!statablePurposes(who.reader).includes(purpose)) {
        throw new ProblemError('input-invalid', {
          detail:
            'The assignment does not have this purpose: choose another, or another assignment.',
          members: { errors: [{ pointer: '/purpose', code: 'purpose-not-assigned' }] },
        });
      }
      const { relevance } = request.body;
      return await stateGround(access, who, language(request), { purpose, relevance });
    },
  );

  app.post(
    '/api/v1/lookups/:lookup/relations',
    {
      schema: {
        summary: "Record the unit's relation with the person",
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.lookupParams,
        body: shapes.relationBody,
        described: { headers: idempotencyHeaders },
        response: { 201: shapes.standingAnswer, ...problemResponses(writing) },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const { until, ...relation } = request.body;
      const standing = await recordRelation(access, looking(request), language(request), {
        id,
        ...relation,
        until: endOfDay(until),
      });
      return reply.code(201).send(unlessNotWritten(standing));
    },
  );

  app.post(
    '/api/v1/lookups/:lookup/consents',
    {
      schema: {
        summary: "Record the person's answer to whether the unit may read",
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.lookupParams,
        body: shapes.consentBody,
        described: { headers: idempotencyHeaders },
        response: { 201: shapes.standingAnswer, ...problemResponses(writing) },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const { until, ...answer } = request.body;
      const standing = await answerConsent(access, looking(request), language(request), {
        id,
        ...answer,
        until: until === undefined ? null : endOfDay(until),
      });
      return reply.code(201).send(unlessNotWritten(standing));
    },
  );

  app.post(
    '/api/v1/lookups/:lookup/consents/:consent/withdrawal',
    {
      schema: {
        summary: 'The person takes the consent back',
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.consentParams,
        body: shapes.withdrawalBody,
        response: { 200: shapes.standingAnswer, ...problemResponses(ending) },
      },
    },
    async (request) =>
      unlessNotWritten(
        await withdrawGivenConsent(access, looking(request), language(request), {
          id: request.params.consent,
          reason: request.body.reason ?? null,
        }),
      ),
  );

  app.post(
    '/api/v1/lookups/:lookup/consents/:consent/voiding',
    {
      schema: {
        summary: 'The consent was registered by mistake',
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.consentParams,
        body: shapes.voidingBody,
        response: { 200: shapes.standingAnswer, ...problemResponses(ending) },
      },
    },
    async (request) =>
      unlessNotWritten(
        await voidGivenConsent(access, looking(request), language(request), {
          id: request.params.consent,
          reason: request.body.reason,
        }),
      ),
  );

  app.post(
    '/api/v1/lookups/:lookup/capacity',
    {
      schema: {
        summary: 'Record that a child can not itself consent',
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.lookupParams,
        body: shapes.capacityBody,
        described: { headers: idempotencyHeaders },
        response: { 201: shapes.standingAnswer, ...problemResponses(writing) },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const { how } = request.body;
      const standing = await recordChildCannotConsent(access, looking(request), language(request), {
        id,
        how,
      });
      return reply.code(201).send(unlessNotWritten(standing));
    },
  );

  app.post(
    '/api/v1/lookups/:lookup/unable-assessment',
    {
      schema: {
        summary: 'Record that an adult lastingly can not consent, and the clarified attitude',
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.lookupParams,
        body: shapes.unableAssessmentBody,
        described: { headers: idempotencyHeaders },
        response: { 201: shapes.standingAnswer, ...problemResponses(writing) },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const { until, ...assessment } = request.body;
      const standing = await assessUnable(access, looking(request), language(request), {
        id,
        ...assessment,
        until: endOfDay(until),
      });
      return reply.code(201).send(unlessNotWritten(standing));
    },
  );

  app.post(
    '/api/v1/lookups/:lookup/danger',
    {
      schema: {
        summary: "State a danger to the patient's life or health (SVOD 3:5, 3:6)",
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.lookupParams,
        body: shapes.dangerBody,
        described: { headers: idempotencyHeaders },
        response: {
          201: shapes.standingAnswer,
          ...problemResponses([...writing, 'access-refused'], refused),
        },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const { danger, consentNotObtainable, unableToRequestLift, indispensable } = request.body;
      const stated = {
        id,
        danger,
        consentNotObtainable: consentNotObtainable ?? null,
        unableToRequestLift: unableToRequestLift ?? null,
        indispensable: indispensable ?? null,
      };
      const standing = await stateDanger(access, looking(request), language(request), stated);
      return reply.code(201).send(unlessNotWritten(standing));
    },
  );

  app.post(
    '/api/v1/lookups/:lookup/sources',
    {
      schema: {
        summary: 'Who has made data available',
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.lookupParams,
        response: {
          200: shapes.sourcesAnswer,
          ...problemResponses([...sending, 'lookup-not-found', 'access-refused'], refused),
        },
      },
    },
    async (request) =>
      unlessRefused(await listSources(access, looking(request), language(request))),
  );

  app.post(
    '/api/v1/lookups/:lookup/overview',
    {
      // Written as it is, in a quarter of the time: every field is named where it is made (`overview-shape.test.ts`).
      serializerCompiler: () => JSON.stringify,
      schema: {
        summary: 'What is current about the person, and headers newest first',
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.lookupParams,
        body: shapes.overviewBody,
        response: {
          200: shapes.overviewAnswer,
          ...problemResponses([...sending, 'lookup-not-found', 'access-refused'], refused),
        },
      },
    },
    async (request) => {
      const { types, sources, from, until, text, cursor } = request.body;
      const before = cursor === undefined ? null : parseCursor(cursor);
      if (before === undefined) {
        throw new ProblemError('input-invalid', {
          detail: 'The cursor is not one that an earlier page gave.',
          members: { errors: [{ pointer: '/cursor', code: 'value-invalid' }] },
        });
      }
      const asked = {
        types: types ?? null,
        sources: sources ?? null,
        from: from === undefined ? null : startOfDay(from),
        until: until === undefined ? null : endOfDay(until),
        text: text ?? null,
        cursor: before,
      };
      return unlessRefused(await seeOverview(access, looking(request), asked, language(request)));
    },
  );

  app.post(
    '/api/v1/lookups/:lookup/documents/:document',
    {
      schema: {
        summary: 'Open one document',
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.documentParams,
        response: {
          200: shapes.documentAnswer,
          ...problemResponses(
            [...sending, 'lookup-not-found', 'access-refused', 'document-not-found'],
            refused,
          ),
        },
      },
    },
    async (request) =>
      unlessRefused(
        await openDocument(access, looking(request), request.params.document, language(request)),
      ),
  );

  app.post(
    '/api/v1/lookups/:lookup/close',
    {
      schema: {
        summary: 'The lookup is over',
        tags: ['lookup'],
        security: fromPortal,
        params: shapes.lookupParams,
        response: { 204: nothing, ...problemResponses([...sending, 'lookup-not-found']) },
      },
    },
    async (request, reply) => {
      await closeLookup(access, looking(request));
      return reply.code(204).send(null);
    },
  );
}

type Refused = { readonly code: 'access-refused'; readonly refusal: RefusalDetails };
type Answered<T> = T | Refused | { readonly code: 'document-not-found' };

function unlessNotWritten(answer: Standing | NotWritten | Refused): Standing {
  if (!('code' in answer)) return answer;
  if (answer.code === 'access-refused') throw problemOf(answer);
  const { code, pointer, detail } = answer;
  throw new ProblemError(code, {
    ...(detail !== undefined && { detail }),
    ...(pointer !== undefined && { members: { errors: [{ pointer, code: 'value-invalid' }] } }),
  });
}

function unlessRefused<T extends object & { readonly code?: never }>(answer: Answered<T>): T {
  if (answer.code === undefined) return answer;
  if (answer.code === 'document-not-found') throw new ProblemError('document-not-found');
  throw problemOf(answer);
}

function problemOf({ refusal }: Refused): ProblemError {
  return new ProblemError('access-refused', { members: { ...refusal } });
}
