import type { InformationType } from '../../record/index.ts';
import type { Language } from '../../session/index.ts';
import type { Ground, Visit } from '../visit.ts';
import { en } from './words-en.ts';
import { fi } from './words-fi.ts';
import { sv } from './words-sv.ts';

type Relation = NonNullable<Ground['relation']>;

/** All that the paper says, in one language. It speaks of the person by name, so that it can be shown to others. */
export interface Words {
  readonly locale: string;
  readonly title: (name: string) => string;
  readonly intro: string;
  readonly madeAt: (day: string, clock: string) => string;
  readonly period: (from: string | null, until: string | null) => string;
  readonly who: string;
  readonly someone: string;
  readonly namedRole: (name: string, role: string) => string;
  readonly what: string;
  readonly did: Readonly<Record<'sawFlag' | 'sawSources' | 'searched' | 'refused', string>>;
  readonly read: (types: string) => string;
  readonly writtenBy: (names: string) => string;
  readonly why: string;
  readonly relation: Readonly<Record<Relation['basis'], string>>;
  readonly kind: Readonly<Record<'interventions' | 'investigation', string>>;
  readonly consent: (day: string) => string;
  readonly exception: Readonly<Record<NonNullable<Ground['exception']>, string>>;
  readonly purpose: Readonly<Record<'coordination' | 'certificate', string>>;
  readonly ownRecord: string;
  readonly flag: string;
  readonly general: string;
  readonly missing: Readonly<
    Record<'blocked' | 'relation' | 'consent' | 'authorised' | 'need' | 'general', string>
  >;
  readonly numbers: (numbers: string) => string;
  readonly inSeries: (numbers: string, series: number) => string;
  readonly beingSealed: string;
  readonly nobody: string;
  readonly wholeTitle: string;
  readonly whole: (last: number) => string;
  readonly wholeOf: (series: number, last: number) => string;
  readonly nothingSealed: string;
  readonly gap: (numbers: string) => string;
  readonly gapMeans: string;
  readonly checkTitle: string;
  readonly check: readonly string[];
  readonly page: (number: number) => string;
  readonly clock: (at: string) => string;
  readonly clockSpan: (from: string, until: string) => string;
  readonly type: Readonly<Record<InformationType, string>>;
}

export const words: Readonly<Record<Language, Words>> = { sv, en, fi };

const zone = 'Europe/Stockholm';

/** Making one takes much longer than using it, and a paper uses each thousands of times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, name: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${locale} ${name}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { timeZone: zone, ...styles[name] });
    formats.set(key, format);
  }
  return format;
}

const styles = {
  day: { dateStyle: 'long' },
  clock: { timeStyle: 'short' },
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** "22 november 2026" */
export function dayIn({ locale }: Words, at: string): string {
  return formatOf(locale, 'day').format(new Date(at.includes('T') ? at : `${at}T12:00:00Z`));
}

/** "07.38", or "07:38" in English. */
export function clockIn({ locale }: Words, at: string): string {
  const text = formatOf(locale, 'clock').format(new Date(at));
  return locale.startsWith('sv') ? text.replace(':', '.') : text;
}

/** "November 2026" */
export function monthIn({ locale }: Words, at: string): string {
  const text = formatOf(locale, 'month').format(new Date(at));
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** "41–43, 45" */
export function ranges(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, until]) => (from === until ? `${from}` : `${from}–${until}`)).join(', ');
}

/** `SVOD 3:1` as `SVOD 3 kap. 1 §`, `SoLPuL 10` as `SoLPuL 10 §`: the statutes are Swedish. */
function citeText(cite: string): string {
  return cite
    .replace(/^(\p{L}+) (\d+):(\d+ ?[a-z]?)$/u, '$1 $2 kap. $3 §')
    .replace(/^(\p{L}+) (\d+ ?[a-z]?)$/u, '$1 $2 §');
}

/** A visit in words: a heading and lines, each with what it is about. */
export interface VisitWords {
  readonly heading: string;
  readonly provider: string;
  readonly lines: readonly { readonly label: string; readonly text: string }[];
}

/** Puts a visit in words, never more than the entries hold. @param several whether there are several series */
export function visitInWords(visit: Visit, say: Words, several: boolean): VisitWords {
  const [from, until] = [clockIn(say, visit.from), clockIn(say, visit.until)];
  const sameDay = dayIn(say, visit.from) === dayIn(say, visit.until);
  const clock = from === until || !sameDay ? say.clock(from) : say.clockSpan(from, until);
  return {
    heading: `${dayIn(say, visit.from)}, ${clock}: ${visit.unit.name}`,
    provider: visit.connectedProvider.name,
    lines: [
      { label: say.who, text: whoOf(visit, say) },
      { label: say.what, text: whatOf(visit, say) },
      ...whyOf(visit, say).map((text) => ({ label: say.why, text })),
      { label: '', text: numbersOf(visit, say, several) },
    ],
  };
}

function whoOf({ staffName, role }: Visit, say: Words): string {
  if (staffName === null) return role ?? say.someone;
  return role === null ? staffName : say.namedRole(staffName, role);
}

function whatOf({ outcome, steps, types, sources }: Visit, say: Words): string {
  if (outcome === 'refused') return say.did.refused;
  if (outcome === 'sawFlag') {
    return say.did[
      steps.includes('sources') ? 'sawSources' : steps.includes('flag') ? 'sawFlag' : 'searched'
    ];
  }
  return [
    say.read(types.map((type) => say.type[type]).join(', ')),
    ...(sources.length === 0
      ? []
      : [
          say.writtenBy(
            listNames(
              sources.map(({ name }) => name),
              say,
            ),
          ),
        ]),
  ].join(' ');
}

/** With semicolons where a name has a comma of its own. */
function listNames(names: readonly string[], { locale }: Words): string {
  return names.some((name) => name.includes(','))
    ? names.join('; ')
    : new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

function whyOf(visit: Visit, say: Words): readonly string[] {
  const grounds = visit.grounds.map((ground) => {
    const cites = ground.cites.map(citeText).join(', ');
    return `${sentencesOf(visit, ground, say).join(' ')}${cites === '' ? '' : ` (${cites})`}`;
  });
  if (grounds.length > 0) return [...new Set(grounds)];
  return visit.outcome === 'refused' ? [missingOf(visit.unmet, say).join(' ')] : [];
}

function sentencesOf(visit: Visit, ground: Ground, say: Words): readonly string[] {
  if (visit.outcome === 'refused') return missingOf(visit.unmet, say);
  if (visit.outcome === 'sawFlag') return [say.flag];
  const { relation, consent, exception, purpose, cites } = ground;
  const sentences = [
    ...(relation === null ? [] : [relationOf(relation, say)]),
    ...(consent === null ? [] : [say.consent(dayIn(say, consent.from))]),
    ...(exception === null ? [] : [say.exception[exception]]),
    ...(purpose === 'coordination' || purpose === 'certificate' ? [say.purpose[purpose]] : []),
  ];
  if (sentences.length > 0) return sentences;
  return [cites.some((cite) => /^(PDL|SoLPuL) /.test(cite)) ? say.ownRecord : say.general];
}

function relationOf({ kind, basis }: Relation, say: Words): string {
  return kind === 'patientRelation' ? say.relation[basis] : say.kind[kind];
}

const relationFacts = [
  'currentPatientRelation',
  'formerPatientRelation',
  'receivesInterventions',
  'underInvestigation',
];

function missingOf(unmet: readonly string[], say: Words): readonly string[] {
  const has = (...facts: readonly string[]) => facts.some((fact) => unmet.includes(fact));
  const said = [
    ...(has('blocked', 'innerBlocked') ? [say.missing.blocked] : []),
    ...(has(...relationFacts) ? [say.missing.relation] : []),
    ...(has('consentGiven') ? [say.missing.consent] : []),
    ...(has('authorised') ? [say.missing.authorised] : []),
    ...(has('relevant', 'activeChoiceMade') ? [say.missing.need] : []),
  ];
  return said.length === 0 ? [say.missing.general] : said;
}

function numbersOf({ numbers, sealed, series }: Visit, say: Words, several: boolean): string {
  const told = ranges(numbers);
  const sentences = [
    ...(numbers.length === 0 ? [] : [several ? say.inSeries(told, series) : say.numbers(told)]),
    ...(sealed ? [] : [say.beingSealed]),
  ];
  return sentences.join(' ');
}
