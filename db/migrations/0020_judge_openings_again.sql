-- Reason: whether care follows an opening is known some days later. An opening that something speaks for is judged again
-- then, so that one who was cared for leaves the list, and one for whom nothing followed rises.
-- Locks: access exclusive on review.opening for an instant (a column without rewriting, and an index on no rows).
alter table review.opening add column again_at timestamptz;
comment on column review.opening.again_at is 'When it is to be judged again, by what has followed since. Null: not unless it grows.';
create index opening_again on review.opening (again_at) where again_at is not null;
