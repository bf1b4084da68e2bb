/** What a statement of the driver holds besides its rows. */
interface Held {
  readonly args?: unknown[];
  readonly parameters?: unknown[];
}

/**
 * The rows of a statement, which afterwards holds neither them nor what it was asked with. V8 lays the functions of the
 * driver's statements among the old objects: what a statement holds would outlive its use until the next full collection,
 * and be copied again and again before that. For statements that each request has.
 */
export async function taken<Row>(statement: PromiseLike<Row[]>): Promise<Row[]> {
  const rows = await statement;
  letGo(statement as Held);
  return rows.splice(0);
}

/** A statement's parts are statements too. */
function letGo(statement: Held): void {
  const { args, parameters } = statement;
  if (parameters !== undefined) parameters.length = 0;
  for (const part of args?.splice(0) ?? []) {
    if (typeof part === 'object' && part !== null && !Array.isArray(part)) letGo(part);
  }
}
