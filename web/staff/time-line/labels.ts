/** What a label wants: its item's place, and how wide its words are. */
export type Wish = {
  /** Items of different lanes never meet. */
  lane: number;
  left: number;
  right: number;
  /** How wide the words are, the longest wording first. */
  widths: readonly number[];
  /** May the words stand inside the item? */
  inside: boolean;
  /** Do other words have to keep off the item? */
  solid: boolean;
  /** Larger is older; of two that meet, the older yields. */
  age: number;
  wanted: boolean;
};

/** Where the words stand; `x` is their left or right edge, after `anchor`. `wording` counts from the longest. */
export type Label = { x: number; anchor: 'start' | 'end'; inside: boolean; wording: number };

type Span = { lane: number; left: number; right: number };
type Place = { label: Label; span: Span };

const pad = 6;
/** Between an item and the words beside it. */
export const gap = 4;
/** How wide a short label is, in pixels: some eighteen letters. */
const modest = 120;

/**
 * A label for each wish, in order; undefined where there is no room for it. The newest choose first: at first each
 * something short, so that more of them are named, and then as much more as there still is room for.
 */
export function placeLabels(
  wishes: readonly Wish[],
  edges: { left: number; right: number },
): (Label | undefined)[] {
  const items = wishes.flatMap((wish, owner) => (wish.solid ? [{ ...wish, owner }] : []));
  const placed = new Map<number, Place>();
  const newestFirst = wishes
    .map((wish, owner) => ({ wish, owner }))
    .filter(({ wish }) => wish.wanted)
    .sort((a, b) => a.wish.age - b.wish.age);
  const place = (wish: Wish, owner: number, most: number): void => {
    const words = [...placed].flatMap(([of, { span }]) => (of === owner ? [] : [span]));
    const found = placesFor(wish).find(({ span, label }) => {
      if (span.right - span.left > most) return false;
      if (span.left < edges.left || span.right > edges.right) return false;
      const isFree = (other: Span) => !meets(span, other);
      if (label.inside) return words.every(isFree);
      return words.every(isFree) && items.every((item) => item.owner === owner || isFree(item));
    });
    if (found !== undefined) placed.set(owner, found);
  };
  for (const { wish, owner } of newestFirst) {
    place(wish, owner, Math.max(modest, Math.min(...wish.widths)));
  }
  for (const { wish, owner } of newestFirst) place(wish, owner, Number.POSITIVE_INFINITY);
  return wishes.map((_, owner) => placed.get(owner)?.label);
}

/** Every wording at every place, the longest wording first. */
function placesFor(wish: Wish): Place[] {
  const { lane, left, right } = wish;
  const after = right + gap;
  const before = left - gap;
  return wish.widths.flatMap((width, wording) => {
    const inside = left + pad;
    const places: Place[] = [
      {
        label: { x: after, anchor: 'start', inside: false, wording },
        span: { lane, left: after, right: after + width },
      },
      {
        label: { x: before, anchor: 'end', inside: false, wording },
        span: { lane, left: before - width, right: before },
      },
    ];
    if (wish.inside && width + 2 * pad <= right - left) {
      places.unshift({
        label: { x: inside, anchor: 'start', inside: true, wording },
        span: { lane, left: inside, right: inside + width },
      });
    }
    return places;
  });
}

function meets(one: Span, other: Span): boolean {
  return one.lane === other.lane && one.left < other.right + gap && other.left < one.right + gap;
}

const longest = 64;

/**
 * Shorter and shorter wordings of a label: whole, up to a comma or stop, or up to a word, with a mark that more
 * follows. Never a part of a word, and never a word that hangs in the air: "Kontroll…" rather than "Kontroll av…".
 */
export function wordingsOf(label: string): string[] {
  const whole = label.trim();
  const wordings = new Set(whole.length <= longest ? [whole] : []);
  for (const { index } of [...whole.matchAll(/[,.;:]?\s+(?:–\s+)?/g)].reverse()) {
    const part = whole.slice(0, index);
    const isClause = /^[,.;:]|^\s–/.test(whole.slice(index));
    if (part.length > longest || (!isClause && /(?:^|\s)[\p{L}\d(]{1,3}$/u.test(part))) continue;
    wordings.add(isClause ? part : `${part}…`);
  }
  return [...wordings];
}
