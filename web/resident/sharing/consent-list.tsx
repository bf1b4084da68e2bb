import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ResidentConsent } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { Button } from '../../ui/button.tsx';
import { dateText, lastDayOf, nearDateText } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { SourceMark } from '../../ui/source-mark.tsx';
import { useChild, useResidentText } from '../telling.ts';
import { WithdrawDialog } from '../withdraw-dialog.tsx';

/** Who has a yes, until when and how it was said; each may be taken back by the person herself. */
export function ConsentList({
  consents,
  now,
}: {
  readonly consents: readonly ResidentConsent[];
  /** The time of the server's answer. */
  readonly now: string;
}): ReactNode {
  const text = useResidentText();
  const child = useChild();
  const [asked, setAsked] = useState<ResidentConsent>();
  const [withdrawnFrom, setWithdrawnFrom] = useState<string>();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (withdrawnFrom !== undefined) said.current?.focus();
  }, [withdrawnFrom]);
  return (
    <section className="sharing-part" aria-labelledby="yes">
      <h2 id="yes">{text('resident.yes.title')}</h2>
      <p className="soft">
        {text(consents.length === 0 ? 'resident.yes.none' : 'resident.yes.text')}
      </p>
      <div ref={said} tabIndex={-1} className="sharing-done">
        {withdrawnFrom === undefined ? null : (
          <Notice tone="met" title={text('resident.withdraw.doneTitle')} announce>
            <p>{text('resident.withdraw.doneText', { unit: withdrawnFrom })}</p>
          </Notice>
        )}
      </div>
      <ul className="sharing-list">
        {consents.map((consent) => (
          <li key={consent.id} className="sharing-item">
            <ConsentLine consent={consent} now={now} />
            {child === undefined ? (
              <Button
                small
                aria-label={text('resident.withdraw.for', { unit: consent.unit.name })}
                onPress={() => setAsked(consent)}
              >
                {text('resident.yes.withdraw')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {asked === undefined ? null : (
        <WithdrawDialog
          consent={asked.id}
          unit={asked.unit.name}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setWithdrawnFrom(asked.unit.name);
            setAsked(undefined);
          }}
        />
      )}
    </section>
  );
}

function ConsentLine({
  consent,
  now,
}: {
  readonly consent: ResidentConsent;
  readonly now: string;
}): ReactNode {
  const text = useResidentText();
  const { language } = useLanguage();
  const { from, until, channel } = consent;
  return (
    <>
      <SourceMark kind={consent.connectedProvider.kind} />
      <div>
        <h3>{consent.unit.name}</h3>
        <p className="small soft">{consent.connectedProvider.name}</p>
      </div>
      <p className="small">
        <b>
          {until === null
            ? text('resident.yes.open')
            : text('resident.yes.until', { date: dateText(lastDayOf(until), language) })}
        </b>
        <br />
        <span className="soft">
          {text('resident.yes.saidHow', {
            date: nearDateText(from, now, language),
            channel: text(`resident.channel.${channel}`),
          })}
        </span>
      </p>
    </>
  );
}
