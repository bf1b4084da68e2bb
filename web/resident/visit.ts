import type { Ground, ProviderKind, Visit } from '../api/types.ts';
import type { MessageKey } from '../messages/index.ts';
import { type Language, locales } from '../messages/languages.ts';
import type { LookUpText } from '../messages/text.tsx';
import { dayOf, lastDayOf, monthOf, nearDateText, timeText } from '../ui/dates.ts';

const relationFacts: ReadonlySet<string> = new Set([
  'currentPatientRelation',
  'formerPatientRelation',
  'receivesInterventions',
  'underInvestigation',
]);

/** What a visit needs to be told in words. `now` decides whether a date needs its year. */
export type Telling = {
  readonly text: LookUpText;
  readonly language: Language;
  readonly now: string;
};

/** Visits by the month in which they began, in the order given. */
export function groupByMonth(
  visits: readonly Visit[],
): readonly { readonly month: string; readonly visits: readonly Visit[] }[] {
  const months: { month: string; visits: Visit[] }[] = [];
  for (const visit of visits) {
    const month = monthOf(visit.from);
    const last = months.at(-1);
    if (last?.month === month) last.visits.push(visit);
    else months.push({ month, visits: [visit] });
  }
  return months;
}

/** The newest occasion that rests on each consent in force: there it may be taken back, once is enough. */
export function firstOfEachConsent(visits: readonly Visit[]): ReadonlySet<Visit> {
  const first = new Map<string, Visit>();
  for (const visit of visits) {
    if (visit.mayWithdraw !== null && !first.has(visit.mayWithdraw)) {
      first.set(visit.mayWithdraw, visit);
    }
  }
  return new Set(first.values());
}

/** "kl. 07.38–07.52", or "kl. 22.20" when it took less than a minute. Over midnight, the first time alone. */
export function clockOf(visit: Pick<Visit, 'from' | 'until'>, { text, language }: Telling): string {
  const from = timeText(visit.from, language);
  const until = timeText(visit.until, language);
  return from === until || dayOf(visit.from) !== dayOf(visit.until)
    ? text('shared.clock', { time: from })
    : text('shared.clockSpan', { from, until });
}

/** "En sjuksköterska läste", "Maja Lindgren, undersköterska, läste", "Någon försökte läsa, men fick inte. …" */
export function whatHappened(
  visit: Pick<Visit, 'role' | 'staffName' | 'outcome' | 'steps'>,
  telling: Telling,
): string {
  const did = visit.outcome === 'sawFlag' ? howFar(visit.steps) : visit.outcome;
  return telling.text(`resident.did.${did}`, { who: whoOf(visit, telling) });
}

/** How far somebody came who read nothing: who have something, whether anybody has, or only that the person is here. */
function howFar(steps: readonly string[]): 'sawSources' | 'sawFlag' | 'searched' {
  if (steps.includes('sources')) return 'sawSources';
  return steps.includes('flag') ? 'sawFlag' : 'searched';
}

function whoOf(visit: Pick<Visit, 'role' | 'staffName'>, { text }: Telling): string {
  const role = visit.role === null ? null : lowerFirst(visit.role);
  if (visit.staffName !== null) {
    return role === null
      ? text('resident.who.named', { name: visit.staffName })
      : text('resident.who.namedRole', { name: visit.staffName, role });
  }
  if (role === null) return text('resident.who.unknown');
  // Of the Swedish titles only these are neuter: ett vårdbiträde, ett ombud.
  const gender = /(biträde|ombud)$/.test(role) ? 'neuter' : 'common';
  return text('resident.who.role', { role, gender });
}

/** "Region Gävleborg och Region Dalarna"; with semicolons where a name has a comma of its own. */
export function listNames(names: readonly string[], language: Language): string {
  return names.some((name) => name.includes(','))
    ? names.join('; ')
    : new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}

/** One reason, and the sections that it rests on, such as `SVOD 3:1`. */
export type Reason = { readonly sentences: string; readonly cites: readonly string[] };

/**
 * Why somebody could read, or couldn't, in plain words out of the structured grounds. Grounds that say the same stand once.
 * Never more than the grounds hold: what they don't say isn't guessed.
 */
export function reasonsOf(visit: Visit, telling: Telling): readonly Reason[] {
  const grounds: readonly (Ground | null)[] = visit.grounds.length === 0 ? [null] : visit.grounds;
  const reasons = new Map<string, string[]>();
  for (const ground of grounds) {
    const sentences = sentencesOf(visit, ground, telling).join(' ');
    const cites = reasons.get(sentences) ?? [];
    for (const cite of ground?.cites ?? []) if (!cites.includes(cite)) cites.push(cite);
    if (sentences !== '') reasons.set(sentences, cites);
  }
  return [...reasons].map(([sentences, cites]) => ({ sentences, cites }));
}

function sentencesOf(visit: Visit, ground: Ground | null, telling: Telling): readonly string[] {
  const { text } = telling;
  const kind = visit.connectedProvider.kind;
  if (visit.outcome === 'refused') return missingKeys(kind, visit.unmet).map((key) => text(key));
  if (visit.outcome === 'sawFlag') {
    return howFar(visit.steps) === 'sawFlag' ? [text(bySide(kind, 'resident.why.flag'))] : [];
  }
  if (ground === null) return [text('resident.why.general')];
  const sentences = [
    ...groundSentence(ground, kind, telling),
    ...(ground.exception === null ? [] : [text(`resident.why.${ground.exception}`)]),
    ...(ground.purpose === 'coordination' || ground.purpose === 'certificate'
      ? [text(`resident.why.${ground.purpose}`)]
      : []),
    ...stillHolds(visit, ground, telling),
  ];
  return sentences.length === 0 ? [text('resident.why.general')] : sentences;
}

function groundSentence(ground: Ground, kind: ProviderKind, telling: Telling): readonly string[] {
  const { text, language, now } = telling;
  const consentOn =
    ground.consent === null ? null : nearDateText(ground.consent.from, now, language);
  if (ground.relation !== null) {
    const relation = text(relationKey(ground.relation));
    return consentOn === null
      ? [text('resident.why.relation', { relation })]
      : [text('resident.why.relationConsent', { relation, date: consentOn })];
  }
  if (consentOn !== null) return [text('resident.why.consent', { date: consentOn })];
  if (ground.cites.some((cite) => /^(PDL|SoLPuL) /.test(cite)))
    return [text(bySide(kind, 'resident.why.own'))];
  return [];
}

/** Only of a consent that is in force now: the server names it as one that may be taken back. */
function stillHolds(visit: Visit, ground: Ground, telling: Telling): readonly string[] {
  const { text, language, now } = telling;
  if (ground.consent === null || visit.mayWithdraw === null) return [];
  return ground.consent.until === null
    ? [text('resident.why.consentOpen')]
    : [
        text('resident.why.consentUntil', {
          date: nearDateText(lastDayOf(ground.consent.until), now, language),
        }),
      ];
}

function relationKey(relation: NonNullable<Ground['relation']>): MessageKey {
  return relation.kind === 'patientRelation'
    ? `resident.why.${relation.basis}`
    : `resident.why.${relation.kind}`;
}

/** What was missing, as far as the resident can use it. The law's other conditions are said as one. */
function missingKeys(kind: ProviderKind, unmet: readonly string[]): readonly MessageKey[] {
  const noConsent = unmet.includes('consentGiven');
  const noRelation = unmet.some((fact) => relationFacts.has(fact));
  const keys: MessageKey[] = [];
  if (unmet.includes('blocked') || unmet.includes('innerBlocked'))
    keys.push('resident.why.blocked');
  if (noRelation) {
    keys.push(bySide(kind, `resident.why.noRelation${noConsent ? 'NoConsent' : ''}`));
  } else if (noConsent) keys.push('resident.why.noConsent');
  if (unmet.includes('authorised')) keys.push('resident.why.notAuthorised');
  if (unmet.includes('relevant') || unmet.includes('activeChoiceMade')) {
    keys.push('resident.why.noNeedStated');
  }
  return keys.length === 0 ? ['resident.why.refusedGeneral'] : keys;
}

function bySide<Start extends 'flag' | 'own' | 'noRelation' | 'noRelationNoConsent'>(
  kind: ProviderKind,
  start: `resident.why.${Start}`,
): `resident.why.${Start}${'Care' | 'SocialCare'}` {
  return `${start}${kind === 'careProvider' ? 'Care' : 'SocialCare'}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
}
