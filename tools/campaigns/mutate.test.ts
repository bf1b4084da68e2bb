import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../../law/index.ts';
import { judge, listMutated, type Mutant, tryMutants } from './mutate.ts';

const file = 'law/svod/02-04-unblocked-flag.ts';

test('every mutant of a rule is noticed', async () => {
  const mutants = await tryMutants([file], ['sections']);
  assert.ok(mutants.length > 5, `${mutants.length}`);
  assert.deepEqual(
    mutants.filter(({ killed }) => !killed),
    [],
  );
});

test('every file with a rule is broken, and the core that combines them', () => {
  const files = listMutated();
  assert.ok(files.includes('law/decide.ts') && files.includes('law/pdl/04-01-inner-secrecy.ts'));
  assert.ok(files.length > 20 && files.length <= rules.length + 5, `${files.length}`);
});

const mutant: Mutant = {
  file,
  line: 12,
  mutator: 'ConditionalExpression',
  original: "facts.authorised === 'yes'",
  replacement: 'true',
  killed: true,
  neverEnds: false,
};
const alive = { ...mutant, killed: false };
const others = Array.from({ length: 30 }, () => ({ ...mutant, line: 13, original: 'true' }));
const because = 'Nothing can tell it from the rule.';

test('a survivor that nothing explains fails, and so does an explanation without a survivor', () => {
  assert.ok(judge([file], others, []).passed);
  const unexplained = judge([file], [...others, alive], []);
  assert.equal(unexplained.passed, false);
  assert.match(
    unexplained.lines.join('\n'),
    /:12 Cond\S+ facts\.auth.* survived, and nothing says why/,
  );
  const explained = judge([file], [...others, alive], [{ ...alive, because }]);
  assert.ok(explained.passed);
  assert.ok(explained.lines.join('\n').includes(because));
  assert.equal(judge([file], others, [{ ...alive, because }]).passed, false);
});

test('one that never ends was noticed, unless it is explained why nothing can notice it', () => {
  const endless = { ...mutant, neverEnds: true };
  const noticed = judge([file], [...others, endless], []);
  assert.ok(noticed.passed);
  assert.match(noticed.lines.join('\n'), /never ends: \S+:12 /);
  const slow = judge([file], [...others, endless], [{ ...alive, because }]);
  assert.ok(slow.passed);
  assert.doesNotMatch(slow.lines.join('\n'), /never ends/);
});

test('too many survivors fail, explained or not, and so does a file without mutants', () => {
  const many = judge([file], [...others, alive, alive], [{ ...alive, because }]);
  assert.match(many.lines.join('\n'), /93\.8 % were noticed: fewer than 95 %/);
  assert.equal(many.passed, false);
  const silent = judge([file, 'law/pdl/04-01-inner-secrecy.ts'], others, []);
  assert.match(silent.lines.join('\n'), /04-01-inner-secrecy\.ts has no mutants\./);
  assert.equal(silent.passed, false);
  assert.equal(judge([file], [], []).passed, false);
});
