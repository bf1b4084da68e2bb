import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { request } from '../api/client.ts';
import { queries } from '../api/queries.ts';
import type { Session } from '../api/types.ts';
import { keepSession } from '../session/session.ts';

/** Chooses whose pages these are: a child's, or with null one's own. What was shown of one is forgotten first. */
export function useActingFor() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (child: string | null) =>
      request<Session>('POST', 'session/acting-for', { body: { child } }),
    onSuccess: async (session) => {
      await navigate({ to: '/resident' });
      keepSession(session);
      queries.removeQueries({ queryKey: ['resident'] });
    },
  });
}
