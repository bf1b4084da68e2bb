import type { Action, Explanation, Flag, RefusalDetails, Standing } from '../../api/types.ts';

/** The five steps of a lawful reading, in order. */
export const stepNames = ['flag', 'ground', 'answer', 'sources', 'overview'] as const;
export type StepName = (typeof stepNames)[number];
export type StepState = 'done' | 'here' | 'ahead';

/** What the steps lead to when others have nothing to read: on all the same, or to the reader's own record. */
export type Aim = 'others' | 'own';

/**
 * What the steps aim at: what the reader chose, or on to others as soon as danger is stated, since a request to lift
 * needs the ground and the relation too.
 */
export function aimOf(chosen: Aim | undefined, standing: Standing | undefined): Aim | undefined {
  if (chosen !== undefined || standing === undefined) return chosen;
  return standing.danger === null ? undefined : 'others';
}

/** What the reader has come to know so far, and chosen. */
export type Progress = {
  flag: Flag | undefined;
  standing: Standing | undefined;
  sourcesOpened: boolean;
  aim?: Aim | undefined;
  /** The person can answer after all, and is asked again though more may be looked at without an answer. */
  asksAgain?: boolean;
};

/**
 * How each step stands. The server's actions decide what is open: the browser only puts them in order.
 * One step is `here` at most; when nothing can be done, the answer step holds the explanation.
 */
export function stepsOf(progress: Progress): Record<StepName, StepState> {
  const here = currentStep(progress);
  const place = stepNames.indexOf(here);
  return Object.fromEntries(
    stepNames.map((name, index): [StepName, StepState] => [
      name,
      index < place ? 'done' : index === place ? 'here' : 'ahead',
    ]),
  ) as Record<StepName, StepState>;
}

/** The step that is open now. */
export function currentStep({ flag, standing, sourcesOpened, aim, asksAgain }: Progress): StepName {
  if (flag === undefined) return 'flag';
  // Nothing is asked for, and no consent collected, when there is nothing to open.
  if (!flag.unblocked && aim === undefined) return 'flag';
  if (standing === undefined) return 'ground';
  const may = (action: Action) => standing.actions.includes(action);
  if (may('stateGround') || may('recordRelation')) return 'ground';
  if (!flag.unblocked && aim === 'own') return 'flag';
  if (standing.outcome !== 'permitted' && (asksAgain || !may('openSources'))) return 'answer';
  return sourcesOpened ? 'overview' : 'sources';
}

/** The steps that lie ahead or behind at all: the way ends at the first when there is nothing to read. */
export function stepsOnTheWay(progress: Progress & { refused: boolean }): readonly StepName[] {
  const { flag, aim, refused } = progress;
  if (refused) return ['flag'];
  if (flag === undefined || flag.unblocked || aim === 'others') return stepNames;
  return currentStep(progress) === 'ground' ? ['flag', 'ground'] : ['flag'];
}

/**
 * How the reader comes to her own record: at once, after step 2, or not at all, since there is none or nothing she can
 * do here opens it.
 */
export function wayToOwnRecord(
  flag: Flag | undefined,
  standing: Standing | undefined,
): 'open' | 'ground' | undefined {
  if (flag?.ownDocuments !== true || standing === undefined) return undefined;
  const { ground, relation } = groundNeeds(standing);
  if (standing.outcome === 'permitted' || standing.actions.includes('openOwnRecord')) return 'open';
  return ground || relation ? 'ground' : undefined;
}

/** Whether the step's form asks for a ground, a relation, or both. */
export function groundNeeds(standing: Standing): { ground: boolean; relation: boolean } {
  return {
    ground: standing.actions.includes('stateGround'),
    relation: standing.actions.includes('recordRelation'),
  };
}

/** Why a reading closed, when one thing that was met no longer is; `other` when it is more than one, or something else. */
export function closedBy(standing: Standing): 'consent' | 'relation' | 'authorised' | 'other' {
  const unmet = standing.conditions.filter(({ state }) => state !== 'met');
  switch (unmet.length === 1 ? unmet[0]?.condition : undefined) {
    case 'consentGiven':
      return 'consent';
    case 'currentPatientRelation':
    case 'receivesInterventions':
    case 'underInvestigation':
      return 'relation';
    case 'authorised':
      return 'authorised';
    default:
      return 'other';
  }
}

/** What the answer step shows: the question, the kept "no", an assessment that doesn't open, or only what the law says. */
export function answerView(
  standing: Standing,
): 'question' | 'refused' | 'assessed' | 'nothingToAsk' {
  const { refusal, consent, attitude } = standing;
  if (consent === null) {
    const assessedLast = attitude !== null && (refusal === null || refusal.at < attitude.at);
    if (assessedLast) return 'assessed';
    if (refusal !== null) return 'refused';
  }
  const asks = standing.actions.includes('recordConsent');
  return asks || standing.actions.includes('recordChildCannotConsent')
    ? 'question'
    : 'nothingToAsk';
}

/** The details of a 403 `access-refused`, whatever of them the server sent. */
export function refusalOf(
  details: Readonly<Record<string, unknown>>,
): Omit<RefusalDetails, 'trace' | 'explanation'> & { readonly explanation?: Explanation } {
  const list = <T>(value: unknown): readonly T[] => (Array.isArray(value) ? (value as T[]) : []);
  return {
    cites: list(details['cites']),
    unmet: list(details['unmet']),
    conditions: list(details['conditions']),
    actions: list(details['actions']),
    ...(isExplanation(details['explanation']) && { explanation: details['explanation'] }),
  };
}

function isExplanation(value: unknown): value is Explanation {
  return typeof (value as Partial<Explanation> | null | undefined)?.sentence === 'string';
}
