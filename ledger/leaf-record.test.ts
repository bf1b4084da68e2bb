import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canonicalBytes } from './canonical.ts';
import { commitment, newSalt } from './commitment.ts';
import {
  checkSeries,
  type LeafRecord,
  leafRecordBytes,
  parseLeafRecord,
  type SealedLeafRecord,
  sealLeafRecord,
} from './leaf-record.ts';
import { changedBits } from './tampered.ts';

const entry = (n: number) => new Uint8Array(32).fill(n);

function series(length: number): SealedLeafRecord[] {
  const records: SealedLeafRecord[] = [];
  for (let number = 1; number <= length; number++) {
    const previous = records.at(-1)?.commitment ?? null;
    records.push(sealLeafRecord({ entry: entry(number), number, previous }));
  }
  return records;
}

/** A record of any content, sealed: what somebody writes who has the database. */
function forge(content: string): SealedLeafRecord {
  const opening = { bytes: Buffer.from(content), salt: newSalt() };
  return { ...opening, commitment: commitment(opening) };
}

test('the bytes are the canonical form of the record', () => {
  for (const previous of [null, entry(255)]) {
    const record = { entry: entry(7), number: previous === null ? 1 : 2 ** 53 - 1, previous };
    const base64 = (bytes: Uint8Array | null) =>
      bytes === null ? null : Buffer.from(bytes).toString('base64');
    assert.deepEqual(
      Buffer.from(leafRecordBytes(record)),
      Buffer.from(
        canonicalBytes({ ...record, entry: base64(record.entry), previous: base64(previous) }),
      ),
    );
    const parsed = parseLeafRecord(leafRecordBytes(record));
    assert.ok(parsed.ok);
    assert.deepEqual(
      { ...parsed.value, entry: [...parsed.value.entry] },
      { ...record, entry: [...record.entry] },
    );
  }
});

const e = Buffer.from(entry(7)).toString('base64');
for (const [title, content] of [
  ['nothing', ''],
  ['null', 'null'],
  ['an array', '[]'],
  ['no JSON', '{'],
  ['an empty object', '{}'],
  ['a space', `{"entry": "${e}","number":1,"previous":null}`],
  ['another order', `{"number":1,"entry":"${e}","previous":null}`],
  ['one member more', `{"entry":"${e}","number":1,"previous":null,"x":1}`],
  ['a member twice', `{"entry":"${e}","entry":"${e}","number":1,"previous":null}`],
  ['number 0', `{"entry":"${e}","number":0,"previous":null}`],
  ['number 1.5', `{"entry":"${e}","number":1.5,"previous":"${e}"}`],
  ['number 1e0', `{"entry":"${e}","number":1e0,"previous":null}`],
  ['a number in quotes', `{"entry":"${e}","number":"1","previous":null}`],
  ['a number of 2^53', `{"entry":"${e}","number":9007199254740992,"previous":"${e}"}`],
  ['number 1 with a previous record', `{"entry":"${e}","number":1,"previous":"${e}"}`],
  ['number 2 without one', `{"entry":"${e}","number":2,"previous":null}`],
  ['a short entry', `{"entry":"AAAA","number":1,"previous":null}`],
  ['an entry that is no base64', `{"entry":"${e.slice(0, -1)}","number":1,"previous":null}`],
  ['an entry that is a number', `{"entry":1,"number":1,"previous":null}`],
] as const) {
  test(`no leaf record: ${title}`, () => {
    const parsed = parseLeafRecord(Buffer.from(content));
    assert.equal(!parsed.ok && parsed.code, 'leaf-record-malformed');
  });
}

test('what is no record is not sealed', () => {
  for (const record of [
    { entry: entry(1), number: 2, previous: null },
    { entry: entry(1), number: 1, previous: entry(1) },
    { entry: entry(1), number: 0, previous: null },
    { entry: Buffer.alloc(31), number: 1, previous: null },
    { entry: entry(1), number: 2, previous: Buffer.alloc(33) },
  ] satisfies LeafRecord[]) {
    assert.throws(() => sealLeafRecord(record), RangeError);
  }
});

test('a series is whole from its first record to its last', () => {
  const records = series(50);
  assert.deepEqual(checkSeries(records), {
    ok: true,
    value: { number: 50, commitment: records.at(-1)?.commitment },
  });
  assert.deepEqual(checkSeries([]), { ok: true, value: { number: 0, commitment: null } });
});

const codeOf = (records: readonly SealedLeafRecord[]) => {
  const checked = checkSeries(records);
  return checked.ok ? 'whole' : `${checked.code}: ${checked.detail}`;
};

test('a record left out, doubled, moved or taken from another series is named', () => {
  const records = series(5);
  const others = series(5);
  const other = others[2] ?? forge('');
  const third = records[2] ?? forge('');
  assert.equal(codeOf(records.toSpliced(2, 1)), 'number-missing: Number 3 is missing');
  assert.equal(codeOf(records.slice(1)), 'number-missing: Number 1 is missing');
  assert.equal(codeOf(records.toSpliced(3, 0, third)), 'number-repeated: Number 3 stands twice');
  assert.equal(codeOf(records.toReversed()), 'number-missing: Number 1 is missing');
  assert.equal(
    codeOf(records.with(2, other)),
    'previous-differs: Record 3 follows another than number 2',
  );
  const [first, second] = [others[0] ?? forge(''), records[1] ?? forge('')];
  assert.equal(codeOf([first, second]), 'previous-differs: Record 2 follows another than number 1');
});

test('a record of other bytes than the tree holds is named', () => {
  const records = series(3);
  const forged = { ...forge('{}'), commitment: records[1]?.commitment ?? entry(0) };
  assert.equal(
    codeOf(records.with(1, forged)),
    'commitment-differs: Record 2 is not the one in the tree',
  );
  assert.equal(
    codeOf(records.with(1, forge('{}'))),
    'leaf-record-malformed: Record 2 is no leaf record',
  );
});

test('every changed bit of a record is refused', () => {
  const [first, second, third] = series(3);
  assert.ok(first && second && third);
  for (const part of ['bytes', 'salt', 'commitment'] as const) {
    for (const changed of changedBits(second[part])) {
      const tampered = { ...second, [part]: changed };
      assert.match(codeOf([first, tampered, third]), /^commitment-differs: Record 2 /);
    }
  }
});
