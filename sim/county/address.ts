import type { Address } from './lines.ts';
import { Random } from './random.ts';
import type { Resident } from './resident.ts';

const streets = [
  'Björkvägen',
  'Granstigen',
  'Järnvägsgatan',
  'Kyrkogatan',
  'Lärkvägen',
  'Norra Järnvägsgatan',
  'Skolgatan',
  'Slåttervägen',
  'Storgatan',
  'Södra vägen',
  'Videvägen',
  'Åkervägen',
];

/** Towns, with postal codes that are made up. */
const towns = [
  { of: 'hudiksvall', postalCode: '829 01', city: 'Hudiksvall' },
  { of: 'ljusdal', postalCode: '829 02', city: 'Ljusdal' },
  { of: 'ovanaker', postalCode: '829 03', city: 'Edsbyn' },
] as const;

/** Where a resident lives, by her household: those of one surname often live together. None for protected identities. */
export function addressOf(resident: Resident, seed: string): Address | undefined {
  const { key, home, familyName, neighbourhood, protectedIdentity } = resident;
  if (protectedIdentity !== 'none') return undefined;
  const own = new Random(seed, 'address', home ?? key);
  const together = home === undefined && own.chance(0.3);
  const random = together ? new Random(seed, 'household', familyName, own.int(1, 6)) : own;
  const town = towns.find(({ of }) => neighbourhood.caseOffice.startsWith(of));
  return {
    street: `${random.pick(streets)} ${random.int(1, 90)}`,
    postalCode: town?.postalCode ?? '829 00',
    city: town?.city ?? 'Gävle',
  };
}
