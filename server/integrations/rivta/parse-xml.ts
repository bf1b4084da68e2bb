import { ParseOption, XmlDocument, XmlElement, XmlError, XmlLibError, XmlText } from 'libxml2-wasm';

/** An element of a parsed document, free of the parser's own memory. */
export interface Element {
  readonly name: string;
  /** URI of its namespace; empty when it has none. */
  readonly namespace: string;
  /** Values of its attributes, by name without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and text, in order. */
  readonly content: readonly (Element | string)[];
  /** The elements of the content. */
  readonly children: readonly Element[];
  /** Text and CDATA directly in the element, in order. */
  readonly text: string;
}

/** Why bytes could not be read as XML. Never holds a part of them. */
export interface XmlRefusal {
  readonly code: 'xml-invalid' | 'xml-too-large' | 'doctype-not-allowed';
  readonly detail: string;
}

/** At most this many bytes in one answer. The interface takes no larger body of XML, and says so. */
export const largestAnswerBytes = 8 * 1024 * 1024;
/** At most this many '<': every element, comment and CDATA section has one or two. */
const mostMarkup = 600_000;

const options =
  ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_NO_SYS_CATALOG;

/**
 * The root element of an XML document in UTF-8, UTF-16 or ISO-8859-1. Nothing is fetched, no entity but the
 * five of XML is known, a document type is refused before the parser sees it, and the depth is limited by
 * the parser (256). The parser's memory is freed before this returns.
 */
export function parseXml(
  bytes: Uint8Array,
): { ok: true; root: Element } | { ok: false; refusal: XmlRefusal } {
  if (bytes.length > largestAnswerBytes || countMarkup(bytes) > mostMarkup) {
    return refuse(
      'xml-too-large',
      `An answer may hold at most ${largestAnswerBytes} bytes and ${mostMarkup} tags: ask for less at a time.`,
    );
  }
  if (hasDoctype(bytes)) return refuseDoctype();
  let document: XmlDocument;
  try {
    document = XmlDocument.fromBuffer(bytes, { option: options });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    // The parser's message quotes the text; only its line may be told.
    const line = error instanceof XmlLibError ? error.details[0]?.line : undefined;
    const where = line === undefined ? '' : ` (line ${line})`;
    return refuse('xml-invalid', `The text is not well-formed XML${where}: correct it.`);
  }
  try {
    if (document.dtd !== null) return refuseDoctype();
    return { ok: true, root: toElement(document.root) };
  } finally {
    document.dispose();
  }
}

function toElement(element: XmlElement): Element {
  const content: (Element | string)[] = [];
  for (let node = element.firstChild; node !== null; node = node.next) {
    if (node instanceof XmlElement) content.push(toElement(node));
    // A CDATA section is a kind of text to the parser.
    else if (node instanceof XmlText || node.constructor.name === 'XmlCData') {
      content.push(node.content);
    }
  }
  return {
    name: element.name,
    namespace: element.namespaceUri,
    attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
    content,
    children: content.filter((node) => typeof node !== 'string'),
    text: content.filter((node) => typeof node === 'string').join(''),
  };
}

function countMarkup(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x3c); at !== -1; at = bytes.indexOf(0x3c, at + 1)) count += 1;
  return count;
}

/**
 * Does a document type stand before the root element? Only there may one stand; in the text of a note the
 * same characters are content. NULs are passed over, so that UTF-16 reads like ASCII.
 */
function hasDoctype(bytes: Uint8Array): boolean {
  const prolog = Buffer.from(bytes.subarray(0, 64 * 1024))
    .toString('latin1')
    .replaceAll('\0', '');
  const beforeRoot = /^(?:[^<]|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/.exec(prolog)?.[0] ?? '';
  return prolog.startsWith('<!D', beforeRoot.length);
}

function refuseDoctype() {
  return refuse('doctype-not-allowed', 'A document type is not taken: leave it out.');
}

function refuse(code: XmlRefusal['code'], detail: string): { ok: false; refusal: XmlRefusal } {
  return { ok: false, refusal: { code, detail } };
}
