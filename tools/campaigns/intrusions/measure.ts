import type { TestServer } from '../../../server/http/test-server.ts';
import type { County, Provider } from './county.ts';
import { type ImproperKind, improperKinds } from './improper-kinds.ts';
import { reviewerOf } from './laid-out-store.ts';
import type { Opening } from './opening.ts';

/** An opening as the list has it. */
interface Item {
  readonly id: string;
  readonly at: string;
  readonly score: number;
  readonly always: boolean;
  readonly reasons: readonly { readonly criterion: string; readonly sentence: string }[];
}

/** An improper opening, and what the list says of it. */
export interface Found {
  readonly kind: ImproperKind;
  readonly way: string;
  /** Its place in the list, from 1; null when it is below what was read. */
  readonly place: number | null;
  readonly score: number;
  readonly criteria: readonly string[];
  readonly sentences: readonly string[];
}

/** What came of it. */
export interface Measured {
  /** How far down the list a reviewer reads. */
  readonly top: number;
  readonly found: readonly Found[];
  /** Of the improper ones, those among the first. */
  readonly recall: number;
  /** Of the first, those that are improper. */
  readonly precision: number;
  /** Scores of the first and the last of those. */
  readonly scores: readonly [number, number];
  /** What the proper ones among the first are there for: criteria together, and how many. */
  readonly crowd: readonly (readonly [string, number])[];
}

const topOf = (improper: number) => Math.round(improper * 2.5);

/** Reads the providers' lists as their reviewers get them, as one list in the same order. */
export async function measure(
  server: TestServer,
  county: County,
  hidden: ReadonlyMap<string, Opening>,
): Promise<Measured> {
  const top = topOf(hidden.size);
  const lists: Item[][] = [];
  const missed = new Map<string, Item>();
  for (const provider of county.providers) {
    const reviewer = await signIn(server, provider);
    const list = await reviewer.list(top);
    lists.push(list);
    const shown = new Set(list.map(({ id }) => id));
    for (const opening of hidden.values()) {
      if (opening.unit.provider !== provider || shown.has(opening.id)) continue;
      missed.set(opening.id, await reviewer.open(opening.id));
    }
  }
  const first = lists.flat().toSorted(inOrder).slice(0, top);
  const place = new Map(first.map(({ id }, index) => [id, index + 1]));
  const items = new Map([...lists.flat(), ...missed.values()].map((item) => [item.id, item]));
  const found = [...hidden.values()].map((opening): Found => {
    const item = items.get(opening.id);
    return {
      ...{ kind: opening.improper ?? 'ownRecord', way: opening.way },
      ...{ place: place.get(opening.id) ?? null, score: item?.score ?? 0 },
      criteria: item?.reasons.map(({ criterion }) => criterion) ?? [],
      sentences: item?.reasons.map(({ sentence }) => sentence) ?? [],
    };
  });
  const among = found.filter((one) => one.place !== null).length;
  const crowd = Map.groupBy(
    first.filter(({ id }) => !hidden.has(id)),
    ({ reasons }) => reasons.map(({ criterion }) => criterion).join(' '),
  );
  return {
    ...{ top, found, recall: among / hidden.size, precision: among / first.length },
    scores: [first[0]?.score ?? 0, first.at(-1)?.score ?? 0],
    crowd: [...crowd]
      .map(([criteria, { length }]) => [criteria, length] as const)
      .toSorted(([, a], [, b]) => b - a),
  };
}

function inOrder(a: Item, b: Item): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}

async function signIn(server: TestServer, provider: Provider) {
  const headers = await server.signedInStaff(reviewerOf(provider));
  const ask = async (method: 'GET' | 'POST', path: string, payload?: object) => {
    const answer = await server.app.inject({
      ...{ method, url: `/api/v1${path}`, headers },
      ...(payload !== undefined && { payload }),
    });
    if (answer.statusCode >= 300) throw new Error(`${path} answered ${answer.body}`);
    return answer.body === '' ? undefined : answer.json();
  };
  const { assignments } = await ask('GET', '/session');
  await ask('POST', '/session/assignment', { assignmentId: assignments[0].id });
  return {
    async list(count: number): Promise<Item[]> {
      const items: Item[] = [];
      let before = '';
      while (items.length < count) {
        const page: { openings: Item[]; next: string | null } = await ask(
          'GET',
          `/office/review/openings${before}`,
        );
        items.push(...page.openings);
        if (page.next === null) break;
        before = `?before=${encodeURIComponent(page.next)}`;
      }
      return items;
    },
    async open(id: string): Promise<Item> {
      return (await ask('POST', `/office/review/openings/${id}/open`, {})).opening;
    },
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** What is printed: recall and precision, in all and of each kind, a sentence of each, and what was missed. */
export function report(measured: Measured): readonly string[] {
  const { top, found, recall, precision, scores, crowd } = measured;
  const lines = [
    `Among the first ${top} of the list, with scores from ${scores[0]} down to ${scores[1]}:`,
    `  in all: recall ${percent(recall)}, precision ${percent(precision)}`,
  ];
  for (const [kind, title] of Object.entries(improperKinds)) {
    const ofKind = found.filter((one) => one.kind === kind);
    const among = ofKind.filter(({ place }) => place !== null);
    const said = ofKind.filter(({ sentences }) => sentences.length > 0);
    lines.push(
      `  ${title}: recall ${percent(among.length / ofKind.length)}, precision ${percent(among.length / top)}, ` +
        `${said.length} of ${ofKind.length} say why: ${among[0]?.sentences[0] ?? 'none is there'}`,
    );
  }
  for (const one of found.filter(({ place }) => place === null)) {
    lines.push(`  missed, score ${one.score}: ${one.kind} (${one.way}): ${one.criteria.join(' ')}`);
  }
  lines.push('Proper ones among them are there for:');
  for (const [criteria, count] of crowd.slice(0, 15)) {
    lines.push(`  ${String(count).padStart(4)}  ${criteria}`);
  }
  return lines;
}
