import { PhoneIcon } from '@phosphor-icons/react/Phone';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { Icon } from '../../ui/icon.tsx';

/** The telephone of the officer on duty, or where to find it. */
export function Call(props: { readonly phone: string | null; readonly who: string }): ReactNode {
  const text = useText();
  const { phone, who } = props;
  if (phone === null) return <span className="small soft">{text('staff.lift.noPhone')}</span>;
  return (
    <a className="button button-small call" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
      <Icon of={PhoneIcon} /> {text('staff.lift.call', { phone })}
      <span className="hidden-visually"> {text('staff.lift.call.who', { who })}</span>
    </a>
  );
}
