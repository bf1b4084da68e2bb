import { addDays, at, workdayBefore } from '../calendar.ts';
import { type Chart, type Pool, timeBetween } from '../chart.ts';

/** ICD-10-SE, as Swedish journal systems name it. */
export const icd = '1.2.752.116.1.1.1';

type Illness = {
  readonly code: string;
  readonly display: string;
  readonly ward: string;
  readonly clinic: string;
  readonly nights: readonly [number, number];
  readonly reasons: Pool;
  readonly course: Pool;
  readonly discharge: Pool;
  readonly chronic?: boolean;
};

export const illnesses = {
  hip: {
    code: 'S72.00',
    display: 'Fraktur på lårbenshals, sluten',
    ward: 'orthopaedics',
    clinic: 'Ortopedi',
    nights: [5, 11],
    reasons: [
      'Inkommer med ambulans efter fall {i hemmet|på väg in från trappan|i badrummet}. {Förkortat och utåtroterat|Smärta vid rotation av} {höger|vänster} ben. Kan inte stödja.',
      'Fall i samma plan {i morse|under natten}, smärta i {höger|vänster} ljumske och oförmåga att gå. {Larmade själv|Hittades av hemtjänsten efter uppskattningsvis två timmar på golvet}.',
    ],
    course: [
      'Opererad {dag 1|inom ett dygn} med {halvprotes|två spikar|märgspik} i spinal. {Okomplicerat förlopp|Blödning 300 ml|Övergående förvirring första natten}. Belastar fritt. Mobiliserad med {gåbord|rollator} {dag 1|dag 2} tillsammans med fysioterapeut.',
      'Opererad med {halvprotes|spikning}. Postoperativt {illamående första dygnet|lågt blodtryck som svarade på vätska|urinretention, kateter i två dygn}. Går med rollator {på salen|i korridoren} med stöd av en person.',
    ],
    discharge: [
      'Skrivs ut till {hemmet med utökad hemtjänst|korttidsboende för fortsatt träning}. Agraffer tas {dag 14|efter två veckor} av {distriktssköterska|hemsjukvården}. Trombosprofylax i {fyra|fem} veckor. Osteoporosutredning via hälsocentralen.',
    ],
  },
  heart: {
    code: 'I50.9',
    display: 'Hjärtsvikt, ospecificerad',
    ward: 'medicine',
    clinic: 'Medicin',
    nights: [3, 8],
    chronic: true,
    reasons: [
      'Tilltagande andfåddhet {sedan en vecka|de senaste dagarna}, {svullna underben|viktuppgång fyra kilo|kan inte ligga plant}. {Rassel basalt|Saturation 89 % på luft|Snabbt förmaksflimmer}.',
      'Inkommer på remiss från hälsocentralen för {försämrad hjärtsvikt|andfåddhet och bensvullnad}. {Nedsatt ork|Sover i fåtölj sedan tre nätter}.',
    ],
    course: [
      'Behandlad med furosemid intravenöst, {minskar fyra kilo i vikt|minskar tre kilo}. {Ekokardiografi: nedsatt vänsterkammarfunktion, EF 35 %|Ekokardiografi oförändrad}. Njurfunktionen {stabil|övergående påverkad, följs}.',
      '{Syrgas första dygnet|Vätskekarens 1,5 liter}, daglig vikt. {Uppegående på avdelningen|Trött men klart förbättrad}. {Spironolakton insatt|Bisoprolol höjd}.',
    ],
    discharge: [
      'Skrivs ut till hemmet. Målvikt angiven. Daglig vikt med hjälp av {hemtjänsten|anhörig}; kontakt vid ökning mer än två kilo på tre dagar. Elektrolyter och kreatinin om {en vecka|tio dagar} på hälsocentralen.',
    ],
  },
  lungs: {
    code: 'J44.1',
    display: 'Kroniskt obstruktiv lungsjukdom med akut exacerbation',
    ward: 'medicine',
    clinic: 'Medicin',
    nights: [2, 7],
    chronic: true,
    reasons: [
      'Känd KOL. {Ökad slemmängd och missfärgade upphostningar|Förkyld sedan en vecka, nu tungt att andas}. {Obstruktiv bilateralt|Andningsfrekvens 28}, saturation {86|88} % på luft.',
      'Söker med ambulans för andnöd {i natt|sedan i går kväll}. {Inhalerat bricanyl upprepade gånger utan effekt|Har slut på sina inhalationer}.',
    ],
    course: [
      'Inhalationer, prednisolon {30 mg|40 mg} i {fem|sju} dagar och {doxycyklin|amoxicillin}. Gradvis förbättring. {Syrgas kunde avslutas dag 3|Saturation 91 % på luft vid utskrivning}.',
    ],
    discharge: [
      'Skrivs ut med trappa för prednisolon. {Inhalationsteknik genomgången|Rökstopp diskuterat}. Återbesök hos {astma- och KOL-sköterska|läkare på hälsocentralen} om {fyra|sex} veckor.',
    ],
  },
  stroke: {
    code: 'I63.9',
    display: 'Cerebral infarkt, ospecificerad',
    ward: 'stroke',
    clinic: 'Stroke',
    nights: [6, 16],
    reasons: [
      'Insjuknar {vid frukosten|under natten} med {svaghet i höger arm och sluddrigt tal|hängande vänster mungipa och svaghet i vänster sida|svårt att hitta ord}. Larm om stroke. {Debut mindre än tre timmar före ankomst|Oklar insjuknandetid, ingen trombolys}.',
    ],
    course: [
      'DT hjärna utan blödning. {Trombolys given|Ej aktuell för trombolys}. {Afasi av expressiv typ|Lätt neglekt åt vänster|Dysartri} som förbättras. {Sväljbedömning: timbalkost|Sväljer normalt}. {Förmaksflimmer på telemetri, apixaban insatt|Karotis utan betydande stenos}.',
    ],
    discharge: [
      'Skrivs ut till {hemmet med hemrehabilitering|korttidsboende}. Samordnad individuell plan gjord tillsammans med {kommunen och $anhorig|biståndshandläggare, hemsjukvård och $anhorig}. Återbesök {strokesköterska om tre månader|på hälsocentralen om sex veckor}.',
    ],
  },
  pneumonia: {
    code: 'J18.9',
    display: 'Pneumoni, ospecificerad',
    ward: 'medicine',
    clinic: 'Medicin',
    nights: [2, 6],
    reasons: [
      'Feber {38,9|39,2}, hosta och {förvirring|matthet} sedan {två|tre} dygn. {Hemtjänsten reagerade vid morgonbesöket|Skickas in av hemsjukvården}. CRP {140|186|212}.',
    ],
    course: [
      'Lungröntgen: infiltrat {höger|vänster} underlob. Bensylpenicillin intravenöst i {två|tre} dygn, därefter tabletter. {Feberfri dag 2|Åter klar i tanken dag 3}.',
    ],
    discharge: [
      'Skrivs ut till {hemmet|ordinarie boende}. Antibiotika i ytterligare {fyra|fem} dagar. {Näringsdryck ordinerad|Lungröntgen om sex veckor}.',
    ],
  },
  urosepsis: {
    code: 'N39.0',
    display: 'Urinvägsinfektion, utan angiven lokalisation',
    ward: 'medicine',
    clinic: 'Medicin',
    nights: [2, 5],
    reasons: [
      'Inkommer med {frossa|feber och frossa} och {allmänpåverkan|nytillkommen förvirring}. {Trängningar sedan några dagar|Kateterbärare}. Blodtryck 95/60.',
    ],
    course: [
      'Cefotaxim intravenöst, god effekt. {Urinodling: E. coli|Odling: Klebsiella, känslig för ciprofloxacin}. {Uppegående dag 2|Blodtrycket stabilt efter vätska}.',
    ],
    discharge: [
      'Skrivs ut med antibiotika per os i {fem|sju} dagar. {Kateterbyte via hemsjukvården|Kontroll av residualurin på hälsocentralen}.',
    ],
  },
} as const satisfies Record<string, Illness>;

const emergencyOutcome: Pool = [
  'Läggs in på {avdelning|vårdavdelning} för {vidare behandling|fortsatt vård}.',
  'Inskrivning på avdelning efter {provtagning och röntgen|bedömning av bakjour}.',
];
const nursingNotes: Pool = [
  'Nattanteckning: {har sovit i perioder|lugn natt|orolig kring kl. 03, lugnades med samtal}. {Uppe till toaletten med stöd av en|Katetern släpper klar urin}. {Smärta skattad till 3|Ingen smärta i vila}.',
  'Dagpass: {åt halva lunchen|aptiten på väg tillbaka|dricker med påminnelse}. {Satt uppe i stol en timme|Gick i korridoren med rollator}. {$Anhorig på besök|$Anhorig uppdaterad per telefon}.',
  'Riskbedömning: {fallrisk, larmmatta på|trycksårsrisk, Norton 18, tryckfördelande madrass|undernäringsrisk, energirik kost}. {Halksockor och sänkt säng|Vändschema|Vikt tagen}.',
  'Omvårdnad: {hjälp av en vid förflyttning|självständig på salen|behöver två vid uppstigning}. {Perifer venkateter utan rodnad|Huden hel|Rodnad på hälarna, avlastas}.',
];

const vitals: Pool = [
  'Blodtryck $bt, puls $puls, saturation $sat %.',
  'NEWS {0|1|2|3}. Temp $temp, puls $puls.',
  'Smärta enligt NRS $skala, {given paracetamol med effekt|avböjer mer smärtlindring|ny bedömning om en timme}.',
  'Vikt $vikt kg, {vätskebalans plus 300 ml|vätskebalans i noll|vätskelista på}. Saturation $sat %.',
  '{Tappar lite humöret|Gott humör|Vill hem}, {pratar om hemgång|frågar efter läkaren}. Temp $temp.',
  '{Rond: fortsätter behandling|Rond: planerar utskrivning|Prover tagna enligt ordination}. Blodtryck $bt.',
];

/** Emergency visit, inpatient stay, discharge: one episode at hospital. Returns the day of discharge. */
export function hospitalStay(
  chart: Chart,
  illness: keyof typeof illnesses,
  daysAgo: number,
  options: { stillThere?: boolean } = {},
): string {
  const { random } = chart;
  const plan: Illness = illnesses[illness];
  const admitted = chart.ago(daysAgo);
  const nights = random.int(...plan.nights);
  const discharged = addDays(admitted, nights);
  const arrival = timeBetween(random, '01:30', '20:30');
  const reason = chart.tell(plan.reasons);
  chart.write('careContact', {
    unit: 'emergency',
    by: 'leg. läkare',
    date: admitted,
    time: arrival,
    title: 'Akutbesök',
    summary: chart.phrase(`Akuten: ${plan.display.split(',')[0] ?? ''}`),
    body: {
      kind: 'emergency',
      reason,
      clinic: 'Akutsjukvård',
      outcome: chart.tell(emergencyOutcome),
    },
  });
  const there = options.stillThere === true || discharged > chart.lastDay;
  chart.write('careContact', {
    unit: plan.ward,
    by: 'leg. läkare',
    date: admitted,
    time: '22:10' > arrival ? '22:10' : arrival,
    ...(there ? {} : { until: at(discharged, '13:00') }),
    title: 'Slutenvård',
    summary: there ? `${plan.clinic}, inneliggande` : `${plan.clinic}, ${nights} dygn`,
    body: {
      kind: 'inpatient',
      clinic: plan.clinic,
      reason: plan.display,
      ...(there ? {} : { outcome: chart.tell(plan.discharge) }),
      text: there ? reason : `${reason} ${chart.tell(plan.course)}`,
    },
  });
  chart.write('diagnosis', {
    unit: plan.ward,
    by: 'leg. läkare',
    date: addDays(admitted, 1),
    time: timeBetween(random, '09:00', '15:00'),
    title: plan.display,
    summary: `${plan.code} ${plan.display}`,
    body: {
      code: plan.code,
      codeSystem: icd,
      display: plan.display,
      kind: 'main',
      chronic: plan.chronic ?? false,
    },
  });
  for (let day = 1; day < nights; day += random.int(1, 2)) {
    chart.note({
      unit: plan.ward,
      by: 'sjuksköterska',
      date: addDays(admitted, day),
      time: timeBetween(random, '05:30', '21:30'),
      title: 'Omvårdnadsanteckning',
      text: `${chart.tell(nursingNotes)} ${chart.tell(vitals)}`,
      event: 'other',
    });
  }
  if (!there) {
    chart.note({
      unit: plan.ward,
      by: 'leg. läkare',
      date: discharged,
      time: '12:40',
      title: 'Epikris',
      summary: `Epikris: ${plan.display}`,
      text: `${reason} ${chart.tell(plan.course)} ${chart.tell(plan.discharge)}`,
      event: 'other',
    });
  }
  chart.relate({
    unit: plan.ward,
    kind: 'patientRelation',
    basis: 'admitted',
    from: at(admitted, '22:10' > arrival ? '22:10' : arrival),
    ...(there ? {} : { until: at(discharged, '13:00') }),
  });
  return discharged;
}

/** A visit to the emergency department without admission. */
export function emergencyVisit(
  chart: Chart,
  daysAgo: number,
  what: { reason: string; outcome: string; summary: string },
): void {
  chart.write('careContact', {
    unit: 'emergency',
    by: 'leg. läkare',
    date: chart.ago(daysAgo),
    time: timeBetween(chart.random, '08:00', '23:00'),
    title: 'Akutbesök',
    summary: what.summary,
    body: { kind: 'emergency', clinic: 'Akutsjukvård', reason: what.reason, outcome: what.outcome },
  });
}

const shortStayNotes: Pool = [
  '{Sov gott|Uppe två gånger i natt}. {Tränade med fysioterapeut i korridoren|Gick till matsalen med rollator|Övade på att ta sig i och ur sängen}. {Längtar hem|Tycker att det går framåt}.',
  'Åt {i matsalen med de andra|på rummet i dag}. {Deltog i gymnastiken|Satt i dagrummet och läste}. $Anhorig {hälsade på|ringde och frågade hur det går}.',
  'Förflyttning {med en person|på egen hand inomhus}. {Provade trappan|Trött efter träningen, vilade en timme}. {Planeringsmöte inför hemgång på torsdag|Hemma på prov i helgen}.',
  '{Läggdags vid nio|Satt uppe och såg film}. Smärtlindring {enligt ordination|vid behov en gång}. {Ringde inte på larmet i natt|Larmade för toalettbesök}.',
];

/** Short-term stay after hospital: its decision and its notes. */
export function shortTermStay(chart: Chart, from: string, days: number): void {
  const { random, resident } = chart;
  const { caseOffice, shortStay } = resident.neighbourhood;
  const until = addDays(from, days);
  const decidedOn = workdayBefore(addDays(from, -1));
  chart.write('assistanceDecision', {
    unit: caseOffice,
    by: 'biståndshandläggare',
    date: from,
    time: '11:00',
    documented: at(decidedOn, '14:10'),
    until: at(until, '11:00'),
    title: 'Beslut om bistånd',
    summary: `Korttidsboende ${days} dygn`,
    intervention: 'shortTermStay',
    body: {
      status: 'granted',
      decidedOn,
      from,
      until,
      section: 'SoL 11 kap. 1 §',
      interventions: [
        { kind: 'shortTermStay', name: 'Korttidsboende', note: 'Efter sjukhusvistelse' },
      ],
      text: chart.phrase(
        '$namn beviljas korttidsboende för {fortsatt återhämtning|träning} efter sjukhusvistelse. Hemgång planeras tillsammans med {$anhorig|rehabenheten} och hemtjänsten.',
      ),
    },
  });
  for (let day = 1; day < days; day += random.int(2, 5)) {
    chart.note({
      unit: shortStay,
      by: 'undersköterska',
      date: addDays(from, day),
      time: timeBetween(random, '07:30', '21:00'),
      text: random.chance(0.5)
        ? `${chart.tell(shortStayNotes)} ${chart.tell(shortStayNotes)}`
        : chart.tell(shortStayNotes),
      intervention: 'shortTermStay',
      event: 'visit',
    });
  }
  chart.relate({
    unit: shortStay,
    kind: 'interventions',
    basis: 'other',
    basisText: 'Korttidsboende',
    from: at(from, '11:00'),
    until: at(until, '11:00'),
  });
}
