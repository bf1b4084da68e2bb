import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** One measured figure beside another; larger is better. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number;
  /** What the baseline is. */
  readonly against: string;
}

/** A bench: what it measures, and how. */
export interface Bench {
  readonly name: string;
  /** Its arguments, as they are shown. */
  readonly arguments: string;
  readonly what: string;
  readonly run: (given: readonly string[]) => Promise<readonly Row[]>;
}

/** A row as it is written down. */
export interface Result {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly baseline: number;
  readonly ratio: number;
  readonly machine: string;
}

export function toResult({ name, unit, ours, baseline }: Row, machine: string): Result {
  const rounded = (value: number) => Number(value.toPrecision(4));
  return {
    ...{ name, unit, ours: rounded(ours), baseline: rounded(baseline) },
    ...{ ratio: rounded(ours / baseline), machine },
  };
}

/** What the figures were measured on, and how busy it was. */
export function describeMachine(): string {
  const processor = cpus()[0]?.model.trim() || process.arch;
  const load = loadavg()[0]?.toFixed(1);
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return `${processor}, ${availableParallelism()} cores, ${memory}, Node ${process.versions.node}, PostgreSQL 18, load ${load}`;
}
