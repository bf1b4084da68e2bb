const prefixes = {
  organisation: '01900001',
  connectedProvider: '01900002',
  unit: '01900003',
  staff: '01900004',
  assignment: '01900005',
  session: '01900006',
  systemClient: '01900007',
  person: '01900010',
  relation: '01900011',
  consent: '01900012',
  block: '01900013',
  document: '01900014',
  entry: '01900015',
} as const;

/**
 * The id of the nth of its kind: the number stands in it in decimal, so that pgbench, which can only count, finds
 * the same rows. They sort by number, as ids of the server sort by time.
 */
export function idOf(kind: keyof typeof prefixes, n: number): string {
  return `${prefixes[kind]}-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** A number from 0 up to 1 that follows from the keys: what is random in the county, always the same. */
export function chanceOf(n: number, key: number): number {
  let mixed = Math.imul(n ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(key + 1, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 4_294_967_296;
}

/** One of a list, by chance. */
export function pickOf<T>(list: readonly T[], n: number, key: number): T {
  const item = list[Math.floor(chanceOf(n, key) * list.length)];
  if (item === undefined) throw new Error('Nothing to pick from: the list is empty.');
  return item;
}
