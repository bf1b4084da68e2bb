import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';

const typeface = dirname(
  fileURLToPath(import.meta.resolve('@fontsource/public-sans/package.json')),
);
const fontOf = (subset: string, weight: number) =>
  join(typeface, 'files', `public-sans-${subset}-${weight}-normal.woff`);

/** The typeface comes in two files for each weight: what most texts need, and the letters of more languages. */
const fonts = {
  regular: [fontOf('latin', 400), fontOf('latin-ext', 400)],
  bold: [fontOf('latin', 700), fontOf('latin-ext', 700)],
} as const;
type Weight = keyof typeof fonts;

const ink = '#17211e';
const soft = '#50605b';
const sizes = { H1: 22, H2: 15, H3: 11.5, P: 10 } as const;
type Tag = keyof typeof sizes;

/** Text of one weight. */
export interface Run {
  readonly text: string;
  readonly weight?: Weight;
}

/**
 * A tagged PDF (ISO 14289) that is written from top to bottom: its parts can be taken as they come. Headings,
 * paragraphs and sections are tagged, the language and the title stated, the fonts embedded; page numbers and
 * rules are artifacts, which a screen reader leaves out.
 */
export class Paper {
  readonly #document: PDFKit.PDFDocument;
  readonly #pageName: (number: number) => string;
  #pages = 0;

  constructor(about: {
    readonly title: string;
    readonly language: string;
    readonly pageName: (number: number) => string;
  }) {
    this.#pageName = about.pageName;
    this.#document = new PDFDocument({
      size: 'A4',
      margins: { top: 56, bottom: 64, left: 62, right: 62 },
      pdfVersion: '1.7',
      subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
      tagged: true,
      lang: about.language,
      displayTitle: true,
      autoFirstPage: false,
      info: { Title: about.title, Creator: 'Samvy', Producer: 'Samvy' },
    });
    for (const [weight, files] of Object.entries(fonts)) {
      for (const [n, file] of files.entries()) this.#document.registerFont(`${weight} ${n}`, file);
    }
    this.#document.on('pageAdded', () => this.#numberPage());
    this.#document.addPage();
  }

  /** A section: what is added is read as belonging together, and is kept on one page when it fits there. */
  section(height: number, add: (part: Part) => void): void {
    const { page, y } = this.#document;
    if (y + height > page.height - page.margins.bottom) this.#document.addPage();
    const section = this.#document.struct('Sect');
    this.#document.addStructure(section);
    add({
      heading: (tag, text) => this.#add(section, tag, [{ text, weight: 'bold' }]),
      paragraph: (runs, look = {}) => this.#add(section, 'P', runs, look.soft),
      rule: () => this.#rule(),
    });
    section.end();
  }

  /** What has been written and not yet taken. */
  *taken(): Generator<Uint8Array> {
    for (;;) {
      const chunk = this.#document.read() as Uint8Array | null;
      if (chunk === null) return;
      yield chunk;
    }
  }

  /** Ends the paper, and gives what hasn't been taken. */
  async *end(): AsyncGenerator<Uint8Array> {
    this.#document.end();
    yield* this.#document as AsyncIterable<Uint8Array>;
  }

  #add(section: PDFKit.PDFStructureElement, tag: Tag, runs: readonly Run[], isSoft = false): void {
    const document = this.#document;
    section.add(
      document.struct(tag, {}, () => {
        const parts = runs.flatMap(({ text, weight = 'regular' }) => this.#inFonts(text, weight));
        document.fontSize(sizes[tag]).fillColor(isSoft ? soft : ink);
        for (const [n, { text, font }] of parts.entries()) {
          const continued = n < parts.length - 1;
          document.font(font).text(text, { continued, lineGap: 2 });
        }
      }),
    );
    document.moveDown(tag === 'P' ? 0.25 : 0.35);
  }

  /** The text in pieces, each with the font that has its letters. */
  #inFonts(text: string, weight: Weight): readonly { text: string; font: string }[] {
    const pieces: { text: string; font: string }[] = [];
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      const n = code < 0x100 || common.has(letter) ? 0 : 1;
      const last = pieces.at(-1);
      if (last?.font === `${weight} ${n}`) last.text += letter;
      else pieces.push({ text: letter, font: `${weight} ${n}` });
    }
    return pieces;
  }

  #rule(): void {
    const document = this.#document;
    const { left, right } = document.page.margins;
    document.markContent('Artifact');
    document
      .moveTo(left, document.y)
      .lineTo(document.page.width - right, document.y)
      .lineWidth(0.5)
      .strokeColor('#9aa8a3')
      .stroke();
    document.endMarkedContent();
    document.moveDown(0.6);
  }

  /** At the foot of each page, outside what is read aloud. */
  #numberPage(): void {
    this.#pages += 1;
    const document = this.#document;
    const { x, y, page } = document;
    const { bottom, left, right } = page.margins;
    page.margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' } as PDFKit.Mixins.MarkingOptions);
    document
      .font('regular 0')
      .fontSize(8.5)
      .fillColor(soft)
      .text(this.#pageName(this.#pages), left, page.height - 40, {
        width: page.width - left - right,
        align: 'right',
        lineBreak: false,
      });
    document.endMarkedContent();
    page.margins.bottom = bottom;
    document.x = x;
    document.y = y;
    document.fillColor(ink);
  }
}

/** Letters beyond Latin-1 that stand in the first file. */
const common: ReadonlySet<string> = new Set('–—‘’‚“”„•…€ıŒœˆ˜−');

/** What a section is made of. */
export interface Part {
  heading(tag: 'H1' | 'H2' | 'H3', text: string): void;
  paragraph(runs: readonly Run[], look?: { readonly soft?: boolean }): void;
  /** A line across the page. */
  rule(): void;
}
