import type { FastifyRequest } from 'fastify';
import type { App, Dependencies } from '../../http/app.ts';
import { idempotencyHeaders, idempotencyKey } from '../../http/idempotency-key.ts';
import { fromPortal, signedIn } from '../../http/openapi.ts';
import {
  portalProblems,
  problemResponses,
  residentProblems,
  writeProblems,
} from '../../http/problem-responses.ts';
import { type ProblemCode, ProblemError } from '../../http/problems.ts';
import { requireResident, requireResidentSession } from '../../http/require.ts';
import { toInstant } from '../../platform/shape.ts';
import { residentRefusal } from '../availability/index.ts';
import { blockAt, type Chooser, endLift, liftFor, liftForGood } from './choices.ts';
import * as shapes from './shapes.ts';
import { type Sharing, type SharingAccess, seeSharing } from './sharing.ts';
import { findProviders } from './store.ts';

const keyed: readonly ProblemCode[] = ['idempotency-key-missing', 'idempotency-key-reused'];

/** A resident sees who shares what about her, blocks at each provider, and lifts her blocks. */
export async function residentSharingRoutes(app: App, dependencies: Dependencies): Promise<void> {
  const access: SharingAccess = dependencies;
  const chooser = (request: FastifyRequest): Chooser => ({
    resident: requireResident(request),
    language: requireResidentSession(request).language,
  });
  const choosing = (codes: readonly ProblemCode[]) =>
    problemResponses([...residentProblems, ...writeProblems, 'access-refused', ...codes], {
      'access-refused': residentRefusal,
    });
  const common = { tags: ['resident'], security: fromPortal };

  app.get(
    '/api/v1/resident/sharing',
    {
      schema: {
        summary: 'Who shares what about me, and what I have blocked',
        tags: ['resident'],
        security: signedIn,
        response: { 200: shapes.sharingAnswer, ...problemResponses(residentProblems) },
      },
    },
    async (request) => seeSharing(access, requireResident(request)),
  );

  app.get(
    '/api/v1/resident/providers',
    {
      schema: {
        summary: 'Connected providers by name, to oppose before anything is shared',
        tags: ['resident'],
        security: signedIn,
        querystring: shapes.providersQuery,
        response: {
          200: shapes.providersAnswer,
          ...problemResponses([...portalProblems, 'input-invalid']),
        },
      },
    },
    async (request) => {
      requireResidentSession(request);
      return { providers: await findProviders(access.sql, request.query.text) };
    },
  );

  app.post(
    '/api/v1/resident/blocks',
    {
      schema: {
        ...common,
        summary: 'Block what a provider holds about me (SVOD 2:3, PDL 4:4)',
        body: shapes.blockBody,
        described: { headers: idempotencyHeaders },
        response: { 201: shapes.sharingAnswer, ...choosing(keyed) },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const { controller: controllerId, kind, unit: unitId = null } = request.body;
      const given = { id, kind, controllerId, unitId };
      const answer = await blockAt(access, chooser(request), given);
      return reply.code(201).send(unlessNot(answer));
    },
  );

  app.post(
    '/api/v1/resident/blocks/:block/lift',
    {
      schema: {
        ...common,
        summary: 'Lift my block for good (SVOD 2:3, PDL 4:4)',
        params: shapes.blockParams,
        response: { 200: shapes.sharingAnswer, ...choosing(['block-not-found']) },
      },
    },
    async (request) => unlessNot(await liftForGood(access, chooser(request), request.params.block)),
  );

  app.post(
    '/api/v1/resident/blocks/:block/temporary-lifts',
    {
      schema: {
        ...common,
        summary: 'Let a unit read what I have blocked, until a time',
        params: shapes.blockParams,
        body: shapes.liftBody,
        described: { headers: idempotencyHeaders },
        response: {
          201: shapes.sharingAnswer,
          ...choosing([...keyed, 'block-not-found', 'block-already-lifted']),
        },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const { unit: unitId, until } = request.body;
      const answer = await liftFor(access, chooser(request), {
        ...{ id, blockId: request.params.block, unitId },
        until: toInstant(until),
      });
      return reply.code(201).send(unlessNot(answer));
    },
  );

  app.post(
    '/api/v1/resident/blocks/:block/temporary-lifts/:lift/end',
    {
      schema: {
        ...common,
        summary: 'End a temporary lift of my block',
        params: shapes.liftParams,
        response: { 200: shapes.sharingAnswer, ...choosing(['lift-not-found']) },
      },
    },
    async (request) => {
      const { block: blockId, lift: id } = request.params;
      return unlessNot(await endLift(access, chooser(request), { blockId, id }));
    },
  );
}

function unlessNot(answer: Awaited<ReturnType<typeof blockAt>>): Sharing {
  if (!('code' in answer)) return answer;
  if ('refusal' in answer) throw new ProblemError(answer.code, { members: { ...answer.refusal } });
  const { code, detail, pointer } = answer;
  throw new ProblemError(code, {
    detail,
    ...(pointer !== undefined && { members: { errors: [{ pointer, code: 'value-invalid' }] } }),
  });
}
