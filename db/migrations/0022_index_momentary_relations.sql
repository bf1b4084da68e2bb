-- Reason: how usual it is at a unit that a reader makes a relation for one opening alone decides how much that says.
-- Locks: share on review.opening while the index is built.
create index opening_momentary on review.opening (unit_id, at) where reasons @> '[{"criterion": "momentaryRelation"}]';
