import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proveConsistency } from '../tree/consistency-proof.ts';
import { hashLeaf } from '../tree/hash.ts';
import { proveInclusion } from '../tree/inclusion-proof.ts';
import { TileStore } from '../tree/tile-store.ts';
import { TileWriter } from '../tree/tile-writer.ts';
import {
  formatAddCheckpoint,
  formatLatestSize,
  judgeAddCheckpoint,
  parseAddCheckpoint,
  parseLatestSize,
} from './add-checkpoint.ts';
import { addSignatures, openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { cosign } from './cosignature.ts';
import { generateSigningKey } from './key.ts';
import { formatProofFile, openProofFile, parseProofFile } from './proof-file.ts';
import { formatNote, formatSignature, parseNote, parseSignatures } from './signed-note.ts';

// C2SP tlog-witness.
const published = `old 20852014
PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=
jrJZDmY8Y7SyJE0MWLpLozkIVMSMZcD5kvuKxPC3swk=
5+pKlUdi2LeF/BcMHBn+Ku6yhPGNCswZZD1X/6QgPd8=
/6WVhPs2CwSsb5rYBH5cjHV/wSmA79abXAwhXw3Kj/0=

example.com/behind-the-sofa
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
— example.com/behind-the-sofa opLqBQsREYCgu6xQkYQwJr9fo45a62DN9EdmHXnZdXNqlcVGlCum2Wks+49/V6267UEjw6QUXTS5Rovnzv++qbSzm9Q=
`;

test('C2SP: the published request is read, and written again as it was', () => {
  const request = parseAddCheckpoint(Buffer.from(published));
  assert.ok(request.ok);
  assert.equal(request.value.oldSize, 20_852_014);
  assert.equal(request.value.proof.length, 4);
  assert.equal(request.value.origin, 'example.com/behind-the-sofa');
  assert.equal(formatAddCheckpoint(request.value), published);
});

test('C2SP: the published answer is read', () => {
  const answer = parseSignatures(
    '— witness.example/w1 CMp+6LWBU0anHGH5aNDTJkH/gj79sG+T6+iP2ThYN5krrDJbR1HDnucjL39QsZTSvVjyQLrdk3DXDqI5G2HgLatVs0pWh6Up69HVOw==\n' +
      '— witness.example/w2 AWui8Sk55XjYLOijihBjhqEH6nS1ndDymE0a+6idX7pLcnoB+dhnz0854aLZgrrKbYKA7nC3HNJhm/kWl7oJlqU3rXXvpysAdyP3wQ==\n',
  );
  assert.ok(answer.ok);
  assert.deepEqual(
    answer.value.map((signature) => signature.signature.length),
    [72, 72],
  );
});

const hash = 'PlRNCrwHpqhGrupue0L7gxbjbMiKA9temvuZZDDpkaw=\n';
for (const [title, body] of [
  ['nothing', ''],
  ['no first line', published.slice(published.indexOf('\n') + 1)],
  ['another word', published.replace('old', 'new')],
  ['an old size with a zero in front', published.replace('old 2', 'old 02')],
  ['no old size', published.replace('old 20852014', 'old ')],
  ['a hash that is too short', published.replace('PlRN', '')],
  ['a hash with idle bits', published.replace('kaw=', 'kax=')],
  ['no empty line after the proof', published.replace('/0=\n\n', '/0=\n')],
  ['64 hashes', published.replace(hash, hash.repeat(61))],
  ['a checkpoint without signatures', published.slice(0, published.indexOf('—'))],
  ['a checkpoint with a bad size', published.replace('20852163', '2085216x')],
  ['carriage returns', published.replaceAll('\n', '\r\n')],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from(published), Buffer.of(0xff)])],
] as const) {
  test(`no request: ${title}`, () => {
    const request = parseAddCheckpoint(body);
    assert.equal(!request.ok && request.code, 'request-malformed');
  });
}

test('63 hashes are a request', () => {
  assert.ok(parseAddCheckpoint(published.replace(hash, hash.repeat(60))).ok);
});

const origin = 'example.com/log';
const logKey = generateSigningKey(origin, 'ed25519');
const witnessKey = generateSigningKey('witness.example', 'cosignature');

/** A log of so many entries; a fork of it has others from the fifth on. */
function grow(size: number, fork = false) {
  const writer = TileWriter.empty();
  const store = new TileStore();
  const heads = [{ size: 0, root: writer.root() }];
  for (let n = 0; n < size; n++) {
    writer.append(hashLeaf(Buffer.from(`${fork && n > 4 ? 'forked' : 'entry'} ${n}`)));
    heads.push({ size: n + 1, root: writer.root() });
  }
  store.keep(writer.takeTiles());
  const head = (at: number) => heads[at] ?? { size: 0, root: writer.root() };
  const note = (at: number) =>
    formatNote(signCheckpoint({ origin, ...head(at), extensions: [] }, logKey));
  return { read: store.read, head, note };
}
const log = grow(300);
const forked = grow(300, true);

async function ask(
  oldSize: number,
  size: number,
  { of = log, latest = oldSize, from = oldSize, keys = [logKey] } = {},
) {
  const proof = await proveConsistency({ oldSize: Math.min(from, size), size }, of.read);
  assert.ok(proof.ok);
  const request = parseAddCheckpoint(
    formatAddCheckpoint({ oldSize, proof: proof.value, note: of.note(size) }),
  );
  assert.ok(request.ok);
  return judgeAddCheckpoint(request.value, {
    keys,
    latest: latest === 0 ? undefined : log.head(latest),
  });
}

test('a witness cosigns what continues what it has cosigned', async () => {
  for (const [oldSize, size] of [
    [0, 0],
    [0, 1],
    [0, 300],
    [1, 2],
    [255, 256],
    [256, 300],
    [300, 300],
  ] as const) {
    const judged = await ask(oldSize, size);
    assert.ok(judged.ok, `${oldSize} to ${size}`);
    assert.deepEqual(judged.value.size, size);
  }
});

test('a witness refuses, and says why, with the status of C2SP tlog-witness', async () => {
  const stranger = generateSigningKey(origin, 'ed25519');
  const cases = [
    [await ask(10, 20, { keys: [stranger] }), 'signature-refused'],
    [await ask(20, 10, { latest: 20 }), 'request-malformed'],
    [await ask(10, 20, { latest: 15 }), 'old-size-differs'],
    [await ask(0, 20, { latest: 15 }), 'old-size-differs'],
    [await ask(10, 20, { of: forked }), 'inconsistent'],
    [await ask(10, 20, { from: 11 }), 'inconsistent'],
    [await ask(0, 20, { from: 11 }), 'inconsistent'],
    [await ask(10, 10, { of: forked }), 'root-differs'],
  ] as const;
  for (const [judged, code] of cases) assert.equal(!judged.ok && judged.code, code);
});

test('before the fork, the fork is the log', async () => {
  assert.ok((await ask(3, 5, { of: forked })).ok);
  assert.ok(!(await ask(3, 6, { of: forked, latest: 4 })).ok);
});

test('the latest size, as an answer 409 states it', () => {
  assert.equal(formatLatestSize(20_852_014), '20852014\n');
  assert.deepEqual(parseLatestSize('20852014\n'), { ok: true, value: 20_852_014 });
  for (const wrong of ['', '1', '01\n', '1\n\n', '-1\n', '1 \n', 'x\n']) {
    assert.equal(parseLatestSize(wrong).ok, false);
  }
});

test('a witness’s answer joins the checkpoint, and a proof file holds it all', async () => {
  const note = parseNote(log.note(300));
  assert.ok(note.ok);
  const answer = formatSignature(cosign(note.value.text, witnessKey, 1_800_000_000));
  const signatures = parseSignatures(answer);
  assert.ok(signatures.ok);
  const cosigned = formatNote(addSignatures(note.value, signatures.value));
  const trust = { origin, log: [logKey], witnesses: [witnessKey] };
  assert.ok(openCheckpoint(cosigned, trust).ok);

  const proof = await proveInclusion({ index: 77, size: 300 }, log.read);
  assert.ok(proof.ok);
  const entry = hashLeaf(Buffer.from('entry 77'));
  const file = { index: 77, proof: proof.value, note: cosigned };
  const written = formatProofFile(file);
  assert.ok(written.startsWith('c2sp.org/tlog-proof@v1\nindex 77\n'));
  const opened = openProofFile(written, entry, trust);
  assert.ok(opened.ok);
  assert.equal(opened.value.index, 77);
  assert.deepEqual(opened.value.cosignatures, [
    { name: 'witness.example', timestamp: 1_800_000_000 },
  ]);

  const extra = parseProofFile(formatProofFile({ ...file, extra: Buffer.from('hello') }));
  assert.deepEqual(extra.ok && Buffer.from(extra.value.extra ?? []).toString(), 'hello');

  for (const [changed, code] of [
    [written.replace('index 77', 'index 78'), 'not-included'],
    [written.replace('index 77', 'index 077'), 'proof-file-malformed'],
    [written.replace('v1', 'v2'), 'proof-file-malformed'],
    [written.replace('index 77\n', ''), 'proof-file-malformed'],
    [written.replace('index', 'extra ?\nindex'), 'proof-file-malformed'],
    [written.replace('\n\n', '\n'), 'proof-file-malformed'],
    [written.replace('\n300\n', '\n301\n'), 'signature-wrong'],
    [written.replace(origin, 'example.com/other'), 'signature-wrong'],
    [written.replace(/index 77\n.*\n/, 'index 77\n'), 'not-included'],
    ['', 'proof-file-malformed'],
  ] as const) {
    const refused = openProofFile(changed, entry, trust);
    assert.equal(!refused.ok && refused.code, code);
  }
  const other = openProofFile(written, hashLeaf(Buffer.of(1)), trust);
  assert.equal(!other.ok && other.code, 'not-included');
});
