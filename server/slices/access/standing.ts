import {
  type Decision,
  decide,
  type FactName,
  type Facts,
  facts,
  type Language,
  texts,
  unmetText,
} from '@samvy/law';
import { consentsInForce } from '../consent/index.ts';
import { isChildOn } from '../person/index.ts';
import { relationsInForce } from '../relation/index.ts';
import type { Case } from './case.ts';
import { factsOfStanding } from './facts.ts';
import { isAuthorised, type ProviderKind, type Reader } from './reader.ts';

/** What a reader may do about a condition that isn't met. */
export type Action =
  | 'stateGround'
  | 'recordRelation'
  | 'recordConsent'
  | 'recordChildCannotConsent'
  | 'openSources'
  | 'openOwnRecord';

/** One condition of the section nearest to permitting, and how it stands. */
export interface Condition {
  readonly condition: FactName;
  readonly state: 'met' | 'missing' | 'unknown' | 'forbidden';
  readonly cite: string;
  /** The condition as a heading. */
  readonly text: string;
  /** How it stands, and when it is unmet what may be done about it. */
  readonly detail: string;
}

/** Whether this reader may read other providers' data about this person, and what it takes. */
export interface StandingDecision {
  readonly facts: Facts;
  readonly decision: Decision;
}

const sourceKinds: readonly ProviderKind[] = ['socialCareProvider', 'careProvider'];

/** The reader's best standing: towards either kind of source, as some sections hold for one kind only. */
export function decideStanding(reader: Reader, found: Case): StandingDecision {
  const standings = sourceKinds.map((source) => {
    const known = factsOfStanding(reader, found, source);
    return { facts: known, decision: decide(known) };
  });
  const [first, ...rest] = standings;
  if (first === undefined) throw new Error('There is no kind of source to decide about');
  return rest.reduce((best, next) => (isNearer(next, best) ? next : best), first);
}

function isNearer(a: StandingDecision, b: StandingDecision): boolean {
  if (a.decision.outcome !== b.decision.outcome) return a.decision.outcome === 'permitted';
  return a.decision.unmet.length < b.decision.unmet.length;
}

/** Conditions that are about the system's own state; shown only when they fail. */
const silentWhenMet: ReadonlySet<FactName> = new Set(['authorised', 'madeAvailable', 'purpose']);

/**
 * All conditions of the nearest section: those that it names when nothing but the case's frame is known, with
 * those still unmet now marked.
 */
export function conditionsOf(
  { facts: known, decision }: StandingDecision,
  language: Language,
): readonly Condition[] {
  const { question, on, reader, source, boundary, purpose, capacity } = known;
  const frame = facts({ question, on, reader, source, boundary, purpose, capacity, blocked: 'no' });
  const bare = decide(frame);
  const forbidden = decision.findings.flatMap((finding) =>
    finding.kind === 'forbids' ? finding.because : [],
  );
  const names = [...new Set([...forbidden, ...bare.unmet, ...decision.unmet])];
  const cite = decision.cites[0] ?? bare.cites[0] ?? '';
  const rule = bare.findings[0]?.rule;
  return names
    .filter((name) => decision.unmet.includes(name) || !silentWhenMet.has(name))
    .map((condition) => {
      const met = !decision.unmet.includes(condition);
      const state = met ? 'met' : forbidden.includes(condition) ? 'forbidden' : 'missing';
      const text = texts[language].facts[condition];
      const detail = met
        ? text.met
        : unmetText(language, condition, { ...(rule && { rule }), value: known[condition] });
      return { condition, state, cite, text: text.label, detail };
    });
}

/** What the reader may do next, in the order of the steps. */
export function actionsOf(
  reader: Reader,
  found: Case,
  { decision }: StandingDecision,
): readonly Action[] {
  if (decision.outcome === 'permitted') return ['openSources'];
  // Nothing can be recorded about the dead that would open their data.
  if (found.deceasedOn !== null) return [];
  const unmet = new Set(decision.unmet);
  const actions: Action[] = [];
  if (unmet.has('relevant') || unmet.has('purpose')) actions.push('stateGround');
  if (
    unmet.has('currentPatientRelation') ||
    unmet.has('receivesInterventions') ||
    unmet.has('underInvestigation')
  ) {
    actions.push('recordRelation');
  }
  if (unmet.has('consentGiven')) {
    actions.push('recordConsent');
    if (isChildOn(found.birthDate, found.on)) actions.push('recordChildCannotConsent');
  }
  const { relation } = groundsOf(reader, found);
  if (relation !== null && isAuthorised(reader, 'sameUnit', null)) actions.push('openOwnRecord');
  return actions;
}

/** The relation and the consent that the reading stands on, as the portal and the log name them. */
export function groundsOf(reader: Reader, found: Case) {
  const scope = {
    unitId: reader.assignment.unitId,
    staffId: reader.staffId,
    at: found.at,
    deceasedOn: found.deceasedOn,
  };
  const [relation] = relationsInForce(found.relations, scope);
  const [consent] = consentsInForce(found.consents, scope);
  return { relation: relation ?? null, consent: consent ?? null, ground: found.ground };
}
