import type { PublishedDocument } from '../../slices/record/index.ts';
import { readAlertInformation } from './alert-information.ts';
import { readCareDocumentation } from './care-documentation.ts';
import { readDiagnosis } from './diagnosis.ts';
import { Fields, placeholdersIn, type RecordMistake } from './fields.ts';
import { type Element, parseXml, type XmlRefusal } from './parse-xml.ts';

/** One record of an answer: a document to publish, or why it can't be. */
export type MappedRecord =
  | { readonly ok: true; readonly id: string; readonly document: PublishedDocument }
  | ({ readonly ok: false; readonly id: string | null } & RecordMistake);

/** Why a whole answer can't be taken. Never holds a value from it but a fault code of letters. */
export interface AnswerRefusal {
  readonly code:
    | XmlRefusal['code']
    | 'soap-invalid'
    | 'soap-fault'
    | 'contract-not-taken'
    | 'answer-invalid'
    | 'answer-error';
  readonly detail: string;
}

export interface MappedAnswer {
  /** The contract and its version, for example `GetDiagnosis 2.0`; null when it isn't one that is taken. */
  readonly contract: string | null;
  /** In the order of the answer. */
  readonly records: readonly MappedRecord[];
  /** The source says that it has more records than it sent. */
  readonly hasMore: boolean;
  /** When the whole answer is refused; then it has no records. */
  readonly refused?: AnswerRefusal;
}

interface Contract {
  readonly name: string;
  readonly root: string;
  /** Namespace of the response element and its parts. */
  readonly namespace: string;
  /** Namespace of what the parts hold. */
  readonly core: string;
  readonly record: string;
  /** Path from the record to its id. */
  readonly id: readonly string[];
  readonly resultMandatory: boolean;
  readonly read: (record: Fields) => PublishedDocument;
}

const domain = 'urn:riv:clinicalprocess:healthcond:description';

const contracts: readonly Contract[] = [
  {
    name: 'GetCareDocumentation 3.0',
    root: 'GetCareDocumentationResponse',
    namespace: `${domain}:GetCareDocumentationResponder:3`,
    core: `${domain}:3`,
    record: 'careDocumentation',
    id: ['header', 'record', 'id', 'root'],
    resultMandatory: true,
    read: readCareDocumentation,
  },
  {
    name: 'GetAlertInformation 2.0',
    root: 'GetAlertInformationResponse',
    namespace: `${domain}:GetAlertInformationResponder:2`,
    core: `${domain}:2`,
    record: 'alertInformation',
    id: ['alertInformationHeader', 'documentId'],
    resultMandatory: false,
    read: readAlertInformation,
  },
  {
    name: 'GetDiagnosis 2.0',
    root: 'GetDiagnosisResponse',
    namespace: `${domain}:GetDiagnosisResponder:2`,
    core: `${domain}:2`,
    record: 'diagnosis',
    id: ['diagnosisHeader', 'documentId'],
    resultMandatory: false,
    read: readDiagnosis,
  },
];

const taken = contracts.map((contract) => contract.name).join(', ');
const soap11 = 'http://schemas.xmlsoap.org/soap/envelope/';
const soap12 = 'http://www.w3.org/2003/05/soap-envelope';

/**
 * The documents in an answer of one of the national contracts, as a SOAP envelope or the bare response
 * element. A record that can't be taken is answered with what is wrong and where; the others go on. Never
 * throws because of what the bytes hold.
 */
export function mapAnswer(xml: Uint8Array): MappedAnswer {
  const parsed = parseXml(xml);
  if (!parsed.ok) return refuse(null, parsed.refusal);
  const response = openEnvelope(parsed.root);
  if ('refused' in response) return refuse(null, response.refused);
  const contract = contracts.find(
    (candidate) => candidate.root === response.name && candidate.namespace === response.namespace,
  );
  if (contract === undefined) return refuse(null, notTaken(response));
  return mapResponse(response, contract);
}

function mapResponse(response: Element, contract: Contract): MappedAnswer {
  const at = `/${contract.root}`;
  const isPart = (child: Element) => child.namespace === contract.namespace;
  const known = new Set([contract.record, 'result', 'hasMore']);
  if (response.children.some((child) => isPart(child) && !known.has(child.name))) {
    return refuse(contract.name, {
      code: 'answer-invalid',
      detail: `The contract has no such element in ${at}: send the answer as it was given.`,
    });
  }
  const result = response.children.find((child) => isPart(child) && child.name === 'result');
  const resultCode = result?.children
    .find((child) => child.name === 'resultCode' && child.namespace === contract.core)
    ?.text.trim();
  if (resultCode === 'ERROR') {
    return refuse(contract.name, {
      code: 'answer-error',
      detail: 'The source answered that it failed (resultCode ERROR): ask it again.',
    });
  }
  if (
    result === undefined ? contract.resultMandatory : !['OK', 'INFO'].includes(resultCode ?? '')
  ) {
    return refuse(contract.name, {
      code: 'answer-invalid',
      detail: `${at}/result/resultCode must be OK, INFO or ERROR.`,
    });
  }
  const elements = response.children.filter(
    (child) => isPart(child) && child.name === contract.record,
  );
  const ids = elements.map((element) => idOf(element, contract));
  const count = Map.groupBy(ids, (id) => id);
  return {
    contract: contract.name,
    hasMore: response.children.some((child) => isPart(child) && child.name === 'hasMore'),
    records: elements.map((element, index) => {
      const id = ids[index] ?? null;
      const repeated = id !== null && (count.get(id)?.length ?? 0) > 1;
      const number = elements.length > 1 ? `[${index + 1}]` : '';
      return mapRecord({
        element,
        at: `${at}/${contract.record}${number}`,
        id,
        repeated,
        contract,
      });
    }),
  };
}

function mapRecord(parts: {
  element: Element;
  at: string;
  id: string | null;
  repeated: boolean;
  contract: Contract;
}): MappedRecord {
  const { element, at, id, repeated, contract } = parts;
  const placeholders = placeholdersIn(element, at);
  const mistakes = placeholders
    .slice(0, 1)
    .map((pointer) => toMistake(pointer, placeholders.length));
  const record = new Fields({ element, at, namespace: contract.core, mistakes });
  if (repeated) {
    record.note(
      'id-repeated',
      'Another record of the answer has the same id: none of them is taken.',
    );
  }
  const document = contract.read(record);
  record.noteUnread();
  const [first, ...others] = mistakes;
  if (first === undefined) return { ok: true, id: document.documentId, document };
  return { ok: false, id, ...first, detail: `${first.detail}${alsoWrong(others, at)}` };
}

function toMistake(pointer: string, count: number): RecordMistake {
  const many = count > 1 ? ` (${count} elements of the record do)` : '';
  return {
    code: 'placeholder',
    detail: `The element holds a question mark in place of a value${many}: give the value, or leave out an element that is not mandatory.`,
    pointer,
  };
}

const mostNamed = 5;

/** What else is wrong with the record, so that it can be put right in one go. */
function alsoWrong(others: readonly RecordMistake[], at: string): string {
  if (others.length === 0) return '';
  const named = others
    .slice(0, mostNamed)
    .map(({ code, pointer }) => `${code} at ${pointer.slice(at.length + 1)}`);
  const more = others.length > mostNamed ? `; and ${others.length - mostNamed} more` : '';
  return ` Also wrong: ${named.join('; ')}${more}.`;
}

/** The id that the record gives itself, when it may be repeated to the sender. */
function idOf(element: Element, contract: Contract): string | null {
  let at: Element | undefined = element;
  for (const name of contract.id) {
    at = at?.children.find((child) => child.name === name && child.namespace === contract.core);
  }
  const id = at?.text.trim() ?? '';
  return id === '' || id === '?' || id.length > 128 ? null : id;
}

/** The response element within a SOAP envelope, or the element itself when there is no envelope. */
function openEnvelope(root: Element): Element | { readonly refused: AnswerRefusal } {
  if (root.name !== 'Envelope' || (root.namespace !== soap11 && root.namespace !== soap12)) {
    return root;
  }
  const isSoap = (element: Element, name: string) =>
    element.name === name && element.namespace === root.namespace;
  const body = root.children.find((child) => isSoap(child, 'Body'));
  const [response, another] = body?.children ?? [];
  if (response === undefined || another !== undefined) {
    return {
      refused: {
        code: 'soap-invalid',
        detail: 'The SOAP envelope must hold a body with one response.',
      },
    };
  }
  return isSoap(response, 'Fault') ? { refused: toFault(response) } : response;
}

/** A fault may say anything in words, also of a person: only a code of letters is repeated. */
function toFault(fault: Element): AnswerRefusal {
  const text = (
    fault.children.find((child) => child.name === 'faultcode') ??
    fault.children
      .find((child) => child.name === 'Code')
      ?.children.find((child) => child.name === 'Value')
  )?.text.trim();
  const code = text !== undefined && /^[A-Za-z][A-Za-z:._ -]{0,39}$/.test(text) ? text : undefined;
  return {
    code: 'soap-fault',
    detail: `The source answered with a SOAP fault${code === undefined ? '' : ` (fault code: ${code})`}, which holds no records: ask it again.`,
  };
}

function notTaken(response: Element): AnswerRefusal {
  const name = /^urn:riv:[A-Za-z:]{1,150}:([A-Za-z]{1,60})Responder:([0-9]{1,2})$/.exec(
    response.namespace,
  );
  const what =
    name === null ? 'The XML is not an answer' : `${name[1]} ${name[2]} is not an answer`;
  return {
    code: 'contract-not-taken',
    detail: `${what} of a contract that is taken here. Taken: ${taken}.`,
  };
}

function refuse(contract: string | null, refused: AnswerRefusal): MappedAnswer {
  return { contract, records: [], hasMore: false, refused };
}
