/** Relations of units with persons. */
export {
  type Relation,
  type RelationScope,
  type RelationState,
  relationFacts,
  relationState,
} from './relation.ts';
