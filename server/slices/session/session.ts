import type {
  AssignmentPurpose,
  Duty,
  HsaId,
  ProviderKind,
  ProviderPart,
  Right,
  SwedishDate,
} from '../directory/index.ts';
import type { ChildInCustody } from '../person/index.ts';

/** At what ages, in whole years, the residents' portal is for whom. */
export type PortalAges = { readonly custodianUntil: number; readonly residentFrom: number };

export type Language = 'sv' | 'en' | 'fi';

/** The assignment a staff member acts under: in force today, with the rights in force today. */
export type ActiveAssignment = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly purpose: AssignmentPurpose;
  readonly duties: readonly Duty[];
  readonly unitId: string;
  readonly unitHsaId: HsaId;
  readonly unitName: string;
  readonly connectedProviderId: string;
  readonly connectedProviderHsaId: HsaId;
  readonly connectedProviderName: string;
  readonly kind: ProviderKind;
  readonly part: ProviderPart;
  readonly showsStaffNames: boolean;
  readonly validUntil: SwedishDate;
  readonly rights: readonly Right[];
};

export type StaffSession = {
  readonly portal: 'staff';
  readonly sessionId: string;
  readonly staffId: string;
  readonly staffHsaId: HsaId;
  readonly staffName: string;
  readonly language: Language;
  readonly locked: boolean;
  /** Null until one is chosen, and again as soon as the chosen one has ended. */
  readonly assignment: ActiveAssignment | null;
};

/** A child whose custodian is signed in, while the custodian may see what the child has here. */
export type Child = ChildInCustody;

export type ResidentSession = {
  readonly portal: 'resident';
  readonly sessionId: string;
  /** Who is signed in, also while she acts for a child. */
  readonly personId: string;
  readonly name: string;
  readonly givenName: string;
  readonly children: readonly Child[];
  /** The child that she has chosen to act for; not among `children` once that may no longer be. */
  readonly actingFor: string | null;
  readonly language: Language;
  readonly locked: boolean;
};

export type Session = StaffSession | ResidentSession;

const languages: readonly Language[] = ['sv', 'en', 'fi'];

/** The language that was chosen, else Swedish. */
export function toLanguage(chosen: string | undefined): Language {
  return languages.find((language) => language === chosen) ?? 'sv';
}

/** How long a session lasts: from its last request, and in all. */
export type SessionTimes = { readonly idleMinutes: number; readonly hours: number };
