import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { request } from '../api/client.ts';
import type { Session } from '../api/types.ts';
import { useText } from '../messages/text.tsx';
import { hasDuty, type OfficeDuty, officeDuties } from '../session/duty.ts';
import { keepSession, useStaffSession } from '../session/session.ts';
import { inSentence } from '../staff/names.ts';
import { Button } from '../ui/button.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { ErrorState } from '../ui/states.tsx';

const titles = {
  liftOfficer: 'office.duty.title',
  logReviewer: 'office.duty.logReviewer',
  unitManager: 'office.duty.unitManager',
  office: 'office.duty.office',
} as const;
const texts = {
  liftOfficer: 'office.duty.text',
  logReviewer: 'office.duty.text.logReviewer',
  unitManager: 'office.duty.text.unitManager',
  office: 'office.duty.text.office',
} as const;

/** For whoever comes here without the duty, or without any of them: what is needed, and the way to it when there is one. */
export function DutyNeeded({ duty }: { readonly duty?: OfficeDuty }): ReactNode {
  const text = useText();
  const { assignment, assignments } = useStaffSession();
  const title = text(titles[duty ?? 'office']);
  usePageTitle(title);
  const choose = useMutation({
    mutationFn: (assignmentId: string) =>
      request<Session>('POST', 'session/assignment', { body: { assignmentId } }),
    onSuccess: keepSession,
  });
  const withDuty = assignments.filter((each) =>
    (duty === undefined ? officeDuties : [duty]).some((wanted) => hasDuty(each, wanted)),
  );
  return (
    <main id="main" tabIndex={-1} className="narrow-page">
      <h1>{title}</h1>
      <p>{text(assignment === null ? 'office.duty.chooseText' : texts[duty ?? 'office'])}</p>
      {withDuty.length === 0 ? (
        <p>{text('office.duty.none')}</p>
      ) : (
        <>
          {assignment === null ? null : <p>{text('office.duty.switch')}</p>}
          <ul className="stack">
            {withDuty.map((each) => (
              <li key={each.id}>
                <Button
                  working={choose.isPending && choose.variables === each.id}
                  onPress={() => choose.mutate(each.id)}
                >
                  {text('office.duty.switchTo', {
                    role: inSentence(each.role),
                    unit: each.unit.name,
                  })}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {choose.error === null ? null : <ErrorState error={choose.error} />}
      <p>
        <Link to="/staff">{text('office.bar.search')}</Link>
      </p>
    </main>
  );
}
