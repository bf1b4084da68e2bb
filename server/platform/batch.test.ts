import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { type BatchOptions, createBatcher, Overloaded } from './batch.ts';

type Item = { readonly client: string; readonly value: number };
class Lost extends Error {}

const item = fc.record({ client: fc.constantFrom('a', 'b', 'c', 'd'), value: fc.nat(999) });
const items = fc.array(item, { minLength: 1, maxLength: 60 });
const sizes = { most: fc.integer({ min: 1, max: 9 }), lanes: fc.integer({ min: 1, max: 4 }) };

/** A batcher whose batches end when the test says so. */
function onHold(options: Partial<BatchOptions<Item, number>> = {}) {
  const held: { readonly batch: readonly Item[]; end(error?: Error): void }[] = [];
  const add = createBatcher<Item, number>({
    ...{
      most: 8,
      lanes: 1,
      gathered: 1,
      heldUpMs: 1000,
      waiting: 1000,
      clientOf: ({ client }) => client,
    },
    isLost: (error) => error instanceof Lost,
    work: (batch) =>
      new Promise((resolve, reject) => {
        held.push({
          batch,
          end: (error) => (error ? reject(error) : resolve(batch.map(({ value }) => value * 2))),
        });
      }),
    ...options,
  });
  return {
    add,
    held,
    /** The batch that begins as this one, from 0. */
    async begun(place: number) {
      for (let turns = 0; turns < 10 && held.length <= place; turns += 1) await turn();
      const batch = held[place];
      assert.ok(batch, 'the batch begins');
      return batch;
    },
  };
}

describe('what arrives together', () => {
  test('is done in batches, and everybody gets her own result', async () => {
    await fc.assert(
      fc.asyncProperty(items, sizes.most, sizes.lanes, async (asked, most, lanes) => {
        let underWay = 0;
        const add = createBatcher<Item, number>({
          heldUpMs: 1000,
          ...{ most, lanes, gathered: 1, waiting: asked.length, clientOf: ({ client }) => client },
          isLost: () => false,
          async work(batch) {
            underWay += 1;
            assert.ok(underWay <= lanes, 'no more batches at a time than lanes');
            assert.ok(batch.length <= most, 'no batch is larger than it may be');
            await turn();
            underWay -= 1;
            return batch.map(({ value }) => value * 2);
          },
        });
        const results = await Promise.all(asked.map(add));
        assert.deepEqual(
          results,
          asked.map(({ value }) => value * 2),
        );
      }),
    );
  });

  test('shares one batch, also while a lane is free', async () => {
    const { add, begun } = onHold();
    const results = [1, 2, 3].map((value) => add({ client: 'a', value }));
    const { batch, end } = await begun(0);
    assert.deepEqual(
      batch.map(({ value }) => value),
      [1, 2, 3],
    );
    end();
    assert.deepEqual(await Promise.all(results), [2, 4, 6]);
  });

  test('never joins a batch that is under way', async () => {
    const { add, held, begun } = onHold();
    const first = add({ client: 'a', value: 1 });
    const under = await begun(0);
    const second = add({ client: 'a', value: 2 });
    await turn();
    assert.equal(held.length, 1, 'the second waits');
    under.end();
    assert.equal(await first, 2);
    const next = await begun(1);
    assert.deepEqual(next.batch, [{ client: 'a', value: 2 }]);
    next.end();
    assert.equal(await second, 4);
  });

  test('takes another lane when many have gathered', async () => {
    const { add, held, begun } = onHold({ lanes: 2, gathered: 3, heldUpMs: 60_000 });
    const first = add({ client: 'a', value: 1 });
    const under = await begun(0);
    const others = [2, 3].map((value) => add({ client: 'a', value }));
    await turn();
    assert.equal(held.length, 1, 'too few to take another lane for');
    others.push(add({ client: 'a', value: 4 }));
    const beside = await begun(1);
    assert.equal(beside.batch.length, 3);
    beside.end();
    assert.deepEqual(await Promise.all(others), [4, 6, 8]);
    under.end();
    assert.equal(await first, 2);
  });

  test('does not wait for a batch that is held up', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const { add, held, begun } = onHold({ lanes: 2, gathered: 3, heldUpMs: 50 });
    const first = add({ client: 'a', value: 1 });
    const under = await begun(0);
    const second = add({ client: 'a', value: 2 });
    await turn();
    assert.equal(held.length, 1, 'it may be over at once');
    // Nobody else has to come for the one that waits to be let on.
    t.mock.timers.tick(50);
    const beside = await begun(1);
    beside.end();
    assert.equal(await second, 4);
    under.end();
    assert.equal(await first, 2);
  });
});

describe('a batch takes', () => {
  test('clients in turn, and of each client what came first', async () => {
    await fc.assert(
      fc.asyncProperty(items, sizes.most, async (asked, most) => {
        const { add, begun } = onHold({ most });
        const results = asked.map(add);
        const left = new Map<string, Item[]>(
          [...Map.groupBy(asked, ({ client }) => client)].map(([client, own]) => [
            client,
            [...own],
          ]),
        );
        for (let done = 0, at = 0; done < asked.length; at += 1) {
          const { batch, end } = await begun(at);
          const times = [...left].map(
            ([client, waiting]) =>
              [waiting.length, batch.filter((one) => one.client === client).length] as const,
          );
          for (const [waiting, taken] of times) {
            for (const [, others] of times) {
              assert.ok(
                taken >= Math.min(waiting, others - 1),
                'nobody waits while others have more',
              );
            }
          }
          for (const one of batch) {
            assert.equal(left.get(one.client)?.shift(), one, 'in the order of arrival');
          }
          done += batch.length;
          end();
        }
        await Promise.all(results);
      }),
    );
  });
});

describe('when a batch fails', () => {
  test('only those that fail alone are told so, each of its own fault', async () => {
    const asked = fc.array(fc.record({ isBad: fc.boolean() }), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(asked, sizes.most, sizes.lanes, async (given, most, lanes) => {
        const add = createBatcher<{ isBad: boolean; place: number }, number>({
          heldUpMs: 1000,
          ...{
            most,
            lanes,
            gathered: 1,
            waiting: given.length,
            clientOf: () => '',
            isLost: () => false,
          },
          async work(batch) {
            await turn();
            const bad = batch.find(({ isBad }) => isBad);
            if (bad !== undefined) throw new Error(`bad ${bad.place}`);
            return batch.map(({ place }) => place);
          },
        });
        const ends = await Promise.allSettled(
          given.map(({ isBad }, place) => add({ isBad, place })),
        );
        ends.forEach((end, place) => {
          if (given[place]?.isBad) {
            assert.equal(end.status === 'rejected' && end.reason.message, `bad ${place}`);
          } else {
            assert.equal(end.status === 'fulfilled' && end.value, place);
          }
        });
      }),
    );
  });

  test('too few results are a failure, not a mix-up', async () => {
    const { add } = onHold({ work: async (batch) => batch.slice(1).map(({ value }) => value) });
    const ends = await Promise.allSettled([1, 2].map((value) => add({ client: 'a', value })));
    assert.deepEqual(
      ends.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
  });
});

describe('when the work is lost', () => {
  test('all of the batch and all that waits fail at once, and nothing is tried again', async () => {
    const { add, held, begun } = onHold({ most: 4 });
    const ends = Promise.allSettled(
      Array.from({ length: 10 }, (_, value) => add({ client: 'a', value })),
    );
    (await begun(0)).end(new Lost());
    for (const end of await ends) {
      assert.ok(end.status === 'rejected' && end.reason instanceof Lost);
    }
    assert.equal(held.length, 1);
    const later = add({ client: 'a', value: 21 });
    (await begun(1)).end();
    assert.equal(await later, 42, 'what comes later is worked on again');
  });

  test('in the half of a batch that failed, the other half is not tried', async () => {
    let tries = 0;
    const { add } = onHold({
      async work() {
        tries += 1;
        throw tries === 1 ? new Error('somebody is bad') : new Lost();
      },
    });
    const ends = await Promise.allSettled([1, 2, 3].map((value) => add({ client: 'a', value })));
    assert.ok(ends.every((end) => end.status === 'rejected' && end.reason instanceof Lost));
    assert.equal(tries, 2);
  });
});

test('who comes when too many wait is told at once, and those who wait are not harmed', async () => {
  await fc.assert(
    fc.asyncProperty(items, fc.integer({ min: 1, max: 20 }), async (asked, waiting) => {
      const { add, begun } = onHold({ waiting, most: 1000 });
      const underWay = add({ client: 'z', value: 0 });
      const first = await begun(0);
      const ends = Promise.allSettled(asked.map(add));
      first.end();
      await underWay;
      (await begun(1)).end();
      (await ends).forEach((end, place) => {
        if (place < waiting) assert.equal(end.status, 'fulfilled');
        else assert.ok(end.status === 'rejected' && end.reason instanceof Overloaded);
      });
    }),
  );
});
