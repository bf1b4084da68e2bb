import type { Directory, Unit } from './directory.ts';
import { chanceOf, idOf } from './ids.ts';
import { tiesOf } from './persons.ts';

type Line = readonly (string | number | boolean | null)[];

/** A document as the county writes it: what stands in its header, and how its body is made. */
interface Written {
  readonly unit: Unit;
  readonly type: string;
  readonly title: string;
  readonly summary: string;
  /** Days before now. */
  readonly ago: number;
  /** It lasts into the time to come. */
  readonly lasts?: boolean;
  readonly event?: string;
  readonly body: (text: Texts) => string;
}

/** A text of some sentences, and a Swedish date some days from now. */
interface Texts {
  say(sentences: number): string;
  day(from: number): string;
}

const sentences = [
  'Satt redan på sängkanten när jag kom och hade sovit gott hela natten.',
  'Hjälp vid uppstigning, övre och nedre toalett med lätt stöd enligt plan.',
  'Åt hela portionen till lunch och drack två glas vatten, aptiten är bättre än förra veckan.',
  'Såret på vänster underben är mindre än vid förra omläggningen, ingen lukt, måttlig vätska.',
  'Beskriver smärta vid belastning men kan gå till badrummet med rollator utan att stanna.',
  'Blodtryck 138/76, puls 72 regelbunden, saturation 96 procent utan syrgas.',
  'Samtal med dottern som undrar över tiden för hemgång, återkommer i morgon förmiddag.',
  'Fortsatt behandling enligt ordination, ny kontroll av prover om två veckor.',
  'Ville inte gå på promenad i dag, lite tröttare än vanligt och något yr när hon reste sig.',
  'Inga nya besvär från magen, tarmen fungerar som vanligt.',
  'Vårdplanering hölls tillsammans med kommunen, hemtjänsten utökas med kvällsbesök.',
  'Behovet kan inte tillgodoses på annat sätt, den enskilde har informerats om hur man överklagar.',
  'Huden är hel på hälar och korsrygg, avlastande madrass fortsatt på plats.',
  'Önskar samma personal i möjligaste mån och att man knackar och väntar på svar.',
  'Läkemedelsgenomgång gjord, sömntabletten är utsatt och smärtlindringen står kvar.',
  'Uppföljning inom ett år, tidigare om behoven ändras.',
];

function saying(n: number): Texts['say'] {
  return (count) => {
    const start = Math.floor(chanceOf(n, 50) * sentences.length);
    const step = 1 + 2 * Math.floor(chanceOf(n, 51) * 4);
    let text = '';
    for (let i = 0; i < count; i += 1) {
      text += `${i === 0 ? '' : ' '}${sentences[(start + i * step) % sentences.length]}`;
    }
    return text;
  };
}

const note = (unit: Unit, ago: number, length: number): Written => ({
  ...{ unit, ago, type: 'dailyNote', title: 'Daganteckning', event: 'visit' },
  summary: 'Besök enligt plan, inget särskilt att rapportera.',
  body: ({ say }) => `{"text":"${say(length)}","event":"visit"}`,
});

const contact = (unit: Unit, ago: number, kind: string): Written => ({
  ...{ unit, ago, type: 'careContact', title: 'Vårdkontakt', event: kind },
  summary: kind === 'inpatient' ? 'Inskriven, medicinavdelning' : 'Besök på mottagning',
  body: ({ say }) =>
    `{"kind":"${kind}","reason":"${say(1)}","clinic":"Medicin","outcome":"${say(4)}"}`,
});

const diagnosis = (unit: Unit, ago: number, display: string, code: string): Written => ({
  ...{ unit, ago, type: 'diagnosis', title: 'Diagnos', summary: display },
  body: () =>
    `{"code":"${code}","codeSystem":"1.2.752.116.1.1.1.1.8","display":"${display}","kind":"main","chronic":true}`,
});

const medications = (unit: Unit, ago: number): Written => ({
  ...{ unit, ago, type: 'medicationList', title: 'Läkemedelslista', summary: '6 läkemedel' },
  body({ say, day }) {
    const names = ['Metoprolol', 'Furix', 'Alvedon', 'Eliquis', 'Behepan', 'Omeprazol'];
    const lines = names.map(
      (name, n) =>
        `{"name":"${name}","strength":"${50 + 10 * n} mg","dose":"1 tablett ${1 + (n % 3)} gånger dagligen","indication":"Enligt ordination","from":"${day(-90 - n)}"}`,
    );
    return `{"medications":[${lines.join()}],"changes":"${say(2)}"}`;
  },
});

const warning = (unit: Unit, ago: number): Written => ({
  ...{ unit, ago, lasts: true, type: 'warning', title: 'Varning', summary: 'Penicillin' },
  body: ({ say }) =>
    `{"severity":"serious","kind":"hypersensitivity","substance":"Penicillin","reaction":"${say(1)}","verified":true}`,
});

const wound = (unit: Unit, ago: number): Written => ({
  ...{ unit, ago, type: 'chronicWound', title: 'Sårbedömning', summary: 'Vänster underben' },
  body: ({ say, day }) =>
    `{"location":"Vänster underben","woundId":"1","areaCm2":${4 + ago / 10},"tissue":"Granulation","exudate":"moderate","infection":false,"pain":3,"nextDressingOn":"${day(3)}","text":"${say(3)}"}`,
});

const person = (unit: Unit, ago: number, type: string, title: string): Written => ({
  ...{ unit, ago, type, title, lasts: true, summary: 'Sara Berg' },
  body: ({ say, day }) =>
    `{"name":"Sara Berg","role":"Undersköterska","unitName":"Hemtjänsten","phone":"070-174 06 05","from":"${day(-ago)}","note":"${say(1)}"}`,
});

const relatives = (unit: Unit, ago: number): Written => ({
  ...{ unit, ago, type: 'relativeContacts', title: 'Kontaktuppgifter anhöriga', lasts: true },
  summary: 'Tove Lindqvist, dotter',
  body: ({ say }) =>
    `{"contacts":[{"name":"Tove Lindqvist","relation":"dotter","phone":"070-174 06 15","order":1,"mayKnow":"${say(1)}"},{"name":"Per Lindqvist","relation":"son","phone":"070-174 06 16","order":2}]}`,
});

const assistance = (unit: Unit, ago: number, hours: number): Written => ({
  ...{ unit, ago, type: 'assistanceDecision', title: 'Beslut om bistånd', lasts: true },
  ...{ summary: `Hemtjänst ${hours} tim/vecka`, event: 'granted' },
  body: ({ say, day }) =>
    `{"status":"granted","decidedOn":"${day(-ago - 5)}","from":"${day(-ago)}","until":"${day(300)}","section":"SoL 11 kap. 1 §","interventions":[{"kind":"homeCare","name":"Hemtjänst","hoursPerWeek":${hours},"note":"Morgon, dusch, måltid och städ","schedule":[{"weekdays":[1,2,3,4,5,6,7],"from":"07:30","until":"08:15"},{"weekdays":[2,5],"from":"10:00","until":"10:45"}]}],"text":"${say(4)}"}`,
});

const plan = (unit: Unit, ago: number): Written => ({
  ...{ unit, ago, type: 'implementationPlan', title: 'Genomförandeplan', lasts: true },
  summary: 'Mål: klarar morgonen så självständigt som möjligt',
  body: ({ say, day }) =>
    `{"from":"${day(-ago)}","goals":[{"goal":"Klarar morgonen själv","how":"${say(2)}","followUpOn":"${day(60)}"},{"goal":"Trygg dusch två gånger i veckan","how":"${say(2)}"},{"goal":"Äter och dricker tillräckligt","how":"${say(1)}"}],"personView":"${say(1)}","text":"${say(2)}"}`,
});

/** What is written about a person: from three to five sources, some 17 documents, in the order of their years. */
function writtenOf(directory: Directory, n: number): readonly Written[] {
  const { care, hospital, other, deciding, performing } = tiesOf(directory, n);
  const late = Math.floor(chanceOf(n, 40) * 30);
  const has = (share: number, key: number) => chanceOf(n, key) < share;
  return [
    contact(care, late + 3, 'visit'),
    note(care, late + 3, 9),
    medications(care, late + 9),
    diagnosis(care, late + 400, 'Förmaksflimmer', 'I48'),
    contact(hospital, late + 40, 'inpatient'),
    note(hospital, late + 41, 14),
    ...(deciding ? [assistance(deciding, late + 120, 8)] : []),
    ...(performing ? [plan(performing, late + 100), note(performing, late + 1, 4)] : []),
    contact(care, late + 150, 'visit'),
    note(care, late + 150, 11),
    diagnosis(care, late + 900, 'Hypertoni', 'I10'),
    contact(hospital, late + 46, 'visit'),
    diagnosis(hospital, late + 44, 'Pneumoni', 'J18'),
    ...(has(0.3, 41) ? [warning(care, late + 700)] : []),
    ...(has(0.1, 42) ? [5, 19, 33].map((ago) => wound(care, late + ago)) : []),
    ...(has(0.4, 43) ? [person(care, late + 300, 'permanentCareContact', 'Fast vårdkontakt')] : []),
    ...(performing
      ? [
          person(performing, late + 95, 'permanentSocialCareContact', 'Fast omsorgskontakt'),
          relatives(performing, late + 95),
          ...[2, 5, 9].map((ago) => note(performing, late + ago, 3 + (ago % 3))),
        ]
      : []),
    ...(other ? [contact(other, late + 60, 'visit'), note(other, late + 60, 8)] : []),
  ];
}

/** The types of what is written about a person, in order: persons alike in it cost the same to read about. */
export function typesOf(directory: Directory, n: number): string {
  return writtenOf(directory, n)
    .map(({ unit, type }) => `${unit.part} ${type}`)
    .join();
}

const dayMs = 86_400_000;
/** A person's documents have numbers of their own up to so many. */
const places = 100;
const digest = `\\\\x${'5a'.repeat(32)}`;

/** Persons whose documents are laid out together, so that those of one person lie apart from each other. */
const together = 5000;

/** A document's place in the tables. */
interface Placed {
  readonly person: number;
  readonly number: number;
  readonly written: Written;
}

/**
 * The documents of the persons, in the order in which they come in: one of each person, then another of each.
 * @param most documents of a person, the first of what is written about her
 */
function* placedOf(
  directory: Directory,
  from: number,
  until: number,
  most: (n: number) => number,
): Generator<Placed> {
  for (let first = from; first < until; first += together) {
    const last = Math.min(until, first + together);
    const all = Array.from({ length: last - first }, (_, i) =>
      writtenOf(directory, first + i).slice(0, most(first + i)),
    );
    for (let place = 0, found = true; found; place += 1) {
      found = false;
      for (const [i, documents] of all.entries()) {
        const written = documents[place];
        if (written === undefined) continue;
        found = true;
        yield { person: first + i, number: places * (first + i) + place, written };
      }
    }
  }
}

/** Rows of documents and of their bodies, in step with each other. */
export function documentRows(
  directory: Directory,
  persons: { readonly from: number; readonly until: number; readonly most: (n: number) => number },
  now: number,
): { readonly documents: () => Generator<Line>; readonly bodies: () => Generator<Line> } {
  const { from, until, most } = persons;
  return {
    *documents() {
      for (const placed of placedOf(directory, from, until, most)) yield documentRow(placed, now);
    },
    *bodies() {
      for (const placed of placedOf(directory, from, until, most)) yield bodyRow(placed, now);
    },
  };
}

/** Many notes about one person, by each of her sources in turn: numbers from `first` on. */
export function manyNotes(
  directory: Directory,
  many: { readonly person: number; readonly first: number; readonly count: number },
  now: number,
): { readonly documents: () => Generator<Line>; readonly bodies: () => Generator<Line> } {
  const { care, hospital, deciding, performing } = tiesOf(directory, many.person);
  const sources = [care, hospital, deciding, performing].filter((unit) => unit !== undefined);
  const placed = (i: number): Placed => ({
    person: many.person,
    number: many.first + i,
    written: note(sources[i % sources.length] ?? care, 1 + Math.floor(i / 40), 6),
  });
  return {
    *documents() {
      for (let i = 0; i < many.count; i += 1) yield documentRow(placed(i), now);
    },
    *bodies() {
      for (let i = 0; i < many.count; i += 1) yield bodyRow(placed(i), now);
    },
  };
}

const author = ['Sara Berg', 'Legitimerad sjuksköterska'] as const;

function documentRow({ person, number, written }: Placed, now: number): Line {
  const { unit, type, title, summary, ago, lasts, event } = written;
  const at = new Date(now - ago * dayMs - (number % 30_000) * 1000).toISOString();
  const ends = lasts === true ? new Date(now + 300 * dayMs).toISOString() : null;
  const social = unit.part !== 'care';
  return [
    ...[idOf('person', person), idOf('document', number)],
    ...[idOf('connectedProvider', unit.connectedProvider), idOf('unit', unit.n)],
    ...[`SE0021-S${unit.connectedProvider}`, `D${number}`, 1, 't', type, at, ends, at, at],
    ...[author[0], ...author, at, 't', 'SVOD 2:4'],
    ...(social ? ['homeCare', 'SoL 11:1', 'older'] : [null, null, null]),
    ...[title, summary, event ?? null, digest, idOf('systemClient', 0)],
  ];
}

function bodyRow({ person, number, written }: Placed, now: number): Line {
  const texts: Texts = {
    say: saying(number),
    day: (from) => new Date(now + from * dayMs).toISOString().slice(0, 10),
  };
  return [idOf('person', person), idOf('document', number), written.body(texts)];
}
