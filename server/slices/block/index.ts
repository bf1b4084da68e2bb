/** Blocks and their temporary lifts. */
export { applyBlockLines } from './apply-block-lines.ts';
export {
  type Block,
  blockFacts,
  hasOpposed,
  type Information,
  informationOf,
  isBlocked,
  isInForce,
  type TemporaryLift,
} from './block.ts';
export { blockLineSchema, parseBlockLine } from './block-line.ts';
export {
  endOccasion,
  findOccasion,
  type LiftableBlock,
  liftForOccasion,
  listLiftable,
  type Occasion,
} from './occasion-store.ts';
export {
  endOwnLift,
  findOwnBlock,
  findOwnLift,
  insertOwnBlock,
  insertOwnLift,
  isClosed,
  liftOwnBlock,
} from './own-store.ts';
export { listBlocks } from './store.ts';
