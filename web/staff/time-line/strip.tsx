import { type PointerEvent, type ReactNode, useMemo, useRef } from 'react';
import { useText } from '../../messages/text.tsx';
import { atOf, type Scale, xOf } from './axis.ts';
import { binsOf, yearsOf } from './bins.ts';
import type { Item } from './layout.ts';
import { type Window, windowBetween } from './window.ts';

const middle = 19;
const tallest = 15;
const grip = 6;

/** Everything there is, with the window in sight as a brush to move and stretch. */
export function Strip(props: {
  readonly items: readonly Item[];
  readonly shown: Window;
  readonly bounds: Window;
  readonly now: number;
  readonly width: number;
  readonly go: (to: Window, options?: { readonly atOnce?: boolean }) => void;
}): ReactNode {
  const text = useText();
  const { items, shown, bounds, now, width, go } = props;
  const drag = useRef<{ part: 'left' | 'right' | 'all'; x: number; window: Window }>(undefined);
  const wide = width >= 640;
  const scale: Scale = { window: bounds, left: wide ? 124 : 2, right: width - 4 };
  const bins = useMemo(() => binsOf(items, bounds, now), [items, bounds, now]);
  const most = Math.max(1, ...bins.map((bin) => Math.max(bin.care, bin.socialCare)));
  const left = xOf(scale, shown.from);
  const right = Math.max(xOf(scale, shown.until), left + 8);
  const years = yearsOf(bounds, Math.floor((scale.right - scale.left) / 60));

  const placeOf = (event: PointerEvent<SVGSVGElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const onDown = (event: PointerEvent<SVGSVGElement>): void => {
    const x = placeOf(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    const part =
      Math.abs(x - left) < 12 ? 'left' : Math.abs(x - right) < 12 ? 'right' : ('all' as const);
    const inside = x >= left && x <= right;
    const span = shown.until - shown.from;
    const at = atOf(scale, x);
    const window =
      part === 'all' && !inside
        ? windowBetween(at - span / 2, at + span / 2, bounds)
        : { from: shown.from, until: shown.until };
    drag.current = { part, x, window };
    if (part === 'all' && !inside) go(window);
  };
  const onMove = (event: PointerEvent<SVGSVGElement>): void => {
    const held = drag.current;
    if (held === undefined) return;
    const by = atOf(scale, placeOf(event)) - atOf(scale, held.x);
    if (by === 0) return;
    const from = held.part === 'right' ? held.window.from : held.window.from + by;
    const until = held.part === 'left' ? held.window.until : held.window.until + by;
    go(windowBetween(from, until, bounds), { atOnce: true });
  };
  const onUp = (): void => {
    drag.current = undefined;
  };

  // The keys and the buttons above do all that the brush does, so it is hidden from those who don't point.
  return (
    <svg
      className="figure strip"
      width={width}
      height={52}
      viewBox={`0 0 ${width} 52`}
      aria-hidden="true"
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerCancel={onUp}
    >
      {wide ? (
        <text className="axis" x={0} y={middle + 5}>
          {text('staff.timeline.all')}
        </text>
      ) : null}
      {bins.map((bin) => {
        const x = Math.max(xOf(scale, bin.from), scale.left);
        const end = Math.min(xOf(scale, bin.until), scale.right);
        const care = (bin.care / most) * tallest;
        const social = (bin.socialCare / most) * tallest;
        const size = Math.max(1, end - x - 1.5);
        return (
          <g key={bin.from}>
            <rect className="strip-care" x={x} y={middle - 1 - care} width={size} height={care} />
            <rect className="strip-social" x={x} y={middle + 1} width={size} height={social} />
          </g>
        );
      })}
      {years.map(({ year, at }) =>
        xOf(scale, at) > scale.right - 30 ? null : (
          <text key={year} className="axis" x={xOf(scale, at)} y={50}>
            {year}
          </text>
        ),
      )}
      <rect className="brush" x={left} y={1} width={right - left} height={35} rx="3" />
      <rect className="grip" x={left - grip / 2} y={11} width={grip} height={15} rx="2" />
      <rect className="grip" x={right - grip / 2} y={11} width={grip} height={15} rx="2" />
    </svg>
  );
}
