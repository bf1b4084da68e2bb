import { UsersIcon } from '@phosphor-icons/react/Users';
import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { useResidentSession } from '../session/session.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ErrorState } from '../ui/states.tsx';
import { useActingFor } from './acting-for.ts';
import { useChild } from './telling.ts';

/** For a custodian: herself, or one of the children. Nothing at all for everybody else. */
export function ChildChoice(): ReactNode {
  const text = useText();
  const { children, actingFor } = useResidentSession();
  const acting = useActingFor();
  if (children.length === 0) return null;
  const choices = [
    { id: null, words: text('resident.child.me') },
    ...children.map(({ id, givenName, age }) => ({
      id,
      words: text('resident.child.other', { name: givenName, age }),
    })),
  ];
  return (
    <div className="wrap child-choice">
      <fieldset>
        <legend className="small soft">{text('resident.child.label')}</legend>
        <div className="row">
          {choices.map(({ id, words }) => (
            <Button
              key={id ?? 'self'}
              small
              aria-pressed={id === actingFor}
              working={acting.isPending && acting.variables === id}
              onPress={() => {
                if (id !== actingFor) acting.mutate(id);
              }}
            >
              {words}
            </Button>
          ))}
        </div>
      </fieldset>
      {acting.error === null ? null : <ErrorState error={acting.error} />}
    </div>
  );
}

/** Always in sight while the pages are about a child. */
export function ChildBanner(): ReactNode {
  const text = useText();
  const child = useChild();
  const acting = useActingFor();
  if (child === undefined) return null;
  return (
    <div className="child-banner" role="status">
      <div className="wrap child-banner-in">
        <Icon of={UsersIcon} />
        <p>
          <b>{text('resident.child.banner', { name: child.name })}</b>{' '}
          <span className="small only-wide">
            {text('resident.child.text', { name: child.name })}
          </span>
        </p>
        <Button small working={acting.isPending} onPress={() => acting.mutate(null)}>
          {text('resident.child.back')}
        </Button>
      </div>
    </div>
  );
}
