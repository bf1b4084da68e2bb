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

/** Every wording at every place, the longest wording first. */
function placesFor(wish: Wish): { label: Label; span: Span }[] {
  const { lane, left, right } = wish;
  const after = right + gap;
  const before = left - gap;
  return wish.widths.flatMap((width, wording) => {
    const inside = left + pad;
    const places: { label: Label; span: Span }[] = [
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

/** Shorter and shorter wordings of a label: whole, up to its first comma or stop, and its first words. */
export function wordingsOf(label: string): string[] {
  const whole = label.trim();
  const part = whole.split(/[,.;:(]\s|\s–\s/)[0]?.trim() ?? whole;
  const short = cut(part, 18);
  const wordings = [cut(whole, longest), cut(part, longest), short];
  return wordings.filter((wording, index) => wording !== '' && wordings.indexOf(wording) === index);
}

/** At most so many characters of whole words, with a mark that more follows; empty when the first word is longer. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return space <= 0 ? '' : `${text.slice(0, space).trimEnd()}…`;
}
