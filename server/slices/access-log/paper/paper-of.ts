import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Language } from '../../session/index.ts';
import type { Series } from '../series.ts';
import type { Visit } from '../visit.ts';
import { Paper, type Part } from './paper.ts';
import { clockIn, dayIn, monthIn, visitInWords, type Words, words } from './words.ts';

/** What the paper tells. */
export interface Told {
  /** Of the person. */
  readonly name: string;
  readonly language: Language;
  /** Swedish dates of the period; null is without end. */
  readonly from: string | null;
  readonly until: string | null;
  /** When it was made. */
  readonly at: string;
  readonly series: readonly Series[];
  /** Newest first. */
  readonly visits: AsyncIterable<Visit>;
}

/** Room that a visit should find on a page, in points. */
const visitHeight = 120;

/** The extract as a tagged PDF, in pieces. It is written as the visits come, and holds no more of them than one. */
export async function* paperOf(told: Told): AsyncGenerator<Uint8Array> {
  const say = words[told.language];
  const title = say.title(told.name);
  const paper = new Paper({ title, language: say.locale, pageName: say.page });
  paper.section(0, (part) => {
    part.heading('H1', title);
    part.paragraph([{ text: say.madeAt(dayIn(say, told.at), clockIn(say, told.at)) }]);
    part.paragraph([{ text: periodOf(told, say) }]);
    part.paragraph([{ text: say.intro }]);
    part.rule();
  });
  paper.section(visitHeight, (part) => writeWhole(part, told.series, say));
  yield* paper.taken();
  let month: string | undefined;
  for await (const visit of told.visits) {
    const its = monthIn(say, visit.from);
    paper.section(visitHeight, (part) => {
      if (its !== month) part.heading('H2', its);
      writeVisit(part, visit, say, told.series.length > 1);
    });
    month = its;
    yield* paper.taken();
    // Others are served between two visits.
    await nextTurn();
  }
  if (month === undefined) paper.section(0, (part) => part.paragraph([{ text: say.nobody }]));
  paper.section(visitHeight, (part) => {
    part.heading('H2', say.checkTitle);
    for (const text of say.check) part.paragraph([{ text }]);
  });
  yield* paper.end();
}

function periodOf({ from, until }: Told, say: Words): string {
  const day = (date: string | null) => (date === null ? null : dayIn(say, date));
  return say.period(day(from), day(until));
}

function writeWhole(part: Part, series: readonly Series[], say: Words): void {
  part.heading('H2', say.wholeTitle);
  for (const { series: which, until: last, gaps } of series) {
    if (gaps.length === 0) {
      const whole = series.length > 1 ? say.wholeOf(which, last) : say.whole(last);
      part.paragraph([{ text: last === 0 ? say.nothingSealed : whole }]);
      continue;
    }
    for (const { from, until } of gaps) {
      const numbers = from === until ? `${from}` : `${from}–${until}`;
      part.paragraph([{ text: say.gap(numbers), weight: 'bold' }]);
    }
    part.paragraph([{ text: say.gapMeans }]);
  }
  part.rule();
}

function writeVisit(part: Part, visit: Visit, say: Words, several: boolean): void {
  const { heading, provider, lines } = visitInWords(visit, say, several);
  part.heading('H3', heading);
  part.paragraph([{ text: provider }], { soft: true });
  for (const { label, text } of lines) {
    if (label === '') part.paragraph([{ text }], { soft: true });
    else part.paragraph([{ text: `${label}: `, weight: 'bold' }, { text }]);
  }
  part.rule();
}
