import type { BodyOf, PublishedDocument } from '../../slices/record/index.ts';
import { toTitle } from './care-documentation.ts';
import {
  type CodedValue,
  inWords,
  noteUnknownCode,
  noteUnknownSystem,
  readCodedValue,
  readCodedValues,
  readRequiredCodedValue,
} from './coded-value.ts';
import type { Fields } from './fields.ts';
import { readSummaryHeader, singleLine, toEnvelope } from './header.ts';
import { readDate, readRequiredTime, readTime, swedishDateOf } from './timestamps.ts';
import { versionOf } from './version.ts';

type Warning = BodyOf['warning'];

/** What a warning is about: its own part of the body. */
type Subject = {
  readonly kind: Warning['kind'];
  readonly severity: Warning['severity'];
  /** Heading of the kind of warning. */
  readonly heading: string;
  /** What is warned for, in few words. */
  readonly what?: string;
  readonly substance?: string;
  /** What it says of that in running words, when it does. */
  readonly says?: string;
  /** All that it says, a sentence or a named value each. */
  readonly lines: readonly string[];
  /** Codes that it gives, by what they are codes of. */
  readonly codes: readonly [of: string, value: CodedValue][];
};

/** KV Informationstyp and KV Uppmärksamhetstyp. */
const informationTypes = '1.2.752.129.2.2.2.1';
const alertTypes = '1.2.752.129.5.1.49';
const informationTypeCode = /^upp(-[a-zåäö]{2,4}){0,3}$/;

const severitySystem = '1.2.752.129.2.2.3.3';
const severities: readonly Grade<Warning['severity']>[] = [
  { words: 'livshotande', codes: ['1', 'lh'], value: 'lifeThreatening' },
  { words: 'skadande', codes: ['2'], value: 'serious' },
  { words: 'besvärande', codes: ['3'], value: 'other' },
];

const certaintySystem = '1.2.752.129.2.2.3.11';
const certainties: readonly Grade<string>[] = [
  { words: 'konstaterad', codes: ['k'], value: 'konstaterad' },
  { words: 'trolig', codes: ['t'], value: 'trolig' },
  { words: 'misstänkt', codes: ['m'], value: 'misstänkt' },
];

/** What lasts until then or longer lasts until further notice. */
const untilFurtherNotice = '2070-01-01T00:00:00.000Z';

/**
 * One warning of an answer of GetAlertInformation 2.0. It holds from the start of its validity until that
 * ends or until it was marked as obsolete, whichever comes first.
 */
export function readAlertInformation(record: Fields): PublishedDocument {
  const header = readSummaryHeader(record.requiredChild('alertInformationHeader'));
  const body = record.requiredChild('alertInformationBody');
  const type = readType(body);
  const ascertained = readDate(body, 'ascertainedDate');
  const verifiedAt = readTime(body, 'verifiedTime');
  const validity = body.requiredChild('validityTimePeriod');
  const start = readRequiredTime(validity, 'start');
  const end = readTime(validity, 'end');
  if (end !== undefined && end < start) {
    validity.note('time-invalid', 'The end must not be before the start.', 'end');
  }
  const comment = body.rawText('alertInformationComment');
  const obsoleteAt = readTime(body, 'obsoleteTime');
  const obsoleteComment = body.rawText('obsoleteComment');
  const subject = readSubject(body);
  const related = body.children('relatedAlertInformation').map(readRelated);

  // A warning that begins to hold later than it was written is shown from when it was written.
  const eventAt = earliest(start, header.writtenAt) ?? start;
  const ended = earliest(end, obsoleteAt);
  const eventUntil =
    ended === undefined || ended >= untilFurtherNotice ? undefined : latest(ended, eventAt);
  const from = swedishDateOf(start);
  const until = ended === undefined ? undefined : swedishDateOf(latest(ended, start));
  const version = versionOf(
    verifiedAt === undefined ? header.times : [...header.times, verifiedAt],
    obsoleteAt !== undefined,
  );
  if (version === undefined) {
    record.note(
      'time-invalid',
      'A time of the record lies too far ahead.',
      'alertInformationHeader',
    );
  }
  const { title, overflow } = toTitle(
    header.title ??
      (subject.what === undefined ? subject.heading : `${subject.heading}: ${subject.what}`),
  );
  const codes: [string, CodedValue][] = [['type', type], ...subject.codes];
  return {
    ...toEnvelope(header),
    version: version ?? 1,
    type: 'warning',
    eventAt,
    ...(eventUntil === undefined ? {} : { eventUntil }),
    title,
    summary: toSummary([subject.what ?? subject.heading, subject.says, comment]),
    body: {
      severity: subject.severity,
      kind: subject.kind,
      ...(subject.substance === undefined
        ? {}
        : { substance: singleLine(subject.substance).slice(0, 300) }),
      text: [
        overflow,
        comment,
        ...subject.lines,
        `Typ av uppmärksamhetsinformation: ${inWords(type)}`,
        named('Konstaterad', ascertained),
        named('Verifierad', verifiedAt === undefined ? undefined : swedishDateOf(verifiedAt)),
        named(
          'Markerad som inaktuell',
          obsoleteAt === undefined ? undefined : swedishDateOf(obsoleteAt),
        ),
        named('Skäl till att den är inaktuell', obsoleteComment),
        ...related,
      ]
        .filter((line) => line !== undefined)
        .join('\n'),
      from,
      ...(until === undefined ? {} : { until }),
      ...(verifiedAt === undefined ? {} : { verified: true }),
      ...toCodes(codes),
    },
  };
}

function readType(body: Fields): CodedValue {
  const type = readRequiredCodedValue(body, 'typeOfAlertInformation');
  if (type.code === undefined || type.codeSystem === undefined) return type;
  if (type.codeSystem !== informationTypes && type.codeSystem !== alertTypes) {
    noteUnknownSystem(type);
  } else if (type.codeSystem === informationTypes && !informationTypeCode.test(type.code)) {
    noteUnknownCode(type);
  }
  return type;
}

const subjects = {
  hypersensitivity: readHypersensitivity,
  seriousDisease: readSeriousDisease,
  treatment: readTreatment,
  communicableDisease: readCommunicableDisease,
  restrictionOfCare: readRestrictionOfCare,
  unstructuredAlertInformation: readUnstructured,
} as const;

function readSubject(body: Fields): Subject {
  const read = Object.entries(subjects).flatMap(([name, toSubject]) => {
    const part = body.child(name);
    return part === undefined ? [] : [{ name, subject: toSubject(part) }];
  });
  const [only, another] = read;
  if (another !== undefined) {
    body.note(
      'field-repeated',
      'A warning is about one thing: give one of the parts only.',
      another.name,
    );
  }
  if (only !== undefined) return only.subject;
  body.note(
    'field-missing',
    `Give what the warning is about: one of ${Object.keys(subjects).join(', ')}.`,
  );
  return { kind: 'unstructured', severity: 'other', heading: 'Varning', lines: [], codes: [] };
}

function readHypersensitivity(part: Fields): Subject {
  const type = readCodedValue(part, 'typeOfHypersensitivity');
  const severity = readCodedValue(part, 'degreeOfSeverity');
  const certainty = readCodedValue(part, 'degreeOfCertainty');
  const medicine = part.child('pharmaceuticalHypersensitivity');
  const atc = medicine && readCodedValue(medicine, 'atcSubstance');
  const substance = medicine?.text('nonATCSubstance');
  const whyNoCode = medicine?.text('nonATCSubstanceComment');
  if (
    medicine !== undefined &&
    atc === undefined &&
    substance === undefined &&
    !medicine.hasPlaceholder('nonATCSubstance')
  ) {
    medicine.note(
      'field-missing',
      'Give atcSubstance, or nonATCSubstance with its comment.',
      'atcSubstance',
    );
  }
  const products =
    medicine === undefined ? [] : readCodedValues(medicine, 'pharmaceuticalProductId');
  const other = part.child('otherHypersensitivity');
  const agent = other?.text('hypersensitivityAgent');
  const agentCode = other && readCodedValue(other, 'hypersensitivityAgentCode');
  const what = atc?.words ?? substance ?? agent ?? agentCode?.words ?? type?.words;
  checkGrade(certainty, certaintySystem, certainties);
  return {
    kind: 'hypersensitivity',
    severity: severityOf(severity),
    heading: 'Överkänslighet',
    ...(what === undefined ? {} : { what, substance: what }),
    lines: lines([
      ['Typ av överkänslighet', type && inWords(type)],
      ['Allvarlighetsgrad', severity && inWords(severity)],
      ['Visshetsgrad', certainty && inWords(certainty)],
      ['Substans', atc && inWords(atc)],
      ['Substans utan ATC-kod', substance],
      ['Skäl till att ATC-kod saknas', whyNoCode],
      ...products.map((product): [string, string] => ['Läkemedelsprodukt', inWords(product)]),
      ['Agens', agent],
      ['Agens, kod', agentCode && inWords(agentCode)],
    ]),
    codes: given([
      ['hypersensitivity', type],
      ['severity', severity],
      ['certainty', certainty],
      ['substance', atc],
      ...products.map((product): [string, CodedValue] => ['product', product]),
      ['agent', agentCode],
    ]),
  };
}

function readSeriousDisease(part: Fields): Subject {
  const disease = readRequiredCodedValue(part, 'disease');
  return {
    kind: 'disease',
    severity: 'serious',
    heading: 'Allvarlig sjukdom',
    what: disease.words,
    lines: lines([['Sjukdom', inWords(disease)]]),
    codes: given([['disease', disease]]),
  };
}

function readTreatment(part: Fields): Subject {
  const description = part.requiredText('treatmentDescription');
  const code = readCodedValue(part, 'treatmentCode');
  const medicines = readCodedValues(part, 'pharmaceuticalTreatment');
  return {
    kind: 'treatment',
    severity: 'other',
    heading: 'Behandling',
    what: code?.words ?? description,
    lines: lines([
      ['Behandling', description],
      ['Behandlingskod', code && inWords(code)],
      ...medicines.map((medicine): [string, string] => ['Läkemedel', inWords(medicine)]),
    ]),
    codes: given([
      ['treatment', code],
      ...medicines.map((medicine): [string, CodedValue] => ['medicine', medicine]),
    ]),
  };
}

function readCommunicableDisease(part: Fields): Subject {
  const disease = readRequiredCodedValue(part, 'communicableDiseaseCode');
  const route = readCodedValue(part, 'routeOfTransmission');
  return {
    kind: 'infection',
    severity: 'other',
    heading: 'Smittsam sjukdom',
    what: disease.words,
    lines: lines([
      ['Smittsam sjukdom', inWords(disease)],
      ['Smittväg', route && inWords(route)],
    ]),
    codes: given([
      ['disease', disease],
      ['route', route],
    ]),
  };
}

function readRestrictionOfCare(part: Fields): Subject {
  const comment = part.requiredText('restrictionOfCareComment');
  return {
    kind: 'unstructured',
    severity: 'other',
    heading: 'Vårdbegränsning',
    says: comment,
    lines: [comment],
    codes: [],
  };
}

function readUnstructured(part: Fields): Subject {
  const heading = part.requiredText('unstructuredAlertInformationHeading');
  const content = part.requiredText('unstructuredAlertInformationContent');
  return {
    kind: 'unstructured',
    severity: 'other',
    heading,
    says: content,
    lines: [content],
    codes: [],
  };
}

/** The warning in one line, for where it must be seen before it is opened. */
function toSummary(parts: readonly (string | undefined)[]): string {
  const summary = singleLine(parts.filter((part) => part !== undefined).join(': '));
  return summary.length <= 300 ? summary : `${summary.slice(0, 298).toWellFormed()}…`;
}

function readRelated(related: Fields): string {
  const type = readRequiredCodedValue(related, 'typeOfAlertInformationRelationship');
  const comment = related.text('relationComment');
  const documents = related.texts('documentId');
  if (documents.length === 0) related.requiredText('documentId');
  const why = comment === undefined ? '' : ` (${comment})`;
  return `Samband: ${inWords(type)}, varning i dokument ${documents.join(', ')}${why}`;
}

type Grade<T> = { readonly words: string; readonly codes: readonly string[]; readonly value: T };

/** Without a degree a warning is of the mildest kind; words that nobody knows are never taken as mild. */
function severityOf(given: CodedValue | undefined): Warning['severity'] {
  if (given === undefined) return 'other';
  return checkGrade(given, severitySystem, severities) ?? 'serious';
}

/** The grade that a code or its words name. A code that is unknown, or says another thing than its words, is noted. */
function checkGrade<T>(
  given: CodedValue | undefined,
  system: string,
  grades: readonly Grade<T>[],
): T | undefined {
  if (given === undefined) return undefined;
  const byWords = grades.find((grade) => grade.words === given.words.toLowerCase());
  if (given.code === undefined) return byWords?.value;
  if (given.codeSystem !== undefined && given.codeSystem !== system) {
    noteUnknownSystem(given);
    return undefined;
  }
  const code = given.code;
  const byCode = grades.find((grade) => grade.codes.includes(code));
  if (byCode === undefined) {
    noteUnknownCode(given);
  } else if (byWords !== undefined && byWords !== byCode) {
    given.at.note('value-invalid', 'The code and its words say different things.', 'displayName');
  }
  return byCode?.value;
}

function toCodes(values: readonly [string, CodedValue][]): Pick<Warning, 'codes'> {
  const codes = values.flatMap(([of, value]) =>
    value.code === undefined || value.codeSystem === undefined
      ? []
      : [{ of, code: value.code, codeSystem: value.codeSystem, display: value.words }],
  );
  return codes.length === 0 ? {} : { codes };
}

function given(values: readonly [string, CodedValue | undefined][]): [string, CodedValue][] {
  return values.filter((value): value is [string, CodedValue] => value[1] !== undefined);
}

function lines(values: readonly [string, string | undefined][]): string[] {
  return values.map(([name, value]) => named(name, value)).filter((line) => line !== undefined);
}

function named(name: string, value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `${name}: ${value}`;
}

function earliest(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function latest(a: string, b: string): string {
  return a > b ? a : b;
}
