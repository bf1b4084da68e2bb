import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';

const tool = join(import.meta.dirname, 'decide.ts');
const flag = '"question":"seeUnblockedFlag","authorised":"yes"';

/** What the tool answers to the input, line by line, and its exit status. */
function answersTo(input: string | Buffer) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [tool], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.equal(stderr, '');
  const answers = stdout === '' ? [] : stdout.trimEnd().split('\n');
  return { status, answers: answers.map((line): unknown => JSON.parse(line)) };
}

const permitted = (id: string) => ({ id, outcome: 'permitted', cites: ['SVOD 2:4'], unmet: [] });

test('every case is answered in its order, a repeated id each time', () => {
  const input = `{"id":"a",${flag}}\n{"id":"b","question":"seeUnblockedFlag"}\n{"id":"a",${flag}}`;
  assert.deepEqual(answersTo(input), {
    status: 0,
    answers: [
      permitted('a'),
      { id: 'b', outcome: 'refused', cites: ['SVOD 2:4'], unmet: ['authorised'] },
      permitted('a'),
    ],
  });
});

test('a line that is no case gets an error, the others still their answers', () => {
  const { status, answers } = answersTo(
    `nonsense\n{"id":1,${flag}}\n{"id":"a",${flag},"at":"2026-02-30"}\n{"id":"b",${flag}}\n`,
  );
  assert.equal(status, 1);
  const ids = answers.map((given) => Object.entries(given as object)[0]);
  assert.deepEqual(ids, [
    ['id', null],
    ['id', null],
    ['id', 'a'],
    ['id', 'b'],
  ]);
  assert.deepEqual(
    answers.map((given) => 'error' in (given as object)),
    [true, true, true, false],
  );
  assert.deepEqual(answers[3], permitted('b'));
});

test('byte order mark, carriage returns and empty lines are no part of a case', () => {
  const input = `\ufeff{"id":"a",${flag}}\r\n\r\n \n\n{"id":"\u2028",${flag}}\r\n`;
  assert.deepEqual(answersTo(input), { status: 0, answers: [permitted('a'), permitted('\u2028')] });
  assert.deepEqual(answersTo(''), { status: 0, answers: [] });
});

test('bytes that are not UTF-8 are an error of their line alone', () => {
  const { status, answers } = answersTo(
    Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(`{"id":"å",${flag}}`)]),
  );
  assert.equal(status, 1);
  assert.deepEqual(answers[1], permitted('å'));
});

test('a long line is answered, and one beyond measure is an error', () => {
  const long = 'x'.repeat(3_000_000);
  assert.deepEqual(answersTo(`{"id":"${long}",${flag}}`), {
    status: 0,
    answers: [permitted(long)],
  });
  const { status, answers } = answersTo(`{"id":"${'x'.repeat(68_000_000)}"}\n{"id":"a",${flag}}\n`);
  assert.equal(status, 1);
  assert.deepEqual(answers[1], permitted('a'));
});

test('a hundred thousand cases are answered, each once', () => {
  const count = 100_000;
  const input = Array.from({ length: count }, (_, index) => `{"id":"${index}",${flag}}\n`).join('');
  const { status, answers } = answersTo(input);
  assert.equal(status, 0);
  assert.equal(answers.length, count);
  assert.deepEqual(answers.at(-1), permitted(`${count - 1}`));
});

test('answers come while the input is still open', async () => {
  const running = spawn(process.execPath, [tool]);
  running.stdin.write(`{"id":"a",${flag}}\n`);
  const [chunk] = await once(running.stdout, 'data');
  assert.deepEqual(JSON.parse(String(chunk)), permitted('a'));
  running.stdin.end();
  assert.deepEqual(await once(running, 'close'), [0, null]);
});

test('a reader that has seen enough is no failure', async () => {
  const running = spawn(process.execPath, [tool]);
  const complaints = text(running.stderr);
  running.stdin.on('error', () => {}); // The tool ends before it has read everything.
  running.stdin.write(`{"id":"a",${flag}}\n`);
  await once(running.stdout, 'data');
  running.stdout.destroy();
  running.stdin.end(`{"id":"b",${flag}}\n`.repeat(50_000));
  assert.deepEqual(await once(running, 'close'), [0, null]);
  assert.equal(await complaints, '');
});
