import {
  formatVerifierKey,
  parseTilePath,
  proveConsistency,
  proveInclusion,
  tileIn,
  type VerifierKey,
} from '@samvy/ledger';
import Type from 'typebox';
import type { App } from '../../http/app.ts';
import { problemResponses } from '../../http/problem-responses.ts';
import { ProblemError } from '../../http/problems.ts';
import { list } from '../../platform/answer-shape.ts';
import type { Database } from '../../platform/database.ts';
import type { KeyRing } from '../../platform/key-ring.ts';
import { noteOf } from './signed-checkpoint.ts';
import { type CheckpointRow, readCheckpoint } from './store.ts';
import { tilesIn } from './tiles.ts';

const size = Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
const proofAnswer = Type.Object(
  { proof: list(Type.String({ description: 'Hash in base64' })) },
  { title: 'LedgerProof', description: 'RFC 9162 section 2.1.3 or 2.1.4' },
);
const inclusionQuery = Type.Object(
  { index: size, size },
  { additionalProperties: false, description: 'Leaf, and size of the tree' },
);
const consistencyQuery = Type.Object(
  { from: size, to: size },
  { additionalProperties: false, description: 'Size of the old tree, and of the new one' },
);
const partProblems = ['input-invalid', 'ledger-part-not-found'] as const;

/** The keys of the log: the newest signs, and what the others signed stands. */
export type LedgerKeys = Pick<KeyRing<VerifierKey>, 'current' | 'list'>;

/**
 * The log for everyone who wants to check it (C2SP tlog-tiles): checkpoint, tiles, and proofs for those who
 * would rather not reckon themselves. It holds commitments only, and tells nothing of anybody.
 */
export async function ledgerRoutes(
  app: App,
  { sql, ledgerKeys }: { readonly sql: Database; readonly ledgerKeys: LedgerKeys },
): Promise<void> {
  const hidden = { schema: { hide: true } };
  const newest = async (): Promise<CheckpointRow> => {
    const checkpoint = await readCheckpoint(sql);
    if (checkpoint === undefined) throw new ProblemError('ledger-part-not-found');
    return checkpoint;
  };

  app.get('/ledger/checkpoint', hidden, async (_request, reply) => {
    const checkpoint = await newest();
    return reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(await noteOf(sql, checkpoint));
  });

  app.get('/ledger/key', hidden, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(`${formatVerifierKey(ledgerKeys.current.key)}\n`),
  );

  app.get('/ledger/keys', hidden, async () => {
    const all = ledgerKeys.list();
    return {
      keys: all.map(({ key, since }, n) => ({
        key: formatVerifierKey(key),
        since,
        until: all[n + 1]?.since ?? null,
      })),
    };
  });

  app.get('/ledger/tile/*', hidden, async (request, reply) => {
    const { '*': rest } = request.params as { '*': string };
    const wanted = parseTilePath(`tile/${rest}`);
    if (!wanted.ok) throw new ProblemError('ledger-part-not-found', { detail: wanted.detail });
    const tile = wanted.value;
    const published = tileIn((await newest()).size, tile.level, tile.index);
    if (published === undefined || published.width < tile.width) {
      throw new ProblemError('ledger-part-not-found', {
        detail: 'The newest checkpoint has no such tile.',
      });
    }
    const [bytes] = await tilesIn(sql)([tile]);
    if (bytes === undefined) throw new ProblemError('ledger-part-not-found');
    return reply
      .type('application/octet-stream')
      .header('cache-control', 'public, max-age=31536000, immutable')
      .send(Buffer.from(bytes));
  });

  app.get(
    '/api/v1/ledger/inclusion',
    {
      schema: {
        summary: 'Proof that a leaf is in the tree of a size (RFC 9162 section 2.1.3)',
        tags: ['ledger'],
        security: [],
        querystring: inclusionQuery,
        response: { 200: proofAnswer, ...problemResponses(partProblems) },
      },
    },
    async (request) => {
      const { index, size: count } = request.query;
      if (count > (await newest()).size || index >= count) {
        throw new ProblemError('ledger-part-not-found', { detail: 'No published tree has it.' });
      }
      return inBase64(await proveInclusion({ index, size: count }, tilesIn(sql)));
    },
  );

  app.get(
    '/api/v1/ledger/consistency',
    {
      schema: {
        summary: 'Proof that one tree continues another (RFC 9162 section 2.1.4)',
        tags: ['ledger'],
        security: [],
        querystring: consistencyQuery,
        response: { 200: proofAnswer, ...problemResponses(partProblems) },
      },
    },
    async (request) => {
      const { from, to } = request.query;
      if (to > (await newest()).size || from > to) {
        throw new ProblemError('ledger-part-not-found', { detail: 'No published tree has it.' });
      }
      return inBase64(await proveConsistency({ oldSize: from, size: to }, tilesIn(sql)));
    },
  );
}

function inBase64(proof: Awaited<ReturnType<typeof proveInclusion>>) {
  if (!proof.ok) throw new Error(`The tiles are damaged: ${proof.detail}`);
  return { proof: proof.value.map((hash) => Buffer.from(hash).toString('base64')) };
}
