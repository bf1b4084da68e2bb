import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { changedBits } from '../tampered.ts';
import {
  createSigningKey,
  formatSigningKey,
  formatVerifierKey,
  generateSigningKey,
  parseSigningKey,
  parseVerifierKey,
  type SigningKey,
  type VerifierKey,
} from './key.ts';
import { formatNote, openNote, parseNote, signText } from './signed-note.ts';

// The keys and the note of the examples of Go's sumdb/note.
const peterSecret =
  'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const peterPublic = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const enochPublic = 'EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop';
const text =
  'If you think cryptography is the answer to your problem,\n' +
  "then you don't know what your problem is.\n";
const peterLine =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
const enochLine =
  '— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n';
const note = `${text}\n${peterLine}`;

function verifier(written: string): VerifierKey {
  const key = parseVerifierKey(written);
  assert.ok(key.ok, written);
  return key.value;
}
function signer(written: string): SigningKey {
  const key = parseSigningKey(written);
  assert.ok(key.ok);
  return key.value;
}
const peter = verifier(peterPublic);
const enoch = verifier(enochPublic);

/** Every text that is one character more or less far from this one. */
function* mangled(written: string): Generator<string> {
  for (let n = 0; n < written.length; n++) {
    yield written.slice(0, n);
    yield written.slice(n + 1);
    yield written.slice(0, n) + written.slice(n + 1);
    yield written.slice(0, n) +
      String.fromCharCode(written.charCodeAt(n) + 1) +
      written.slice(n + 1);
  }
}

test('published example: a verifier key', () => {
  assert.equal(peter.name, 'PeterNeumann');
  assert.equal(peter.id, 0xc74f20a3);
  assert.equal(peter.type, 'ed25519');
  assert.equal(formatVerifierKey(peter), peterPublic);
});

test('published example: a signing key, and the verifier key that belongs to it', () => {
  const key = signer(peterSecret);
  assert.equal(formatSigningKey(key), peterSecret);
  assert.equal(formatVerifierKey(key), peterPublic);
});

test('published example: signing', () => {
  assert.equal(formatNote({ text, signatures: [signText(text, signer(peterSecret))] }), note);
});

test('published example: a real verifier key for cosignatures', () => {
  const key = verifier('remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2');
  assert.equal(key.type, 'cosignature');
});

test('published example: two signers, one known', () => {
  const opened = openNote(note + enochLine, [peter]);
  assert.ok(opened.ok);
  assert.equal(opened.value.text, text);
  assert.deepEqual(
    opened.value.verified.map((s) => s.key),
    [peter],
  );
  assert.deepEqual(
    opened.value.unknown.map((s) => s.name),
    ['EnochRoot'],
  );
  const both = openNote(note + enochLine, [enoch, peter]);
  assert.ok(both.ok);
  assert.deepEqual(
    both.value.verified.map((s) => s.name),
    ['PeterNeumann', 'EnochRoot'],
  );
});

test('a key whose text is changed in any character is refused', () => {
  for (const written of mangled(peterPublic)) {
    assert.equal(parseVerifierKey(written).ok, false, written);
  }
  for (const written of mangled(peterSecret)) {
    assert.equal(parseSigningKey(written).ok, false);
  }
});

for (const [title, written] of [
  [
    'with a longer key',
    'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
  ],
  ['of an unknown type', 'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ['without a name', '+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ['with a space in the name', 'a b+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ['of nothing but plus signs', '+++++'],
  ['with a name but no key', 'bananas.sigstore.dev+12344556'],
  ['with the id of another', 'PeterNeumann+00000000+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ['with an id in capitals', 'PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'],
  ['that is secret', peterSecret],
] as const) {
  test(`no verifier key: one ${title}`, () => {
    const key = parseVerifierKey(written);
    assert.equal(!key.ok && key.code, 'key-malformed');
  });
}

test('what refuses a signing key says nothing of it, and printing one shows no secret', () => {
  const refused = parseSigningKey(`${peterSecret}A`);
  assert.ok(!refused.ok && !refused.detail.includes('AYEKFALV'));
  const printed = inspect(signer(peterSecret), { depth: 9 }) + JSON.stringify(signer(peterSecret));
  assert.ok(!printed.includes('gQoUAtUUbI2E8kQzMPVAgOv5juF9nHT2JS_F1ccoMXM'));
  assert.ok(!printed.includes('AYEKFALV'));
});

test('new keys are read back, for both types; the same key has another id for each', () => {
  const log = generateSigningKey('example.org/log', 'ed25519');
  const witness = createSigningKey({ ...log, type: 'cosignature' });
  assert.notEqual(log.id, witness.id);
  for (const key of [log, witness]) {
    assert.equal(formatVerifierKey(verifier(formatVerifierKey(key))), formatVerifierKey(key));
    assert.equal(formatSigningKey(signer(formatSigningKey(key))), formatSigningKey(key));
  }
});

test('a name with spaces, plus signs or nothing in it makes no key', () => {
  for (const name of [
    '',
    'a b',
    'a+b',
    'a\n',
    'a\u00a0b',
    'a\u0085',
    'a\u2003',
    'a\u0001',
    '\ud800',
  ]) {
    assert.throws(() => generateSigningKey(name, 'ed25519'), TypeError, JSON.stringify(name));
  }
});

test('every changed bit of a note is refused', () => {
  for (const changed of changedBits(Buffer.from(note))) {
    assert.equal(openNote(changed, [peter]).ok, false, Buffer.from(changed).toString());
  }
});

test('every changed bit of a note with two known signers is refused or leaves one of them', () => {
  for (const changed of changedBits(Buffer.from(note + enochLine))) {
    const opened = openNote(changed, [peter, enoch]);
    if (opened.ok) {
      assert.equal(opened.value.text, text);
      assert.equal(opened.value.verified.length, 1);
    }
  }
});

test('a note of which every signer is unknown, or none is asked for, is refused', () => {
  for (const keys of [[], [enoch]]) {
    const opened = openNote(note, keys);
    assert.equal(!opened.ok && opened.code, 'signature-missing');
  }
});

test('a name or an id alone makes no known key', () => {
  for (const key of [
    { ...peter, id: peter.id + 1 },
    { ...peter, name: 'CarmenSandiego' },
  ]) {
    const opened = openNote(note, [key]);
    assert.equal(!opened.ok && opened.code, 'signature-missing');
  }
});

test('a wrong signature of a known key spoils the note, even beside a right one', () => {
  const wrong = peterLine.replace('ZJkuBS', 'ZJkuBT');
  for (const lines of [wrong, peterLine + wrong, wrong + peterLine, enochLine + wrong]) {
    const opened = openNote(`${text}\n${lines}`, [peter, enoch]);
    assert.equal(!opened.ok && opened.code, 'signature-wrong');
  }
  const longer = `${peterLine.slice(0, 60)}ABCD${peterLine.slice(60)}`;
  const opened = openNote(`${text}\n${longer}`, [peter]);
  assert.equal(!opened.ok && opened.code, 'signature-wrong');
});

test('a byte order mark before a note is part of its text', () => {
  const opened = openNote(Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), Buffer.from(note)]), [peter]);
  assert.equal(!opened.ok && opened.code, 'signature-wrong');
});

test('a signer counts once, however often the line stands there', () => {
  const opened = openNote(`${text}\n${peterLine}${peterLine}`, [peter]);
  assert.ok(opened.ok && opened.value.verified.length === 1);
});

for (const [title, malformed] of [
  ['nothing', ''],
  ['the text alone', text],
  ['no signature', `${text}\n`],
  ['no newline at the end', note.slice(0, -1)],
  ['a control character', `\u0001${note}`],
  ['a carriage return', note.replaceAll('\n', '\r\n')],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from([0xff]), Buffer.from(note)])],
  ['a lone surrogate', `\ud800${note}`],
  ['a name with a space', `${text}\n${peterLine.replace('PeterN', 'Peter N')}`],
  ['a name with a plus sign', `${text}\n${peterLine.replace('PeterN', 'Peter+N')}`],
  ['a fourth part in the line', `${text}\n${peterLine.slice(0, -1)} x\n`],
  ['no name', `${text}\n${peterLine.replace('PeterNeumann', '')}`],
  ['another line among signatures', `${note}Unexpected line.\n`],
  ['a hyphen for the dash', note.replace('—', '-')],
  ['a signature of four bytes', `${text}\n— PeterNeumann x08gow==\n`],
  ['base64 without padding', note.replace('AM=', 'AM')],
  ['base64 with idle bits', note.replace('AM=', 'AN=')],
  ['base64 with a space', note.replace('ZJku', 'Z Jku')],
  ['the alphabet of addresses', note.replaceAll('/', '_')],
  ['more than 100 signatures', `${text}\n${peterLine.repeat(101)}`],
  ['a million characters', `${'x'.repeat(1_000_000)}\n\n${peterLine}`],
] as const) {
  test(`no note: ${title}`, () => {
    const opened = openNote(malformed, [peter]);
    assert.equal(!opened.ok && opened.code, 'note-malformed');
    assert.ok(!opened.ok && /^[A-Z].{10}/.test(opened.detail));
  });
}

test('C2SP signed-note: the text may have empty lines', () => {
  const published =
    'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n' +
    '— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n';
  const parsed = parseNote(Buffer.from(published));
  assert.ok(parsed.ok);
  assert.ok(parsed.value.text.endsWith('sole:\n\ned è subito sera.\n'));
  assert.equal(parsed.value.signatures[0]?.keyId, 0x367ba04b);
  assert.equal(formatNote(parsed.value), published);
});

test('sixteen signatures are read, and a hundred', () => {
  for (const count of [16, 100]) {
    assert.ok(openNote(`${text}\n${peterLine.repeat(count)}`, [peter]).ok);
  }
});

test('a text that is no note text is not written as one', () => {
  for (const wrong of ['', 'abc', 'a\tb\n', 'a\r\n', '\ud800\n']) {
    assert.throws(() => formatNote({ text: wrong, signatures: [] }), TypeError);
  }
});

test('every signed text is opened as it was', () => {
  const key = generateSigningKey('example.org/log', 'ed25519');
  const lines = fc.array(fc.string({ unit: 'grapheme' }).filter((s) => !/\p{Cc}/u.test(s)));
  fc.assert(
    fc.property(lines, (written) => {
      const signed = `${written.join('\n')}\n`;
      const opened = openNote(formatNote({ text: signed, signatures: [signText(signed, key)] }), [
        key,
      ]);
      assert.ok(opened.ok);
      assert.equal(opened.value.text, signed);
    }),
    { seed: 8032, numRuns: 50 },
  );
});

test('whatever is read as a note, the answer is a note or a refusal', () => {
  const piece = fc.constantFrom('\n', '\n\n', '— ', 'PeterNeumann', ' ', text, peterLine, 'x', 'é');
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
      const parsed = parseNote(pieces.join(''));
      if (parsed.ok) assert.equal(formatNote(parsed.value), pieces.join(''));
      else assert.equal(parsed.code, 'note-malformed');
    }),
    { seed: 8032, numRuns: 500 },
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      assert.equal(parseNote(bytes).ok, false);
    }),
    { seed: 8032, numRuns: 200 },
  );
});
