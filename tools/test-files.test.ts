import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { listTestFiles } from './test-files.ts';

const root = mkdtempSync(join(tmpdir(), 'samvy-files-'));
after(() => rmSync(root, { recursive: true }));

for (const path of [
  'server/b.test.ts',
  'server/slices/block/block.test.ts',
  'server/slices/block/block.ts',
  'server/slices/blocked/other.test.ts',
  'server/node_modules/some/thing.test.ts',
  'web/dist/built.test.ts',
  'tools/planted/false.test.ts',
  'law/a.test.ts',
  'docs/never.test.ts',
]) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), '');
}
const folders = ['law', 'server', 'web', 'tools', 'absent'];

test('all tests of the folders are found, and none of what is installed, built or planted', () => {
  assert.deepEqual(listTestFiles(root, folders), [
    'law/a.test.ts',
    'server/b.test.ts',
    'server/slices/block/block.test.ts',
    'server/slices/blocked/other.test.ts',
  ]);
});

test('a path names a file or a whole folder', () => {
  const block = ['server/slices/block/block.test.ts'];
  assert.deepEqual(listTestFiles(root, folders, ['server/slices/block']), block);
  assert.deepEqual(listTestFiles(root, folders, ['./server/slices/block/']), block);
  assert.deepEqual(listTestFiles(root, folders, block), block);
  assert.deepEqual(listTestFiles(root, folders, ['server/slices/absent']), []);
});
