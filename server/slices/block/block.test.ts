import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  type Block,
  blockFacts,
  covers,
  hasOpposed,
  isBlocked,
  type TemporaryLift,
} from './block.ts';

const at = '2026-07-01T12:00:00.000Z';
const settings = { seed: 20261122, numRuns: 500 };

function aBlock(over: Partial<Block> = {}): Block {
  return {
    id: 'b1',
    kind: 'outer',
    controllerId: 'c1',
    unitId: over.kind === 'inner' ? 'u1' : null,
    informationFrom: null,
    informationUntil: null,
    excludedTypes: [],
    registeredAt: '2026-06-01T00:00:00.000Z',
    liftedAt: null,
    voidedAt: null,
    ...over,
  };
}

function aLift(over: Partial<TemporaryLift> = {}): TemporaryLift {
  return {
    id: 'l1',
    blockId: 'b1',
    startsAt: '2026-06-30T00:00:00.000Z',
    endsAt: '2026-07-02T00:00:00.000Z',
    unitId: 'reader',
    staffId: null,
    cancelledAt: null,
    ...over,
  };
}

function aDocument(over: Partial<Parameters<typeof blockFacts>[2]['document']> = {}) {
  return {
    controllerId: 'c1',
    unitId: 'u1',
    type: 'dailyNote',
    eventUntil: null,
    blockComparisonTime: '2026-05-10T10:00:00.000Z',
    ...over,
  };
}

const reader = { unitId: 'reader', staffId: 's1' };

/** Days of 2026, so that periods and events often meet. */
const day = fc
  .integer({ min: 0, max: 30 })
  .map((days) => new Date(Date.UTC(2026, 4, 1 + days)).toISOString());
const maybeDay = fc.option(day, { nil: null });
const period = fc.tuple(maybeDay, maybeDay).filter(([a, b]) => a === null || b === null || a <= b);
const span = fc.tuple(day, day).map(([a, b]) => (a <= b ? [a, b] : [b, a]) as [string, string]);

describe('a period', () => {
  test('covers what it overlaps, fully or in part, ends included, and nothing else', () => {
    fc.assert(
      fc.property(period, span, ([informationFrom, informationUntil], [from, until]) => {
        const block = aBlock({ informationFrom, informationUntil });
        const information = { controllerId: 'c1', unitId: 'u1', type: 'dailyNote', from, until };
        // Told in another way: some day of the information is a day of the period.
        const days = Array.from({ length: 31 }, (_, index) =>
          new Date(Date.UTC(2026, 4, 1 + index)).toISOString(),
        );
        const meets = days.some(
          (time) =>
            time >= from &&
            time <= until &&
            (informationFrom === null || time >= informationFrom) &&
            (informationUntil === null || time <= informationUntil),
        );
        assert.equal(covers(block, information), meets);
      }),
      settings,
    );
  });

  test('that grows never uncovers anything', () => {
    fc.assert(
      fc.property(period, period, span, ([a, b], [c, d], [from, until]) => {
        const earliest = a === null || c === null ? null : ([a, c].toSorted()[0] ?? null);
        const latest = b === null || d === null ? null : ([b, d].toSorted()[1] ?? null);
        const information = { controllerId: 'c1', unitId: 'u1', type: 'dailyNote', from, until };
        const small = covers(aBlock({ informationFrom: a, informationUntil: b }), information);
        const large = covers(
          aBlock({ informationFrom: earliest, informationUntil: latest }),
          information,
        );
        assert.ok(!small || large);
      }),
      settings,
    );
  });

  test('left out covers everything of the controller but the types that are left out', () => {
    fc.assert(
      fc.property(
        span,
        fc.constantFrom('warning', 'medicationList', 'dailyNote', 'unheardOf'),
        ([from, until], type) => {
          const block = aBlock({ excludedTypes: ['warning', 'medicationList'] });
          const information = { controllerId: 'c1', unitId: 'u1', type, from, until };
          const left = type === 'warning' || type === 'medicationList';
          assert.equal(covers(block, information), !left);
          assert.equal(hasOpposed([block], information, at), !left);
          assert.equal(covers(block, { ...information, controllerId: 'c2' }), false);
        },
      ),
      settings,
    );
  });
});

test('more blocks never open anything, and an ended block closes nothing', () => {
  const block = fc.record({
    kind: fc.constantFrom('outer', 'inner'),
    informationFrom: maybeDay,
    liftedAt: fc.option(fc.constantFrom(at, '2026-07-01T12:00:00.001Z'), { nil: null }),
    voidedAt: fc.option(fc.constant(at), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), block, (some, another) => {
      const blocks = some.map((over) => aBlock(over as Partial<Block>));
      const more = [...blocks, aBlock(another as Partial<Block>)];
      const about = { boundary: 'otherProvider', document: aDocument(), reader, at } as const;
      const before = blockFacts(blocks, [], about);
      const after = blockFacts(more, [], about);
      assert.ok(before.blocked === 'no' || after.blocked === 'yes');
      assert.ok(before.innerBlocked === 'no' || after.innerBlocked === 'yes');
      const ended = blocks.map((one) => ({ ...one, liftedAt: at }));
      assert.equal(blockFacts(ended, [], about).blocked, 'no');
    }),
    settings,
  );
});

const cases: [
  string,
  Block[],
  TemporaryLift[],
  Parameters<typeof blockFacts>[2]['boundary'],
  string,
][] = [
  ['no block', [], [], 'otherProvider', 'no no no'],
  ['outer block', [aBlock()], [], 'otherProvider', 'yes no no'],
  ['inner block', [aBlock({ kind: 'inner' })], [], 'sameProvider', 'no yes no'],
  [
    "inner block of another unit's data",
    [aBlock({ kind: 'inner', unitId: 'u2' })],
    [],
    'sameProvider',
    'no no no',
  ],
  [
    'block of another controller',
    [aBlock({ controllerId: 'c2' })],
    [],
    'otherProvider',
    'no no no',
  ],
  [
    'lifted a moment ago',
    [aBlock({ liftedAt: '2026-07-01T11:59:59.999Z' })],
    [],
    'otherProvider',
    'no no no',
  ],
  [
    'to be lifted in a moment',
    [aBlock({ liftedAt: '2026-07-01T12:00:00.001Z' })],
    [],
    'otherProvider',
    'yes no no',
  ],
  ['voided', [aBlock({ voidedAt: at })], [], 'otherProvider', 'no no no'],
  ['lift for the unit', [aBlock()], [aLift()], 'otherProvider', 'yes no yes'],
  [
    'lift for this staff member',
    [aBlock()],
    [aLift({ staffId: 's1' })],
    'otherProvider',
    'yes no yes',
  ],
  [
    'lift for another staff member',
    [aBlock()],
    [aLift({ staffId: 's2' })],
    'otherProvider',
    'yes no no',
  ],
  ['lift for another unit', [aBlock()], [aLift({ unitId: 'u9' })], 'otherProvider', 'yes no no'],
  ['lift that ends now', [aBlock()], [aLift({ endsAt: at })], 'otherProvider', 'yes no no'],
  [
    'lift that is cancelled',
    [aBlock()],
    [aLift({ cancelledAt: at })],
    'otherProvider',
    'yes no no',
  ],
  [
    'lift to come',
    [aBlock()],
    [aLift({ startsAt: '2026-07-01T12:00:01.000Z' })],
    'otherProvider',
    'yes no no',
  ],
  [
    'one of two blocks lifted',
    [aBlock(), aBlock({ id: 'b2' })],
    [aLift()],
    'otherProvider',
    'yes no no',
  ],
  [
    'both blocks lifted',
    [aBlock(), aBlock({ id: 'b2' })],
    [aLift(), aLift({ id: 'l2', blockId: 'b2' })],
    'otherProvider',
    'yes no yes',
  ],
  [
    'the lift of the outer block does not open the inner one',
    [aBlock(), aBlock({ id: 'b2', kind: 'inner' })],
    [aLift()],
    'sameProvider',
    'yes yes no',
  ],
];
for (const [title, blocks, lifts, boundary, expected] of cases) {
  test(title, () => {
    const facts = blockFacts(blocks, lifts, { boundary, document: aDocument(), reader, at });
    assert.equal(`${facts.blocked} ${facts.innerBlocked} ${facts.liftedForReader}`, expected);
  });
}

test('what lasts is compared from its time of comparison to its end', () => {
  const block = aBlock({
    informationFrom: '2026-05-12T00:00:00.000Z',
    informationUntil: '2026-05-14T00:00:00.000Z',
  });
  const blocked = (over: Partial<ReturnType<typeof aDocument>> & { eventUntil?: string | null }) =>
    blockFacts([block], [], {
      boundary: 'otherProvider',
      document: { ...aDocument(), ...over },
      reader,
      at,
    }).blocked;
  assert.equal(blocked({}), 'no');
  assert.equal(blocked({ eventUntil: '2026-05-12T00:00:00.000Z' }), 'yes');
  assert.equal(blocked({ eventUntil: '2026-05-30T00:00:00.000Z' }), 'yes');
  assert.equal(blocked({ eventUntil: '2026-05-01T00:00:00.000Z' }), 'no');
  assert.equal(blocked({ blockComparisonTime: '2026-05-14T00:00:00.000Z' }), 'yes');
  assert.equal(blocked({ blockComparisonTime: '2026-05-14T00:00:00.001Z' }), 'no');
  const information = { controllerId: 'c1', unitId: 'u1', type: 'x', from: at, until: at };
  assert.equal(isBlocked([aBlock({ kind: 'inner' })], information, at), false);
});
