import { useEffect } from 'react';

/** Names the page in the browser's tab, in the history and for screen readers: `Vem har läst om mig – Samvy`. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === 'Samvy' ? title : `${title} – Samvy`;
  }, [title]);
}
