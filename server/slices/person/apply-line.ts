import type { Sql } from '../../platform/database.ts';
import type { LineAnswer } from '../../platform/line-answer.ts';
import { type AddressKey, normaliseAddress } from './address.ts';
import { setCustodians } from './custody-store.ts';
import {
  type LinkLine,
  type PersonLine,
  parseLinkLine,
  parsePersonLine,
  parseUnlinkLine,
} from './person-line.ts';
import { type NumberFault, type PersonNumber, parsePersonNumber } from './person-number.ts';
import {
  addIdentifier,
  findOrCreatePerson,
  findPersonByNumber,
  type Identifier,
  linkPersons,
  listPersonsByNumbers,
  unlinkPersons,
  updateIdentifier,
  updatePerson,
} from './store.ts';

/**
 * Stores one line of the population feed, inside the caller's transaction: a person with numbers, or a link
 * between two (a merge) or its taking back. Answers carry no id: the numbers are not repeated.
 * @param keyOf makes the keyed hash that is all that is kept of an address; without it none is kept
 */
export async function applyPersonLine(
  sql: Sql,
  line: unknown,
  keyOf?: AddressKey,
): Promise<LineAnswer> {
  if (typeof line === 'object' && line !== null && 'link' in line) {
    const parsed = parseLinkLine(line);
    return parsed.ok
      ? applyLink(sql, parsed.value)
      : { id: null, outcome: 'invalid', ...parsed.mistake };
  }
  if (typeof line === 'object' && line !== null && 'unlink' in line) {
    const parsed = parseUnlinkLine(line);
    if (!parsed.ok) return { id: null, outcome: 'invalid', ...parsed.mistake };
    return applyUnlink(sql, { pair: parsed.value.unlink, reason: parsed.value.reason });
  }
  const parsed = parsePersonLine(line);
  return parsed.ok
    ? applyPerson(sql, parsed.value, keyOf)
    : { id: null, outcome: 'invalid', ...parsed.mistake };
}

async function applyPerson(
  sql: Sql,
  line: PersonLine,
  keyOf: AddressKey | undefined,
): Promise<LineAnswer> {
  const custodians = readCustodians(line);
  if ('answer' in custodians) return custodians.answer;
  const identifiers: Identifier[] = [];
  for (const [index, given] of line.identifiers.entries()) {
    const { validFrom = null, validUntil = null, ...input } = given;
    const parsed = parsePersonNumber(input);
    if (!parsed.ok) return invalidNumber(`/identifiers/${index}/value`, parsed.why);
    if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
      return invalid(
        `/identifiers/${index}/validUntil`,
        'times-out-of-order',
        'It ends before it begins.',
      );
    }
    identifiers.push({ number: parsed.value, validFrom, validUntil });
  }
  const numbers = identifiers.map(({ number }) => number);
  const owners = await listPersonsByNumbers(sql, numbers);
  const known = new Set(owners.filter((owner) => owner !== undefined));
  if (known.size > 1) return numbersDiffer;
  const own = new Set(numbers.map(textOf));
  const self = custodians.numbers.findIndex((number) => own.has(textOf(number)));
  if (self >= 0) return ownCustodian(self);
  const [main] = numbers;
  if (main === undefined) throw new Error('A person has a number');
  const personId = [...known][0] ?? (await findOrCreatePerson(sql, main));
  let changed = known.size === 0;
  for (const [index, identifier] of identifiers.entries()) {
    if (owners[index] === undefined && (await addIdentifier(sql, personId, identifier))) {
      changed = true;
    } else if ((await findPersonByNumber(sql, identifier.number)) !== personId) {
      return numbersDiffer;
    } else if (await updateIdentifier(sql, identifier)) {
      changed = true;
    }
  }
  const updated = await updatePerson(sql, personId, {
    givenName: line.givenName,
    familyName: line.familyName,
    birthDate: line.birthDate,
    sex: line.sex,
    protectedIdentity: line.protectedIdentity,
    deceasedOn: line.deceasedOn,
    addressKey: addressKeyOf(line, keyOf),
    publiclyKnown: line.publiclyKnown,
  });
  if (line.custodians !== undefined) {
    const ids: string[] = [];
    for (const [index, number] of custodians.numbers.entries()) {
      const id = await findOrCreatePerson(sql, number);
      if (id === personId) return ownCustodian(index);
      ids.push(id);
    }
    if (await setCustodians(sql, personId, [...new Set(ids)])) changed = true;
  }
  return { id: null, outcome: changed || updated ? 'stored' : 'unchanged' };
}

/** Undefined leaves what is known as it is. */
function addressKeyOf({ address }: PersonLine, keyOf: AddressKey | undefined) {
  if (address === undefined || address === null) return address;
  return keyOf?.(normaliseAddress(address));
}

function readCustodians(
  line: PersonLine,
): { readonly numbers: readonly PersonNumber[] } | { readonly answer: LineAnswer } {
  const numbers: PersonNumber[] = [];
  for (const [index, input] of (line.custodians ?? []).entries()) {
    const parsed = parsePersonNumber(input);
    if (!parsed.ok) return { answer: invalidNumber(`/custodians/${index}/value`, parsed.why) };
    numbers.push(parsed.value);
  }
  return { numbers };
}

function ownCustodian(index: number): LineAnswer {
  return invalid(
    `/custodians/${index}`,
    'same-person',
    'Nobody has custody of herself: give the number of the custodian.',
  );
}

/** Never leaves this file: it holds the number. */
function textOf(number: PersonNumber): string {
  return `${number.kind} ${number.authority} ${number.reveal()}`;
}

const numbersDiffer: LineAnswer = {
  id: null,
  outcome: 'conflict',
  code: 'persons-differ',
  pointer: '/identifiers',
  detail: 'The numbers belong to different persons here: send a link of the two first.',
};

type Pair = { readonly one: string; readonly other: string };

async function applyLink(sql: Sql, line: LinkLine): Promise<LineAnswer> {
  const found = await readPair(sql, line.link, '/link');
  if ('answer' in found) return found.answer;
  const linked = await linkPersons(sql, { ...found.pair, reason: line.reason });
  return { id: null, outcome: linked ? 'stored' : 'unchanged' };
}

async function applyUnlink(
  sql: Sql,
  unlink: { readonly pair: LinkLine['link']; readonly reason: string },
): Promise<LineAnswer> {
  const found = await readPair(sql, unlink.pair, '/unlink');
  if ('answer' in found) return found.answer;
  const unlinked = await unlinkPersons(sql, { ...found.pair, reason: unlink.reason });
  return { id: null, outcome: unlinked ? 'stored' : 'unchanged' };
}

async function readPair(
  sql: Sql,
  pair: LinkLine['link'],
  pointer: string,
): Promise<{ readonly pair: Pair } | { readonly answer: LineAnswer }> {
  const numbers: PersonNumber[] = [];
  for (const [index, input] of pair.entries()) {
    const parsed = parsePersonNumber(input);
    if (!parsed.ok) return { answer: invalidNumber(`${pointer}/${index}/value`, parsed.why) };
    numbers.push(parsed.value);
  }
  const [one, other] = await listPersonsByNumbers(sql, numbers);
  if (one === undefined || other === undefined) {
    return {
      answer: invalid(
        `${pointer}/${one === undefined ? 0 : 1}`,
        'reference-unknown',
        'Nobody has this number here: send the person first.',
      ),
    };
  }
  if (one === other) {
    return {
      answer: invalid(pointer, 'same-person', 'Both numbers belong to one person already.'),
    };
  }
  return { pair: { one, other } };
}

const faults: Readonly<Record<NumberFault, string>> = {
  length: 'The number has the wrong length.',
  date: 'The number begins with a date that does not exist or has not come.',
  checkDigit: 'The check digit is wrong: a character may be mistyped.',
  form: 'The number does not have the form of its kind.',
};

function invalidNumber(pointer: string, why: NumberFault): LineAnswer {
  return invalid(pointer, 'number-invalid', faults[why]);
}

function invalid(pointer: string, code: string, detail: string): LineAnswer {
  return { id: null, outcome: 'invalid', pointer, code, detail };
}
