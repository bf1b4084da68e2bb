import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openTamperLog, type TamperLog } from './campaigns/tamper-log.ts';
import { verifyAt } from './verify.ts';

describe('verifying a database', () => {
  let log: TamperLog;
  before(async () => {
    log = await openTamperLog(600);
  });
  after(() => log.close());

  test('an honest log is whole', async () => {
    const t = performance.now();
    const report = await verifyAt(log.ownerUrl, log.trust, true);
    assert.deepEqual(report.findings, []);
    console.log(performance.now() - t, report);
    assert.ok(report.entries >= 600);
  });
});
