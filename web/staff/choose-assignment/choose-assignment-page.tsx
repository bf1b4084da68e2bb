import { CaretRightIcon } from '@phosphor-icons/react/CaretRight';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { request } from '../../api/client.ts';
import type { Assignment, Session } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { keepSession, useStaffSession } from '../../session/session.ts';
import { dateText } from '../../ui/dates.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { SourceMark } from '../../ui/source-mark.tsx';
import { Empty, Waiting } from '../../ui/states.tsx';
import { lastDayOf } from '../swedish-time.ts';

/** The page of its own address; the frame draws the choice itself. */
export function ChooseAssignmentPage(): ReactNode {
  return null;
}

/** The assignments to work in. Always chosen actively, unless there is exactly one. */
export function ChooseAssignment(): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const { assignments, assignment } = useStaffSession();
  usePageTitle(text('staff.assignment.title'));
  const choose = useMutation({
    mutationFn: (assignmentId: string) =>
      request<Session>('POST', 'session/assignment', { body: { assignmentId } }),
    onSuccess: async (session) => {
      keepSession(session);
      // A lookup was made in the other assignment; it can't be carried along.
      await navigate({ to: '/staff' });
    },
  });
  const only = assignment === null && assignments.length === 1 ? assignments[0]?.id : undefined;
  const asked = useRef(false);
  useEffect(() => {
    if (only === undefined || asked.current) return;
    asked.current = true;
    choose.mutate(only);
  }, [only, choose]);

  return (
    <main id="main" tabIndex={-1} className="narrow-page stack">
      <h1>{text('staff.assignment.title')}</h1>
      {assignments.length === 0 ? (
        <Empty title={text('staff.assignment.none.title')}>
          <p className="soft">{text('staff.assignment.none.body')}</p>
        </Empty>
      ) : only !== undefined && choose.error === null ? (
        <Waiting>{text('staff.assignment.choosing')}</Waiting>
      ) : (
        <>
          <p className="soft">{text('staff.assignment.intro')}</p>
          <ul className="assignments">
            {assignments.map((each, index) => (
              <li key={each.id}>
                <AssignmentButton
                  assignment={each}
                  current={each.id === assignment?.id}
                  autoFocus={index === 0}
                  onChoose={() => choose.mutate(each.id)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {choose.error === null ? null : (
        <Notice tone="danger" title={text('staff.assignment.failed')} announce>
          <p>{text('staff.assignment.failed.body')}</p>
        </Notice>
      )}
    </main>
  );
}

function AssignmentButton(props: {
  readonly assignment: Assignment;
  readonly current: boolean;
  readonly autoFocus: boolean;
  readonly onChoose: () => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { unit, connectedProvider, role, purpose, validUntil } = props.assignment;
  return (
    <Button
      className="assignment"
      autoFocus={props.autoFocus}
      onPress={props.onChoose}
      {...(props.current ? { 'aria-current': 'true' as const } : {})}
    >
      <SourceMark kind={connectedProvider.kind} />
      <span>
        <b>{unit.name}</b>
        <span className="soft">{connectedProvider.name}</span>
      </span>
      <span className="assignment-as">
        <b>{role}</b>
        <span className="soft">{text(`staff.purpose.${purpose}`)}</span>
      </span>
      <span className="assignment-until xsmall faint">
        {text('staff.assignment.until', { date: dateText(lastDayOf(validUntil), language) })}
      </span>
      <Icon of={CaretRightIcon} />
    </Button>
  );
}
