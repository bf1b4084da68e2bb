import type { ReactNode } from 'react';
import { paragraphsOf } from './bodies.ts';
import { Marked } from './marked.tsx';

/** Running text as its author parted it. */
export function Prose({ text }: { readonly text: string | undefined }): ReactNode {
  if (text === undefined) return null;
  return (
    <div className="prose">
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph}>
          <Marked text={paragraph} />
        </p>
      ))}
    </div>
  );
}
