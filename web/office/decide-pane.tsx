import { HandPalmIcon } from '@phosphor-icons/react/HandPalm';
import { LockSimpleOpenIcon } from '@phosphor-icons/react/LockSimpleOpen';
import { type ReactNode, useRef, useState } from 'react';
import { hasCode } from '../api/problem.ts';
import type { LiftRequestFull } from '../api/types.ts';
import { useLanguage } from '../messages/language.tsx';
import { useText } from '../messages/text.tsx';
import { useDraft } from '../session/draft.ts';
import { Button } from '../ui/button.tsx';
import { RadioChoice, TextArea } from '../ui/fields.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { ErrorState } from '../ui/states.tsx';
import {
  type DecisionFaults,
  type DecisionForm,
  emptyDecision,
  endOf,
  faultsOfDecline,
  faultsOfGrant,
  grantOf,
} from './decision.ts';
import { HowLongField } from './how-long-field.tsx';
import { useDecision } from './requests.ts';
import { untilText } from './until.ts';
import { useNow } from './use-now.ts';

/** The decision: for whom, how long, and why. The button says until when; nothing is chosen in advance. */
export function DecidePane({
  request,
  onTaken,
}: {
  readonly request: LiftRequestFull;
  /** Somebody else decided first: fetch what they decided. */
  readonly onTaken: () => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const now = useNow();
  const [form, setForm, letGo] = useDraft<DecisionForm>(`office ${request.id}`, emptyDecision);
  const [tried, setTried] = useState<'grant' | 'decline'>();
  const decision = useDecision(request.id);
  const pane = useRef<HTMLElement>(null);
  const { asking, person } = request;
  const name = person.name ?? text('office.thePerson');
  const faults: DecisionFaults =
    tried === undefined ? {} : tried === 'grant' ? faultsOfGrant(form, now) : faultsOfDecline(form);
  const end = endOf(form);
  const taken = hasCode(decision.error, 'lift-request-decided');

  const decide = (which: 'grant' | 'decline'): void => {
    setTried(which);
    const wrong = which === 'grant' ? faultsOfGrant(form, Date.now()) : faultsOfDecline(form);
    const sent =
      which === 'grant'
        ? grantOf(form)
        : ({ decision: 'decline', reason: form.reason.trim() } as const);
    if (Object.keys(wrong).length > 0 || sent === undefined) {
      // After the faults are drawn, the first of them takes focus.
      requestAnimationFrame(() =>
        pane.current
          ?.querySelector<HTMLElement>(
            '[data-invalid] input, [data-invalid] textarea, input[aria-invalid=true]',
          )
          ?.focus(),
      );
      return;
    }
    decision.mutate(sent, {
      onSuccess: letGo,
      onError: (error) => {
        if (hasCode(error, 'lift-request-decided')) onTaken();
      },
    });
  };

  return (
    <section ref={pane} className="pane office-pane" aria-labelledby="decide">
      <h2 id="decide">{text('office.decide.title')}</h2>
      <div className="office-two">
        <RadioChoice
          label={text('office.decide.scope')}
          value={form.scope}
          onChange={(scope) => setForm({ ...form, scope })}
          isRequired
          error={faults.scope && text(`office.decide.wrong.${faults.scope}`)}
          choices={[
            {
              value: 'person',
              label: asking.staffName ?? text('office.theAsker'),
              hint: text('office.decide.scope.personHint'),
            },
            {
              value: 'unit',
              label: text('office.decide.scope.unit', { unit: asking.unit }),
              hint: text('office.decide.scope.unitHint'),
            },
          ]}
        />
        <HowLongField
          value={form.howLong}
          wishedUntil={request.wishedUntil}
          onChange={(howLong) => setForm({ ...form, howLong })}
          error={faults.until && text(`office.decide.wrong.${faults.until}`)}
        />
      </div>
      <TextArea
        label={text('office.decide.reason')}
        hint={text('office.decide.reasonHint', { name })}
        value={form.reason}
        onChange={(reason) => setForm({ ...form, reason })}
        maxLength={1000}
        isRequired
        error={faults.reason && text(`office.decide.wrong.${faults.reason}`)}
      />
      {decision.error === null ? null : taken ? (
        <Notice title={text('office.decide.taken.title')} announce>
          <p>{text('office.decide.taken.text')}</p>
        </Notice>
      ) : hasCode(decision.error, 'access-refused') ? (
        <Notice tone="missing" icon={HandPalmIcon} title={text('office.decide.refused')} announce>
          <p>{sentenceOf(decision.error.details) ?? text('office.decide.refused.text')}</p>
        </Notice>
      ) : (
        <ErrorState error={decision.error} />
      )}
      <div className="row">
        <Button
          tone="primary"
          working={decision.isPending && decision.variables.decision === 'grant'}
          onPress={() => decide('grant')}
        >
          <Icon of={LockSimpleOpenIcon} />
          {decision.isPending && decision.variables.decision === 'grant'
            ? text('office.decide.granting')
            : end === undefined
              ? text('office.decide.grant')
              : text('office.decide.grantUntil', {
                  until: untilText(end, now, { text, language }),
                })}
        </Button>
        <Button
          working={decision.isPending && decision.variables.decision === 'decline'}
          onPress={() => decide('decline')}
        >
          {text(
            decision.isPending && decision.variables.decision === 'decline'
              ? 'office.decide.declining'
              : 'office.decide.decline',
          )}
        </Button>
        <span className="small soft">{text('office.decide.answer')}</span>
      </div>
    </section>
  );
}

function sentenceOf(details: Readonly<Record<string, unknown>>): string | undefined {
  const { explanation } = details as { explanation?: { sentence?: unknown } };
  return typeof explanation?.sentence === 'string' ? explanation.sentence : undefined;
}
