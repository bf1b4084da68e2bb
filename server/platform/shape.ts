/**
 * Shapes of what comes in from outside: TypeBox schemas with the formats `date` and `date-time`
 * tightened to dates that exist and times with an offset, and the first mistake in words.
 */
import type { Static, TSchema } from 'typebox';
import Type from 'typebox';
import { Compile } from 'typebox/compile';
import { Format } from 'typebox/format';

/** What is wrong with a value, where and what to do. Never holds the value itself. */
export type Mistake = { pointer: string; code: MistakeCode; detail: string };

export type MistakeCode =
  | 'field-missing'
  | 'field-unknown'
  | 'value-invalid'
  | 'date-invalid'
  | 'time-invalid'
  | 'time-in-future'
  | 'times-out-of-order'
  | 'text-not-storable'
  | 'number-invalid'
  | 'type-not-allowed';

export type Parsed<T> = { ok: true; value: T } | { ok: false; mistake: Mistake };

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Is the text 'YYYY-MM-DD', a date that exists, from 1800 to 2200? */
export function isDate(text: string): boolean {
  const parts = datePattern.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= 28 || day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Is the text a time with seconds and offset (RFC 3339) on a date that exists? No leap seconds. */
export function isInstant(text: string): boolean {
  const parts = instantPattern.exec(text);
  return parts !== null && isDate(parts[1] ?? '');
}

/** The instant as UTC text with milliseconds, for a text that `isInstant`. */
export function toInstant(text: string): string {
  return new Date(text).toISOString();
}

Format.Set('date', isDate);
Format.Set('date-time', isInstant);
Format.Set('date-or-time', (text) => isDate(text) || isInstant(text));

/** One line of text that says something: no line breaks or other control characters. */
export const line = (maxLength: number) =>
  Type.String({
    minLength: 1,
    maxLength,
    pattern: '^[^\\x00-\\x1F\\x7F]*[^\\x00-\\x20\\x7F][^\\x00-\\x1F\\x7F]*$',
  });
/** Text of any number of lines that says something, at most 50 000 characters. */
export const text = (maxLength = 50_000) =>
  Type.String({ minLength: 1, maxLength, pattern: '\\S' });
/** A Swedish calendar date. */
export const date = () => Type.String({ format: 'date' });
/** A time with offset. */
export const instant = () => Type.String({ format: 'date-time' });
/** A Swedish calendar date, or a time with offset. */
export const moment = () => Type.String({ format: 'date-or-time' });
/** HSA-id; test ids of the national suites have letters before the hyphen as well. */
export const hsaId = () =>
  Type.String({ minLength: 4, maxLength: 32, pattern: '^[A-Za-z0-9]+-[A-Za-z0-9]+$' });
/** A UUID in lower case. */
export const uuid = () =>
  Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });

/** The identifier of a person as it comes in; the number itself is checked by the person slice. */
export const personIdentifier = Type.Object(
  {
    kind: Type.Enum([
      'personnummer',
      'samordningsnummer',
      'nationalReserveNumber',
      'localReserveNumber',
    ]),
    value: Type.String({ minLength: 1, maxLength: 32 }),
    authority: Type.Optional(Type.String({ maxLength: 64, pattern: '^[0-9]+(\\.[0-9]+)+$' })),
  },
  { additionalProperties: false, title: 'PersonIdentifier' },
);
export type PersonIdentifier = Static<typeof personIdentifier>;

/** A parser of one schema: compiled once, answers the first mistake, refuses what PostgreSQL can't hold. */
export function parserOf<Schema extends TSchema>(
  schema: Schema,
): (value: unknown) => Parsed<Static<Schema>> {
  const validator = Compile(schema);
  return (value) => {
    if (!validator.Check(value)) {
      return {
        ok: false,
        mistake: firstMistake(validator.Errors(value) as readonly SchemaError[]),
      };
    }
    const unstorableAt = findUnstorable(value);
    return unstorableAt === undefined
      ? { ok: true, value: value as Static<Schema> }
      : { ok: false, mistake: unstorable(unstorableAt) };
  };
}

type SchemaError = { keyword: string; instancePath: string; params: Record<string, unknown> };

/** Order of explanation: what is missing or doesn't belong says more than what follows from it. */
const telling = ['required', 'additionalProperties'];

function firstMistake(errors: readonly SchemaError[]): Mistake {
  const error =
    telling
      .map((keyword) => errors.find((candidate) => candidate.keyword === keyword))
      .find((candidate) => candidate !== undefined) ?? errors[0];
  if (error === undefined) {
    return {
      pointer: '',
      code: 'value-invalid',
      detail: 'The value does not have the right form.',
    };
  }
  const at = error.instancePath;
  const params = error.params;
  switch (error.keyword) {
    case 'required':
      return {
        pointer: `${at}/${names(params['requiredProperties'])[0] ?? ''}`,
        code: 'field-missing',
        detail: 'The field is mandatory: add it.',
      };
    case 'additionalProperties':
      return {
        pointer: pointerToUnknown(at, names(params['additionalProperties'])[0]),
        code: 'field-unknown',
        detail: 'There is no such field here: remove it or correct its name.',
      };
    case 'enum':
      return invalid(at, `The value must be one of: ${names(params['allowedValues']).join(', ')}.`);
    case 'const':
      return invalid(at, `The value must be ${String(params['allowedValue'])}.`);
    case 'type':
      return invalid(at, `The value must be of the type ${names(params['type']).join(' or ')}.`);
    case 'format':
      return params['format'] === 'date'
        ? {
            pointer: at,
            code: 'date-invalid',
            detail: 'Give a date that exists, as YYYY-MM-DD.',
          }
        : {
            pointer: at,
            code: 'time-invalid',
            detail:
              'Give a time that exists, with seconds and offset, as 2026-11-22T10:15:00+01:00.',
          };
    case 'maxLength':
      return invalid(at, `The text may have at most ${String(params['limit'])} characters.`);
    case 'minLength':
      return invalid(at, `The text must have at least ${String(params['limit'])} characters.`);
    case 'maxItems':
      return invalid(at, `The list may have at most ${String(params['limit'])} items.`);
    case 'minItems':
      return invalid(at, `The list must have at least ${String(params['limit'])} items.`);
    case 'minimum':
    case 'maximum':
      return invalid(
        at,
        `The number must be ${error.keyword === 'minimum' ? 'at least' : 'at most'} ${String(params['limit'])}.`,
      );
    default:
      return invalid(
        at,
        'The value does not have the right form: see the description of the interface.',
      );
  }
}

function invalid(pointer: string, detail: string): Mistake {
  return { pointer, code: 'value-invalid', detail };
}

function unstorable(pointer: string): Mistake {
  return {
    pointer,
    code: 'text-not-storable',
    detail:
      'The text holds a NUL or half a surrogate pair, which cannot be stored, or lies too deep.',
  };
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

/** A field name that doesn't look like one may be somebody's data: then the object is pointed out. */
function pointerToUnknown(at: string, name: string | undefined): string {
  return name !== undefined && /^[A-Za-z_]{1,30}[0-9]{0,3}$/.test(name) ? `${at}/${name}` : at;
}

const deepest = 32;

/** Can PostgreSQL hold the text? Not NUL, nor half a surrogate pair. */
export function isStorableText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0');
}

/** Pointer to the first text that PostgreSQL can't hold, or that lies too deep. */
function findUnstorable(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') {
    return isStorableText(value) ? undefined : '';
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepest) return '';
  for (const [name, inner] of Object.entries(value)) {
    const found = findUnstorable(inner, depth + 1);
    if (found !== undefined) return `/${name}${found}`;
  }
  return undefined;
}
