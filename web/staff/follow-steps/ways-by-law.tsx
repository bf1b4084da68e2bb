import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Standing } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import type { StepContext } from './step-context.ts';

/** The ways past a consent that the law leaves open, as far as the server says they are: each has a page of its own. */
export function WaysByLaw(props: {
  readonly standing: Standing;
  readonly context: StepContext;
}): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const { standing, context } = props;
  const { lookup } = context;
  const assesses = standing.actions.includes('assessUnable');
  const danger = standing.actions.includes('stateDanger');
  if (!assesses && !danger) return null;
  return (
    <div className="row">
      {assesses ? (
        <Button
          onPress={() => void navigate({ to: '/staff/lookup/$lookup/unable', params: { lookup } })}
        >
          {text(standing.attitude === null ? 'staff.unable.way' : 'staff.unable.again')}
        </Button>
      ) : null}
      {danger ? (
        <Button
          tone="quiet"
          onPress={() => void navigate({ to: '/staff/lookup/$lookup/danger', params: { lookup } })}
        >
          {text('staff.danger.way')}
        </Button>
      ) : null}
    </div>
  );
}
