import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';

/** What one line was answered. */
export type LineAnswer = {
  readonly line: number;
  readonly outcome: 'stored' | 'unchanged' | 'refused' | 'invalid' | 'conflict';
  readonly section?: string;
  readonly code?: string;
  readonly detail?: string;
  readonly pointer?: string;
};

export type Counts = {
  readonly lines: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly refused: number;
};

/** An upload that was not taken as it should have been. Never holds what was sent. */
export class UploadFailure extends Error {
  override name = 'UploadFailure';
}

const tokenLifeMs = 8 * 60_000;
const shownFailures = 5;

/** A journal system (or the operator's feed) as the server sees it: a client id and a private key. */
export class SystemClient {
  readonly #baseUrl: string;
  readonly #clientId: string;
  readonly #key: CryptoKey;
  /** Aborted: no further upload begins; the one under way is finished. */
  readonly #signal: AbortSignal | undefined;
  #token: { readonly text: string; readonly until: number } | undefined;

  constructor(options: {
    baseUrl: string;
    clientId: string;
    key: CryptoKey;
    signal?: AbortSignal;
  }) {
    this.#baseUrl = options.baseUrl;
    this.#clientId = options.clientId;
    this.#key = options.key;
    this.#signal = options.signal;
  }

  /**
   * Sends lines as one NDJSON stream and reads every answer. Throws UploadFailure when a line is answered
   * otherwise than stored or unchanged, unless `mayRefuse` says that the law refuses it.
   */
  async upload(
    path: string,
    lines: readonly object[],
    mayRefuse: (line: number, section: string) => boolean = () => false,
  ): Promise<Counts> {
    if (lines.length === 0) return { lines: 0, stored: 0, unchanged: 0, refused: 0 };
    const text = await this.#send(path, 'application/x-ndjson', streamOf(lines));
    return this.#check(path, text, lines.length, mayRefuse);
  }

  /** Sends an answer of a national contract in XML; each of its records is answered as a line is. */
  async uploadAnswer(xml: string): Promise<Counts> {
    const text = await this.#send('documents', 'application/xml', xml);
    return this.#check('documents', text, undefined, () => false);
  }

  async #send(
    path: string,
    mediaType: string,
    body: string | ReadableStream<Uint8Array<ArrayBuffer>>,
  ): Promise<string> {
    this.#signal?.throwIfAborted();
    const request: RequestInit & { readonly duplex: 'half' } = {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await this.#accessToken()}`,
        'content-type': mediaType,
      },
      body,
      duplex: 'half',
    };
    const response = await fetch(`${this.#baseUrl}/api/v1/${path}`, request);
    const text = await response.text();
    if (response.status !== 200) {
      throw new UploadFailure(
        `${this.#clientId}: ${path} was answered ${response.status}: ${text.slice(0, 500)}`,
      );
    }
    return text;
  }

  /** @param sent how many lines were sent, where the sender counts them */
  #check(
    path: string,
    text: string,
    sent: number | undefined,
    mayRefuse: (line: number, section: string) => boolean,
  ): Counts {
    const counts = { lines: sent ?? 0, stored: 0, unchanged: 0, refused: 0 };
    const wrong: string[] = [];
    let complete = false;
    for (const row of text.split('\n')) {
      if (row === '') continue;
      const answer = JSON.parse(row) as
        | LineAnswer
        | { summary: { complete?: boolean; lines: number } };
      if ('summary' in answer) {
        complete =
          answer.summary.complete === true && answer.summary.lines === (sent ?? counts.lines);
        continue;
      }
      if (sent === undefined) counts.lines += 1;
      const { line, outcome, section, code, pointer, detail } = answer;
      if (outcome === 'stored' || outcome === 'unchanged') counts[outcome] += 1;
      else if (outcome === 'refused' && mayRefuse(line, section ?? '')) counts.refused += 1;
      else if (wrong.length < shownFailures) {
        wrong.push(
          [`line ${line} ${outcome}`, section, code, pointer, detail].filter(Boolean).join(' '),
        );
      }
    }
    if (wrong.length > 0) {
      throw new UploadFailure(
        `${this.#clientId}: ${path} was not taken as expected:\n  ${wrong.join('\n  ')}`,
      );
    }
    if (!complete) throw new UploadFailure(`${this.#clientId}: ${path} ended before its summary.`);
    return counts;
  }

  async #accessToken(): Promise<string> {
    if (this.#token && this.#token.until > Date.now()) return this.#token.text;
    const assertion = await new SignJWT()
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(this.#clientId)
      .setSubject(this.#clientId)
      .setAudience(this.#baseUrl)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime('2m')
      .sign(this.#key);
    const response = await fetch(`${this.#baseUrl}/oauth2/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      }),
    });
    const answer = (await response.json()) as { access_token?: string; error?: string };
    if (answer.access_token === undefined) {
      throw new UploadFailure(`${this.#clientId} got no token: ${answer.error ?? response.status}`);
    }
    this.#token = { text: answer.access_token, until: Date.now() + tokenLifeMs };
    return answer.access_token;
  }
}

const encoder = new TextEncoder();
const partCharacters = 65_536;

/** The lines as bytes, made as the server takes them. */
function streamOf(lines: readonly object[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  let next = 0;
  return new ReadableStream({
    pull(controller) {
      let part = '';
      while (next < lines.length && part.length < partCharacters) {
        part += `${JSON.stringify(lines[next])}\n`;
        next += 1;
      }
      if (part !== '') controller.enqueue(encoder.encode(part));
      if (next >= lines.length) controller.close();
    },
  });
}
