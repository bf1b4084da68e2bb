import { type ReactNode, useEffect } from 'react';
import { hasCode, isPassing, Problem } from '../../api/problem.ts';
import type { OpenedDocument } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { timeWithSeconds } from '../../ui/dates.ts';
import { Why } from '../../ui/explanation.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceMark } from '../../ui/source-mark.tsx';
import { Waiting } from '../../ui/states.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import { Outage } from '../outage.tsx';
import { useDocument } from '../read-record/use-record.ts';
import { Body } from './body.tsx';
import { DocumentFacts } from './document-facts.tsx';
import { useMoment } from './moment.ts';
import { Versions } from './versions.tsx';

/** A document in full, with its sender and what was logged; fetched, and logged, when it is chosen. */
export function OpenDocument(props: {
  readonly lookup: string;
  readonly documentId: string;
  readonly title: string;
  readonly onOpen: (documentId: string) => void;
  readonly onShown: (documentId: string) => void;
  readonly onClosed: () => void;
}): ReactNode {
  const text = useText();
  const { documentId, onShown, onClosed } = props;
  const opened = useDocument(props.lookup, documentId);
  const { error } = opened;
  const isThere = opened.data !== undefined || error !== null;
  useEffect(() => {
    if (isThere) onShown(documentId);
  }, [isThere, onShown, documentId]);
  useEffect(() => {
    if (error instanceof Problem && error.status === 403) onClosed();
    if (hasCode(error, 'lookup-not-found')) onClosed();
  }, [error, onClosed]);

  if (opened.data !== undefined) return <Article opened={opened.data} onOpen={props.onOpen} />;
  if (opened.isFetching && isPassing(opened.failureReason)) {
    return (
      <div className="pane-body">
        <Outage
          error={opened.failureReason}
          onNow={() => void opened.refetch({ cancelRefetch: true })}
        />
      </div>
    );
  }
  if (error !== null) {
    const kind = hasCode(error, 'document-not-found') ? 'staff.reader.notFound' : 'staff.fault';
    return (
      <div className="pane-body">
        <Notice tone="missing" title={text(`${kind}.title`)} announce>
          <p>{text(`${kind}.body`)}</p>
        </Notice>
      </div>
    );
  }
  return (
    <div className="pane-body">
      <Waiting>{text('staff.reader.loading', { title: props.title })}</Waiting>
    </div>
  );
}

function Article({
  opened,
  onOpen,
}: {
  readonly opened: OpenedDocument;
  readonly onOpen: (documentId: string) => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const moment = useMoment();
  const { document, trace, explanation } = opened;
  const { controller } = document;
  const side = controller.kind === 'careProvider' ? 'care' : 'social';
  return (
    <>
      <article className="article">
        <p className="small soft">
          <SourceMark kind={controller.kind}>
            {text(`staff.reader.${side}`, { provider: controller.name })}
          </SourceMark>
        </p>
        <h2 tabIndex={-1}>
          {document.title} {moment(document.eventAt)}
        </h2>
        <DocumentFacts opened={opened} />
        <Versions opened={opened} onOpen={onOpen} />
        <Body document={document} />
      </article>
      <div className="article-why">
        <Why explanation={explanation} title={text('staff.reader.why')} withSentence />
      </div>
      <div className="article-trace">
        <TraceLine inset>
          {text('staff.reader.trace', { time: timeWithSeconds(trace.at, language) })}
        </TraceLine>
      </div>
    </>
  );
}
