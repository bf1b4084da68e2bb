import { HandPalmIcon } from '@phosphor-icons/react/HandPalm';
import type { ReactNode } from 'react';
import { hasCode } from '../../api/problem.ts';
import type { ResidentRefusal } from '../../api/types.ts';
import { CiteLink } from '../../ui/cite-link.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useResidentText } from '../telling.ts';

/** Why something wasn't changed: what the law says when it doesn't allow it, else the fault and what to do. */
export function ChangeFault({ error }: { readonly error: Error | null }): ReactNode {
  const text = useResidentText();
  if (error === null) return null;
  if (!hasCode(error, 'access-refused')) return <ErrorState error={error} />;
  const { explanation, cites } = error.details as Partial<ResidentRefusal>;
  return (
    <Notice tone="missing" icon={HandPalmIcon} title={text('resident.refused.title')} announce>
      <p>
        {explanation?.sentence} {text('resident.refused.text')}
      </p>
      <p>
        {cites?.map((cite) => (
          <CiteLink key={cite} cite={cite} />
        ))}
      </p>
    </Notice>
  );
}
