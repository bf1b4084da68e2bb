import { addDays, daysBetween } from '../calendar.ts';
import type { Chart } from '../chart.ts';
import { dementiaCourse, lastDaysCourse } from './dementia.ts';
import { homeCareCourse } from './home-care.ts';
import { homeNursingCourse, woundCourse } from './home-nursing.ts';
import { hospitalStay, shortTermStay } from './hospital.ts';
import { type Condition, otherWarning, primaryCareCourse, warning } from './primary-care.ts';
import { adultCourse, childCourse, dayActivityCourse, psychiatryCourse } from './younger.ts';

/** What happens in one resident's life, as far as anyone writes it down. */
export function writeLife(chart: Chart): void {
  const { age } = chart;
  if (age < 20) young(chart);
  else if (age < 65) adult(chart);
  else older(chart);
}

function young(chart: Chart): void {
  const { random } = chart;
  childCourse(chart, {
    visits: random.int(1, 5),
    asthma: random.chance(0.22),
    injury: random.chance(0.25),
  });
  if (chart.age >= 12 && random.chance(0.12)) psychiatryCourse(chart, random.int(1, 4));
  if (random.chance(0.06)) warning(chart, random.int(20, 900));
}

function adult(chart: Chart): void {
  const { random } = chart;
  if (chart.age < 60 && random.chance(0.14))
    dayActivityCourse(chart, { daysAgo: random.int(200, 1500), notes: random.int(8, 30) });
  adultCourse(chart, { visits: random.int(1, 5), injury: random.chance(0.18) });
  if (random.chance(0.14)) psychiatryCourse(chart, random.int(1, 6));
  if (random.chance(0.05)) warning(chart, random.int(20, 2000));
  if (chart.age >= 45 && random.chance(0.3)) {
    primaryCareCourse(chart, {
      conditions: some(
        chart,
        ['hypertension', 'diabetes', 'hypothyroidism', 'pain', 'depression'],
        1,
        2,
      ),
      years: 4,
      visits: random.int(1, 4),
    });
  }
  if (chart.age >= 50 && random.chance(0.05)) {
    hospitalStay(chart, 'stroke', random.int(30, 500));
    homeNursingCourse(chart, {
      daysAgo: random.int(30, 400),
      visits: random.int(2, 6),
      rehab: random.int(1, 4),
    });
  }
}

const common: readonly Condition[] = [
  'hypertension',
  'heartFailure',
  'fibrillation',
  'diabetes',
  'copd',
  'osteoporosis',
  'pain',
  'sleep',
  'depression',
  'hypothyroidism',
  'stroke',
];

function some(chart: Chart, from: readonly Condition[], least: number, most: number): Condition[] {
  return chart.random.shuffle(from).slice(0, chart.random.int(least, most));
}

function older(chart: Chart): void {
  const { random, age, resident } = chart;
  const ends =
    resident.deceasedOn === undefined ? 0 : daysBetween(resident.deceasedOn, chart.today);
  const illnesses = some(chart, common, 1, age > 80 ? 5 : 3);
  primaryCareCourse(chart, {
    conditions: illnesses,
    years: random.int(2, 9),
    visits: random.int(1, 5),
  });
  if (random.chance(0.14)) warning(chart, random.int(60, 3000));
  if (random.chance(0.06)) otherWarning(chart, random.int(60, 1500));
  const cared = random.chance(age >= 85 ? 0.86 : age >= 75 ? 0.6 : 0.26);
  const demented = random.chance(age >= 85 ? 0.26 : age >= 75 ? 0.14 : 0.04);
  const started = ends + random.int(90, 1300);
  const moved = demented && random.chance(0.5) ? ends + random.int(60, 500) : undefined;
  if (moved !== undefined) {
    dementiaCourse(chart, {
      daysAgo: moved + random.int(300, 900),
      housingDaysAgo: moved,
      notes: random.int(8, 26),
    });
    homeCareCourse(chart, {
      startedDaysAgo: moved + random.int(120, 500),
      notes: random.int(4, 10),
      hours: random.int(8, 18),
      ends: moved + 1,
    });
  } else if (demented) dementiaCourse(chart, { daysAgo: started + random.int(0, 300), notes: 0 });
  if (cared && moved === undefined) {
    homeCareCourse(chart, {
      startedDaysAgo: started,
      notes: random.int(5, 22),
      hours: random.int(3, 18),
      ...(ends > 0 ? { ends } : {}),
    });
  }
  if (cared && random.chance(0.5)) nursing(chart, ends);
  stays(chart, { ends, cared: cared && moved === undefined });
  lastDaysCourse(chart);
  if (cared) consents(chart);
}

function nursing(chart: Chart, ends: number): void {
  const { random } = chart;
  const daysAgo = ends + random.int(60, 700);
  homeNursingCourse(chart, { daysAgo, visits: random.int(3, 14), rehab: random.int(0, 3) });
  if (!random.chance(0.38)) return;
  const place = random.pick([
    'Vänster underben, insidan',
    'Höger underben, utsidan',
    'Höger häl',
    'Vänster häl',
    'Korsbenet',
    'Höger stortå',
    'Vänster fotsula',
  ]);
  const length = Math.min(daysAgo - ends - 5, random.int(50, 320));
  woundCourse(chart, {
    location: place,
    daysAgo: ends + length,
    startArea: random.int(8, 95) / 10,
    infected: random.chance(0.35),
    id: `${chart.resident.key}-1`,
    ...(random.chance(0.4) ? { healsAfterDays: Math.max(40, Math.round(length * 0.8)) } : {}),
  });
}

function stays(chart: Chart, options: { ends: number; cared: boolean }): void {
  const { random, age } = chart;
  const { ends, cared } = options;
  const kinds = ['hip', 'heart', 'lungs', 'pneumonia', 'urosepsis', 'stroke'] as const;
  const count = random.chance(age >= 80 ? 0.55 : 0.3) ? random.int(1, 2) : 0;
  for (let i = 0; i < count; i += 1) {
    const kind = random.pick(kinds);
    const discharged = hospitalStay(chart, kind, ends + random.int(25, 900));
    if (
      cared &&
      (kind === 'hip' || kind === 'stroke') &&
      random.chance(0.6) &&
      discharged < chart.lastDay
    ) {
      shortTermStay(chart, addDays(discharged, 1), random.int(10, 28));
    }
  }
  if (ends === 0 && random.chance(0.014)) {
    hospitalStay(chart, random.pick(['heart', 'pneumonia', 'lungs']), random.int(1, 3), {
      stillThere: true,
    });
  }
}

/** Some have let one of those who meet them read what others have written. */
function consents(chart: Chart): void {
  const { random, resident } = chart;
  const { homeCare, healthCentre, homeNursing } = resident.neighbourhood;
  const since = () => `${chart.ago(random.int(20, 400))}T09:00:00+01:00`;
  if (random.chance(0.25)) {
    const personal = random.chance(0.15);
    chart.consent({
      unit: homeCare,
      by: 'undersköterska',
      from: since(),
      channel: 'written',
      personal,
    });
  }
  if (random.chance(0.2)) {
    chart.consent({
      unit: healthCentre,
      by: 'distriktssköterska',
      from: since(),
      until: `${addDays(chart.today, random.int(20, 300))}T22:00:00+01:00`,
      channel: random.chance(0.5) ? 'onSite' : 'phone',
    });
  }
  if (random.chance(0.12)) {
    const from = chart.ago(random.int(90, 300));
    const withdrawn = random.chance(0.25);
    chart.consent({
      unit: homeNursing,
      by: 'distriktssköterska',
      from: `${from}T10:00:00+01:00`,
      channel: 'onSite',
      ...(withdrawn ? { withdrawnAt: `${addDays(from, 60)}T14:00:00+01:00` } : {}),
    });
  }
}
