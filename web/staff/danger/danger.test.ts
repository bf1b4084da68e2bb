import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DangerForm, dangerBody, dangerFaults, emptyDanger } from './danger.ts';

const stated: DangerForm = {
  danger: ' Medvetslös, GCS 6 ',
  canConsent: 'no',
  consentNotObtainable: 'Medvetslös',
  canAskForLift: 'no',
  unableToRequestLift: 'Medvetslös',
  isIndispensable: 'yes',
  indispensable: 'Misstänkt förgiftning',
  confirmed: true,
};

test('every question is answered by the reader, and the danger is confirmed', () => {
  assert.deepEqual(dangerFaults(emptyDanger), {
    danger: 'write',
    canConsent: 'choose',
    canAskForLift: 'choose',
    isIndispensable: 'choose',
    confirmed: 'confirm',
  });
  assert.deepEqual(dangerFaults(stated), {});
});

test('a danger in a word or two is too short, and each reason is asked for where it counts', () => {
  assert.deepEqual(dangerFaults({ ...stated, danger: 'Svimmad' }), { danger: 'short' });
  assert.deepEqual(
    dangerFaults({
      ...stated,
      consentNotObtainable: ' ',
      unableToRequestLift: 'ja',
      indispensable: '',
    }),
    { consentNotObtainable: 'write', unableToRequestLift: 'short', indispensable: 'write' },
  );
  const answers = { canConsent: 'yes', canAskForLift: 'yes', isIndispensable: 'no' } as const;
  assert.deepEqual(
    dangerFaults({ ...emptyDanger, ...answers, danger: stated.danger, confirmed: true }),
    {},
  );
});

test('only what was said to be so is sent, whatever was typed before the answer changed', () => {
  assert.deepEqual(dangerBody(stated), {
    danger: 'Medvetslös, GCS 6',
    consentNotObtainable: 'Medvetslös',
    unableToRequestLift: 'Medvetslös',
    indispensable: 'Misstänkt förgiftning',
  });
  assert.deepEqual(
    dangerBody({ ...stated, canConsent: 'yes', canAskForLift: 'yes', isIndispensable: 'no' }),
    { danger: 'Medvetslös, GCS 6' },
  );
});
