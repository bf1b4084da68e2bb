import { useNavigate } from '@tanstack/react-router';
import type { PersonHead } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { useStaffSession } from '../../session/session.ts';
import { givenName } from '../names.ts';

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

/** Who looks, whom at, and how the person is called. */
export function useStepContext(lookup: string, person: PersonHead): StepContext {
  const text = useText();
  const { assignment } = useStaffSession();
  return {
    lookup,
    name: givenName(person) ?? text('staff.person.fallback'),
    isChild: person.isChild,
    age: person.age,
    social: assignment?.connectedProvider.kind === 'socialCareProvider',
    // "Medicinavdelningen, Hudiksvalls sjukhus" is called by its first part when one speaks to a patient.
    unit: assignment?.unit.name.split(',')[0] ?? '',
  };
}

/** Leads back to the steps. */
export function useToSteps(lookup: string): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to: '/staff/lookup/$lookup/steps', params: { lookup } });
}

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
