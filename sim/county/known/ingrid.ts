import { at } from '../calendar.ts';
import type { Chart } from '../chart.ts';
import { dementiaCourse } from '../courses/dementia.ts';
import { homeCareCourse } from '../courses/home-care.ts';
import { hospitalStay } from '../courses/hospital.ts';

/**
 * Ingrid Nyström has dementia and lastingly can't take a position. She had home care in Ljusdal, and has it from a
 * private performer in Hudiksvall since she moved to her daughter. What Ljusdal decided and planned is made
 * available under SVOD 2:6; the hospital's notes are the hospital's.
 */
export function writeIngrid(chart: Chart): void {
  dementiaCourse(chart, { daysAgo: 900, notes: 0 });
  writePlanOfLjusdal(chart);
  hospitalStay(chart, 'pneumonia', 41);
  homeCareCourse(chart, { startedDaysAgo: 68, notes: 10, hours: 9 });
}

function writePlanOfLjusdal(chart: Chart): void {
  const unit = 'ljusdal-case';
  const by = 'biståndshandläggare';
  const until = chart.ago(70);
  chart.write('assistanceDecision', {
    unit,
    by,
    date: chart.ago(430),
    time: '00:00',
    documented: at(chart.ago(438), '13:20'),
    until: at(until, '23:00'),
    title: 'Beslut om bistånd',
    summary: 'Hemtjänst 9 tim/vecka: morgon, måltider, sällskap',
    body: {
      status: 'granted',
      decidedOn: chart.ago(438),
      from: chart.ago(430),
      until,
      section: 'SoL 11 kap. 1 §',
      interventions: [
        {
          kind: 'homeCare',
          name: 'Hemtjänst',
          hoursPerWeek: 9,
          note: 'Morgon, måltider och sällskap',
        },
      ],
      text: 'Ingrid behöver stöd i alla moment på morgonen och blir orolig när hon är ensam länge. Dottern Lena är med vid utredningen och beskriver hur hennes mamma har velat ha det.',
    },
  });
  chart.write('implementationPlan', {
    unit,
    by,
    date: chart.ago(415),
    time: '10:30',
    title: 'Plan för insatserna',
    summary: 'Mål: lugna morgnar, äter tillsammans med någon',
    body: {
      from: chart.ago(415),
      until,
      goals: [
        {
          goal: 'Ingrid har lugna morgnar',
          how: 'Samma personal om det går. Knacka, säg namnet, dra upp gardinen och vänta. En sak i taget: strumpor först, sedan koftan. Skynda inte till duschen, hon är rädd för vattnet i ansiktet.',
        },
        {
          goal: 'Ingrid äter tillräckligt',
          how: 'Äter när någon äter med henne. Smörgåsen i bitar, kaffet i den blå koppen. Radion av under måltiden.',
        },
      ],
      personView:
        'Ingrid har alltid tyckt om sällskap och att bli tilltalad med förnamn. Hon vill inte bli matad.',
    },
  });
}
