import type { Purpose } from './lines.ts';

export type Role =
  | 'nurse'
  | 'districtNurse'
  | 'assistantNurse'
  | 'doctor'
  | 'districtDoctor'
  | 'physiotherapist'
  | 'occupationalTherapist'
  | 'caseOfficer'
  | 'careAssistant'
  | 'unitManager'
  | 'supportAssistant'
  | 'masNurse';

export type UnitPlan = {
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly purpose: Purpose;
  readonly staffing: readonly (readonly [Role, number])[];
  /** Open Monday to Friday only. */
  readonly officeHours?: boolean;
};

type ProviderPlan = {
  readonly key: string;
  readonly name: string;
  readonly part: null | 'deciding' | 'performing';
  readonly board?: string;
  readonly showsStaffNames?: boolean;
  /** Telephone of whoever is on duty, in care: a number that nobody has. */
  readonly dutyPhone?: string;
  readonly units: readonly UnitPlan[];
};

type OrganisationPlan = {
  readonly key: string;
  readonly name: string;
  readonly form: 'region' | 'municipality' | 'company';
  readonly journalSystem: string;
  readonly providers: readonly ProviderPlan[];
};

type Staffing = readonly (readonly [Role, number])[];

const ward: Staffing = [
  ['nurse', 8],
  ['assistantNurse', 6],
  ['doctor', 4],
];
const clinic: Staffing = [
  ['nurse', 4],
  ['doctor', 4],
  ['assistantNurse', 2],
];
const healthCentre: Staffing = [
  ['districtDoctor', 4],
  ['districtNurse', 4],
  ['nurse', 2],
];
const homeNursing: Staffing = [
  ['nurse', 4],
  ['districtNurse', 3],
];
const rehabilitation: Staffing = [
  ['physiotherapist', 3],
  ['occupationalTherapist', 3],
];
const homeCare: Staffing = [
  ['assistantNurse', 10],
  ['careAssistant', 4],
  ['unitManager', 1],
];
const housing: Staffing = [
  ['assistantNurse', 8],
  ['careAssistant', 3],
  ['unitManager', 1],
];
const dayActivity: Staffing = [
  ['supportAssistant', 4],
  ['unitManager', 1],
];

function care(key: string, name: string, place: string, staffing: Staffing): UnitPlan {
  const officeHours = [clinic, healthCentre, rehabilitation].includes(staffing);
  return { key, name, place, purpose: 'care', staffing, officeHours };
}

function social(key: string, name: string, place: string, staffing: Staffing): UnitPlan {
  return {
    key,
    name,
    place,
    purpose: 'interventions',
    staffing,
    officeHours: staffing === dayActivity,
  };
}

/** A municipality is several connected providers: the deciding and the performing part, and its health care. */
function municipality(plan: {
  key: string;
  name: string;
  place: string;
  caseOfficers: number;
  performing: readonly UnitPlan[];
  showsStaffNames: boolean;
  dutyPhone: string;
}): OrganisationPlan {
  const { key, name, place } = plan;
  const board = 'Omsorgsnämnden';
  return {
    key,
    name,
    form: 'municipality',
    journalSystem: `Verksamhetssystemet, ${name}`,
    providers: [
      {
        key: `${key}-deciding`,
        name: `${name}, biståndsenheten`,
        part: 'deciding',
        board,
        units: [
          {
            key: `${key}-case`,
            name: `Biståndsenheten, ${place}`,
            place,
            purpose: 'investigation',
            officeHours: true,
            staffing: [['caseOfficer', plan.caseOfficers]],
          },
        ],
      },
      {
        key: `${key}-performing`,
        name: `${name}, hemtjänst utförare`,
        part: 'performing',
        board,
        showsStaffNames: plan.showsStaffNames,
        units: plan.performing,
      },
      {
        key: `${key}-care`,
        name: `${name}, hemsjukvård`,
        part: null,
        dutyPhone: plan.dutyPhone,
        board,
        showsStaffNames: plan.showsStaffNames,
        units: [
          care(`${key}-nursing`, `Hemsjukvården, ${place}`, place, homeNursing),
          care(`${key}-rehab`, `Rehabenheten, ${place}`, place, rehabilitation),
        ],
      },
    ],
  };
}

/** Who there is in the county: names of places are real, everything else is made up. */
export const organisations: readonly OrganisationPlan[] = [
  {
    key: 'gavleborg',
    name: 'Region Gävleborg',
    form: 'region',
    journalSystem: 'Journalsystemet, Region Gävleborg',
    providers: [
      {
        key: 'gavleborg',
        name: 'Region Gävleborg',
        part: null,
        dutyPhone: '070-174 06 70',
        board: 'Hälso- och sjukvårdsnämnden',
        units: [
          care('emergency', 'Akutmottagningen, Hudiksvalls sjukhus', 'Hudiksvall', ward),
          care('medicine', 'Medicinavdelningen, Hudiksvalls sjukhus', 'Hudiksvall', ward),
          care('orthopaedics', 'Ortopedavdelningen, Hudiksvalls sjukhus', 'Hudiksvall', ward),
          care('stroke', 'Strokeenheten, Hudiksvalls sjukhus', 'Hudiksvall', ward),
          care('day-surgery', 'Dagkirurgen, Bollnäs sjukhus', 'Bollnäs', clinic),
          care(
            'children',
            'Barn- och ungdomsmottagningen, Hudiksvalls sjukhus',
            'Hudiksvall',
            clinic,
          ),
          care('psychiatry', 'Psykiatriska öppenvården, Hudiksvall', 'Hudiksvall', clinic),
          care('memory', 'Minnesmottagningen, Hudiksvalls sjukhus', 'Hudiksvall', clinic),
          care('ljusdal-hc', 'Ljusdals hälsocentral', 'Ljusdal', healthCentre),
          care('hudiksvall-hc', 'Hudiksvalls hälsocentral', 'Hudiksvall', healthCentre),
          care('edsbyn-hc', 'Edsbyns hälsocentral', 'Edsbyn', healthCentre),
        ],
      },
    ],
  },
  {
    key: 'dalarna',
    name: 'Region Dalarna',
    form: 'region',
    journalSystem: 'Journalsystemet, Region Dalarna',
    providers: [
      {
        key: 'dalarna',
        name: 'Region Dalarna',
        part: null,
        dutyPhone: '070-174 06 21',
        board: 'Hälso- och sjukvårdsnämnden',
        units: [
          care('mora-emergency', 'Akutmottagningen, Mora lasarett', 'Mora', ward),
          care('mora-medicine', 'Medicinavdelningen, Mora lasarett', 'Mora', ward),
          care('falu-orthopaedics', 'Ortopedavdelningen, Falu lasarett', 'Falun', ward),
        ],
      },
    ],
  },
  municipality({
    key: 'ljusdal',
    name: 'Ljusdals kommun',
    place: 'Ljusdal',
    caseOfficers: 5,
    dutyPhone: '070-174 06 64',
    showsStaffNames: true,
    performing: [
      social('ljusdal-home-north', 'Hemtjänst Norra, Ljusdal', 'Ljusdal', homeCare),
      social('ljusdal-home-south', 'Hemtjänst Södra, Ljusdal', 'Ljusdal', homeCare),
      social('ljusdal-housing', 'Särskilt boende Furugården, Ljusdal', 'Ljusdal', housing),
      social('ljusdal-short', 'Korttidsboendet Björkbacken, Ljusdal', 'Ljusdal', housing),
      social('ljusdal-day', 'Daglig verksamhet Ateljén, Ljusdal', 'Ljusdal', dayActivity),
    ],
  }),
  municipality({
    key: 'hudiksvall',
    name: 'Hudiksvalls kommun',
    place: 'Hudiksvall',
    caseOfficers: 8,
    dutyPhone: '070-174 06 65',
    showsStaffNames: false,
    performing: [
      social('hudiksvall-home-centre', 'Hemtjänst Centrum, Hudiksvall', 'Hudiksvall', homeCare),
      social('hudiksvall-home-coast', 'Hemtjänst Kusten, Iggesund', 'Iggesund', homeCare),
      social('hudiksvall-home-west', 'Hemtjänst Väster, Delsbo', 'Delsbo', homeCare),
      social('hudiksvall-housing', 'Särskilt boende Sörgården, Hudiksvall', 'Hudiksvall', housing),
      social('hudiksvall-housing-west', 'Särskilt boende Dellengården, Delsbo', 'Delsbo', housing),
      social('hudiksvall-short', 'Korttidsboendet Lillfjärden, Hudiksvall', 'Hudiksvall', housing),
      social('hudiksvall-day', 'Daglig verksamhet Hamnen, Hudiksvall', 'Hudiksvall', dayActivity),
    ],
  }),
  municipality({
    key: 'ovanaker',
    name: 'Ovanåkers kommun',
    place: 'Edsbyn',
    caseOfficers: 2,
    dutyPhone: '070-174 06 66',
    showsStaffNames: true,
    performing: [
      social('ovanaker-home', 'Hemtjänst Edsbyn', 'Edsbyn', homeCare),
      social('ovanaker-housing', 'Särskilt boende Hässjan, Alfta', 'Alfta', housing),
      social('ovanaker-short', 'Korttidsplatserna Voxnan, Edsbyn', 'Edsbyn', housing),
      social('ovanaker-day', 'Daglig verksamhet Sågen, Alfta', 'Alfta', dayActivity),
    ],
  }),
  {
    key: 'halsinglands-hc',
    name: 'Hälsinglands hälsocentral AB',
    form: 'company',
    journalSystem: 'Journalsystemet, Hälsinglands hälsocentral AB',
    providers: [
      {
        key: 'halsinglands-hc',
        name: 'Hälsinglands hälsocentral AB',
        part: null,
        dutyPhone: '070-174 06 63',
        units: [
          care('private-hc', 'Hälsinglands hälsocentral, Iggesund', 'Iggesund', healthCentre),
        ],
      },
    ],
  },
  {
    key: 'omtanken',
    name: 'Omtanken i Hälsingland AB',
    form: 'company',
    journalSystem: 'Verksamhetssystemet, Omtanken i Hälsingland AB',
    providers: [
      {
        key: 'omtanken',
        name: 'Omtanken i Hälsingland AB',
        part: 'performing',
        units: [social('private-home', 'Omtanken hemtjänst, Hudiksvall', 'Hudiksvall', homeCare)],
      },
    ],
  },
];
