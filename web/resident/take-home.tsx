import { DownloadSimpleIcon } from '@phosphor-icons/react/DownloadSimple';
import { type ReactNode, useState } from 'react';
import { parseDateText } from '../ui/dates.ts';
import { DateField } from '../ui/fields.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Telling } from './visit.ts';

/** The log to take home: on paper, for reading, and as a file with proofs, for checking. */
export function TakeHome({
  series,
  telling: { text },
}: {
  /** The series there are: each is a file of its own. */
  readonly series: readonly number[];
  readonly telling: Telling;
}): ReactNode {
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [first, last] = [parseDateText(from), parseDateText(until)];
  const wrong = (typed: string, day: string | undefined) =>
    typed.trim() !== '' && day === undefined ? text('resident.take.wrongDate') : undefined;
  const order =
    first !== undefined && last !== undefined && last < first
      ? text('resident.take.wrongOrder')
      : undefined;
  const [fromWrong, untilWrong] = [wrong(from, first), wrong(until, last) ?? order];
  const asked = new URLSearchParams({
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { until: last }),
  }).toString();
  return (
    <section className="take-home" id="take-home" aria-labelledby="take-home-title" tabIndex={-1}>
      <h2 className="month" id="take-home-title">
        {text('resident.take.title')}
      </h2>
      <div className="take-home-ways">
        <div className="take-home-way">
          <p>{text('resident.take.paper.text')}</p>
          <div className="take-home-days">
            <DateField label={text('resident.take.from')} value={from} onChange={setFrom} />
            <DateField
              label={text('resident.take.until')}
              value={until}
              onChange={setUntil}
              error={order}
            />
          </div>
          {fromWrong === undefined && untilWrong === undefined ? (
            <FileLink path={`extract.pdf${asked === '' ? '' : `?${asked}`}`}>
              {text('resident.take.paper')}
            </FileLink>
          ) : (
            <p className="wrong" role="status">
              {fromWrong ?? untilWrong}
            </p>
          )}
        </div>
        <div className="take-home-way">
          <p>{text('resident.take.bundle.text')}</p>
          {series.length > 1 ? <p>{text('resident.take.series')}</p> : null}
          {series.map((which) => (
            <FileLink key={which} path={series.length > 1 ? `extract?series=${which}` : 'extract'}>
              {series.length > 1
                ? text('resident.take.bundle.series', { series: which })
                : text('resident.take.bundle')}
            </FileLink>
          ))}
        </div>
      </div>
    </section>
  );
}

/** A file of the resident's own; the browser keeps it. */
function FileLink({
  path,
  children,
}: {
  readonly path: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <a className="button" href={`/api/v1/resident/${path}`} download>
      <Icon of={DownloadSimpleIcon} />
      {children}
    </a>
  );
}
