/** Relations of units with persons. */
export { type Recorded, registerRelation } from './register-relation.ts';
export {
  type Relation,
  type RelationScope,
  type RelationState,
  relationBases,
  relationFacts,
  relationKinds,
  relationState,
  relationsInForce,
} from './relation.ts';
export type { NewRelation } from './store.ts';
