import { type FormEvent, type ReactNode, useState } from 'react';
import type { ConnectedProvider, SharingProvider } from '../../api/types.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useResidentText } from '../telling.ts';
import { ProviderItem } from './provider-item.tsx';
import { useProviderSearch } from './sharing.ts';
import type { Done } from './sharing-page.tsx';

/** To say no to a provider before it shares anything: it is searched for by name. */
export function Oppose(props: {
  /** The providers that stand on the page already. */
  readonly known: ReadonlySet<string>;
  readonly now: string;
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const text = useResidentText();
  const [words, setWords] = useState('');
  const [tooShort, setTooShort] = useState(false);
  const [open, setOpen] = useState<string>();
  const search = useProviderSearch();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const short = words.trim().length < 2;
    setTooShort(short);
    if (!short) search.mutate(words.trim());
  };
  return (
    <section className="sharing-part" aria-labelledby="oppose">
      <h2 id="oppose">{text('resident.oppose.title')}</h2>
      <p className="soft">{text('resident.oppose.text')}</p>
      <form className="sharing-search" onSubmit={onSubmit}>
        <TextField
          label={text('resident.oppose.search')}
          hint={text('resident.oppose.hint')}
          value={words}
          onChange={setWords}
          maxLength={100}
          error={tooShort ? text('resident.oppose.short') : undefined}
        />
        <Button type="submit" working={search.isPending}>
          {text(search.isPending ? 'resident.oppose.searching' : 'resident.oppose.do')}
        </Button>
      </form>
      {search.error === null ? null : <ErrorState error={search.error} />}
      <p role="status" className="small soft sharing-found">
        {search.data === undefined
          ? ''
          : text('resident.oppose.found', { count: search.data.length })}
      </p>
      {search.data === undefined ? null : (
        <ul className="sharing-list">
          {search.data.map((each) =>
            props.known.has(each.id) ? (
              <li key={each.id} className="sharing-item sharing-known">
                <b>{each.name}</b>
                <span className="small soft">{text('resident.oppose.listed')}</span>
              </li>
            ) : (
              <ProviderItem
                key={each.id}
                provider={nothingYet(each)}
                now={props.now}
                isOpen={open === each.id}
                onToggle={(toOpen) => setOpen(toOpen ? each.id : undefined)}
                onDone={(done) => {
                  setOpen(undefined);
                  props.onDone(done);
                }}
              />
            ),
          )}
        </ul>
      )}
    </section>
  );
}

/** A provider that has told the person nothing and holds nothing that she may be shown. */
function nothingYet(connectedProvider: ConnectedProvider): SharingProvider {
  return {
    connectedProvider,
    types: [],
    state: 'nothing',
    informed: null,
    blocks: [],
  };
}
