/**
 * Answers of the national service contracts (RIV-TA), as a source system gives them: GetCareDocumentation 3.0,
 * GetAlertInformation 2.0 and GetDiagnosis 2.0. Written apart from the server's mapper, which reads them.
 */
import type { Staff, Unit } from './directory.ts';
import type { PersonIdentifier } from './lines.ts';

/** What one care provider answers about one person, in XML. */
export type ContractAnswer = {
  /** HSA-id of the care provider. */
  readonly controller: string;
  /** The first day of what it holds, and who wrote that. */
  readonly from: string;
  readonly by: string;
  readonly xml: string;
};

/** What every record says of itself. Times are Swedish ones with offset. */
export type RecordHead = {
  readonly id: string;
  readonly person: PersonIdentifier;
  readonly unit: Unit;
  readonly author: Staff;
  readonly recordedAt: string;
  readonly writtenAt: string;
  readonly signedAt?: string;
};

/** A code with its system, or words where there is no code. */
export type Coded =
  | { readonly code: string; readonly codeSystem: string; readonly displayName: string }
  | { readonly originalText: string };

export type ContractNote = RecordHead & {
  /** The time that decides whether a block covers the note: that of the care contact it belongs to. */
  readonly blockComparisonTime: string;
  readonly code: Coded;
  readonly title?: string;
  /** Plain text, or DocBook. */
  readonly text: string;
};

export type ContractDiagnosis = RecordHead & {
  readonly kind: 'Huvuddiagnos' | 'Bidiagnos';
  readonly chronic: boolean;
  readonly diagnosedAt: string;
  readonly code: Coded;
};

export type ContractAlert = RecordHead & {
  readonly type: string;
  readonly from: string;
  readonly verifiedAt?: string;
  readonly comment?: string;
  readonly about: AlertSubject;
};

export type AlertSubject =
  | {
      readonly kind: 'medicine';
      readonly severity: Coded;
      readonly certainty: Coded;
      readonly substance: Coded;
    }
  | { readonly kind: 'treatment'; readonly description: string }
  | { readonly kind: 'unstructured'; readonly heading: string; readonly content: string };

const domain = 'urn:riv:clinicalprocess:healthcond:description';
const hsaRoot = '1.2.752.129.2.1.4.1';
const personRoots: Readonly<Record<PersonIdentifier['kind'], string>> = {
  personnummer: '1.2.752.129.2.1.3.1',
  samordningsnummer: '1.2.752.129.2.1.3.3',
  nationalReserveNumber: '1.2.752.74.9.1',
  localReserveNumber: '1.2.752.129.2.1.3.2',
};

/** An answer of GetCareDocumentation 3.0. */
export function notesAnswer(notes: readonly ContractNote[]): string {
  const records = notes.map((note) => {
    const signature =
      note.signedAt === undefined
        ? []
        : [
            element('signature', [
              element('id', identifier(hsaRoot, note.author.hsaId)),
              element('name', note.author.name),
              element('timestamp', stamp(note.signedAt)),
            ]),
          ];
    return element('r:careDocumentation', [
      element('header', [
        element('accessControlHeader', [
          element('accountableHealthcareProvider', identifier(hsaRoot, note.unit.provider.hsaId)),
          element('accountableCareUnit', identifier(hsaRoot, note.unit.hsaId)),
          element('patientId', identifier(personRoots[note.person.kind], note.person.value)),
          element('blockComparisonTime', stamp(note.blockComparisonTime)),
          element('approvedForPatient', 'true'),
        ]),
        element('sourceSystemId', identifier(hsaRoot, note.unit.provider.sourceSystem)),
        element('record', [
          element('id', [element('root', note.id)]),
          element('timestamp', stamp(note.recordedAt)),
        ]),
        element('author', [
          element('id', identifier(hsaRoot, note.author.hsaId)),
          element('name', note.author.name),
          element('timestamp', stamp(note.writtenAt)),
          element('byRole', coded({ originalText: note.author.role })),
        ]),
        ...signature,
      ]),
      element('body', [
        element('clinicalDocumentNoteCode', coded(note.code)),
        ...(note.title === undefined ? [] : [element('clinicalDocumentNoteTitle', note.title)]),
        element('clinicalDocumentNoteText', note.text),
      ]),
    ]);
  });
  return answer('GetCareDocumentation', 3, records);
}

/** An answer of GetDiagnosis 2.0. */
export function diagnosesAnswer(diagnoses: readonly ContractDiagnosis[]): string {
  const records = diagnoses.map((diagnosis) =>
    element('r:diagnosis', [
      element('diagnosisHeader', summaryHeader(diagnosis)),
      element('diagnosisBody', [
        element('typeOfDiagnosis', diagnosis.kind),
        element('chronicDiagnosis', String(diagnosis.chronic)),
        element('diagnosisTime', stamp(diagnosis.diagnosedAt)),
        element('diagnosisCode', coded(diagnosis.code)),
      ]),
    ]),
  );
  return answer('GetDiagnosis', 2, records);
}

/** An answer of GetAlertInformation 2.0. */
export function alertsAnswer(alerts: readonly ContractAlert[]): string {
  const records = alerts.map((alert) =>
    element('r:alertInformation', [
      element('alertInformationHeader', summaryHeader(alert)),
      element('alertInformationBody', [
        element('typeOfAlertInformation', coded({ originalText: alert.type })),
        ...(alert.verifiedAt === undefined
          ? []
          : [element('verifiedTime', stamp(alert.verifiedAt))]),
        element('validityTimePeriod', [element('start', stamp(alert.from))]),
        ...(alert.comment === undefined ? [] : [element('alertInformationComment', alert.comment)]),
        subject(alert.about),
      ]),
    ]),
  );
  return answer('GetAlertInformation', 2, records);
}

function subject(about: AlertSubject): Markup {
  switch (about.kind) {
    case 'medicine':
      return element('hypersensitivity', [
        element('typeOfHypersensitivity', coded({ originalText: 'Läkemedelsöverkänslighet' })),
        element('degreeOfSeverity', coded(about.severity)),
        element('degreeOfCertainty', coded(about.certainty)),
        element('pharmaceuticalHypersensitivity', [
          element('atcSubstance', coded(about.substance)),
        ]),
      ]);
    case 'treatment':
      return element('treatment', [element('treatmentDescription', about.description)]);
    case 'unstructured':
      return element('unstructuredAlertInformation', [
        element('unstructuredAlertInformationHeading', about.heading),
        element('unstructuredAlertInformationContent', about.content),
      ]);
  }
}

function summaryHeader(record: RecordHead): Markup[] {
  return [
    element('documentId', record.id),
    element('sourceSystemHSAId', record.unit.provider.sourceSystem),
    element('patientId', [
      element('id', record.person.value),
      element('type', personRoots[record.person.kind]),
    ]),
    element('accountableHealthcareProfessional', [
      element('authorTime', stamp(record.writtenAt)),
      element('healthcareProfessionalHSAId', record.author.hsaId),
      element('healthcareProfessionalName', record.author.name),
      element('healthcareProfessionalRoleCode', coded({ originalText: record.author.role })),
      element('healthcareProfessionalCareUnitHSAId', record.unit.hsaId),
      element('healthcareProfessionalCareGiverHSAId', record.unit.provider.hsaId),
    ]),
    ...(record.signedAt === undefined
      ? []
      : [
          element('legalAuthenticator', [
            element('signatureTime', stamp(record.signedAt)),
            element('legalAuthenticatorName', record.author.name),
          ]),
        ]),
    element('approvedForPatient', 'true'),
  ];
}

/** XML that has been written already. */
type Markup = { readonly xml: string };
type Content = string | readonly Markup[];

/** An element of the contract, or with the prefix `r:` one of its answer. */
function element(name: string, content: Content): Markup {
  const within =
    typeof content === 'string' ? escapeText(content) : content.map(({ xml }) => xml).join('');
  const tag = name.includes(':') ? name : `c:${name}`;
  return { xml: `<${tag}>${within}</${tag}>` };
}

function identifier(root: string, extension: string): Markup[] {
  return [element('root', root), element('extension', extension)];
}

function coded(value: Coded): Markup[] {
  return Object.entries(value).map(([name, text]) => element(name, text));
}

function answer(contract: string, major: number, records: readonly Markup[]): string {
  const result = element('r:result', [element('resultCode', 'OK'), element('logId', 'samvy')]);
  const response = [...records, result].map(({ xml }) => xml).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Header/><soap:Body>
<r:${contract}Response xmlns:r="${domain}:${contract}Responder:${major}" xmlns:c="${domain}:${major}">
${response}
</r:${contract}Response>
</soap:Body></soap:Envelope>
`;
}

/** YYYYMMDDhhmmss on clocks in Sweden. */
function stamp(time: string): string {
  return time.slice(0, 19).replaceAll(/[-T:]/g, '');
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
