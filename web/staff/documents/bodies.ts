/** The bodies of documents as each type has them; what the portal shows of them, and nothing else. */

export type Schedule = {
  weekdays: readonly number[];
  from: string;
  until?: string;
  everyWeeks?: number;
};

export type Intervention = {
  kind: string;
  name: string;
  hoursPerWeek?: number;
  note?: string;
  schedule?: readonly Schedule[];
};

export type AssistanceDecision = {
  status: 'granted' | 'refused' | 'investigating';
  decidedOn?: string;
  from?: string;
  until?: string;
  section: string;
  interventions: readonly Intervention[];
  text?: string;
};

export type PermanentContact = {
  name: string;
  role: string;
  unitName?: string;
  phone?: string;
  from: string;
  until?: string;
  note?: string;
};

export type RelativeContacts = {
  contacts: readonly {
    name: string;
    relation: string;
    phone?: string;
    order?: number;
    mayKnow?: string;
    note?: string;
  }[];
};

export type ImplementationPlan = {
  from: string;
  until?: string;
  goals: readonly { goal: string; how: string; followUpOn?: string }[];
  personView?: string;
  text?: string;
};

export type ChronicWound = {
  location: string;
  woundId: string;
  areaCm2?: number;
  tissue?: string;
  exudate?: 'none' | 'small' | 'moderate' | 'large';
  infection?: boolean;
  pain?: number;
  dressing?: string;
  nextDressingOn?: string;
  text?: string;
};

export type DailyNote = {
  text: string;
  noteCode?: { code: string; codeSystem: string; display?: string };
  event?: string;
  dissentingOpinion?: string;
};

export type Warning = {
  severity: 'lifeThreatening' | 'serious' | 'other';
  kind: 'hypersensitivity' | 'infection' | 'disease' | 'treatment' | 'unstructured';
  substance?: string;
  reaction?: string;
  text?: string;
  from?: string;
  until?: string;
  verified?: boolean;
};

export type Diagnosis = {
  code?: string;
  codeSystem?: string;
  display: string;
  kind?: 'main' | 'secondary';
  chronic?: boolean;
  text?: string;
};

export type MedicationList = {
  medications: readonly {
    name: string;
    strength?: string;
    dose: string;
    indication?: string;
    from?: string;
    until?: string;
    note?: string;
  }[];
  changes?: string;
};

export type CareContact = {
  kind: 'inpatient' | 'visit' | 'phone' | 'homeVisit' | 'emergency' | 'dayCare';
  reason?: string;
  clinic?: string;
  outcome?: string;
  text?: string;
};

/** The body of each type. The server has checked it against the type's schema when it was published. */
export type BodyOf = {
  permanentCareContact: PermanentContact;
  permanentSocialCareContact: PermanentContact;
  relativeContacts: RelativeContacts;
  assistanceDecision: AssistanceDecision;
  implementationPlan: ImplementationPlan;
  chronicWound: ChronicWound;
  dailyNote: DailyNote;
  warning: Warning;
  diagnosis: Diagnosis;
  medicationList: MedicationList;
  careContact: CareContact;
};

type Typed = { type: keyof BodyOf; body: Readonly<Record<string, unknown>> };

/** The document's body when it is of this type, else undefined. */
export function bodyOf<T extends keyof BodyOf>(document: Typed, type: T): BodyOf[T] | undefined {
  return document.type === type ? (document.body as BodyOf[T]) : undefined;
}

/** Paragraphs of a running text: blank lines part them, single line breaks stay. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
