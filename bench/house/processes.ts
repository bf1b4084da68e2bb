import type { ChildProcess } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

/** Hundredths of a second: what Linux counts the time of processors in (USER_HZ). */
const ticks = 100;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** Seconds of a processor, those of its children that have ended included. */
  readonly seconds: number;
}

/** A process and every one below it, as /proc tells of them (proc_pid_stat(5)). */
async function familyOf(pid: number): Promise<readonly Process[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    names.map(async (name): Promise<Process> => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      // The name of the program stands in brackets and may hold anything; the state comes after it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const spent = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      return { pid: Number(name), parent: Number(fields[1]), seconds: spent / ticks };
    }),
  );
  const family = all.filter((one) => one.pid === pid);
  for (const member of family) family.push(...all.filter(({ parent }) => parent === member.pid));
  return family;
}

/** How long a process and all below it have used a processor, in seconds. */
export async function processorSeconds(pid: number): Promise<number> {
  return (await familyOf(pid)).reduce((sum, { seconds }) => sum + seconds, 0);
}

/** What a process and all below it hold of the memory, in MB: of what several share, each its part (PSS). */
export async function memoryMb(pid: number): Promise<number> {
  let kilobytes = 0;
  for (const { pid: member } of await familyOf(pid)) {
    // One that has ended meanwhile holds nothing.
    const text = await readFile(`/proc/${member}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

/** A bench that breaks off leaves nothing behind that runs on. */
export function endWithUs(child: ChildProcess): void {
  const end = () => child.kill('SIGQUIT');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}
