import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { hasCode, isPassing, Problem } from '../../api/problem.ts';
import { type LookUpText, useText } from '../../messages/text.tsx';
import { useStaffSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { TraceLine } from '../../ui/trace-line.tsx';
import { noticeMissingAssignment, startLookup, untilAnswered } from '../lookup.ts';
import { inSentence } from '../names.ts';
import { Outage } from '../outage.tsx';
import { Refusal } from '../refusal.tsx';
import { findFormId, focusNumber } from './focus.ts';
import {
  digitsMissing,
  faultBeforeAsking,
  faultOf,
  type NumberFault,
  tidyNumber,
} from './number.ts';

/** Search by identity number. Forgiving about how it is written, exact about what is wrong with it. */
export function FindPersonPage(): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const { assignment } = useStaffSession();
  const [number, setNumber] = useState('');
  const [fault, setFault] = useState<NumberFault>();
  usePageTitle(text('staff.find.title'));

  const search = useMutation({
    mutationFn: () => startLookup(tidyNumber(number)),
    retry: untilAnswered.retry,
    retryDelay: untilAnswered.retryDelay,
    onSuccess: ({ lookup }) =>
      navigate({ to: '/staff/lookup/$lookup/steps', params: { lookup }, search: {} }),
    onError: (error) => {
      noticeMissingAssignment(error);
      if (hasCode(error, 'number-invalid')) setFault(faultOf(error.details));
      focusNumber();
    },
  });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (search.isPending) return;
    const wrong = faultBeforeAsking(number);
    setFault(wrong);
    search.reset();
    if (wrong === undefined) search.mutate();
    else focusNumber();
  };

  return (
    <main id="main" tabIndex={-1} className="narrow-page stack">
      <h1>{text('staff.find.title')}</h1>
      <form id={findFormId} className="find-person" onSubmit={submit} noValidate>
        <TextField
          label={text('staff.find.label')}
          hint={text('staff.find.hint')}
          value={number}
          onChange={(value) => {
            setNumber(value);
            setFault(undefined);
            if (!search.isIdle && !search.isPending) search.reset();
          }}
          placeholder={text('staff.find.placeholder')}
          inputMode="text"
          maxLength={40}
          autoFocus
          error={fault === undefined ? undefined : faultText(fault, number, text)}
        />
        <Button tone="primary" type="submit" working={search.isPending}>
          {text(search.isPending ? 'staff.find.searching' : 'staff.find.button')}
        </Button>
      </form>
      <SearchOutcome search={search} />
      <TraceLine inset>
        {assignment === null
          ? null
          : `${text('staff.find.as', { role: inSentence(assignment.role), unit: assignment.unit.name })} `}
        {text('staff.find.logged')}
      </TraceLine>
    </main>
  );
}

function SearchOutcome({
  search,
}: {
  readonly search: { error: Error | null; isPending: boolean; failureReason: Error | null };
}): ReactNode {
  const text = useText();
  if (search.isPending && isPassing(search.failureReason)) {
    return <Outage error={search.failureReason} />;
  }
  const error = search.error;
  if (error === null || hasCode(error, 'number-invalid')) return null;
  if (hasCode(error, 'person-not-found')) {
    return (
      <Notice title={text('staff.find.notFound.title')} announce>
        <p>{text('staff.find.notFound.body')}</p>
      </Notice>
    );
  }
  if (error instanceof Problem && error.status === 403) {
    return <Refusal problem={error} title={text('staff.find.refused.title')} />;
  }
  return (
    <Notice tone="danger" title={text('staff.fault.title')} announce>
      <p>{text('staff.fault.body')}</p>
    </Notice>
  );
}

function faultText(fault: NumberFault, number: string, text: LookUpText): string {
  if (fault !== 'length') return text(`staff.find.fault.${fault}`);
  const missing = digitsMissing(number);
  if (missing === 0) return text('staff.find.fault.length');
  return missing > 0
    ? text('staff.find.fault.missing', { count: missing })
    : text('staff.find.fault.tooMany', { count: -missing });
}
