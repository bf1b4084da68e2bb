import type { Instant, Sql } from '../../platform/database.ts';

// The statements that only the role `retention` may run.

/**
 * Marks that the log is gone through now, unless that has been done since a time.
 * @returns the leaves below which it has been gone through; undefined when it is not this server's turn
 */
export async function takeTurn(
  sql: Sql,
  { now, unlessSince }: { readonly now: Instant; readonly unlessSince: Instant },
): Promise<number | undefined> {
  const [row] = await sql<{ leafIndex: number }[]>`
    update retention.progress set ran_at = ${now}
     where id = 1 and (ran_at is null or ran_at <= ${unlessSince})
    returning leaf_index as "leafIndex"`;
  return row?.leafIndex;
}

export async function storeProgress(sql: Sql, leafIndex: number): Promise<void> {
  await sql`update retention.progress set leaf_index = ${leafIndex} where id = 1`;
}

/** Checkpoints with a cosignature that says it was made before a time; the largest first. */
export async function listCosigned(
  sql: Sql,
  before: Instant,
): Promise<readonly { readonly note: string; readonly line: string }[]> {
  return await sql<{ note: string; line: string }[]>`
    select note, line from ledger.cosignature join ledger.checkpoint using (size)
     where at < ${before} order by size desc limit 100`;
}

/**
 * Removes the content of entries by their leaves, but of those that are held.
 * @param expired no entry from then on loses anything, wherever its leaf lies
 * @returns how many lost it
 */
export async function removeContent(
  sql: Sql,
  leaves: { readonly from: number; readonly below: number },
  { now, expired }: { readonly now: Instant; readonly expired: Instant },
): Promise<number> {
  const { count } = await sql`
    update audit.entry set bytes = null, salt = null
      from ledger.leaf
     where leaf.leaf_index >= ${leaves.from} and leaf.leaf_index < ${leaves.below}
       and entry.person_id = leaf.person_id and entry.at = leaf.entry_at
       and entry.id = leaf.entry_id
       and entry.salt is not null and entry.at < ${expired}
       and not exists (
         select from retention.hold
          where hold.person_id = entry.person_id
            and (hold.entries is null or entry.id = any(hold.entries))
            and hold.ended_at is null and (hold.until is null or hold.until > ${now}))`;
  return count;
}

/** Removes what holds kept that have ended since it would have been removed. @returns how many */
export async function removeReleased(
  sql: Sql,
  below: number,
  { now, expired }: { readonly now: Instant; readonly expired: Instant },
): Promise<number> {
  const { count } = await sql`
    update audit.entry set bytes = null, salt = null
      from ledger.leaf, (select distinct person_id from retention.hold
                          where ended_at is not null or until <= ${now}) released
     where released.person_id = entry.person_id
       and entry.person_id = leaf.person_id and entry.at = leaf.entry_at
       and entry.id = leaf.entry_id
       and leaf.leaf_index < ${below}
       and entry.salt is not null and entry.at < ${expired}
       and not exists (
         select from retention.hold
          where hold.person_id = entry.person_id
            and (hold.entries is null or entry.id = any(hold.entries))
            and hold.ended_at is null and (hold.until is null or hold.until > ${now}))`;
  return count;
}

/** Entries below that still have content: those that are held. */
export async function countHeld(sql: Sql, below: number): Promise<number> {
  const [row] = await sql<{ count: number }[]>`
    select count(*) as count
      from (select distinct person_id from retention.hold) held
      join ledger.leaf on leaf.person_id = held.person_id and leaf.leaf_index < ${below}
      join audit.entry on entry.person_id = leaf.person_id and entry.at = leaf.entry_at
       and entry.id = leaf.entry_id
     where entry.salt is not null`;
  return row?.count ?? 0;
}
