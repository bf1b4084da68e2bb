import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleUrl } from './migrate.ts';
import { socketHost, socketOf } from './unix-socket.ts';

test('an address names a socket by its folder, percent-encoded', () => {
  const named: readonly [string, string | undefined][] = [
    ['postgres://owner:word@%2Frun%2Fpostgresql:5433/samvy', '/run/postgresql/.s.PGSQL.5433'],
    ['postgres://owner@%2Frun%2Fpostgresql/samvy?sslmode=disable', '/run/postgresql/.s.PGSQL.5432'],
    ['postgres://owner:word@127.0.0.1:5433/samvy', undefined],
    ['postgres://owner:word@db-1:5432,db-2:5432/samvy', undefined],
    ['postgres:///samvy', undefined],
  ];
  for (const [url, path] of named) assert.equal(socketOf(url).path, path, url);
});

test('each role signs in by the same socket', () => {
  const url = roleUrl('postgres://owner:word@%2Frun%2Fpostgresql:5433/samvy', 'app');
  assert.equal(socketOf(url).path, '/run/postgresql/.s.PGSQL.5433');
});

test('a folder whose socket no program could reach is not named', () => {
  const folder = `/${'å'.repeat(40)}`;
  assert.equal(socketHost(folder, 54_321), encodeURIComponent(folder));
  assert.equal(socketHost(`${folder}${'x'.repeat(20)}`, 54_321), undefined);
});
