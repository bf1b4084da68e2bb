import './sharing.css';
import { HandPalmIcon } from '@phosphor-icons/react/HandPalm';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Sharing } from '../../api/types.ts';
import { CiteLink } from '../../ui/cite-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { Sky } from '../../ui/sky.tsx';
import { Waiting } from '../../ui/states.tsx';
import { Fault } from '../fault.tsx';
import { useChild, useResidentText } from '../telling.ts';
import { ConsentList } from './consent-list.tsx';
import { Oppose } from './oppose.tsx';
import { ProviderItem } from './provider-item.tsx';
import { useMe, useSharing } from './sharing.ts';

/** What was just done, said where it was done. */
export type Done = { readonly title: string; readonly says: string };

/** Who may read about me: who has my yes, who has written, and what I have blocked. */
export function SharingPage(): ReactNode {
  const text = useResidentText();
  const child = useChild();
  const sharing = useSharing();
  const me = useMe();
  usePageTitle(text('resident.sharing.title'));
  const error = sharing.error ?? me.error;
  const again = (): void => {
    if (sharing.data === undefined) void sharing.refetch();
    if (me.data === undefined) void me.refetch();
  };
  return (
    <main id="main" tabIndex={-1} className="sharing">
      <Sky title={text('resident.sharing.title')}>
        <p className="lead">{text('resident.sharing.lead')}</p>
      </Sky>
      <div className="wrap">
        {child === undefined ? null : <WhyOnlyTheChild />}
        {sharing.data !== undefined && me.data !== undefined ? (
          <>
            <ConsentList consents={me.data.consents} now={me.data.trace.at} />
            <Providers sharing={sharing.data} />
            {child === undefined ? <Unable /> : null}
          </>
        ) : error !== null ? (
          <Fault error={error} onRetry={again} />
        ) : (
          <Waiting>{text('resident.sharing.waiting')}</Waiting>
        )}
      </div>
    </main>
  );
}

function WhyOnlyTheChild(): ReactNode {
  const text = useResidentText();
  return (
    <Notice icon={HandPalmIcon} title={text('resident.sharing.onlyChild.title')}>
      <p>{text('resident.sharing.onlyChild.text')}</p>
      <p className="sharing-ages">{text('resident.child.ages')}</p>
      <p>
        <CiteLink cite="SVOD 2:3" /> <CiteLink cite="PDL 4:4" />
      </p>
    </Notice>
  );
}

function Providers({ sharing }: { readonly sharing: Sharing }): ReactNode {
  const text = useResidentText();
  const child = useChild();
  const [open, setOpen] = useState<string>();
  const [done, setDone] = useState<Done>();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== undefined) said.current?.focus();
  }, [done]);
  const finish = (what: Done): void => {
    setOpen(undefined);
    setDone(what);
  };
  const { providers } = sharing;
  return (
    <>
      <section className="sharing-part" aria-labelledby="has">
        <h2 id="has">{text('resident.has.title')}</h2>
        {child === undefined ? <p className="soft">{text('resident.has.text')}</p> : null}
        <div ref={said} tabIndex={-1} className="sharing-done">
          {done === undefined ? null : (
            <Notice tone="met" title={done.title} announce>
              <p>{done.says}</p>
            </Notice>
          )}
        </div>
        {providers.length === 0 ? <p>{text('resident.has.none')}</p> : null}
        <ul className="sharing-list">
          {providers.map((provider) => (
            <ProviderItem
              key={provider.connectedProvider.id}
              provider={provider}
              now={sharing.trace.at}
              isOpen={open === provider.connectedProvider.id}
              onToggle={(toOpen) => {
                setDone(undefined);
                setOpen(toOpen ? provider.connectedProvider.id : undefined);
              }}
              onDone={finish}
            />
          ))}
        </ul>
      </section>
      {child === undefined ? (
        <Oppose
          known={new Set(providers.map(({ connectedProvider }) => connectedProvider.id))}
          now={sharing.trace.at}
          onDone={finish}
        />
      ) : null}
    </>
  );
}

function Unable(): ReactNode {
  const text = useResidentText();
  return (
    <section className="sharing-part" aria-labelledby="unable">
      <h2 id="unable">{text('resident.unable.title')}</h2>
      <p>{text('resident.unable.text')}</p>
      <p>{text('resident.unable.tell')}</p>
      <p>
        <CiteLink cite="SVOD 3:3" /> <CiteLink cite="SVOD 3:4" /> <CiteLink cite="SVOD 3:6" />
      </p>
    </section>
  );
}
