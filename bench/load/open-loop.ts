import { setTimeout as wait } from 'node:timers/promises';
import { Connection } from './connection.ts';

/**
 * Sends requests at a steady rate, whether or not those before are answered, as far as the connections suffice. A
 * time counts from when the request was due, so that a stop of the server is seen in full.
 * @param answered told how long each took, in milliseconds, and how it was answered
 */
export async function openLoop(load: {
  readonly port: number;
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second. */
  readonly rate: number;
  readonly next: () => Buffer;
  readonly answered: (ms: number, status: number) => void;
}): Promise<void> {
  const { rate, next, answered } = load;
  const opened = await Promise.all(
    Array.from({ length: load.connections }, () => Connection.open(load.port)),
  );
  const began = performance.now();
  const count = Math.ceil(rate * load.seconds);
  let taken = 0;
  const run = async (connection: Connection) => {
    for (let n = taken++; n < count; n = taken++) {
      const due = began + (1000 * n) / rate;
      const early = due - performance.now();
      if (early > 0.5) await wait(early);
      const { status } = await connection.send(next());
      answered(performance.now() - due, status);
    }
  };
  try {
    await Promise.all(opened.map(run));
  } finally {
    for (const connection of opened) connection.close();
  }
}
