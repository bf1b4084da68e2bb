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
import { requireDuty, requireResident, requireStaffWithAssignment } from '../../http/require.ts';
import type { ResidentAccess } from '../access-log/index.ts';
import { askAbout, seeQuestions } from './ask.ts';
import { answerCase, openCase, seeCases } from './office.ts';
import * as shapes from './shapes.ts';
import type { NotDone } from './undone.ts';

const onDuty: readonly ProblemCode[] = [
  ...portalProblems,
  'assignment-not-chosen',
  'duty-required',
];

/** A person asks about a visit in her log, and somebody on duty at the reader's provider answers. */
export async function logQuestionRoutes(app: App, dependencies: Dependencies): Promise<void> {
  const { sql, audit, keys } = dependencies;
  const access: ResidentAccess = { sql, audit, auditMac: keys.auditMac };

  app.get(
    '/api/v1/resident/questions',
    {
      schema: {
        summary: 'My questions about my log, and how they stand',
        tags: ['resident'],
        security: signedIn,
        response: { 200: shapes.questionsAnswer, ...problemResponses(residentProblems) },
      },
    },
    async (request) => seeQuestions(access, requireResident(request)),
  );

  app.post(
    '/api/v1/resident/questions',
    {
      schema: {
        summary: 'Ask about a visit in my log',
        tags: ['resident'],
        security: fromPortal,
        body: shapes.questionBody,
        described: { headers: idempotencyHeaders },
        response: {
          201: shapes.questionsAnswer,
          ...problemResponses([
            ...[...residentProblems, ...writeProblems],
            ...(['idempotency-key-missing', 'idempotency-key-reused'] as const),
            ...(['visit-not-found', 'question-open'] as const),
          ]),
        },
      },
    },
    async (request, reply) => {
      const asked = { id: idempotencyKey(request), ...request.body };
      const answer = await askAbout(access, requireResident(request), asked);
      return reply.code(201).send(unlessNot(answer));
    },
  );

  app.get(
    '/api/v1/office/review/cases',
    {
      schema: {
        summary: "Persons' questions to the own connected provider; nothing names them",
        tags: ['office'],
        security: signedIn,
        querystring: shapes.casesQuery,
        response: { 200: shapes.casesAnswer, ...problemResponses([...onDuty, 'input-invalid']) },
      },
    },
    async (request) => seeCases(access, answererOf(request), request.query.state ?? 'open'),
  );

  const about = [...onDuty, ...writeProblems, 'case-not-found'] as const;

  app.post(
    '/api/v1/office/review/cases/:case/open',
    {
      schema: {
        summary: 'Open a question: whom it is about, and what was read',
        tags: ['office'],
        security: fromPortal,
        params: shapes.caseParams,
        response: { 200: shapes.caseAnswer, ...problemResponses(about) },
      },
    },
    async (request) => unlessNot(await openCase(access, answererOf(request), request.params.case)),
  );

  app.post(
    '/api/v1/office/review/cases/:case/answer',
    {
      schema: {
        summary: 'Answer a question, once and for good',
        tags: ['office'],
        security: fromPortal,
        params: shapes.caseParams,
        body: shapes.answerBody,
        response: { 200: shapes.caseAnswer, ...problemResponses([...about, 'case-answered']) },
      },
    },
    async (request) => {
      const { params, body } = request;
      return unlessNot(await answerCase(access, answererOf(request), params.case, body.text));
    },
  );
}

/** Whoever reviews the log for the connected provider, or manages the unit. */
function answererOf(request: FastifyRequest) {
  const session = requireStaffWithAssignment(request);
  return session.assignment.duties.includes('unitManager')
    ? session
    : requireDuty(request, 'logReviewer');
}

function unlessNot<T extends object>(answer: T | NotDone): T {
  if (!('code' in answer)) return answer;
  const { code, detail } = answer as NotDone;
  throw new ProblemError(code, { detail });
}
