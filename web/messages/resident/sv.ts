/** Texts of the resident portal. */
export const resident = {
  'resident.title': 'Vem har läst om mig',
} as const;
