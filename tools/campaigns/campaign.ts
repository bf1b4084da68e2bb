/** A campaign: something tried out in full, with figures that count. */
export interface Campaign {
  readonly name: string;
  /** What it does, in one line. */
  readonly what: string;
  /** Its arguments, as they are shown. */
  readonly arguments: string;
  /** Runs it and answers the exit status: 0 when all went as it should. */
  readonly run: (given: readonly string[]) => Promise<number>;
}
