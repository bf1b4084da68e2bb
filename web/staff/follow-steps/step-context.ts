import { useNavigate } from '@tanstack/react-router';

/** What every step is given. */
export type StepContext = {
  readonly lookup: string;
  /** What to call the person in a sentence. */
  readonly name: string;
  readonly isChild: boolean;
  /** In whole years, where the date of birth is known. */
  readonly age: number | null;
  /** Whether the reader works in social care: other words, and not a line about blocks. */
  readonly social: boolean;
  readonly unit: string;
};

/** Leads to the overview; the reader's own record goes the same way. */
export function useOpenOverview(lookup: string): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: '/staff/lookup/$lookup/overview', params: { lookup } });
}

/** Leads to the search for somebody else. */
export function useFindAnother(): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: '/staff' });
}
