import { newId } from '../../platform/ids.ts';
import { actorOf, traceOf } from '../access/index.ts';
import { readTime, type Step } from '../audit/index.ts';
import {
  findQuestionTo,
  hasWaitingQuestion,
  insertQuestion,
  isSameQuestion,
  listQuestionsTo,
  lockOpening,
  type ManagerRow,
  storeAnswer,
  storeState,
} from './office-store.ts';
import { findToReview, readOpened, toQuestion } from './open-opening.ts';
import { entryOfReview, toSentence } from './openings.ts';
import {
  type Manager,
  type NotDone,
  type Review,
  type Reviewer,
  reused,
  Undone,
} from './review.ts';
import { writeAbout } from './write-about.ts';

/** Asks the manager of the reader's unit about an opening; the review waits for the answer. */
export async function askQuestion(
  review: Review,
  reviewer: Reviewer,
  openingId: string,
  asked: { readonly id: string; readonly text: string },
) {
  const step: Step = 'reviewQuestion';
  const opening = await findToReview(review, reviewer, openingId, step);
  if ('code' in opening) return opening;
  const row = {
    ...asked,
    personId: opening.personId,
    lookupId: opening.id,
    connectedProviderId: reviewer.assignment.connectedProviderId,
    unitId: opening.unit.id,
    staffId: reviewer.staffId,
  };
  const frame = { step, details: { question: asked.id } };
  return writeAbout(review, reviewer, opening, frame, async (sql) => {
    const state = await lockOpening(sql, row.personId, row.lookupId);
    if (await isSameQuestion(sql, row)) {
      return readOpened(sql, review.auditMac, reviewer, opening);
    }
    if (state === 'closed') throw new Undone(isClosed);
    if (!(await insertQuestion(sql, row))) throw new Undone(reused);
    await storeState(sql, row, 'asked');
    return readOpened(sql, review.auditMac, reviewer, opening);
  });
}

const isClosed: NotDone = {
  code: 'opening-closed',
  detail: 'It has its outcome. A correction is a new outcome.',
};

/** The questions to the manager about staff of her own unit; nothing in them names the person. Itself an entry. */
export async function listQuestions({ sql, audit }: Review, manager: Manager) {
  const rows = await listQuestionsTo(sql, manager.assignment.unitId, manager.staffId);
  const entry = await audit.append(
    entryOfReview(manager, {
      ...{ id: newId(), at: await readTime(sql), step: 'reviewQuestion' },
      details: { questions: rows.map(({ id }) => id) },
    }),
  );
  return { questions: rows.map((row) => toManagerQuestion(row, manager)), trace: traceOf(entry) };
}

function toManagerQuestion(row: ManagerRow, manager: Manager) {
  return {
    ...toQuestion(row),
    opening: {
      at: row.openedAt,
      until: row.openedUntil,
      unit: { id: row.unitId, name: row.unitName },
      staff: { name: row.staffName, role: row.role },
      reasons: row.reasons.map((reason) => toSentence(reason, manager.language)),
    },
  };
}

/** Answers a question, once and for good. */
export async function answerQuestion(review: Review, manager: Manager, id: string, text: string) {
  const { sql, audit } = review;
  const { unitId } = manager.assignment;
  const question = await findQuestionTo(sql, unitId, manager.staffId, id);
  const at = await readTime(sql);
  const step: Step = 'reviewAnswer';
  if (question === undefined) {
    const entry = entryOfReview(manager, { id: newId(), at, step, details: { question: id } });
    await audit.append({ ...entry, outcome: 'notFound' });
    const detail =
      'Only questions about staff of the unit of the assignment, and not about oneself, are here.';
    return { code: 'question-not-found', detail } satisfies NotDone;
  }
  const { personId, lookupId } = question;
  const about = {
    ...entryOfReview(manager, {
      id: newId(),
      at,
      step,
      details: { question: id, opening: lookupId },
    }),
    subject: { kind: 'person', id: personId } as const,
    actor: actorOf(manager),
  };
  try {
    const { entry, result } = await audit.appendWith(about, async (transaction) => {
      await lockOpening(transaction, personId, lookupId);
      if (!(await storeAnswer(transaction, question, { text, staffId: manager.staffId }))) {
        throw new Undone(isAnswered);
      }
      if (!(await hasWaitingQuestion(transaction, personId, lookupId))) {
        await storeAnswered(transaction, personId, lookupId);
      }
      return listQuestionsTo(transaction, unitId, manager.staffId);
    });
    return {
      questions: result.map((row) => toManagerQuestion(row, manager)),
      trace: traceOf(entry),
    };
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    await audit.append({ ...about, id: newId(), outcome: 'failed' });
    return error.why;
  }
}

/** An opening that has its outcome keeps it, whatever is answered later. */
async function storeAnswered(
  sql: Parameters<typeof lockOpening>[0],
  personId: string,
  lookupId: string,
): Promise<void> {
  if ((await lockOpening(sql, personId, lookupId)) === 'closed') return;
  await storeState(sql, { personId, lookupId }, 'answered');
}

const isAnswered: NotDone = {
  code: 'question-answered',
  detail: 'It was answered before, which is final.',
};
