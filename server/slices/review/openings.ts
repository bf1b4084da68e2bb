import { newId } from '../../platform/ids.ts';
import { startOfDay, swedishDate } from '../../platform/swedish-time.ts';
import { actorOf, type Trace, traceOf } from '../access/index.ts';
import { type Entry, readTime, Sealed, type Step } from '../audit/index.ts';
import { sentenceOf } from './criteria-texts.ts';
import type { Reason } from './criterion.ts';
import { countOpenings, type ListedRow, listDueReports, listOpeningRows } from './office-store.ts';
import { type OpeningState, reviewLimit } from './opening.ts';
import type { Review, Reviewer } from './review.ts';
import type { ScoreCursor } from './score-cursor.ts';
import { hoursOfDay } from './working-hours.ts';

const openingsAPage = 50;

/** An opening as the list has it, in the reviewer's language: nothing in it names the person. */
export function toListItem(row: ListedRow, language: Reviewer['language']) {
  const { id, at, until, unit, hours, staffName, role, score, sampled, always, state } = row;
  return {
    ...{ id, at, until, unit, score, sampled, always, state },
    hours: hoursOfDay(hours, at),
    staff: { name: staffName, role },
    reasons: row.reasons.map((reason) => toSentence(reason, language)),
  };
}

/** The reason in words. */
export function toSentence(reason: Reason, language: Reviewer['language']) {
  const { criterion, points } = reason;
  return { criterion, points, sentence: sentenceOf(reason, language) };
}

/** An entry about what a reviewer or manager saw or did that concerns no one person. */
export function entryOfReview(
  reader: Reviewer,
  given: {
    readonly id: string;
    readonly at: string;
    readonly step: Step;
    readonly details: Entry['details'];
  },
): Entry {
  return {
    ...given,
    outcome: 'done',
    subject: { kind: 'noPerson', id: reader.staffId },
    actor: actorOf(reader),
    lookup: null,
    ruleSet: null,
    decisions: [],
    grounds: null,
  };
}

/** The openings by staff of the reviewer's own connected provider, without her own. Itself an entry. */
export async function listOpenings(
  { sql, audit }: Review,
  reviewer: Reviewer,
  asked: {
    readonly state?: OpeningState;
    readonly unit?: string;
    readonly minimumScore?: number;
    readonly kind?: 'scored' | 'sampled' | 'always';
    readonly before: ScoreCursor | null;
  },
) {
  const id = newId();
  const at = await readTime(sql);
  const { state = 'open', unit, kind } = asked;
  const minimumScore = Math.max(asked.minimumScore ?? 0, kind === 'scored' ? reviewLimit : 0);
  const rows = await listOpeningRows(
    sql,
    reviewer.assignment.connectedProviderId,
    reviewer.staffId,
    {
      ...{ state, minimumScore, before: asked.before, count: openingsAPage + 1 },
      unitId: unit ?? null,
      sampled: kind === 'sampled',
      always: kind === 'always',
    },
  );
  const shown = new Sealed(rows.slice(0, openingsAPage), id);
  const entry = await audit.append(
    entryOfReview(reviewer, {
      ...{ id, at, step: 'reviewList' },
      details: {
        ...{ state, unit: unit ?? null, minimumScore, kind: kind ?? null },
        openings: rows.slice(0, openingsAPage).map((row) => row.id),
      },
    }),
  );
  const openings = shown.release(entry);
  const last = openings.at(-1);
  return {
    openings: openings.map((row) => toListItem(row, reviewer.language)),
    next:
      rows.length > openingsAPage && last !== undefined
        ? { score: last.score, at: last.at, id: last.id }
        : null,
    trace: traceOf(entry) satisfies Trace,
  };
}

/** The work list in figures, since the year began. Itself an entry. */
export async function summarise({ sql, audit }: Review, reviewer: Reviewer) {
  const { connectedProviderId } = reviewer.assignment;
  const at = await readTime(sql);
  const today = swedishDate(at);
  const from = `${today.slice(0, 4)}-01-01`;
  const counts = await countOpenings(sql, connectedProviderId, {
    reviewerId: reviewer.staffId,
    since: startOfDay(from),
    limit: reviewLimit,
  });
  const due = await listDueReports(sql, connectedProviderId);
  const entry = await audit.append(
    entryOfReview(reviewer, { id: newId(), at, step: 'reviewList', details: { summary: true } }),
  );
  return {
    from,
    limit: reviewLimit,
    ...counts,
    dueToday: due.filter(({ dueAt }) => swedishDate(dueAt) <= today).length,
    trace: traceOf(entry),
  };
}
