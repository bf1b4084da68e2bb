import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, formOf, planOf } from './plan-form.ts';

const unit = { id: 'a', name: 'Medicin 3' };
const plan = {
  year: 2026,
  units: [{ unit, samplesPerMonth: 8, drawnThisMonth: 3 }],
  reviewEveryDays: null,
  decidedAt: null,
  decidedBy: null,
  trace: { entryId: '1', at: '2026-11-22T08:00:00.000Z', step: 'reviewPlan' },
};

test('a year without a plan has no days between reviews until they are written', () => {
  const form = formOf(plan);
  assert.deepEqual(form, { every: '', samples: { a: '8' } });
  assert.deepEqual(faultsOf(form), { every: true, samples: [] });
  assert.equal(planOf(form, 2026), undefined);
});

test('what is sent is numbers', () => {
  assert.deepEqual(planOf({ every: ' 30 ', samples: { a: '0' } }, 2027), {
    year: 2027,
    reviewEveryDays: 30,
    units: [{ unit: 'a', samplesPerMonth: 0 }],
  });
});

test('numbers that the plan can’t hold are said at their unit', () => {
  for (const typed of ['101', '-1', '2,5', 'åtta', '']) {
    const form = { every: '30', samples: { a: typed, b: '1' } };
    assert.deepEqual(faultsOf(form).samples, ['a'], typed);
    assert.equal(planOf(form, 2026), undefined);
  }
  for (const every of ['0', '367', '']) {
    assert.ok(faultsOf({ every, samples: {} }).every, every);
  }
});
