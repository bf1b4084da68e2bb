import { addDays, at, workdayBefore } from '../calendar.ts';
import { type Chart, type Pool, timeBetween } from '../chart.ts';
import type { Medication } from '../lines.ts';
import { icd } from './hospital.ts';

type Prescription = {
  readonly name: string;
  readonly strength: string;
  readonly dose: string;
  readonly indication: string;
};

/** Chronic conditions with the medicines that belong to them. */
export const conditions = {
  hypertension: {
    code: 'I10.9',
    display: 'Essentiell hypertoni',
    medicines: [
      {
        name: 'Amlodipin',
        strength: '5 mg',
        dose: '1 tablett på morgonen',
        indication: 'mot högt blodtryck',
      },
      {
        name: 'Enalapril',
        strength: '10 mg',
        dose: '1 tablett på morgonen',
        indication: 'mot högt blodtryck',
      },
    ],
  },
  heartFailure: {
    code: 'I50.9',
    display: 'Hjärtsvikt, ospecificerad',
    medicines: [
      {
        name: 'Furosemid',
        strength: '40 mg',
        dose: '1 tablett på morgonen',
        indication: 'vätskedrivande, mot hjärtsvikt',
      },
      {
        name: 'Bisoprolol',
        strength: '2,5 mg',
        dose: '1 tablett på morgonen',
        indication: 'mot hjärtsvikt',
      },
      {
        name: 'Spironolakton',
        strength: '25 mg',
        dose: '1 tablett på morgonen',
        indication: 'mot hjärtsvikt',
      },
    ],
  },
  fibrillation: {
    code: 'I48.9',
    display: 'Förmaksflimmer och förmaksfladder, ospecificerat',
    medicines: [
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
    ],
  },
  diabetes: {
    code: 'E11.9',
    display: 'Diabetes mellitus typ 2 utan komplikationer',
    medicines: [
      {
        name: 'Metformin',
        strength: '500 mg',
        dose: '1 tablett morgon och kväll',
        indication: 'mot diabetes',
      },
      {
        name: 'Empagliflozin',
        strength: '10 mg',
        dose: '1 tablett på morgonen',
        indication: 'mot diabetes',
      },
    ],
  },
  copd: {
    code: 'J44.9',
    display: 'Kroniskt obstruktiv lungsjukdom, ospecificerad',
    medicines: [
      {
        name: 'Tiotropium',
        strength: '2,5 mikrogram',
        dose: '2 inhalationer på morgonen',
        indication: 'mot KOL',
      },
      {
        name: 'Salbutamol',
        strength: '0,1 mg',
        dose: '1–2 inhalationer vid behov',
        indication: 'mot andnöd',
      },
    ],
  },
  dementia: {
    code: 'F00.1',
    display: 'Demens vid Alzheimers sjukdom med sen debut',
    medicines: [
      {
        name: 'Donepezil',
        strength: '10 mg',
        dose: '1 tablett till kvällen',
        indication: 'mot demenssymtom',
      },
      {
        name: 'Memantin',
        strength: '10 mg',
        dose: '2 tabletter på morgonen',
        indication: 'mot demenssymtom',
      },
    ],
  },
  osteoporosis: {
    code: 'M81.9',
    display: 'Osteoporos, ospecificerad',
    medicines: [
      {
        name: 'Alendronsyra',
        strength: '70 mg',
        dose: '1 tablett på söndagar, fastande',
        indication: 'mot benskörhet',
      },
      {
        name: 'Kalcium/vitamin D',
        strength: '500 mg/800 IE',
        dose: '1 tuggtablett dagligen',
        indication: 'mot benskörhet',
      },
    ],
  },
  pain: {
    code: 'M17.9',
    display: 'Knäartros, ospecificerad',
    medicines: [
      {
        name: 'Paracetamol',
        strength: '665 mg',
        dose: '2 depottabletter tre gånger om dagen',
        indication: 'mot smärta',
      },
    ],
  },
  sleep: {
    code: 'G47.0',
    display: 'Insomni',
    medicines: [
      {
        name: 'Zopiklon',
        strength: '5 mg',
        dose: '1 tablett till natten vid behov',
        indication: 'mot sömnsvårigheter',
      },
    ],
  },
  depression: {
    code: 'F32.9',
    display: 'Depressiv episod, ospecificerad',
    medicines: [
      {
        name: 'Sertralin',
        strength: '50 mg',
        dose: '1 tablett på morgonen',
        indication: 'mot nedstämdhet',
      },
    ],
  },
  hypothyroidism: {
    code: 'E03.9',
    display: 'Hypotyreos, ospecificerad',
    medicines: [
      {
        name: 'Levotyroxin',
        strength: '75 mikrogram',
        dose: '1 tablett på morgonen',
        indication: 'mot låg ämnesomsättning',
      },
    ],
  },
  stroke: {
    code: 'I69.3',
    display: 'Sena effekter av cerebral infarkt',
    medicines: [
      {
        name: 'Klopidogrel',
        strength: '75 mg',
        dose: '1 tablett på morgonen',
        indication: 'förebygger blodpropp',
      },
      {
        name: 'Atorvastatin',
        strength: '40 mg',
        dose: '1 tablett till kvällen',
        indication: 'mot höga blodfetter',
      },
    ],
  },
} as const satisfies Record<
  string,
  { code: string; display: string; medicines: readonly Prescription[] }
>;

export type Condition = keyof typeof conditions;

const visits: Pool = [
  'Årskontroll. Mår {efter omständigheterna väl|ganska bra}, {sover dåligt|ont i knäna|något tröttare än i fjol}. Blodtryck $bt, puls $puls, vikt {oförändrad|ner två kilo}. {Hjärta och lungor utan anmärkning|Lätt ankelsvullnad|Systoliskt blåsljud, känt sedan tidigare}.',
  'Söker för yrsel när $hon reser sig. Blodtryck liggande $bt, {faller 30 mm stående|sjunker klart i stående}. {Minskar blodtrycksmedicinen|Råd om att resa sig långsamt, prover tas i dag}.',
  'Söker för {ont i höften|ont i knäna} vid gång. {Inskränkt inåtrotation|Lätt svullnad, ingen rodnad}. {Röntgen beställs|Fysioterapeut i första hand}, {fortsatt paracetamol|provar stödkäpp}.',
  'Söker för hosta sedan {två|tre} veckor. {Lungorna låter rena, CRP 12|Enstaka ronki, saturation 96 %}. {Avvaktar|Ny kontakt om det inte går över på en vecka}.',
  'Söker för sveda när $hon kissar. Urinsticka positiv, ingen feber. {Pivmecillinam i fem dagar|Odling skickad, avvaktar svar}.',
  'Söker för trötthet. {Blodstatus, TSH och B12 tas i dag|Hb 108, utreds vidare}. {Sover oroligt|Äter mindre än förr|Mycket ensam sedan flytten}. Återbesök om {två veckor|en månad}.',
  'Återbesök efter {sjukhusvistelsen|läkemedelsändringen|röntgen}. {Känner sig starkare|Ingen större skillnad|Har svårt att hålla reda på alla tabletter}. {Fortsätter oförändrat|Sätter ut en medicin|Remiss till rehabenheten}.',
  'Kontroll hos {distriktssköterskan|sköterskan}: blodtryck $bt, puls $puls{|, vikt $vikt kg|, HbA1c 54|, HbA1c 61}. {Värdena är stabila|Något högre än sist, rapporterat till läkare}. {Ny kontroll om tre månader|Fortsätter som förut}.',
];
const plans: Pool = [
  '{Åter vid behov|Hör av sig vid försämring|Vet vart $hon kan ringa}.',
  '$namn {är med på planen|vill avvakta|har fått skriftlig information} och {ringer om det blir sämre|tar kontakt om frågor uppstår}.',
  '{Hemtjänsten|Hemsjukvården|$Anhorig} informeras med $hennes samtycke.',
  'Saturation $sat %, temp $temp. {Gott allmäntillstånd|Opåverkad|Lite trött men gott allmäntillstånd}.',
  '{Läkemedelslistan genomgången|Vaccinerad mot influensa och pneumokocker|Samtal om fallrisk och matvanor}.',
  'Blodtryck i dag $bt, puls $puls. {Kom ensam|$Anhorig var med|Kom med färdtjänst}.',
  '{Bor ensam|Bor i lägenhet med hiss|Bor kvar i huset}, {klarar inköp själv|får hjälp med inköp|tycker att dagarna är långa}. Puls $puls.',
];
const phoneCalls: Pool = [
  '$Anhorig ringer och undrar över {provsvaren|den nya medicinen|om $namn ska ta vaccin}. {$namn har gett lov att vi pratar|Ringer upp $namn i stället}. {Besked lämnat|Läkare återkommer i morgon}.',
  '$namn ringer om {recept som är slut|yrsel sedan i helgen|svullna ben}. Rådgivning. {Tid på hälsocentralen på torsdag|Avvaktar och hör av sig vid försämring|Receptet är förnyat}.',
  'Hemsjukvården ringer: {vikt upp tre kilo på fem dagar|blodtryck 98/55 två dagar i rad|ökad oro kvällstid}. {Furosemid 40 mg extra i tre dagar|Halverar blodtrycksmedicinen|Läkare tar ställning i dag}.',
];
const reviews: Pool = [
  'Läkemedelsgenomgång, {nio|sju|elva|åtta} läkemedel, {tillsammans med $namn|med $anhorig på telefon|med sjuksköterska i hemsjukvården}. {Sömnmedicin trappas ut på grund av fallrisk|Dosen sänks med hänsyn till njurfunktionen|En dubblering hittad och rättad|Inga olämpliga läkemedel}.',
  'Fördjupad läkemedelsgenomgång. eGFR {31|38|44|47|52|55|61} ml/min, blodtryck $bt. {Smärtlindringen läggs om|Blodtrycksmedicinen minskas, yr vid uppresning|Vitamin B12 tillagt}. {Ny lista lämnad|Dosett via hemsjukvården från måndag}.',
];
const noteTitles = ['Besöksanteckning', 'Mottagningsbesök', 'Daganteckning'] as const;

function toMedication(item: Prescription, from: string): Medication {
  return { ...item, from };
}

/** The health centre through the years: diagnoses, visits, calls, reviews and the list of medicines as it changes. */
export function primaryCareCourse(
  chart: Chart,
  options: { conditions: readonly Condition[]; years: number; visits: number },
): void {
  const { random, resident } = chart;
  const unit = resident.neighbourhood.healthCentre;
  const doctor = 'distriktsläkare';
  const spanDays = Math.max(40, Math.round(options.years * 365));
  const list: Medication[] = [];
  const steps = options.conditions
    .map((condition) => ({ condition, daysAgo: random.int(20, spanDays) }))
    .sort((x, y) => y.daysAgo - x.daysAgo);
  for (const { condition, daysAgo } of steps) {
    const { code, display, medicines } = conditions[condition];
    const date = workdayBefore(chart.ago(daysAgo));
    chart.write('diagnosis', {
      unit,
      by: doctor,
      date,
      time: timeBetween(random, '08:30', '15:30'),
      title: display,
      summary: `${code} ${display}`,
      body: { code, codeSystem: icd, display, kind: 'main', chronic: true },
    });
    const added: Prescription = random.pick<Prescription>(medicines);
    if (list.some(({ name }) => name === added.name)) continue;
    list.push(toMedication(added, date));
    chart.write('medicationList', {
      unit,
      by: doctor,
      date,
      time: timeBetween(random, '09:00', '16:00'),
      title: 'Läkemedelslista',
      summary: `${added.name} insatt, ${list.length} läkemedel`,
      body: {
        medications: [...list],
        changes: `${added.name} ${added.strength} insatt (${added.indication}).`,
      },
    });
  }
  const paused = list.length > 2 ? list[random.int(0, list.length - 2)] : undefined;
  if (paused && random.chance(0.6)) {
    const text = chart.tell(reviews);
    const date = workdayBefore(chart.ago(random.int(4, 18)));
    chart.note({
      unit,
      by: doctor,
      date,
      time: '10:40',
      title: 'Läkemedelsgenomgång',
      text,
      event: 'medication',
    });
    const left = list.filter(({ name }) => name !== paused.name);
    chart.write('medicationList', {
      unit,
      by: doctor,
      date,
      time: '11:05',
      title: 'Läkemedelslista',
      summary: `${paused.name} utsatt, ${left.length} läkemedel`,
      body: {
        medications: left,
        changes: `${paused.name} utsatt ${chart.phrase('{efter läkemedelsgenomgång|på grund av biverkningar|då det inte behövs längre}')}.`,
      },
    });
  }
  for (let i = 0; i < options.visits; i += 1) {
    const date = chart.ago(random.int(1, spanDays));
    const phone = random.chance(0.3);
    const text = phone ? chart.tell(phoneCalls) : `${chart.tell(visits)} ${chart.tell(plans)}`;
    chart.write('careContact', {
      unit,
      by: phone || random.chance(0.4) ? 'distriktssköterska' : doctor,
      date,
      time: timeBetween(random, '08:10', '16:20'),
      title: phone ? 'Telefonkontakt' : 'Besök',
      summary: firstPart(text),
      body: {
        kind: phone ? 'phone' : 'visit',
        clinic: 'Primärvård',
        reason: firstPart(text),
        text,
      },
    });
    if (random.chance(0.25)) {
      chart.note({
        unit,
        by: doctor,
        date: addDays(date, 1),
        time: timeBetween(random, '08:10', '16:20'),
        title: random.pick(noteTitles),
        text: `${chart.tell(visits)} ${chart.tell(plans)}`,
        event: 'visit',
      });
    }
  }
  if (options.visits > 0) {
    chart.relate({
      unit,
      kind: 'patientRelation',
      basis: 'visit',
      basisText: 'Listad på hälsocentralen, pågående uppföljning',
      from: at(chart.ago(Math.min(spanDays, random.int(10, 300))), '08:00'),
      until: at(addDays(chart.today, random.int(30, 300)), '17:00'),
    });
  }
  if (options.conditions.length >= 3 && random.chance(0.6)) {
    const contact = chart.author(unit, 'distriktssköterska');
    const from = chart.ago(random.int(60, Math.max(90, spanDays)));
    chart.write('permanentCareContact', {
      unit,
      by: 'distriktssköterska',
      date: from,
      time: '13:15',
      title: 'Fast vårdkontakt',
      summary: `${contact.name}, ${contact.role}`,
      body: {
        name: contact.name,
        role: contact.role,
        unitName: chart.unit(unit).name,
        phone: `070-174 06 ${String(random.int(5, 99)).padStart(2, '0')}`,
        from,
        note: chart.phrase(
          '{Telefontid vardagar 8–9|Samordnar kontakterna med hemsjukvården|Nås säkrast före lunch}.',
        ),
      },
    });
  }
}

function firstPart(text: string): string {
  const end = text.indexOf('. ');
  return end > 0 ? text.slice(0, end) : text.replace(/\.$/, '');
}

const allergies = [
  ['lifeThreatening', 'Penicillin', 'Anafylaktisk reaktion'],
  ['serious', 'Penicillin', 'Utbrett hudutslag och svullnad'],
  ['serious', 'Trimetoprim', 'Feber och blåsor i munnen'],
  ['lifeThreatening', 'Jordnöt', 'Anafylaktisk reaktion'],
  ['serious', 'Acetylsalicylsyra', 'Svår astma'],
  ['serious', 'Jodkontrastmedel', 'Andnöd och blodtrycksfall'],
  ['other', 'Latex', 'Kontakteksem'],
] as const;

/** A warning (VARNING) with who entered it and when. */
export function warning(chart: Chart, daysAgo: number): void {
  const [severity, substance, reaction] = chart.random.pick(allergies);
  const date = chart.ago(daysAgo);
  const text = chart.phrase(
    '{Uppgift från $namn|Reaktion under vård|Uppgift i tidigare journal}, {bekräftad av läkare|utredd på allergimottagningen}.',
  );
  chart.write('warning', {
    unit: chart.resident.neighbourhood.healthCentre,
    by: 'distriktsläkare',
    date,
    time: '10:20',
    title: 'Varning',
    summary: `${substance}: ${reaction.toLowerCase()}`,
    body: {
      severity,
      kind: 'hypersensitivity',
      substance,
      reaction,
      text,
      from: date,
      verified: true,
    },
  });
}

/** A warning about something else than hypersensitivity. */
export function otherWarning(chart: Chart, daysAgo: number): void {
  const date = chart.ago(daysAgo);
  const [kind, text, summary] = chart.random.pick([
    [
      'infection',
      'Bärare av MRSA. Basala hygienrutiner räcker i hemmet, eget rum på sjukhus.',
      'Smitta: MRSA',
    ],
    [
      'treatment',
      'Blodförtunnande behandling. Kontakta läkare vid slag mot huvudet.',
      'Behandling: blodförtunnande',
    ],
    [
      'disease',
      'Binjurebarksvikt. Ge hydrokortison vid svår sjukdom eller skada.',
      'Sjukdom: binjurebarksvikt',
    ],
  ] as const);
  chart.write('warning', {
    unit: chart.resident.neighbourhood.healthCentre,
    by: 'distriktsläkare',
    date,
    time: '11:10',
    title: 'Varning',
    summary,
    body: { severity: 'serious', kind, text, from: date, verified: true },
  });
}
