import { at, later, workdayBefore } from '../calendar.ts';
import type { Chart } from '../chart.ts';
import {
  alertsAnswer,
  type Coded,
  type ContractAlert,
  type ContractDiagnosis,
  type ContractNote,
  diagnosesAnswer,
  notesAnswer,
  type RecordHead,
} from '../contract-answers.ts';
import { homeCareCourse } from '../courses/home-care.ts';
import { identifierOf } from '../resident.ts';

/**
 * The period at Region Dalarna that Tolvan Tolvansson has blocked, in days before today. What counts is the time of
 * the care contact that a note belongs to, not when it was written.
 */
export const tolvansBlockedPeriod = { informationFrom: 830, informationUntil: 790 } as const;

/**
 * Tolvan Tolvansson, the field's traditional test person, more than a hundred years old and clear in his mind. His
 * health centre and the hospital near his daughter answer the national contracts; the municipality's
 * home care publishes as everyone's.
 */
export function writeTolvan(chart: Chart): void {
  homeCareCourse(chart, { startedDaysAgo: 1500, notes: 12, hours: 11 });
  chart.answer({
    unit: 'private-hc',
    by: 'Farhad Rahimi',
    from: '2019-04-09',
    answers: [
      notesAnswer(healthCentreNotes(chart)),
      alertsAnswer(healthCentreAlerts(chart)),
      diagnosesAnswer(healthCentreDiagnoses(chart)),
    ],
  });
  chart.answer({
    unit: 'mora-emergency',
    by: 'Karin Brodin',
    from: chart.ago(1398),
    answers: [
      notesAnswer(hospitalNotes(chart)),
      alertsAnswer(hospitalAlerts(chart)),
      diagnosesAnswer(hospitalDiagnoses(chart)),
    ],
  });
}

function head(
  chart: Chart,
  record: { id: string; unit: string; by: string; date: string; time: string },
): RecordHead {
  const unit = chart.unit(record.unit);
  const recordedAt = at(unit.officeHours ? workdayBefore(record.date) : record.date, record.time);
  return {
    id: `${chart.resident.key}-${record.id}`,
    person: identifierOf(chart.resident),
    unit,
    author: chart.author(record.unit, record.by),
    recordedAt,
    writtenAt: later(recordedAt, 12),
    signedAt: later(recordedAt, 45),
  };
}

const noteCodes = {
  visit: ['bes', 'Besöksanteckning'],
  withoutMeeting: ['auf', 'Anteckning utan fysiskt möte'],
  admission: ['ins', 'Inskrivning'],
  discharge: ['slu', 'Slutanteckning'],
} as const;

function note(
  chart: Chart,
  entry: Parameters<typeof head>[1] & {
    code: keyof typeof noteCodes;
    title?: string;
    text: string;
    /** Time of the care contact, where the note was made another day. */
    contactAt?: string;
  },
): ContractNote {
  const own = head(chart, entry);
  const [code, displayName] = noteCodes[entry.code];
  return {
    ...own,
    blockComparisonTime: entry.contactAt ?? own.recordedAt,
    code: { code, codeSystem: '1.2.752.129.2.2.2.11', displayName },
    ...(entry.title === undefined ? {} : { title: entry.title }),
    text: entry.text,
  };
}

function healthCentreNotes(chart: Chart): ContractNote[] {
  const doctor = { unit: 'private-hc', by: 'Farhad Rahimi' };
  return [
    note(chart, {
      ...doctor,
      id: 'a1',
      date: chart.ago(1184),
      time: '10:30',
      code: 'visit',
      title: 'Årskontroll',
      text: 'Kommer med dottern Lillan. Mår efter omständigheterna bra, går med rollator till brevlådan och tillbaka. Ser sämre men följer nyheterna i radio. BT 152/74 sittande, 138/70 stående utan yrsel. Oregelbunden rytm, frekvens 68. Lungor utan rassel, inga bensvullnader. Kreatinin 124, stabilt.\n\nBedömning: stabilt förmaksflimmer och måttligt nedsatt njurfunktion. Apixaban i den lägre dosen får vara kvar. Ingen skärpning av blodtrycksmålet vid hans ålder.',
    }),
    note(chart, {
      ...doctor,
      id: 'a2',
      date: chart.ago(402),
      time: '13:15',
      code: 'withoutMeeting',
      title: 'Telefonkontakt med dottern',
      text: 'Lillan ringer. Tolvan har hostat i tre dagar, ingen feber, äter och dricker. Hemtjänsten har reagerat på att han är tröttare än vanligt. Råd om dryck och hjärtläge. Sköterska gör hembesök i morgon; vid feber eller andnöd tidigare kontakt.',
    }),
    note(chart, {
      ...doctor,
      id: 'a3',
      by: 'distriktssköterska',
      date: chart.ago(401),
      time: '11:00',
      code: 'visit',
      title: 'Hembesök',
      text: 'Pigg i dag, sitter uppe i köket och bjuder på kaffe. Temp 37,1, saturation 95 %, andningsfrekvens 18. CRP <8. Hostar men får upp slem. Ingen åtgärd mer än uppföljning per telefon på fredag.',
    }),
  ];
}

/** Two of them the block covers: by when he was there, not by when they were written. */
function hospitalNotes(chart: Chart): ContractNote[] {
  return [
    note(chart, {
      id: 'b1',
      unit: 'mora-emergency',
      by: 'Karin Brodin',
      date: chart.ago(1398),
      time: '16:20',
      code: 'visit',
      title: 'Akutbesök efter fall',
      text: 'Hälsar på hos dottern i Orsa. Halkade på yttertrappan och tog emot sig med vänster hand. Ingen medvetslöshet, slog inte i huvudet. Felställd handled, distalstatus utan anmärkning. Röntgen visar distal radiusfraktur. Reponeras i lokalbedövning, gips i fyra veckor. Tar apixaban: dottern informerad om vad hon ska vara uppmärksam på.',
    }),
    note(chart, {
      id: 'b2',
      unit: 'mora-medicine',
      by: 'leg. läkare',
      date: chart.ago(814),
      time: '19:40',
      code: 'admission',
      title: 'Inskrivning',
      text: 'Inkommer från dottern på grund av nedstämdhet och dåligt matintag sedan en nära väns bortgång tidigare i år. Har gått ned fyra kilo. Önskar själv att få vara ifred med saken och vill inte att den talas om på hemorten. Läggs in för observation, vätska och nutrition.',
    }),
    note(chart, {
      id: 'b3',
      unit: 'falu-orthopaedics',
      by: 'leg. läkare',
      date: chart.ago(806),
      time: '09:10',
      contactAt: at(chart.ago(884), '10:00'),
      code: 'withoutMeeting',
      title: 'Svar på röntgen av handleden',
      text: 'Kompletterande anteckning till återbesöket på ortopedavdelningen. Röntgen av vänster handled: läkt i gott läge, lätt artros. Full greppstyrka vid besöket. Inga fler kontroller behövs.',
    }),
    note(chart, {
      id: 'b4',
      unit: 'mora-medicine',
      by: 'leg. läkare',
      date: chart.ago(771),
      time: '15:05',
      contactAt: at(chart.ago(803), '13:00'),
      code: 'discharge',
      title: 'Slutanteckning',
      text: 'Vårdad elva dygn för sorgereaktion med viktnedgång. Har talat med kurator vid tre tillfällen och äter åter med god aptit. Återgår till dotterns hem. Slutanteckningen skriven i efterhand.',
    }),
    note(chart, {
      id: 'b5',
      unit: 'mora-emergency',
      by: 'Karin Brodin',
      date: chart.ago(97),
      time: '20:35',
      code: 'visit',
      title: 'Akutbesök',
      text: `<?xml version="1.0"?>
<article xmlns="http://docbook.org/ns/docbook">
  <section><title>Aktuellt</title>
    <para>Sedan i går <emphasis role="bold">feber och hosta</emphasis> hos dottern i Orsa. Dricker dåligt.</para></section>
  <section><title>Status</title>
    <itemizedlist>
      <listitem><para>Temp 38,6, puls 96 oregelbunden, BT 128/66</para></listitem>
      <listitem><para>Saturation 91 % på luft, 95 % med 2 liter</para></listitem>
      <listitem><para>Rassel basalt höger. CRP 84, Hb &lt; 120</para></listitem>
    </itemizedlist></section>
  <section><title>Bedömning</title>
    <para>Pneumoni. Överkänslig mot penicillin: får doxycyklin. Inläggning erbjuds, men han vill hem till dottern, som kan vara med honom dygnet runt. Hemsjukvården i Orsa tittar till honom i morgon.</para></section>
</article>`,
    }),
  ];
}

const severity = (code: string, displayName: string): Coded => ({
  code,
  codeSystem: '1.2.752.129.2.2.3.3',
  displayName,
});
const certainty = (code: string, displayName: string): Coded => ({
  code,
  codeSystem: '1.2.752.129.2.2.3.11',
  displayName,
});
const substance = (code: string, displayName: string): Coded => ({
  code,
  codeSystem: '1.2.752.129.2.2.3.1.1',
  displayName,
});

function healthCentreAlerts(chart: Chart): ContractAlert[] {
  const doctor = { unit: 'private-hc', by: 'Farhad Rahimi', date: '2019-04-09' };
  return [
    {
      ...head(chart, { ...doctor, id: 'v1', time: '09:20' }),
      type: 'Överkänslighet',
      from: at('2019-04-09', '00:00'),
      verifiedAt: at('2019-04-09', '09:20'),
      comment:
        'Svullnad i hals och ansikte efter första tabletten, vårdad på sjukhus. Överfört från pappersjournal, händelsen var 1961.',
      about: {
        kind: 'medicine',
        severity: severity('1', 'Livshotande'),
        certainty: certainty('k', 'Konstaterad'),
        substance: substance('J01CE02', 'Fenoximetylpenicillin'),
      },
    },
    {
      ...head(chart, { ...doctor, id: 'v2', time: '09:25' }),
      type: 'Behandling',
      from: at('2019-04-09', '00:00'),
      about: {
        kind: 'treatment',
        description: 'Blodförtunnande behandling med apixaban tills vidare',
      },
    },
    {
      ...head(chart, { ...doctor, id: 'v3', time: '09:30' }),
      type: 'Ostrukturerad uppmärksamhetsinformation',
      from: at('2019-04-09', '00:00'),
      about: {
        kind: 'unstructured',
        heading: 'Metallsplitter i vänster öga',
        content:
          'Svarvspån sedan 1951, aldrig uttaget. Ingen magnetkamera utan röntgen av ögonhålan först.',
      },
    },
  ];
}

function hospitalAlerts(chart: Chart): ContractAlert[] {
  const doctor = { unit: 'mora-medicine', by: 'leg. läkare' };
  return [
    {
      ...head(chart, { ...doctor, id: 'w1', date: chart.ago(1397), time: '10:15' }),
      type: 'Överkänslighet',
      from: at(chart.ago(1397), '00:00'),
      comment: 'Nässelutslag och klåda efter kontrastundersökning.',
      about: {
        kind: 'medicine',
        severity: severity('3', 'Besvärande'),
        certainty: certainty('t', 'Trolig'),
        substance: substance('V08AB02', 'Johexol'),
      },
    },
    {
      ...head(chart, { ...doctor, id: 'w2', date: chart.ago(811), time: '08:40' }),
      type: 'Överkänslighet',
      from: at(chart.ago(811), '00:00'),
      comment: 'Förvirrad och orolig ett dygn efter insättning mot sömnsvårigheter.',
      about: {
        kind: 'medicine',
        severity: severity('2', 'Skadande'),
        certainty: certainty('t', 'Trolig'),
        substance: substance('N05CF01', 'Zopiklon'),
      },
    },
  ];
}

const icd10 = (code: string, displayName: string): Coded => ({
  code,
  codeSystem: '1.2.752.116.1.1.1.1.3',
  displayName,
});

function diagnosis(
  chart: Chart,
  entry: Parameters<typeof head>[1] & {
    code: Coded;
    since?: string;
    kind?: ContractDiagnosis['kind'];
    chronic?: boolean;
  },
): ContractDiagnosis {
  const own = head(chart, entry);
  return {
    ...own,
    kind: entry.kind ?? 'Huvuddiagnos',
    chronic: entry.chronic ?? false,
    diagnosedAt: entry.since === undefined ? own.recordedAt : at(entry.since, '12:00'),
    code: entry.code,
  };
}

/** What he has carried with him longest was brought over from paper. */
function healthCentreDiagnoses(chart: Chart): ContractDiagnosis[] {
  const chronic = {
    unit: 'private-hc',
    by: 'Farhad Rahimi',
    date: '2019-04-09',
    chronic: true,
  } as const;
  return [
    diagnosis(chart, {
      ...chronic,
      id: 'd1',
      time: '09:35',
      since: '1948-11-22',
      kind: 'Bidiagnos',
      code: { originalText: 'Stelt vänster knä efter olycka i timmerskogen' },
    }),
    diagnosis(chart, {
      ...chronic,
      id: 'd2',
      time: '09:36',
      since: '1983-02-14',
      code: icd10('I10.9', 'Essentiell hypertoni'),
    }),
    diagnosis(chart, {
      ...chronic,
      id: 'd3',
      time: '09:37',
      since: '2004-09-06',
      code: icd10('I48.9', 'Förmaksflimmer och förmaksfladder, ospecificerat'),
    }),
    diagnosis(chart, {
      ...chronic,
      id: 'd4',
      time: '09:38',
      since: '2011-05-18',
      kind: 'Bidiagnos',
      code: icd10('H35.3', 'Makuladegeneration'),
    }),
    diagnosis(chart, {
      ...chronic,
      id: 'd5',
      date: chart.ago(1184),
      time: '10:50',
      kind: 'Bidiagnos',
      code: icd10('N18.3', 'Kronisk njursjukdom, stadium 3'),
    }),
  ];
}

function hospitalDiagnoses(chart: Chart): ContractDiagnosis[] {
  return [
    diagnosis(chart, {
      id: 'e1',
      unit: 'mora-emergency',
      by: 'Karin Brodin',
      date: chart.ago(1398),
      time: '16:50',
      code: icd10('S52.5', 'Fraktur på nedre delen av radius'),
    }),
    diagnosis(chart, {
      id: 'e2',
      unit: 'mora-medicine',
      by: 'leg. läkare',
      date: chart.ago(813),
      time: '11:00',
      code: icd10('F43.2', 'Anpassningsstörning'),
    }),
    diagnosis(chart, {
      id: 'e3',
      unit: 'mora-emergency',
      by: 'Karin Brodin',
      date: chart.ago(97),
      time: '21:10',
      code: icd10('J18.9', 'Pneumoni, ospecificerad'),
    }),
  ];
}
