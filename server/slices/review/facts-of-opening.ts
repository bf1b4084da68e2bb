import type { Instant } from '../../platform/database.ts';
import type { Entry } from '../audit/index.ts';
import type { DueOpening } from './due-openings.ts';
import type { OpeningFacts } from './opening-facts.ts';
import { againstHours } from './working-hours.ts';

/** The steps that show documents. */
export const readingSteps: ReadonlySet<string> = new Set(['overview', 'document']);
/** The steps that the law may refuse. */
export const refusableSteps: ReadonlySet<string> = new Set([
  'flag',
  'sources',
  'overview',
  'document',
  'blockers',
  'liftRequest',
  'innerLift',
]);
const emergencySteps = new Set(['danger', 'blockers', 'liftRequest', 'innerLift']);

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What the entries of an opening tell: all of them opened with the key, or `genuine` is false. */
export interface Told {
  readonly entries: readonly Entry[];
  readonly genuine: boolean;
}

/** The facts about an opening, from its entries and from what the database knows about those concerned. */
export function factsOfOpening(
  due: DueOpening,
  { entries, genuine }: Told,
  surnameBearers: number | null,
  now: Instant,
): OpeningFacts {
  return {
    at: due.at,
    until: due.until,
    outcome: outcomeOf(entries),
    genuine,
    isOwnPerson: due.isOwnPerson,
    isOwnChild: due.isOwnChild,
    colleague: due.isColleagueInUnit ? 'sameUnit' : due.isColleague ? 'sameProvider' : 'no',
    surnameBearers,
    sharesAddress: due.sharesAddress,
    protectedIdentity: due.isProtected,
    publiclyKnown: due.isKnown,
    emergency: entries.some(isEmergency),
    assessment: entries.some(isAssessment),
    relation: relationOf(due),
    otherOpeningsByUnit: due.otherOpeningsByUnit,
    unitHasDocuments: due.unitHasDocuments,
    momentaryShare: due.momentaryShare,
    daysSince: daysBetween(due.until, now),
    hours: againstHours(due.hours, due.at),
    volume: { count: due.openingOfDay, usual: due.usual },
    strangersAround: due.strangersAround,
    refusalsInARow: due.refusalsInARow,
  };
}

/** Care that follows an opening is looked for this many days. */
const followDays = 14;

function daysBetween(from: Instant, until: Instant): number {
  const days = Math.floor((Date.parse(until) - Date.parse(from)) / dayMs);
  return Math.min(followDays, Math.max(0, days));
}

function outcomeOf(entries: readonly Entry[]): OpeningFacts['outcome'] {
  const reads = entries.some(
    ({ step, decisions }) =>
      readingSteps.has(step) && decisions.some(({ documents }) => documents.length > 0),
  );
  if (reads) return 'read';
  const isRefused = entries.some(
    ({ step, outcome }) => refusableSteps.has(step) && outcome === 'refused',
  );
  return isRefused ? 'refused' : 'sawFlag';
}

function isEmergency({ step, outcome, decisions }: Entry): boolean {
  if (emergencySteps.has(step) && outcome !== 'refused') return true;
  return decisions.some(
    (decision) =>
      readingSteps.has(step) &&
      decision.documents.length > 0 &&
      decision.cites.includes('SVOD 3:6') &&
      !decision.cites.includes('SVOD 3:1'),
  );
}

function isAssessment({ step, decisions }: Entry): boolean {
  return decisions.some(
    ({ documents, cites }) =>
      readingSteps.has(step) &&
      documents.length > 0 &&
      (cites.includes('SVOD 3:3') || cites.includes('SVOD 3:4')) &&
      !cites.includes('SVOD 3:1') &&
      !cites.includes('SVOD 3:2'),
  );
}

/** The relation as it was at the end of the opening: one that another made counts before one of the reader's own. */
function relationOf({ relations, at, until }: DueOpening): OpeningFacts['relation'] {
  const [began, ended] = [Date.parse(at), Date.parse(until)];
  const known = relations.map(({ startsAt, endsAt, byReader }) => ({
    byReader,
    startsMs: Date.parse(startsAt),
    endsMs: endsAt === null ? Number.POSITIVE_INFINITY : Date.parse(endsAt),
  }));
  const current = known.filter(({ endsMs }) => endsMs > began);
  const former = known.filter(({ endsMs }) => endsMs <= began);
  const lastEnd = Math.max(...former.map(({ endsMs }) => endsMs));
  const ofOther = current.some(({ byReader }) => !byReader);
  const first = Math.min(...current.map(({ startsMs }) => startsMs));
  return {
    state: current.length > 0 ? 'current' : known.length > 0 ? 'former' : 'none',
    madeBy: current.length === 0 ? null : ofOther ? 'other' : 'reader',
    madeMinutesBefore:
      current.length === 0 || ofOther
        ? null
        : Math.max(0, Math.floor((Math.min(ended, began) - first) / minuteMs)),
    endedDaysAgo: former.length === 0 ? null : Math.floor((began - lastEnd) / dayMs),
  };
}
