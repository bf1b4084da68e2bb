import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedBits } from '../tampered.ts';
import { hashLeaf } from '../tree/hash.ts';
import {
  addSignatures,
  formatCheckpoint,
  openCheckpoint,
  parseCheckpoint,
  signCheckpoint,
} from './checkpoint.ts';
import { cosign, cosignatureTime } from './cosignature.ts';
import { createSigningKey, generateSigningKey, parseVerifierKey } from './key.ts';
import { formatNote, parseNote, signText } from './signed-note.ts';

const origin = 'example.com/behind-the-sofa';
// C2SP tlog-checkpoint and tlog-cosignature.
const published = `example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==
`;

test('C2SP: the published checkpoint is read, with the time of its cosignature', () => {
  const note = parseNote(published);
  assert.ok(note.ok);
  const checkpoint = parseCheckpoint(note.value.text);
  assert.ok(checkpoint.ok);
  assert.equal(checkpoint.value.origin, origin);
  assert.equal(checkpoint.value.size, 20_852_163);
  assert.equal(formatCheckpoint(checkpoint.value), note.value.text);
  const times = note.value.signatures.map(({ signature }) => cosignatureTime(signature));
  assert.deepEqual(times, [undefined, 1_679_315_147]);
  assert.equal(formatNote(note.value), published);
});

test('a checkpoint that a log has published: the checksum database of Go', () => {
  const key = parseVerifierKey(
    'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8',
  );
  assert.ok(key.ok);
  const opened = openCheckpoint(
    'go.sum database tree\n35225469\nvt5T6GaLCXvyHFl9VUvvItR43XZxfLgftEcTyO3eJCQ=\n\n' +
      '— sum.golang.org Az3grpukl5AXaVfYkLiDGORx/DN2nlcS5kZHR5uYOBV2KA2HgXpD+gu9HHONebHLAyaKbbTM75QTtPydhKCExixSfwQ=\n',
    { origin: 'go.sum database tree', log: [key.value], witnesses: [] },
  );
  assert.ok(opened.ok);
  assert.equal(opened.value.size, 35_225_469);
});

const logKey = generateSigningKey(origin, 'ed25519');
const witnessKey = generateSigningKey('witness.example.com/w1', 'cosignature');
const trust = { origin, log: [logKey], witnesses: [witnessKey] };
const checkpoint = { origin, size: 20, root: hashLeaf(Buffer.of(1)), extensions: [] };
const signed = signCheckpoint(checkpoint, logKey);
const time = 1_800_000_000;
const cosigned = addSignatures(signed, [cosign(signed.text, witnessKey, time)]);

test('a checkpoint is opened by its log’s key, with the witnesses that are known', () => {
  const opened = openCheckpoint(formatNote(cosigned), trust);
  assert.ok(opened.ok);
  assert.deepEqual(opened.value, {
    ...checkpoint,
    root: new Uint8Array(checkpoint.root),
    text: signed.text,
    cosignatures: [{ name: witnessKey.name, timestamp: time }],
  });
  const without = openCheckpoint(formatNote(cosigned), { ...trust, witnesses: [] });
  assert.ok(without.ok && without.value.cosignatures.length === 0);
});

test('a witness counts once, with the first of its times', () => {
  const signatures = [time + 5, time].map((at) => cosign(signed.text, witnessKey, at));
  const note = formatNote({ ...signed, signatures: [...signed.signatures, ...signatures] });
  const opened = openCheckpoint(note, trust);
  assert.ok(opened.ok);
  assert.deepEqual(opened.value.cosignatures, [{ name: witnessKey.name, timestamp: time + 5 }]);
});

test('every changed bit of a checkpoint is refused', () => {
  for (const changed of changedBits(Buffer.from(formatNote(signed)))) {
    assert.equal(openCheckpoint(changed, trust).ok, false);
  }
});

test('every changed bit of a cosigned checkpoint is refused, or its cosignature counts no more', () => {
  for (const changed of changedBits(Buffer.from(formatNote(cosigned)))) {
    const opened = openCheckpoint(changed, trust);
    if (opened.ok) {
      assert.equal(opened.value.text, signed.text);
      assert.deepEqual(opened.value.cosignatures, []);
    }
  }
});

const refusals = [
  [
    'another origin',
    openCheckpoint(formatNote(signed), { ...trust, origin: 'x' }),
    'origin-differs',
  ],
  [
    'no key of the log',
    openCheckpoint(formatNote(signed), { ...trust, log: [] }),
    'signature-missing',
  ],
  [
    'a witness alone',
    openCheckpoint(
      formatNote({ ...signed, signatures: [cosign(signed.text, witnessKey, time)] }),
      trust,
    ),
    'signature-missing',
  ],
  [
    'a witness taken for the log',
    openCheckpoint(formatNote({ ...signed, signatures: [cosign(signed.text, witnessKey, time)] }), {
      ...trust,
      log: [witnessKey],
    }),
    'signature-missing',
  ],
  [
    'a signed text that is no checkpoint',
    openCheckpoint(
      formatNote({ text: 'hello\n', signatures: [signText('hello\n', logKey)] }),
      trust,
    ),
    'checkpoint-malformed',
  ],
  [
    'a cosignature of another time than it states',
    openCheckpoint(formatNote(withTime(time + 1)), trust),
    'signature-wrong',
  ],
  [
    'a cosignature of a time beyond 2^53',
    openCheckpoint(formatNote(withTime(2 ** 60)), trust),
    'signature-wrong',
  ],
] as const;
for (const [title, opened, code] of refusals) {
  test(`refused: ${title}`, () => assert.equal(!opened.ok && opened.code, code));
}

function withTime(seconds: number) {
  const cosignature = cosign(signed.text, witnessKey, time);
  const signature = Buffer.from(cosignature.signature);
  signature.writeBigUInt64BE(BigInt(seconds));
  return addSignatures(signed, [{ ...cosignature, signature }]);
}

const root = Buffer.from(checkpoint.root).toString('base64');
for (const [title, text] of [
  ['nothing', ''],
  ['no newline at the end', `a\n1\n${root}`],
  ['two lines', 'a\n1\n'],
  ['an empty origin', `\n1\n${root}\n`],
  ['a size with a zero in front', `a\n01\n${root}\n`],
  ['a size with a sign', `a\n+1\n${root}\n`],
  ['a size below zero', `a\n-1\n${root}\n`],
  ['a size with a fraction', `a\n1.0\n${root}\n`],
  ['a size in hexadecimal', `a\n0x1\n${root}\n`],
  ['a size of 2^53', `a\n9007199254740992\n${root}\n`],
  ['an empty size', `a\n\n${root}\n`],
  ['a short root', `a\n1\n${root.slice(4)}\n`],
  ['a long root', `a\n1\nAAAA${root}\n`],
  ['a root with idle bits', `a\n1\n${root.slice(0, -2)}B=\n`],
  ['a root in hexadecimal', `a\n1\n${Buffer.from(checkpoint.root).toString('hex')}\n`],
  ['an empty extension', `a\n1\n${root}\n\n`],
  ['a tab', `a\tb\n1\n${root}\n`],
] as const) {
  test(`no checkpoint: ${title}`, () => {
    const parsed = parseCheckpoint(text);
    assert.equal(!parsed.ok && parsed.code, 'checkpoint-malformed');
  });
}

test('extensions are kept, and signed and cosigned with the rest', () => {
  const extended = signCheckpoint({ ...checkpoint, extensions: ['one', 'two 2'] }, logKey);
  const note = formatNote(addSignatures(extended, [cosign(extended.text, witnessKey, time)]));
  const opened = openCheckpoint(note, trust);
  assert.ok(opened.ok);
  assert.deepEqual(opened.value.extensions, ['one', 'two 2']);
  assert.equal(openCheckpoint(note.replace('two 2', 'two 3'), trust).ok, false);
});

test('what is no checkpoint is not written as one', () => {
  for (const wrong of [
    { ...checkpoint, origin: '' },
    { ...checkpoint, origin: 'a\nb' },
    { ...checkpoint, size: -1 },
    { ...checkpoint, size: 2 ** 53 },
    { ...checkpoint, root: Buffer.alloc(31) },
    { ...checkpoint, extensions: [''] },
  ]) {
    assert.throws(() => formatCheckpoint(wrong), TypeError);
  }
});

test('the old key and the new one sign side by side while a log changes keys', () => {
  const next = generateSigningKey(origin, 'ed25519');
  const both = addSignatures(signed, [signText(signed.text, next)]);
  for (const log of [[logKey], [next], [logKey, next]]) {
    assert.ok(openCheckpoint(formatNote(both), { ...trust, log }).ok);
  }
  assert.equal(addSignatures(both, [signText(signed.text, next)]).signatures.length, 2);
});

test('keys sign what they are for, and nothing else', () => {
  assert.throws(() => signText(signed.text, witnessKey), TypeError);
  assert.throws(() => cosign(signed.text, logKey, time), TypeError);
  for (const wrong of [-1, 0.5, Number.NaN, 2 ** 53]) {
    assert.throws(() => cosign(signed.text, witnessKey, wrong), TypeError);
  }
});

test('a cosignature that is made into a signed note is of no checkpoint', () => {
  const key = createSigningKey({ ...witnessKey, type: 'ed25519' });
  const cosignature = cosign(signed.text, witnessKey, time);
  const text = `cosignature/v1\ntime ${time}\n${signed.text}`;
  const forged = { name: key.name, keyId: key.id, signature: cosignature.signature.subarray(8) };
  // The bytes signed are the same, so one key must never serve both; as a checkpoint they are refused.
  const note = formatNote({ text, signatures: [forged] });
  const opened = openCheckpoint(note, { origin: 'cosignature/v1', log: [key], witnesses: [] });
  assert.equal(!opened.ok && opened.code, 'checkpoint-malformed');
});
