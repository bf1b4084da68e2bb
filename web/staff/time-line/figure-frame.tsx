import type { ReactNode } from 'react';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { nearDateText } from '../../ui/dates.ts';
import { type Scale, type Tick, xOf } from './axis.ts';
import type { Layout } from './layout.ts';
import { tickText } from './words.ts';

type FrameProps = {
  readonly scale: Scale;
  readonly layout: Layout;
  readonly measure: (text: string) => number;
};

/** The horizon, with the names of months, days or years in it. */
export function Horizon({
  scale,
  layout,
  ticks,
  measure,
}: FrameProps & { readonly ticks: readonly Tick[] }): ReactNode {
  const { language } = useLanguage();
  const { top, height } = layout.horizon;
  const yearsOnly = ticks.every((tick) => tick.label === 'year');
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus
    <g aria-hidden="true">
      <rect
        className="horizon"
        x={scale.left}
        y={top}
        width={scale.right - scale.left}
        height={height}
      />
      {ticks.map((tick, index) => {
        const words = tickText(tick, yearsOnly, language);
        const next = ticks[index + 1]?.x ?? scale.right;
        if (tick.x + 6 + measure(words) > next) return null;
        return (
          <text
            key={tick.at}
            className={tick.label === 'year' ? 'horizon-text horizon-year' : 'horizon-text'}
            x={tick.x + 6}
            y={top + 16}
          >
            {words}
          </text>
        );
      })}
      {ticks.map((tick) =>
        tick.x <= scale.left ? null : (
          <g key={tick.at}>
            <path className="grid" d={`M${tick.x} 18V${top}`} />
            <path className="grid" d={`M${tick.x} ${top + height}V${layout.height}`} />
          </g>
        ),
      )}
    </g>
  );
}

/** "nu" and "du läste senast": two lines whose words keep apart. */
export function Lines({
  scale,
  layout,
  now,
  lastRead,
  measure,
}: FrameProps & { readonly now: number; readonly lastRead: number | undefined }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const nowX = xOf(scale, now);
  const nowText = text('staff.timeline.now');
  const nowWidth = measure(nowText);
  const nowLeft = Math.min(nowX - nowWidth / 2, scale.right - nowWidth);
  const nowInSight = nowX >= scale.left && nowX <= scale.right;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus
    <g aria-hidden="true">
      {nowInSight ? (
        <>
          <path className="now" d={`M${nowX} 16V${layout.height}`} />
          <text className="now-text" x={nowLeft} y={12}>
            {nowText}
          </text>
        </>
      ) : null}
      {lastRead === undefined ? null : (
        <LastRead
          x={xOf(scale, lastRead)}
          words={text('staff.timeline.lastRead', {
            date: nearDateText(
              new Date(lastRead).toISOString(),
              new Date(now).toISOString(),
              language,
            ),
          })}
          free={nowInSight ? nowLeft - 8 : scale.right}
          {...{ scale, layout, measure }}
        />
      )}
    </g>
  );
}

function LastRead({
  x,
  words,
  free,
  scale,
  layout,
  measure,
}: FrameProps & { readonly x: number; readonly words: string; readonly free: number }): ReactNode {
  if (x < scale.left || x > scale.right) return null;
  const width = measure(words);
  const end = Math.min(x - 5, free);
  const fitsLeft = end - width >= scale.left;
  const fitsRight = x + 5 + width <= free;
  return (
    <>
      <path className="last-read" d={`M${x} 16V${layout.height}`} />
      {fitsLeft || fitsRight ? (
        <text className="last-read-text" x={fitsLeft ? end - width : x + 5} y={12}>
          {words}
        </text>
      ) : null}
    </>
  );
}

/** What each row holds, where there is room at the side. */
export function RowNames({ layout }: { readonly layout: Layout }): ReactNode {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus
    <g aria-hidden="true">
      {layout.rows.map((row) => (
        <text key={row.name} className="axis" x={0} y={row.top + 16}>
          {text(`staff.timeline.row.${row.name}`)}
        </text>
      ))}
    </g>
  );
}
