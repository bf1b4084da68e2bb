import { addDays, at, workdayBefore } from '../calendar.ts';
import { type Chart, type Pool, timeBetween } from '../chart.ts';
import { dailyNotes } from './home-care.ts';
import { icd } from './hospital.ts';

const investigation: Pool = [
  'Remiss från hälsocentralen. {Minnet sämre sedan ett par år|Går vilse på kända vägar|Svårt att betala räkningar och hitta ord}. $Anhorig {berättar att $namn ställer samma fråga många gånger|är mycket orolig för spisen|har tagit över ekonomin}. MMSE {19|21|22|24}, klocktest {avvikande|med felplacerade visare}.',
  'Återbesök med {$anhorig|fast omsorgskontakt}. {DT hjärna: atrofi av hippocampus|Arbetsterapeutens bedömning: behöver stöd i alla moment i köket}. $namn {själv tycker inte att det är något fel|har märkt att orden försvinner|blev ledsen av beskedet}. {Behandling insatt|Anhörigstöd erbjudet}.',
];
const decidedHousing: Pool = [
  '$namn beviljas särskilt boende med inriktning mot demens. {Nätterna är otrygga trots utökad hemtjänst|$namn lämnar hemmet nattetid och hittar inte tillbaka}. $Anhorig {har deltagit i utredningen|står bakom ansökan tillsammans med $namn}.',
];
const housingNotes: Pool = [
  '{Vaken vid fem och ville hem till barnen|Sov till åtta}. {Åt frukost i matsalen med Astrid och Rune|Ville äta på rummet}. {Lugn när radion är på|Vandrade i korridoren före lunch}.',
  '$namn sjöng med på allsången och kom ihåg {alla verserna|mer än vi andra}. {Mycket nöjd efteråt|Nynnade hela kvällen}.',
  '$namn {bakade bullar med gruppen|hjälpte till att vika tvätt|dukade till kaffet}. {Stolt efteråt|Trött men glad|Berättade om sitt gamla kök}.',
  '$namn satt {på altanen i solen|i trädgården med filt} en stund efter lunch. {Somnade till|Tittade på fåglarna|Ville inte gå in}.',
  'Orolig på eftermiddagen, {letade efter sin väska|trodde att bussen snart går|ropade på sin mamma}. {Promenad runt huset hjälpte|Fotoalbumet och en kopp kaffe lugnade|Bytte personal, då gick det bättre}.',
  '$Anhorig på besök. {$namn kände igen och log|Tog en stund innan $namn kände igen}. {De gick i trädgården|Åt middag tillsammans}. $Anhorig {undrar över den nya medicinen|tycker att $namn har magrat|är tacksam för bilderna vi skickar}.',
  'Hjälp med {morgontoalett|dusch}, {en personal åt gången, lugnt tempo|visar med händerna, då förstår $namn}. {Ville inte byta tröja, fick vänta|Tog själv tvättlappen}.',
  'Vikt $vikt kg, {ner ett halvt kilo på en månad|i stort sett oförändrad}. {Energitillskott till frukost|Mellanmål vid tio och tre|Näringsdryck till kvällen}. Äter {bäst med fingermat|bra när vi sitter med}.',
];

const nightNotes: Pool = [
  'Natt: uppe {två|tre} gånger, följdes tillbaka till sängen. {Varm mjölk hjälpte|Satt en stund och höll handen|Somnade om efter toalettbesök}.',
  'Natt: sov lugnt med lampan tänd. {Vaknade halv sex|Tillsyn kl. 23 och 04 utan anmärkning}.',
  'Natt: larmmattan larmade vid {tretiden|fyratiden}, $namn var på väg till toaletten. {Hjälptes tillbaka|Ville sitta uppe en stund, drack te}.',
];

/** Memory investigation, diagnosis and, later, special housing. */
export function dementiaCourse(
  chart: Chart,
  options: { daysAgo: number; housingDaysAgo?: number; notes: number },
): void {
  const { random, resident } = chart;
  const { caseOffice, housing } = resident.neighbourhood;
  for (const [index, offset] of [0, 70].entries()) {
    const text = chart.tell(investigation);
    chart.write('careContact', {
      unit: 'memory',
      by: 'leg. läkare',
      date: chart.ago(Math.max(2, options.daysAgo - offset)),
      time: timeBetween(random, '09:00', '14:30'),
      title: index === 0 ? 'Minnesutredning' : 'Återbesök',
      summary: index === 0 ? 'Minnesutredning, första besöket' : 'Återbesök efter minnesutredning',
      body: { kind: 'visit', clinic: 'Geriatrik', text },
    });
  }
  chart.write('diagnosis', {
    unit: 'memory',
    by: 'leg. läkare',
    date: chart.ago(Math.max(2, options.daysAgo - 70)),
    time: '15:00',
    title: 'Demens vid Alzheimers sjukdom',
    summary: 'F00.1 Demens vid Alzheimers sjukdom med sen debut',
    body: {
      code: 'F00.1',
      codeSystem: icd,
      display: 'Demens vid Alzheimers sjukdom med sen debut',
      kind: 'main',
      chronic: true,
    },
  });
  if (options.housingDaysAgo === undefined) return;
  const moved = chart.ago(options.housingDaysAgo);
  const decidedOn = workdayBefore(addDays(moved, -random.int(14, 40)));
  chart.write('assistanceDecision', {
    unit: caseOffice,
    by: 'biståndshandläggare',
    date: moved,
    time: '11:00',
    documented: at(decidedOn, '13:30'),
    title: 'Beslut om bistånd',
    summary: 'Särskilt boende',
    intervention: 'specialHousing',
    body: {
      status: 'granted',
      decidedOn,
      from: moved,
      section: 'SoL 11 kap. 1 §',
      interventions: [{ kind: 'specialHousing', name: 'Särskilt boende' }],
      text: chart.tell(decidedHousing),
    },
  });
  const planned = addDays(moved, 15);
  chart.write('implementationPlan', {
    unit: housing,
    by: 'undersköterska',
    date: planned,
    time: '14:00',
    title: 'Genomförandeplan',
    summary: 'Mål: lugna kvällar och meningsfulla dagar',
    intervention: 'specialHousing',
    body: {
      from: planned,
      goals: [
        {
          goal: 'Lugna kvällar och nätter',
          how: chart.phrase(
            '{Samma person följer till sängen|Kvällskaffe i lugn miljö}. {Lampan i badrummet är tänd|Mjuk musik från åtta}. {Larmmatta nattetid efter bedömning|Tillsyn kl. 23 och 04}.',
          ),
          followUpOn: addDays(planned, 120),
        },
        {
          goal: chart.phrase('$namn har något att göra varje dag'),
          how: chart.phrase(
            '{Vika tvätt, vattna blommor och duka|Sång på tisdagar och promenad efter lunch}. {$Anhorig berättar gärna om livet på gården|Levnadsberättelsen hänger på insidan av skåpet}.',
          ),
          followUpOn: addDays(planned, 120),
        },
      ],
      personView: chart.phrase(
        '$namn {säger att det viktigaste är att få vara ute|vill ha sin egen filt och sin stol|visar att $hon trivs med musik}.',
      ),
    },
  });
  chart.relate({
    unit: housing,
    kind: 'interventions',
    basis: 'other',
    basisText: 'Särskilt boende',
    from: at(moved, '11:00'),
  });
  for (let i = 0; i < options.notes; i += 1) {
    const night = random.chance(0.2);
    chart.note({
      unit: housing,
      by: 'undersköterska',
      date: chart.ago(1 + Math.floor(random.next() ** 2 * Math.max(1, options.housingDaysAgo - 2))),
      time: night ? timeBetween(random, '05:40', '06:50') : timeBetween(random, '10:00', '21:30'),
      text: night
        ? chart.tell(nightNotes)
        : `${chart.tell(housingNotes)} ${chart.tell(housingNotes)}`,
      intervention: 'specialHousing',
      event: 'visit',
    });
  }
  dailyNotes(chart, {
    unit: housing,
    days: options.housingDaysAgo,
    count: Math.round(options.notes / 4),
    ends: 0,
    intervention: 'specialHousing',
    happeningsOnly: true,
  });
}

const lastDays: Pool = [
  'Brytpunktssamtal hållet med $namn och $anhorig. {Vård i livets slut på boendet|Vill dö hemma}. Vid behovs-läkemedel ordinerade och finns på plats.',
  '{Andas lugnt|Andningsuppehåll}, {smärtfri|morfin 2,5 mg given kl. 03 med god effekt}. {Munvård varannan timme|Vänds med två}. $Anhorig {sitter hos $henne|sover i rummet}.',
  'Sover mest. {Tar små klunkar vatten|Fuktar munnen}. $Anhorig {håller handen och läser högt|har fått mat och vila}. Extravak {i natt|dygnet runt}.',
];

/** The last days, written by home nursing. */
export function lastDaysCourse(chart: Chart): void {
  const { random, resident } = chart;
  if (resident.deceasedOn === undefined) return;
  for (const before of [12, 6, 4, 2, 1]) {
    chart.note({
      unit: resident.neighbourhood.homeNursing,
      by: 'sjuksköterska',
      date: addDays(resident.deceasedOn, -before),
      time: timeBetween(random, '08:00', '21:00'),
      text: chart.tell(lastDays),
      event: 'other',
    });
  }
}
