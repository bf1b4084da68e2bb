import type { Element } from './parse-xml.ts';

/** Why a record could not be taken. */
export type RecordCode =
  | 'placeholder'
  | 'field-missing'
  | 'field-unknown'
  | 'field-repeated'
  | 'value-invalid'
  | 'time-invalid'
  | 'code-unknown'
  | 'identifier-unknown'
  | 'multimedia-not-taken'
  | 'record-nullified'
  | 'id-repeated';

/** What is wrong in a record, and where: a path of element names, never a value. */
export interface RecordMistake {
  readonly code: RecordCode;
  readonly detail: string;
  readonly pointer: string;
}

/** What the templates of the contracts hold where a value is to stand. */
const placeholder = '?';

/**
 * The elements within one element of a record. What is wrong is noted, with its place, and reading goes on
 * with a stand-in value: a record with any mistake is never published. Elements of the contract's own
 * namespaces that nobody reads are noted as well, so that no content is lost in silence; the contracts let
 * a receiver pass over elements of other namespaces.
 */
export class Fields {
  readonly at: string;
  readonly #element: Element;
  readonly #namespace: string;
  readonly #mistakes: RecordMistake[];
  readonly #read = new Set<string>();
  readonly #within: Fields[] = [];

  constructor(parts: {
    element: Element;
    at: string;
    namespace: string;
    mistakes: RecordMistake[];
  }) {
    this.#element = parts.element;
    this.at = parts.at;
    this.#namespace = parts.namespace;
    this.#mistakes = parts.mistakes;
  }

  /** Text of the element, without blanks around; undefined when it is left out or empty. */
  text(name: string): string | undefined {
    return this.rawText(name)?.trim();
  }

  /** Text of the element as it stands, blanks and all; undefined when it is left out or says nothing. */
  rawText(name: string): string | undefined {
    const element = this.#only(name);
    if (element === undefined) return undefined;
    if (element.children.length > 0) {
      this.note('value-invalid', 'The element holds text only.', name);
      return undefined;
    }
    const text = element.text.trim();
    return text === '' || text === placeholder ? undefined : element.text;
  }

  /** As `text`, but the element is mandatory. */
  requiredText(name: string): string {
    return this.text(name) ?? this.#missing(name, '');
  }

  /** Texts of all elements of the name that say something. */
  texts(name: string): string[] {
    return this.#all(name).flatMap((element) => {
      const text = element.text.trim();
      return text === '' || text === placeholder ? [] : [text];
    });
  }

  /** `true` or `false`, as XML Schema writes them. */
  requiredBoolean(name: string): boolean {
    return this.boolean(name) ?? this.#missing(name, false);
  }

  boolean(name: string): boolean | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    if (text === 'true' || text === '1') return true;
    if (text === 'false' || text === '0') return false;
    this.note('value-invalid', 'Give true or false.', name);
    return undefined;
  }

  /** The elements within an element that may be left out. */
  child(name: string): Fields | undefined {
    const element = this.#only(name);
    return element === undefined ? undefined : this.#fields(element, `${this.at}/${name}`);
  }

  /** The elements within a mandatory element; without content when it is missing. */
  requiredChild(name: string): Fields {
    const child = this.child(name);
    if (child !== undefined) return child;
    this.#missing(name, undefined);
    // The one mistake says it all: what would be missing within is noted to nobody.
    return new Fields({
      element: {
        name,
        namespace: this.#namespace,
        attributes: new Map(),
        content: [],
        children: [],
        text: '',
      },
      at: `${this.at}/${name}`,
      namespace: this.#namespace,
      mistakes: [],
    });
  }

  /** The elements within each element of the name. */
  children(name: string): Fields[] {
    const elements = this.#all(name);
    return elements.map((element, index) =>
      this.#fields(element, `${this.at}/${name}${elements.length > 1 ? `[${index + 1}]` : ''}`),
    );
  }

  has(name: string): boolean {
    return this.#element.children.some((child) => this.#isNamed(child, name));
  }

  /** Does an element of the name hold a placeholder? That is noted once, for the whole record. */
  hasPlaceholder(name: string): boolean {
    return this.#element.children.some(
      (child) => this.#isNamed(child, name) && child.text.trim() === placeholder,
    );
  }

  /** The elements are known and not kept: administrative, and given elsewhere in what is published. */
  passOver(...names: readonly string[]): void {
    for (const name of names) this.#read.add(name);
  }

  /** Notes what is wrong with this element, or with one within it. */
  note(code: RecordCode, detail: string, name?: string): void {
    this.#mistakes.push({
      code,
      detail,
      pointer: name === undefined ? this.at : `${this.at}/${name}`,
    });
  }

  /** Notes each element of the contract that was neither read nor passed over, here and within. */
  noteUnread(): void {
    for (const child of this.#element.children) {
      if (child.namespace !== this.#namespace || this.#read.has(child.name)) continue;
      // A name that doesn't look like one may be somebody's data.
      const name = /^[A-Za-z]{1,60}$/.test(child.name) ? child.name : undefined;
      this.note('field-unknown', 'The contract has no such element here: remove it.', name);
    }
    if (this.#element.children.length > 0 && this.#element.text.trim() !== '') {
      this.note('value-invalid', 'Text stands between the elements: remove it.');
    }
    for (const fields of this.#within) fields.noteUnread();
  }

  #only(name: string): Element | undefined {
    const [first, second] = this.#all(name);
    if (second !== undefined) {
      this.note('field-repeated', 'The element may stand once only.', name);
    }
    return first;
  }

  #all(name: string): Element[] {
    this.#read.add(name);
    return this.#element.children.filter((child) => this.#isNamed(child, name));
  }

  #isNamed(element: Element, name: string): boolean {
    return element.name === name && element.namespace === this.#namespace;
  }

  #fields(element: Element, at: string): Fields {
    const fields = new Fields({
      element,
      at,
      namespace: this.#namespace,
      mistakes: this.#mistakes,
    });
    this.#within.push(fields);
    return fields;
  }

  #missing<T>(name: string, standIn: T): T {
    if (this.hasPlaceholder(name)) return standIn;
    const what = this.has(name) ? 'is empty' : 'is missing';
    this.note('field-missing', `The element is mandatory and ${what}: give it.`, name);
    return standIn;
  }
}

/** Paths of all elements within that hold a placeholder, which nobody has filled in. */
export function placeholdersIn(element: Element, at: string): string[] {
  if (element.children.length === 0) return element.text.trim() === placeholder ? [at] : [];
  const count = Map.groupBy(element.children, (child) => child.name);
  const seen = new Map<string, number>();
  return element.children.flatMap((child) => {
    const number = (seen.get(child.name) ?? 0) + 1;
    seen.set(child.name, number);
    const name = /^[A-Za-z]{1,60}$/.test(child.name) ? child.name : '*';
    const repeated = (count.get(child.name)?.length ?? 0) > 1;
    return placeholdersIn(child, `${at}/${name}${repeated ? `[${number}]` : ''}`);
  });
}
