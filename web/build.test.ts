import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { buildWebWhenStale } from './build.ts';

let dist: string;
before(async () => {
  dist = await buildWebWhenStale();
});

test('a build that is up to date is left as it is', async () => {
  const built = statSync(join(dist, 'index.html')).mtimeMs;
  assert.equal(await buildWebWhenStale(), dist);
  assert.equal(statSync(join(dist, 'index.html')).mtimeMs, built);
});

test("the page obeys the policy default-src 'self': nothing inline, nothing from elsewhere", () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  assert.doesNotMatch(page, /<style|\sstyle=|\son\w+=/);
  const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)<\/script>/g)];
  assert.equal(scripts.length, 1);
  for (const [, attributes = '', content] of scripts) {
    assert.match(attributes, /src="\/assets\//);
    assert.equal(content, '');
  }
  assert.doesNotMatch(page, /(src|href)="(https?:)?\/\//);
  for (const style of readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.css'))) {
    assert.doesNotMatch(
      readFileSync(join(dist, 'assets', style), 'utf8'),
      /url\((["']?)(data:|https?:|\/\/)/,
      style,
    );
  }
});

test('files that a browser may keep for ever are named after what they hold', () => {
  const names = readdirSync(join(dist, 'assets'));
  assert.ok(names.some((name) => name.endsWith('.woff2')));
  for (const name of names) assert.match(name, /-[\w-]{8,}[.](js|css|svg|woff2)$/);
});
