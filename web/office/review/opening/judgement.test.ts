import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  correctionOf,
  emptyJudgement,
  faultsOf,
  hoursLeft,
  imyReportDue,
  judgementOf,
} from './judgement.ts';

const text = 'Ingen relation, och ingen förklaring.';

test('nothing is chosen in advance, and what is missing is said', () => {
  assert.deepEqual(faultsOf(emptyJudgement), { choice: 'choice', text: 'text' });
  assert.equal(judgementOf(emptyJudgement), undefined);
});

test('a deviation has a measure', () => {
  const form = { ...emptyJudgement, choice: 'deviation', text } as const;
  assert.deepEqual(faultsOf(form), { measures: 'measures' });
  assert.deepEqual(faultsOf({ ...form, measures: ['talk'] }), {});
});

test('what is sent of a deviation: its measures, and those that are taken', () => {
  assert.deepEqual(
    judgementOf({
      choice: 'deviation',
      measures: ['talk', 'imyReport'],
      done: ['talk', 'policeReport'],
      text: ` ${text} `,
    }),
    {
      to: 'outcome',
      body: { outcome: 'deviation', measures: ['talk', 'imyReport'], done: ['talk'], text },
    },
  );
});

test('measures that were ticked before another outcome was chosen are not sent', () => {
  assert.deepEqual(
    judgementOf({ choice: 'withoutDeviation', measures: ['talk'], done: ['talk'], text }),
    { to: 'outcome', body: { outcome: 'withoutDeviation', measures: [], done: [], text } },
  );
});

test('a question has its words and nothing else', () => {
  assert.deepEqual(judgementOf({ ...emptyJudgement, choice: 'ask', text }), {
    to: 'questions',
    body: { text },
  });
});

test('a correction starts from what it corrects, without its words', () => {
  const form = correctionOf({
    id: '1',
    at: '2026-11-22T08:00:00.000Z',
    by: null,
    outcome: 'deviation',
    measures: ['imyReport'],
    done: [],
    text,
    dueAt: null,
  });
  assert.deepEqual(form, {
    choice: 'deviation',
    measures: ['imyReport'],
    done: [],
    text: '',
  });
});

test('a report to IMY is due three days after, and the hours that are left are whole ones', () => {
  const now = Date.parse('2026-11-22T08:00:00.000Z');
  const due = new Date(imyReportDue(now)).toISOString();
  assert.equal(due, '2026-11-25T08:00:00.000Z');
  assert.equal(hoursLeft(due, now), 72);
  assert.equal(hoursLeft(due, now + 1), 71);
  assert.equal(hoursLeft(due, Date.parse(due)), 0);
  assert.equal(hoursLeft(due, Date.parse(due) + 1), undefined);
});
