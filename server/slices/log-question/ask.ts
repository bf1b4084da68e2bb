import { newId } from '../../platform/ids.ts';
import type { ResidentAccess } from '../access-log/index.ts';
import { readTime, Sealed } from '../audit/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import { type Resident, residentEntry } from '../session/index.ts';
import { type LogQuestion, type QuestionState, stateOf } from './question.ts';
import { findLookup, insertQuestion, listQuestions } from './store.ts';
import { type NotDone, Undone } from './undone.ts';

interface Trace {
  readonly entryId: string;
  readonly at: string;
  readonly step: string;
}

/** A question as the person who asked sees it. */
export interface OwnQuestion
  extends Pick<LogQuestion, 'id' | 'visit' | 'visitAt' | 'question' | 'askedAt' | 'answer'> {
  readonly unit: { readonly name: string };
  readonly connectedProvider: { readonly name: string };
  readonly state: QuestionState;
}

interface OwnQuestions {
  readonly questions: readonly OwnQuestion[];
  readonly trace: Trace;
}

/** The resident's questions and how they stand. */
export async function seeQuestions(
  { sql, audit }: ResidentAccess,
  resident: Resident,
): Promise<OwnQuestions> {
  const id = newId();
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const rows = new Sealed(await listQuestions(sql, persons), id);
  const entry = await audit.append({
    ...residentEntry(id, await readTime(sql), resident),
    step: 'residentQuestions',
  });
  const { at, step } = entry;
  return { questions: rows.release(entry).map(toOwn), trace: { entryId: entry.id, at, step } };
}

/** Asks the reader's connected provider about a visit. One question about it waits at a time. */
export async function askAbout(
  { sql, audit }: ResidentAccess,
  resident: Resident,
  asked: { readonly id: string; readonly visit: string; readonly text: string },
): Promise<OwnQuestions | NotDone> {
  const { id, visit, text } = asked;
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const frame = {
    ...residentEntry(newId(), await readTime(sql), resident),
    ...({ step: 'residentQuestion', details: { question: id, visit } } as const),
  };
  const lookup = await findLookup(sql, persons, visit);
  if (lookup === undefined) {
    await audit.append({ ...frame, outcome: 'notFound' });
    return { code: 'visit-not-found', detail: 'Ask about a visit that stands in the log.' };
  }
  try {
    const { entry, result } = await audit.appendWith(frame, async (transaction) => {
      const { at: visitAt, ...about } = lookup;
      const question = { ...about, id, visit, visitAt, askedBy: resident.signedInId };
      const stored = await insertQuestion(transaction, { ...question, question: text });
      const all = await listQuestions(transaction, persons);
      const same = all.find((one) => one.id === id);
      if (!stored && (same?.visit !== visit || same.question !== text)) {
        throw new Undone(same === undefined ? waiting : reused);
      }
      return all;
    });
    const { at, step } = entry;
    return { questions: result.map(toOwn), trace: { entryId: entry.id, at, step } };
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    await audit.append({ ...frame, id: newId(), outcome: 'failed' });
    return error.why;
  }
}

const waiting: NotDone = {
  code: 'question-open',
  detail: 'A question about this visit waits for its answer already.',
};
const reused: NotDone = {
  code: 'idempotency-key-reused',
  detail: 'Send a new UUID as Idempotency-Key for a new question.',
};

function toOwn(question: LogQuestion): OwnQuestion {
  const { id, visit, visitAt, askedAt, answer, unit, connectedProvider } = question;
  return {
    ...{ id, visit, visitAt, askedAt, answer, question: question.question },
    unit: { name: unit.name },
    connectedProvider: { name: connectedProvider.name },
    state: stateOf(question),
  };
}
