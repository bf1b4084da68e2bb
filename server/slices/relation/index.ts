/** Relations of units with persons. */
export { applyRelationLines } from './apply-relation-lines.ts';
export { registerRelation } from './register-relation.ts';
export { type Relation, relationFacts, relationsInForce } from './relation.ts';
export { parseRelationLine, relationLineSchema } from './relation-line.ts';
export { relationBasis, relationKind } from './shapes.ts';
