import assert from 'node:assert/strict';
import { test } from 'node:test';
import { format, inspect } from 'node:util';
import {
  type NumberFault,
  type NumberKind,
  type PersonIdentifierInput,
  parsePersonNumber,
} from './person-number.ts';
import { localAuthorities } from './reserve-number.ts';

const today = '2026-11-22';

const readable: readonly [string, string, NumberKind, string | null, string][] = [
  ['191212121212', '191212121212', 'personnummer', '1912-12-12', 'male'],
  ['19121212-1212', '191212121212', 'personnummer', '1912-12-12', 'male'],
  ['121212+1212', '191212121212', 'personnummer', '1912-12-12', 'male'],
  ['  19121212 1212 ', '191212121212', 'personnummer', '1912-12-12', 'male'],
  ['189001019802', '189001019802', 'personnummer', '1890-01-01', 'female'],
  ['19121212+1212', '191212121212', 'personnummer', '1912-12-12', 'male'],
  ['22950606-FH20', '22950606FH20', 'nationalReserveNumber', '1995-06-06', 'female'],
  ['25780404-khd5', '25780404KHD5', 'nationalReserveNumber', '1978-04-04', 'unknown'],
  ['98240301AA06', '98240301AA06', 'nationalReserveNumber', '2024-03-01', 'female'],
  ['00342145BZ31', '00342145BZ31', 'nationalReserveNumber', null, 'male'],
  ['00749852BZK0', '00749852BZK0', 'nationalReserveNumber', null, 'unknown'],
  ['991981000010', '991981000010', 'localReserveNumber', null, 'unknown'],
  ['991945000023', '991945000023', 'localReserveNumber', null, 'unknown'],
  ['19810829M071', '19810829M071', 'localReserveNumber', '1981-08-29', 'male'],
  ['19450829K088', '19450829K088', 'localReserveNumber', '1945-08-29', 'female'],
  ['19930829-X802', '19930829X802', 'localReserveNumber', '1993-08-29', 'unknown'],
  ['19810829SU3A', '19810829SU3A', 'localReserveNumber', null, 'male'],
  ['19450829SF2B', '19450829SF2B', 'localReserveNumber', '1945-08-29', 'female'],
  ['19930829SX0C', '19930829SX0C', 'localReserveNumber', null, 'unknown'],
  ['198108320014', '198108320014', 'localReserveNumber', null, 'unknown'],
];
for (const [text, revealed, kind, birthDate, sex] of readable) {
  test(`${kind} as written: ${text.trim().length} characters, ${birthDate ?? 'no birth date'}`, () => {
    const parsed = parsePersonNumber(text, today);
    assert.ok(parsed.ok, JSON.stringify(parsed));
    const { value } = parsed;
    assert.deepEqual(
      [value.reveal(), value.kind, value.birthDate, value.sex],
      [revealed, kind, birthDate, sex],
    );
  });
}

const unreadable: readonly [string, NumberFault][] = [
  ['', 'length'],
  ['1', 'length'],
  ['19121212-121', 'length'],
  ['19121212-12123', 'length'],
  ['1912-12-12-1212', 'form'],
  ['191212121213', 'checkDigit'],
  ['191213121212', 'date'],
  ['191202301212', 'date'],
  ['299901011234', 'date'],
  ['991981000011', 'checkDigit'],
  ['19810829M072', 'checkDigit'],
  ['19810231M071', 'date'],
  ['22950606FH21', 'checkDigit'],
  ['22951306FH20', 'date'],
  ['00121145BZ31', 'date'],
  ['22950606IO20', 'form'],
  ['198108320015', 'checkDigit'],
  ['19121212-ABCD', 'form'],
  ['191212-12A2', 'form'],
  ['Tolvan Tolvansson', 'form'],
  ['191212120001', 'form'],
];
for (const [text, why] of unreadable) {
  test(`no number (${why}): ${text}`, () => {
    assert.deepEqual(parsePersonNumber(text, today), { ok: false, why });
  });
}

test('ten digits belong to the last hundred years, with + to the hundred before', () => {
  const century = (text: string) => {
    const parsed = parsePersonNumber(text, today);
    return parsed.ok ? parsed.value.reveal().slice(0, 4) : parsed.why;
  };
  assert.equal(century('121212-1212'), '2012');
  assert.equal(century('1212121212'), '2012');
  assert.equal(century('121212+1212'), '1912');
  assert.equal(century('261231-1232'), 'date');
});

test('a samordningsnummer has 60 more in its day', () => {
  const parsed = parsePersonNumber('701063-2391', today);
  assert.ok(parsed.ok);
  assert.deepEqual(
    [parsed.value.kind, parsed.value.birthDate, parsed.value.reveal()],
    ['samordningsnummer', '1970-10-03', '197010632391'],
  );
});

const given: readonly [string, PersonIdentifierInput, 'ok' | NumberFault][] = [
  ['as personnummer', { kind: 'personnummer', value: '191212121212' }, 'ok'],
  ['of another kind', { kind: 'samordningsnummer', value: '191212121212' }, 'form'],
  [
    'local without issuer, format known',
    { kind: 'localReserveNumber', value: '19810829M071' },
    'ok',
  ],
  [
    'local of the issuer',
    {
      kind: 'localReserveNumber',
      value: '19810829M071',
      authority: localAuthorities.vastraGotaland,
    },
    'ok',
  ],
  [
    'local of another issuer',
    { kind: 'localReserveNumber', value: '19810829M071', authority: localAuthorities.stockholm },
    'form',
  ],
  [
    'local of an issuer unknown here',
    { kind: 'localReserveNumber', value: 'AB12', authority: '1.2.3' },
    'ok',
  ],
];
for (const [title, input, expected] of given) {
  test(`a number sent ${title}`, () => {
    const parsed = parsePersonNumber(input, today);
    assert.equal(parsed.ok ? 'ok' : parsed.why, expected);
  });
}

test('a number never prints itself, only masked on purpose', () => {
  const parsed = parsePersonNumber('191212121212', today);
  assert.ok(parsed.ok);
  const { value } = parsed;
  const printed = [
    `${value}`,
    JSON.stringify({ value }),
    inspect({ value }, { showHidden: true, depth: 9 }),
    format('%o %s %j', value, value, value),
  ].join(' ');
  assert.ok(!printed.replaceAll('1912-12-12', '').includes('1212'), printed);
  assert.equal(value.masked(), '19121212-****');
});
