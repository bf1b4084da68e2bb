/** What reading a text or tiles from elsewhere gives: a value, or what is wrong with them. */
export type Result<T, Code extends string> =
  | { readonly ok: true; readonly value: T }
  | Refusal<Code>;

/** Why something was refused. */
export interface Refusal<Code extends string> {
  readonly ok: false;
  readonly code: Code;
  /** The reason in words, for those who operate the log. */
  readonly detail: string;
}

export function accept<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse<Code extends string>(code: Code, detail: string): Refusal<Code> {
  return { ok: false, code, detail };
}
