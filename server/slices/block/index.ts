/** Blocks and their temporary lifts. */
export { applyBlockLines, type DecideBlocking } from './apply-block-lines.ts';
export {
  type Block,
  blockFacts,
  covers,
  hasOpposed,
  type Information,
  informationOf,
  isBlocked,
  isInForce,
  isLiftedFor,
  type TemporaryLift,
} from './block.ts';
export { type BlockLine, blockLineSchema, parseBlockLine } from './block-line.ts';
export { listBlocks } from './store.ts';
