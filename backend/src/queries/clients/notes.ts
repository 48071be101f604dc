import type { MedusaContainer } from "@medusajs/framework/types"
import { selectPage, type Page } from "../page"
import { join, sql } from "../sql"
import { instantOf } from "./instant-of"

/** A note about a client, with who wrote it; `name` is null for a login that is gone. */
export interface NoteView {
  id: string
  client_id: string
  body: string
  pinned: boolean
  author: { id: string; name: string | null }
  created_at: string
  edited_at: string | null
}

/** Which notes, and which page of them. */
export interface NoteSearch {
  client_id: string
  id?: string
  limit: number
  offset: number
}

/** One page of the notes about a client: the pinned ones first, each the newest first. */
export function listNotes(container: MedusaContainer, search: NoteSearch): Promise<Page<NoteView>> {
  const { client_id, id, limit, offset } = search
  const filters = [
    sql`n.client_id = ${client_id} and n.deleted_at is null`,
    ...(id === undefined ? [] : [sql`n.id = ${id}`]),
  ]
  const matching = sql`select n.*, coalesce(nullif(concat_ws(' ', u.first_name, u.last_name), ''), u.email, k.title) as author
    from client_note n left join "user" u on u.id = n.author_id left join api_key k on k.id = n.author_id
    where ${join(filters, " and ")}`
  return selectPage(container, matching, {
    order: sql`m.pinned desc, m.created_at desc, m.id`,
    columns: sql`json_build_object('id', p.id, 'client_id', p.client_id, 'body', p.body, 'pinned', p.pinned,
      'author', json_build_object('id', p.author_id, 'name', p.author), 'created_at', ${instantOf("created_at")},
      'edited_at', ${instantOf("edited_at")})`,
    limit,
    offset,
  })
}
