/** What a label wants: its item's place, and how wide its words are. */
export type Wish = {
  /** Items of different lanes never meet. */
  lane: number;
  left: number;
  right: number;
  width: number;
  /** May the words stand inside the item? */
  inside: boolean;
  /** Do other words have to keep off the item? */
  solid: boolean;
  /** Larger is older; of two that meet, the older yields. */
  age: number;
  wanted: boolean;
};

/** Where the words stand; `x` is their left or right edge, after `anchor`. */
export type Label = { x: number; anchor: 'start' | 'end'; inside: boolean };

type Span = { lane: number; left: number; right: number };

const pad = 6;
const gap = 4;

/** A label for each wish, in order; undefined where there is no room for it. */
export function placeLabels(
  wishes: readonly Wish[],
  edges: { left: number; right: number },
): (Label | undefined)[] {
  const taken: (Span & { owner: number })[] = wishes
    .map((wish, owner) => ({ ...wish, owner }))
    .filter((wish) => wish.solid)
    .map(({ lane, left, right, owner }) => ({ lane, left, right, owner }));
  const labels: (Label | undefined)[] = wishes.map(() => undefined);
  const newestFirst = wishes
    .map((wish, owner) => ({ wish, owner }))
    .filter(({ wish }) => wish.wanted)
    .sort((a, b) => a.wish.age - b.wish.age);
  for (const { wish, owner } of newestFirst) {
    const found = placesFor(wish).find(({ span, label }) => {
      if (span.left < edges.left || span.right > edges.right) return false;
      return label.inside || !taken.some((other) => other.owner !== owner && meets(span, other));
    });
    if (found === undefined) continue;
    labels[owner] = found.label;
    taken.push({ ...found.span, owner });
  }
  return labels;
}

function placesFor(wish: Wish): { label: Label; span: Span }[] {
  const { lane, left, right, width } = wish;
  const places: { label: Label; span: Span }[] = [];
  if (wish.inside && width + 2 * pad <= right - left) {
    const x = left + pad;
    places.push({
      label: { x, anchor: 'start', inside: true },
      span: { lane, left: x, right: x + width },
    });
  }
  const after = right + gap;
  const before = left - gap;
  places.push(
    {
      label: { x: after, anchor: 'start', inside: false },
      span: { lane, left: after, right: after + width },
    },
    {
      label: { x: before, anchor: 'end', inside: false },
      span: { lane, left: before - width, right: before },
    },
  );
  return places;
}

function meets(one: Span, other: Span): boolean {
  return one.lane === other.lane && one.left < other.right + gap && other.left < one.right + gap;
}
