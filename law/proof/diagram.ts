/**
 * Decision diagrams over the space of facts: a function of the facts in which equal parts are kept
 * once. Dimensions are asked in one fixed order, and a node whose branches are all the same is left
 * out, so two functions are the same exactly when their diagrams are the same object.
 */

import { type Dimension, dimensions, domainAt, placeOf, spaceSize } from './space.ts';

/** A function of the facts with results named by texts. */
export type Diagram = Leaf | Branch;

interface Leaf {
  readonly id: number;
  /** After every dimension. */
  readonly place: number;
  readonly result: string;
}

interface Branch {
  readonly id: number;
  /** The dimension asked, by its place. */
  readonly place: number;
  /** One for each value of the dimension. */
  readonly branches: readonly Diagram[];
}

const leafPlace = dimensions.length;
const leaves = new Map<string, Leaf>();
const kept = new Map<string, Branch>();
let nextId = 0;

/** The function that gives `result` whatever the facts. */
export function leaf(result: string): Diagram {
  let found = leaves.get(result);
  if (found === undefined) {
    found = { id: nextId++, place: leafPlace, result };
    leaves.set(result, found);
  }
  return found;
}

/** The function that asks the dimension at `place` and goes on as the branch of its value says. */
export function branch(place: number, branches: readonly Diagram[]): Diagram {
  const one = branches[0];
  if (one === undefined || branches.length !== domainAt(place).length) {
    throw new Error('A branch is needed for each value of the dimension.');
  }
  if (branches.every((each) => each === one)) return one;
  const top = Math.min(...branches.map((each) => each.place));
  if (top <= place) return reordered(place, branches, top);
  const key = `${place}:${branches.map((each) => each.id).join()}`;
  let found = kept.get(key);
  if (found === undefined) {
    found = { id: nextId++, place, branches };
    kept.set(key, found);
  }
  return found;
}

const reorderings = new Map<string, Diagram>();

/** As `branch`, when a branch asks something that comes earlier in the order. */
function reordered(place: number, branches: readonly Diagram[], top: number): Diagram {
  const key = `${place}:${branches.map((each) => each.id).join()}`;
  const known = reorderings.get(key);
  if (known !== undefined) return known;
  const found =
    top === place
      ? branch(
          place,
          branches.map((each, value) => follow(each, place, value)),
        )
      : branch(
          top,
          domainAt(top).map((_, value) =>
            branch(
              place,
              branches.map((each) => follow(each, top, value)),
            ),
          ),
        );
  reorderings.set(key, found);
  return found;
}

/** What is left of `diagram` when the dimension at `place`, the first it may ask, has a value. */
function follow(diagram: Diagram, place: number, value: number): Diagram {
  if (!('branches' in diagram) || diagram.place !== place) return diagram;
  const next = diagram.branches[value];
  if (next === undefined) throw new Error('The dimension has no such value.');
  return next;
}

/** The function that joins the results of two. */
export function combine(
  left: Diagram,
  right: Diagram,
  join: (left: string, right: string) => string,
): Diagram {
  const done = new Map<number, Map<number, Diagram>>();
  const walk = (one: Diagram, other: Diagram): Diagram => {
    if ('result' in one && 'result' in other) return leaf(join(one.result, other.result));
    const known = done.get(one.id)?.get(other.id);
    if (known !== undefined) return known;
    const top = Math.min(one.place, other.place);
    const found = branch(
      top,
      domainAt(top).map((_, value) => walk(follow(one, top, value), follow(other, top, value))),
    );
    const row = done.get(one.id) ?? new Map<number, Diagram>();
    row.set(other.id, found);
    done.set(one.id, row);
    return found;
  };
  return walk(left, right);
}

/** The function with its results renamed. */
export function mapped(diagram: Diagram, rename: (result: string) => string): Diagram {
  return combine(diagram, leaf(''), (result) => rename(result));
}

/** The function that is left when a dimension has the value given, whatever the facts then say. */
export function given(diagram: Diagram, dimension: Dimension, value: string): Diagram {
  const place = placeOf(dimension);
  const index = domainAt(place).indexOf(value);
  if (index < 0) throw new Error(`${dimension} is never ${value}.`);
  const done = new Map<number, Diagram>();
  const walk = (each: Diagram): Diagram => {
    if (!('branches' in each) || each.place > place) return each;
    if (each.place === place) return follow(each, place, index);
    const known = done.get(each.id);
    if (known !== undefined) return known;
    const found = branch(each.place, each.branches.map(walk));
    done.set(each.id, found);
    return found;
  };
  return walk(diagram);
}

/** The dimensions that the result turns on. */
export function turnsOn(diagram: Diagram): ReadonlySet<Dimension> {
  const seen = new Set<number>();
  const asked = new Set<Dimension>();
  const walk = (each: Diagram): void => {
    if (!('branches' in each) || seen.has(each.id)) return;
    seen.add(each.id);
    const dimension = dimensions[each.place];
    if (dimension !== undefined) asked.add(dimension);
    each.branches.forEach(walk);
  };
  walk(diagram);
  return asked;
}

/** How many combinations of the whole space give each result. */
export function sizes(diagram: Diagram): ReadonlyMap<string, bigint> {
  const done = new Map<number, ReadonlyMap<string, bigint>>();
  const walk = (each: Diagram, size: bigint): ReadonlyMap<string, bigint> => {
    if ('result' in each) return new Map([[each.result, size]]);
    const known = done.get(each.id);
    if (known !== undefined) return scaled(known, size);
    // Counted as if the node stood first: what it leaves open is divided out again when it is used.
    const part = spaceSize / BigInt(each.branches.length);
    const total = new Map<string, bigint>();
    for (const next of each.branches) {
      for (const [result, count] of walk(next, part)) {
        total.set(result, (total.get(result) ?? 0n) + count);
      }
    }
    done.set(each.id, total);
    return scaled(total, size);
  };
  return walk(diagram, spaceSize);
}

function scaled(counts: ReadonlyMap<string, bigint>, size: bigint): ReadonlyMap<string, bigint> {
  if (size === spaceSize) return counts;
  return new Map([...counts].map(([result, count]) => [result, (count * size) / spaceSize]));
}

/** A set of combinations that share a result: the values that were asked for, the rest left open. */
export interface Region {
  readonly result: string;
  readonly chosen: ReadonlyMap<number, number>;
  readonly size: bigint;
}

/** The regions of a function, first to last; together they are the whole space. */
export function* regions(diagram: Diagram): Generator<Region> {
  const chosen = new Map<number, number>();
  function* walk(each: Diagram, size: bigint): Generator<Region> {
    if ('result' in each) {
      yield { result: each.result, chosen: new Map(chosen), size };
      return;
    }
    const part = size / BigInt(each.branches.length);
    for (const [value, next] of each.branches.entries()) {
      chosen.set(each.place, value);
      yield* walk(next, part);
    }
    chosen.delete(each.place);
  }
  yield* walk(diagram, spaceSize);
}
