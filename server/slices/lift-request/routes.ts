import type { FastifyRequest } from 'fastify';
import type { App, Dependencies } from '../../http/app.ts';
import { idempotencyHeaders, idempotencyKey } from '../../http/idempotency-key.ts';
import { fromPortal, signedIn } from '../../http/openapi.ts';
import { portalProblems, problemResponses, writeProblems } from '../../http/problem-responses.ts';
import { type ProblemCode, ProblemError } from '../../http/problems.ts';
import { requireDuty, requireStaffWithAssignment } from '../../http/require.ts';
import { toInstant } from '../../platform/shape.ts';
import { type Access, type Looking, lookupParams, openLookup, refusal } from '../access/index.ts';
import { askForLift, type RefusedByLaw, seeBlockers, seeRequests } from './ask.ts';
import { liftInnerBlocks } from './inner-lift.ts';
import { decideRequest, endLift, listForOfficer, openRequest } from './office.ts';
import * as shapes from './shapes.ts';
import type { NotDone } from './undone.ts';

const looking: readonly ProblemCode[] = [
  ...portalProblems,
  'assignment-not-chosen',
  'lookup-not-found',
  'access-refused',
];
const deciding: readonly ProblemCode[] = [
  ...portalProblems,
  'assignment-not-chosen',
  'duty-required',
];
const refused = { 'access-refused': refusal };

/** Staff ask the care provider that blocked to lift its blocks, and its officer on duty decides (SVOD 3:5). */
export async function liftRequestRoutes(app: App, dependencies: Dependencies): Promise<void> {
  const { sql, audit, keys, batches } = dependencies;
  const access: Access = { sql, audit, keys, laneOf: batches.laneOf };

  const lookingBy = (request: FastifyRequest): Looking => {
    const reader = requireStaffWithAssignment(request);
    const { lookup: handle } = request.params as { lookup: string };
    const lookup = openLookup(keys, handle, reader, Date.now());
    if (lookup === undefined) {
      throw new ProblemError('lookup-not-found', {
        detail: 'The lookup is over, or belongs elsewhere. Search for the person again.',
      });
    }
    return { reader, lookup };
  };
  const language = (request: FastifyRequest) => requireStaffWithAssignment(request).language;
  const officer = (request: FastifyRequest) => requireDuty(request, 'liftOfficer');

  app.post(
    '/api/v1/lookups/:lookup/blockers',
    {
      schema: {
        summary: 'Which care providers have blocked, in danger to life (SVOD 3:5)',
        tags: ['lookup'],
        security: fromPortal,
        params: lookupParams,
        response: {
          200: shapes.blockersAnswer,
          ...problemResponses([...looking, ...writeProblems], refused),
        },
      },
    },
    async (request) => unlessNot(await seeBlockers(access, lookingBy(request), language(request))),
  );

  app.post(
    '/api/v1/lookups/:lookup/lift-requests',
    {
      schema: {
        summary: 'Ask the care provider that blocked to lift its blocks (SVOD 3:5)',
        tags: ['lookup'],
        security: fromPortal,
        params: lookupParams,
        body: shapes.liftRequestBody,
        described: { headers: idempotencyHeaders },
        response: {
          201: shapes.liftRequestAnswer,
          ...problemResponses(
            [
              ...[...looking, ...writeProblems],
              'idempotency-key-missing',
              'idempotency-key-reused',
              'nothing-blocked-there',
              'lift-request-open',
            ],
            refused,
          ),
        },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const { controller: controllerId, scope, until, callback = null } = request.body;
      const wish = { id, controllerId, scope, until: toInstant(until), callback };
      const made = await askForLift(access, lookingBy(request), language(request), wish);
      return reply.code(201).send(unlessNot(made));
    },
  );

  app.get(
    '/api/v1/lookups/:lookup/lift-requests',
    {
      schema: {
        summary: "The unit's requests about the person, and how they stand",
        tags: ['lookup'],
        security: signedIn,
        params: lookupParams,
        response: { 200: shapes.liftRequestsAnswer, ...problemResponses(looking, refused) },
      },
    },
    async (request) => unlessNot(await seeRequests(access, lookingBy(request), language(request))),
  );

  app.post(
    '/api/v1/lookups/:lookup/inner-lifts',
    {
      schema: {
        summary: 'Lift inner blocks at the own care provider (PDL 4:5)',
        tags: ['lookup'],
        security: fromPortal,
        params: lookupParams,
        body: shapes.innerLiftBody,
        described: { headers: idempotencyHeaders },
        response: {
          201: shapes.innerLiftAnswer,
          ...problemResponses(
            [
              ...[...looking, ...writeProblems],
              'idempotency-key-missing',
              'idempotency-key-reused',
              'nothing-blocked-there',
            ],
            refused,
          ),
        },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const { unit: unitId = null, until, ...given } = request.body;
      const lifted = await liftInnerBlocks(access, lookingBy(request), language(request), {
        ...{ id, unitId, until: toInstant(until) },
        ...given,
      });
      return reply.code(201).send(unlessNot(lifted));
    },
  );

  app.get(
    '/api/v1/office/lift-requests',
    {
      schema: {
        summary: 'Requests to the own care provider; nothing names the person',
        tags: ['office'],
        security: signedIn,
        querystring: shapes.officeQuery,
        response: {
          200: shapes.officeListAnswer,
          ...problemResponses([...deciding, 'input-invalid']),
        },
      },
    },
    async (request) => listForOfficer(access, officer(request), request.query.state ?? 'open'),
  );

  const answering = (codes: readonly ProblemCode[]) => ({
    200: shapes.officeAnswer,
    ...problemResponses(
      [...deciding, ...writeProblems, 'lift-request-not-found', 'access-refused', ...codes],
      refused,
    ),
  });

  app.post(
    '/api/v1/office/lift-requests/:request/open',
    {
      schema: {
        summary: 'Open a request: whom it is about, who asks and why',
        tags: ['office'],
        security: fromPortal,
        params: shapes.officeParams,
        response: answering([]),
      },
    },
    async (request) =>
      unlessNot(
        await openRequest(access, officer(request), language(request), request.params.request),
      ),
  );

  app.post(
    '/api/v1/office/lift-requests/:request/decision',
    {
      schema: {
        summary: 'Grant until a time, or decline (SVOD 3:5)',
        tags: ['office'],
        security: fromPortal,
        params: shapes.officeParams,
        body: shapes.decisionBody,
        response: answering(['lift-request-decided', 'nothing-blocked-there']),
      },
    },
    async (request) => {
      const { body } = request;
      const given = body.decision === 'grant' ? { ...body, until: toInstant(body.until) } : body;
      return unlessNot(
        await decideRequest(
          access,
          officer(request),
          language(request),
          request.params.request,
          given,
        ),
      );
    },
  );

  app.post(
    '/api/v1/office/lift-requests/:request/end',
    {
      schema: {
        summary: 'End a granted lift before its time',
        tags: ['office'],
        security: fromPortal,
        params: shapes.officeParams,
        response: answering(['lift-already-ended']),
      },
    },
    async (request) =>
      unlessNot(await endLift(access, officer(request), language(request), request.params.request)),
  );
}

function unlessNot<T extends object>(answer: T | RefusedByLaw | NotDone): T {
  if (!('code' in answer)) return answer;
  const problem = answer as RefusedByLaw | NotDone;
  if (problem.code === 'access-refused') {
    throw new ProblemError('access-refused', { members: { ...problem.refusal } });
  }
  const { code, detail, pointer } = problem;
  throw new ProblemError(code, {
    detail,
    ...(pointer !== undefined && { members: { errors: [{ pointer, code: 'value-invalid' }] } }),
  });
}
