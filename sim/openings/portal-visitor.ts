import { randomUUID } from 'node:crypto';
import type { Account } from '../identity-provider/people.ts';

/** What the interface answered, where it answered as expected. */
type Answer = Readonly<Record<string, unknown>>;

/** A staff member at the portal, who signs in as a browser does and sends what it would send. */
export class PortalVisitor {
  readonly #baseUrl: string;
  readonly #signal: AbortSignal;
  readonly #cookies = new Map<string, string>();

  constructor(baseUrl: string, signal: AbortSignal) {
    this.#baseUrl = baseUrl;
    this.#signal = signal;
  }

  /** Signs in by the stand-in provider and chooses the first assignment. */
  async signIn(account: Account): Promise<void> {
    const chooser = await this.#fetch(`${this.#baseUrl}/sign-in/staff`);
    const action = /action="([^"]+)"/.exec(await chooser.text())?.[1];
    if (action === undefined) throw new Error('The sign-in offers nobody to choose.');
    await this.#fetch(new URL(action, chooser.url).href, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ account: account.id }),
    });
    const { assignments } = await this.#send('GET', '/session');
    const [first] = assignments as readonly { readonly id: string }[];
    await this.send('/session/assignment', { assignmentId: first?.id });
  }

  /** Sends; a refusal by law is an answer as good as any. */
  async send(path: string, body: object): Promise<Answer> {
    return await this.#send('POST', path, body);
  }

  async #send(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await this.#fetch(`${this.#baseUrl}/api/v1${path}`, {
      method,
      headers: {
        'x-samvy': '1',
        'idempotency-key': randomUUID(),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok && answer.status !== 403)
      throw new Error(`The portal answered ${answer.status}.`);
    return answer.status === 204 ? {} : ((await answer.json()) as Answer);
  }

  /** Follows redirects with the cookies that came on the way. */
  async #fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: this.#signal,
      headers: { ...init.headers, cookie },
    });
    for (const text of answer.headers.getSetCookie()) {
      const [pair = ''] = text.split(';');
      const at = pair.indexOf('=');
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const next = answer.headers.get('location');
    if (next === null) return answer;
    await answer.body?.cancel();
    const to = new URL(next, url);
    return to.pathname === '/staff' ? answer : await this.#fetch(to.href);
  }
}
