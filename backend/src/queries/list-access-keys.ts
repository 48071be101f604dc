import type { MedusaContainer } from "@medusajs/framework/types"
import type { Role } from "../access/workspace"
import { selectPage, type Page } from "./page"
import { join, sql, type Sql } from "./sql"
import { matchWords } from "./words"

/** Which keys, in which order; `id` and `vendor_id` select exactly these. */
export interface AccessKeySearch {
  id?: string
  vendor_id?: string[]
  role?: Role[]
  q?: string
  order: AccessKeyOrder
  descending: boolean
  limit: number
  offset: number
}

export type AccessKeyOrder = "title" | "created_at" | "expires_at"

/** A secret API key that is not revoked, with its role; never its token. */
export interface AccessKey {
  id: string
  title: string
  /** Beginning and end of the token, to tell keys apart. */
  redacted: string
  kind: "platform" | "vendor"
  role: Role
  vendor_id: string | null
  vendor: { id: string; name: string } | null
  expires_at: string | null
  last_used_at: string | null
  created_by: string
  created_at: string
}

const COLUMNS: Record<AccessKeyOrder, Sql> = {
  title: sql`lower(m.title)`,
  created_at: sql`m.created_at`,
  expires_at: sql`m.expires_at`,
}

/** One page of the secret API keys that have a role. Reads tables of vendor and api_key. */
export async function listAccessKeys(
  container: MedusaContainer,
  search: AccessKeySearch,
): Promise<Page<AccessKey>> {
  const { id, vendor_id, role, q, order, descending, limit, offset } = search
  const words = matchWords(q, { name: sql`k.title`, offer: sql`k.title`, rest: sql`k.title` })
  const filters = [
    words.matches,
    ...(id === undefined ? [] : [sql`k.id = ${id}`]),
    ...(vendor_id === undefined ? [] : [sql`ms.vendor_id = any(${vendor_id})`]),
    ...(role === undefined ? [] : [sql`ms.role = any(${role})`]),
  ]
  const matching = sql`
    select k.id, k.title, k.redacted, ms.kind, ms.role, ms.vendor_id, ms.expires_at, k.last_used_at, k.created_by,
      k.created_at
    from membership ms join api_key k on k.id = ms.principal_id and k.deleted_at is null
    where ms.principal_type = 'api-key' and ms.deleted_at is null and k.revoked_at is null
      and ${join(filters, " and ")}`
  const direction = descending ? sql`desc` : sql`asc`
  return selectPage(container, matching, {
    order: sql`${COLUMNS[order]} ${direction} nulls last, m.id`,
    columns: sql`to_jsonb(p) - 'position' || jsonb_build_object('vendor',
      (select jsonb_build_object('id', v.id, 'name', v.name) from vendor v where v.id = p.vendor_id))`,
    limit,
    offset,
  })
}
