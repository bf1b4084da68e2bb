import { readdir, readFile } from 'node:fs/promises';

/** Every process below one, and itself. */
async function familyOf(pid: number): Promise<readonly number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(
    all.map(async (name) => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
      // The name of the program stands in brackets and may hold anything.
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      return { pid: Number(name), parent };
    }),
  );
  const family = [pid];
  for (const member of family) {
    family.push(...parents.filter(({ parent }) => parent === member).map((child) => child.pid));
  }
  return family;
}

/** What a process and all below it hold of the memory, in MB: of what several share, each its part (PSS). */
export async function memoryMb(pid: number): Promise<number> {
  let kilobytes = 0;
  for (const member of await familyOf(pid)) {
    // One that has ended meanwhile holds nothing.
    const text = await readFile(`/proc/${member}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}
