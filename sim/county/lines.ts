/**
 * The lines that the public interface takes, as the county writes them. They are described here once more, apart
 * from the server's own types, because the county is an outside party like any journal system.
 */
export type PersonIdentifier = {
  readonly kind:
    | 'personnummer'
    | 'samordningsnummer'
    | 'nationalReserveNumber'
    | 'localReserveNumber';
  readonly value: string;
  readonly authority?: string;
  readonly validFrom?: string;
  readonly validUntil?: string;
};

export type InterventionKind =
  | 'homeCare'
  | 'securityAlarm'
  | 'mealService'
  | 'dayActivity'
  | 'shortTermStay'
  | 'specialHousing'
  | 'relief'
  | 'companion'
  | 'contactPerson'
  | 'personalAssistance'
  | 'housingSupport';

export type Intervention = {
  readonly kind: InterventionKind;
  readonly basis: 'SoL 11:1' | 'SoL 11:5' | 'LSS';
  readonly recipientGroup: 'older' | 'disability';
};

type Contact = {
  readonly name: string;
  readonly relation: string;
  readonly phone?: string;
  readonly order?: number;
  readonly mayKnow?: string;
  readonly note?: string;
};

type PermanentContact = {
  readonly name: string;
  readonly role: string;
  readonly unitName?: string;
  readonly phone?: string;
  readonly from: string;
  readonly until?: string;
  readonly note?: string;
};

export type DecidedIntervention = {
  readonly kind: InterventionKind;
  readonly name: string;
  readonly hoursPerWeek?: number;
  readonly note?: string;
  readonly schedule?: readonly {
    readonly weekdays: readonly number[];
    readonly from: string;
    readonly until?: string;
    readonly everyWeeks?: number;
  }[];
};

export type Medication = {
  readonly name: string;
  readonly strength?: string;
  readonly dose: string;
  readonly indication?: string;
  readonly from?: string;
  readonly until?: string;
  readonly note?: string;
};

/** The body of each type of document. */
export type Bodies = {
  readonly permanentCareContact: PermanentContact;
  readonly permanentSocialCareContact: PermanentContact;
  readonly relativeContacts: { readonly contacts: readonly Contact[] };
  readonly assistanceDecision: {
    readonly status: 'granted' | 'refused' | 'investigating';
    readonly decidedOn?: string;
    readonly from?: string;
    readonly until?: string;
    readonly section: string;
    readonly interventions: readonly DecidedIntervention[];
    readonly text?: string;
  };
  readonly implementationPlan: {
    readonly from: string;
    readonly until?: string;
    readonly goals: readonly {
      readonly goal: string;
      readonly how: string;
      readonly followUpOn?: string;
    }[];
    readonly personView?: string;
    readonly text?: string;
  };
  readonly chronicWound: {
    readonly location: string;
    readonly woundId: string;
    readonly areaCm2?: number;
    readonly tissue?: string;
    readonly exudate?: 'none' | 'small' | 'moderate' | 'large';
    readonly infection?: boolean;
    readonly pain?: number;
    readonly dressing?: string;
    readonly nextDressingOn?: string;
    readonly text?: string;
  };
  readonly dailyNote: {
    readonly text: string;
    readonly event?: NoteEvent;
    readonly dissentingOpinion?: string;
  };
  readonly warning: {
    readonly severity: 'lifeThreatening' | 'serious' | 'other';
    readonly kind: 'hypersensitivity' | 'infection' | 'disease' | 'treatment' | 'unstructured';
    readonly substance?: string;
    readonly reaction?: string;
    readonly text?: string;
    readonly from?: string;
    readonly verified?: boolean;
  };
  readonly diagnosis: {
    readonly code: string;
    readonly codeSystem: string;
    readonly display: string;
    readonly kind?: 'main' | 'secondary';
    readonly chronic?: boolean;
    readonly text?: string;
  };
  readonly medicationList: {
    readonly medications: readonly Medication[];
    readonly changes?: string;
  };
  readonly careContact: {
    readonly kind: 'inpatient' | 'visit' | 'phone' | 'homeVisit' | 'emergency' | 'dayCare';
    readonly reason?: string;
    readonly clinic?: string;
    readonly outcome?: string;
    readonly text?: string;
  };
};

export type InformationType = keyof Bodies;

export type NoteEvent =
  | 'fall'
  | 'medication'
  | 'wound'
  | 'worry'
  | 'alarm'
  | 'refusal'
  | 'visit'
  | 'other';

type DocumentEnvelope = {
  readonly sourceSystem: string;
  readonly documentId: string;
  readonly version: number;
  readonly person: PersonIdentifier;
  readonly controller: string;
  readonly unit: string;
  readonly author: { readonly name: string; readonly role: string; readonly hsaId?: string };
  readonly eventAt: string;
  readonly eventUntil?: string;
  readonly documentedAt?: string;
  readonly signedAt?: string;
  readonly signedBy?: string;
  readonly approvedForPatient?: boolean;
  readonly processedFor: 'care' | 'administration';
  readonly keptPerPerson?: boolean;
  readonly intervention?: Intervention;
  readonly title: string;
  readonly summary?: string;
};

export type DocumentLine = {
  readonly [T in InformationType]: DocumentEnvelope & {
    readonly type: T;
    readonly body: Bodies[T];
  };
}[InformationType];

export type Purpose =
  | 'care'
  | 'coordination'
  | 'certificate'
  | 'interventions'
  | 'investigation'
  | 'administration';

export type RightLine = {
  readonly types: readonly (InformationType | '*')[];
  readonly scope: 'ownUnit' | 'ownProvider' | 'shared';
  readonly validFrom: string;
  readonly validUntil: string;
  readonly analysis: {
    readonly need: string;
    readonly risk: { readonly severity: number; readonly probability: number };
    readonly decidedBy: string;
    readonly decidedOn: string;
  };
};

export type DirectoryLine =
  | {
      readonly kind: 'organisation';
      readonly hsaId: string;
      readonly name: string;
      readonly organisationNumber: string;
      readonly form: 'region' | 'municipality' | 'company';
    }
  | {
      readonly kind: 'connectedProvider';
      readonly hsaId: string;
      readonly organisation: string;
      readonly providerKind: 'careProvider' | 'socialCareProvider';
      readonly part: null | 'deciding' | 'performing';
      readonly name: string;
      readonly connectedFrom: string;
      readonly showsStaffNames: boolean;
      readonly dutyPhone?: string;
    }
  | {
      readonly kind: 'unit';
      readonly hsaId: string;
      readonly connectedProvider: string;
      readonly name: string;
      readonly board?: string;
      readonly hours?:
        | 'always'
        | readonly {
            readonly weekdays: readonly number[];
            readonly from: string;
            readonly until: string;
          }[];
    }
  | {
      readonly kind: 'staff';
      readonly hsaId: string;
      readonly givenName: string;
      readonly familyName: string;
      readonly protectedIdentity?: boolean;
      readonly person?: PersonIdentifier;
    }
  | {
      readonly kind: 'assignment';
      readonly hsaId: string;
      readonly staff: string;
      readonly unit: string;
      readonly name: string;
      readonly role: string;
      readonly purpose: Purpose;
      readonly validFrom: string;
      readonly validUntil: string;
      readonly rights: readonly RightLine[];
      readonly duties?: readonly Duty[];
    }
  | {
      readonly kind: 'systemClient';
      readonly clientId: string;
      readonly name: string;
      readonly sourceSystems: readonly string[];
      readonly connectedProviders: readonly string[];
      readonly scopes: readonly string[];
      readonly jwks: { readonly keys: readonly object[] };
    };

/** Decides about lift requests to the own provider; may lift inner blocks there; reviews its log; answers reviewers. */
export type Duty = 'liftOfficer' | 'innerBlockOfficer' | 'logReviewer' | 'unitManager';

/** A postal address. */
export type Address = {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
};

export type PersonLine =
  | {
      readonly identifiers: readonly PersonIdentifier[];
      readonly givenName: string;
      readonly familyName: string;
      readonly birthDate?: string;
      readonly sex?: 'female' | 'male' | 'unknown';
      readonly protectedIdentity?: 'none' | 'secrecyMarking' | 'protectedRegistration';
      readonly deceasedOn?: string;
      readonly address?: Address;
      readonly publiclyKnown?: boolean;
      readonly custodians?: readonly PersonIdentifier[];
    }
  | { readonly link: readonly [PersonIdentifier, PersonIdentifier]; readonly reason: string };

export type InformationLine = {
  readonly id: string;
  readonly person: PersonIdentifier;
  readonly controller: string;
  readonly at: string;
  readonly channel: 'letter' | 'spoken' | 'web' | 'brochure';
  readonly language: string;
  readonly items: readonly ('system' | 'oppose' | 'blockedKnown' | 'emergency')[];
  readonly by: string;
};

/** A controller's own assessment of a person who can't take a position to sharing (SVOD 2:6). */
export type AttitudeLine = {
  readonly id: string;
  readonly person: PersonIdentifier;
  readonly controller: string;
  readonly unit: string;
  readonly staff: string;
  readonly capacity: 'lastinglyUnable';
  readonly how: string;
  readonly assessedAt: string;
  readonly asked: readonly (
    | 'earlierStatements'
    | 'relatives'
    | 'representative'
    | 'staff'
    | 'records'
  )[];
  readonly findings: string;
  readonly clarified: boolean;
  readonly reasonToAssumeOpposition: boolean;
};

export type RelationLine = {
  readonly id: string;
  readonly person: PersonIdentifier;
  readonly unit: string;
  readonly kind: 'patientRelation' | 'interventions' | 'investigation';
  readonly basis: 'admitted' | 'visit' | 'phone' | 'referral' | 'homeCare' | 'other';
  readonly basisText?: string;
  readonly from: string;
  readonly until?: string;
  readonly endedAt?: string;
};

export type ConsentLine = {
  readonly id: string;
  readonly person: PersonIdentifier;
  readonly unit: string;
  readonly staff?: string;
  readonly from: string;
  readonly until?: string;
  readonly channel: 'onSite' | 'phone' | 'written' | 'referral';
  readonly givenBy: 'person' | 'representative';
  readonly representedBy?: string;
  readonly requestedBy: string;
  readonly registeredBy: string;
  readonly withdrawnAt?: string;
  readonly withdrawnReason?: string;
};

export type BlockLine = {
  readonly id: string;
  readonly person: PersonIdentifier;
  readonly controller: string;
  readonly kind: 'outer' | 'inner';
  readonly unit?: string;
  readonly informationFrom?: string;
  readonly informationUntil?: string;
  readonly excludedTypes?: readonly ('medicationList' | 'warning')[];
  readonly requestedBy: 'person';
  readonly requestedAt: string;
  readonly registeredBy: string;
  readonly reason?: string;
  readonly liftedAt?: string;
};
