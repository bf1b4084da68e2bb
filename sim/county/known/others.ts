import { addDays, at } from '../calendar.ts';
import type { Chart } from '../chart.ts';
import { dementiaCourse, lastDaysCourse } from '../courses/dementia.ts';
import { homeCareCourse } from '../courses/home-care.ts';
import { homeNursingCourse, woundCourse } from '../courses/home-nursing.ts';
import { hospitalStay, icd } from '../courses/hospital.ts';
import { primaryCareCourse } from '../courses/primary-care.ts';
import {
  adultCourse,
  childCourse,
  dayActivityCourse,
  psychiatryCourse,
} from '../courses/younger.ts';

/** Tove Lindqvist, Birgitta's daughter: a resident with a life and a record of her own. */
export function writeTove(chart: Chart): void {
  primaryCareCourse(chart, { conditions: ['hypertension', 'sleep'], years: 4, visits: 3 });
  chart.write('careContact', {
    unit: 'ljusdal-hc',
    by: 'Maria Eklund',
    date: chart.ago(45),
    time: '15:20',
    title: 'Besök',
    summary: 'Trötthet och sömnsvårigheter',
    body: {
      kind: 'visit',
      clinic: 'Primärvård',
      reason: 'Trötthet och sömnsvårigheter',
      text: 'Sover dåligt sedan sommaren, vaknar och väntar på att telefonen ska ringa. Hjälper sin mamma varje kväll efter arbetet. Blodtryck 148/92. Samtal om avlastning och om att prata med kommunens anhörigstöd. Återbesök om sex veckor.',
    },
  });
}

/** Kerstin Ahlgren has blocked what Region Dalarna has written, and also has records that aren't blocked. */
export function writeKerstin(chart: Chart): void {
  chart.write('careContact', {
    unit: 'mora-medicine',
    by: 'leg. läkare',
    date: chart.ago(1020),
    time: '14:10',
    until: at(chart.ago(1017), '12:00'),
    title: 'Slutenvård',
    summary: 'Medicin, 3 dygn',
    body: {
      kind: 'inpatient',
      clinic: 'Medicin',
      reason: 'Läkemedelsförgiftning, oavsiktlig',
      outcome: 'Skrivs ut till hemmet efter observation. Uppföljning hos hälsocentralen.',
    },
  });
  chart.write('medicationList', {
    unit: 'mora-medicine',
    by: 'leg. läkare',
    date: chart.ago(1017),
    time: '11:30',
    title: 'Läkemedelslista',
    summary: 'Litium, 3 läkemedel',
    body: {
      medications: [
        {
          name: 'Litiumsulfat',
          strength: '42 mg',
          dose: '2 depottabletter till kvällen',
          indication: 'stämningsstabiliserande',
        },
        {
          name: 'Kvetiapin',
          strength: '50 mg',
          dose: '1 tablett till natten',
          indication: 'mot oro',
        },
        {
          name: 'Levotyroxin',
          strength: '75 mikrogram',
          dose: '1 tablett på morgonen',
          indication: 'mot låg ämnesomsättning',
        },
      ],
      changes: 'Litium återinsatt efter provtagning. Serumlitium om en vecka.',
    },
  });
  chart.write('careContact', {
    unit: 'mora-emergency',
    by: 'Karin Brodin',
    date: chart.ago(1020),
    time: '11:20',
    title: 'Akutbesök',
    summary: 'Yrsel och darrningar',
    body: {
      kind: 'emergency',
      clinic: 'Akutsjukvård',
      reason: 'Yrsel, darrningar och kräkningar sedan två dygn.',
    },
  });
  chart.write('diagnosis', {
    unit: 'private-hc',
    by: 'Farhad Rahimi',
    date: chart.ago(600),
    time: '10:00',
    title: 'Hypotyreos',
    summary: 'E03.9 Hypotyreos, ospecificerad',
    body: {
      code: 'E03.9',
      codeSystem: icd,
      display: 'Hypotyreos, ospecificerad',
      kind: 'main',
      chronic: true,
    },
  });
  chart.write('medicationList', {
    unit: 'private-hc',
    by: 'Farhad Rahimi',
    date: chart.ago(210),
    time: '10:20',
    title: 'Läkemedelslista',
    summary: 'Levotyroxin ändrad, 2 läkemedel',
    body: {
      medications: [
        {
          name: 'Levotyroxin',
          strength: '100 mikrogram',
          dose: '1 tablett på morgonen',
          indication: 'mot låg ämnesomsättning',
          from: chart.ago(210),
        },
        {
          name: 'Omeprazol',
          strength: '20 mg',
          dose: '1 kapsel på morgonen',
          indication: 'mot sura uppstötningar',
          from: chart.ago(600),
        },
      ],
      changes: 'Levotyroxin ökad från 75 till 100 mikrogram.',
    },
  });
  chart.write('careContact', {
    unit: 'private-hc',
    by: 'Farhad Rahimi',
    date: chart.ago(210),
    time: '10:00',
    title: 'Besök',
    summary: 'Uppföljning av ämnesomsättning',
    body: {
      kind: 'visit',
      clinic: 'Primärvård',
      text: 'Trött och frusen. TSH 7,8. Levotyroxin höjs. Kerstin vill inte prata om annan medicin i dag och berättar att hon har andra kontakter. Prov om sex veckor.',
    },
  });
  homeNursingCourse(chart, { daysAgo: 240, visits: 6, rehab: 0 });
  homeCareCourse(chart, { startedDaysAgo: 230, notes: 8, hours: 4 });
}

/** Leif Norberg: an inner block for the psychiatric clinic within the region, and an outer one for a period. */
export function writeLeif(chart: Chart): void {
  psychiatryCourse(chart, 5);
  primaryCareCourse(chart, {
    conditions: ['diabetes', 'depression', 'hypertension'],
    years: 6,
    visits: 5,
  });
  hospitalStay(chart, 'pneumonia', 400);
  homeCareCourse(chart, { startedDaysAgo: 260, notes: 12, hours: 5 });
}

/** Gunnar Wiklund changed his mind: his block has been lifted. */
export function writeGunnar(chart: Chart): void {
  primaryCareCourse(chart, {
    conditions: ['fibrillation', 'heartFailure', 'hypertension'],
    years: 7,
    visits: 6,
  });
  hospitalStay(chart, 'heart', 75);
  homeCareCourse(chart, { startedDaysAgo: 700, notes: 18, hours: 8 });
  homeNursingCourse(chart, { daysAgo: 500, visits: 10, rehab: 2 });
}

/** Sven-Erik Holm has dementia and can no longer take a position; he was informed while he could. */
export function writeSvenErik(chart: Chart): void {
  dementiaCourse(chart, { daysAgo: 1100, housingDaysAgo: 330, notes: 22 });
  homeCareCourse(chart, { startedDaysAgo: 1000, notes: 10, hours: 14, ends: 331 });
  primaryCareCourse(chart, {
    conditions: ['dementia', 'hypertension', 'pain'],
    years: 8,
    visits: 4,
  });
  chart.note({
    unit: 'ljusdal-housing',
    by: 'undersköterska',
    date: chart.ago(6),
    time: '15:30',
    event: 'worry',
    intervention: 'specialHousing',
    summary: 'Makan Gun orolig: Sven-Erik äter mindre och sover på dagen',
    text: 'Makan Gun på besök. Hon är orolig för att Sven-Erik äter mindre och sover mer på dagen sedan den nya tabletten sattes in. Han kände igen henne men sa inte så mycket. Rapporterat till sjuksköterska Sara Hedman, som tar upp det med läkaren på torsdag.',
  });
  homeNursingCourse(chart, { daysAgo: 330, visits: 8, rehab: 1 });
}

/** Elsa Bergman, 12, with asthma. */
export function writeElsa(chart: Chart): void {
  childCourse(chart, { visits: 3, asthma: true, injury: true });
}

/** Sixten Nordin, 4, too young to consent. */
export function writeSixten(chart: Chart): void {
  childCourse(chart, { visits: 5, asthma: false, injury: false });
  chart.write('careContact', {
    unit: 'emergency',
    by: 'leg. läkare',
    date: chart.ago(16),
    time: '21:40',
    title: 'Akutbesök',
    summary: 'Krupp, inhalation med god effekt',
    body: {
      kind: 'emergency',
      clinic: 'Akutsjukvård',
      reason: 'Skällande hosta och väsande andning sedan en timme.',
      outcome:
        'Inhalation och betametason. Hem efter två timmar, återbesök på barn- och ungdomsmottagningen.',
    },
  });
  chart.write('warning', {
    unit: 'children',
    by: 'Lovisa Norén',
    date: chart.ago(250),
    time: '13:10',
    title: 'Varning',
    summary: 'Jordnöt: anafylaktisk reaktion',
    body: {
      severity: 'lifeThreatening',
      kind: 'hypersensitivity',
      substance: 'Jordnöt',
      reaction: 'Anafylaktisk reaktion',
      text: 'Utredd på barn- och ungdomsmottagningen. Adrenalinpenna hemma och på förskolan.',
      from: chart.ago(250),
      verified: true,
    },
  });
  chart.write('careContact', {
    unit: 'mora-emergency',
    by: 'Karin Brodin',
    date: chart.ago(128),
    time: '18:25',
    title: 'Akutbesök',
    summary: 'Anafylaxi efter glass med nötter, adrenalin gavs',
    body: {
      kind: 'emergency',
      clinic: 'Akutsjukvård',
      reason: 'Familjen på semester i Mora. Urtikaria och väsande andning tio minuter efter glass.',
      outcome:
        'Pappa gav adrenalinpennan på plats. Ny dos på akuten, observerad åtta timmar. Hem med ny penna. Barnmottagningen hemma behöver följa upp.',
    },
  });
  chart.write('dailyNote', {
    unit: 'private-hc',
    by: 'sjuksköterska',
    date: chart.ago(61),
    time: '10:40',
    title: 'Telefonrådgivning',
    summary: 'Mamma ringer: utslag på magen, lugnt nu',
    body: {
      text: 'Mamma ringer. Sixten har kliande utslag på magen sedan i går kväll, inga nya livsmedel, ingen svullnad, andas lugnt och leker. Råd om mjukgörande kräm. Påmind om adrenalinpennan och att ringa 112 vid andningsbesvär. Hör av sig i morgon om det inte är bättre.',
    },
  });
}

/** Emma Bergman, the mother of Elsa and Sixten: a resident with a record of her own. */
export function writeEmma(chart: Chart): void {
  adultCourse(chart, { visits: 4, injury: false });
}

/** Maria Hedlund: secrecy marking. */
export function writeMariaHedlund(chart: Chart): void {
  adultCourse(chart, { visits: 4, injury: false });
  psychiatryCourse(chart, 3);
}

/** Johan Ekström: protected registration. */
export function writeJohan(chart: Chart): void {
  adultCourse(chart, { visits: 4, injury: true });
}

/** Arvid Sundin died three weeks ago: relations and consents ended with him. */
export function writeArvid(chart: Chart): void {
  primaryCareCourse(chart, {
    conditions: ['heartFailure', 'copd', 'fibrillation'],
    years: 8,
    visits: 4,
  });
  homeCareCourse(chart, { startedDaysAgo: 800, notes: 16, hours: 16, ends: 21 });
  homeNursingCourse(chart, { daysAgo: 420, visits: 10, rehab: 0 });
  lastDaysCourse(chart);
}

/** Göran Wallin came in by ambulance, unknown; his reserve number was later linked to his own. */
export function writeGoran(chart: Chart): void {
  primaryCareCourse(chart, { conditions: ['stroke', 'hypertension'], years: 3, visits: 3 });
  homeCareCourse(chart, { startedDaysAgo: 190, notes: 9, hours: 6 });
}

/** What was written under his reserve number before anyone knew who he was. */
export function writeGoranUnknown(chart: Chart): void {
  hospitalStay(chart, 'stroke', 212);
}

/** Olena Kovalenko first had a national reserve number, now a personnummer. */
export function writeOlena(chart: Chart): void {
  primaryCareCourse(chart, { conditions: ['diabetes', 'hypertension'], years: 3, visits: 4 });
  woundCourse(chart, {
    location: 'Höger fotsula',
    daysAgo: 150,
    startArea: 2.4,
    infected: true,
    id: 'ok-hf-1',
  });
  homeNursingCourse(chart, { daysAgo: 152, visits: 6, rehab: 1 });
}

/** Viktor Sandström works at a daily activity under LSS. */
export function writeViktor(chart: Chart): void {
  dayActivityCourse(chart, { daysAgo: 900, notes: 24 });
  adultCourse(chart, { visits: 3, injury: false });
  chart.consent({
    unit: chart.resident.neighbourhood.dayActivity,
    by: 'enhetschef',
    from: at(addDays(chart.today, -300), '10:00'),
    channel: 'written',
    representedBy: 'God man Ann-Christin Löf',
  });
}
