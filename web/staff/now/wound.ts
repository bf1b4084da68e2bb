import type { WoundPoint } from '../../api/types.ts';
import { type Scale, xOf } from '../time-line/axis.ts';

/** One wound over time, oldest measurement first. */
export type Wound = {
  woundId: string;
  location: string;
  points: readonly { at: number; areaCm2: number; documentId: string }[];
  /** Stretches of time in which the notes say infection. */
  infected: readonly { from: number; until: number }[];
  /** The last note, also when it has no area. */
  last: WoundPoint;
  trend: 'shrinking' | 'growing' | 'steady' | 'unknown';
};

/** The wounds with their measurements; the one last seen comes first. */
export function woundsOf(points: readonly WoundPoint[]): Wound[] {
  const byWound = new Map<string, WoundPoint[]>();
  for (const point of points) {
    byWound.set(point.woundId, [...(byWound.get(point.woundId) ?? []), point]);
  }
  return [...byWound.values()]
    .map(toWound)
    .sort((a, b) => Date.parse(b.last.at) - Date.parse(a.last.at));
}

function toWound(unsorted: readonly WoundPoint[]): Wound {
  const notes = [...unsorted].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const points = notes.flatMap(({ at, areaCm2, documentId }) =>
    areaCm2 === null ? [] : [{ at: Date.parse(at), areaCm2, documentId }],
  );
  const last = notes.at(-1) as WoundPoint; // a wound exists only by its notes, so there is one
  return {
    woundId: last.woundId,
    location: last.location,
    points,
    infected: infectedOf(notes),
    last,
    trend: trendOf(points.map((point) => point.areaCm2)),
  };
}

/** From a note that says infection to the next that doesn't; the last one ends with itself. */
function infectedOf(notes: readonly WoundPoint[]): { from: number; until: number }[] {
  const stretches: { from: number; until: number }[] = [];
  let since: number | undefined;
  for (const note of notes) {
    const at = Date.parse(note.at);
    if (note.infection) since ??= at;
    else if (since !== undefined) {
      stretches.push({ from: since, until: at });
      since = undefined;
    }
  }
  const end = notes.at(-1);
  if (since !== undefined && end !== undefined) {
    stretches.push({ from: since, until: Date.parse(end.at) });
  }
  return stretches;
}

/** The last area beside the one before; a tenth up or down is steady. */
function trendOf(areas: readonly number[]): Wound['trend'] {
  const [before, now] = areas.slice(-2);
  if (before === undefined || now === undefined) return 'unknown';
  if (Math.abs(now - before) <= before * 0.1) return 'steady';
  return now < before ? 'shrinking' : 'growing';
}

/** A round top of the scale and the lines to draw: 0, half and top, or 0, 2, 4 … when they fit. */
export function areaLines(largest: number): number[] {
  const steps = [0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500];
  const step = steps.find((candidate) => largest / candidate <= 3) ?? 1000;
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** Corners of the curve in a frame of pixels; `top` is where the largest line stands. */
export function curveOf(
  wound: Wound,
  frame: { scale: Scale; top: number; bottom: number; most: number },
): { x: number; y: number }[] {
  const { scale, top, bottom, most } = frame;
  return wound.points.map(({ at, areaCm2 }) => ({
    x: xOf(scale, at),
    y: bottom - (areaCm2 / most) * (bottom - top),
  }));
}
