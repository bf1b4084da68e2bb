import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';

/** A key pair of a system client, and its public part as the directory registers it. */
export interface ClientKeys {
  readonly privateKey: KeyObject;
  readonly jwks: { readonly keys: readonly Record<string, unknown>[] };
}

export function makeKeys(): ClientKeys {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = { ...publicKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: '1' };
  return { privateKey, jwks: { keys: [key] } };
}

/** One line of an NDJSON answer. */
export interface AnsweredLine {
  readonly line: number;
  readonly id: string | null;
  readonly outcome: string;
  readonly section?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly pointer?: string;
}

/** What an upload was answered: lines and whether they were all, or why the whole was refused. */
export type UploadAnswer =
  | { readonly kind: 'lines'; readonly lines: readonly AnsweredLine[]; readonly complete: boolean }
  | {
      readonly kind: 'problem';
      readonly status: number;
      readonly code: string;
      readonly detail: string;
    };

/** A system client over the public interface: OAuth 2 client credentials with `private_key_jwt`. */
export class SystemClient {
  readonly #url: string;
  readonly #clientId: string;
  readonly #keys: ClientKeys;
  #token: { readonly text: string; readonly untilMs: number } | undefined;

  constructor(parts: { url: string; clientId: string; keys: ClientKeys }) {
    this.#url = parts.url;
    this.#clientId = parts.clientId;
    this.#keys = parts.keys;
  }

  /** Uploads lines of NDJSON; every one of them must be taken. */
  async feed(path: string, values: readonly unknown[]): Promise<void> {
    const body = values.map((value) => JSON.stringify(value)).join('\n');
    const answer = await this.upload(path, Buffer.from(body), 'application/x-ndjson');
    if (answer.kind === 'problem') {
      throw new Error(`${path}: ${answer.status} ${answer.code}. ${answer.detail}`);
    }
    const untaken = answer.lines.find(
      (line) => line.outcome !== 'stored' && line.outcome !== 'unchanged',
    );
    if (untaken !== undefined || !answer.complete || answer.lines.length !== values.length) {
      throw new Error(`${path}: not all lines were taken. ${JSON.stringify(untaken ?? {})}`);
    }
  }

  async upload(path: string, body: Uint8Array, contentType: string): Promise<UploadAnswer> {
    const response = await fetch(`${this.#url}/api/v1/${path}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await this.#accessToken()}`,
        'content-type': contentType,
      },
      body: Buffer.from(body),
    });
    const text = await response.text();
    if (response.ok && response.headers.get('content-type')?.startsWith('application/x-ndjson')) {
      return toLines(text);
    }
    const { code, detail } = readProblem(text);
    return { kind: 'problem', status: response.status, code, detail };
  }

  async #accessToken(): Promise<string> {
    if (this.#token !== undefined && this.#token.untilMs > Date.now()) return this.#token.text;
    const response = await fetch(`${this.#url}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: this.#assertion(),
      }),
    });
    if (!response.ok)
      throw new Error(`No access token: ${response.status} ${await response.text()}`);
    const granted = (await response.json()) as { access_token: string; expires_in: number };
    this.#token = {
      text: granted.access_token,
      untilMs: Date.now() + (granted.expires_in - 60) * 1000,
    };
    return granted.access_token;
  }

  #assertion(): string {
    const now = Math.floor(Date.now() / 1000);
    const signed = [
      { alg: 'ES256', typ: 'JWT', kid: '1' },
      {
        iss: this.#clientId,
        sub: this.#clientId,
        aud: `${this.#url}/oauth2/token`,
        iat: now,
        exp: now + 120,
        jti: randomUUID(),
      },
    ]
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.');
    const signature = sign('sha256', Buffer.from(signed), {
      key: this.#keys.privateKey,
      dsaEncoding: 'ieee-p1363',
    });
    return `${signed}.${signature.toString('base64url')}`;
  }
}

function toLines(text: string): UploadAnswer {
  const values = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  const summary = values.find((value) => 'summary' in value)?.['summary'];
  return {
    kind: 'lines',
    lines: values.filter((value) => 'outcome' in value) as unknown as AnsweredLine[],
    complete: (summary as { complete?: boolean } | undefined)?.complete === true,
  };
}

function readProblem(text: string): { code: string; detail: string } {
  try {
    const { code, reason, detail } = JSON.parse(text) as Record<string, string | undefined>;
    return { code: reason ?? code ?? 'unknown', detail: detail ?? '' };
  } catch {
    return { code: 'unreadable', detail: text.slice(0, 200) };
  }
}
