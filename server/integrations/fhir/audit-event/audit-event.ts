/** FHIR R4 AuditEvent, as far as an entry of the log fills it. */
export interface AuditEvent {
  readonly resourceType: 'AuditEvent';
  readonly id: string;
  readonly meta?: { readonly profile: readonly string[] };
  readonly type: Coding;
  readonly subtype: readonly Coding[];
  readonly action: 'R' | 'E';
  readonly recorded: string;
  readonly outcome: '0' | '4';
  readonly outcomeDesc?: string;
  readonly agent: readonly Agent[];
  readonly source: {
    readonly site: string;
    readonly observer: Reference;
    readonly type: readonly Coding[];
  };
  readonly entity: readonly Entity[];
}

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}
export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}
export interface Reference {
  readonly reference?: string;
  readonly type?: string;
  readonly identifier?: { readonly system: string; readonly value: string };
  readonly display?: string;
}
export interface Agent {
  readonly type: CodeableConcept;
  readonly role?: readonly CodeableConcept[];
  readonly who: Reference;
  readonly requestor: boolean;
  readonly network?: { readonly address: string; readonly type: '5' };
  readonly purposeOfUse?: readonly CodeableConcept[];
}
export interface Entity {
  readonly what?: Reference;
  readonly type: Coding;
  readonly role?: Coding;
  readonly description?: string;
  readonly query?: string;
}

/** FHIR R4 Bundle of what a search found. */
export interface SearchSet {
  readonly resourceType: 'Bundle';
  readonly type: 'searchset';
  readonly link: readonly { readonly relation: 'self' | 'next'; readonly url: string }[];
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: AuditEvent;
    readonly search: { readonly mode: 'match' };
  }[];
}
