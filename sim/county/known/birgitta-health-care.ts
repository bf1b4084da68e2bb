import { addDays, at } from '../calendar.ts';
import type { Chart } from '../chart.ts';
import { icd } from '../courses/hospital.ts';
import type { Medication } from '../lines.ts';
import { centre, maria, nursing, per } from './birgitta-units.ts';

type Assessment = readonly [
  daysAgo: number,
  areaCm2: number,
  tissue: string,
  exudate: 'small' | 'moderate' | 'large',
  infection: boolean,
  pain: number,
  text: string,
];

const assessments: readonly Assessment[] = [
  [
    230,
    4.2,
    'fibrin, lätt rodnad i kanten',
    'moderate',
    false,
    3,
    'Nytt sår efter stöt mot en pall för tre veckor sedan, läker inte. Mätt och fotograferat. Ankel-arm-index 0,9. Kompression påbörjad.',
  ],
  [
    200,
    4,
    'fibrin och granulation',
    'moderate',
    false,
    3,
    'Oförändrat. Svullen runt ankeln på kvällen. Pratade om att ha benet högt efter lunch.',
  ],
  [
    170,
    3.4,
    'granulerar, lite fibrin',
    'moderate',
    false,
    2,
    'Ser bättre ut. Birgitta tycker att lindan stramar, lindar om lite lösare vid tån.',
  ],
  [
    140,
    3.9,
    'fibrin, uppluckrade kanter',
    'large',
    false,
    4,
    'Förbandet har varit blött två gånger den här veckan. Tätare omläggning.',
  ],
  [
    117,
    4.6,
    'gulaktig beläggning, luktar',
    'large',
    true,
    6,
    'Rodnad fyra centimeter runt såret, varmt och ömt. Odling tagen. Läkare på hälsocentralen ordinerar klindamycin i tio dagar med tanke på penicillinallergin.',
  ],
  [
    98,
    3.8,
    'röd botten, fibrin i mitten',
    'moderate',
    false,
    4,
    'Rodnaden är borta. Antibiotikan avslutad. Omlagt strax före transporten till sjukhus efter fallet.',
  ],
  [
    68,
    2.9,
    'granulerar',
    'moderate',
    false,
    2,
    'Hemma igen efter korttidsboendet, där de har lagt om enligt vår plan.',
  ],
  [
    36,
    2.1,
    'granulerar, ny hud från nederkanten',
    'moderate',
    false,
    2,
    'Fin läkning. Fortsatt kompression.',
  ],
  [
    4,
    1.6,
    'granulerar',
    'moderate',
    false,
    1,
    'Minskar, ingen infektion. Omläggning måndag och torsdag. Birgitta orkar ha lindan på hela dagen nu.',
  ],
];

/** The wound on the left lower leg, week by week. */
export function wound(chart: Chart): void {
  for (const [daysAgo, areaCm2, tissue, exudate, infection, pain, text] of assessments) {
    const words = { small: 'liten', moderate: 'måttlig', large: 'riklig' } as const;
    chart.write('chronicWound', {
      unit: nursing,
      by: daysAgo === 170 ? 'Sara Hedman' : per,
      date: chart.ago(daysAgo),
      time: '12:50',
      minutes: [15, 6],
      title: 'Svårläkt sår',
      summary: `${String(areaCm2).replace('.', ',')} cm², ${tissue}, ${words[exudate]} vätska`,
      body: {
        location: 'Vänster underben, utsidan',
        woundId: 'bl-vu-1',
        areaCm2,
        tissue,
        exudate,
        infection,
        pain,
        dressing: infection
          ? 'Silverförband under absorberande förband, byte varannan dag'
          : 'Skumförband och kompressionslinda klass 2',
        nextDressingOn: addDays(chart.ago(daysAgo), infection ? 2 : 3),
        text,
      },
    });
  }
}

/** Home nursing and rehabilitation at home. */
export function homeNursing(chart: Chart): void {
  chart.write('careContact', {
    unit: nursing,
    by: per,
    date: chart.ago(230),
    time: '12:30',
    title: 'Inskriven i hemsjukvården',
    summary: 'Inskriven i hemsjukvården för sårvård',
    body: {
      kind: 'homeVisit',
      clinic: 'Hemsjukvård',
      reason: 'Svårläkt sår, vänster underben',
      text: 'Remiss från Ljusdals hälsocentral. Birgitta är informerad om vad hemsjukvården gör och om journalen, och har sagt ja till att vi pratar med Tove. Läkemedel i dosett övertas om två veckor.',
    },
  });
  for (const [daysAgo, summary, text] of [
    [
      2,
      'Efter fallet: förbandet bytt, ömmar över höger höft',
      'Hembesök efter samtal från hemtjänsten. Förbandet blött, omlagt. Såret oförändrat sedan i onsdags. Ömmar över höger höft men kan lyfta benet rakt. Blodtryck 104/58 liggande, 88/50 stående, puls 96, temp 37,8. Dricker dåligt. Telefonkontakt med läkare på hälsocentralen: pausar furosemid till måndag, ny kontroll i morgon.',
    ],
    [
      1,
      'Kontroll: temp 38,4, andas fortare, ambulans tillkallad av dottern',
      'Kontroll på eftermiddagen. Temp 38,4, andningsfrekvens 24, saturation 91 %. Svarar adekvat men långsamt. Planerade kontakt med jour, dottern ringde därefter 112 då Birgitta blev sämre. Aktuell läkemedelslista och VARNING för penicillin rapporterade till ambulansen.',
    ],
    [
      9,
      'Ny dosett efter ändring, furosemid insatt',
      'Ny dosett för två veckor efter läkemedelsändringen. Furosemid 40 mg på morgonen insatt av dr Eklund på grund av bensvullnad. Vikt 62,4. Blodtryck 128/70. Vikt varje måndag, hemtjänsten hjälper till.',
    ],
    [
      52,
      'Höften: går med rollator inomhus',
      'Hembesök. Operationsärret fint. Går med rollator inomhus, 20 meter utan paus. Sover med kudde mellan benen. Smärtlindringen räcker, skattar 2 av 10 vid gång.',
    ],
  ] as const) {
    chart.note({
      unit: nursing,
      by: per,
      date: chart.ago(daysAgo),
      time: '15:10',
      event: 'visit',
      summary,
      text,
    });
  }
  chart.note({
    unit: 'ljusdal-rehab',
    by: 'fysioterapeut',
    date: chart.ago(60),
    time: '10:00',
    title: 'Rehabiliteringsanteckning',
    event: 'visit',
    text: 'Hembesök. TUG 26 sekunder med rollator. Träningsprogram för ben och balans, tre gånger i veckan tillsammans med hemtjänsten. Trösklarna i hallen är borttagna.',
  });
}

const medicines: readonly Omit<Medication, 'from'>[] = [
  {
    name: 'Apixaban',
    strength: '2,5 mg',
    dose: '1 tablett morgon och kväll',
    indication: 'blodförtunnande, mot stroke',
  },
  {
    name: 'Metoprolol',
    strength: '50 mg',
    dose: '1 depottablett på morgonen',
    indication: 'mot snabb hjärtrytm',
  },
  {
    name: 'Enalapril',
    strength: '5 mg',
    dose: '1 tablett på morgonen',
    indication: 'mot högt blodtryck',
  },
  {
    name: 'Paracetamol',
    strength: '665 mg',
    dose: '2 depottabletter tre gånger om dagen',
    indication: 'mot smärta',
  },
  {
    name: 'Oxikodon',
    strength: '5 mg',
    dose: '1 tablett vid behov, högst två om dagen',
    indication: 'mot svår smärta',
  },
  {
    name: 'Alendronsyra',
    strength: '70 mg',
    dose: '1 tablett på söndagar',
    indication: 'mot benskörhet',
  },
  {
    name: 'Kalcium/vitamin D',
    strength: '500 mg/800 IE',
    dose: '1 tuggtablett dagligen',
    indication: 'mot benskörhet',
  },
  { name: 'Makrogol', dose: '1 dospåse på morgonen', indication: 'mot förstoppning' },
];

/** Ljusdals hälsocentral: diagnoses, medicines and visits. */
export function healthCentre(chart: Chart): void {
  for (const [daysAgo, code, display] of [
    [1500, 'I48.2', 'Kroniskt förmaksflimmer'],
    [1300, 'I10.9', 'Essentiell hypertoni'],
    [229, 'I83.0', 'Varicer i nedre extremiteterna med sår'],
    [70, 'M80.9', 'Osteoporos med patologisk fraktur, ospecificerad'],
  ] as const) {
    chart.write('diagnosis', {
      unit: centre,
      by: maria,
      date: chart.ago(daysAgo),
      time: '13:20',
      title: display,
      summary: `${code} ${display}`,
      body: { code, codeSystem: icd, display, kind: 'main', chronic: true },
    });
  }
  const list = medicines.map((medicine, index) => ({
    ...medicine,
    from: chart.ago(index < 3 ? 1400 : index < 5 ? 90 : 70),
  }));
  chart.write('medicationList', {
    unit: centre,
    by: maria,
    date: chart.ago(70),
    time: '14:20',
    title: 'Läkemedelslista',
    summary: 'Alendronsyra insatt, 8 läkemedel',
    body: {
      medications: list,
      changes: 'Alendronsyra och kalcium/vitamin D insatta efter höftfrakturen.',
    },
  });
  chart.write('medicationList', {
    unit: centre,
    by: maria,
    date: chart.ago(10),
    time: '15:40',
    title: 'Läkemedelslista',
    summary: 'Furosemid insatt, 9 läkemedel',
    body: {
      medications: [
        ...list,
        {
          name: 'Furosemid',
          strength: '40 mg',
          dose: '1 tablett på morgonen',
          indication: 'vätskedrivande, mot bensvullnad',
          from: chart.ago(10),
        },
      ],
      changes:
        'Furosemid 40 mg insatt mot bensvullnad. Kontroll av natrium, kalium och kreatinin om tio dagar.',
    },
  });
  for (const [daysAgo, time, kind, summary, text] of [
    [
      32,
      '10:30',
      'visit',
      'Läkemedelsgenomgång med dotter på telefon',
      'Läkemedelsgenomgång med Birgitta på mottagningen och Tove på telefon. Oxikodon minskas till vid behov. Zopiklon utsatt på grund av fallrisk. eGFR 44, apixaban i låg dos kvarstår. Nya prover om tre veckor.',
    ],
    [
      78,
      '09:45',
      'visit',
      'Återbesök efter höftfraktur',
      'Återbesök efter höftfraktur i somras. Går med rollator. Såret på vänster underben läker. Utredning av benskörhet, behandling startas.',
    ],
    [
      172,
      '11:00',
      'visit',
      'Kontroll av blodtryck och vikt',
      'Blodtryck 142/76, vikt 63. Bensvullnad vänster mer än höger. Kompression fungerar. Fortsätter oförändrat.',
    ],
    [
      229,
      '13:10',
      'visit',
      'Sår på vänster underben, remiss till hemsjukvården',
      'Sår på utsidan av vänster underben sedan tre veckor. Pulsar känns. Venös insufficiens. Remiss till hemsjukvården för kompression och omläggning.',
    ],
    [
      277,
      '10:10',
      'visit',
      'Årskontroll',
      'Årskontroll. Mår efter omständigheterna väl. Blodtryck 138/74, flimmer med kammarfrekvens 72. Prover utan anmärkning utom eGFR 47.',
    ],
    [
      345,
      '14:00',
      'phone',
      'Telefon: yrsel vid uppresning',
      'Birgitta ringer om yrsel på morgonen. Enalapril halverad till 5 mg. Ny kontakt om två veckor.',
    ],
  ] as const) {
    chart.write('careContact', {
      unit: centre,
      by: maria,
      date: chart.ago(daysAgo),
      time,
      title: kind === 'phone' ? 'Telefonkontakt' : 'Besök',
      summary,
      body: { kind, clinic: 'Primärvård', reason: summary, text },
    });
  }
}

/** The hip fracture in the summer, and yesterday evening. */
export function hospital(chart: Chart): void {
  chart.write('careContact', {
    unit: 'emergency',
    by: 'leg. läkare',
    date: chart.ago(98),
    time: '08:05',
    title: 'Akutbesök',
    summary: 'Fall i hemmet, höftfraktur',
    body: {
      kind: 'emergency',
      clinic: 'Akutsjukvård',
      reason: 'Fall i hallen, höger ben förkortat och utåtroterat.',
      outcome: 'Röntgen visar fraktur på lårbenshals. Läggs in på ortopedavdelningen.',
    },
  });
  chart.write('careContact', {
    unit: 'orthopaedics',
    by: 'leg. läkare',
    date: chart.ago(98),
    time: '12:20',
    until: at(chart.ago(93), '11:00'),
    title: 'Slutenvård',
    summary: 'Ortopedi, 5 dygn',
    body: {
      kind: 'inpatient',
      clinic: 'Ortopedi',
      reason: 'Fraktur på höger lårbenshals',
      outcome:
        'Skrivs ut till korttidsboende. Går med gåbord. Agraffer tas dag 14 av hemsjukvården. Apixaban återinsatt.',
      text: 'Opererad inom ett dygn med halvprotes i spinal. Övergående förvirring första natten, därefter klar. Obs allvarlig penicillinallergi: klindamycin som profylax.',
    },
  });
  chart.write('diagnosis', {
    unit: 'orthopaedics',
    by: 'leg. läkare',
    date: chart.ago(97),
    time: '10:00',
    title: 'Fraktur på lårbenshals',
    summary: 'S72.00 Fraktur på lårbenshals, sluten',
    body: {
      code: 'S72.00',
      codeSystem: icd,
      display: 'Fraktur på lårbenshals, sluten',
      kind: 'main',
    },
  });
  chart.write('careContact', {
    unit: 'emergency',
    by: 'Jonas Wikström',
    date: chart.ago(1),
    time: '19:35',
    title: 'Akutbesök',
    summary: 'Feber, förvirring och fall',
    body: {
      kind: 'emergency',
      clinic: 'Akutsjukvård',
      reason:
        'Inkommer med ambulans. Feber 38,6, andningsfrekvens 26, lätt förvirrad. Fallit i hemmet natten till i går.',
      outcome:
        'Misstänkt lunginflammation. Röntgen av höger höft utan ny skada. Läggs in på medicinavdelningen.',
    },
  });
  chart.write('careContact', {
    unit: 'medicine',
    by: 'leg. läkare',
    date: chart.ago(1),
    time: '22:14',
    title: 'Slutenvård',
    summary: 'Medicin, inneliggande',
    body: {
      kind: 'inpatient',
      clinic: 'Medicin',
      reason: 'Feber och förvirring, misstänkt lunginflammation',
      text: 'Fallit upprepade gånger senaste halvåret. Oklart vilka läkemedel hon tar hemma och hur såret på underbenet sköts. Penicillinallergi: cefotaxim undviks, ges klindamycin i avvaktan på odling.',
    },
  });
}
