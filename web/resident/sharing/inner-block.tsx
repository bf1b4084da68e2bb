import { type ReactNode, useState } from 'react';
import type { SharingProvider } from '../../api/types.ts';
import { Button } from '../../ui/button.tsx';
import { CiteLink } from '../../ui/cite-link.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { ErrorState, Waiting } from '../../ui/states.tsx';
import { useResidentText } from '../telling.ts';
import { ChangeFault } from './change-fault.tsx';
import { unitsToBlock } from './provider.ts';
import { newChangeKey, useChange, useUnits } from './sharing.ts';
import type { Done } from './sharing-page.tsx';

/** A block within one care provider: what a unit has written is then read in that unit alone (PDL 4:4). */
export function InnerBlock({
  provider,
  onDone,
}: {
  readonly provider: SharingProvider;
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const text = useResidentText();
  const [isOpen, setOpen] = useState(false);
  const name = { provider: provider.connectedProvider.name };
  return (
    <section className="sharing-inner" aria-label={text('resident.inner.title', name)}>
      <h5>{text('resident.inner.title', name)}</h5>
      <p className="small">{text('resident.inner.text', name)}</p>
      {isOpen ? (
        <InnerForm provider={provider} onDone={onDone} />
      ) : (
        <Button small aria-expanded={false} onPress={() => setOpen(true)}>
          {text('resident.inner.open')}
        </Button>
      )}
    </section>
  );
}

function InnerForm({
  provider,
  onDone,
}: {
  readonly provider: SharingProvider;
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const text = useResidentText();
  const change = useChange();
  const all = useUnits(provider.connectedProvider, true);
  const [key] = useState(newChangeKey);
  const [unit, setUnit] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const name = { provider: provider.connectedProvider.name };
  const units = unitsToBlock(all.data ?? [], provider);
  const block = (): void => {
    setTried(true);
    const chosen = units.find(({ id }) => id === unit);
    if (chosen === undefined) return;
    change.mutate(
      {
        kind: 'block',
        key,
        block: { controller: provider.connectedProvider.id, kind: 'inner', unit: chosen.id },
      },
      {
        onSuccess: () =>
          onDone({
            title: text('resident.inner.done', name),
            says: text('resident.inner.doneText', { unit: chosen.name }),
          }),
      },
    );
  };
  if (all.data === undefined) {
    return all.error === null ? (
      <Waiting />
    ) : (
      <ErrorState error={all.error} onRetry={() => void all.refetch()} />
    );
  }
  return (
    <>
      <SelectField
        label={text('resident.inner.unit')}
        value={unit}
        onChange={setUnit}
        options={units.map(({ id, name: words }) => ({ value: id, label: words }))}
        error={tried && unit === null ? text('resident.inner.wrong') : undefined}
      />
      <p className="small">
        {text('resident.inner.danger', name)} <CiteLink cite="PDL 4:4" />{' '}
        <CiteLink cite="PDL 4:5" />
      </p>
      <ChangeFault error={change.error} />
      <Button working={change.isPending} onPress={block}>
        {text(change.isPending ? 'resident.block.doing' : 'resident.inner.do')}
      </Button>
    </>
  );
}
