import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { dateText } from '../../ui/dates.ts';
import { SourceMark } from '../../ui/source-mark.tsx';
import { toSwedishDate } from '../swedish-time.ts';
import { type Item, kindOf } from './layout.ts';
import { endText, keyOf } from './words.ts';

/** The same as the figure, in rows; the latest first. */
export function TimeLineTable(props: {
  readonly items: readonly Item[];
  readonly onOpen: (documentId: string) => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  return (
    <table className="table time-line-table">
      <caption className="hidden-visually">{text('staff.timeline.table.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('staff.timeline.table.what')}</th>
          <th scope="col">{text('staff.timeline.table.kind')}</th>
          <th scope="col">{text('staff.timeline.table.from')}</th>
          <th scope="col">{text('staff.timeline.table.until')}</th>
        </tr>
      </thead>
      <tbody>
        {[...props.items].reverse().map((item) => (
          <tr key={keyOf(item)}>
            <th scope="row">
              <Button className="link-button" onPress={() => props.onOpen(item.id)}>
                {item.label}
              </Button>
              {item.decided ? null : (
                <span className="soft"> ({text('staff.timeline.item.undecided')})</span>
              )}
            </th>
            <td>
              <SourceMark kind={item.side === 'care' ? 'careProvider' : 'socialCareProvider'}>
                {text(`staff.timeline.row.${item.row}`)}
              </SourceMark>
            </td>
            <td className="nowrap">{dateText(toSwedishDate(item.from), language)}</td>
            <td className="nowrap">
              {kindOf(item) !== 'bar'
                ? null
                : item.until === undefined
                  ? text('staff.timeline.table.ongoing')
                  : endText(item.until, language)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
