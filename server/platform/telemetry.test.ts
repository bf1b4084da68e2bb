import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLog, createMetrics } from './telemetry.ts';

function collect(): { lines: string[]; write(line: string): void } {
  const lines: string[] = [];
  return { lines, write: (line) => void lines.push(line) };
}

test('the log keeps out bodies, queries, cookies and the values that errors quote', () => {
  const sink = collect();
  const log = createLog('info', sink);
  const database = Object.assign(new Error('Key (number)=(191212121212) already exists'), {
    name: 'PostgresError',
    code: '23505',
    detail: 'Key (number)=(191212121212)',
    parameters: ['191212121212'],
    table_name: 'identifier',
  });
  log.error({ err: database }, 'failed');
  log.info({ body: { number: '191212121212' }, url: '/x?number=191212121212', query: 'q=1' });
  log.info({ request: { headers: { cookie: 'samvy_session=abc', accept: 'x' }, body: 'secret' } });
  log.info({
    list: [{ params: 'secret' }],
    deep: { two: { three: { four: { five: 'secret' } } } },
  });
  log.error({ portal: 'staff', why: database, error: 'secret' });
  log.error({ err: new Error('no such person 19121212-1212 or 121212 1212') });
  const all = sink.lines.join('');
  for (const secret of ['191212', '12-12', '121212', 'session=', 'secret', 'q=1']) {
    assert.ok(!all.includes(secret), secret);
  }
  assert.match(all, /23505/);
  assert.match(all, /identifier/);
  assert.match(all, /no such person \[digits\]/);
  assert.match(all, /"portal":"staff","why":\{"type":"PostgresError"/);
  assert.match(all, /"headers":\{"accept":"x"\}/);
});

test('the metrics count requests by route and status', async () => {
  const metrics = createMetrics();
  metrics.countRequest({ method: 'POST', route: '/api/v1/lookups', status: 201, seconds: 0.02 });
  metrics.countRequest({ method: 'POST', route: '/api/v1/lookups', status: 201, seconds: 0.02 });
  metrics.countDatabaseError();
  const text = await metrics.text();
  assert.match(
    text,
    /samvy_http_requests_total\{method="POST",route="\/api\/v1\/lookups",status="201"\} 2/,
  );
  assert.match(text, /samvy_http_request_duration_seconds_count\{[^}]*\} 2/);
  assert.match(text, /samvy_database_errors_total 1/);
});
