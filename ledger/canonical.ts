/**
 * RFC 8785 (JSON Canonicalization Scheme), for the values that an entry may hold: null, strings, booleans,
 * integers within ±(2^53 − 1), arrays and plain objects. Anything else is a programming error.
 */
export type Canonical =
  | null
  | string
  | boolean
  | number
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/** Lone surrogates can't be written as UTF-8, so two different values would get the same bytes. */
function text(value: string): string {
  if (!value.isWellFormed()) throw new TypeError('A canonical string must be well-formed Unicode');
  return JSON.stringify(value);
}

function write(value: Canonical): string {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isSafeInteger(value))
        throw new TypeError('A canonical number must be an integer below 2^53');
      // Minus zero and zero are one value (RFC 8785 section 3.2.2.3).
      return String(value === 0 ? 0 : value);
    case 'object':
      break;
    default:
      throw new TypeError(`A ${typeof value} has no canonical form`);
  }
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError('Only plain objects have a canonical form');
  }
  // Default sort compares UTF-16 code units, which is what RFC 8785 section 3.2.3 asks for.
  const members = Object.entries(value as { [key: string]: Canonical })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${text(key)}:${write(member)}`);
  return `{${members.join(',')}}`;
}

/** The canonical UTF-8 bytes of a value. @throws TypeError for what has no canonical form. */
export function canonicalBytes(value: Canonical): Uint8Array {
  return Buffer.from(write(value), 'utf8');
}
