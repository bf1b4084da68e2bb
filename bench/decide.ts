import { isDeepStrictEqual, parseArgs } from 'node:util';
import { decide as decideByLaw } from '@samvy/law';
import { positiveNumber, wholeNumber } from './option.ts';
import { type AskCasbin, casbinByRows, casbinInOne } from './policies/casbin.ts';
import { askCedar, loadCedar, toCall } from './policies/cedar.ts';
import { anyReadings, nearbyReadings, readingCases } from './policies/sample.ts';
import type { Bench, Row } from './row.ts';

/** Decisions timed together. */
const together = 1000;
const goal = 500_000;

/** The law core beside Cedar and casbin, the same rules written for each; first, whether they agree. */
export const decide: Bench = {
  name: 'decide',
  arguments: '[--compared 200000] [--rounds 9] [--seconds 1]',
  what: 'asks the law core, Cedar and casbin the same questions about reading',
  async run(given) {
    const { values } = parseArgs({
      args: [...given],
      options: {
        compared: { type: 'string', default: '200000' },
        rounds: { type: 'string', default: '9' },
        seconds: { type: 'string', default: '1' },
      },
    });
    const compared = wholeNumber('--compared', values.compared);
    const rounds = wholeNumber('--rounds', values.rounds);
    const seconds = positiveNumber('--seconds', values.seconds);
    loadCedar();
    const casbin = { byRows: await casbinByRows(), inOne: await casbinInOne() };
    compare(compared, casbin);
    return measure({ rounds, seconds, casbin });
  },
};

type Casbin = Readonly<Record<'byRows' | 'inOne', AskCasbin>>;

/**
 * Asks all of them about the cases of the law, as many cases like them, and half as many of any kind.
 * @throws at the first difference in outcome, or in the sections that permit where Cedar names them
 */
function compare(count: number, casbin: Casbin): void {
  const half = Math.ceil(count / 2);
  for (const facts of [
    ...readingCases(),
    ...nearbyReadings(half, 'compared'),
    ...anyReadings(half, 'compared'),
  ]) {
    const { outcome, cites } = decideByLaw(facts);
    const permitted = outcome === 'permitted';
    const byCedar = askCedar(toCall(facts));
    const differing = [
      byCedar.permitted !== permitted && 'Cedar',
      permitted && !isDeepStrictEqual([...byCedar.cites].sort(), [...cites].sort()) && 'Cedar',
      casbin.byRows(facts) !== permitted && 'casbin',
      casbin.inOne(facts) !== permitted && 'casbin in one matcher',
    ].filter((name) => name !== false);
    if (differing.length > 0) {
      const about = JSON.stringify({ outcome, cites, byCedar, facts });
      throw new Error(`${differing.join(' and ')} decided otherwise than the law core: ${about}`);
    }
  }
}

/** One of those that decide: how fast, and how long each thousand took. */
interface Contender {
  readonly decideAll: () => number;
  readonly times: number[];
  readonly rates: number[];
}

function measure({
  rounds,
  seconds,
  casbin,
}: {
  readonly rounds: number;
  readonly seconds: number;
  readonly casbin: Casbin;
}): readonly Row[] {
  const cases = nearbyReadings(together, 'timed');
  const calls = cases.map(toCall);
  const ours = contender(cases, (facts) => decideByLaw(facts).outcome === 'permitted');
  const cedar = contender(calls, (call) => askCedar(call).permitted);
  const byRows = contender(cases, casbin.byRows);
  const inOne = contender(cases, casbin.inOne);
  const all = [ours, cedar, byRows, inOne];
  const permitted = ours.decideAll();
  for (let round = -1; round < rounds; round += 1) {
    for (const one of all) runFor(one, seconds, permitted, round >= 0);
  }
  const beside = (name: string, other: Contender): readonly Row[] => [
    {
      ...{ name: `decide beside ${name}`, unit: 'decisions/s' },
      ...{ ours: median(ours.rates), baseline: median(other.rates), against: `${name}, one core` },
    },
    {
      ...{ name: `decide beside ${name}, p99 of a thousand`, unit: 'decisions/s' },
      ...{ ours: rateAtP99(ours), baseline: rateAtP99(other) },
      against: `${name} in its slowest hundredth`,
    },
  ];
  return [
    {
      ...{ name: 'decide on one core, with findings', unit: 'decisions/s' },
      ...{ ours: median(ours.rates), baseline: goal, against: 'the goal' },
    },
    ...beside('Cedar', cedar),
    ...beside('casbin', byRows),
    ...beside('casbin in one matcher', inOne),
  ];
}

function contender<Case>(cases: readonly Case[], permits: (given: Case) => boolean): Contender {
  return {
    times: [],
    rates: [],
    decideAll() {
      let permitted = 0;
      for (const given of cases) if (permits(given)) permitted += 1;
      return permitted;
    },
  };
}

/** Asks for so long, each thousand timed; the first round warms up and isn't counted. */
function runFor(one: Contender, seconds: number, permitted: number, counts: boolean): void {
  const began = performance.now();
  const end = began + 1000 * seconds;
  let thousands = 0;
  let last = began;
  do {
    if (one.decideAll() !== permitted) throw new Error('The same cases were decided otherwise');
    const now = performance.now();
    if (counts) one.times.push(now - last);
    last = now;
    thousands += 1;
  } while (last < end);
  if (counts) one.rates.push((1000 * together * thousands) / (last - began));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function rateAtP99({ times }: Contender): number {
  const slow = times.toSorted((a, b) => a - b)[Math.floor(0.99 * (times.length - 1))];
  return (1000 * together) / (slow ?? Number.NaN);
}
