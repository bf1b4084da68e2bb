import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ResidentBlock, SharingProvider } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { Button } from '../../ui/button.tsx';
import { dateText } from '../../ui/dates.ts';
import { DateField, SelectField } from '../../ui/fields.tsx';
import { useResidentText } from '../telling.ts';
import { ChangeFault } from './change-fault.tsx';
import { coversText, dayAfter, endOfTypedDay, unitsWithConsent } from './provider.ts';
import { newChangeKey, useChange, useMe } from './sharing.ts';
import type { Done } from './sharing-page.tsx';

/** The blocks at one provider: each may be lifted for good, or stand open for a time for one unit. */
export function LiftPanel(props: {
  readonly provider: SharingProvider;
  readonly now: string;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const text = useResidentText();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { provider } = props;
  return (
    <div className="sharing-panel">
      <h4 ref={head} tabIndex={-1}>
        {text('resident.lift.before', { provider: provider.connectedProvider.name })}
      </h4>
      {provider.blocks.map((block) => (
        <OneBlock key={block.id} block={block} {...props} />
      ))}
      <div className="row">
        <Button onPress={props.onClose}>{text('resident.lift.no')}</Button>
      </div>
    </div>
  );
}

function OneBlock(props: {
  readonly block: ResidentBlock;
  readonly provider: SharingProvider;
  readonly now: string;
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const text = useResidentText();
  const { language } = useLanguage();
  const { block, provider } = props;
  const covers = coversText(block, text, language);
  const which = text(`resident.lift.which.${block.kind}`, {
    provider: provider.connectedProvider.name,
    unit: block.unit?.name ?? '',
    date: dateText(block.since, language),
  });
  return (
    <section className="sharing-block" aria-label={which}>
      <p>
        <b>{which}</b> {covers}
      </p>
      {block.mayLift ? (
        <div className="sharing-columns">
          {block.kind === 'outer' ? <ForATime {...props} /> : null}
          <ForGood {...props} />
        </div>
      ) : (
        <p className="small">
          {text('resident.lift.notHere', { provider: provider.connectedProvider.name })}
        </p>
      )}
    </section>
  );
}

function ForATime(props: {
  readonly block: ResidentBlock;
  readonly provider: SharingProvider;
  readonly now: string;
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const text = useResidentText();
  const { language } = useLanguage();
  const change = useChange();
  const me = useMe();
  const [key] = useState(newChangeKey);
  const [chosen, setUnit] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const [tried, setTried] = useState(false);
  const units = unitsWithConsent(me.data?.consents ?? [], props.provider.connectedProvider.id);
  const unit = units.find(({ id }) => id === chosen);
  const until = endOfTypedDay(day, props.now);
  const open = (): void => {
    setTried(true);
    if (unit === undefined || until === undefined) return;
    change.mutate(
      { kind: 'openForATime', key, block: props.block.id, unit: unit.id, until },
      {
        onSuccess: () =>
          props.onDone({
            title: text('resident.lift.time.done', { unit: unit.name }),
            says: text('resident.lift.time.doneText', { date: dateText(day, language) }),
          }),
      },
    );
  };
  return (
    <div className="sharing-choice">
      <h5>{text('resident.lift.time')}</h5>
      <p className="small">{text('resident.lift.time.text')}</p>
      {units.length === 0 ? (
        <p className="small">{text('resident.lift.time.none')}</p>
      ) : (
        <>
          <SelectField
            label={text('resident.lift.time.unit')}
            value={chosen}
            onChange={setUnit}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            error={tried && unit === undefined ? text('resident.lift.time.wrongUnit') : undefined}
          />
          <div>
            <DateField
              label={text('resident.lift.time.until')}
              value={day}
              onChange={setDay}
              error={
                tried && until === undefined ? text('resident.lift.time.wrongDate') : undefined
              }
            />
            <div className="row sharing-offers">
              <Button small tone="quiet" onPress={() => setDay(dayAfter(props.now, 7))}>
                {text('resident.lift.time.week')}
              </Button>
              <Button small tone="quiet" onPress={() => setDay(dayAfter(props.now, 30))}>
                {text('resident.lift.time.month')}
              </Button>
            </div>
          </div>
          <ChangeFault error={change.error} />
          <Button working={change.isPending} onPress={open}>
            {text(change.isPending ? 'resident.lift.time.doing' : 'resident.lift.time.do')}
          </Button>
        </>
      )}
    </div>
  );
}

function ForGood({
  block,
  provider,
  onDone,
}: {
  readonly block: ResidentBlock;
  readonly provider: SharingProvider;
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const text = useResidentText();
  const change = useChange();
  const name = { provider: provider.connectedProvider.name };
  return (
    <div className="sharing-choice">
      <h5>{text('resident.lift.good')}</h5>
      <p className="small">
        {text(
          block.kind === 'inner' ? 'resident.lift.good.inner' : 'resident.lift.good.text',
          name,
        )}
      </p>
      <ChangeFault error={change.error} />
      <Button
        working={change.isPending}
        onPress={() =>
          change.mutate(
            { kind: 'lift', block: block.id },
            {
              onSuccess: () =>
                onDone({
                  title: text('resident.lift.good.done', name),
                  says: text('resident.lift.good.doneText'),
                }),
            },
          )
        }
      >
        {text(change.isPending ? 'resident.lift.good.doing' : 'resident.lift.good.do')}
      </Button>
    </div>
  );
}
