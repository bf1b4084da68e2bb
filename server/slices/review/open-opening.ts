import type { Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import { actorOf, traceOf } from '../access/index.ts';
import {
  type DurableEntry,
  type Entry,
  type EntryOutcome,
  openEntry,
  readTime,
  type Step,
  type StoredEntry,
} from '../audit/index.ts';
import { getPersonHead } from '../person/index.ts';
import {
  findOpening,
  findUsual,
  type ListedRow,
  listCourse,
  listOutcomes,
  listQuestionsAbout,
  listReaderDays,
  type QuestionRow,
} from './office-store.ts';
import { entryOfReview, toListItem } from './openings.ts';
import type { NotDone, Review, Reviewer } from './review.ts';

/** An entry about the person whom the opening is about. It belongs to no lookup: a review is no opening itself. */
export function entryAbout(
  reviewer: Reviewer,
  opening: ListedRow,
  given: {
    readonly id: string;
    readonly at: string;
    readonly step: Step;
    readonly outcome: EntryOutcome;
    readonly details?: Readonly<Record<string, string | null | readonly string[]>>;
  },
): Entry {
  const { id, at, step, outcome, details = {} } = given;
  return {
    ...{ id, at, step, outcome },
    subject: { kind: 'person', id: opening.personId },
    actor: actorOf(reviewer),
    lookup: null,
    ruleSet: null,
    decisions: [],
    grounds: null,
    details: { opening: opening.id, ...details },
  };
}

/**
 * The opening, when it is one that the reviewer may review: by staff of her own connected provider, and not by
 * herself. That she may not is entered in the log.
 */
export async function findToReview(
  { sql, audit }: Review,
  reviewer: Reviewer,
  id: string,
  step: Step,
): Promise<ListedRow | NotDone> {
  const opening = await findOpening(sql, reviewer.assignment.connectedProviderId, id);
  const at = await readTime(sql);
  if (opening === undefined) {
    const entry = entryOfReview(reviewer, { id: newId(), at, step, details: { opening: id } });
    await audit.append({ ...entry, outcome: 'notFound' });
    return {
      code: 'opening-not-found',
      detail: 'Only openings by staff of the connected provider of the assignment are here.',
    };
  }
  if (opening.staffId === reviewer.staffId) {
    await audit.append(
      entryAbout(reviewer, opening, { id: newId(), at, step, outcome: 'refused' }),
    );
    return {
      code: 'own-opening',
      detail: 'Another reviewer of the connected provider looks at it.',
    };
  }
  return opening;
}

/** Opens an opening: the person, the course entry by entry, the reader, what was asked and what came of it. */
export async function openOpening(review: Review, reviewer: Reviewer, id: string) {
  const step: Step = 'reviewOpened';
  const opening = await findToReview(review, reviewer, id, step);
  if ('code' in opening) return opening;
  const at = await readTime(review.sql);
  const { entry, result } = await review.audit.appendWith(
    entryAbout(reviewer, opening, { id: newId(), at, step, outcome: 'done' }),
    (sql) => readOpened(sql, review.auditMac, reviewer, opening),
  );
  return result(entry);
}

/** The opening in full, as the transaction sees it; to be shown when its entry is durable. */
export async function readOpened(
  sql: Sql,
  auditMac: MacKeys,
  reviewer: Reviewer,
  { id, personId }: ListedRow,
) {
  const opening = await findOpening(sql, reviewer.assignment.connectedProviderId, id);
  if (opening === undefined) throw new Error('The opening is gone');
  const { name, age, sex, maskedNumber, protectedIdentity } = await getPersonHead(sql, personId);
  const entries = openCourse(await listCourse(sql, opening), auditMac);
  const of = { ...opening, unitId: opening.unit.id };
  const days = await listReaderDays(sql, of);
  const usual = await findUsual(sql, of);
  const questions = await listQuestionsAbout(sql, personId, id);
  const [outcome = null, ...earlier] = await listOutcomes(sql, personId, id);
  const actor = entries[0]?.actor;
  return (entry: DurableEntry) => ({
    opening: toListItem(opening, reviewer.language),
    person: { name, age, sex, maskedNumber, protectedIdentity },
    course: entries.map(stepOf),
    staff: {
      name: opening.staffName,
      hsaId: opening.staffHsaId,
      assignment: actor?.kind === 'staff' ? (actor.assignment?.name ?? null) : null,
      unit: opening.unit.name,
    },
    days,
    usual,
    questions: questions.map(toQuestion),
    outcome,
    earlier,
    trace: traceOf(entry),
  });
}

/** A question as both sides see it. */
export function toQuestion({ id, at, by, text, answer, answeredAt, answeredBy }: QuestionRow) {
  return {
    ...{ id, at, by, text },
    answer:
      answer === null || answeredAt === null
        ? null
        : { at: answeredAt, by: answeredBy, text: answer },
  };
}

/** Entries that are not as they were written tell nothing; the opening's score says that there are some. */
function openCourse(rows: readonly StoredEntry[], auditMac: MacKeys): readonly Entry[] {
  return rows.flatMap((row) => {
    try {
      return openEntry(row, auditMac) ?? [];
    } catch {
      return [];
    }
  });
}

interface LoggedGrounds {
  readonly purpose?: string | null;
  readonly relevance?: string | null;
  readonly relation?: {
    readonly kind: string;
    readonly basis: string;
    readonly from: string;
  } | null;
  readonly consent?: { readonly from: string; readonly until: string | null } | null;
  readonly danger?: { readonly danger: string };
}

function stepOf({ at, step, outcome, decisions, grounds }: Entry) {
  const logged = grounds as LoggedGrounds | null;
  const { relation = null, consent = null } = logged ?? {};
  return {
    ...{ at, step, outcome },
    decisions: decisions.map(({ source, outcome: decided, cites, types, documents }) => ({
      source: source?.name ?? null,
      outcome: decided,
      cites,
      types,
      documents: documents.length,
    })),
    grounds: logged && {
      purpose: logged.purpose ?? null,
      relevance: logged.relevance ?? null,
      relation: relation && { kind: relation.kind, basis: relation.basis, from: relation.from },
      consent: consent && { from: consent.from, until: consent.until },
      danger: logged.danger?.danger ?? null,
    },
  };
}
