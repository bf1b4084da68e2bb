/**
 * `npm run -s witness -- --name NAME --folder FOLDER --port PORT --log VERIFIER_KEY …`: a witness that another
 * organisation than the log's runs. It cosigns what continues, and refuses what forks or shortens.
 */
import '../tools/node-guard.ts';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  formatSigningKey,
  formatVerifierKey,
  generateSigningKey,
  parseSigningKey,
  parseVerifierKey,
  type SigningKey,
} from '@samvy/ledger';
import { Witness } from './witness.ts';

const largestBody = 64 * 1024;

/** A running witness. */
export interface RunningWitness {
  readonly url: string;
  /** What a log is told to trust. */
  readonly verifierKey: string;
  close(): Promise<void>;
}

/**
 * Starts a witness on this machine's own address; its key is made at the first start, in `folder`.
 * @throws when a verifier key of a log is malformed, or the witness's own can't be read
 */
export async function startWitness(settings: {
  readonly name: string;
  readonly folder: string;
  readonly port: number;
  readonly host?: string;
  readonly logs: readonly string[];
}): Promise<RunningWitness> {
  const { name, folder, port, host = '127.0.0.1' } = settings;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const key = await openKey(join(folder, 'witness.key'), name);
  const logs = settings.logs.map((text) => {
    const parsed = parseVerifierKey(text);
    if (!parsed.ok)
      throw new Error(`--log ${text}: ${parsed.detail}. A log tells it at /ledger/key`);
    return parsed.value;
  });
  const witness = new Witness({ key, logs, folder });
  const verifierKey = formatVerifierKey(key);
  const server = createServer((request, reply) => {
    const send = (status: number, type: string, body: string) =>
      reply.writeHead(status, { 'content-type': type }).end(body);
    if (request.method === 'GET' && request.url === '/key') {
      send(200, 'text/plain; charset=utf-8', `${verifierKey}\n`);
    } else if (request.method === 'POST' && request.url === '/add-checkpoint') {
      readBody(request)
        .then(async (body) => {
          if (body === undefined) {
            send(413, 'text/plain; charset=utf-8', 'The body is too large.\n');
            return;
          }
          const answer = await witness.addCheckpoint(body);
          send(answer.status, answer.type, answer.body);
        })
        .catch(() => {
          send(500, 'text/plain; charset=utf-8', 'The witness could not record the checkpoint.\n');
        });
    } else {
      send(404, 'text/plain; charset=utf-8', 'POST /add-checkpoint, or GET /key.\n');
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve());
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    verifierKey,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

async function openKey(path: string, name: string): Promise<SigningKey> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) {
    const key = generateSigningKey(name, 'cosignature');
    await writeFile(path, `${formatSigningKey(key)}\n`, { mode: 0o600, flag: 'wx' });
    await chmod(path, 0o600);
    return key;
  }
  const parsed = parseSigningKey(text.trim());
  if (!parsed.ok) throw new Error(`${path} is no signing key: restore it from its backup`);
  return parsed.value;
}

async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= largestBody) chunks.push(chunk);
  }
  return length > largestBody ? undefined : Buffer.concat(chunks);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      name: { type: 'string', default: 'witness.samvy.example' },
      folder: { type: 'string', default: './data/witness' },
      port: { type: 'string', default: '8090' },
      host: { type: 'string', default: '127.0.0.1' },
      log: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.log.length === 0) {
    process.stderr.write(
      'Say which log to witness: --log followed by what the log tells at /ledger/key.\n',
    );
    process.exit(2);
  }
  const { name, folder, host, log: logs } = values;
  const running = await startWitness({ name, folder, host, port: Number(values.port), logs });
  process.stdout.write(`Witness ${running.url}\nIts key: ${running.verifierKey}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void running.close().then(() => process.exit(0)));
  }
}
