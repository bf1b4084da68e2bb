import { addDays } from './calendar.ts';
import { hsaId, organisationNumber } from './identifiers.ts';
import { type KnownAssignment, knownAssignments } from './known-staff.ts';
import type { DirectoryLine, Duty, InformationType, Purpose, RightLine } from './lines.ts';
import { familyName, givenName } from './names.ts';
import { organisations, type Role, type UnitPlan } from './organisations.ts';
import { Random } from './random.ts';

/** A staff member as the county's documents name an author, and as the stand-in sign-in offers them. */
export type Staff = {
  readonly hsaId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly name: string;
  readonly role: string;
  readonly unitKey: string;
  readonly unitName: string;
  readonly protectedIdentity: boolean;
};

/** A unit, with all that a document about it needs. */
export type Unit = {
  readonly key: string;
  readonly hsaId: string;
  readonly name: string;
  readonly place: string;
  /** Open Monday to Friday only. */
  readonly officeHours: boolean;
  readonly provider: Provider;
  readonly staff: readonly Staff[];
};

export type Provider = {
  readonly key: string;
  readonly hsaId: string;
  readonly name: string;
  readonly kind: 'careProvider' | 'socialCareProvider';
  readonly sourceSystem: string;
  readonly clientId: string;
};

/** A journal system that publishes: one for each organisation of the county. */
export type JournalSystem = {
  readonly clientId: string;
  readonly name: string;
  readonly sourceSystem: string;
  readonly connectedProviders: readonly string[];
};

export type Directory = {
  /** Everything but the system clients, whose keys are made when the county is published. */
  readonly lines: readonly DirectoryLine[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly providers: readonly Provider[];
  readonly journalSystems: readonly JournalSystem[];
  readonly staff: readonly Staff[];
};

const officeHours = [{ weekdays: [1, 2, 3, 4, 5], from: '07:00', until: '17:00' }];

const roleTitles: Record<Role, string> = {
  nurse: 'sjuksköterska',
  districtNurse: 'distriktssköterska',
  assistantNurse: 'undersköterska',
  doctor: 'leg. läkare',
  districtDoctor: 'distriktsläkare',
  physiotherapist: 'fysioterapeut',
  occupationalTherapist: 'arbetsterapeut',
  caseOfficer: 'biståndshandläggare',
  careAssistant: 'vårdbiträde',
  unitManager: 'enhetschef',
  supportAssistant: 'stödassistent',
  masNurse: 'medicinskt ansvarig sjuksköterska',
};

const rolesReading: Record<Role, readonly (InformationType | '*')[]> = {
  nurse: ['*'],
  districtNurse: ['*'],
  doctor: ['*'],
  districtDoctor: ['*'],
  masNurse: ['*'],
  caseOfficer: ['*'],
  physiotherapist: ['*'],
  occupationalTherapist: ['*'],
  unitManager: ['*'],
  assistantNurse: [
    'relativeContacts',
    'permanentCareContact',
    'permanentSocialCareContact',
    'implementationPlan',
    'assistanceDecision',
    'dailyNote',
    'chronicWound',
    'warning',
    'medicationList',
    'careContact',
  ],
  careAssistant: [
    'relativeContacts',
    'permanentSocialCareContact',
    'implementationPlan',
    'dailyNote',
    'warning',
  ],
  supportAssistant: [
    'relativeContacts',
    'permanentSocialCareContact',
    'implementationPlan',
    'dailyNote',
    'warning',
  ],
};

/** The county's directory on a date. The same seed and date give the same lines. */
export function createDirectory(options: { seed: string; date: string }): Directory {
  const { seed, date } = options;
  const lines: DirectoryLine[] = [];
  const units = new Map<string, Unit>();
  const providers: Provider[] = [];
  const journalSystems: JournalSystem[] = [];
  const everyone: Staff[] = [];
  const byName = new Map<string, Staff>();

  for (const [index, plan] of organisations.entries()) {
    const number = organisationNumber(101 + index);
    const organisation = hsaId(number, '1000');
    const sourceSystem = hsaId(number, 'JOURNAL');
    const clientId = `${plan.key}-journal`;
    lines.push({
      kind: 'organisation',
      hsaId: organisation,
      name: plan.name,
      organisationNumber: number,
      form: plan.form,
    });
    const own: Provider[] = [];
    for (const [position, planned] of plan.providers.entries()) {
      const provider: Provider = {
        key: planned.key,
        hsaId: hsaId(number, `${position + 1}00`),
        name: planned.name,
        kind: planned.part === null ? 'careProvider' : 'socialCareProvider',
        sourceSystem,
        clientId,
      };
      own.push(provider);
      lines.push({
        kind: 'connectedProvider',
        hsaId: provider.hsaId,
        organisation,
        providerKind: provider.kind,
        part: planned.part,
        name: provider.name,
        connectedFrom: '2023-05-01',
        showsStaffNames: planned.showsStaffNames ?? false,
        ...(planned.dutyPhone === undefined ? {} : { dutyPhone: planned.dutyPhone }),
      });
      for (const [at, unitPlan] of planned.units.entries()) {
        const unitId = hsaId(number, `${position + 1}${String(at + 1).padStart(2, '0')}`);
        const staff: Staff[] = [];
        lines.push({
          kind: 'unit',
          hsaId: unitId,
          connectedProvider: provider.hsaId,
          name: unitPlan.name,
          ...(planned.board ? { board: planned.board } : {}),
          hours: unitPlan.officeHours === true ? officeHours : 'always',
        });
        for (const member of staffOf(seed, unitPlan)) {
          const known = byName.get(member.known ? member.name : '');
          const serial = String(everyone.length + 1).padStart(4, '0');
          const person: Staff = {
            hsaId: known?.hsaId ?? hsaId(number, `P${serial}`),
            givenName: member.givenName,
            familyName: member.familyName,
            name: member.name,
            role: member.title,
            unitKey: unitPlan.key,
            unitName: unitPlan.name,
            protectedIdentity: member.protectedIdentity,
          };
          if (!known) {
            lines.push({
              kind: 'staff',
              hsaId: person.hsaId,
              givenName: person.givenName,
              familyName: person.familyName,
              ...(person.protectedIdentity ? { protectedIdentity: true } : {}),
              ...(member.person === undefined
                ? {}
                : { person: { kind: 'personnummer', value: member.person } }),
            });
          }
          if (member.known) byName.set(member.name, person);
          everyone.push(person);
          if (!member.ended) staff.push(person);
          lines.push({
            kind: 'assignment',
            hsaId: hsaId(number, `U${serial}`),
            staff: person.hsaId,
            unit: unitId,
            name: assignmentName(member.purpose, unitPlan.name),
            role: member.title,
            purpose: member.purpose,
            validFrom: addDays(date, -700 - ((everyone.length * 37) % 900)),
            validUntil: member.ended ? addDays(date, -40) : addDays(date, 730),
            rights: rightsOf(member, date),
            ...(member.duties.length === 0 ? {} : { duties: member.duties }),
          });
        }
        units.set(unitPlan.key, {
          key: unitPlan.key,
          hsaId: unitId,
          name: unitPlan.name,
          place: unitPlan.place,
          officeHours: unitPlan.officeHours ?? false,
          provider,
          staff,
        });
      }
    }
    providers.push(...own);
    journalSystems.push({
      clientId,
      name: plan.journalSystem,
      sourceSystem,
      connectedProviders: own.map(({ hsaId: id }) => id),
    });
  }
  return { lines, units, providers, journalSystems, staff: everyone };
}

type Member = {
  readonly givenName: string;
  readonly familyName: string;
  readonly name: string;
  readonly role: Role;
  readonly title: string;
  readonly purpose: Purpose;
  readonly known: boolean;
  readonly ended: boolean;
  readonly duties: readonly Duty[];
  readonly protectedIdentity: boolean;
  readonly person?: string;
};

function staffOf(seed: string, unit: UnitPlan): Member[] {
  const random = new Random(seed, 'staff', unit.key);
  const members: Member[] = knownAssignments
    .filter(({ unitKey }) => unitKey === unit.key)
    .map((known) => toMember(known));
  const taken = new Set(members.map(({ name }) => name));
  for (const known of knownAssignments) taken.add(`${known.givenName} ${known.familyName}`);
  for (const [role, count] of unit.staffing) {
    for (let i = 0; i < count; i += 1) {
      let given: string;
      let family: string;
      do {
        const woman = random.chance(role === 'doctor' || role === 'districtDoctor' ? 0.5 : 0.82);
        given = givenName(random, woman ? 'female' : 'male', random.int(1962, 2001));
        family = familyName(random);
      } while (taken.has(`${given} ${family}`));
      taken.add(`${given} ${family}`);
      members.push({
        givenName: given,
        familyName: family,
        name: `${given} ${family}`,
        role,
        title: roleTitles[role],
        purpose: role === 'masNurse' ? 'administration' : unit.purpose,
        known: false,
        ended: i > 1 && random.chance(0.06),
        duties: [],
        protectedIdentity: random.chance(0.01),
      });
    }
  }
  return members;
}

function toMember(known: KnownAssignment): Member {
  return {
    givenName: known.givenName,
    familyName: known.familyName,
    name: `${known.givenName} ${known.familyName}`,
    role: known.role,
    title: known.title ?? roleTitles[known.role],
    purpose: known.purpose,
    known: true,
    ended: known.ended ?? false,
    duties: known.duties ?? [],
    protectedIdentity: false,
    ...(known.person === undefined ? {} : { person: known.person }),
  };
}

function assignmentName(purpose: Purpose, unit: string): string {
  const words: Record<Purpose, string> = {
    care: 'Vård och behandling',
    coordination: 'Koordinering',
    certificate: 'Intyg',
    interventions: 'Insatser',
    investigation: 'Utredning av insatser',
    administration: 'Administration',
  };
  return `${words[purpose]}, ${unit}`;
}

/** Rights after a need and risk analysis: what the role needs, how far, decided by whom and when. */
function rightsOf(member: Member, date: string): RightLine[] {
  const { role, purpose } = member;
  const types = rolesReading[role];
  const decidedOn = addDays(date, -180);
  const right = (
    scope: RightLine['scope'],
    need: string,
    severity: number,
    probability: number,
  ): RightLine => ({
    types,
    scope,
    validFrom: decidedOn,
    validUntil: addDays(date, 730),
    analysis: {
      need,
      risk: { severity, probability },
      decidedBy:
        purpose === 'interventions' || purpose === 'investigation'
          ? 'Förvaltningschef'
          : 'Verksamhetschef',
      decidedOn,
    },
  });
  const rights = [
    right(
      'ownUnit',
      `${member.title} dokumenterar och läser om de personer som enheten ansvarar för.`,
      2,
      1,
    ),
  ];
  if (role === 'careAssistant' || role === 'supportAssistant') return rights;
  rights.push(
    right(
      'ownProvider',
      'Personer flyttas mellan enheter, och den nya enheten behöver veta vad som har hänt.',
      3,
      2,
    ),
  );
  if (purpose === 'administration') return rights;
  rights.push(
    right(
      'shared',
      purpose === 'care'
        ? 'Vården behöver det som andra har dokumenterat om läkemedel, sår, fall och insatser för att vara säker.'
        : 'Insatserna behöver stämma med vad vården och andra utförare har dokumenterat.',
      3,
      2,
    ),
  );
  return rights;
}
