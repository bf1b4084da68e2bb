import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type AssessmentForm,
  assessmentBody,
  assessmentFaults,
  closingAnswers,
  closingFindings,
  emptyAssessment,
} from './assessment.ts';

const today = '2026-11-22';
const assessed: AssessmentForm = {
  how: ' Alzheimers sjukdom, 2021 ',
  asked: ['relatives', 'staff'],
  findings: 'Dottern säger att hon alltid har velat det.',
  clarified: 'yes',
  reasonToAssumeOpposition: 'no',
  necessary: 'yes',
  necessity: 'Fallutredning',
  until: '2026-12-22',
};

test('nothing is answered in advance', () => {
  assert.deepEqual(assessmentFaults(emptyAssessment, today), {
    how: 'write',
    asked: 'tick',
    findings: 'write',
    clarified: 'choose',
    reasonToAssumeOpposition: 'choose',
    necessary: 'choose',
    until: 'date',
  });
  assert.deepEqual(assessmentFaults(assessed, today), {});
});

test('it holds a year at most, and never backwards', () => {
  const until = (date: string) => assessmentFaults({ ...assessed, until: date }, today).until;
  assert.equal(until('2027-11-22'), undefined);
  assert.equal(until('2027-11-23'), 'late');
  assert.equal(until(today), undefined);
  assert.equal(until('2026-11-21'), 'past');
});

test('what keeps the contents closed is said before it is saved, the gravest first', () => {
  assert.deepEqual(closingAnswers(emptyAssessment), []);
  assert.deepEqual(closingAnswers(assessed), []);
  assert.deepEqual(
    closingAnswers({
      ...assessed,
      clarified: 'no',
      reasonToAssumeOpposition: 'yes',
      necessary: 'no',
    }),
    ['opposition', 'notClarified', 'notNecessary'],
  );
  assert.deepEqual(
    closingFindings({ clarified: false, reasonToAssumeOpposition: false, necessary: true }),
    ['notClarified'],
  );
});

test('the assessment is sent as the server takes it', () => {
  assert.deepEqual(assessmentBody({ ...assessed, until: '22/12 2026' }), {
    how: 'Alzheimers sjukdom, 2021',
    asked: ['relatives', 'staff'],
    findings: assessed.findings,
    clarified: true,
    reasonToAssumeOpposition: false,
    necessary: true,
    necessity: 'Fallutredning',
    until: '2026-12-22',
  });
});
