import { test } from 'node:test';
import { rest } from './rest.ts';

const day = 86_400_000;

test('whoever rests stops at once when told to, before or meanwhile', async () => {
  await rest(day, AbortSignal.abort());
  const stopped = new AbortController();
  const resting = rest(day, stopped.signal);
  stopped.abort();
  await resting;
});
