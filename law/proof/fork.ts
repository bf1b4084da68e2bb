/**
 * Runs a function of the facts over the whole space by forking on what it reads.
 *
 * The function gets facts that record every reading. A fact has no value until it is read; then the
 * run is repeated with each of its values. A run thus stands for every combination of the facts it
 * did not ask for, and the runs together stand for the whole space.
 */

import type { Facts, Question } from '../facts.ts';
import { branch, type Diagram, leaf } from './diagram.ts';
import { type Dimension, dimensions, domainAt, spaceSize } from './space.ts';

/** What a function answers over the whole space, and what it took to find out. */
export interface Forked {
  readonly diagram: Diagram;
  readonly runs: number;
  /** The sizes of what the runs stand for, added up: the size of the space, or something is wrong. */
  readonly covered: bigint;
  /** The facts that were read in some run. */
  readonly reads: ReadonlySet<Dimension>;
}

interface Fork {
  readonly place: number;
  readonly domain: readonly string[];
  /** The index of the value tried now. */
  value: number;
  /** What each value before it led to. */
  readonly branches: Diagram[];
  /** How many combinations each value stands for here. */
  readonly part: bigint;
}

/** Runs `answer` over the whole space. It must depend on the facts alone. */
export function fork(question: Question, answer: (facts: Facts) => string): Forked {
  const forks: Fork[] = [];
  const values: (string | undefined)[] = dimensions.map(() => undefined);
  const reads = new Set<Dimension>();
  const read = (place: number): string => {
    const value = values[place];
    if (value !== undefined) return value;
    const domain = domainAt(place);
    const part = (forks.at(-1)?.part ?? spaceSize) / BigInt(domain.length);
    forks.push({ place, domain, value: 0, branches: [], part });
    const tried = domain[0];
    if (tried === undefined) throw new Error('Every fact has values.');
    values[place] = tried;
    const dimension = dimensions[place];
    if (dimension !== undefined) reads.add(dimension);
    return tried;
  };
  const recording = recordingFacts(question, read);

  let runs = 0;
  let covered = 0n;
  for (;;) {
    let result = leaf(answer(recording));
    runs += 1;
    covered += forks.at(-1)?.part ?? spaceSize;
    for (;;) {
      const last = forks.at(-1);
      if (last === undefined) return { diagram: result, runs, covered, reads };
      last.branches.push(result);
      last.value += 1;
      values[last.place] = last.domain[last.value];
      if (last.value < last.domain.length) break;
      result = branch(last.place, last.branches);
      forks.pop();
    }
  }
}

/** Facts whose every property is a reading. Spread or listed they are all read, and nothing is lost. */
function recordingFacts(question: Question, read: (place: number) => string): Facts {
  const properties = dimensions.map((dimension, place): [string, PropertyDescriptor] => [
    dimension,
    { enumerable: true, get: () => read(place) },
  ]);
  return Object.defineProperties({ question }, Object.fromEntries(properties)) as Facts;
}
