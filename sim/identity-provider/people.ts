import { ageOn } from '../county/calendar.ts';
import type { County } from '../county/county.ts';
import { knownStaff } from '../county/known-people.ts';

/** Someone to sign in as. The id stands in the provider's own messages, and is never a person's number. */
export type Account = {
  readonly id: string;
  readonly portal: 'staff' | 'resident';
  readonly givenName: string;
  readonly familyName: string;
  /** Role, or age: what stands beside the name. */
  readonly about: string;
  /** Where the account is listed: a unit's name for staff. */
  readonly group: string;
  readonly tries?: string;
  /** HSA-id of staff, personal identity number of a resident. */
  readonly identity: string;
};

/** Everyone in the county who can sign in: all staff, and every living resident with a personnummer. */
export function accountsOf(county: County): readonly Account[] {
  const staff = new Map<string, Account>();
  for (const member of county.directory.staff) {
    const earlier = staff.get(member.hsaId);
    const known = knownStaff.find(({ name }) => name === member.name);
    staff.set(member.hsaId, {
      id: `staff-${member.hsaId}`,
      portal: 'staff',
      givenName: member.givenName,
      familyName: member.familyName,
      about: earlier ? `${earlier.about} · ${member.role}` : member.role,
      group: earlier ? earlier.group : member.unitName,
      ...(known ? { tries: known.tries } : {}),
      identity: member.hsaId,
    });
  }
  const residents = county.inhabitants.flatMap(({ resident, tries }): Account[] => {
    const number = resident.identifiers.find(({ kind }) => kind === 'personnummer')?.value;
    if (number === undefined || resident.deceasedOn !== undefined) return [];
    return [
      {
        id: `resident-${resident.key}`,
        portal: 'resident',
        givenName: resident.givenName,
        familyName: resident.familyName,
        about: `${ageOn(resident.birthDate, county.date)} år`,
        group: 'Invånare',
        ...(tries === undefined ? {} : { tries }),
        identity: number,
      },
    ];
  });
  const known = knownStaff.map(({ name }) => name);
  const order = (account: Account) => known.indexOf(`${account.givenName} ${account.familyName}`);
  return [
    ...[...staff.values()].sort((x, y) => (order(x) + 1 || 999) - (order(y) + 1 || 999)),
    ...residents,
  ];
}

/** Accounts that fit what was typed: a name, a unit, a role, or the beginning of a personal identity number. */
export function searchAccounts(accounts: readonly Account[], typed: string): readonly Account[] {
  const text = typed.trim().toLocaleLowerCase('sv');
  if (text === '') return [];
  const digits = text.replace(/[\s+-]/g, '');
  if (/^\d{6,12}$/.test(digits)) {
    return accounts.filter(
      ({ portal, identity }) =>
        portal === 'resident' &&
        (identity.startsWith(digits) || identity.slice(2).startsWith(digits)),
    );
  }
  const words = text.split(/\s+/);
  return accounts.filter((account) => {
    const all = `${account.givenName} ${account.familyName} ${account.about} ${account.group}`;
    const searched = all.toLocaleLowerCase('sv');
    return words.every((word) => searched.includes(word));
  });
}
