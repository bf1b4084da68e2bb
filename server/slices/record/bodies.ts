/** The body of each information type, as it is published and stored. */
import type { Static } from 'typebox';
import Type from 'typebox';
import { date, line, text } from '../../platform/shape.ts';

const closed = { additionalProperties: false } as const;
const phone = Type.String({ minLength: 3, maxLength: 40, pattern: '^[0-9+() \\-]+$' });
const clock = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });

/** Kinds of intervention in social care. */
const interventionKinds = [
  'homeCare',
  'securityAlarm',
  'mealService',
  'dayActivity',
  'shortTermStay',
  'specialHousing',
  'relief',
  'companion',
  'contactPerson',
  'personalAssistance',
  'housingSupport',
  'financialAssistance',
  'addictionTreatment',
  'childAndFamily',
  'other',
] as const;
export type InterventionKind = (typeof interventionKinds)[number];
export const interventionKind = Type.Enum([...interventionKinds], { title: 'InterventionKind' });

/** Fast vårdkontakt or fast omsorgskontakt. */
const permanentContact = Type.Object(
  {
    name: line(200),
    role: line(100),
    unitName: Type.Optional(line(200)),
    phone: Type.Optional(phone),
    from: date(),
    until: Type.Optional(date()),
    note: Type.Optional(text(2000)),
  },
  closed,
);

const relativeContacts = Type.Object(
  {
    contacts: Type.Array(
      Type.Object(
        {
          name: line(200),
          relation: line(100),
          phone: Type.Optional(phone),
          order: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
          mayKnow: Type.Optional(text(1000)),
          note: Type.Optional(text(2000)),
        },
        closed,
      ),
      { minItems: 1, maxItems: 20 },
    ),
  },
  closed,
);

const schedule = Type.Object(
  {
    weekdays: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { minItems: 1, maxItems: 7 }),
    from: clock,
    until: Type.Optional(clock),
    everyWeeks: Type.Optional(Type.Integer({ minimum: 1, maximum: 52 })),
  },
  closed,
);

/** Beslut och insatser. Hours a week in quarters; weekday 1 is Monday. */
const assistanceDecision = Type.Object(
  {
    status: Type.Enum(['granted', 'refused', 'investigating']),
    decidedOn: Type.Optional(date()),
    from: Type.Optional(date()),
    until: Type.Optional(date()),
    section: line(200),
    interventions: Type.Array(
      Type.Object(
        {
          kind: interventionKind,
          name: line(200),
          hoursPerWeek: Type.Optional(Type.Number({ minimum: 0, maximum: 168, multipleOf: 0.25 })),
          note: Type.Optional(text(2000)),
          schedule: Type.Optional(Type.Array(schedule, { maxItems: 50 })),
        },
        closed,
      ),
      { maxItems: 30 },
    ),
    text: Type.Optional(text()),
  },
  closed,
);

const implementationPlan = Type.Object(
  {
    from: date(),
    until: Type.Optional(date()),
    goals: Type.Array(
      Type.Object({ goal: text(2000), how: text(5000), followUpOn: Type.Optional(date()) }, closed),
      { minItems: 1, maxItems: 50 },
    ),
    personView: Type.Optional(text()),
    text: Type.Optional(text()),
  },
  closed,
);

/** One assessment of a wound; `woundId` joins the assessments of the same wound, area in cm². */
const chronicWound = Type.Object(
  {
    location: line(200),
    woundId: line(64),
    areaCm2: Type.Optional(Type.Number({ minimum: 0, maximum: 5000 })),
    tissue: Type.Optional(text(1000)),
    exudate: Type.Optional(Type.Enum(['none', 'small', 'moderate', 'large'])),
    infection: Type.Optional(Type.Boolean()),
    pain: Type.Optional(Type.Integer({ minimum: 0, maximum: 10 })),
    dressing: Type.Optional(text(1000)),
    nextDressingOn: Type.Optional(date()),
    text: Type.Optional(text()),
  },
  closed,
);

/** Events that a daily note may be about. */
const noteEvents = [
  'fall',
  'medication',
  'wound',
  'worry',
  'alarm',
  'refusal',
  'visit',
  'other',
] as const;

const dailyNote = Type.Object(
  {
    text: text(),
    noteCode: Type.Optional(
      Type.Object(
        { code: line(64), codeSystem: line(128), display: Type.Optional(line(300)) },
        closed,
      ),
    ),
    event: Type.Optional(Type.Enum([...noteEvents])),
    dissentingOpinion: Type.Optional(text(5000)),
  },
  closed,
);

/** Varning. All that it says stands in words; `codes` repeats the coded parts, each with what it is a code of. */
const warning = Type.Object(
  {
    severity: Type.Enum(['lifeThreatening', 'serious', 'other']),
    kind: Type.Enum(['hypersensitivity', 'infection', 'disease', 'treatment', 'unstructured']),
    substance: Type.Optional(line(300)),
    reaction: Type.Optional(text(2000)),
    text: Type.Optional(text()),
    from: Type.Optional(date()),
    until: Type.Optional(date()),
    verified: Type.Optional(Type.Boolean()),
    codes: Type.Optional(
      Type.Array(
        Type.Object(
          {
            of: line(40),
            code: line(64),
            codeSystem: line(128),
            display: Type.Optional(line(300)),
          },
          closed,
        ),
        { maxItems: 50 },
      ),
    ),
  },
  closed,
);

/** A diagnosis in words, with its code where it has one; a code and its system stand together. */
const diagnosis = Type.Object(
  {
    code: Type.Optional(line(64)),
    codeSystem: Type.Optional(line(128)),
    display: line(500),
    kind: Type.Optional(Type.Enum(['main', 'secondary'])),
    chronic: Type.Optional(Type.Boolean()),
    text: Type.Optional(text()),
  },
  closed,
);

const medicationList = Type.Object(
  {
    medications: Type.Array(
      Type.Object(
        {
          name: line(300),
          strength: Type.Optional(line(100)),
          dose: line(500),
          indication: Type.Optional(line(500)),
          from: Type.Optional(date()),
          until: Type.Optional(date()),
          note: Type.Optional(text(2000)),
        },
        closed,
      ),
      { maxItems: 100 },
    ),
    changes: Type.Optional(text()),
  },
  closed,
);

const careContact = Type.Object(
  {
    kind: Type.Enum(['inpatient', 'visit', 'phone', 'homeVisit', 'emergency', 'dayCare']),
    reason: Type.Optional(text(2000)),
    clinic: Type.Optional(line(200)),
    outcome: Type.Optional(text(5000)),
    text: Type.Optional(text()),
  },
  closed,
);

/** Schema of the body of each information type. */
export const bodies = {
  permanentCareContact: permanentContact,
  permanentSocialCareContact: permanentContact,
  relativeContacts,
  assistanceDecision,
  implementationPlan,
  chronicWound,
  dailyNote,
  warning,
  diagnosis,
  medicationList,
  careContact,
} as const;

/** What kind of information a document holds. */
export type InformationType = keyof typeof bodies;

/** The body of each information type. */
export type BodyOf = { [T in InformationType]: Static<(typeof bodies)[T]> };

/** All information types, in the order of the schemas. */
export const informationTypes = Object.keys(bodies) as readonly InformationType[];

/** An information type in a request or an answer. */
export const informationType = Type.Enum([...informationTypes], { title: 'InformationType' });
