/** Relations of units with persons. */
export { applyRelationLines } from './apply-relation-lines.ts';
export { type Recorded, registerRelation } from './register-relation.ts';
export {
  type Relation,
  type RelationScope,
  type RelationState,
  relationFacts,
  relationState,
  relationsInForce,
} from './relation.ts';
export { parseRelationLine, type RelationLine, relationLineSchema } from './relation-line.ts';
export { relationBasis, relationKind } from './shapes.ts';
export type { NewRelation } from './store.ts';
