import {
  type Decision,
  decide,
  type Explanation,
  explain,
  type FactName,
  type Facts,
  type Finding,
  factNames,
  facts,
  type Language,
  rules,
  texts,
  unmetText,
} from '@samvy/law';
import { attitudeInForce, capacityFact } from '../capacity/index.ts';
import { consentsInForce } from '../consent/index.ts';
import { isChildOn } from '../person/index.ts';
import { relationsInForce } from '../relation/index.ts';
import { isBlockedElsewhere, isInnerBlocked } from './blocked.ts';
import type { Case } from './case.ts';
import { factsOfBlocked, factsOfStanding, standingFacts } from './facts.ts';
import { isAuthorised, type ProviderKind, type Reader } from './reader.ts';

/** What a reader may do about a condition that isn't met. */
export type Action =
  | 'stateGround'
  | 'recordRelation'
  | 'recordConsent'
  | 'recordChildCannotConsent'
  | 'assessUnable'
  | 'stateDanger'
  | 'seeWhoBlocked'
  | 'requestLift'
  | 'liftInnerBlock'
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
  const standing = standingFacts(reader, found);
  const standings = sourceKinds.map((source) => {
    const known = factsOfStanding('read', reader, standing, source);
    return { facts: known, decision: decide(known) };
  });
  const [first, ...rest] = standings;
  if (first === undefined) throw new Error('There is no kind of source to decide about');
  return rest.reduce((best, next) => (isNearer(next, best) ? next : best), first);
}

function isNearer(a: StandingDecision, b: StandingDecision): boolean {
  if (a.decision.outcome !== b.decision.outcome) return a.decision.outcome === 'permitted';
  if (a.decision.outcome === 'permitted') return false;
  const [ofA, ofB] = [sectionOf(a.decision), sectionOf(b.decision)];
  if (ofA?.rule !== ofB?.rule) return orderOf(ofA) > orderOf(ofB);
  return a.decision.unmet.length < b.decision.unmet.length;
}

function orderOf(finding: Finding | undefined): number {
  return rules.findIndex(({ id }) => id === finding?.rule);
}

/** Facts of the situation: a section that lacks one of them is about other cases than this. */
const situation: ReadonlySet<FactName> = new Set([
  'reader',
  'source',
  'boundary',
  'capacity',
  'dangerToLifeOrHealth',
]);

/**
 * The section that the case is under: of a permission the one that permits; of a refusal the last whose
 * situation is at hand, as SVOD 3:3, 3:4 and 3:6 come after the sections that they are exceptions from.
 */
function sectionOf({ outcome, findings }: Decision): Finding | undefined {
  if (outcome === 'permitted') return findings.find(({ kind }) => kind === 'permits');
  const silent = findings.filter((finding) => finding.kind === 'silent');
  return silent.findLast(({ unmet }) => !unmet.some((name) => situation.has(name))) ?? silent.at(0);
}

/**
 * What is unmet of the section that the case is under. When something forbids, or the section isn't about readers
 * of this kind at all, that alone: nothing else would help.
 */
export function unmetOf({ decision }: StandingDecision): readonly FactName[] {
  const forbidden = forbiddenIn(decision);
  if (forbidden.length > 0) return forbidden;
  const section = sectionOf(decision);
  if (section?.kind !== 'silent') return [];
  return section.unmet.includes('reader') ? ['reader'] : inOrder(section.unmet);
}

/** Facts that a standing is decided with, though nobody has looked: it is about no source in particular. */
const assumed: readonly FactName[] = ['source', 'boundary', 'madeAvailable', 'blocked'];

/** Why the law answers so, and the smallest change that would turn it; says nothing of what exists. */
export function explanationOf(standing: StandingDecision, language: Language): Explanation {
  const decision = { ...standing.decision, unmet: unmetOf(standing) };
  return explain(standing.facts, decision, language, assumed);
}

function forbiddenIn(decision: Decision): readonly FactName[] {
  return inOrder(
    decision.findings.flatMap((finding) => (finding.kind === 'forbids' ? finding.because : [])),
  );
}

function inOrder(names: readonly FactName[]): readonly FactName[] {
  return factNames.filter((name) => names.includes(name));
}

/** Conditions that are about the system's own state; shown only when they fail. */
const silentWhenMet: ReadonlySet<FactName> = new Set(['authorised', 'madeAvailable', 'purpose']);

/**
 * All conditions of the section that the case is under: those that it names when nothing but the case's frame is
 * known, with those still unmet now marked.
 */
export function conditionsOf(
  { facts: known, decision }: StandingDecision,
  language: Language,
): readonly Condition[] {
  const { question, on, reader, source, boundary, purpose, capacity } = known;
  const section = sectionOf(decision);
  const bare = decide(
    facts({ question, on, reader, source, boundary, purpose, capacity, blocked: 'no' }),
  ).findings.find(({ rule }) => rule === section?.rule);
  const unmet = unmetOf({ facts: known, decision });
  const excluded = unmet.includes('reader');
  const forbidden = excluded ? unmet : forbiddenIn(decision);
  const lacking = section?.kind === 'silent' && !excluded ? section.unmet : [];
  const all = bare?.kind === 'silent' && !excluded ? bare.unmet : [];
  const cite = rules.find(({ id }) => id === section?.rule)?.cites ?? decision.cites[0] ?? '';
  return [...new Set([...forbidden, ...inOrder([...all, ...lacking])])]
    .filter(
      (name) => forbidden.includes(name) || lacking.includes(name) || !silentWhenMet.has(name),
    )
    .map((condition) => {
      const met = !forbidden.includes(condition) && !lacking.includes(condition);
      const state = met ? 'met' : forbidden.includes(condition) ? 'forbidden' : 'missing';
      const text = texts[language].facts[condition];
      const detail = met
        ? text.met
        : unmetText(language, condition, {
            ...(section && { rule: section.rule }),
            value: known[condition],
          });
      return { condition, state, cite, text: text.label, detail };
    });
}

/** What the reader may do next, in the order of the steps. */
export function actionsOf(
  reader: Reader,
  found: Case,
  standing: StandingDecision,
): readonly Action[] {
  // Nothing can be recorded about the dead that would open their data.
  if (found.deceasedOn !== null) return [];
  const refused = standing.decision.outcome === 'refused';
  const { relation } = groundsOf(reader, found);
  const actions: Action[] = refused ? recordingsOf(found, standing) : [];
  actions.push(...actionsInDanger(reader, found, refused));
  if (!refused || mayList(reader, found)) actions.push('openSources');
  if (refused && relation !== null && isAuthorised(reader, 'sameUnit', null)) {
    actions.push('openOwnRecord');
  }
  return actions;
}

/** What may be recorded of what the law lacks. */
function recordingsOf(found: Case, standing: StandingDecision): Action[] {
  const unmet = new Set(unmetOf(standing));
  const actions: Action[] = [];
  if (unmet.has('relevant') || unmet.has('purpose')) actions.push('stateGround');
  if (
    unmet.has('currentPatientRelation') ||
    unmet.has('receivesInterventions') ||
    unmet.has('underInvestigation')
  ) {
    actions.push('recordRelation');
  }
  // A consent opens whatever exception is at hand, and where one is missing an exception may take its place.
  const lacksConsent = standing.decision.findings.some(
    (finding) => finding.kind === 'silent' && finding.unmet.includes('consentGiven'),
  );
  if (lacksConsent) {
    const isChild = isChildOn(found.birthDate, found.on);
    actions.push('recordConsent', isChild ? 'recordChildCannotConsent' : 'assessUnable');
  }
  return actions;
}

/** What SVOD 3:5 and PDL 4:5 leave to this reader; for others nothing differs, whatever is blocked. */
function actionsInDanger(reader: Reader, found: Case, refused: boolean): readonly Action[] {
  const who = decide(factsOfBlocked('seeWhoBlocked', reader, found));
  const request = decide(factsOfBlocked('requestLift', reader, found));
  const actions: Action[] = [];
  const neverOpens = who.unmet.includes('reader') || who.unmet.includes('authorised');
  if (!neverOpens && (refused || isBlockedElsewhere(reader, found))) actions.push('stateDanger');
  if (who.outcome === 'permitted') actions.push('seeWhoBlocked');
  if (request.outcome === 'permitted') actions.push('requestLift');
  if (reader.assignment.duties.includes('innerBlockOfficer') && isInnerBlocked(reader, found)) {
    actions.push('liftInnerBlock');
  }
  return actions;
}

/** May the reader see who has made data available, of either kind? Says nothing of whether anybody has. */
function mayList(reader: Reader, found: Case): boolean {
  const standing = standingFacts(reader, found);
  return sourceKinds.some(
    (source) =>
      decide(factsOfStanding('listSources', reader, standing, source)).outcome === 'permitted',
  );
}

/** What the reading stands on, as the portal and the log name it. */
export function groundsOf(reader: Reader, found: Case) {
  const { at, deceasedOn, capacities, birthDate, on } = found;
  const { unitId } = reader.assignment;
  const scope = { unitId, staffId: reader.staffId, at, deceasedOn };
  const [relation] = relationsInForce(found.relations, scope);
  const [consent] = consentsInForce(found.consents, scope);
  const capacity = capacityFact(capacities, { at, on, birthDate });
  return {
    relation: relation ?? null,
    consent: consent ?? null,
    ground: found.ground,
    capacity,
    attitude:
      capacity === 'lastinglyUnable'
        ? (attitudeInForce(found.attitudes, { aim: 'reading', unitId, at }) ?? null)
        : null,
    danger: found.danger,
  };
}
