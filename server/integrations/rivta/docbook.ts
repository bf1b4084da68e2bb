import { type Element, parseXml } from './parse-xml.ts';

/** Elements that hold other blocks. A warning without a title of its own still says that it is one. */
const containers: ReadonlyMap<string, string | undefined> = new Map([
  ...[
    ...['book', 'article', 'chapter', 'preface', 'appendix', 'part', 'partintro', 'glossary'],
    ...['section', 'sect1', 'sect2', 'sect3', 'sect4', 'sect5', 'simplesect'],
    ...['info', 'articleinfo', 'sectioninfo', 'bookinfo', 'abstract', 'sidebar', 'blockquote'],
    ...['formalpara', 'example', 'informalexample', 'figure', 'informalfigure', 'epigraph'],
    ...['bibliography', 'bibliodiv', 'biblioentry', 'bibliomixed', 'mediaobject', 'textobject'],
    ...['imageobject', 'table', 'informaltable', 'tgroup', 'thead', 'tbody', 'tfoot'],
    ...['qandaset', 'qandaentry', 'question', 'answer', 'procedure', 'step'],
  ].map((name): [string, undefined] => [name, undefined]),
  ['note', 'Obs'],
  ['tip', 'Tips'],
  ['important', 'Viktigt'],
  ['caution', 'Var försiktig'],
  ['warning', 'Varning'],
]);
const paragraphs: ReadonlySet<string> = new Set([
  'para',
  'simpara',
  'attribution',
  'caption',
  'biblioid',
]);
const titles: ReadonlySet<string> = new Set(['title', 'subtitle', 'bridgehead', 'titleabbrev']);
const lists: ReadonlySet<string> = new Set([
  'itemizedlist',
  'orderedlist',
  'simplelist',
  'variablelist',
  'segmentedlist',
  'glosslist',
  'calloutlist',
]);
const rows: ReadonlySet<string> = new Set(['row', 'tr']);
/** Elements whose blanks and line breaks are content. */
const verbatim: ReadonlySet<string> = new Set([
  'literallayout',
  'programlisting',
  'screen',
  'address',
]);

const namespaces: ReadonlySet<string> = new Set(['', 'http://docbook.org/ns/docbook']);

/** Named characters that the document type of DocBook 4 defines, as far as texts in Swedish hold them. */
const namedCharacters: Readonly<Record<string, string>> = {
  ...{ aring: 'å', auml: 'ä', ouml: 'ö', Aring: 'Å', Auml: 'Ä', Ouml: 'Ö', eacute: 'é' },
  ...{ nbsp: '\u00a0', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', sect: '§' },
  ...{ rdquo: '”', ldquo: '“', rsquo: '’', lsquo: '‘', deg: '°', micro: 'µ', plusmn: '±' },
  ...{ sup2: '²', sup3: '³', frac12: '½', times: '×', le: '≤', ge: '≥', rarr: '→', alpha: 'α' },
};

/** A piece of the text that stands on lines of its own. */
interface Block {
  readonly text: string;
  /** What follows belongs to it and comes on the next line: it is a title, or an item of a list. */
  readonly tight: boolean;
}

/**
 * The words of a text that is DocBook, as people read them: titles and paragraphs on lines of their own,
 * lists with a dash or a number, table rows on a line each; links and pictures as their address. Emphasis is
 * dropped; what was struck out is said to be. Empty when the markup holds no words.
 * @returns undefined when the text isn't well-formed DocBook: then it is the text itself
 */
export function docBookToText(text: string): string | undefined {
  const fragment = withoutProlog(text.trim());
  if (!/^<[A-Za-z]/.test(fragment) || !fragment.endsWith('>')) return undefined;
  const root = parseFragment(fragment) ?? parseFragment(withCharacters(fragment));
  if (root === undefined) return undefined;
  const isDocBook = root.content.every((node) =>
    typeof node === 'string'
      ? node.trim() === ''
      : namespaces.has(node.namespace) && isBlockName(node.name),
  );
  return isDocBook ? join(blocksOf(root)) : undefined;
}

/** The markup without XML declaration, comments and a document type that refers only. */
function withoutProlog(text: string): string {
  return text.replace(/^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[\]>]*>|\s)+/, '');
}

function parseFragment(fragment: string): Element | undefined {
  const parsed = parseXml(Buffer.from(`<text>${fragment}</text>`));
  return parsed.ok ? parsed.root : undefined;
}

function withCharacters(fragment: string): string {
  return fragment.replaceAll(
    /&([A-Za-z]+[0-9]*);/g,
    (whole, name: string) => namedCharacters[name] ?? whole,
  );
}

function isBlockName(name: string): boolean {
  return (
    containers.has(name) ||
    [paragraphs, titles, lists, rows, verbatim].some((names) => names.has(name))
  );
}

/** An element of the text's flow becomes a block when it is one, or holds one. */
function isBlock({ name, children }: Element): boolean {
  return isBlockName(name) || (name !== 'footnote' && children.some(isBlock));
}

/** The blocks within an element; words between them are paragraphs. */
function blocksOf(element: Element): Block[] {
  const blocks: Block[] = [];
  let flow: (Element | string)[] = [];
  const flush = () => {
    const words = collapse(flow.map(inline).join(''));
    if (words !== '') blocks.push({ text: words, tight: false });
    flow = [];
  };
  for (const node of element.content) {
    if (typeof node === 'string' || !isBlock(node)) {
      flow.push(node);
    } else {
      flush();
      blocks.push(...blockOf(node));
    }
  }
  flush();
  return blocks;
}

function blockOf(element: Element): Block[] {
  const { name } = element;
  if (titles.has(name)) {
    return blocksOf(element).map(({ text }) => ({ text, tight: true }));
  }
  if (lists.has(name)) return listOf(element);
  if (rows.has(name)) {
    const cells = partsOf(element).map((cell) =>
      typeof cell === 'string'
        ? cell
        : blocksOf(cell)
            .map(({ text }) => text)
            .join('; '),
    );
    return [{ text: cells.join(' | '), tight: true }];
  }
  if (verbatim.has(name)) {
    const text = element.content.map(inline).join('');
    return text.trim() === '' ? [] : [{ text: text.replace(/^\n+|\s+$/g, ''), tight: false }];
  }
  const heading = containers.get(name);
  const titled = element.children.some((child) => titles.has(child.name));
  return [
    ...(heading === undefined || titled ? [] : [{ text: heading, tight: true }]),
    ...(name === 'thead' ? blocksOf(element) : untied(blocksOf(element))),
  ];
}

/** The elements within an element that should hold nothing else, and words that stand there all the same. */
function partsOf({ content }: Element): (Element | string)[] {
  return content.flatMap((node): (Element | string)[] => {
    if (typeof node !== 'string') return [node];
    const words = collapse(node);
    return words === '' ? [] : [words];
  });
}

function listOf(list: Element): Block[] {
  let number = 0;
  const blocks = partsOf(list).flatMap((item): Block[] => {
    if (typeof item === 'string') return [{ text: item, tight: true }];
    if (titles.has(item.name) || containers.has(item.name)) return blockOf(item);
    const terms = item.children.filter(({ name }) => name === 'term' || name === 'glossterm');
    const rest: Element = {
      ...item,
      content: item.content.filter((node) => typeof node === 'string' || !terms.includes(node)),
    };
    number += 1;
    const mark = list.name === 'orderedlist' ? `${number}. ` : '– ';
    const term = terms.map((each) => collapse(each.content.map(inline).join(''))).join(', ');
    const words = blocksOf(rest)
      .map(({ text }) => text)
      .join('\n');
    const text = [term, words].filter((part) => part !== '').join(': ');
    if (text === '') return [];
    return [{ text: mark + text.replaceAll('\n', `\n${' '.repeat(mark.length)}`), tight: true }];
  });
  return untied(blocks);
}

/** The last block of an element lets go of what comes after the element. */
function untied(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) =>
    index === blocks.length - 1 ? { ...block, tight: false } : block,
  );
}

/** The words of a piece of flowing text, blanks as they stand. */
function inline(node: Element | string): string {
  if (typeof node === 'string') return node;
  const words = node.content.map(inline).join('');
  const said = collapse(words);
  switch (node.name) {
    case 'quote':
      return `”${words}”`;
    case 'footnote':
      return said === '' ? '' : ` (${said})`;
    case 'emphasis':
      return /^(line|over)?(strike|through|struck)/i.test(node.attributes.get('role') ?? '')
        ? `[överstruket: ${said}]`
        : words;
    default: {
      if (isBlockName(node.name)) return ` ${words} `;
      const address = ['url', 'href', 'fileref']
        .map((name) => node.attributes.get(name)?.trim())
        .find((value) => value !== undefined && value !== '');
      if (address === undefined || said.includes(address)) return words;
      return said === '' ? address : `${words} (${address})`;
    }
  }
}

/** Runs of blanks and line breaks are one blank; a no-break space stays. */
function collapse(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ').trim();
}

function join(blocks: readonly Block[]): string {
  return blocks
    .map(({ text, tight }, index) =>
      index === blocks.length - 1 ? text : `${text}${tight ? '\n' : '\n\n'}`,
    )
    .join('');
}
