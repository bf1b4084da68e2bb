import { addDays, at, weekdayOf } from '../calendar.ts';
import { type Chart, type Pool, timeBetween } from '../chart.ts';

type Wound = {
  readonly location: string;
  readonly daysAgo: number;
  readonly startArea: number;
  readonly infected: boolean;
  readonly healsAfterDays?: number;
  readonly id: string;
};

const tissues = {
  worse: [
    'fibrin och rodnad i kanten',
    'gulaktig beläggning, luktar',
    'uppluckrade sårkanter, vätskar rikligt',
  ],
  fair: [
    'granulerar, lite fibrin',
    'blandat fibrin och granulation',
    'röd botten med tunn beläggning',
  ],
  good: ['granulerar', 'ren röd botten, ny hud från kanten', 'epitelialiserar från nederkanten'],
} as const;

const dressings: Pool = [
  'Skumförband och {lindning|kompressionslinda}, {omläggning två gånger i veckan|byte måndag och torsdag}',
  '{Alginat|Hydrofiber} under absorberande förband, {lindat till knät|kompression klass 2}',
  'Silikonförband, {får sitta i tre dagar|byts vid genomslag}',
];
const woundNotes: Pool = [
  'Tvättat med {ljummet vatten|kroppstempererat vatten och tvål}, {smort runt såret|zinkpasta på kanterna}. {$namn hade ont vid tvätten|Smärtlindring en timme innan, då går det bra}. {Benet i högläge på eftermiddagen|Går i trappan igen}.',
  'Förbandet {satt kvar fint|var genomblött|hade glidit ner}. {Lindningen sitter bättre högre upp|Provar annan linda|Mätt och fotograferat}. {Svullnaden har minskat|Fortfarande svullen runt ankeln}.',
  'Omläggning {med student|tillsammans med undersköterska}. $namn {tycker att det svider mindre|är trött på förbanden|undrar när $hon får duscha som vanligt}.',
];

/** A wound that is slow to heal: assessed week by week, sometimes infected, mostly smaller in the end. */
export function woundCourse(chart: Chart, wound: Wound): void {
  const { random, resident } = chart;
  const unit = resident.neighbourhood.homeNursing;
  const ends = wound.healsAfterDays ?? wound.daysAgo - 1;
  const infectedAt = wound.infected ? Math.round(ends * 0.45) : -99;
  for (let day = 0; day <= ends; day += random.int(9, 19)) {
    const share = day / Math.max(1, ends);
    const near = day >= infectedAt && day - infectedAt < 21;
    const shrunk = wound.startArea * (1 - 0.65 * share) + (near ? wound.startArea * 0.35 : 0);
    const healed = wound.healsAfterDays !== undefined && ends - day < 9;
    const area = healed
      ? 0
      : Math.max(0.2, Math.round((shrunk + (random.next() - 0.5) * 0.4) * 10) / 10);
    const tissue = healed
      ? 'läkt, skör hud'
      : random.pick(tissues[near ? 'worse' : share > 0.5 ? 'good' : 'fair']);
    const exudate = healed ? 'none' : near ? 'large' : share > 0.6 ? 'small' : 'moderate';
    const date = dressingDay(chart.ago(wound.daysAgo - day));
    const words = { none: 'ingen', small: 'liten', moderate: 'måttlig', large: 'riklig' } as const;
    chart.write('chronicWound', {
      unit,
      by: random.chance(0.6) ? 'distriktssköterska' : 'sjuksköterska',
      date,
      time: timeBetween(random, '09:30', '15:30'),
      title: 'Svårläkt sår',
      summary: `${String(area).replace('.', ',')} cm², ${tissue}, ${words[exudate]} vätska`,
      body: {
        location: wound.location,
        woundId: wound.id,
        areaCm2: area,
        tissue,
        exudate,
        infection: near,
        pain: near ? random.int(4, 7) : random.int(0, 3),
        dressing: healed ? 'Skyddsförband en vecka' : chart.tell(dressings),
        ...(healed ? {} : { nextDressingOn: dressingDay(addDays(date, 4)) }),
        text: near
          ? chart.phrase(
              '{Rodnad som sprider sig|Värmeökning och ökad smärta} runt såret. {Odling tagen, läkare kontaktad, flukloxacillin i tio dagar|Läkare på hälsocentralen har ordinerat antibiotika}.',
            )
          : chart.tell(woundNotes),
      },
    });
  }
}

/** Dressings are on Mondays and Thursdays. */
function dressingDay(date: string): string {
  const weekday = weekdayOf(date);
  return addDays(date, weekday < 4 ? 1 - weekday : 4 - weekday);
}

const visitNotes: Pool = [
  'Hembesök. {Delade dosett för två veckor|Fyllde dosetten, stämde av mot listan}. Blodtryck $bt, puls $puls. Vikt $vikt kg, {stabil|upp ett kilo|ner ett halvt kilo}. {$namn sover bättre|Lite svullen om fötterna|Inga nya besvär}.',
  'Hembesök för {blodprov|vaccination mot influensa|kateterbyte|B12-injektion}. {Gick bra|Svårstucken, lyckades på andra försöket|Inga besvär efteråt}. {Svar till hälsocentralen|Ny tid om tolv veckor|Antecknat i kontaktpärmen}.',
  '{Hemtjänsten ringde om|Bad om hembesök på grund av} {ökad trötthet|fall i går|svullna ben|hosta}. Temp $temp, saturation $sat %, blodtryck $bt. {Andas lugnt|Torr i munnen|Rosslig, hostar upp slem}. {Kontakt med läkare på hälsocentralen|Ny kontroll i morgon|Följer med tät kontakt i tre dagar}.',
  'Riskbedömning med Senior alert: risk för fall. Åtgärder: {halkskydd och belysning i hallen|stödhandtag och nya skor|träning med fysioterapeut}. {Uppföljning om tre månader|Genomgånget med $namn och hemtjänsten}. Blodtryck stående $bt.',
  'Riskbedömning med Senior alert: risk för undernäring, vikt $vikt kg. Åtgärder: {näringsdryck två gånger om dagen|berikad kost och mellanmål|matlista i en vecka}. {Tandstatus kontrollerad|$Anhorig handlar favoriträtter|Dietist kontaktad}.',
  'Riskbedömning med Senior alert: risk för trycksår, Norton {17|18|19} poäng. Åtgärder: {tryckfördelande madrass|lägesändring var tredje timme|hälskydd}. {Hemtjänsten är instruerad|Huden hel vid besöket}.',
  'Samtal om smärta. Skattar till $skala vid gång{|, mindre i vila|, sämst på morgonen}. {Provar värmekudde och promenad|Läkare ombeds se över smärtlindringen|Paracetamol i schema i en vecka}. Puls $puls.',
  'Samtal om sömn. {Sover bättre utan kvällskaffe|Vaknar vid tre och ligger vaken|Sover på dagen framför teven}. {Går ut en stund före lunch|Senare kvällsbesök önskas|Insomningstablett undviks}. Blodtryck $bt.',
  'Hembesök. $namn {orkar mindre än i förra veckan|är piggare i dag|längtar efter att komma ut}. Temp $temp, saturation $sat %. {Inga åtgärder|Ny kontroll på fredag|Stödstrumpor utprovade}.',
];
const rehabNotes: Pool = [
  'Hembesök av fysioterapeut. {Går $meter meter med rollator utan paus|TUG $sek sekunder|Reser sig från stol fem gånger på $sek sekunder}. {Träningsprogram för benstyrka, tre gånger i veckan|Hemtjänsten påminner om övningarna}.',
  'Arbetsterapeut på hembesök. {Badrummet: förhöjning och stödhandtag|Trösklar och mattor genomgångna|Provar griptång och strumppådragare}. $namn {vill prova innan något sätts upp|är positiv}.',
  'Uppföljning efter {höftfrakturen|sjukhusvistelsen|stroken}. {Trappgång med ledstång|Går $meter meter med käpp|TUG $sek sekunder|Greppstyrkan är bättre}. {Fortsätter en månad till|Avslutas med eget program}.',
];

/** Enrolment in the municipality's home nursing, with its visits. */
export function homeNursingCourse(
  chart: Chart,
  options: { daysAgo: number; visits: number; rehab: number },
): void {
  const { random, resident } = chart;
  const unit = resident.neighbourhood.homeNursing;
  const from = chart.ago(options.daysAgo);
  chart.write('careContact', {
    unit,
    by: 'distriktssköterska',
    date: from,
    time: '10:15',
    title: 'Inskriven i hemsjukvården',
    summary: 'Inskriven i hemsjukvården',
    body: {
      kind: 'homeVisit',
      clinic: 'Hemsjukvård',
      reason: chart.phrase(
        '{Läkemedelshantering och uppföljning|Såromläggning|Kan inte ta sig till hälsocentralen}',
      ),
      text: chart.phrase(
        'Inskrivningssamtal hemma. {Ansvaret för läkemedel övertas|Egenvård bedömd, klarar inte dosett själv}. $namn är informerad om {vem som gör vad|hur journalen används} och har fått kontaktpärmen.',
      ),
    },
  });
  const contact = chart.author(unit, 'distriktssköterska');
  chart.write('permanentCareContact', {
    unit,
    by: 'distriktssköterska',
    date: addDays(from, 2),
    time: '11:00',
    title: 'Fast vårdkontakt',
    summary: `${contact.name}, ${contact.role}`,
    body: {
      name: contact.name,
      role: contact.role,
      unitName: chart.unit(unit).name,
      phone: `070-174 06 ${String(random.int(5, 99)).padStart(2, '0')}`,
      from: addDays(from, 2),
    },
  });
  for (let i = 0; i < options.visits; i += 1) {
    const date = chart.ago(1 + Math.floor(random.next() ** 1.6 * Math.max(1, options.daysAgo - 3)));
    const text = chart.tell(visitNotes);
    if (random.chance(0.3)) {
      chart.write('careContact', {
        unit,
        by: random.chance(0.5) ? 'distriktssköterska' : 'sjuksköterska',
        date,
        time: timeBetween(random, '08:30', '15:30'),
        title: 'Hembesök',
        summary: text.slice(0, text.indexOf('.')),
        body: { kind: 'homeVisit', clinic: 'Hemsjukvård', text },
      });
    } else {
      chart.note({
        unit,
        by: random.chance(0.5) ? 'distriktssköterska' : 'sjuksköterska',
        date,
        time: timeBetween(random, '08:30', '20:30'),
        text,
        event: 'visit',
      });
    }
  }
  for (let i = 0; i < options.rehab; i += 1) {
    const text = chart.tell(rehabNotes);
    chart.note({
      unit: resident.neighbourhood.rehabilitation,
      by: text.startsWith('Arbetsterapeut') ? 'arbetsterapeut' : 'fysioterapeut',
      date: chart.ago(random.int(1, Math.max(2, Math.min(240, options.daysAgo - 2)))),
      time: timeBetween(random, '09:00', '15:00'),
      title: 'Rehabiliteringsanteckning',
      text,
      event: 'visit',
    });
  }
  chart.relate({ unit, kind: 'patientRelation', basis: 'homeCare', from: at(from, '10:15') });
}
