import type { SigningKey } from '@samvy/ledger';
import type { FastifyRequest } from 'fastify';
import type { App, Dependencies } from '../../http/app.ts';
import { idempotencyHeaders, idempotencyKey } from '../../http/idempotency-key.ts';
import { fromPortal, signedIn } from '../../http/openapi.ts';
import { portalProblems, problemResponses, writeProblems } from '../../http/problem-responses.ts';
import { type ProblemCode, ProblemError } from '../../http/problems.ts';
import { requireDuty } from '../../http/require.ts';
import { openOpening } from './open-opening.ts';
import { listOpenings, summarise } from './openings.ts';
import { decideOutcome } from './outcome.ts';
import { changePlan, seePlan } from './plan.ts';
import { writeProtocol } from './protocol.ts';
import { answerQuestion, askQuestion, listQuestions } from './questions.ts';
import { listReminders } from './reminders.ts';
import type { NotDone, Review } from './review.ts';
import { parseScoreCursor, writeScoreCursor } from './score-cursor.ts';
import * as shapes from './shapes.ts';
import { countByMonth } from './statistics.ts';

const base = '/api/v1/office/review';
const onDuty: readonly ProblemCode[] = [
  ...portalProblems,
  'assignment-not-chosen',
  'duty-required',
];
const aboutOpening: readonly ProblemCode[] = [...onDuty, 'opening-not-found', 'own-opening'];
const keyed: readonly ProblemCode[] = [
  ...writeProblems,
  'idempotency-key-missing',
  'idempotency-key-reused',
];

/** Log review (PDL 4:3, SVOD 4:4): who opened what at the own connected provider, and what came of it. */
export async function reviewRoutes(
  app: App,
  dependencies: Dependencies & { readonly ledgerKey: SigningKey },
): Promise<void> {
  const { sql, audit, keys, ledgerKey } = dependencies;
  const review: Review = { sql, audit, auditMac: keys.auditMac, ledgerKey };
  const reviewer = (request: FastifyRequest) => requireDuty(request, 'logReviewer');
  const manager = (request: FastifyRequest) => requireDuty(request, 'unitManager');

  app.get(
    `${base}/openings`,
    {
      schema: {
        summary: 'Openings by the own staff, highest score first; nothing names the person',
        tags: ['office'],
        security: signedIn,
        querystring: shapes.openingsQuery,
        response: {
          200: shapes.openingsAnswer,
          ...problemResponses([...onDuty, 'input-invalid']),
        },
      },
    },
    async (request) => {
      const { before, ...asked } = request.query;
      const cursor = before === undefined ? null : parseScoreCursor(before);
      if (cursor === undefined) {
        throw new ProblemError('input-invalid', {
          detail: 'The cursor is not one that an earlier page gave.',
          members: { errors: [{ pointer: '/before', code: 'value-invalid' }] },
        });
      }
      const { next, ...page } = await listOpenings(review, reviewer(request), {
        ...asked,
        before: cursor,
      });
      return { ...page, next: next === null ? null : writeScoreCursor(next) };
    },
  );

  app.get(
    `${base}/summary`,
    {
      schema: {
        summary: 'The work list in figures, this year',
        tags: ['office'],
        security: signedIn,
        response: { 200: shapes.summaryAnswer, ...problemResponses(onDuty) },
      },
    },
    async (request) => summarise(review, reviewer(request)),
  );

  app.post(
    `${base}/openings/:opening/open`,
    {
      schema: {
        summary: 'Open an opening: whom it is about, who read what, and on what ground',
        tags: ['office'],
        security: fromPortal,
        params: shapes.openingParams,
        response: {
          200: shapes.openedAnswer,
          ...problemResponses([...aboutOpening, ...writeProblems]),
        },
      },
    },
    async (request) => unlessNot(await openOpening(review, reviewer(request), idIn(request))),
  );

  app.post(
    `${base}/openings/:opening/questions`,
    {
      schema: {
        summary: "Ask the manager of the reader's unit",
        tags: ['office'],
        security: fromPortal,
        params: shapes.openingParams,
        body: shapes.questionBody,
        described: { headers: idempotencyHeaders },
        response: {
          201: shapes.openedAnswer,
          ...problemResponses([...aboutOpening, ...keyed, 'opening-closed']),
        },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const asked = { id, text: request.body.text };
      const made = await askQuestion(review, reviewer(request), idIn(request), asked);
      return reply.code(201).send(unlessNot(made));
    },
  );

  app.post(
    `${base}/openings/:opening/outcome`,
    {
      schema: {
        summary: 'Decide: without deviation, or a deviation and what is done about it',
        tags: ['office'],
        security: fromPortal,
        params: shapes.openingParams,
        body: shapes.outcomeBody,
        described: { headers: idempotencyHeaders },
        response: { 201: shapes.openedAnswer, ...problemResponses([...aboutOpening, ...keyed]) },
      },
    },
    async (request, reply) => {
      const id = idempotencyKey(request);
      const { done = [], ...given } = request.body;
      const made = await decideOutcome(review, reviewer(request), idIn(request), {
        ...{ id, done },
        ...given,
      });
      return reply.code(201).send(unlessNot(made));
    },
  );

  app.get(
    `${base}/questions`,
    {
      schema: {
        summary: "Reviewers' questions to the manager of the unit",
        tags: ['office'],
        security: signedIn,
        response: { 200: shapes.questionsAnswer, ...problemResponses(onDuty) },
      },
    },
    async (request) => listQuestions(review, manager(request)),
  );

  app.post(
    `${base}/questions/:question/answer`,
    {
      schema: {
        summary: "Answer a reviewer's question",
        tags: ['office'],
        security: fromPortal,
        params: shapes.questionParams,
        body: shapes.questionBody,
        response: {
          200: shapes.questionsAnswer,
          ...problemResponses([
            ...[...onDuty, ...writeProblems],
            'question-not-found',
            'question-answered',
          ]),
        },
      },
    },
    async (request) => {
      const { params, body } = request;
      return unlessNot(await answerQuestion(review, manager(request), params.question, body.text));
    },
  );

  app.get(
    `${base}/plan`,
    {
      schema: {
        summary: "The year's plan: samples of each unit, and how often is reviewed",
        tags: ['office'],
        security: signedIn,
        querystring: shapes.planQuery,
        response: { 200: shapes.planAnswer, ...problemResponses([...onDuty, 'input-invalid']) },
      },
    },
    async (request) => seePlan(review, reviewer(request), request.query.year),
  );

  app.put(
    `${base}/plan`,
    {
      schema: {
        summary: "Decide the year's plan",
        tags: ['office'],
        security: fromPortal,
        body: shapes.planBody,
        response: { 200: shapes.planAnswer, ...problemResponses([...onDuty, ...writeProblems]) },
      },
    },
    async (request) => unlessNot(await changePlan(review, reviewer(request), request.body)),
  );

  app.get(
    `${base}/reminders`,
    {
      schema: {
        summary: 'What falls due: reports to IMY, unanswered questions, reviews',
        tags: ['office'],
        security: signedIn,
        response: { 200: shapes.remindersAnswer, ...problemResponses(onDuty) },
      },
    },
    async (request) => listReminders(review, reviewer(request)),
  );

  app.get(
    `${base}/statistics`,
    {
      schema: {
        summary: 'Openings, reviews and deviations by month, criterion and unit',
        tags: ['office'],
        security: signedIn,
        querystring: shapes.periodQuery,
        response: {
          200: shapes.statisticsAnswer,
          ...problemResponses([...onDuty, 'input-invalid']),
        },
      },
    },
    async (request) => unlessNot(await countByMonth(review, reviewer(request), request.query)),
  );

  app.get(
    `${base}/protocol`,
    {
      schema: {
        summary: 'What was reviewed in a period and what came of it, signed',
        tags: ['office'],
        security: signedIn,
        querystring: shapes.periodQuery,
        response: {
          200: shapes.protocolAnswer,
          ...problemResponses([...onDuty, 'input-invalid']),
        },
      },
    },
    async (request) => unlessNot(await writeProtocol(review, reviewer(request), request.query)),
  );
}

function idIn(request: FastifyRequest): string {
  return (request.params as { opening: string }).opening;
}

function unlessNot<T extends object>(answer: T | NotDone): T {
  if (!('code' in answer)) return answer;
  const { code, detail, pointer } = answer as NotDone;
  throw new ProblemError(code, {
    detail,
    ...(pointer !== undefined && { members: { errors: [{ pointer, code: 'value-invalid' }] } }),
  });
}
