/** A stretch of time, ends included. */
export type Stretch = { from: number; until: number };

/**
 * The lane of each stretch, counted from 0, so that no two in a lane overlap. One that begins the
 * moment another ends may share its lane: a raised number of hours continues on the same line.
 */
export function packLanes(stretches: readonly Stretch[]): number[] {
  const lanes: number[] = new Array<number>(stretches.length).fill(0);
  const ends: number[] = [];
  const order = stretches
    .map((stretch, index) => ({ ...stretch, index }))
    .sort((a, b) => a.from - b.from || b.until - a.until);
  for (const stretch of order) {
    const free = ends.findIndex((end) => end <= stretch.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = stretch.until;
    lanes[stretch.index] = lane;
  }
  return lanes;
}

/** A point on a line, in pixels: what it takes itself, and what its words need besides. The newest come first. */
export type Spot = { left: number; right: number; wordsLeft: number; wordsRight: number };

/**
 * The lane of each point, so that none covers another and the newer ones keep room for their words. What finds no room
 * in `most` lanes shares the last.
 */
export function packSpots(spots: readonly Spot[], most: number): number[] {
  const lanes: Spot[][] = [];
  return spots.map((spot) => {
    const free = lanes.findIndex((lane) =>
      lane.every((other) => spot.right <= other.wordsLeft || spot.left >= other.wordsRight),
    );
    const lane = free === -1 ? Math.min(lanes.length, most - 1) : free;
    lanes[lane] = [...(lanes[lane] ?? []), spot];
    return lane;
  });
}
