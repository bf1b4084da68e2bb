import type { ReactNode } from 'react';
import type { ProviderKind } from '../api/types.ts';
import { useText } from '../messages/text.tsx';

/**
 * The window of the brand as a mark of source: care fills its upper half, social care its lower.
 * With `children` (the name of the source) the kind is read before them; alone it is an image with the kind as name.
 */
export function SourceMark({
  kind,
  children,
}: {
  readonly kind: ProviderKind;
  readonly children?: ReactNode;
}): ReactNode {
  const text = useText();
  const name = text(kind === 'careProvider' ? 'shared.care' : 'shared.socialCare');
  const half = kind === 'careProvider' ? 'half half-care' : 'half half-social';
  if (children === undefined) return <span className={half} role="img" aria-label={name} />;
  return (
    <span className="source">
      <span className={half} role="img" aria-label={name} />
      <span>{children}</span>
    </span>
  );
}
