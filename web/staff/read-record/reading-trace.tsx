import { Fragment, type ReactNode } from 'react';
import type { Overview } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { Rich } from '../../messages/text.tsx';
import { CiteLink } from '../../ui/cite-link.tsx';
import { timeWithSeconds } from '../../ui/dates.ts';
import { TraceLine } from '../../ui/trace-line.tsx';

/** That this reading is logged, when, on which ground, and that the person can see it. */
export function ReadingTrace(props: {
  readonly overview: Overview;
  readonly name: string;
}): ReactNode {
  const { language } = useLanguage();
  const { cites, trace } = props.overview;
  const values = {
    time: timeWithSeconds(trace.at, language),
    name: props.name,
    cites: cites.map((cite, index) => (
      <Fragment key={cite}>
        {index === 0 ? null : ', '}
        <CiteLink cite={cite} />
      </Fragment>
    )),
  };
  return (
    <TraceLine>
      <Rich
        id={cites.length === 0 ? 'staff.overview.trace.short' : 'staff.overview.trace'}
        values={values}
      />
    </TraceLine>
  );
}
