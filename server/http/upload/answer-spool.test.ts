import assert from 'node:assert/strict';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { AnswerSpool, AnswersNotRead } from './answer-spool.ts';

test('what is written is read in order, however reader and writer take turns', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ maxLength: 300 }), fc.boolean()), { maxLength: 60 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.boolean(),
      async (writes, memoryBytes, readsLate) => {
        const spool = new AnswerSpool({ memoryBytes });
        const write = async () => {
          for (const [part, pause] of writes) {
            await spool.write(part.toWellFormed());
            if (pause) await wait(0);
          }
          spool.end();
        };
        const writing = write();
        if (readsLate) await writing;
        const [read] = await Promise.all([text(spool.readable()), writing]);
        assert.equal(read, writes.map(([part]) => part.toWellFormed()).join(''));
      },
    ),
    { seed: 20261122, numRuns: 150 },
  );
});

test('a writer never waits for a reader, and is told when too much waits', async () => {
  const spool = new AnswerSpool({ memoryBytes: 100, fileBytes: 10_000 });
  for (let count = 0; count < 102; count += 1) await spool.write('x'.repeat(99));
  await assert.rejects(spool.write('x'.repeat(99)), AnswersNotRead);
  spool.end();
  assert.equal((await text(spool.readable())).length, 102 * 99);
});

test('room in the file is used again once it has been read', async () => {
  const spool = new AnswerSpool({ memoryBytes: 0, fileBytes: 1000 });
  const chunks = spool.readable()[Symbol.asyncIterator]();
  for (let round = 0; round < 20; round += 1) {
    await spool.write('y'.repeat(900));
    let read = 0;
    while (read < 900) read += String((await chunks.next()).value).length;
    assert.equal(read, 900);
  }
});

test('a reader that goes away closes the spool, also while it waits', async () => {
  const spool = new AnswerSpool();
  const stream = spool.readable();
  stream.resume();
  await spool.write('a');
  await wait(1);
  stream.destroy();
  await wait(1);
  assert.equal(spool.open, false);
  await spool.write('nobody reads this');
});
