import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type AnswerForm,
  answerFaults,
  emptyAnswer,
  emptyGround,
  faultsFromServer,
  type GroundForm,
  groundFaults,
  suggestedDates,
} from './forms.ts';

const today = '2026-11-22';
const both = { ground: true, relation: true, today };

test('nothing about the law is chosen in advance', () => {
  assert.deepEqual(Object.keys(groundFaults(emptyGround, both)).sort(), [
    'basis',
    'kind',
    'purpose',
    'relevance',
    'relevant',
    'until',
  ]);
  assert.deepEqual(answerFaults(emptyAnswer, today), { answer: 'choose' });
});

test('only what is asked for has to be filled in', () => {
  assert.deepEqual(Object.keys(groundFaults(emptyGround, { ...both, ground: false })).sort(), [
    'basis',
    'kind',
    'until',
  ]);
  assert.deepEqual(groundFaults(emptyGround, { ground: false, relation: false, today }), {});
});

test('a whole ground has no fault, another basis needs words, a relation can’t end before today', () => {
  const whole: GroundForm = {
    purpose: 'care',
    relevance: 'fallutredning, sår',
    relevant: true,
    kind: 'patientRelation',
    basis: 'admitted',
    basisText: '',
    until: '2026-12-22',
  };
  assert.deepEqual(groundFaults(whole, both), {});
  assert.deepEqual(groundFaults({ ...whole, basis: 'other' }, both), { basisText: 'write' });
  assert.deepEqual(groundFaults({ ...whole, until: '2026-11-21' }, both), { until: 'past' });
  assert.deepEqual(groundFaults({ ...whole, until: '22 dec' }, both), { until: 'date' });
});

test('a yes needs its terms, a no needs nothing, "can’t" needs how it was judged', () => {
  const yes: AnswerForm = { ...emptyAnswer, answer: 'yes' };
  assert.deepEqual(Object.keys(answerFaults(yes, today)).sort(), [
    'channel',
    'givenBy',
    'scope',
    'until',
  ]);
  const whole: AnswerForm = {
    ...yes,
    scope: 'unit',
    channel: 'onSite',
    givenBy: 'representative',
    until: today,
  };
  assert.deepEqual(answerFaults(whole, today), { representedBy: 'write' });
  assert.deepEqual(answerFaults({ ...whole, representedBy: 'Tove Lindqvist' }, today), {});
  assert.deepEqual(answerFaults({ ...emptyAnswer, answer: 'no' }, today), {});
  assert.deepEqual(answerFaults({ ...emptyAnswer, answer: 'cannot' }, today), { how: 'write' });
});

test('dates are offered, counted from today', () => {
  assert.deepEqual(
    suggestedDates(today).map(({ date }) => date),
    ['2026-11-29', '2026-12-22', '2027-11-22'],
  );
});

test('what the server didn’t take is shown at its field; what isn’t a field is left to the notice', () => {
  const details = {
    errors: [
      { pointer: '/purpose', code: 'purpose-not-assigned' },
      { pointer: '/until', code: 'format' },
      { pointer: '/elsewhere', code: 'format' },
      null,
    ],
  };
  assert.deepEqual(faultsFromServer(details, emptyGround), {
    purpose: 'notAssigned',
    until: 'notTaken',
  });
  assert.deepEqual(faultsFromServer({}, emptyGround), {});
});
