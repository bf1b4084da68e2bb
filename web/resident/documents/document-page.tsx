import '../../staff/documents/documents.css';
import './documents.css';
import { ArrowLeftIcon } from '@phosphor-icons/react/ArrowLeft';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { Problem } from '../../api/problem.ts';
import type { OpenedResidentDocument } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { Body } from '../../staff/documents/body.tsx';
import { dateText } from '../../ui/dates.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { SourceMark } from '../../ui/source-mark.tsx';
import { Empty, Waiting } from '../../ui/states.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import { Fault } from '../fault.tsx';
import { useResidentText } from '../telling.ts';
import { useDocument } from './documents.ts';
import { saysTheSame } from './list.ts';

/** One document, in its whole, with where it comes from. */
export function DocumentPage(): ReactNode {
  const text = useResidentText();
  const { document: id } = useParams({ from: '/resident/documents/$document' });
  const opened = useDocument(id);
  usePageTitle(opened.data?.document.title ?? text('resident.documents.title'));
  const gone = opened.error instanceof Problem && [403, 404, 422].includes(opened.error.status);
  return (
    <main id="main" tabIndex={-1} className="own-documents wrap own-opened">
      <p>
        <Link to="/resident/documents" className="back">
          <Icon of={ArrowLeftIcon} /> {text('resident.documents.back')}
        </Link>
      </p>
      {opened.data !== undefined ? (
        <Opened opened={opened.data} />
      ) : opened.error === null ? (
        <Waiting>{text('resident.documents.opening')}</Waiting>
      ) : gone ? (
        <>
          <h1 className="hidden-visually">{text('resident.documents.title')}</h1>
          <Empty title={text('resident.documents.gone.title')}>
            <p>{text('resident.documents.gone.text')}</p>
          </Empty>
        </>
      ) : (
        <>
          <h1 className="hidden-visually">{text('resident.documents.title')}</h1>
          <Fault error={opened.error} onRetry={() => void opened.refetch()} />
        </>
      )}
    </main>
  );
}

function Opened({ opened }: { readonly opened: OpenedResidentDocument }): ReactNode {
  const text = useResidentText();
  const { language } = useLanguage();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { document } = opened;
  const kind = text(`shared.type.${document.type}`);
  return (
    <>
      <article className="pane own-article article">
        <p className="small soft">
          {[
            saysTheSame(document.title, kind) ? undefined : kind,
            dateText(document.eventAt, language),
          ]
            .filter(Boolean)
            .join(', ')}
        </p>
        <h1 ref={head} tabIndex={-1}>
          {document.title}
        </h1>
        <p className="small">
          <SourceMark kind={document.controller.kind}>
            {text('resident.documents.by', {
              role: document.author.role.toLocaleLowerCase('sv'),
              unit: document.unit.name,
            })}
          </SourceMark>
        </p>
        <Body document={document} />
      </article>
      <p>{text('resident.documents.strange', { unit: document.unit.name })}</p>
      <TraceLine inset>{text('resident.trace')}</TraceLine>
    </>
  );
}
