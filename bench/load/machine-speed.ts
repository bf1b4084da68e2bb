const everyMs = 250;
/** Times that the sum is made, of which the shortest counts: in the others something else had the processor. */
const tries = 3;
const terms = 200_000;

/** How fast the machine is meanwhile: others on the same host take from it what no counter here shows. */
export interface MachineSpeed {
  /** What one and the same sum took since this was asked last, in the middle, in milliseconds. */
  take(): number;
  stop(): void;
}

/** Measures now and then, in this process. */
export function watchMachine(): MachineSpeed {
  let seen = [msOfSum()];
  const timer = setInterval(() => seen.push(msOfSum()), everyMs).unref();
  return {
    take() {
      const sorted = seen.toSorted((one, other) => one - other);
      seen = [msOfSum()];
      return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    },
    stop: () => clearInterval(timer),
  };
}

function msOfSum(): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const began = performance.now();
    let sum = attempt;
    for (let n = 0; n < terms; n += 1) sum = (sum + n * 7) % 1_000_003;
    // The sum is looked at, so that it is made.
    if (sum >= 0) shortest = Math.min(shortest, performance.now() - began);
  }
  return shortest;
}
