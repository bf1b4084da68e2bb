import './time-line.css';
import { MinusIcon } from '@phosphor-icons/react/Minus';
import { PlusIcon } from '@phosphor-icons/react/Plus';
import { type ReactNode, useMemo, useState } from 'react';
import type { Overview } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SourceMark } from '../../ui/source-mark.tsx';
import { Empty } from '../../ui/states.tsx';
import { Segments } from '../segments.tsx';
import { Figure } from './figure.tsx';
import { toItems } from './items.ts';
import { Strip } from './strip.tsx';
import { TimeLineTable } from './time-line-table.tsx';
import { useWidth } from './use-measures.ts';
import { useWindow } from './use-window.ts';
import { boundsOf, windowOf, zoomOf, zooms, zoomWindow } from './window.ts';

/** Care above the horizon, social care below, with everything there is in the strip, and the same as a table. */
export function TimeLine(props: {
  readonly overview: Overview;
  /** Now, in milliseconds. */
  readonly now: number;
  readonly openDocument: string | undefined;
  readonly onOpen: (documentId: string) => void;
}): ReactNode {
  const text = useText();
  const { overview, now, openDocument, onOpen } = props;
  const [asTable, setAsTable] = useState(false);
  const [place, width] = useWidth();
  const items = useMemo(() => toItems(overview, now), [overview, now]);
  const bounds = useMemo(() => boundsOf(items[0]?.from, now), [items, now]);
  const { shown, target, go } = useWindow(() =>
    windowOf(matchMedia('(max-width: 45rem)').matches ? '3m' : '12m', now, bounds),
  );
  const zoom = (factor: number): void => {
    const middle = Math.min((target.from + target.until) / 2, now);
    go(zoomWindow(target, factor, target.until >= now ? now : middle, bounds));
  };
  const lastRead = overview.lastReadAt === null ? undefined : Date.parse(overview.lastReadAt);
  const view = { items, shown, bounds, now, width, openDocument, onOpen };

  return (
    <section className="pane" aria-labelledby="time-line-title">
      <div className="pane-head time-line-head">
        <h2 id="time-line-title" className="pane-title">
          {text('staff.timeline.title')}
        </h2>
        <span className="legend">
          <SourceMark kind="careProvider">{text('staff.timeline.care')}</SourceMark>
          <SourceMark kind="socialCareProvider">{text('staff.timeline.social')}</SourceMark>
        </span>
        <span className="time-line-tools push">
          <Segments
            label={text('staff.timeline.zoom')}
            value={zoomOf(target, now, bounds)}
            options={zooms.map((value) => ({ value, label: text(`staff.timeline.zoom.${value}`) }))}
            onChange={(value) => go(windowOf(value, now, bounds))}
          />
          <span className="zoom-buttons">
            <Button small aria-label={text('staff.timeline.in')} onPress={() => zoom(0.5)}>
              <Icon of={PlusIcon} />
            </Button>
            <Button small aria-label={text('staff.timeline.out')} onPress={() => zoom(2)}>
              <Icon of={MinusIcon} />
            </Button>
          </span>
          <Button small tone="quiet" onPress={() => setAsTable(!asTable)}>
            {text(asTable ? 'staff.timeline.asFigure' : 'staff.timeline.asTable')}
          </Button>
        </span>
      </div>
      <div className="pane-body">
        <div ref={place}>
          {items.length === 0 ? (
            <Empty title={text('staff.timeline.empty.title')}>
              <p className="soft">{text('staff.timeline.empty.body')}</p>
            </Empty>
          ) : asTable ? (
            <TimeLineTable items={items} onOpen={onOpen} />
          ) : width === 0 ? null : (
            <>
              <Figure {...view} target={target} lastRead={lastRead} go={go} />
              <Strip {...view} go={go} />
            </>
          )}
        </div>
      </div>
    </section>
  );
}
