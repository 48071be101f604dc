import { generateEntityId } from "@medusajs/framework/utils"
import type { Execute } from "../sql"

/** Gives a client exactly these tags, as far as they are of the client's vendor; answers those they had before. */
export async function setTags(
  execute: Execute,
  clientId: string,
  tagIds: readonly string[],
): Promise<string[]> {
  const wanted = [...new Set(tagIds)]
  const had = await execute<{ tag_id: string }>(
    `select tag_id from client_tagging where client_id = ? and deleted_at is null order by tag_id`,
    [clientId],
  )
  await execute(`delete from client_tagging where client_id = ? and not (tag_id = any(?))`, [
    clientId,
    wanted,
  ])
  await execute(
    `insert into client_tagging (id, client_id, tag_id)
     select g.id, c.id, t.id
     from json_to_recordset(?::json) as g (id text, tag_id text)
       join client c on c.id = ? join client_tag t on t.id = g.tag_id and t.vendor_id = c.vendor_id and t.deleted_at is null
     on conflict (client_id, tag_id) where deleted_at is null do nothing`,
    [JSON.stringify(wanted.map((tag_id) => ({ id: generateEntityId("", "cltg"), tag_id }))), clientId],
  )
  return had.map(({ tag_id }) => tag_id)
}
