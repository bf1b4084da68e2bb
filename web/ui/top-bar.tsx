import type { ReactNode } from 'react';
import { Button as PressButton } from 'react-aria-components';
import { Brand } from './brand.tsx';

/** The dark bar at the top of the staff portal. Its children stand after the brand, in order. */
export function TopBar({
  home,
  children,
}: {
  readonly home: '/' | '/staff' | '/office';
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <header className="bar">
      <div className="bar-in">
        <Brand home={home} wordHiddenNarrow />
        {children}
      </div>
    </header>
  );
}

/** Who is signed in and for whom, with the buttons that belong to it, at the end of the bar. */
export function TopBarWho({
  name,
  detail,
  children,
}: {
  readonly name: string;
  readonly detail: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="bar-who">
      <span className="hide-narrow">
        {name}
        <small>{detail}</small>
      </span>
      {children}
    </div>
  );
}

/** A button on the bar. `className` adds to it, such as `bar-search`. */
export function TopBarButton({
  onPress,
  className = '',
  children,
}: {
  readonly onPress: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <PressButton className={`bar-button ${className}`} onPress={onPress}>
      {children}
    </PressButton>
  );
}
