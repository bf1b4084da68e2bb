import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { FormattedNumber, useIntl } from 'react-intl';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { dateText, monthShort, nearDateText } from '../../ui/dates.ts';
import { Pane } from '../../ui/pane.tsx';
import { inSentence } from '../names.ts';
import { toSwedishDate } from '../swedish-time.ts';
import { type Scale, ticksOf, xOf } from '../time-line/axis.ts';
import { areaLines, curveOf, type Wound } from './wound.ts';

/** A wound over time: its curve, how it was last, and the measurements behind the curve. */
export function WoundPane(props: {
  readonly wound: Wound;
  readonly now: number;
  readonly onOpen: (documentId: string) => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const intl = useIntl();
  const { wound, now } = props;
  const area = wound.points.at(-1)?.areaCm2;
  const trend =
    area === undefined
      ? text('staff.now.wound.trend.none')
      : text(`staff.now.wound.trend.${wound.trend}`, { area: intl.formatNumber(area) });
  return (
    <Pane
      title={text('staff.now.wound', { location: inSentence(wound.location) })}
      aside={<span className="xsmall faint">{text('staff.now.wound.unit')}</span>}
    >
      {wound.points.length < 2 ? null : <WoundCurve wound={wound} now={now} />}
      <p className="xsmall soft">
        {text('staff.now.wound.last', {
          date: nearDateText(wound.last.at, new Date(now).toISOString(), language),
          trend,
        })}{' '}
        {text(wound.last.infection ? 'staff.now.wound.infected' : 'staff.now.wound.notInfected')}
      </p>
      {wound.points.length === 0 ? null : (
        <details className="wound-table">
          <summary className="small">{text('staff.now.wound.table')}</summary>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{text('staff.now.wound.date')}</th>
                <th scope="col" className="num">
                  {text('staff.now.wound.area')}
                </th>
              </tr>
            </thead>
            <tbody>
              {[...wound.points].reverse().map((point) => (
                <tr key={point.documentId}>
                  <td>
                    <Button className="link-button" onPress={() => props.onOpen(point.documentId)}>
                      {dateText(toSwedishDate(point.at), language)}
                    </Button>
                  </td>
                  <td className="num">
                    <FormattedNumber value={point.areaCm2} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </Pane>
  );
}

const frame = { width: 300, height: 124, left: 26, right: 256, top: 10, bottom: 100 };

function WoundCurve({ wound, now }: { readonly wound: Wound; readonly now: number }): ReactNode {
  const text = useText();
  const intl = useIntl();
  const { language } = useLanguage();
  const titleId = useId();
  const first = wound.points[0]?.at ?? now;
  const last = wound.points.at(-1)?.at ?? now;
  const scale: Scale = {
    window: { from: first, until: last },
    left: frame.left + 6,
    right: frame.right,
  };
  const lines = areaLines(Math.max(...wound.points.map((point) => point.areaCm2)));
  const most = lines.at(-1) ?? 1;
  const curve = curveOf(wound, { scale, top: frame.top, bottom: frame.bottom, most });
  const yOf = (area: number) => frame.bottom - (area / most) * (frame.bottom - frame.top);
  const end = curve.at(-1);
  const said = wound.points.map((point) =>
    text('staff.now.wound.point', {
      area: intl.formatNumber(point.areaCm2),
      date: nearDateText(toSwedishDate(point.at), toSwedishDate(now), language),
    }),
  );
  return (
    <svg
      className="figure wound"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-labelledby={titleId}
    >
      <title id={titleId}>{text('staff.now.wound.figure', { points: said.join(', ') })}</title>
      {wound.infected.map((stretch) => {
        const x = xOf(scale, stretch.from);
        const width = Math.max(4, xOf(scale, stretch.until) - x);
        return (
          <rect
            key={stretch.from}
            className="wound-infected"
            x={x}
            y={frame.top}
            width={width}
            height={frame.bottom - frame.top}
          />
        );
      })}
      <InfectionWord wound={wound} scale={scale} />
      {lines.map((area) => (
        <g key={area}>
          <path className="grid" d={`M${frame.left} ${yOf(area)}H${frame.right + 4}`} />
          <text className="axis" x={frame.left - 8} y={yOf(area) + 4} textAnchor="end">
            {intl.formatNumber(area)}
          </text>
        </g>
      ))}
      <polyline className="wound-line" points={curve.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {curve.map(({ x, y }) => (
        <circle key={x} className="wound-point" cx={x} cy={y} r="2.5" />
      ))}
      {end === undefined ? null : (
        <>
          <circle className="wound-last" cx={end.x} cy={end.y} r="4.5" />
          <text className="wound-area" x={end.x + 9} y={end.y + 5}>
            {intl.formatNumber(wound.points.at(-1)?.areaCm2 ?? 0)}
          </text>
        </>
      )}
      {ticksOf(scale, 44).map((tick) => (
        <text key={tick.at} className="axis" x={tick.x} y={118}>
          {tick.label === 'day'
            ? Number(toSwedishDate(tick.at).slice(8))
            : monthShort(toSwedishDate(tick.at), language)}
        </text>
      ))}
    </svg>
  );
}

/** The word beside the first stretch of infection, on the side where there is room. */
function InfectionWord({
  wound,
  scale,
}: {
  readonly wound: Wound;
  readonly scale: Scale;
}): ReactNode {
  const text = useText();
  const stretch = wound.infected[0];
  if (stretch === undefined) return null;
  const right = Math.max(xOf(scale, stretch.until), xOf(scale, stretch.from) + 4) + 5;
  const fits = right + 60 < frame.right;
  return (
    <text
      className="axis"
      x={fits ? right : xOf(scale, stretch.from) - 5}
      y={20}
      textAnchor={fits ? 'start' : 'end'}
    >
      {text('staff.now.wound.infection')}
    </text>
  );
}
