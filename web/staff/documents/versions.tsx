import type { ReactNode } from 'react';
import { Button as PressButton } from 'react-aria-components';
import type { OpenedDocument } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useMoment } from './moment.ts';

/** The versions of a document that has several; an old one says so, and leads to the newest. */
export function Versions(props: {
  readonly opened: OpenedDocument;
  readonly onOpen: (documentId: string) => void;
}): ReactNode {
  const text = useText();
  const moment = useMoment();
  const { document, versions } = props.opened;
  if (versions.length < 2) return null;
  const current = versions.find((each) => each.current);
  const isOld = current !== undefined && current.id !== document.id;
  return (
    <div className="versions">
      {isOld ? (
        <Notice tone="missing" title={text('staff.reader.newer')}>
          <div className="row">
            <Button small onPress={() => props.onOpen(current.id)}>
              {text('staff.reader.newer.open')}
            </Button>
          </div>
        </Notice>
      ) : null}
      <details>
        <summary>{text('staff.reader.versions')}</summary>
        <ul>
          {versions.map((each) => {
            const words = text('staff.reader.versions.one', {
              version: each.version,
              at: moment(each.at),
            });
            return (
              <li key={each.id} className="small">
                {each.id === document.id ? (
                  <b>{words}</b>
                ) : (
                  <PressButton className="link-button" onPress={() => props.onOpen(each.id)}>
                    {words}
                  </PressButton>
                )}
              </li>
            );
          })}
        </ul>
      </details>
    </div>
  );
}
