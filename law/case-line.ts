/** One line of a case file: the facts of a question as JSON, read strictly. */

import {
  type CalendarDate,
  caseQuestions,
  type FactName,
  type Facts,
  facts,
  factValues,
  type KnownFacts,
  type Question,
} from './facts.ts';

/** What a line says: a case, or what is wrong with it. `id` is null where the line has none. */
export type CaseLine =
  | { readonly ok: true; readonly id: string; readonly facts: Facts }
  | { readonly ok: false; readonly id: string | null; readonly error: string };

/** The day of a case that names none. */
const unmentionedDay: CalendarDate = '2026-07-01';

/**
 * Reads one line. Yes/no facts that it doesn't mention are unknown. An unknown field or value is an
 * error, and so is a fact left out that the question reads and that has no unknown. Never throws.
 * @param asked the questions that a line may ask
 */
export function parseCaseLine(line: string, asked: readonly Question[] = caseQuestions): CaseLine {
  const given = parseObject(line);
  if (given === undefined) return wrong(null, 'The line is not a JSON object.');
  const { id, at, question, ...rest } = given;
  if (typeof id !== 'string') return wrong(null, 'The id is not a string.');
  if (!isOneOf(asked, question)) return wrong(id, 'The question is missing or unknown.');
  const on = at === undefined ? unmentionedDay : swedishDay(at);
  if (on === undefined) {
    return wrong(id, 'The field "at" is neither a date that exists nor a time with offset.');
  }
  const error = errorIn(rest);
  if (error !== undefined) return wrong(id, error);
  // Every field has been checked to be a fact, and its value to be one of that fact's.
  const known = { ...implied[question], ...(rest as Partial<Facts>), question, on } as KnownFacts;
  const missing = factsWithoutUnknown(known).find((name) => known[name] === undefined);
  if (missing !== undefined) return wrong(id, `The field "${missing}" is missing.`);
  if (isSplitInside(known)) {
    return wrong(id, 'Inside one provider, reader and source are of one kind.');
  }
  return { ok: true, id, facts: facts(known) };
}

function wrong(id: string | null, error: string): CaseLine {
  return { ok: false, id, error };
}

function parseObject(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return value as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

function isOneOf(asked: readonly Question[], value: unknown): value is Question {
  return asked.some((question) => question === value);
}

/** What is wrong with the fields, each by itself. Values are not repeated in the answer. */
function errorIn(fields: Readonly<Record<string, unknown>>): string | undefined {
  for (const [name, value] of Object.entries(fields)) {
    if (!isFactName(name)) return `There is no field "${name.slice(0, 40)}".`;
    const values: readonly unknown[] = factValues[name];
    if (values.includes(value) || (value === 'unknown' && values.includes('yes'))) continue;
    return `The field "${name}" has a value that it can't have.`;
  }
  return undefined;
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(factValues, name);
}

/**
 * What a question implies where its line doesn't mention it. A list of sources is always about other
 * providers. Consent is given while able, so the consent to lift an inner block is that of one who is
 * able unless the line says that it is a child.
 */
const implied: Readonly<Partial<Record<Question, Partial<Facts>>>> = {
  listSources: { boundary: 'otherProvider' },
  openInnerBlock: { capacity: 'able' },
};

/** The facts without an unknown that the question reads, in this case. */
function factsWithoutUnknown(known: KnownFacts): readonly FactName[] {
  switch (known.question) {
    case 'read':
    case 'readInsuranceInvestigation':
      return isInside(known)
        ? ['reader', 'source']
        : ['reader', 'source', 'boundary', 'capacity', 'purpose'];
    case 'listSources':
      return ['reader', 'source', 'capacity', 'purpose'];
    case 'seeBlockedFlag':
    case 'seeWhoBlocked':
    case 'requestLift':
      return ['reader', 'source'];
    case 'openInnerBlock':
    case 'seeInnerBlockFlag':
    case 'seeWhichUnitBlocked':
    case 'showLogToResident':
      return ['reader', 'boundary'];
    case 'makeAvailable':
      return ['source', 'capacity', ...interventionFacts(known)];
    case 'block':
      return ['requestedBy', 'askedAt'];
    case 'setInnerBlock':
    case 'liftInnerBlock':
      return ['source', 'requestedBy', 'askedAt'];
    case 'showOwnDataToResident':
      return ['source'];
    case 'lift':
      return known.requestedBy === 'careProvider'
        ? ['requestedBy', 'askedAt', 'reader', 'source']
        : ['requestedBy', 'askedAt'];
    case 'seeUnblockedFlag':
    case 'showToResident':
      return [];
  }
}

/** What is asked about an intervention: of health care nothing, of LSS only that it is LSS. */
function interventionFacts(known: KnownFacts): readonly FactName[] {
  if (known.source === 'careProvider') return [];
  switch (known.interventionBasis) {
    case 'SoL 11:1':
    case 'SoL 4:1 (2001:453)':
      return ['recipientGroup'];
    case 'SoL 11:5':
    case 'SoL 4:2a (2001:453)':
      return ['intervention', 'recipientGroup'];
    default:
      return ['interventionBasis'];
  }
}

function isInside(known: KnownFacts): boolean {
  return known.boundary === 'sameUnit' || known.boundary === 'sameProvider';
}

function isSplitInside(known: KnownFacts): boolean {
  const { reader, source } = known;
  return isInside(known) && reader !== undefined && source !== undefined && reader !== source;
}

const dateForm = /^\d{4}-\d\d-\d\d$/;
/** A fraction is left out: it never moves a time to another day. */
const timeForm = /^(\d{4}-\d\d-\d\dT\d\d:[0-5]\d(?::[0-5]\d)?)(?:[.,]\d+)?(Z|[+-]\d\d(?::?\d\d)?)$/;

/** The date in Sweden of a date or of a time with offset; undefined when it is neither. */
function swedishDay(at: unknown): CalendarDate | undefined {
  if (typeof at !== 'string') return undefined;
  try {
    if (dateForm.test(at)) return Temporal.PlainDate.from(at).toString();
    const [, time, offset] = timeForm.exec(at) ?? [];
    if (time === undefined) return undefined;
    const instant = Temporal.Instant.from(`${time}${offset}`);
    return instant.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString();
  } catch {
    return undefined;
  }
}
