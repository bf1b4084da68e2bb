import { connect, type Socket } from 'node:net';

/** What was answered. The body is there when it was asked for, else empty. */
export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

const endOfHead = Buffer.from('\r\n\r\n');
const lengthField = 'content-length: ';
const nothing = Buffer.alloc(0);

/**
 * One connection that is kept, with one request at a time on it: as little work for each as can be, because whoever
 * measures uses the same processors as whoever is measured.
 */
export class Connection {
  readonly #socket: Socket;
  #waiting: PromiseWithResolvers<Answer> | undefined;
  #keeps = false;
  #status = 0;
  /** The head, while it isn't whole. */
  #head = nothing;
  /** Bytes of the body that are still to come; undefined while the head is. */
  #missing: number | undefined;
  #parts: Buffer[] = [];

  private constructor(socket: Socket) {
    this.#socket = socket;
  }

  static open(port: number): Promise<Connection> {
    const { promise, resolve, reject } = Promise.withResolvers<Connection>();
    let connection: Connection | undefined;
    const socket = connect({
      ...{ host: '127.0.0.1', port, noDelay: true },
      onread: {
        buffer: Buffer.allocUnsafe(65_536),
        callback: (length, buffer) => {
          if (connection === undefined) return false;
          connection.#receive(Buffer.from(buffer.buffer, buffer.byteOffset, length));
          return true;
        },
      },
    });
    connection = new Connection(socket);
    const opened = connection;
    socket.once('connect', () => resolve(opened));
    socket.on('error', (error) => {
      reject(error);
      opened.#fail(error);
    });
    socket.on('close', () => opened.#fail(new Error('The server closed the connection')));
    return promise;
  }

  /** Sends a whole request; the answer when all of it is there. @param keep is its body wanted? */
  send(request: Buffer | string, keep = false): Promise<Answer> {
    this.#waiting = Promise.withResolvers<Answer>();
    this.#keeps = keep;
    this.#socket.write(request);
    return this.#waiting.promise;
  }

  close(): void {
    this.#socket.destroy();
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error);
    this.#waiting = undefined;
  }

  #receive(bytes: Buffer): void {
    try {
      this.#take(bytes);
    } catch (error) {
      this.#fail(error instanceof Error ? error : new Error(String(error)));
      this.close();
    }
  }

  #take(bytes: Buffer): void {
    let body = bytes;
    if (this.#missing === undefined) {
      const head = this.#head.length === 0 ? bytes : Buffer.concat([this.#head, bytes]);
      const end = head.indexOf(endOfHead);
      if (end < 0) {
        this.#head = Buffer.from(head);
        return;
      }
      this.#head = nothing;
      this.#begin(head.toString('latin1', 0, end));
      body = head.subarray(end + endOfHead.length);
    }
    const missing = (this.#missing ?? 0) - body.length;
    if (this.#keeps && body.length > 0) this.#parts.push(Buffer.from(body));
    this.#missing = missing;
    if (missing > 0) return;
    const waiting = this.#waiting;
    const answer = { status: this.#status, body: this.#keeps ? this.#whole() : nothing };
    this.#missing = undefined;
    this.#waiting = undefined;
    waiting?.resolve(answer);
  }

  #begin(head: string): void {
    this.#status = Number(head.slice(9, 12));
    const from = head.indexOf(lengthField);
    if (from < 0 && this.#status !== 204) throw new Error(`An answer tells no length: ${head}`);
    const until = head.indexOf('\r\n', from);
    const length = head.slice(from + lengthField.length, until < 0 ? undefined : until);
    this.#missing = from < 0 ? 0 : Number(length);
  }

  #whole(): Buffer {
    const [first = nothing, ...rest] = this.#parts;
    const whole = rest.length === 0 ? first : Buffer.concat(this.#parts);
    this.#parts = [];
    return whole;
  }
}

/** A request as a portal sends it, whole. */
export function requestOf(request: {
  readonly path: string;
  readonly token: string;
  readonly method?: 'GET' | 'POST';
  readonly body?: string;
  readonly key?: string;
}): string {
  const { path, token, method = 'POST', body, key } = request;
  const sent =
    body === undefined
      ? ''
      : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
  const named = key === undefined ? '' : `idempotency-key: ${key}\r\n`;
  const none = body === undefined && method === 'POST' ? 'content-length: 0\r\n' : '';
  return (
    `${method} /api/v1${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncookie: samvy_session=${token}\r\n` +
    `x-samvy: 1\r\n${named}${sent}${none}\r\n${body ?? ''}`
  );
}
