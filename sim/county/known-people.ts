import { addDays } from './calendar.ts';
import type { Chart } from './chart.ts';
import { adultCourse } from './courses/younger.ts';
import { nationalReserveNumber } from './identifiers.ts';
import { writeBirgitta } from './known/birgitta.ts';
import { writeIngrid } from './known/ingrid.ts';
import {
  writeArvid,
  writeElsa,
  writeEmma,
  writeGoran,
  writeGoranUnknown,
  writeGunnar,
  writeJohan,
  writeKerstin,
  writeLeif,
  writeMariaHedlund,
  writeOlena,
  writeSixten,
  writeSvenErik,
  writeTove,
  writeViktor,
} from './known/others.ts';
import { tolvansBlockedPeriod, writeTolvan } from './known/tolvan.ts';
import { knownAssignments, staffNumbers } from './known-staff.ts';
import type { AttitudeLine, PersonIdentifier } from './lines.ts';
import { neighbourhoods, type Relative, type Resident } from './resident.ts';

/** A block that a known person has asked for. Times are days before today. */
export type KnownBlock = {
  readonly provider: string;
  readonly kind: 'outer' | 'inner';
  readonly unit?: string;
  readonly registrar: { readonly unit: string; readonly by: string };
  readonly daysAgo: number;
  readonly informationFrom?: number;
  readonly informationUntil?: number;
  readonly liftedDaysAgo?: number;
};

/** How a unit clarified the attitude of a known person who can't take a position. */
export type KnownAttitude = Pick<AttitudeLine, 'how' | 'asked' | 'findings'> & {
  readonly unit: string;
  readonly by: string;
  readonly daysAgo: number;
};

/** A resident whom the README names: who she is, what to try, and what is written about her. */
export type KnownPerson = {
  readonly resident: Resident;
  readonly tries: string;
  readonly write: (chart: Chart) => void;
  readonly blocks?: readonly KnownBlock[];
  readonly attitudes?: readonly KnownAttitude[];
};

type Sketch = Omit<
  Resident,
  'key' | 'identifiers' | 'neighbourhood' | 'relatives' | 'protectedIdentity' | 'birthDate'
> & {
  readonly number: string;
  readonly municipality: string;
  readonly protectedIdentity?: Resident['protectedIdentity'];
  readonly relatives?: readonly Relative[];
  readonly earlier?: PersonIdentifier;
};

function toResident(key: string, sketch: Sketch): Resident {
  const { number, municipality, earlier, protectedIdentity, relatives, ...rest } = sketch;
  const [neighbourhood] = neighbourhoods(municipality);
  if (!neighbourhood) throw new Error(`Nobody lives in ${municipality}.`);
  const birthDate = `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6, 8)}`;
  return {
    key,
    identifiers: [...(earlier ? [earlier] : []), { kind: 'personnummer', value: number }],
    birthDate,
    neighbourhood,
    relatives: relatives ?? [],
    protectedIdentity: protectedIdentity ?? 'none',
    ...rest,
  };
}

function relative(name: string, relation: string, called: string, phone: string): Relative {
  return { name, givenName: name.split(' ')[0] ?? name, relation, called, phone };
}

/** The identity number of Tolvan Tolvansson, whom Swedish test systems have used for decades. */
export const tolvansNumber = '191212121212';

const olenasFirst = nationalReserveNumber({ birthDate: '1958-01-08', sex: 'female', serial: 7 });
/** Given to an unknown man in an ambulance. */
const goransFirst = nationalReserveNumber({ birthDate: '1950-01-01', sex: 'male', serial: 3 });

/** The mother of Elsa and Sixten. */
const emmasNumber = '198409302380';

function servedBy(municipality: string, homeCare: string): Resident['neighbourhood'] {
  const found = neighbourhoods(municipality).find((place) => place.homeCare === homeCare);
  if (!found) throw new Error(`${homeCare} serves nobody in ${municipality}.`);
  return found;
}

/** Staff who live in the county, and people near to them or known to all: what log review looks for. */
const reviewed: readonly (Omit<Sketch, 'municipality'> & { key: string; tries: string })[] = [
  {
    ...{ key: 'k20', number: staffNumbers.anna, givenName: 'Anna', familyName: 'Sjöberg' },
    ...{ sex: 'female', home: 'k20' },
    tries: 'Sjuksköterskan Anna som invånare. En kollega har slagit upp henne.',
  },
  {
    ...{ key: 'k21', number: '198604022395', givenName: 'Henrik', familyName: 'Lund' },
    ...{ sex: 'male', home: 'k20' },
    tries: 'Bor med Anna, som har slagit upp honom.',
  },
  {
    ...{ key: 'k22', number: staffNumbers.jonas, givenName: 'Jonas', familyName: 'Wikström' },
    sex: 'male',
    tries: 'Läkaren Jonas som invånare. Han har öppnat sina egna uppgifter.',
  },
  {
    ...{ key: 'k23', number: '195002192382', givenName: 'Sonja', familyName: 'Wikström' },
    sex: 'female',
    tries: 'Heter som Jonas, som har registrerat en relation och läst om henne.',
  },
  {
    ...{ key: 'k24', number: '199701012388', givenName: 'Filippa', familyName: 'Rosengren' },
    ...{ sex: 'female', publiclyKnown: true },
    tries: 'Skidåkare som alla känner till. Någon har tittat om det finns något om henne.',
  },
];

/** The known people on a date, in the order in which the README lists them. */
export function knownPeople(date: string): readonly KnownPerson[] {
  return [
    {
      resident: toResident('k01', {
        number: '193910179203',
        givenName: 'Birgitta',
        familyName: 'Lindqvist',
        sex: 'female',
        municipality: 'ljusdal',
        relatives: [relative('Tove Lindqvist', 'dotter', 'dottern', '070-174 06 12')],
      }),
      tries:
        'Har hemtjänst i Ljusdal, ett sår på vänster underben och VARNING för penicillin. Inlagd sedan i går kväll.',
      write: writeBirgitta,
    },
    {
      resident: toResident('k02', {
        number: '196608182942',
        givenName: 'Tove',
        familyName: 'Lindqvist',
        sex: 'female',
        municipality: 'ljusdal',
      }),
      tries: 'Birgittas dotter. Loggar in som sig själv och ser sin egen logg, inte sin mammas.',
      write: writeTove,
    },
    {
      resident: toResident('k03', {
        number: '195503072042',
        givenName: 'Kerstin',
        familyName: 'Ahlgren',
        sex: 'female',
        municipality: 'ljusdal',
      }),
      tries:
        'Har spärrat hos Region Dalarna. Hos en privat hälsocentral, hemsjukvården och hemtjänsten är inget spärrat. Loggar hon in ser hon spärren, kan häva den, och får veta vad som gjordes en natt när hon inte kunde svara.',
      write: writeKerstin,
      blocks: [
        {
          provider: 'dalarna',
          kind: 'outer',
          registrar: { unit: 'mora-medicine', by: 'sjuksköterska' },
          daysAgo: 1014,
        },
      ],
    },
    {
      resident: toResident('k04', {
        number: '194801301872',
        givenName: 'Leif',
        familyName: 'Norberg',
        sex: 'male',
        municipality: 'hudiksvall',
        relatives: [relative('Monica Norberg', 'maka', 'makan', '070-174 06 22')],
      }),
      tries:
        'Har spärrat psykiatrin för andra enheter i regionen (inre spärr, som Jonas Wikström får häva), och en period hos regionen för alla andra.',
      write: writeLeif,
      blocks: [
        {
          provider: 'gavleborg',
          kind: 'inner',
          unit: 'psychiatry',
          registrar: { unit: 'psychiatry', by: 'sjuksköterska' },
          daysAgo: 120,
        },
        {
          provider: 'gavleborg',
          kind: 'outer',
          registrar: { unit: 'hudiksvall-hc', by: 'distriktssköterska' },
          daysAgo: 119,
          informationFrom: 900,
          informationUntil: 300,
        },
      ],
    },
    {
      resident: toResident('k05', {
        number: '194401032133',
        givenName: 'Gunnar',
        familyName: 'Wiklund',
        sex: 'male',
        municipality: 'ljusdal',
        relatives: [relative('Peter Wiklund', 'son', 'sonen', '070-174 06 25')],
      }),
      tries: 'Spärrade hos Region Gävleborg men ändrade sig: spärren är hävd.',
      write: writeGunnar,
      blocks: [
        {
          provider: 'gavleborg',
          kind: 'outer',
          registrar: { unit: 'ljusdal-hc', by: 'distriktssköterska' },
          daysAgo: 200,
          liftedDaysAgo: 60,
        },
      ],
    },
    {
      resident: toResident('k06', {
        number: '193602229092',
        givenName: 'Sven-Erik',
        familyName: 'Holm',
        sex: 'male',
        municipality: 'ljusdal',
        relatives: [relative('Gun Holm', 'maka', 'makan', '070-174 06 28')],
      }),
      tries: 'Bor på Furugården. Kan på grund av demens inte längre ta ställning till samtycke.',
      write: writeSvenErik,
    },
    {
      resident: toResident('k07', {
        number: '201406292381',
        givenName: 'Elsa',
        familyName: 'Bergman',
        sex: 'female',
        municipality: 'hudiksvall',
        custodians: [{ kind: 'personnummer', value: emmasNumber }],
      }),
      tries:
        '12 år, astma. Ett barn kan själv samtycka när hon är mogen nog. I invånarnas portal är det hennes mamma Emma som loggar in, tills Elsa fyller 13.',
      write: writeElsa,
    },
    {
      resident: toResident('k08', {
        number: '202206262392',
        givenName: 'Sixten',
        familyName: 'Nordin',
        sex: 'male',
        municipality: 'hudiksvall',
        custodians: [{ kind: 'personnummer', value: emmasNumber }],
      }),
      tries: '4 år, för liten för att samtycka. VARNING för jordnöt. Har samma mamma som Elsa.',
      write: writeSixten,
    },
    {
      resident: toResident('k09', {
        number: '198504022388',
        givenName: 'Maria',
        familyName: 'Hedlund',
        sex: 'female',
        municipality: 'hudiksvall',
        protectedIdentity: 'secrecyMarking',
      }),
      tries: 'Har sekretessmarkering.',
      write: writeMariaHedlund,
    },
    {
      resident: toResident('k10', {
        number: '197904022394',
        givenName: 'Johan',
        familyName: 'Ekström',
        sex: 'male',
        municipality: 'ovanaker',
        protectedIdentity: 'protectedRegistration',
      }),
      tries: 'Har skyddad folkbokföring.',
      write: writeJohan,
    },
    {
      resident: toResident('k11', {
        number: tolvansNumber,
        givenName: 'Tolvan',
        familyName: 'Tolvansson',
        sex: 'male',
        municipality: 'hudiksvall',
        relatives: [relative('Lillan Tolvansson', 'dotter', 'dottern', '070-174 06 13')],
      }),
      tries:
        'Fältets gamla testperson, född 1912. Hans vårdgivare svarar med de nationella kontraktens XML, och en period hos Region Dalarna är spärrad.',
      write: writeTolvan,
      blocks: [
        {
          provider: 'dalarna',
          kind: 'outer',
          registrar: { unit: 'mora-medicine', by: 'sjuksköterska' },
          daysAgo: 760,
          ...tolvansBlockedPeriod,
        },
      ],
    },
    {
      resident: toResident('k12', {
        number: '193104219096',
        givenName: 'Arvid',
        familyName: 'Sundin',
        sex: 'male',
        municipality: 'ljusdal',
        relatives: [relative('Eva Sundin', 'dotter', 'dottern', '070-174 06 35')],
        deceasedOn: addDays(date, -21),
      }),
      tries: 'Avliden för tre veckor sedan: relationer och samtycken gäller inte längre.',
      write: writeArvid,
    },
    {
      resident: toResident('k13', {
        number: '195206142597',
        givenName: 'Göran',
        familyName: 'Wallin',
        sex: 'male',
        municipality: 'ljusdal',
        relatives: [relative('Anita Wallin', 'syster', 'systern', '070-174 06 37')],
      }),
      tries: 'Kom in okänd med ambulans. Hans reservnummer är kopplat till hans personnummer.',
      write: writeGoran,
    },
    {
      resident: {
        ...toResident('k14', {
          number: '195206142597',
          givenName: 'Okänd',
          familyName: 'Man',
          sex: 'male',
          municipality: 'hudiksvall',
        }),
        identifiers: [{ kind: 'nationalReserveNumber', value: goransFirst }],
        birthDate: '1950-01-01',
      },
      tries: 'Det som skrevs innan någon visste att det var Göran.',
      write: writeGoranUnknown,
    },
    {
      resident: toResident('k15', {
        number: '195801082743',
        givenName: 'Olena',
        familyName: 'Kovalenko',
        sex: 'female',
        municipality: 'hudiksvall',
        earlier: { kind: 'nationalReserveNumber', value: olenasFirst },
      }),
      tries: 'Hade först ett nationellt reservnummer, nu ett personnummer. Båda går att söka på.',
      write: writeOlena,
    },
    {
      resident: toResident('k16', {
        number: '199803272393',
        givenName: 'Viktor',
        familyName: 'Sandström',
        sex: 'male',
        municipality: 'ljusdal',
        relatives: [relative('Malin Sandström', 'mamma', 'mamman', '070-174 06 41')],
      }),
      tries: 'Daglig verksamhet enligt LSS. Hans gode man har lämnat samtycket.',
      write: writeViktor,
    },
    {
      resident: toResident('k17', {
        number: '194104279122',
        givenName: 'Rut',
        familyName: 'Persson',
        sex: 'female',
        municipality: 'ljusdal',
        notInformed: true,
      }),
      tries:
        'Ingen har informerat henne, så ingen gör hennes uppgifter tillgängliga. Det finns inget att läsa.',
      write: () => undefined,
    },
    {
      resident: {
        ...toResident('k18', {
          number: '193707197442',
          givenName: 'Ingrid',
          familyName: 'Nyström',
          sex: 'female',
          municipality: 'hudiksvall',
          relatives: [relative('Lena Nyström', 'dotter', 'dottern', '070-174 06 47')],
        }),
        neighbourhood: servedBy('hudiksvall', 'private-home'),
      },
      tries:
        'Demens, kan inte ta ställning. Hemtjänst av Omtanken i Hudiksvall, förut i Ljusdal, som delar sin plan enligt 2 kap. 6 §. Loggar hon in ser hon inte det som delas så.',
      write: writeIngrid,
      attitudes: ['ljusdal-case', 'hudiksvall-case'].map((unit, index) => ({
        unit,
        by: 'biståndshandläggare',
        daysAgo: 76 - index * 4,
        how: 'Hembesök och samtal med dottern. Ingrid förstår inte vad frågan gäller, inte heller när den ställs på nytt med enkla ord. Minnesmottagningens utredning ger samma bild.',
        asked: ['relatives', 'earlierStatements'],
        findings:
          'Dottern berättar att Ingrid alltid har sagt att de som hjälper henne ska få veta det de behöver, och att hon samtyckte så länge hon själv kunde svara.',
      })),
    },
    {
      resident: toResident('k19', {
        number: emmasNumber,
        givenName: 'Emma',
        familyName: 'Bergman',
        sex: 'female',
        municipality: 'hudiksvall',
      }),
      tries:
        'Mamma till Elsa, 12, och Sixten, 4. Logga in som invånare och välj för vem: hon ser det barnen får se, men kan varken spärra eller samtycka i deras ställe.',
      write: writeEmma,
    },
    ...reviewed.map(({ key, tries, ...sketch }) => ({
      resident: toResident(key, { ...sketch, municipality: 'hudiksvall' }),
      tries,
      write: (chart: Chart) => adultCourse(chart, { visits: 3, injury: false }),
    })),
  ];
}

/** The two identities of Göran Wallin, to be linked once both are there. */
export const goransLink: readonly [PersonIdentifier, PersonIdentifier] = [
  { kind: 'personnummer', value: '195206142597' },
  { kind: 'nationalReserveNumber', value: goransFirst },
];

/** The staff whom the README names, with what to try as each. */
export const knownStaff: readonly {
  readonly name: string;
  readonly unitKey: string;
  readonly tries: string;
}[] = knownAssignments.flatMap(({ givenName, familyName, unitKey, tries }) =>
  tries === undefined ? [] : [{ name: `${givenName} ${familyName}`, unitKey, tries }],
);
