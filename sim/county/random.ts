/**
 * A seeded generator of numbers (sfc32 after an FNV-1a hash of its keys): the same keys give the same
 * numbers on every machine. Each person and place draws from a stream of its own, so that a change in one
 * leaves the others as they were.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(...keys: readonly (string | number)[]) {
    const text = keys.join('\u0000');
    this.#a = hash(text, 0x811c9dc5);
    this.#b = hash(text, 0x9e3779b9);
    this.#c = hash(text, 0x85ebca6b);
    this.#d = 1;
    for (let i = 0; i < 12; i += 1) this.#draw();
  }

  #draw(): number {
    const sum = (this.#a + this.#b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    return this.#draw() / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of a list that isn't empty. */
  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.next() * list.length)];
    if (item === undefined) throw new Error('Nothing to pick from: the list is empty.');
    return item;
  }

  /** The list in another order. */
  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, key: this.next() }))
      .sort((x, y) => x.key - y.key)
      .map(({ item }) => item);
  }
}

function hash(text: string, start: number): number {
  let value = start;
  for (let i = 0; i < text.length; i += 1) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    value ^= value >>> 15;
  }
  return value | 0;
}
