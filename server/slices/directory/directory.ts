import type { HsaId } from './hsa-id.ts';

/** A Swedish calendar date, 'YYYY-MM-DD'; dates compare as text. */
export type SwedishDate = string;

export type ProviderKind = 'careProvider' | 'socialCareProvider';

/** Social care that decides and social care that performs are two connected providers (SVOD 1:1); care has no part. */
export type ProviderPart = 'deciding' | 'performing' | null;

/** What an assignment is for; each kind of connected provider has its own. */
export type AssignmentPurpose =
  | 'care'
  | 'coordination'
  | 'certificate'
  | 'interventions'
  | 'investigation'
  | 'administration';

/**
 * What the connected provider has charged an assignment with: `liftOfficer` decides about lift requests to it
 * (SVOD 3:5), `innerBlockOfficer` may lift inner blocks in it (PDL 4:5): only care providers have these two.
 * `logReviewer` reviews what its staff have opened (PDL 4:3, SVOD 4:4), `unitManager` answers the reviewers' questions
 * about staff of the own unit.
 */
export const duties = ['liftOfficer', 'innerBlockOfficer', 'logReviewer', 'unitManager'] as const;
export type Duty = (typeof duties)[number];

/** The sections about lifting blocks name care providers only. */
export function dutyFits(duty: Duty, kind: ProviderKind): boolean {
  return kind === 'careProvider' || duty === 'logReviewer' || duty === 'unitManager';
}

/** A unit's working hours by the Swedish wall clock; weekday 1 is Monday. */
export type UnitHours =
  | 'always'
  | readonly {
      readonly weekdays: readonly number[];
      /** HH:MM. */
      readonly from: string;
      /** HH:MM; not later than `from` when it is past midnight. */
      readonly until: string;
    }[];

/** How far a right reaches: inside the unit, inside the connected provider, or what others made available. */
export type RightScope = 'ownUnit' | 'ownProvider' | 'shared';

/** Information types ('*' is all) and scope that an assignment may read; those in force only. */
export type Right = { readonly types: readonly string[]; readonly scope: RightScope };

/** Vårdgivare or omsorgsgivare connected to the system. */
export type ConnectedProvider = {
  readonly id: string;
  readonly hsaId: HsaId;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly part: ProviderPart;
  readonly connectedFrom: SwedishDate;
  readonly connectedUntil: SwedishDate | null;
  readonly showsStaffNames: boolean;
};

/** The boundary of inner secrecy (PDL 4:4), with the connected provider it belongs to. */
export type Unit = {
  readonly id: string;
  readonly hsaId: HsaId;
  readonly name: string;
  readonly connectedProvider: ConnectedProvider;
};

export type StaffMember = {
  readonly id: string;
  readonly hsaId: HsaId;
  readonly name: string;
  readonly protectedIdentity: boolean;
};

/** Medarbetaruppdrag, as staff choose among them. */
export type Assignment = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly purpose: AssignmentPurpose;
  readonly duties: readonly Duty[];
  readonly unit: { readonly id: string; readonly name: string };
  readonly connectedProvider: {
    readonly id: string;
    readonly name: string;
    readonly kind: ProviderKind;
    readonly part: ProviderPart;
  };
  readonly validUntil: SwedishDate;
};

/** Is the date among those that begin with `from` and end with `until`, both included? */
export function isWithin(
  on: SwedishDate,
  dates: { readonly from: SwedishDate; readonly until: SwedishDate | null },
): boolean {
  return dates.from <= on && (dates.until === null || on <= dates.until);
}

const purposes: Readonly<Record<ProviderKind, readonly AssignmentPurpose[]>> = {
  careProvider: ['care', 'coordination', 'certificate', 'administration'],
  socialCareProvider: ['interventions', 'investigation', 'administration'],
};

/** Care reads for the purposes of SVOD 3:1, social care for those of SVOD 3:2; both administer. */
export function purposeFits(purpose: AssignmentPurpose, kind: ProviderKind): boolean {
  return purposes[kind].includes(purpose);
}

/** Severity and probability, 1 to 4 each; the product is 1 to 16. */
export type Risk = { readonly severity: number; readonly probability: number };

/**
 * May a right with this risk reach what other providers made available? From 8 the risk analysis allows a
 * very limited right or none: never one beyond the own connected provider.
 */
export function mayBeShared(risk: Risk): boolean {
  return risk.severity * risk.probability < 8;
}
