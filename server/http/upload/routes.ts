import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LineAnswer } from '../../platform/line-answer.ts';
import { readTime } from '../../slices/audit/index.ts';
import type { ClientIdentity } from '../../slices/system-client/index.ts';
import type { App, Dependencies } from '../app.ts';
import { type ProblemCode, ProblemError } from '../problems.ts';
import { requireClient } from '../require-client.ts';
import {
  answerValues,
  type NumberedValue,
  parseJson,
  readNdjson,
  type UploadLimits,
} from './answer-lines.ts';
import { AnswerSpool } from './answer-spool.ts';
import { type BatchRun, checkBatch, Gate, storeBatch } from './batch.ts';
import { describeUpload } from './description.ts';
import { invalidAnswer } from './handler.ts';
import { type Upload, uploadsWith } from './uploads.ts';

/** The records of an answer in XML as a source system gave it, each a document or what is wrong with it. */
export type MapAnswer = (xml: Uint8Array) => {
  readonly records: readonly (
    | { readonly ok: true; readonly document: unknown }
    | {
        readonly ok: false;
        readonly id: string | null;
        readonly code: string;
        readonly detail: string;
        readonly pointer?: string;
      }
  )[];
  readonly hasMore: boolean;
  /** When the whole answer is refused. */
  readonly refused?: { readonly code: string; readonly detail: string };
};

type UploadDependencies = Dependencies & {
  readonly mapAnswer: MapAnswer;
  /** The largest answer in XML that `mapAnswer` takes, in bytes. */
  readonly largestAnswerBytes: number;
};

const ndjson = 'application/x-ndjson';
const batchLines = 500;
const batchesAtOnce = 4;
/** How much is read of what is not used any more. */
const passedOverBytes = 2 ** 30;

/** The addresses that system clients send to: a stream of lines, or one object. */
export async function uploadRoutes(app: App, dependencies: UploadDependencies): Promise<void> {
  const { limits } = dependencies.config;
  const xmlBytes = Math.min(dependencies.largestAnswerBytes, limits.uploadBytes);
  const gate = new Gate(batchesAtOnce);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(ndjson, (_request, payload, done) => done(null, payload));
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer', bodyLimit: limits.lineBytes },
      (_request, body, done) => done(null, body),
    );
    scope.addContentTypeParser(
      ['application/xml', 'text/xml'],
      { parseAs: 'buffer', bodyLimit: xmlBytes },
      (_request, body, done) => done(null, body),
    );
    for (const upload of uploadsWith((text) => dependencies.keys.addressKey(text))) {
      scope.post(
        `/api/v1/${upload.name}`,
        { schema: describeUpload(upload, { ...limits, xmlBytes }) },
        async (request, reply) => {
          const client = await requireClient(request, upload.scope);
          const place: Place = { dependencies, gate, upload, client, request, reply };
          if (request.headers['content-encoding'] !== undefined) {
            throw new ProblemError('media-type-unsupported', {
              detail: 'Send the body without Content-Encoding.',
            });
          }
          switch (mediaTypeOf(request)) {
            case ndjson:
              return answerStream(place);
            case 'application/json':
              return answerObject(place);
            default:
              return answerXml(place);
          }
        },
      );
    }
  });
}

interface Place {
  readonly dependencies: UploadDependencies;
  readonly gate: Gate;
  readonly upload: Upload;
  readonly client: ClientIdentity;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

function mediaTypeOf(request: FastifyRequest): string {
  return (request.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

function answerStream(place: Place): FastifyReply {
  const { request, dependencies } = place;
  const limits = limitsOf(dependencies);
  if (Number(request.headers['content-length'] ?? 0) > limits.requestBytes) {
    throw new ProblemError('body-too-large', {
      detail: `A request may hold at most ${limits.requestBytes} bytes: divide the file.`,
    });
  }
  const raw = request.raw;
  // The request outlives its reading: destroying it would take the answer's connection with it.
  const body = raw.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  return startAnswering(place, readNdjson(body, limits), () => passOver(raw));
}

function answerXml(place: Place): FastifyReply {
  const { request, dependencies, upload } = place;
  if (upload.name !== 'documents') throw new ProblemError('media-type-unsupported');
  const answer = dependencies.mapAnswer(request.body as Uint8Array);
  if (answer.refused !== undefined) {
    const { code, detail } = answer.refused;
    throw new ProblemError('input-invalid', { detail, members: { reason: code } });
  }
  async function* values(): AsyncGenerator<NumberedValue, void, undefined> {
    for (const [index, record] of answer.records.entries()) {
      const number = index + 1;
      if (record.ok) {
        yield { number, value: { kind: 'value', value: record.document } };
      } else {
        const { ok: _, id, ...mistake } = record;
        yield { number, value: { kind: 'answered', answer: invalidAnswer(id, mistake) } };
      }
    }
  }
  return startAnswering(place, values(), async () => undefined, { hasMore: answer.hasMore });
}

/** Answers while values come in; the answer ends when `afterwards` is done. */
function startAnswering(
  place: Place,
  values: AsyncIterable<NumberedValue>,
  afterwards: () => Promise<void>,
  summary: Readonly<Record<string, unknown>> = {},
): FastifyReply {
  const { dependencies, reply } = place;
  const spool = new AnswerSpool();
  const run = runOf(place);
  const answering = async () => {
    await answerValues({
      values,
      check: (batch) => checkBatch(run, batch),
      store: (checked) => storeBatch(run, checked),
      spool,
      limits: limitsOf(dependencies),
      summary,
      report: (error, code) => reportEnding(place, error, code),
    });
    await afterwards();
  };
  void answering()
    .catch((error: unknown) => reportEnding(place, error, 'internal-error'))
    .finally(() => spool.end());
  return reply.header('content-type', `${ndjson}; charset=utf-8`).send(spool.readable());
}

function reportEnding({ dependencies, request }: Place, error: unknown, code: string): void {
  const { log, metrics } = dependencies;
  const about = { requestId: request.id, code };
  if (code === 'database-unavailable') metrics.countDatabaseError();
  if (code === 'internal-error') log.error({ err: error, ...about }, 'upload failed');
  else log.warn(about, 'upload ended early');
}

/**
 * Reads what is still being sent to its end, and drops it: some senders stop for ever when the answer ends
 * before they have sent everything. One that goes on beyond `passedOverBytes` is cut off.
 */
async function passOver(raw: IncomingMessage): Promise<void> {
  if (raw.readableEnded || raw.destroyed) return;
  const done = Promise.withResolvers<void>();
  let bytes = 0;
  raw.removeAllListeners('readable');
  raw.once('end', () => done.resolve());
  raw.once('close', () => done.resolve());
  raw.on('data', (chunk: Uint8Array) => {
    bytes += chunk.length;
    if (bytes > passedOverBytes) raw.destroy();
  });
  await done.promise;
}

async function answerObject(place: Place): Promise<FastifyReply> {
  const { request, reply } = place;
  const value = parseJson(request.body as Uint8Array);
  if (value.kind === 'answered') {
    throw new ProblemError('request-malformed', {
      ...(value.answer.detail === undefined ? {} : { detail: value.answer.detail }),
      members: { reason: value.answer.code },
    });
  }
  const run = runOf(place);
  const [answer] = await storeBatch(run, await checkBatch(run, [value]));
  if (answer === undefined) throw new Error('One object has one answer');
  if (answer.outcome === 'stored' || answer.outcome === 'unchanged') {
    return reply.code(answer.outcome === 'stored' ? 201 : 200).send(answer);
  }
  const { detail, code, ...members } = answer;
  throw new ProblemError(problemOf(answer), {
    ...(detail === undefined ? {} : { detail }),
    members: { ...members, reason: code },
  });
}

function problemOf(answer: LineAnswer): ProblemCode {
  if (answer.outcome === 'refused') return 'refused-by-law';
  if (answer.outcome === 'conflict') return 'version-conflict';
  if (answer.code === 'controller-not-registered') return 'controller-not-registered';
  return answer.code === 'number-invalid' ? 'number-invalid' : 'input-invalid';
}

function runOf({ dependencies, gate, upload, client, request }: Place): BatchRun<unknown> {
  const { sql, audit } = dependencies;
  return {
    database: sql,
    gate,
    handler: upload.handler,
    client,
    readNow: () => readTime(sql),
    async enter(counts) {
      await audit.appendAdministrative({
        step: 'upload',
        outcome: 'done',
        actor: { kind: 'systemClient', clientId: client.clientId, name: client.name },
        subjectId: client.id,
        details: { upload: upload.name, request: String(request.id), ...counts },
      });
    },
  };
}

function limitsOf({ config }: Dependencies): UploadLimits {
  const { lineBytes, uploadBytes } = config.limits;
  return { lineBytes, requestBytes: uploadBytes, batchLines };
}
