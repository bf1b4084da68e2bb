/** Blocks and their temporary lifts. */
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
