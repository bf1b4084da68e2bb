import { addDays, at } from '../calendar.ts';
import type { Chart } from '../chart.ts';
import { dailyNotes, homeCareInterventions } from '../courses/home-care.ts';
import { helena, homeUnit, maja, office } from './birgitta-units.ts';

/** Six hours of home care, then eleven, a short-term stay, and an investigation that runs. */
export function decisions(chart: Chart): void {
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

/** Two plans, three years apart. */
export function plans(chart: Chart): void {
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

/** What the home care and the short-term stay wrote. */
export function homeCare(chart: Chart): void {
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
