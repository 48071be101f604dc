import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../../sql"
import type { FeedSubject } from "./subject"

/** Makes the feed of a subject, or gives it a new secret, whereby the old address ends; answers its id and old hash. */
export async function replaceFeed(
  execute: Execute,
  { subject_type, subject_id, token_hash }: FeedSubject & { token_hash: string },
): Promise<{ id: string; hash_before: string | null }> {
  const [row] = await execute<{ id: string; hash_before: string | null }>(
    `with before as (
       select token_hash from calendar_feed where subject_type = ? and subject_id = ? and deleted_at is null
     ), written as (
       insert into calendar_feed (id, subject_type, subject_id, token_hash) values (?, ?, ?, ?)
       on conflict (subject_type, subject_id) where deleted_at is null
       do update set token_hash = excluded.token_hash, updated_at = now()
       returning id
     )
     select id, (select token_hash from before) as hash_before from written`,
    [subject_type, subject_id, generateEntityId(undefined, "cfee"), subject_type, subject_id, token_hash],
  )
  return row
}

/** Ends the feed of a subject; answers its id and hash, or null when there was none. */
export async function removeFeed(
  execute: Execute,
  { subject_type, subject_id }: FeedSubject,
): Promise<{ id: string; token_hash: string } | null> {
  const [row] = await execute<{ id: string; token_hash: string }>(
    `delete from calendar_feed where subject_type = ? and subject_id = ? returning id, token_hash`,
    [subject_type, subject_id],
  )
  return row ?? null
}
