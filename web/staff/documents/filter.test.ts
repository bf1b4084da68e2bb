import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../../api/types.ts';
import { type Filter, isFiltered, noFilter, toRequest, typesOf } from './filter.ts';

const aSource = (id: string, kind: Source['kind'], types: Source['types']): Source => ({
  id,
  name: id,
  kind,
  part: null,
  units: [],
  types,
  boundary: 'otherProvider',
});
const sources = [
  aSource('hemtjänst', 'socialCareProvider', ['dailyNote', 'permanentSocialCareContact']),
  aSource('bistånd', 'socialCareProvider', ['assistanceDecision']),
  aSource('hemsjukvård', 'careProvider', ['chronicWound', 'relativeContacts']),
];
const ask = (over: Partial<Filter>, known = sources) =>
  toRequest({ ...noFilter, ...over }, { sources: known, today: '2026-11-22' });

test('nothing chosen asks for everything', () => {
  assert.deepEqual(ask({}), {});
  assert.equal(isFiltered(noFilter), false);
  assert.equal(isFiltered({ ...noFilter, text: '  ' }), false);
  assert.equal(isFiltered({ ...noFilter, side: 'careProvider' }), true);
});

test('each choice becomes what the server is asked', () => {
  assert.deepEqual(ask({ text: ' höft ' }), { text: 'höft' });
  assert.deepEqual(ask({ side: 'socialCareProvider' }), { sources: ['hemtjänst', 'bistånd'] });
  assert.deepEqual(ask({ source: 'bistånd' }), { sources: ['bistånd'] });
  assert.deepEqual(ask({ type: 'dailyNote' }), { types: ['dailyNote'] });
  assert.deepEqual(ask({ type: 'contacts' }).types?.length, 3);
  assert.deepEqual(ask({ time: '30d' }), { from: '2026-10-23' });
});

test('a side without sources, or one that contradicts the source, asks for nothing rather than all', () => {
  assert.deepEqual(ask({ side: 'careProvider', source: 'bistånd' }).sources?.length, 1);
  assert.notEqual(ask({ side: 'careProvider', source: 'bistånd' }).sources?.[0], 'bistånd');
  assert.equal(ask({ side: 'careProvider' }, []).sources?.length, 1);
});

test('the types to choose among are those there are, contacts once', () => {
  assert.deepEqual(typesOf(sources), [
    'dailyNote',
    'contacts',
    'assistanceDecision',
    'chronicWound',
  ]);
});
