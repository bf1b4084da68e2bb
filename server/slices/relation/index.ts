/** Relations of units with persons. */
export {
  type Relation,
  type RelationScope,
  type RelationState,
  relationFacts,
  relationState,
  relationsInForce,
} from './relation.ts';
