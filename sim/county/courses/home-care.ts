import { addDays, at, workdayBefore } from '../calendar.ts';
import { type Chart, type Pool, timeBetween } from '../chart.ts';
import type { DecidedIntervention } from '../lines.ts';
import { happeningNote } from './happenings.ts';

const morning: Pool = [
  '$namn {var vaken|satt redan på sängkanten|låg kvar i sängen} när jag kom och {hade sovit gott|hade sovit oroligt|sa att natten varit bra|hade varit uppe flera gånger i natt}.',
  '{Hjälp vid uppstigning|Morgonhjälp}, {övre och nedre toalett|tvätt och påklädning} {med lätt stöd|enligt plan|på $hennes eget sätt}.',
  '$namn {klarade det mesta själv|gjorde mer själv i dag än i går|ville gärna klara sig själv} på morgonen, {hjälp med strumpor och skor|stöd vid påklädning av överkroppen|hjälp med knappar och blixtlås}.',
  'Morgonbesök. $namn {satt i köket med tidningen|hade redan satt på kaffet|väntade i hallen}. {Hjälp med tvätt och ombyte|Hjälp att byta kläder och bädda}.',
  '{Tvätt vid handfatet|Hjälp med rygg och fötter|Rena kläder från skåpet}, i övrigt {enligt plan|som vanligt}.',
  '$namn {var stel i kroppen|hade svårt att komma igång|behövde mer tid än vanligt} {i morse|på morgonen}, {men kom upp med rollatorn|och fick stöd ut till badrummet}.',
  'Stödstrumpor på {före uppstigning|innan $hon steg upp}. {Huden på underbenen ser fin ut|Lite svullen runt vänster ankel|Torr hud, smorde med mjukgörande}.',
];
const shower: Pool = [
  'Dusch {i dag|enligt plan}. $namn {tyckte att det var skönt|sa att det gjorde gott|var trött efteråt och vilade en stund}. {Huden är hel|Smorde in ben och armar|Klippte inte naglarna, ber fotvården}.',
  'Hjälp i duschen, {$namn tvättade håret själv|satt på duschpallen|höll i stödhandtaget hela tiden}. {Rena sängkläder|Bytte handdukar och lakan}.',
  '{Duschdag|Dusch och hårtvätt}. {Lite yr när $hon reste sig, satt kvar tills det gått över|Gick bra med duschpallen|Behövde stöd av två vid överflyttning}.',
];
const breakfast: Pool = [
  '{Frukost: gröt, smörgås och kaffe|Frukost med fil och en smörgås|Kokt ägg och kaffe till frukost}. $namn {drack två glas vatten|drack dåligt, påminde|åt bra|lämnade hälften}.',
  '{Kaffet först, sedan medicinen|Frukost vid köksbordet}, $namn {läste tidningen under tiden|ville äta i lugn och ro|pratade om vädret}.',
  'Morgonmedicin {given ur dosett, signerad|överlämnad enligt signeringslista}. {Åt gröt med lingon|Drack bara kaffe, smörgåsen står framme|Åt två smörgåsar}.',
  '{Satte fram dryck till förmiddagen|Fyllde på vattenkannan}. $namn {är inte så hungrig på morgonen|åt allt|vill ha tjockare gröt}.',
];
const meal: Pool = [
  '{Värmde matlådan|Serverade lunchen}, $namn åt {hela portionen|ungefär hälften|med god aptit|långsamt men nästan allt}.',
  '$namn {hade inte ätit matlådan från i går|sa att maten inte smakar|åt bara efterrätten}. {Kastade gammal mat ur kylen|Satte fram en näringsdryck|Skrev upp på listan}.',
  'Satt med en stund vid maten, {då går det bättre|$namn äter mer med sällskap|pratade om barnbarnen}.',
  '{Kaffe och smörgås på eftermiddagen|Eftermiddagskaffe}. {Fyllde på vattenkannan|Ställde fram dryck på bordet}.',
  'Vikt i dag {samma som förra månaden|något lägre än förra månaden, har berättat för sjuksköterskan}. Aptiten är {bra|sådär}.',
];
const mood: Pool = [
  '$namn var {glad och pratsam|på gott humör|nöjd med dagen} och {berättade om sitt arbete på sågen|såg fram emot helgen|visade kort på barnbarnen|lyssnade på radion}.',
  '{Lite nedstämd i dag|Tystare än vanligt}. {Saknar att komma ut|Pratade om sin syster som gått bort|Ville inte ha radion på}. {Satt kvar och pratade en stund|Föreslog en promenad i morgon}.',
  'Har haft besök av $anhorig, {blev mycket glad|de fikade tillsammans|de tittade på gamla foton}.',
  '$namn {löste korsord|stickade|tittade ut på fåglarna} en stund efteråt. Humöret är gott.',
  '{Lite orolig i dag|Något oroligare än i går}, {gick fram och tillbaka|frågade flera gånger vilken dag det är}. Lugnade sig {efter en stund|med en kopp kaffe och sällskap}.',
  '{Promenad med rollator till brevlådan|Gick till soprummet och tillbaka}. {Orkade bra|Vilade en gång på vägen|Andfådd på vägen hem}.',
];
const evening: Pool = [
  'Kvällsbesök. {Hjälp till natten|Ombyte till natten}, {tänder|tandprotes} {rengjorda|i glas}, larmet på armen.',
  'Kvällshjälp {enligt plan|med kvällsmat och medicin}. $namn {ville sitta uppe och se nyheterna|gick i säng halv nio|låg redan när jag kom}. {Spisen avstängd, dörren låst|Spisvakt kontrollerad}.',
  '{Kvällsmedicin given ur dosett, signerad|Kvällsmedicin överlämnad enligt signeringslista}. {Allt lugnt|Inget särskilt att rapportera|Önskar väckning i vanlig tid}.',
];
const home: Pool = [
  'Städ {enligt beslut|varannan vecka}: {dammsugning, våttork och badrum|sovrum, kök och badrum}. {$namn dammade själv|$namn plockade undan i köket under tiden}.',
  '{Tvätt|Två maskiner tvätt}, {hängde i tvättstugan|vikt och inlagd}. {Bytte lakan|Köksluckorna torkade}.',
  'Inköp efter lista, {kvitto och växel i kuvertet|$namn var med på telefon}. {Lade in varorna tillsammans|Rensade kylen}.',
];

type Level = {
  readonly hours: number;
  readonly from: string;
  readonly until?: string;
  readonly interventions: readonly DecidedIntervention[];
};

const everyDay = [1, 2, 3, 4, 5, 6, 7];

/** Home care as it grows: hours a week and what they are for. */
export function homeCareInterventions(hours: number, meals: boolean): DecidedIntervention[] {
  const list: DecidedIntervention[] = [
    {
      kind: 'homeCare',
      name: 'Hemtjänst',
      hoursPerWeek: hours,
      note: hours > 8 ? 'Morgon, dusch, måltid och städ' : 'Morgonhjälp och städ',
      schedule: [
        { weekdays: everyDay, from: '07:30', until: '08:15' },
        ...(hours > 5 ? [{ weekdays: [2, 5], from: '10:00', until: '10:45' }] : []),
        ...(hours > 12 ? [{ weekdays: everyDay, from: '20:00', until: '20:30' }] : []),
        { weekdays: [3], from: '13:00', until: '14:00', everyWeeks: 2 },
      ],
    },
  ];
  if (meals) {
    list.push({
      kind: 'mealService',
      name: 'Matlåda',
      schedule: [{ weekdays: everyDay, from: '12:00' }],
    });
  }
  return list;
}

const application: Pool = [
  '$namn ansöker om hjälp i hemmet, {$anhorig hjälper till med ansökan|på eget initiativ|efter samtal med distriktssköterskan}. {Klarar inte dusch och tunga hushållssysslor|Har blivit svagare efter sommaren|Orkar inte laga mat varje dag} och {är rädd för att ramla|vill bo kvar hemma|sover dåligt av oro}.',
  'Ansökan om {utökad hemtjänst|hemtjänst och trygghetslarm} efter {sjukhusvistelse|fall i hemmet|samtal med fast omsorgskontakt}. $namn {beskriver att morgnarna tar lång tid|vill ha hjälp även på kvällen|vill klara så mycket som möjligt själv}.',
  '{Hembesök|Telefonsamtal} med $namn {och $anhorig}. {Behovet har ökat|Nuvarande insatser räcker inte|$namn har fått svårare att förflytta sig}. Läkarintyg {behövs inte|inhämtas med samtycke}.',
];
const decided: Pool = [
  '$namn beviljas {hemtjänst|insatser} med $timmar timmar i veckan. Behovet kan inte tillgodoses på annat sätt. {Uppföljning inom ett år|Följs upp vid ändrade behov}.',
  'Ansökan beviljas. $namn {behöver stöd vid personlig omvårdnad och hushåll|har svårt att klara hygien och måltider på egen hand} och {bor ensam|bor med maka eller make som inte kan hjälpa till i den omfattning som krävs|har anhöriga på annan ort}. {Den enskilde har informerats om hur man överklagar|Beslutet är förklarat muntligt och skickat med post}.',
];
const goals: readonly (readonly [string, string])[] = [
  [
    '$namn klarar morgonen {själv|så självständigt som möjligt}',
    'Personalen {finns till hands|lägger fram kläder} och hjälper till med {strumpor och skor|det som är svårt}. $namn {gör det $hon kan i egen takt|tvättar ansikte och överkropp själv}.',
  ],
  [
    'Trygg dusch {två gånger i veckan|en gång i veckan}',
    '{Duschpall och halkmatta används|En och samma personal om det går}. $namn {sköter håret själv|vill ha varmt i badrummet innan}.',
  ],
  [
    '$namn äter och dricker tillräckligt',
    '{Matlåda till lunch, personal värmer och sitter med|Mellanmål ställs fram mellan besöken}. {Vikt en gång i månaden|Påminnelse om dryck vid varje besök}.',
  ],
  [
    '$namn känner sig trygg {på kvällar och nätter|hemma}',
    '{Larmet provas första måndagen i månaden|Kvällsbesök i samma tid varje dag}. Personalen {ringer på och ropar i hallen|berättar vem som kommer nästa gång}.',
  ],
  [
    '$namn kommer ut {varje vecka|när vädret tillåter}',
    'Promenad {onsdagar|efter lunch}, {rollator och broddar|till kiosken eller bänken vid ån}.',
  ],
  [
    'Kontakten med familj och vänner hålls levande',
    '{Hjälp att ringa $anhorig|Följa till träffpunkten en gång i månaden}. {Almanackan på kylskåpet fylls i|Personalen läser högt ur tidningen när $namn vill}.',
  ],
];
const views: Pool = [
  '”{Jag vill bo kvar här så länge det går|Det viktigaste är att få göra saker själv|Jag vill veta vem som kommer|Jag vill inte bli väckt för tidigt}.”',
  '$namn vill {ha samma personal i möjligaste mån|få ta god tid på sig|att vi knackar och väntar på svar|ha det lugnt på morgonen}.',
  '$namn {har bott i huset sedan 1968 och trivs|är van att klara sig själv|tycker om att prata en stund} och vill {att hjälpen inte syns för mycket|vara med och bestämma om dagen}.',
];

/** Home care from the first application: decisions, plans, contacts, daily notes and what happens in between. */
export function homeCareCourse(
  chart: Chart,
  options: { startedDaysAgo: number; notes: number; hours: number; ends?: number },
): void {
  const { random, resident } = chart;
  const { neighbourhood } = resident;
  const unit = neighbourhood.homeCare;
  const meals = random.chance(0.6);
  const levels: Level[] = [];
  const ends = options.ends ?? 0;
  const middle = Math.round((options.startedDaysAgo + ends) / 2);
  const increases = options.startedDaysAgo - ends > 400;
  const first = Math.max(2, Math.round(options.hours * (increases ? 0.55 : 1)));
  levels.push({
    hours: first,
    from: chart.ago(options.startedDaysAgo),
    ...(increases ? { until: chart.ago(middle + 1) } : {}),
    interventions: homeCareInterventions(first, meals && !increases),
  });
  if (increases) {
    levels.push({
      hours: options.hours,
      from: chart.ago(middle),
      interventions: homeCareInterventions(options.hours, meals),
    });
  }
  const last = levels.at(-1);
  if (last && ends > 0) levels[levels.length - 1] = { ...last, until: chart.ago(ends) };
  for (const level of levels) decide(chart, level);
  if (random.chance(0.8)) alarmDecision(chart, levels[0]?.from ?? chart.today, ends);
  contacts(chart, levels[0]?.from ?? chart.ago(options.startedDaysAgo));
  dailyNotes(chart, {
    unit,
    days: options.startedDaysAgo,
    count: options.notes,
    ends,
  });
  const until = ends > 0 ? at(chart.ago(ends), '12:00') : undefined;
  chart.relate({
    unit,
    kind: 'interventions',
    basis: 'homeCare',
    from: at(chart.ago(options.startedDaysAgo), '08:00'),
    ...(until ? { until } : {}),
  });
  chart.relate({
    unit: neighbourhood.caseOffice,
    kind: 'interventions',
    basis: 'other',
    basisText: 'Löpande beslut om hemtjänst',
    from: at(chart.ago(options.startedDaysAgo), '08:00'),
    ...(until ? { until } : {}),
  });
}

function decide(chart: Chart, level: Level): void {
  const { random, resident } = chart;
  const { caseOffice, homeCare } = resident.neighbourhood;
  const opened = workdayBefore(addDays(level.from, -random.int(18, 45)));
  const decidedOn = workdayBefore(addDays(level.from, -random.int(3, 9)));
  const until = level.until ?? addDays(decidedOn, 365 * (level.from < chart.ago(330) ? 3 : 1));
  const stops = level.until ? { until: at(level.until, '23:00') } : {};
  chart.write('assistanceDecision', {
    unit: caseOffice,
    by: 'biståndshandläggare',
    date: opened,
    time: timeBetween(random, '09:00', '15:30'),
    until: at(decidedOn, '09:00'),
    title: 'Utredning öppnad',
    summary: `Utredning öppnad: ${level.hours > 6 ? 'utökad hemtjänst' : 'hemtjänst'}`,
    body: {
      status: 'investigating',
      section: 'SoL 11 kap. 1 §',
      interventions: [],
      text: chart.tell(application),
    },
  });
  chart.write('assistanceDecision', {
    unit: caseOffice,
    by: 'biståndshandläggare',
    date: level.from,
    time: '00:00',
    documented: at(decidedOn, timeBetween(random, '09:00', '15:30')),
    until: at(until, '23:00'),
    title: 'Beslut om bistånd',
    summary: `Hemtjänst ${level.hours} tim/vecka`,
    body: {
      status: 'granted',
      decidedOn,
      from: level.from,
      until,
      section: 'SoL 11 kap. 1 §',
      interventions: level.interventions,
      text: chart.tell(decided, { timmar: String(level.hours) }),
    },
  });
  const chosen = random
    .shuffle(goals)
    .slice(0, random.int(2, 4))
    .map(([goal, how]) => ({ goal: chart.phrase(goal), how: chart.phrase(how) }));
  const planned = addDays(level.from, random.int(6, 20));
  chart.write('implementationPlan', {
    unit: homeCare,
    by: 'undersköterska',
    date: planned,
    time: timeBetween(random, '10:00', '15:00'),
    ...stops,
    title: 'Genomförandeplan',
    summary: `Mål: ${lowerFirst(chosen[0]?.goal ?? '', resident.givenName)}`,
    body: {
      from: planned,
      ...(level.until ? { until: level.until } : {}),
      goals: chosen.map((goal) => ({
        ...goal,
        followUpOn: addDays(planned, random.int(80, 180)),
      })),
      personView: chart.tell(views),
      text: chart.phrase(
        'Planen är gjord {hemma hos $namn|vid köksbordet} {tillsammans med $namn|med $namn och $anhorig}. {Kopia lämnad i kontaktpärmen|$namn har fått ett eget exemplar}.',
      ),
    },
  });
}

/** The security alarm has a decision of its own, and lasts as long as the home care. */
function alarmDecision(chart: Chart, from: string, ends: number): void {
  const decidedOn = workdayBefore(addDays(from, -4));
  const until = ends > 0 ? chart.ago(ends) : addDays(chart.today, 400);
  chart.write('assistanceDecision', {
    unit: chart.resident.neighbourhood.caseOffice,
    by: 'biståndshandläggare',
    date: from,
    time: '00:00',
    documented: at(decidedOn, '15:05'),
    until: at(until, '23:00'),
    title: 'Beslut om bistånd',
    summary: 'Trygghetslarm',
    intervention: 'securityAlarm',
    body: {
      status: 'granted',
      decidedOn,
      from,
      until,
      section: 'SoL 11 kap. 1 §',
      interventions: [{ kind: 'securityAlarm', name: 'Trygghetslarm' }],
      text: chart.phrase(
        '$namn beviljas trygghetslarm. {Larmet provas vid installationen|Nyckelgömma sätts upp|$namn vill ha larmet på armen}.',
      ),
    },
  });
}

/** For use after a colon: a small first letter, unless it begins with the name. */
function lowerFirst(text: string, name: string): string {
  return text.startsWith(name) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Permanent contact at the home care, and the relatives as they want to be reached. */
function contacts(chart: Chart, from: string): void {
  const { random, resident } = chart;
  const unit = resident.neighbourhood.homeCare;
  const contact = chart.author(unit, 'undersköterska');
  chart.write('permanentSocialCareContact', {
    unit,
    by: 'enhetschef',
    date: addDays(from, random.int(3, 12)),
    time: timeBetween(random, '09:00', '16:00'),
    title: 'Fast omsorgskontakt',
    summary: `${contact.name}, ${contact.role}`,
    body: {
      name: contact.name,
      role: contact.role,
      unitName: chart.unit(unit).name,
      phone: `070-174 06 ${String(random.int(5, 99)).padStart(2, '0')}`,
      from: addDays(from, 3),
      note: chart.phrase(
        '{Arbetar dagtid, ersätts av gruppen kvällar och helger|Ringer $namn varje måndag|Vald av $namn}.',
      ),
    },
  });
  if (resident.relatives.length > 0) {
    chart.write('relativeContacts', {
      unit,
      by: 'undersköterska',
      date: addDays(from, random.int(3, 20)),
      time: timeBetween(random, '09:00', '16:00'),
      title: 'Kontaktuppgifter anhöriga',
      summary: resident.relatives.map(({ name, relation }) => `${name}, ${relation}`).join('; '),
      body: {
        contacts: resident.relatives.map(({ name, relation, phone }, index) => ({
          name,
          relation,
          phone,
          order: index + 1,
          mayKnow: chart.phrase(
            index === 0
              ? 'Får veta hur $namn mår{| och kontaktas vid fall och sjukhusvistelse|, även nattetid}.'
              : '{Kontaktas om den första inte svarar|Får veta om $namn flyttar eller blir inlagd|Bara vid allvarliga händelser}.',
          ),
        })),
      },
    });
  }
}

/** Daily notes, closer together the nearer today, with falls, worries, alarms and the like among them. */
export function dailyNotes(
  chart: Chart,
  options: {
    unit: string;
    days: number;
    count: number;
    ends: number;
    intervention?: 'specialHousing' | 'shortTermStay';
    happeningsOnly?: boolean;
  },
): void {
  const { random } = chart;
  const { unit, intervention } = options;
  const rest = intervention ? { intervention } : {};
  for (let i = 0; i < options.count; i += 1) {
    const share = random.next() ** 2.2;
    const date = chart.ago(
      options.ends + 1 + Math.floor(share * Math.max(1, options.days - options.ends - 8)),
    );
    const kind = random.next();
    if (kind < 0.3 || options.happeningsOnly === true) {
      chart.note({
        unit,
        by: 'undersköterska',
        date,
        time: timeBetween(random, '07:10', '21:30'),
        ...happeningNote(chart),
        ...rest,
      });
      continue;
    }
    const parts: [Pool, Pool, string, string] =
      kind < 0.62
        ? [morning, random.chance(0.3) ? shower : breakfast, '07:20', '10:00']
        : kind < 0.8
          ? [meal, mood, '11:40', '15:30']
          : kind < 0.92
            ? [evening, mood, '18:30', '21:15']
            : [home, mood, '10:00', '15:00'];
    const [first, second, from, until] = parts;
    const text = [chart.tell(first), chart.tell(second)];
    if (second !== mood && random.chance(0.35)) text.push(chart.tell(mood));
    chart.note({
      unit,
      by: random.chance(0.75) || intervention ? 'undersköterska' : 'vårdbiträde',
      date,
      time: timeBetween(random, from, until),
      text: text.join(' '),
      event: 'visit',
      ...rest,
    });
  }
}
