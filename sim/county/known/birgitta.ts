import { addDays, at } from '../calendar.ts';
import type { Chart } from '../chart.ts';
import { dailyNotes, homeCareInterventions } from '../courses/home-care.ts';
import { icd } from '../courses/hospital.ts';
import type { Medication } from '../lines.ts';

/**
 * Birgitta Lindqvist, 87, lives alone in Ljusdal with home care from the municipality, a wound on her left lower
 * leg that home nursing dresses, and her daughter Tove nearby. Yesterday evening she was admitted to
 * Medicinavdelningen in Hudiksvall, where nobody has asked for her consent yet.
 */
export function writeBirgitta(chart: Chart): void {
  warnings(chart);
  decisions(chart);
  plans(chart);
  contacts(chart);
  wound(chart);
  homeCare(chart);
  homeNursing(chart);
  hospital(chart);
  healthCentre(chart);
  relations(chart);
}

const homeUnit = 'ljusdal-home-north';
const nursing = 'ljusdal-nursing';
const office = 'ljusdal-case';
const centre = 'ljusdal-hc';
const maja = 'Maja Lindgren';
const per = 'Per Åkesson';
const maria = 'Maria Eklund';
const helena = 'Helena Wallin';

function warnings(chart: Chart): void {
  chart.write('warning', {
    unit: centre,
    by: maria,
    date: '2019-03-14',
    time: '10:40',
    title: 'Varning',
    summary: 'Penicillin: anafylaktisk reaktion',
    body: {
      severity: 'lifeThreatening',
      kind: 'hypersensitivity',
      substance: 'Penicillin',
      reaction: 'Anafylaktisk reaktion',
      text: 'Andnöd, nässelutslag och blodtrycksfall tjugo minuter efter första tabletten. Adrenalin på akuten. Ska inte ges penicillin.',
      from: '2019-03-14',
      verified: true,
    },
  });
}

function decisions(chart: Chart): void {
  const { today } = chart;
  const decision = {
    unit: office,
    by: helena,
    title: 'Beslut om bistånd',
  };
  chart.write('assistanceDecision', {
    ...decision,
    date: addDays(today, -1120),
    time: '00:00',
    documented: at(addDays(today, -1130), '10:20'),
    until: at(addDays(today, -206), '23:00'),
    summary: 'Hemtjänst 6 tim/vecka',
    body: {
      status: 'granted',
      decidedOn: addDays(today, -1130),
      from: addDays(today, -1120),
      until: addDays(today, -206),
      section: 'SoL 11 kap. 1 §',
      interventions: homeCareInterventions(6, false),
      text: 'Birgitta klarar sig i stort sett själv men behöver hjälp på morgonen och med städ. Dottern Tove har hjälpt till med ansökan. Birgitta är orolig för att ramla när hon är ensam, se beslut om trygghetslarm.',
    },
  });
  chart.write('assistanceDecision', {
    ...decision,
    date: addDays(today, -1118),
    time: '00:00',
    documented: at(addDays(today, -1130), '10:45'),
    until: at(addDays(today, 159), '23:00'),
    summary: 'Trygghetslarm',
    intervention: 'securityAlarm',
    body: {
      status: 'granted',
      decidedOn: addDays(today, -1130),
      from: addDays(today, -1118),
      until: addDays(today, 159),
      section: 'SoL 11 kap. 1 §',
      interventions: [{ kind: 'securityAlarm', name: 'Trygghetslarm' }],
      text: 'Birgitta beviljas trygghetslarm. Hon vill ha det på armen. Nyckelgömma vid dörren.',
    },
  });
  const raised = addDays(today, -205);
  chart.write('assistanceDecision', {
    ...decision,
    date: raised,
    time: '00:00',
    documented: at(addDays(today, -212), '13:45'),
    until: at(addDays(today, 159), '23:00'),
    summary: 'Hemtjänst 11 tim/vecka: morgon, dusch, måltid, städ',
    body: {
      status: 'granted',
      decidedOn: addDays(today, -212),
      from: raised,
      until: addDays(today, 159),
      section: 'SoL 11 kap. 1 §',
      interventions: [
        {
          kind: 'homeCare',
          name: 'Morgonhjälp',
          hoursPerWeek: 5.25,
          schedule: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '07:30', until: '08:15' }],
        },
        {
          kind: 'mealService',
          name: 'Matlåda',
          hoursPerWeek: 3.25,
          schedule: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '12:00' }],
        },
        {
          kind: 'homeCare',
          name: 'Dusch',
          hoursPerWeek: 1.5,
          schedule: [{ weekdays: [2, 5], from: '10:00', until: '10:45' }],
        },
        {
          kind: 'homeCare',
          name: 'Städning',
          hoursPerWeek: 1,
          note: 'Varannan vecka',
          schedule: [{ weekdays: [3], from: '13:00', until: '15:00', everyWeeks: 2 }],
        },
      ],
      text: 'Birgitta har blivit svagare i benen efter vintern och har ett sår på underbenet som gör att hon rör sig mindre. Morgnarna tar lång tid. Hon vill duscha två gånger i veckan och äta lunch hemma. Tove var med vid hembesöket. Behovet kan inte tillgodoses på annat sätt.',
    },
  });
  chart.write('assistanceDecision', {
    ...decision,
    date: addDays(today, -93),
    time: '11:00',
    documented: at(addDays(today, -94), '14:30'),
    until: at(addDays(today, -72), '11:00'),
    summary: 'Korttidsboende',
    intervention: 'shortTermStay',
    body: {
      status: 'granted',
      decidedOn: addDays(today, -94),
      from: addDays(today, -93),
      until: addDays(today, -72),
      section: 'SoL 11 kap. 1 §',
      interventions: [{ kind: 'shortTermStay', name: 'Korttidsboende', note: 'Björkbacken' }],
      text: 'Birgitta behöver träna upp gången innan hon kan klara sig hemma. Planering för hemgång tillsammans med Tove, rehabenheten och hemtjänsten.',
    },
  });
  chart.write('assistanceDecision', {
    ...decision,
    date: addDays(today, -33),
    time: '11:10',
    title: 'Utredning öppnad',
    summary: 'Utredning öppnad: utökad hemtjänst',
    body: {
      status: 'investigating',
      from: addDays(today, -33),
      section: 'SoL 11 kap. 1 §',
      interventions: [{ kind: 'homeCare', name: 'Kvällsbesök', note: 'Under utredning' }],
      text: 'Tove ringer för Birgittas räkning och Birgitta är med på högtalare. Kvällarna är svåra, Birgitta somnar ibland i stolen och glömmer kvällsmedicinen. De ansöker om besök på kvällen. Hembesök bokat.',
    },
  });
}

function plans(chart: Chart): void {
  const { today } = chart;
  chart.write('implementationPlan', {
    unit: homeUnit,
    by: maja,
    date: addDays(today, -1105),
    time: '11:15',
    until: at(addDays(today, -190), '12:00'),
    title: 'Genomförandeplan',
    summary: 'Mål: bo kvar hemma och känna sig trygg',
    body: {
      from: addDays(today, -1105),
      until: addDays(today, -190),
      goals: [
        {
          goal: 'Birgitta bor kvar hemma och känner sig trygg',
          how: 'Morgonbesök varje dag. Vi ringer på, väntar och ropar i hallen. Larmet provas första måndagen i månaden.',
        },
        {
          goal: 'Rent och fint hemma',
          how: 'Städ varannan vecka. Birgitta dammar själv det hon når.',
        },
      ],
      personView: '”Jag vill klara mig själv så länge det går.”',
    },
  });
  chart.write('implementationPlan', {
    unit: homeUnit,
    by: maja,
    date: addDays(today, -20),
    time: '10:30',
    title: 'Genomförandeplan',
    summary: 'Mål: klara morgonen själv, stöd vid dusch',
    body: {
      from: addDays(today, -20),
      goals: [
        {
          goal: 'Birgitta klarar morgonen själv så långt hon orkar',
          how: 'Vi lägger fram kläder och finns i närheten. Birgitta tvättar ansikte och överkropp själv, vi hjälper till med strumpor och skor. Ge tid, skynda inte på.',
          followUpOn: addDays(today, 70),
        },
        {
          goal: 'Trygg dusch tisdag och fredag',
          how: 'Duschpall och halkmatta. Plastskydd över förbandet på vänster underben. Birgitta tvättar håret själv. Varmt i badrummet innan.',
          followUpOn: addDays(today, 70),
        },
        {
          goal: 'Birgitta äter lunch och dricker minst en liter om dagen',
          how: 'Matlåda kl. 12, sitt gärna med en stund. Fyll kannan med vatten och lite saft på morgonen, och se efter på eftermiddagen hur mycket som är kvar.',
          followUpOn: addDays(today, 30),
        },
      ],
      personView:
        '”Jag vill ha Maja på morgonen, och jag vill ha mitt kaffe först.” Tove får gärna ringas, men fråga Birgitta innan.',
      text: 'Planen är gjord vid köksbordet hos Birgitta med Tove på telefon.',
    },
  });
}

function contacts(chart: Chart): void {
  const { today } = chart;
  chart.write('relativeContacts', {
    unit: homeUnit,
    by: maja,
    date: addDays(today, -200),
    time: '09:10',
    title: 'Kontaktuppgifter anhöriga',
    summary: 'Tove Lindqvist, dotter',
    body: {
      contacts: [
        {
          name: 'Tove Lindqvist',
          relation: 'dotter',
          phone: '070-174 06 12',
          order: 1,
          mayKnow: 'Första kontakt. Får veta hur Birgitta mår.',
          note: 'Bor i Järvsö, arbetar dagtid. Vill bli uppringd vid fall, även på natten.',
        },
        {
          name: 'Ulla Hedberg',
          relation: 'granne',
          phone: '070-174 06 17',
          order: 2,
          mayKnow: 'Har nyckel. Får inte veta något om Birgittas hälsa.',
        },
      ],
    },
  });
  chart.write('permanentSocialCareContact', {
    unit: homeUnit,
    by: 'enhetschef',
    date: addDays(today, -204),
    time: '15:00',
    title: 'Fast omsorgskontakt',
    summary: 'Maja Lindgren, undersköterska',
    body: {
      name: 'Maja Lindgren',
      role: 'undersköterska',
      unitName: 'Hemtjänst Norra, Ljusdal',
      phone: '070-174 06 31',
      from: addDays(today, -204),
      note: 'Dagtid måndag till fredag. Birgitta har valt Maja själv.',
    },
  });
  chart.write('permanentCareContact', {
    unit: nursing,
    by: per,
    date: addDays(today, -228),
    time: '11:30',
    title: 'Fast vårdkontakt',
    summary: 'Per Åkesson, distriktssköterska',
    body: {
      name: 'Per Åkesson',
      role: 'distriktssköterska',
      unitName: 'Hemsjukvården, Ljusdal',
      phone: '070-174 06 44',
      from: addDays(today, -228),
      note: 'Samordnar sårvården med hälsocentralen.',
    },
  });
}

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

function wound(chart: Chart): void {
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

function homeCare(chart: Chart): void {
  const unit = homeUnit;
  const by = maja;
  chart.note({
    unit,
    by,
    date: chart.ago(2),
    time: '07:40',
    minutes: [40, 11],
    event: 'fall',
    summary: 'Halkat i badrummet under natten, ömmar i höften',
    text: [
      'Birgitta satt på sängkanten när jag kom och berättade att hon halkat i badrummet under natten men tagit sig upp själv. Ingen synlig skada. Hon ömmar över höger höft och vill inte stödja fullt på benet.',
      'Tröttare än vanligt och lite förvirrad över vilken dag det är. Vattnet från i går var orört. Förbandet på vänster underben är blött i nederkanten.',
      'Ringde dottern Tove och hemsjukvården kl. 07.55. Hemsjukvården kommer i eftermiddag och byter förbandet. Ny uppföljning vid lunch.',
    ].join('\n\n'),
  });
  chart.note({
    unit,
    by: 'undersköterska',
    date: chart.ago(2),
    time: '12:10',
    event: 'visit',
    summary: 'Uppföljning vid lunch: går kort sträcka med rollator',
    text: 'Uppföljning vid lunch efter nattens fall. Birgitta går till köket med rollator men håller sig i väggen. Åt halva matlådan, drack två glas när jag satt med. Vet att det är fredag efter att ha tittat i almanackan. Tove är på väg.',
  });
  chart.note({
    unit,
    by,
    date: chart.ago(1),
    time: '18:20',
    event: 'worry',
    summary: 'Tove ringer: mamma är kall och svarar konstigt, ambulans tillkallad',
    text: 'Tove ringde från lägenheten. Birgitta är blek, andas fort och svarar konstigt. Tove har ringt 112 och ambulans är på väg. Vi avvaktar med kvällens och morgondagens besök tills vi vet mer. Hemsjukvården är informerad.',
  });
  chart.note({
    unit,
    by,
    date: chart.ago(7),
    time: '12:15',
    event: 'worry',
    summary: 'Dottern orolig: mamma glömmer mediciner',
    text: 'Tove var här vid lunch och är orolig för att Birgitta glömmer sina mediciner. Två tabletter låg i koppen och kvällsfacket från i lördags var fullt. Birgitta säger att hon somnar i stolen. Vi kom överens om att jag pratar med Per i hemsjukvården om att flytta kvällsdosen, och att Tove ringer vid sjutiden tills utredningen är klar.',
  });
  chart.note({
    unit,
    by: 'undersköterska',
    date: chart.ago(13),
    time: '10:05',
    event: 'visit',
    summary: 'Dusch, huden hel utom vid förbandet',
    text: 'Dusch enligt plan, plastskydd över förbandet. Birgitta tvättade håret själv på duschpallen. Huden är hel, torr på skenbenen. Lite yr när hon reste sig, satt kvar tills det gått över.',
  });
  chart.note({
    unit,
    by,
    date: chart.ago(98),
    time: '06:35',
    event: 'fall',
    summary: 'Fall i hallen, kan inte stödja på höger ben',
    text: 'Larm kl. 06.15. Birgitta låg i hallen, vaken men hade mycket ont i höger höft. Hon skulle hämta tidningen och snubblade på tröskeln. Kan inte stödja på benet, foten vriden utåt. Flyttade henne inte. Ambulans kom kl. 06.50, Tove åkte efter till Hudiksvall.',
  });
  chart.note({
    unit,
    by: 'undersköterska',
    date: chart.ago(235),
    time: '16:30',
    event: 'fall',
    summary: 'Fall i köket, oskadd',
    text: 'Birgitta satt på köksgolvet när jag kom med posten. Hade böjt sig efter en sked och tappat balansen. Inte slagit sig, ville mest ha hjälp upp. Tove är uppringd. Avvikelse skriven.',
  });
  for (const [daysAgo, time, why] of [
    [306, '03:20', 'vaknade och hörde något i trapphuset'],
    [237, '22:50', 'hade fastnat med lindan i täcket'],
    [57, '04:40', 'behövde hjälp till toaletten'],
  ] as const) {
    chart.note({
      unit,
      by: 'undersköterska',
      date: chart.ago(daysAgo),
      time,
      event: 'alarm',
      intervention: 'securityAlarm',
      summary: `Larm kl. ${time.replace(':', '.')}: ${why}`,
      text: `Larm kl. ${time.replace(':', '.')}. Birgitta ${why}. Framme efter fjorton minuter. Hjälpte henne i säng igen, hon drack lite vatten och somnade. Larmet satt på armen.`,
    });
  }
  chart.note({
    unit: 'ljusdal-short',
    by: 'undersköterska',
    date: chart.ago(90),
    time: '14:00',
    event: 'visit',
    intervention: 'shortTermStay',
    text: 'Birgitta kom till Björkbacken i fredags efter operationen av höften. Går med gåbord och en person. Äter bra men dricker lite, vi påminner. Tove har varit här varje kväll. Förbandet på vänster underben är omlagt enligt hemsjukvårdens plan.',
  });
  chart.note({
    unit: 'ljusdal-short',
    by: 'undersköterska',
    date: chart.ago(76),
    time: '10:20',
    event: 'visit',
    intervention: 'shortTermStay',
    text: 'Planeringsmöte inför hemgång med Birgitta, Tove, rehabenheten och hemtjänsten. Birgitta går med rollator inomhus och klarar toaletten själv. Duschstol och handtag sätts upp före hemgång. Birgitta längtar hem till sitt kök.',
  });
  dailyNotes(chart, { unit, days: 1100, count: 24, ends: 14 });
}

function homeNursing(chart: Chart): void {
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

function healthCentre(chart: Chart): void {
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

function hospital(chart: Chart): void {
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

function relations(chart: Chart): void {
  const { today } = chart;
  chart.relate({
    unit: homeUnit,
    kind: 'interventions',
    basis: 'homeCare',
    from: at(addDays(today, -1120), '08:00'),
  });
  chart.relate({
    unit: office,
    kind: 'investigation',
    basis: 'other',
    basisText: 'Utredning om utökad hemtjänst',
    from: at(addDays(today, -33), '11:10'),
  });
  chart.relate({
    unit: nursing,
    kind: 'patientRelation',
    basis: 'homeCare',
    from: at(addDays(today, -230), '12:30'),
  });
  chart.relate({
    unit: centre,
    kind: 'patientRelation',
    basis: 'visit',
    basisText: 'Pågående uppföljning',
    from: at(addDays(today, -277), '10:10'),
    until: at(addDays(today, 120), '17:00'),
  });
  chart.consent({
    unit: homeUnit,
    by: maja,
    from: at(addDays(today, -205), '10:00'),
    channel: 'written',
  });
  chart.consent({
    unit: centre,
    by: maria,
    from: at(addDays(today, -80), '09:30'),
    until: at(addDays(today, 101), '23:00'),
    channel: 'phone',
  });
}
