import type { PublishedDocument } from '../../slices/record/index.ts';
import { readCodedValue } from './coded-value.ts';
import type { Fields } from './fields.ts';
import { readRequiredTime, readTime } from './timestamps.ts';

/** What a record says of itself in either header. */
export interface Header {
  readonly sourceSystem: string;
  readonly documentId: string;
  readonly person: PublishedDocument['person'];
  readonly controller: string;
  readonly unit: string;
  readonly author: PublishedDocument['author'];
  /** When the record was first made; undefined in the header of 2.0. */
  readonly recordedAt?: string;
  /** When its author wrote it. */
  readonly writtenAt: string;
  readonly signedAt?: string;
  readonly signedBy?: string;
  readonly blockComparisonTime?: string;
  readonly approvedForPatient: boolean;
  /** A title of the header's own. */
  readonly title?: string;
  /** Every time that tells when the record last changed. */
  readonly times: readonly string[];
}

const hsaRoot = '1.2.752.129.2.1.4.1';
const hsaIdPattern = /^[A-Za-z0-9]+-[A-Za-z0-9]+$/;

/** The kinds of identifier that a person may have, by the OID of who gives them out. */
const personRoots: ReadonlyMap<string, PublishedDocument['person']['kind']> = new Map([
  ['1.2.752.129.2.1.3.1', 'personnummer'],
  ['1.2.752.129.2.1.3.3', 'samordningsnummer'],
  ['1.2.752.74.9.1', 'nationalReserveNumber'],
  // Region Stockholm, Västra Götalandsregionen, Region Värmland, Inera.
  ['1.2.752.97.3.1.3', 'localReserveNumber'],
  ['1.2.752.113.11.0.2.1.1.1', 'localReserveNumber'],
  ['1.2.752.74.9.2', 'localReserveNumber'],
  ['1.2.752.129.2.1.3.2', 'localReserveNumber'],
]);

/** What stands where the contract lets the author or the author's role be left out. */
const notStated = 'Uppgift saknas';

/** The header of GetCareDocumentation 3.0 (JoL header). */
export function readRecordHeader(header: Fields): Header {
  const access = header.requiredChild('accessControlHeader');
  const controller = readHsaIdentifier(access, 'accountableHealthcareProvider');
  const unit = readHsaIdentifier(access, 'accountableCareUnit');
  const patient = access.requiredChild('patientId');
  const person = readPerson(patient, { root: 'root', value: 'extension' });
  access.passOver('careProcessId');
  const blockComparisonTime = readRequiredTime(access, 'blockComparisonTime');
  const approvedForPatient = access.requiredBoolean('approvedForPatient');
  const sourceSystem = readHsaIdentifier(header, 'sourceSystemId');

  const record = header.requiredChild('record');
  const id = record.requiredChild('id');
  const extension = id.text('extension');
  const root = id.requiredText('root');
  const recordedAt = readRequiredTime(record, 'timestamp');

  const author = header.child('author');
  const writtenAt = author === undefined ? recordedAt : readRequiredTime(author, 'timestamp');
  author?.passOver('orgUnit');
  const signature = header.child('signature');
  // The signer's id and role are not kept: the name and the time are.
  signature?.passOver('id', 'byRole');
  const signedBy = signature?.text('name');
  const signedAt = signature === undefined ? undefined : readRequiredTime(signature, 'timestamp');
  return {
    sourceSystem,
    documentId: readDocumentId(id, extension === undefined ? root : `${root}^${extension}`, 'root'),
    person,
    controller,
    unit,
    author: {
      ...readAuthor(author, { name: 'name', role: 'byRole' }),
      ...hsaIdOfAuthor(author),
    },
    recordedAt,
    writtenAt,
    ...(signedAt === undefined ? {} : { signedAt }),
    ...(signedBy === undefined ? {} : { signedBy: singleLine(signedBy) }),
    blockComparisonTime,
    approvedForPatient,
    times: [recordedAt, writtenAt, ...(signedAt === undefined ? [] : [signedAt])],
  };
}

/** The header of GetAlertInformation 2.0 and GetDiagnosis 2.0 (PatientSummaryHeader). */
export function readSummaryHeader(header: Fields): Header {
  const documentId = readDocumentId(header, header.requiredText('documentId'), 'documentId');
  const sourceSystem = checkedHsaId(
    header,
    'sourceSystemHSAId',
    header.requiredText('sourceSystemHSAId'),
  );
  const title = header.text('documentTitle');
  const documentTime = readTime(header, 'documentTime');
  const person = readPerson(header.requiredChild('patientId'), { root: 'type', value: 'id' });

  const author = header.requiredChild('accountableHealthcareProfessional');
  const writtenAt = readRequiredTime(author, 'authorTime');
  const unitField = 'healthcareProfessionalCareUnitHSAId';
  const controllerField = 'healthcareProfessionalCareGiverHSAId';
  const authorField = 'healthcareProfessionalHSAId';
  const hsaId = author.text(authorField);
  author.passOver('healthcareProfessionalOrgUnit');

  const signature = header.child('legalAuthenticator');
  const signedAt =
    signature === undefined ? undefined : readRequiredTime(signature, 'signatureTime');
  const signedBy = signature?.text('legalAuthenticatorName');
  signature?.passOver('legalAuthenticatorHSAId');

  header.passOver('careContactId');
  if (header.boolean('nullified') === true || header.text('nullifiedReason') !== undefined) {
    header.note(
      'record-nullified',
      'The source has withdrawn the record, and the contract says that such records are not sent: nothing was stored or removed.',
      'nullified',
    );
  }
  return {
    sourceSystem,
    documentId,
    person,
    controller: checkedHsaId(author, controllerField, author.requiredText(controllerField)),
    unit: checkedHsaId(author, unitField, author.requiredText(unitField)),
    author: {
      ...readAuthor(author, {
        name: 'healthcareProfessionalName',
        role: 'healthcareProfessionalRoleCode',
      }),
      ...(hsaId === undefined ? {} : { hsaId: checkedHsaId(author, authorField, hsaId) }),
    },
    writtenAt,
    ...(signedAt === undefined ? {} : { signedAt }),
    ...(signedBy === undefined ? {} : { signedBy: singleLine(signedBy) }),
    approvedForPatient: header.requiredBoolean('approvedForPatient'),
    ...(title === undefined ? {} : { title }),
    times: [writtenAt, signedAt, documentTime].filter((time) => time !== undefined),
  };
}

/** The part of a published document that the header gives. `processedFor`: the contracts carry care alone. */
export function toEnvelope(header: Header) {
  return {
    sourceSystem: header.sourceSystem,
    documentId: header.documentId,
    person: header.person,
    controller: header.controller,
    unit: header.unit,
    author: header.author,
    documentedAt: header.writtenAt,
    ...(header.signedAt === undefined ? {} : { signedAt: header.signedAt }),
    ...(header.signedBy === undefined ? {} : { signedBy: header.signedBy }),
    ...(header.blockComparisonTime === undefined
      ? {}
      : { blockComparisonTime: header.blockComparisonTime }),
    approvedForPatient: header.approvedForPatient,
    processedFor: 'care',
  } as const;
}

/** The text on one line, each run of blanks and line breaks one space. */
export function singleLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
}

function readHsaIdentifier(parent: Fields, name: string): string {
  const identifier = parent.requiredChild(name);
  const root = identifier.requiredText('root');
  const extension = identifier.requiredText('extension');
  if (root !== '' && root !== hsaRoot) {
    identifier.note(
      'identifier-unknown',
      `Only HSA-id is taken here: give it with the root ${hsaRoot}.`,
      'root',
    );
    return extension;
  }
  return checkedHsaId(identifier, 'extension', extension);
}

function checkedHsaId(at: Fields, name: string, value: string): string {
  if (value !== '' && (value.length > 32 || !hsaIdPattern.test(value))) {
    at.note(
      'value-invalid',
      'The value is not an HSA-id: letters and digits, a hyphen, letters and digits, at most 32 characters.',
      name,
    );
  }
  return value;
}

function readDocumentId(at: Fields, value: string, name: string): string {
  if (value.length > 128) {
    at.note('value-invalid', 'The id of the record may have at most 128 characters.', name);
  }
  return value;
}

function readPerson(
  patient: Fields,
  names: { root: string; value: string },
): PublishedDocument['person'] {
  const root = patient.requiredText(names.root);
  const value = patient.requiredText(names.value);
  const kind = personRoots.get(root);
  if (kind === undefined) {
    if (root !== '') {
      patient.note(
        'identifier-unknown',
        'The OID is not one of personnummer, samordningsnummer or a reserve number that is known here.',
        names.root,
      );
    }
    return { kind: 'personnummer', value };
  }
  if (value.length > 32) {
    patient.note('value-invalid', 'The identifier is too long.', names.value);
  }
  return { kind, value, ...(kind === 'localReserveNumber' ? { authority: root } : {}) };
}

function readAuthor(author: Fields | undefined, names: { name: string; role: string }) {
  const name = author?.text(names.name);
  const role = author === undefined ? undefined : readCodedValue(author, names.role);
  const words = role?.words === role?.code ? undefined : role?.words;
  return {
    name: name === undefined ? notStated : singleLine(name),
    role: words === undefined || words === '' ? notStated : singleLine(words),
  };
}

/** An author's id of another kind than HSA-id is left out: it says nothing outside its own system. */
function hsaIdOfAuthor(author: Fields | undefined): { hsaId?: string } {
  const id = author?.child('id');
  if (id === undefined) return {};
  const root = id.requiredText('root');
  const extension = id.text('extension');
  if (root !== hsaRoot || extension === undefined) return {};
  return { hsaId: checkedHsaId(id, 'extension', extension) };
}
