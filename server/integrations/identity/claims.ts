import type { ResidentIdentity, StaffIdentity } from '../../slices/session/index.ts';
import type { ReadIdentity } from './open-id.ts';

/** Staff: the HSA-id of the person in service, as a single text. */
export function readStaff(claim: string): ReadIdentity<StaffIdentity> {
  return (claims, acr) => {
    const hsaId = claims[claim];
    const valid =
      typeof hsaId === 'string' && hsaId.length <= 32 && /^[A-Za-z0-9]+-[A-Za-z0-9]+$/.test(hsaId);
    return valid ? { hsaId, acr } : undefined;
  };
}

/** Residents: a personal identity number of twelve digits; `parse` refuses what is none. */
export function readResident(
  claim: string,
  parse: (text: string) => ResidentIdentity['number'] | undefined,
): ReadIdentity<ResidentIdentity> {
  return (claims, acr) => {
    const text = claims[claim];
    if (typeof text !== 'string' || !/^[0-9]{12}$/.test(text)) return undefined;
    const number = parse(text);
    return number && { number, acr };
  };
}
