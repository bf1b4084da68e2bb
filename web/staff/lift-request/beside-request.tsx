import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { Finding, Findings } from '../../ui/finding.tsx';
import { Pane } from '../../ui/pane.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import type { OwnPageProps } from '../own-page.tsx';

/** What the request rests on: what the reader has stated, and that only the one who blocked can lift. */
export function BesideRequest({ standing, context }: OwnPageProps): ReactNode {
  const text = useText();
  const { danger } = standing;
  const { name } = context;
  const stated = [
    { title: text('staff.lift.law.danger'), said: danger?.danger },
    { title: text('staff.lift.law.unable', { name }), said: danger?.unableToRequestLift },
    { title: text('staff.lift.law.indispensable'), said: danger?.indispensable },
  ];
  return (
    <>
      <Pane title={text('staff.lift.law')}>
        <Findings>
          {stated.map(({ title, said }) => (
            <Finding
              key={title}
              state={said === null || said === undefined ? 'missing' : 'met'}
              title={title}
              cite="SVOD 3:5"
            >
              {said ?? text('staff.lift.law.notStated')}
            </Finding>
          ))}
        </Findings>
        <p className="small law-note">{text('staff.lift.law.onlyThey')}</p>
      </Pane>
      <TraceLine inset>{text('staff.lift.trace', { name })}</TraceLine>
    </>
  );
}
