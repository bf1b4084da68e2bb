import { DownloadSimpleIcon } from '@phosphor-icons/react/DownloadSimple';
import { PrinterIcon } from '@phosphor-icons/react/Printer';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { request } from '../../../api/client.ts';
import type { ReviewProtocol } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { timeWithSeconds } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import { ErrorState, Waiting } from '../../../ui/states.tsx';
import { TraceLine } from '../../../ui/trace-line.tsx';
import { lastMonths, type Period } from '../period.ts';
import { PeriodForm } from '../period-form.tsx';
import { fileName, parseProtocol } from './protocol.ts';
import { ProtocolSheet } from './protocol-sheet.tsx';
import { saveFile } from './save-file.ts';

/** The protocol of a period: to read, to print, and to save with the signature that it is checked by. */
export function ProtocolPage(): ReactNode {
  const text = useText();
  const [period, setPeriod] = useState(() => lastMonths(Date.now()));
  const protocol = useQuery({
    queryKey: ['office', 'review', 'protocol', period],
    queryFn: ({ signal }) =>
      request<ReviewProtocol>(
        'GET',
        `office/review/protocol?from=${period.from}&until=${period.until}`,
        { signal },
      ),
    staleTime: 0,
  });
  const title = text('office.protocol.title');
  usePageTitle(title);
  return (
    <main id="main" tabIndex={-1} className="office-page">
      <div className="review-actions stack">
        <h1>{title}</h1>
        <p className="soft">{text('office.protocol.lead')}</p>
        <PeriodForm period={period} onChange={setPeriod} working={protocol.isFetching} />
      </div>
      {protocol.data !== undefined ? (
        <Shown answer={protocol.data} period={period} />
      ) : protocol.error === null ? (
        <Waiting />
      ) : (
        <ErrorState error={protocol.error} onRetry={() => void protocol.refetch()} />
      )}
    </main>
  );
}

function Shown({
  answer,
  period,
}: {
  readonly answer: ReviewProtocol;
  readonly period: Period;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { protocol, signature, trace } = answer;
  return (
    <>
      <div className="row review-actions">
        <Button onPress={() => window.print()}>
          <Icon of={PrinterIcon} /> {text('office.protocol.print')}
        </Button>
        <Button onPress={() => saveFile(fileName(period, 'json'), 'application/json', protocol)}>
          <Icon of={DownloadSimpleIcon} /> {text('office.protocol.download')}
        </Button>
        <Button onPress={() => saveFile(fileName(period, 'note'), 'text/plain', signature)}>
          <Icon of={DownloadSimpleIcon} /> {text('office.protocol.downloadSignature')}
        </Button>
      </div>
      <ProtocolSheet protocol={parseProtocol(protocol)} signature={signature} />
      <TraceLine inset>
        {text('office.protocol.logged', { time: timeWithSeconds(trace.at, language) })}
      </TraceLine>
    </>
  );
}
