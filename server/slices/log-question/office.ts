import { newId } from '../../platform/ids.ts';
import { actorOf, type Reader, traceOf } from '../access/index.ts';
import { type ResidentAccess, readVisit, type Visit } from '../access-log/index.ts';
import { type Entry, readTime, type Step } from '../audit/index.ts';
import { getPersonHead, listLinkedPersonIds, type PersonHead } from '../person/index.ts';
import { type LogQuestion, type QuestionState, stateOf } from './question.ts';
import { type Charge, findCase, listCases, markOpened, storeAnswer } from './store.ts';
import { type NotDone, Undone } from './undone.ts';

/** Staff with the duty `logReviewer`, or `unitManager` for the own unit, who answer persons' questions. */
export type Answerer = Reader;

/** A question in the list: nothing in it names the person. */
export interface ListedCase {
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly visitAt: string;
  readonly askedAt: string;
  readonly answeredAt: string | null;
  readonly state: QuestionState;
}

/** A question with whom it is about and what was done. */
export interface OpenedCase extends ListedCase {
  readonly person: Pick<PersonHead, 'name' | 'age' | 'sex' | 'maskedNumber' | 'protectedIdentity'>;
  /** True when a custodian asks for her child. */
  readonly byCustodian: boolean;
  readonly question: string;
  /** Null when the content of the log is gone after the retention time. */
  readonly visit: Visit | null;
  readonly answer: LogQuestion['answer'];
  readonly trace: ReturnType<typeof traceOf>;
}

function chargeOf({ staffId, assignment }: Answerer): Charge {
  const { connectedProviderId, unitId, duties } = assignment;
  return {
    ...{ connectedProviderId, staffId },
    unitId: duties.includes('logReviewer') ? null : unitId,
  };
}

/** The questions to the own connected provider. */
export async function seeCases(
  { sql, audit }: ResidentAccess,
  answerer: Answerer,
  asked: 'open' | 'answered',
): Promise<{ readonly cases: readonly ListedCase[]; readonly trace: OpenedCase['trace'] }> {
  const cases = await listCases(sql, chargeOf(answerer), asked === 'answered');
  const entry = await audit.appendAdministrative({
    step: 'caseList',
    outcome: 'done',
    actor: actorOf(answerer),
    subjectId: answerer.staffId,
    details: { asked, cases: cases.map(({ id }) => id) },
  });
  return { cases: cases.map(toListed), trace: traceOf(entry) };
}

function toListed(question: LogQuestion): ListedCase {
  const { id, unit, visitAt, askedAt, answer } = question;
  return { id, unit, visitAt, askedAt, answeredAt: answer?.at ?? null, state: stateOf(question) };
}

/** Opens a question: whom it is about, and what was read. The person sees that it is being looked into. */
export async function openCase(
  access: ResidentAccess,
  answerer: Answerer,
  id: string,
): Promise<OpenedCase | NotDone> {
  return await write(access, answerer, { id, step: 'caseOpened' }, async (sql, question) => {
    await markOpened(sql, question, answerer.staffId);
  });
}

/** Answers a question, once and for good. */
export async function answerCase(
  access: ResidentAccess,
  answerer: Answerer,
  id: string,
  text: string,
): Promise<OpenedCase | NotDone> {
  return await write(access, answerer, { id, step: 'caseAnswered' }, async (sql, question) => {
    const { staffId, assignment } = answerer;
    const { role, showsStaffNames: named } = assignment;
    if (question.answer !== null && question.answer.text === text) return;
    if (!(await storeAnswer(sql, question, { staffId, role, named, text }))) {
      throw new Undone({ code: 'case-answered', detail: 'Somebody has answered. Look again.' });
    }
  });
}

type Sql = Parameters<Parameters<ResidentAccess['audit']['appendWith']>[1]>[0];

/** Changes a question and reads it again, with the entry in one transaction. */
async function write(
  access: ResidentAccess,
  answerer: Answerer,
  { id, step }: { readonly id: string; readonly step: Step },
  change: (sql: Sql, question: LogQuestion) => Promise<void>,
): Promise<OpenedCase | NotDone> {
  const { sql, audit } = access;
  const charge = chargeOf(answerer);
  const question = await findCase(sql, charge, id);
  if (question === undefined) {
    await audit.appendAdministrative({
      ...{ step, outcome: 'notFound', actor: actorOf(answerer), subjectId: answerer.staffId },
      details: { case: id },
    });
    return { code: 'case-not-found', detail: 'Only questions to the own provider are here.' };
  }
  const persons = await listLinkedPersonIds(sql, question.personId);
  const frame: Entry = {
    ...{ id: newId(), at: await readTime(sql), step, outcome: 'done' },
    ...{ subject: { kind: 'person', id: question.personId }, actor: actorOf(answerer) },
    ...{ lookup: null, ruleSet: null, decisions: [], grounds: null },
    details: { case: id, visit: question.visit },
  };
  try {
    const { entry, result } = await audit.appendWith(frame, async (transaction) => {
      await change(transaction, question);
      const stored = await findCase(transaction, charge, id);
      if (stored === undefined) throw new Error('The question is gone');
      const { name, age, sex, maskedNumber, protectedIdentity } = await getPersonHead(
        transaction,
        question.personId,
      );
      return { stored, person: { name, age, sex, maskedNumber, protectedIdentity } };
    });
    const { stored, person } = result;
    const visit = await readVisit(access, persons, { id: stored.visit, at: stored.visitAt });
    return {
      ...toListed(stored),
      ...{ person, question: stored.question, answer: stored.answer },
      byCustodian: !persons.includes(stored.askedBy),
      visit: visit ?? null,
      trace: traceOf(entry),
    };
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
    await audit.append({ ...frame, id: newId(), outcome: 'failed' });
    return error.why;
  }
}
