import type { Execute } from "../../sql"
import type { FeedSubject } from "./subject"

/** A feed that is in force; `changed_at` is when its address was made. */
export type Feed = FeedSubject & { changed_at: Date }

/** The feed of a secret's hash, or null when there is none, or its staff member was removed. */
export async function findFeed(execute: Execute, tokenHash: string): Promise<Feed | null> {
  const [feed] = await execute<Feed>(
    `select f.subject_type, f.subject_id, f.updated_at as changed_at from calendar_feed f
     where f.token_hash = ? and f.deleted_at is null and (f.subject_type <> 'staff'
       or exists (select 1 from staff_member s where s.id = f.subject_id and s.deleted_at is null))`,
    [tokenHash],
  )
  return feed ?? null
}
