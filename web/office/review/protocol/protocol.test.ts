import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName, hashIn, parseProtocol } from './protocol.ts';

test('a protocol of a version that is known is read', () => {
  const canonical =
    '{"connectedProvider":{"hsaId":"SE1","name":"Region Gävleborg"},"from":"2026-10-01","madeAt":"2026-11-22T08:00:00.000Z","madeBy":"SE2","openings":3,"outcomes":[],"until":"2026-11-30","version":1}';
  assert.equal(parseProtocol(canonical)?.connectedProvider.name, 'Region Gävleborg');
  assert.deepEqual(parseProtocol(canonical)?.outcomes, []);
});

test('another version is left to be saved', () => {
  assert.equal(parseProtocol('{"version":2}'), undefined);
  assert.equal(parseProtocol('[]'), undefined);
  assert.equal(parseProtocol('null'), undefined);
});

test('files are named by their period', () => {
  assert.equal(
    fileName({ from: '2026-10-01', until: '2026-11-30' }, 'json'),
    'log-review-2026-10-01-2026-11-30.json',
  );
});

test('the hash is the third line of the note', () => {
  const note =
    'samvy.example/log/log-review-protocol\n2026-10-01 2026-11-30\nq83v=\n\n— samvy abc\n';
  assert.equal(hashIn(note), 'q83v=');
  assert.equal(hashIn(''), undefined);
});
