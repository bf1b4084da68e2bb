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

/** Strings that stand in JSON as they are: no quote, backslash, control character or surrogate. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const needsCare = /["\\\u0000-\u001f\ud800-\udfff]/;

function text(value: string): string {
  if (!needsCare.test(value)) return `"${value}"`;
  // Lone surrogates can't be written as UTF-8, so two different values would get the same bytes.
  if (!value.isWellFormed()) throw new TypeError('A canonical string must be well-formed Unicode');
  return JSON.stringify(value);
}

function write(value: Canonical): string {
  switch (typeof value) {
    case 'string':
      return text(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'number':
      if (!Number.isSafeInteger(value))
        throw new TypeError('A canonical number must be an integer below 2^53');
      // Minus zero is written as zero, as RFC 8785 section 3.2.2.3 wants it.
      return String(value);
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? writeArray(value) : writeObject(value as PlainObject);
    default:
      throw new TypeError(`A ${typeof value} has no canonical form`);
  }
}

function writeArray(items: readonly Canonical[]): string {
  let written = '[';
  // By index: a hole in an array must be found, not skipped.
  for (let n = 0; n < items.length; n++) {
    if (n > 0) written += ',';
    written += write(items[n] as Canonical);
  }
  return `${written}]`;
}

type PlainObject = { readonly [key: string]: Canonical };

function writeObject(value: PlainObject): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError('Only plain objects have a canonical form');
  }
  const keys = sortedKeys(value);
  let written = '{';
  for (let n = 0; n < keys.length; n++) {
    if (n > 0) written += ',';
    const key = keys[n] as string;
    written += writtenKey(key) + write(value[key] as Canonical);
  }
  return `${written}}`;
}

// Keys are mostly the same few names. Only so many are kept, in case data bring theirs.
const writtenKeys = new Map<string, string>();
const mostWrittenKeys = 1000;

function writtenKey(key: string): string {
  let written = writtenKeys.get(key);
  if (written === undefined) {
    written = `${text(key)}:`;
    if (writtenKeys.size < mostWrittenKeys) writtenKeys.set(key, written);
  }
  return written;
}

/**
 * By UTF-16 code units (RFC 8785 section 3.2.3), as `<` compares strings. Most objects have a handful of keys,
 * which sorting by insertion orders in half the time of `sort`.
 */
function sortedKeys(value: PlainObject): readonly string[] {
  const keys = Object.keys(value);
  if (keys.length > 30) return keys.sort();
  for (let n = 1; n < keys.length; n++) {
    const key = keys[n] as string;
    let place = n;
    for (; place > 0 && key < (keys[place - 1] as string); place--) {
      keys[place] = keys[place - 1] as string;
    }
    keys[place] = key;
  }
  return keys;
}

/** The canonical UTF-8 bytes of a value. @throws TypeError for what has no canonical form. */
export function canonicalBytes(value: Canonical): Uint8Array {
  return Buffer.from(write(value), 'utf8');
}
