import type { MedusaContainer } from "@medusajs/framework/types"
import type { Role } from "../access/workspace"
import { selectPage, type Page } from "./page"
import { join, sql, type Sql } from "./sql"
import { matchWords } from "./words"

/** Which members, in which order; `id` and `vendor_id` select exactly these. */
export interface MemberSearch {
  id?: string
  vendor_id?: string[]
  kind?: "platform" | "vendor"
  role?: Role[]
  q?: string
  order: MemberOrder
  descending: boolean
  limit: number
  offset: number
}

export type MemberOrder = "name" | "email" | "role" | "created_at"

/** A member with the login, business and staff member behind the membership. */
export interface Member {
  id: string
  kind: "platform" | "vendor"
  role: Role
  vendor_id: string | null
  staff_member_id: string | null
  user: {
    id: string
    email: string
    first_name: string | null
    last_name: string | null
    picture_url: string | null
    phone: string | null
    languages: string[]
  }
  vendor: { id: string; name: string } | null
  staff_member: { id: string; name: string } | null
  created_at: string
  updated_at: string
}

const name = sql`concat_ws(' ', u.first_name, u.last_name)`

const COLUMNS: Record<MemberOrder, Sql> = {
  name: sql`m.name`,
  email: sql`m.email`,
  role: sql`m.role`,
  created_at: sql`m.created_at`,
}

/**
 * One page of those who have a role; secret API keys are none of them. Reads tables of vendor, user, profile and
 * scheduling.
 */
export async function listMembers(container: MedusaContainer, search: MemberSearch): Promise<Page<Member>> {
  const { id, vendor_id, kind, role, q, order, descending, limit, offset } = search
  const words = matchWords(q, { name, offer: sql`u.email`, rest: sql`u.email` })
  const filters = [
    words.matches,
    ...(id === undefined ? [] : [sql`ms.id = ${id}`]),
    ...(vendor_id === undefined ? [] : [sql`ms.vendor_id = any(${vendor_id})`]),
    ...(kind === undefined ? [] : [sql`ms.kind = ${kind}`]),
    ...(role === undefined ? [] : [sql`ms.role = any(${role})`]),
  ]
  const matching = sql`
    select ms.*, lower(${name}) as name, u.email, u.first_name, u.last_name, u.avatar_url,
      pr.phone, coalesce(pr.languages, '{}') as languages
    from membership ms join "user" u on u.id = ms.principal_id and u.deleted_at is null
    left join user_profile pr on pr.user_id = u.id and pr.deleted_at is null
    where ms.principal_type = 'user' and ms.deleted_at is null and ${join(filters, " and ")}`
  const direction = descending ? sql`desc` : sql`asc`
  return selectPage(container, matching, {
    order: sql`${COLUMNS[order]} ${direction}, m.email, m.id`,
    columns: sql`json_build_object('id', p.id, 'kind', p.kind, 'role', p.role, 'vendor_id', p.vendor_id,
      'staff_member_id', p.staff_member_id, 'created_at', p.created_at, 'updated_at', p.updated_at,
      'user', json_build_object('id', p.principal_id, 'email', p.email, 'first_name', p.first_name,
        'last_name', p.last_name, 'picture_url', p.avatar_url, 'phone', p.phone, 'languages', p.languages),
      'vendor', (select json_build_object('id', v.id, 'name', v.name) from vendor v where v.id = p.vendor_id),
      'staff_member', (select json_build_object('id', s.id, 'name', s.name) from staff_member s
        where s.id = p.staff_member_id))`,
    limit,
    offset,
  })
}
