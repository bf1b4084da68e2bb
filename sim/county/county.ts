import { addressOf } from './address.ts';
import { addDays, at } from './calendar.ts';
import { Chart } from './chart.ts';
import type { ContractAnswer } from './contract-answers.ts';
import { writeLife } from './courses/lives.ts';
import { createDirectory, type Directory } from './directory.ts';
import { steadyUuid } from './identifiers.ts';
import { goransLink, type KnownAttitude, type KnownBlock, knownPeople } from './known-people.ts';
import type {
  AttitudeLine,
  BlockLine,
  ConsentLine,
  DocumentLine,
  InformationLine,
  InformationType,
  PersonLine,
  RelationLine,
} from './lines.ts';
import { populate } from './population.ts';
import { Random } from './random.ts';
import { identifierOf, type Resident } from './resident.ts';

/** The whole of one resident's lines, in the shape that the public interface takes. */
export type LinesOfOne = {
  readonly person: PersonLine;
  readonly information: readonly InformationLine[];
  readonly attitudes: readonly AttitudeLine[];
  readonly documents: readonly DocumentLine[];
  /** Answers of the national contracts, which hold documents as well. */
  readonly answers: readonly ContractAnswer[];
  readonly relations: readonly RelationLine[];
  readonly consents: readonly ConsentLine[];
  readonly blocks: readonly BlockLine[];
};

/** Someone who lives in the county, and what to try with her if she is one of the known people. */
export type Inhabitant = { readonly resident: Resident; readonly tries?: string };

/** A synthetic county: the same seed and date give the same lines, whichever order they are asked for in. */
export type County = {
  readonly seed: string;
  readonly date: string;
  readonly directory: Directory;
  /** The known people first. */
  readonly inhabitants: readonly Inhabitant[];
  /** Merges of known people, to be sent after the persons. */
  readonly links: readonly PersonLine[];
  linesOf(inhabitant: Inhabitant): LinesOfOne;
};

export type CountyOptions = {
  readonly seed?: string;
  readonly date: string;
  readonly persons?: number;
};

/** Makes the county as of a date ('YYYY-MM-DD'); nothing in it is later than the day before. */
export function createCounty(options: CountyOptions): County {
  const { seed = 'samvy', date, persons = 2000 } = options;
  const directory = createDirectory({ seed, date });
  const known = knownPeople(date);
  const taken = new Set(
    known.flatMap(({ resident }) => resident.identifiers.map(({ value }) => value)),
  );
  const others = populate({ seed, date, count: Math.max(0, persons - known.length), taken });
  const knownByKey = new Map(known.map((person) => [person.resident.key, person]));

  function linesOf({ resident }: Inhabitant): LinesOfOne {
    const chart = new Chart({ resident, directory, seed, date });
    const familiar = knownByKey.get(resident.key);
    if (resident.notInformed !== true) (familiar?.write ?? writeLife)(chart);
    const random = new Random(seed, 'after', resident.key);
    const blocks = familiar
      ? (familiar.blocks ?? []).map((block, index) => knownBlock(chart, block, index))
      : blocksOf(chart, random);
    const attitudes = (familiar?.attitudes ?? []).map((attitude) => knownAttitude(chart, attitude));
    const unable = new Set(attitudes.map(({ controller }) => controller));
    return {
      person: personLine(resident, seed),
      information: informationOf(chart, directory, random).filter(
        ({ controller }) => !unable.has(controller),
      ),
      attitudes,
      documents: corrected(chart, random),
      answers: chart.answers,
      relations: chart.relations,
      consents: chart.consents,
      blocks,
    };
  }

  return {
    seed,
    date,
    directory,
    inhabitants: [
      ...known.map(({ resident, tries }) => ({ resident, tries })),
      ...others.map((resident) => ({ resident })),
    ],
    links: [
      { link: goransLink, reason: 'Okänd vid ankomst, identifierad av anhörig tre dagar senare.' },
    ],
    linesOf,
  };
}

function personLine(resident: Resident, seed: string): PersonLine {
  const address = addressOf(resident, seed);
  const { identifiers, givenName, familyName, birthDate, sex, protectedIdentity } = resident;
  const { deceasedOn, custodians, publiclyKnown } = resident;
  return {
    identifiers,
    givenName,
    familyName,
    birthDate,
    sex,
    protectedIdentity,
    ...(deceasedOn === undefined ? {} : { deceasedOn }),
    ...(address === undefined ? {} : { address }),
    ...(publiclyKnown === undefined ? {} : { publiclyKnown }),
    ...(custodians === undefined ? {} : { custodians }),
  };
}

/** She can't be told what sharing means: how her attitude was clarified takes the place of that (SVOD 2:6). */
function knownAttitude(chart: Chart, attitude: KnownAttitude): AttitudeLine {
  const unit = chart.unit(attitude.unit);
  return {
    id: steadyUuid('attitude', chart.resident.key, attitude.unit),
    person: identifierOf(chart.resident),
    controller: unit.provider.hsaId,
    unit: unit.hsaId,
    staff: chart.author(attitude.unit, attitude.by).hsaId,
    capacity: 'lastinglyUnable',
    how: attitude.how,
    assessedAt: at(chart.ago(attitude.daysAgo), '14:10'),
    asked: attitude.asked,
    findings: attitude.findings,
    clarified: true,
    reasonToAssumeOpposition: false,
  };
}

/** Some documents are corrected: the second version says what was wrong, the first stays. */
function corrected(chart: Chart, random: Random): DocumentLine[] {
  const sorted = chart.documents
    .map((document) => ({ document, time: Date.parse(document.eventAt) }))
    .sort((x, y) => x.time - y.time)
    .map(({ document }) => document);
  return sorted.flatMap((document) => {
    if (document.type !== 'dailyNote' || !random.chance(0.015)) return [document];
    const reason = random.pick([
      'Fel klockslag angivet, besöket var en timme senare.',
      'Höger och vänster förväxlade, rätt sida är den andra.',
      'Namnet på anhörig var felskrivet.',
      'Kompletterad efter samtal med kollega.',
    ]);
    const text = `${document.body.text}\n\nRättelse: ${reason}`;
    return [document, { ...document, version: 2, body: { ...document.body, text } }];
  });
}

function informationOf(chart: Chart, directory: Directory, random: Random): InformationLine[] {
  const { resident } = chart;
  const lines: InformationLine[] = [];
  for (const provider of directory.providers) {
    const own = chart.documents.filter(({ controller }) => controller === provider.hsaId);
    const answers = chart.answers.filter(({ controller }) => controller === provider.hsaId);
    const first = [
      ...own.map(({ eventAt }) => eventAt.slice(0, 10)),
      ...answers.map(({ from }) => from),
    ].sort()[0];
    if (first === undefined) continue;
    const earliest = first < '2023-05-02' ? '2023-05-02' : first;
    const [date = chart.lastDay] = [earliest, chart.lastDay].sort();
    lines.push({
      id: steadyUuid('information', resident.key, provider.hsaId),
      person: identifierOf(resident),
      controller: provider.hsaId,
      at: at(date, '08:30'),
      channel: random.pick(['spoken', 'spoken', 'letter', 'brochure', 'web']),
      language: random.chance(0.96) ? 'sv' : random.pick(['fi', 'en', 'ar']),
      items:
        provider.kind === 'careProvider'
          ? ['system', 'oppose', 'blockedKnown', 'emergency']
          : ['system', 'oppose'],
      by: own[0]?.author.hsaId ?? answers[0]?.by ?? provider.hsaId,
    });
  }
  return lines;
}

function knownBlock(chart: Chart, block: KnownBlock, index: number): BlockLine {
  const controller = chart.unit(block.registrar.unit).provider.hsaId;
  return {
    id: steadyUuid('block', chart.resident.key, index),
    person: identifierOf(chart.resident),
    controller,
    kind: block.kind,
    ...(block.unit === undefined ? {} : { unit: chart.unit(block.unit).hsaId }),
    ...(block.informationFrom === undefined
      ? {}
      : { informationFrom: at(chart.ago(block.informationFrom), '00:00') }),
    ...(block.informationUntil === undefined
      ? {}
      : { informationUntil: at(chart.ago(block.informationUntil), '23:59') }),
    requestedBy: 'person',
    requestedAt: at(chart.ago(block.daysAgo), '10:15'),
    registeredBy: chart.author(block.registrar.unit, block.registrar.by).hsaId,
    reason: 'Personen har begärt det.',
    ...(block.liftedDaysAgo === undefined
      ? {}
      : { liftedAt: at(chart.ago(block.liftedDaysAgo), '13:40') }),
  };
}

/** Few block: at the region, at social care, for a period, within the region, or they change their minds. */
function blocksOf(chart: Chart, random: Random): BlockLine[] {
  if (!random.chance(0.014) || chart.documents.length === 0) return [];
  const document = random.pick(chart.documents);
  const days = random.int(15, 700);
  const kind = random.next();
  const inner =
    kind < 0.2 && document.type !== 'assistanceDecision' && document.intervention === undefined;
  return [
    {
      id: steadyUuid('block', chart.resident.key, 0),
      person: identifierOf(chart.resident),
      controller: document.controller,
      kind: inner ? 'inner' : 'outer',
      ...(inner ? { unit: document.unit } : {}),
      ...(kind > 0.75 && !inner
        ? {
            informationFrom: at(addDays(document.eventAt.slice(0, 10), -30), '00:00'),
            informationUntil: at(addDays(document.eventAt.slice(0, 10), 30), '23:59'),
          }
        : {}),
      ...(kind > 0.55 && kind < 0.65 ? { excludedTypes: ['warning'] as const } : {}),
      requestedBy: 'person',
      requestedAt: at(chart.ago(days), '10:00'),
      registeredBy: document.author.hsaId ?? document.unit,
      ...(kind > 0.4 && kind < 0.55
        ? { liftedAt: at(chart.ago(Math.floor(days / 2)), '15:20') }
        : {}),
    },
  ];
}

/** How much of what there is. */
export type CountySummary = {
  readonly persons: number;
  readonly known: number;
  readonly staff: number;
  readonly units: number;
  readonly connectedProviders: number;
  readonly documents: number;
  readonly documentsByType: Readonly<Partial<Record<InformationType, number>>>;
  readonly information: number;
  readonly relations: number;
  readonly consents: number;
  readonly blocks: number;
  readonly notInformed: number;
  readonly protectedIdentities: number;
  readonly deceased: number;
  readonly reserveNumbers: number;
};

/** Counts a county; makes all of its lines once. */
export function summariseCounty(county: County): CountySummary {
  const { directory, inhabitants } = county;
  const byType: Partial<Record<InformationType, number>> = {};
  const sums = { documents: 0, information: 0, relations: 0, consents: 0, blocks: 0 };
  for (const inhabitant of inhabitants) {
    const lines = county.linesOf(inhabitant);
    for (const { type } of lines.documents) byType[type] = (byType[type] ?? 0) + 1;
    sums.documents += lines.documents.length;
    sums.information += lines.information.length;
    sums.relations += lines.relations.length;
    sums.consents += lines.consents.length;
    sums.blocks += lines.blocks.length;
  }
  const count = (test: (resident: Resident) => boolean) =>
    inhabitants.filter(({ resident }) => test(resident)).length;
  return {
    persons: inhabitants.length,
    known: inhabitants.filter(({ tries }) => tries !== undefined).length,
    staff: new Set(directory.staff.map(({ hsaId }) => hsaId)).size,
    units: directory.units.size,
    connectedProviders: directory.providers.length,
    ...sums,
    documentsByType: byType,
    notInformed: count(({ notInformed }) => notInformed === true),
    protectedIdentities: count(({ protectedIdentity }) => protectedIdentity !== 'none'),
    deceased: count(({ deceasedOn }) => deceasedOn !== undefined),
    reserveNumbers: count(({ identifiers }) =>
      identifiers.some(({ kind }) => kind !== 'personnummer'),
    ),
  };
}
