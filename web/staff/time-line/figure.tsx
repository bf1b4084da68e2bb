import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { dateText } from '../../ui/dates.ts';
import { toSwedishDate } from '../swedish-time.ts';
import { atOf, type Scale, ticksOf } from './axis.ts';
import { Horizon, Lines, RowNames } from './figure-frame.tsx';
import { FigureItem, FigureTip } from './figure-item.tsx';
import { type Move, neighbour } from './items.ts';
import { type Item, layOut } from './layout.ts';
import { useTextMeasure } from './use-measures.ts';
import { panWindow, reveal, type Window, zoomWindow } from './window.ts';
import { keyOf } from './words.ts';

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: 'before',
  ArrowRight: 'after',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};
const rowOrder = ['inpatient', 'visit', 'homeNursing', 'intervention', 'alarm', 'housing', 'event'];

/** The element that the shortcut to the time line goes to. */
export const figureId = 'time-line-figure';

type FigureProps = {
  readonly items: readonly Item[];
  readonly shown: Window;
  readonly target: Window;
  readonly bounds: Window;
  readonly now: number;
  readonly width: number;
  readonly lastRead: number | undefined;
  readonly openDocument: string | undefined;
  readonly onOpen: (documentId: string) => void;
  readonly go: (to: Window, options?: { readonly atOnce?: boolean }) => void;
};

/** The figure. One item is in the tab order; arrows move among them, plus and minus zoom around it. */
export function Figure(props: FigureProps): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { items, shown, target, bounds, now, width, go } = props;
  const measure = useTextMeasure();
  const wide = width >= 640;
  const scale: Scale = useMemo(
    () => ({ window: shown, left: wide ? 124 : 2, right: width - 4 }),
    [shown, wide, width],
  );
  const layout = useMemo(
    () => layOut(items, { scale, now, measure }),
    [items, scale, now, measure],
  );
  const [stop, setStop] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const wanted = useRef<string>(undefined);
  const drawing = useRef<SVGSVGElement>(null);
  useFocusWhenDrawn(drawing, wanted);
  useCtrlWheel(drawing, (factor, x) => go(zoomWindow(target, factor, atOf(scale, x), bounds)));

  const inSight = layout.shapes.map((shape) => keyOf(shape.item));
  const tabStop = stop !== undefined && inSight.includes(stop) ? stop : inSight.at(-1);
  const tip = layout.shapes.find((shape) => keyOf(shape.item) === (pointed ?? focused));

  const onKeyDown = (event: KeyboardEvent): void => {
    const here = items.findIndex((item) => keyOf(item) === focused);
    const at = items[here]?.from ?? (target.from + target.until) / 2;
    const move = moves[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') go(zoomWindow(target, 0.5, at, bounds));
    else if (event.key === '-') go(zoomWindow(target, 2, at, bounds));
    else if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      go(panWindow(target, event.key === 'ArrowLeft' ? -0.25 : 0.25, bounds));
    } else if (move !== undefined) {
      const next = items[neighbour(items, here, move, rowOrder)];
      if (next !== undefined) {
        wanted.current = keyOf(next);
        setStop(keyOf(next));
        const at = Math.max(next.from, bounds.from);
        if (!inSight.includes(keyOf(next))) go(reveal(target, at, bounds));
      }
    } else return;
    event.preventDefault();
  };

  const span = {
    from: dateText(toSwedishDate(target.from), language),
    until: dateText(toSwedishDate(Math.min(target.until, now)), language),
  };
  return (
    <>
      <p className="hidden-visually" id="time-line-help">
        {text('staff.timeline.help')}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: HTML has no group inside SVG */}
      <svg
        ref={drawing}
        id={figureId}
        className="figure time-line"
        width={width}
        height={layout.height}
        viewBox={`0 0 ${width} ${layout.height}`}
        role="group"
        aria-label={text('staff.timeline.figure', span)}
        aria-describedby="time-line-help"
        onKeyDown={onKeyDown}
      >
        <Lines {...{ scale, layout, now, lastRead: props.lastRead, measure }} />
        <Horizon {...{ scale, layout, ticks: ticksOf(scale), measure }} />
        {wide ? <RowNames layout={layout} /> : null}
        {layout.shapes.map((shape) => {
          const key = keyOf(shape.item);
          return (
            <FigureItem
              key={key}
              shape={shape}
              inTabOrder={key === tabStop}
              isOpen={shape.item.id === props.openDocument}
              onOpen={() => props.onOpen(shape.item.id)}
              onFocus={(on) => {
                setFocused(on ? key : undefined);
                if (on) setStop(key);
              }}
              onPoint={(on) => setPointed(on ? key : undefined)}
            />
          );
        })}
        {tip === undefined ? null : (
          <FigureTip shape={tip} measure={measure} left={scale.left} right={scale.right} />
        )}
      </svg>
      {layout.shapes.length === 0 ? (
        <p className="small soft time-line-nothing" role="status">
          {text('staff.timeline.nothingHere')}
        </p>
      ) : null}
    </>
  );
}

/** An item that the keys went to may be out of sight still: it takes focus when it has been drawn. */
function useFocusWhenDrawn(
  drawing: { readonly current: SVGSVGElement | null },
  wanted: { current: string | undefined },
): void {
  useEffect(() => {
    if (wanted.current === undefined) return;
    const found = drawing.current?.querySelector<SVGElement>(
      `[data-key="${CSS.escape(wanted.current)}"]`,
    );
    if (found === null || found === undefined) return;
    wanted.current = undefined;
    found.focus({ preventScroll: true });
  });
}

/** The wheel zooms only with Ctrl: without it the page scrolls, as everywhere else. */
function useCtrlWheel(
  drawing: { readonly current: SVGSVGElement | null },
  zoom: (factor: number, x: number) => void,
): void {
  const current = useRef(zoom);
  useEffect(() => {
    current.current = zoom;
  });
  useEffect(() => {
    const element = drawing.current;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey || element === null) return;
      event.preventDefault();
      const x = event.clientX - element.getBoundingClientRect().left;
      current.current(event.deltaY > 0 ? 1.25 : 0.8, x);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [drawing]);
}
