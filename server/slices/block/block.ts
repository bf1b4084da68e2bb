import type { Instant } from '../../platform/database.ts';

/** A block at the connected provider that holds the data: outer (SVOD 2:3) or inner (PDL 4:4). */
export interface Block {
  readonly id: string;
  readonly kind: 'outer' | 'inner';
  readonly controllerId: string;
  /** The unit whose data an inner block closes to other units; null for an outer block. */
  readonly unitId: string | null;
  /** The period of the information; without one all of it. */
  readonly informationFrom: Instant | null;
  readonly informationUntil: Instant | null;
  /** Information types that the person left out of the block. */
  readonly excludedTypes: readonly string[];
  readonly registeredAt: Instant;
  /** Lifted for good at the person's request; final. */
  readonly liftedAt: Instant | null;
  /** Registered by mistake; final. */
  readonly voidedAt: Instant | null;
}

/** A block lifted for a time, for a reading unit or one of its staff. */
export interface TemporaryLift {
  readonly id: string;
  readonly blockId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly unitId: string;
  /** Set: for this staff member only. */
  readonly staffId: string | null;
  readonly cancelledAt: Instant | null;
}

/** The types that a person may leave out of a block (lak and upp of RIV-TA blocking 4.0). */
export const excludableTypes = ['medicationList', 'warning'] as const;

/** What a block is compared with: whose information, of what type, about what time. */
export interface Information {
  readonly controllerId: string;
  readonly unitId: string;
  readonly type: string;
  /** Start of what the information is about. */
  readonly from: Instant;
  /** End of it, the same as the start for what happened at a moment. */
  readonly until: Instant;
}

/** The information of a document: from its time of comparison, to the end of the event if it lasted. */
export function informationOf(document: {
  readonly controllerId: string;
  readonly unitId: string;
  readonly type: string;
  readonly eventUntil: Instant | null;
  readonly blockComparisonTime: Instant;
}): Information {
  const { controllerId, unitId, type, eventUntil, blockComparisonTime: from } = document;
  const until = eventUntil !== null && eventUntil > from ? eventUntil : from;
  return { controllerId, unitId, type, from, until };
}

/** Is the block in force? Lifted and voided are final. */
export function isInForce(block: Pick<Block, 'liftedAt' | 'voidedAt'>, at: Instant): boolean {
  return block.voidedAt === null && (block.liftedAt === null || block.liftedAt > at);
}

/**
 * Does the block cover the information? Without a period it covers all; a period covers what it overlaps,
 * also in part, its ends included.
 */
export function covers(block: Block, information: Information): boolean {
  if (block.controllerId !== information.controllerId) return false;
  if (block.kind === 'inner' && block.unitId !== information.unitId) return false;
  if (block.excludedTypes.includes(information.type)) return false;
  const { informationFrom: from, informationUntil: until } = block;
  return (
    (from === null || information.until >= from) && (until === null || information.from <= until)
  );
}

/** Is the information covered by an outer block in force? */
export function isBlocked(
  blocks: readonly Block[],
  information: Information,
  at: Instant,
): boolean {
  return blocks.some(
    (block) => block.kind === 'outer' && isInForce(block, at) && covers(block, information),
  );
}

/** Has the person opposed everything at this controller: an outer block in force without a period? */
export function hasOpposed(
  blocks: readonly Block[],
  information: Pick<Information, 'controllerId' | 'type'>,
  at: Instant,
): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'outer' &&
      isInForce(block, at) &&
      block.controllerId === information.controllerId &&
      block.informationFrom === null &&
      block.informationUntil === null &&
      !block.excludedTypes.includes(information.type),
  );
}

/** A reader, for whom a block may have been lifted. */
export interface BlockReader {
  readonly unitId: string;
  readonly staffId: string;
}

/** Has the block been lifted for this reader now? */
export function isLiftedFor(
  block: Pick<Block, 'id'>,
  lifts: readonly TemporaryLift[],
  reader: BlockReader,
  at: Instant,
): boolean {
  return lifts.some(
    (lift) =>
      lift.blockId === block.id &&
      lift.cancelledAt === null &&
      lift.startsAt <= at &&
      lift.endsAt > at &&
      lift.unitId === reader.unitId &&
      (lift.staffId === null || lift.staffId === reader.staffId),
  );
}

/**
 * What blocks mean for one document and one reader. An outer block concerns other providers, an inner one
 * the other units of the same; `liftedForReader` is yes when every block that the boundary concerns is lifted.
 */
export function blockFacts(
  blocks: readonly Block[],
  lifts: readonly TemporaryLift[],
  about: {
    readonly boundary: 'sameUnit' | 'sameProvider' | 'otherProvider';
    readonly document: Parameters<typeof informationOf>[0];
    readonly reader: BlockReader;
    readonly at: Instant;
  },
) {
  const { boundary, document, reader, at } = about;
  const information = informationOf(document);
  const covering = blocks.filter((block) => isInForce(block, at) && covers(block, information));
  const outer = covering.filter((block) => block.kind === 'outer');
  const inner = covering.filter((block) => block.kind === 'inner');
  const concerned = boundary === 'otherProvider' ? outer : boundary === 'sameProvider' ? inner : [];
  const lifted =
    concerned.length > 0 && concerned.every((block) => isLiftedFor(block, lifts, reader, at));
  return {
    blocked: outer.length > 0 ? 'yes' : 'no',
    innerBlocked: inner.length > 0 ? 'yes' : 'no',
    liftedForReader: lifted ? 'yes' : 'no',
  } as const;
}
