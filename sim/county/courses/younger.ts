import { addDays, at, workdayBefore } from '../calendar.ts';
import { type Chart, type Pool, timeBetween } from '../chart.ts';
import { emergencyVisit, icd } from './hospital.ts';

const asthma: Pool = [
  'Återbesök astma. {Hostar nattetid en gång i veckan|Har klarat gymnastiken hela hösten|Förkyld tre gånger sedan sist}. {Inhalationstekniken är bra|Tränar på inhalation med andningsbehållare}. Spirometri {utan anmärkning|med lätt obstruktion som går tillbaka}. {Oförändrad behandling|Höjer till två inhalationer kväll under förkylningstid}.',
  'Besök med {mamma|pappa|båda föräldrarna}. {Pollensäsongen har varit jobbig|Katten hos mormor ger besvär|Skolan har fått en plan för medicinen}. {Pricktest positivt för björk och katt|Fortsatt kortison i inhalation}. Ny tid om {sex månader|ett år}.',
];
const childVisits: Pool = [
  'Kommer med {mamma|pappa} för öroninflammation. Trumhinnan rodnad och buktande. {Penicillin V i fem dagar|Avvaktar ett dygn, recept finns}.',
  'Kommer med {mamma|pappa} för halsont och feber. Snabbtest för streptokocker {positivt, penicillin V i fem dagar|negativt, råd om egenvård}.',
  'Kommer med {mamma|pappa} för {utslag på magen|eksem i armvecken}. {Mjukgörande två gånger om dagen|Hydrokortison i en vecka}, ny kontakt vid behov.',
  'Kommer med {mamma|pappa} för hosta. Opåverkad, {leker på rummet|pratar på}, lungorna låter rena. Avvaktar, ny kontakt vid feber mer än tre dygn.',
  '{Magont på morgnarna|Huvudvärk|Svårt att somna}. Undersökning utan anmärkning, växer längs sin kurva. {Samtal om skolan|Elevhälsan kontaktas med föräldrarnas lov|Dagbok i fyra veckor}.',
  '{Fyraårskontroll|Hälsobesök}: {syn och hörsel utan anmärkning|remiss till synkontroll}. {Pratar i långa meningar|Ritar huvudfoting}. Vaccinerad enligt program.',
];
const childInjuries = [
  [
    'Fall från klätterställning, svullen och öm handled. Röntgen: fraktur på strålbenet utan felställning.',
    'Gips i tre veckor, återbesök på ortopeden.',
    'Handledsfraktur efter fall från klätterställning',
  ],
  [
    'Cyklade omkull med hjälm. Sår på hakan, ingen medvetslöshet.',
    'Limmas. Råd om hjärnskakning till föräldrarna.',
    'Cyklat omkull, sår på hakan',
  ],
  [
    'Skällande hosta sedan i natt, väsande andning.',
    'Inhalation och betametason, klart bättre efter två timmar. Hem.',
    'Krupp',
  ],
] as const;

/** A child: the health centre, the children's clinic, an injury now and then. */
export function childCourse(
  chart: Chart,
  options: { visits: number; asthma: boolean; injury: boolean },
): void {
  const { random, resident } = chart;
  const days = Math.max(60, Math.min(1500, chart.age * 365));
  for (let i = 0; i < options.visits; i += 1) {
    const text = chart.tell(childVisits);
    chart.write('careContact', {
      unit: resident.neighbourhood.healthCentre,
      by: 'distriktsläkare',
      date: chart.ago(random.int(2, days)),
      time: timeBetween(random, '08:20', '16:10'),
      title: 'Besök',
      summary: text.slice(0, text.indexOf('.')),
      body: { kind: 'visit', clinic: 'Primärvård', text },
    });
  }
  if (options.asthma) asthmaCourse(chart, days);
  if (options.injury) {
    const [reason, outcome, summary] = random.pick(childInjuries);
    emergencyVisit(chart, random.int(3, days), { reason, outcome, summary });
  }
}

function asthmaCourse(chart: Chart, days: number): void {
  const { random } = chart;
  const from = Math.min(days, 700);
  chart.write('diagnosis', {
    unit: 'children',
    by: 'leg. läkare',
    date: chart.ago(from),
    time: '10:30',
    title: 'Allergisk astma',
    summary: 'J45.0 Huvudsakligen allergisk astma',
    body: {
      code: 'J45.0',
      codeSystem: icd,
      display: 'Huvudsakligen allergisk astma',
      kind: 'main',
      chronic: true,
    },
  });
  for (const ago of [from - 1, Math.round(from * 0.6), Math.round(from * 0.2)]) {
    const text = chart.tell(asthma);
    chart.write('careContact', {
      unit: 'children',
      by: random.chance(0.5) ? 'leg. läkare' : 'sjuksköterska',
      date: chart.ago(Math.max(2, ago)),
      time: timeBetween(random, '09:00', '15:00'),
      title: 'Besök',
      summary: 'Astmakontroll',
      body: { kind: 'visit', clinic: 'Barn- och ungdomsmedicin', text },
    });
  }
  chart.write('medicationList', {
    unit: 'children',
    by: 'leg. läkare',
    date: chart.ago(Math.max(2, from - 1)),
    time: '11:15',
    title: 'Läkemedelslista',
    summary: 'Budesonid insatt, 2 läkemedel',
    body: {
      medications: [
        {
          name: 'Budesonid',
          strength: '100 mikrogram',
          dose: '1 inhalation morgon och kväll',
          indication: 'mot astma',
          from: chart.ago(from),
        },
        {
          name: 'Salbutamol',
          strength: '0,1 mg',
          dose: '1–2 inhalationer vid behov',
          indication: 'mot andnöd',
          from: chart.ago(from),
        },
      ],
      changes: 'Budesonid insatt som underhållsbehandling.',
    },
  });
  chart.relate({
    unit: 'children',
    kind: 'patientRelation',
    basis: 'visit',
    basisText: 'Pågående uppföljning av astma',
    from: at(chart.ago(from), '09:00'),
    until: at(addDays(chart.today, 200), '16:00'),
  });
}

const adultVisits: Pool = [
  'Söker för ont i ryggen sedan {tre|fyra} veckor. Neurologiskt status utan anmärkning, inga varningstecken. {Fysioterapeut i första hand|Råd om rörelse, paracetamol vid behov}.',
  'Söker för stressrelaterade besvär. {Sover fyra timmar per natt|Hjärtklappning och koncentrationssvårigheter}. {Sjukskrivning 50 % i två veckor|Samtal med kurator bokat}, återbesök.',
  'Söker för halsont sedan {tre|fyra} dagar. Streptokocktest {negativt, egenvård|positivt, penicillin V i fem dagar}.',
  'Söker för {hudutslag på händerna|eksem}. {Kortisonkräm i två veckor|Bild skickad till hudläkare}, {handskar i arbetet|mjukgörande dagligen}.',
  'Söker för återkommande huvudvärk. Blodtryck {128/82|136/88}, neurologiskt utan anmärkning. {Huvudvärksdagbok|Provar triptan vid anfall}.',
  'Söker för ont i {höger|vänster} axel efter {snöskottning|målning}. Inskränkt utåtrotation. {Fysioterapeut|Injektion diskuterad}, ny kontakt om sex veckor.',
  'Uppföljning: {sover bättre|ryggen är bättre|fortfarande trött}. {Arbetar halvtid sedan måndag|Tillbaka i arbete|Fortsatt sjukskriven två veckor efter samtal med arbetsgivaren}. {Återbesök om en månad|Avslutas}.',
  'Provsvar: {järnbrist, ferritin 8|D-vitamin lågt|TSH lätt förhöjt}. {Tablettbehandling i tre månader|Ny provtagning om åtta veckor}.',
  'Hälsosamtal: blodtryck {128/82|134/84}, {LDL 3,9|midjemått över gränsen|tränar två gånger i veckan}. {Råd om kost och rörelse|Receptbelagd fysisk aktivitet}.',
  'Telefon: {önskar förnya recept|frågor om vaccination inför resa|önskar remiss till hudläkare}. {Ordnat i dag|Återkommer efter läkarbedömning}.',
];
const adultPlans: Pool = [
  'Blodtryck $bt. {Åter vid behov|Hör av sig om två veckor}.',
  '{Hör av sig via 1177|Ringer} om det inte är bättre {i nästa vecka|inom tio dagar}. Puls $puls.',
  'Arbetar som {undersköterska|maskinförare|lärare|elektriker|lokalvårdare|skogsarbetare}. {Intyg behövs inte|Intyg till arbetsgivaren lämnat}.',
  'Gott allmäntillstånd, puls $puls, saturation $sat %.',
  '{Röker inte|Snusar|Slutade röka i fjol}, {tränar ibland|går till jobbet|rör sig lite}.',
];
const adultInjuries = [
  [
    'Vrickat foten på innebandyn, svullen över yttre fotknölen, kan stödja.',
    'Ingen röntgen enligt Ottawa. Linda och kryckor.',
    'Fotledsdistorsion',
  ],
  [
    'Bröstsmärta i vila i en timme. EKG och troponin i serie utan anmärkning.',
    'Hem efter observation. Arbetsprov på remiss.',
    'Bröstsmärta, observation',
  ],
  [
    'Klämt handen i virkesbuntare. Sårskada långfinger, ingen senskada.',
    'Suturerad, tetanus given. Stygn tas på hälsocentralen.',
    'Sårskada i handen',
  ],
] as const;

/** An adult of working age: mostly the health centre. */
export function adultCourse(chart: Chart, options: { visits: number; injury: boolean }): void {
  const { random, resident } = chart;
  for (let i = 0; i < options.visits; i += 1) {
    const visit = chart.tell(adultVisits);
    const phone = visit.startsWith('Telefon');
    const text = phone ? visit : `${visit} ${chart.tell(adultPlans)}`;
    chart.write('careContact', {
      unit: resident.neighbourhood.healthCentre,
      by: random.chance(0.6) ? 'distriktsläkare' : 'distriktssköterska',
      date: chart.ago(random.int(1, 1100)),
      time: timeBetween(random, '08:10', '16:20'),
      title: phone ? 'Telefonkontakt' : 'Besök',
      summary: text.slice(0, text.indexOf('.')),
      body: { kind: phone ? 'phone' : 'visit', clinic: 'Primärvård', text },
    });
  }
  if (options.injury) {
    const [reason, outcome, summary] = random.pick(adultInjuries);
    emergencyVisit(chart, random.int(3, 600), { reason, outcome, summary });
  }
}

const dayNotes: Pool = [
  '$namn {arbetade med keramiken|målade en stor tavla i blått|packade skruv|var i skogsgruppen} hela förmiddagen. {Stolt över resultatet|Ville fortsätta efter lunch|Behövde två pauser}.',
  '{Kom med färdtjänst kl. 9|Försenad buss, kom halv tio}. {Lugn morgon|Lite stressad av bussen, satt i vilrummet en stund}. $namn {åt med god aptit|ville ha hjälp att dela maten}.',
  '{Vi gick till biblioteket|Vi handlade till fredagsfikat|Gymnastik i grupp}. $namn {bestämde vilken väg vi skulle gå|betalade själv med kort|skrattade mycket}. {Bildschemat fungerade bra|Ny personal, tog längre tid}.',
  'Mycket ljud i lokalen, $namn {höll för öronen och ville gå ut|använde hörselkåporna}. {Flyttade till lilla rummet|Bad om tydligare schema för eftermiddagen}. Lugnare efter {en kvart|promenad}.',
  '$Anhorig {skrev i kontaktboken att natten varit orolig|ringde om nya tider för färdtjänsten|undrar om sommarstängningen}. {Svarat|Tas upp på möte nästa vecka}.',
  '{Anfall kl. 10.40, under en minut, vilade efteråt|Inga anfall den här veckan}. {Antecknat i anfallskalendern|Anhörig informerad}.',
];

/** Daily activity under LSS: decision, plan and notes. */
export function dayActivityCourse(chart: Chart, options: { daysAgo: number; notes: number }): void {
  const { random, resident } = chart;
  const { caseOffice, dayActivity } = resident.neighbourhood;
  const from = chart.ago(options.daysAgo);
  const decidedOn = workdayBefore(addDays(from, -14));
  chart.write('assistanceDecision', {
    unit: caseOffice,
    by: 'biståndshandläggare',
    date: from,
    time: '00:00',
    documented: at(decidedOn, '10:00'),
    title: 'Beslut enligt LSS',
    summary: 'Daglig verksamhet',
    intervention: 'dayActivity',
    body: {
      status: 'granted',
      decidedOn,
      from,
      section: 'LSS 9 § 10',
      interventions: [
        {
          kind: 'dayActivity',
          name: 'Daglig verksamhet',
          hoursPerWeek: random.int(4, 8) * 4,
          schedule: [{ weekdays: [1, 2, 3, 4, 5], from: '09:00', until: '15:00' }],
        },
        ...(random.chance(0.4)
          ? [{ kind: 'companion' as const, name: 'Ledsagarservice', hoursPerWeek: 4 }]
          : random.chance(0.4)
            ? [{ kind: 'contactPerson' as const, name: 'Kontaktperson' }]
            : []),
      ],
      text: chart.phrase(
        '$namn tillhör personkretsen i 1 § {1|2|3} LSS och beviljas daglig verksamhet. {$namn vill arbeta med händerna|$namn vill ha lugn miljö och tydligt schema|Taltidningen och utflykter är viktiga för $namn}.',
      ),
    },
  });
  chart.write('implementationPlan', {
    unit: dayActivity,
    by: 'stödassistent',
    date: addDays(from, 21),
    time: '13:00',
    title: 'Genomförandeplan',
    summary: 'Mål: välja dagens arbete själv',
    intervention: 'dayActivity',
    body: {
      from: addDays(from, 21),
      goals: [
        {
          goal: chart.phrase('$namn väljer dagens arbete själv'),
          how: chart.phrase(
            '{Bildschema på morgonen med tre val|Samtal vid kaffet om vad som händer under dagen}. Personalen väntar ut svaret.',
          ),
          followUpOn: addDays(from, 200),
        },
        {
          goal: chart.phrase(
            '{Ta bussen på egen hand|Känna sig trygg i gruppen|Prova en praktikplats}',
          ),
          how: chart.phrase(
            '{Övar en sträcka i taget tillsammans med personal|Samma två stödassistenter i början}. Utvärderas varannan månad.',
          ),
          followUpOn: addDays(from, 120),
        },
      ],
      personView: chart.phrase(
        '”{Jag vill jobba i skogen|Jag gillar keramiken bäst|Jag vill ha egna pengar}.”',
      ),
    },
  });
  if (resident.relatives.length > 0) {
    chart.write('relativeContacts', {
      unit: dayActivity,
      by: 'stödassistent',
      date: addDays(from, 5),
      time: '09:30',
      title: 'Kontaktuppgifter anhöriga',
      summary: resident.relatives.map(({ name, relation }) => `${name}, ${relation}`).join('; '),
      intervention: 'dayActivity',
      body: {
        contacts: resident.relatives.map(({ name, relation, phone }, index) => ({
          name,
          relation,
          phone,
          order: index + 1,
        })),
      },
    });
  }
  for (let i = 0; i < options.notes; i += 1) {
    chart.note({
      unit: dayActivity,
      by: 'stödassistent',
      date: chart.ago(1 + Math.floor(random.next() ** 1.8 * Math.max(1, options.daysAgo - 3))),
      time: timeBetween(random, '09:30', '15:30'),
      text: random.chance(0.5)
        ? chart.tell(dayNotes)
        : `${chart.tell(dayNotes)} ${chart.tell(dayNotes)}`,
      intervention: 'dayActivity',
      event: 'visit',
    });
  }
  chart.relate({
    unit: dayActivity,
    kind: 'interventions',
    basis: 'other',
    basisText: 'Daglig verksamhet enligt LSS',
    from: at(from, '09:00'),
  });
}

const talks: Pool = [
  'Samtal. {Sömnen bättre|Fortsatt nedstämd men mindre oro|Har kommit ut varje dag den här veckan}. {Inga suicidtankar|Suicidriskbedömning: låg risk}. {Aktiveringsschema genomgånget|Fortsätter med sertralin 50 mg|Nytt samtal om två veckor}.',
  'Nybesök på remiss. {Ångest sedan förlossningen|Oro och grubblande efter separation|Svårt med koncentrationen sedan barndomen}. {Bedömningssamtal|Skattningar ifyllda}. Planering: {samtalsbehandling|neuropsykiatrisk utredning|läkarbesök}.',
  'Uppföljning av {medicin|samtalsbehandling}. {God effekt på koncentrationen, minskad aptit|Mår stadigt bättre}. Blodtryck {122/78|130/84}. {Fortsätter|Avslutas, åter till hälsocentralen}.',
];

const talkPlans: Pool = [
  '{Sover i snitt sex timmar|Somnar sent men sover hela natten|Vaknar tidigt}. Ny tid om {två|tre|fyra} veckor.',
  '{Krisplanen är uppdaterad|Telefonnummer för akut hjälp lämnat|Närstående får vara med nästa gång}. Blodtryck $bt.',
  '{Skattning MADRS 14|Skattning MADRS 21|PHQ-9 9 poäng|GAD-7 12 poäng}, {bättre än sist|ungefär som sist}.',
  '{Arbetar halvtid|Tillbaka i skolan|Promenerar dagligen|Har börjat träffa vänner igen}. Puls $puls.',
];

/** Talks at the psychiatric outpatient clinic. */
export function psychiatryCourse(chart: Chart, visits: number): void {
  const { random } = chart;
  for (let i = 0; i < visits; i += 1) {
    chart.write('careContact', {
      unit: 'psychiatry',
      by: random.chance(0.5) ? 'leg. läkare' : 'sjuksköterska',
      date: chart.ago(random.int(5, 800)),
      time: timeBetween(random, '09:00', '15:30'),
      title: 'Besök',
      summary: 'Besök, psykiatriska öppenvården',
      body: {
        kind: 'visit',
        clinic: 'Psykiatri',
        text: `${chart.tell(talks)} ${chart.tell(talkPlans)}`,
      },
    });
  }
}
