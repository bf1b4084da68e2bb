import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResidentNotice } from '../../api/types.ts';
import { aTelling } from '../test-telling.ts';
import { howLongItHeld, whatWasDone } from './notice-words.ts';

const telling = aTelling();

function aNotice(over: Partial<ResidentNotice> = {}): ResidentNotice {
  return {
    id: 'notice',
    at: '2026-11-22T02:11:00.000Z',
    kind: 'danger',
    unit: 'Akutmottagningen',
    connectedProvider: 'Region Gävleborg',
    by: { name: null, role: 'Läkare' },
    reason: null,
    until: null,
    cites: ['SVOD 3:6'],
    ...over,
  };
}

test('who did what, in a sentence, with the name where it may be seen', () => {
  assert.equal(
    whatWasDone(aNotice(), telling),
    'En läkare på Akutmottagningen bedömde att det var fara för livet eller allvarlig risk för hälsan, och att det inte gick att fråga dig.',
  );
  assert.match(
    whatWasDone(aNotice({ by: { name: 'Karin Brodin', role: 'Läkare' } }), telling),
    /^Karin Brodin, läkare på Akutmottagningen, bedömde/,
  );
  assert.match(
    whatWasDone(aNotice({ by: { name: null, role: 'Vårdbiträde' } }), telling),
    /^Ett vårdbiträde på Akutmottagningen bedömde/,
  );
  assert.match(
    whatWasDone(aNotice({ by: { name: null, role: null } }), telling),
    /^Någon på Akutmottagningen bedömde/,
  );
});

test('a custodian is told of the child', () => {
  assert.match(whatWasDone(aNotice(), aTelling('Sixten')), /inte gick att fråga Sixten\.$/);
});

test('a lift that holds still is not said to be over', () => {
  assert.equal(howLongItHeld(aNotice(), telling), '');
  assert.equal(
    howLongItHeld(aNotice({ until: '2026-11-22T16:14:00.000Z' }), telling),
    'Det gäller till den 22 november kl. 17.14.',
  );
  assert.equal(
    howLongItHeld(aNotice({ until: '2025-11-22T04:14:00.000Z' }), telling),
    'Det gällde till den 22 november 2025 kl. 05.14.',
  );
});
