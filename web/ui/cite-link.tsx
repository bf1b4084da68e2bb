import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { citeAnchor, citeText } from './cite.ts';

/** A citation, small, which leads to where the rulebook explains the section. */
export function CiteLink({ cite }: { readonly cite: string }): ReactNode {
  const anchor = citeAnchor(cite);
  if (anchor === undefined) return <span className="section">{citeText(cite)}</span>;
  return (
    <Link className="section" to="/rulebook" hash={anchor}>
      {citeText(cite)}
    </Link>
  );
}
