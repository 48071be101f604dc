import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { selectPage, type Page } from "../page"
import { join, sql, type Sql } from "../sql"
import { matchWords } from "../words"
import type { TagView } from "./client-view"
import { instantOf } from "./instant-of"

/** A tag of a vendor's list, and how many clients have it. */
export interface ListedTag extends TagView {
  vendor_id: string
  clients: number
  created_at: string
}

/** Which page of the tags; `order` is `name` or `created_at`, with `-` in front descending. */
export interface TagSearch {
  q?: string
  order: string
  limit: number
  offset: number
}

/** One page of a vendor's tags, of all vendors' when none is named. */
export function listTags(
  container: MedusaContainer,
  vendorId: string | undefined,
  { q, ...page }: TagSearch,
): Promise<Page<ListedTag>> {
  const words = matchWords(q, { name: sql`t.name`, offer: sql`t.name`, rest: sql`t.name` })
  const ofVendor = vendorId === undefined ? [] : [sql`t.vendor_id = ${vendorId}`]
  return select(container, join([words.matches, ...ofVendor], " and "), page)
}

/**
 * One tag.
 * @throws 404 when there is none
 */
export async function loadTag(container: MedusaContainer, id: string): Promise<ListedTag> {
  const [tag] = (await select(container, sql`t.id = ${id}`, { order: "name", limit: 1, offset: 0 })).rows
  if (!tag) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no tag ${id}`)
  return tag
}

function select(
  container: MedusaContainer,
  where: Sql,
  { order, limit, offset }: Omit<TagSearch, "q">,
): Promise<Page<ListedTag>> {
  const column = order.endsWith("name") ? sql`lower(m.name)` : sql`m.created_at`
  const direction = order.startsWith("-") ? sql`desc` : sql`asc`
  return selectPage(container, sql`select t.* from client_tag t where t.deleted_at is null and ${where}`, {
    order: sql`${column} ${direction}, m.id`,
    columns: sql`json_build_object('id', p.id, 'vendor_id', p.vendor_id, 'name', p.name, 'color', p.color,
      'clients', (select count(*)::int from client_tagging g where g.tag_id = p.id and g.deleted_at is null),
      'created_at', ${instantOf("created_at")})`,
    limit,
    offset,
  })
}
