import type { Fields } from './fields.ts';

/** A CVType: a code with its system, or a text where there is none. */
export interface CodedValue {
  readonly at: Fields;
  readonly code?: string;
  readonly codeSystem?: string;
  readonly codeSystemName?: string;
  /** The code in words, or the text in place of a code. */
  readonly words: string;
}

const oidPattern = /^[0-2](\.[0-9]+)+$/;

/** What an element of CVType says; a code without its system, or neither code nor text, is noted. */
export function readCodedValue(parent: Fields, name: string): CodedValue | undefined {
  const at = parent.child(name);
  return at === undefined ? undefined : toCodedValue(at);
}

export function readRequiredCodedValue(parent: Fields, name: string): CodedValue {
  return toCodedValue(parent.requiredChild(name));
}

export function readCodedValues(parent: Fields, name: string): CodedValue[] {
  return parent.children(name).map(toCodedValue);
}

function toCodedValue(at: Fields): CodedValue {
  const code = at.text('code');
  const codeSystem = at.text('codeSystem');
  const displayName = at.text('displayName');
  const originalText = at.text('originalText');
  const codeSystemName = at.text('codeSystemName');
  at.passOver('codeSystemVersion');
  // What a placeholder leaves open is not missing as well.
  if (['code', 'codeSystem', 'originalText'].some((name) => at.hasPlaceholder(name))) {
    return { at, words: displayName ?? originalText ?? '' };
  }
  if (code === undefined) {
    if (originalText === undefined) {
      at.note('field-missing', 'Give a code with its system, or a text.', 'code');
    } else if (codeSystem !== undefined || displayName !== undefined) {
      at.note('field-missing', 'A code system is given, but no code.', 'code');
    }
    return { at, words: originalText ?? '' };
  }
  if (codeSystem === undefined) {
    at.note('field-missing', 'A code is given without its system: give its OID.', 'codeSystem');
  } else if (!oidPattern.test(codeSystem)) {
    at.note('value-invalid', 'Give the code system as an OID.', 'codeSystem');
  }
  const said = [displayName, originalText === displayName ? undefined : originalText];
  return {
    at,
    code,
    ...(codeSystem === undefined ? {} : { codeSystem }),
    ...(codeSystemName === undefined ? {} : { codeSystemName }),
    words: said.filter((text) => text !== undefined).join(', ') || code,
  };
}

/** Notes that the code is not one that can be taken. */
export function noteUnknownCode(value: CodedValue): void {
  value.at.note('code-unknown', 'The code is not known in its code system: correct it.', 'code');
}

/** Notes that the code system is not one that can be taken. */
export function noteUnknownSystem(value: CodedValue): void {
  value.at.note(
    'code-unknown',
    'The code system is not one that the contract names here: correct it.',
    'codeSystem',
  );
}

/** The value for people: its words, with the code when it says more. */
export function inWords(value: CodedValue): string {
  if (value.code === undefined || value.code === value.words) return value.words;
  const system = value.codeSystemName === undefined ? '' : ` ${value.codeSystemName}`;
  return `${value.words} (${value.code}${system})`;
}
