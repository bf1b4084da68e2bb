/** What a check saw: how much it looked at, and each thing that is wrong (empty when all is well). */
export type Report = {
  readonly examined: number;
  /** What was counted, for the line that is printed: "files", "tables", "dependencies". */
  readonly unit: string;
  readonly problems: readonly string[];
};

/** One check of `npm run check`. */
export type Check = {
  /** Also the name of the folder in tools/planted that breaks it. */
  readonly name: string;
  /** Looks at the house under `root`: the repository, or a small house with planted violations. */
  readonly look: (root: string) => Promise<Report>;
  /** In the planted house, each of these words stands in some problem: else the check is blind. */
  readonly mustFind: readonly string[];
};
