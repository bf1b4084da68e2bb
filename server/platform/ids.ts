import { randomBytes } from 'node:crypto';

/** A UUID version 7 (RFC 9562): begins with the time, so that new rows lie beside each other. */
export type Uuid = string;

let lastTime = 0;
let counter = 0;

/**
 * A new id. Ids of one process sort in the order they were made: within a millisecond the twelve bits
 * after the version count up, and a clock that goes backwards does not take the ids with it.
 */
export function newId(now: number = Date.now()): Uuid {
  const bytes = randomBytes(16);
  if (now > lastTime) {
    lastTime = now;
    counter = bytes.readUInt16BE(6) & 0x7ff;
  } else if (counter < 0xfff) {
    counter += 1;
  } else {
    lastTime += 1;
    counter = 0;
  }
  bytes.writeUIntBE(lastTime, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Is the text a UUID of any version, in lower case as PostgreSQL writes it? */
export function isUuid(text: string): text is Uuid {
  return shape.test(text);
}
