import type { ReactNode } from 'react';
import { Marked } from './marked.tsx';

/** Names and values; what has no value is left out. */
export function Facts({
  facts,
  className = '',
}: {
  readonly facts: readonly (readonly [name: string, value: ReactNode])[];
  readonly className?: string;
}): ReactNode {
  const known = facts.filter(([, value]) => value !== undefined && value !== null && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={`facts ${className}`}>
      {known.map(([name, value]) => (
        <div key={name} className="fact">
          <dt>{name}</dt>
          <dd>{typeof value === 'string' ? <Marked text={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}
