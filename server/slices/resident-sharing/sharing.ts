import type { Database, Instant, Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { swedishDate } from '../../platform/swedish-time.ts';
import { type Audit, type DecisionRecord, type DurableEntry, readTime } from '../audit/index.ts';
import { decideForResident, decideShowing } from '../availability/index.ts';
import { type Block, informationOf, isInForce, listBlocks } from '../block/index.ts';
import { listLinkedPersonIds } from '../person/index.ts';
import type { InformationType } from '../record/index.ts';
import { type Resident, residentEntry } from '../session/index.ts';
import {
  type Holding,
  listHoldings,
  listInformed,
  listOwnBlocks,
  listProviders,
  type OwnBlockRow,
  type ProviderRow,
} from './store.ts';

/** What the resident's choices work with. */
export interface SharingAccess {
  readonly sql: Database;
  readonly audit: Audit;
}

/** What was logged: named in every answer. */
export interface Trace {
  readonly entryId: string;
  readonly at: string;
  readonly step: string;
}

export function traceOf(entry: DurableEntry): Trace {
  return { entryId: entry.id, at: entry.at, step: entry.step };
}

/** A block in force, and for whom it stands open for a time. */
export interface OwnBlock {
  readonly id: string;
  readonly kind: 'outer' | 'inner';
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly since: Instant;
  readonly informationFrom: Instant | null;
  readonly informationUntil: Instant | null;
  readonly mayLift: boolean;
  readonly temporaryLifts: OwnBlockRow['lifts'];
}

/** What a connected provider shares of the person's, and what she has closed there. */
export interface SharingProvider {
  readonly connectedProvider: ProviderRow;
  readonly types: readonly InformationType[];
  readonly state: 'shared' | 'blocked' | 'partlyBlocked' | 'nothing';
  readonly informed: { readonly at: Instant; readonly channel: string } | null;
  readonly blocks: readonly OwnBlock[];
}

/** The connected providers that the person may choose at, by name. */
export interface Sharing {
  readonly providers: readonly SharingProvider[];
  readonly trace: Trace;
}

/**
 * The providers that hold documents which the person may be shown (SVOD 4:2), have informed her, or have a block
 * of hers. Documents that she may not be shown leave no hint.
 */
export async function seeSharing(access: SharingAccess, resident: Resident): Promise<Sharing> {
  const { sql, audit } = access;
  const at = await readTime(sql);
  const persons = await listLinkedPersonIds(sql, resident.personId);
  const blocks = await listBlocks(sql, persons);
  const inForce = blocks.filter((block) => block.kind === 'outer' && isInForce(block, at));
  const holdings = await listHoldings(
    sql,
    persons,
    inForce.filter(hasPeriod).map(({ controllerId }) => controllerId),
  );
  const informed = await listInformed(sql, persons);
  const own = await listOwnBlocks(sql, persons);
  const all = [holdings, informed, own].flatMap((rows) =>
    (rows as readonly { controllerId: string }[]).map(({ controllerId }) => controllerId),
  );
  const providers = await listProviders(sql, [...new Set(all)]);
  const shown = decideHoldings(holdings, providers, { at, blocks: inForce });
  const entry = await audit.append({
    ...residentEntry(newId(), at, resident),
    step: 'residentSharing',
    ...(shown.ruleSet !== null && { ruleSet: shown.ruleSet, decisions: shown.records }),
  });
  const mayLift = (kind: OwnBlockRow['kind'], source: ProviderRow['kind']) =>
    decideForResident(
      kind === 'outer' ? 'lift' : 'liftInnerBlock',
      { on: swedishDate(at), actsAs: resident.actsAs, source },
      'sv',
    ).decision.outcome === 'permitted';
  return {
    providers: providers.flatMap((connectedProvider) => {
      const of = <Row extends { controllerId: string }>(rows: readonly Row[]) =>
        rows.filter(({ controllerId }) => controllerId === connectedProvider.id);
      const types = shown.types.get(connectedProvider.id) ?? [];
      const [given] = of(informed);
      const closed = of(own);
      if (types.length === 0 && given === undefined && closed.length === 0) return [];
      return {
        connectedProvider,
        types,
        state: stateOf(of(inForce), types.length > 0),
        informed: given === undefined ? null : { at: given.at, channel: given.channel },
        blocks: closed.map((block) =>
          toOwnBlock(block, mayLift(block.kind, connectedProvider.kind)),
        ),
      };
    }),
    trace: traceOf(entry),
  };
}

function hasPeriod(block: Block): boolean {
  return block.informationFrom !== null || block.informationUntil !== null;
}

/** @param blocks outer blocks in force at the provider */
function stateOf(blocks: readonly Block[], showsSome: boolean): SharingProvider['state'] {
  if (blocks.some((block) => !hasPeriod(block) && block.excludedTypes.length === 0)) {
    return 'blocked';
  }
  if (blocks.length > 0) return 'partlyBlocked';
  return showsSome ? 'shared' : 'nothing';
}

function toOwnBlock(row: OwnBlockRow, mayLift: boolean): OwnBlock {
  const { id, kind, unitId, unitName, since, informationFrom, informationUntil, lifts } = row;
  return {
    ...{ id, kind, since, informationFrom, informationUntil, mayLift },
    unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
    temporaryLifts: lifts.map((lift) => ({
      ...lift,
      until: new Date(lift.until).toISOString(),
    })),
  };
}

/** Which types the person may be shown, by provider; and the decisions, each kind of case once. */
function decideHoldings(
  holdings: readonly Holding[],
  providers: readonly ProviderRow[],
  standing: { readonly at: Instant; readonly blocks: readonly Block[] },
) {
  const { at, blocks } = standing;
  const byId = new Map(providers.map((provider) => [provider.id, provider]));
  const records = new Map<string, DecisionRecord>();
  const types = new Map<string, InformationType[]>();
  let ruleSet: string | null = null;
  for (const holding of holdings) {
    const { controllerId, type, availableUnder, approvedForPatient } = holding;
    const provider = byId.get(controllerId);
    if (provider === undefined) throw new Error('A document has a controller');
    const information = informationOf({
      ...{ controllerId, unitId: '', type },
      blockComparisonTime: holding.from ?? at,
      eventUntil: holding.until,
    });
    const { decision, logged } = decideShowing(
      { kind: provider.kind, information, availableUnder, approvedForPatient },
      { at, on: swedishDate(at), blocks },
    );
    ruleSet = decision.ruleSet;
    const shows = decision.outcome === 'permitted';
    if (shows) types.set(controllerId, merged(types.get(controllerId), type));
    const key = `${controllerId} ${JSON.stringify(logged.facts)}`;
    const { id, name, kind } = provider;
    const before = records.get(key);
    records.set(key, {
      ...logged,
      source: { id, name, kind },
      types: merged(before?.types, type),
      documents: [],
    });
  }
  return { types, records: [...records.values()], ruleSet };
}

function merged<T extends string>(types: readonly T[] | undefined, type: T): T[] {
  return [...new Set([...(types ?? []), type])].toSorted();
}

/** The connected provider, when there is one with this id. */
export async function findProvider(sql: Sql, id: string): Promise<ProviderRow | undefined> {
  const [provider] = await listProviders(sql, [id]);
  return provider;
}
