import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { isUuid } from '../platform/ids.ts';
import { ProblemError } from './problems.ts';

/** The route checks the key itself: see `idempotencyKey`. */
export const idempotencyHeaders = Type.Object({
  'Idempotency-Key': Type.String({
    format: 'uuid',
    description: 'The id of what is written: the same when the request is repeated',
  }),
});

/** The id of what is to be written: a repeat of the request writes nothing more. Throws `idempotency-key-missing`. */
export function idempotencyKey(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !isUuid(key)) {
    throw new ProblemError('idempotency-key-missing', {
      detail: 'Send a UUID as Idempotency-Key, and the same one when the request is repeated.',
    });
  }
  return key;
}
