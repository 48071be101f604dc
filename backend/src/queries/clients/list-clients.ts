import type { MedusaContainer } from "@medusajs/framework/types"
import { selectPage, type Page } from "../page"
import { join, sql, type Sql } from "../sql"
import { matchWords } from "../words"
import type { ClientView } from "./client-view"
import { closerFigures, standing, visitFigures } from "./figures"
import { instantOf } from "./instant-of"
import { spendOfClient } from "./spend"

/** Whose clients one may see: of a vendor, and of these only those who visited a staff member. */
export interface ClientScope {
  vendor_id?: string
  /** Of whatever vendor this venue is. */
  venue_id?: string
  staff_id?: string
}

export const STANDINGS = ["new", "returning", "lapsed"] as const
export type Standing = (typeof STANDINGS)[number]

/** Which clients, in which order. Instants are half-open. */
export interface ClientSearch {
  id?: string
  q?: string
  tag_id?: string[]
  standing?: Standing[]
  no_shows_min?: number
  last_visit_from?: Date
  last_visit_to?: Date
  order: ClientOrder
  descending: boolean
  limit: number
  offset: number
}

export type ClientOrder = "name" | "last_visit_at" | "next_visit_at" | "visits" | "no_shows" | "created_at"

const COLUMNS: Record<ClientOrder, Sql> = {
  name: sql`lower(coalesce(m.name, m.email))`,
  last_visit_at: sql`m.last_visit_at`,
  next_visit_at: sql`m.next_visit_at`,
  visits: sql`m.visits`,
  no_shows: sql`m.no_shows`,
  created_at: sql`m.created_at`,
}

/** What is answered of a client (`p`); staff see no money. */
const columns = ({ staff_id }: ClientScope, isCard: boolean): Sql => sql`jsonb_build_object('id', p.id,
    'vendor_id', p.vendor_id, 'customer_id', p.customer_id, 'source', p.source, 'name', p.name, 'email', p.email,
    'phone', p.phone, 'is_forgotten', p.forgotten_at is not null, 'standing', p.standing, 'visits', p.visits,
    'first_visit_at', ${instantOf("first_visit_at")}, 'last_visit_at', ${instantOf("last_visit_at")},
    'last_visit_on', p.last_visit_on, 'next_visit_at', ${instantOf("next_visit_at")},
    'next_visit_local', p.next_visit_local, 'no_shows', p.no_shows, 'cancellations', p.cancellations,
    'created_at', ${instantOf("created_at")},
    'tags', (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'color', t.color)
        order by lower(t.name), t.id), '[]')
      from client_tagging g join client_tag t on t.id = g.tag_id and t.deleted_at is null
      where g.client_id = p.id and g.deleted_at is null))
  ${staff_id === undefined ? sql`|| jsonb_build_object('spend', ${spendOfClient})` : sql``}
  ${isCard ? sql`|| ${closerFigures(staff_id)}` : sql``}`

/**
 * One page of clients with what their visits and orders come to. One statement, whatever the number. Reads tables of
 * client, scheduling, order and ledger.
 * @param isCard adds what only the card of one client shows
 */
export async function listClients(
  container: MedusaContainer,
  scope: ClientScope,
  search: ClientSearch,
  isCard = false,
): Promise<Page<ClientView>> {
  const { order, descending, limit, offset } = search
  const matching = sql`select c.*, v.first_visit_at, v.last_visit_at, v.last_visit_on, v.next_visit_at,
      v.next_visit_local, coalesce(v.visits, 0) as visits, coalesce(v.no_shows, 0) as no_shows,
      coalesce(v.cancellations, 0) as cancellations, ${standing} as standing
    from client c
      ${scope.staff_id === undefined ? sql`left` : sql``} join (${visitFigures(visitsOf(scope, search), scope.staff_id)}) v
        on v.vendor_id = c.vendor_id and v.customer_id = c.customer_id
    where ${join(filtersOf(scope, search), " and ")}`
  const direction = descending ? sql`desc nulls last` : sql`asc nulls last`
  return selectPage(container, matching, {
    order: sql`${COLUMNS[order]} ${direction}, lower(coalesce(m.name, m.email)), m.id`,
    columns: columns(scope, isCard),
    limit,
    offset,
  })
}

/** Rows of the vendors that are in scope. */
function ofVendor(column: Sql, { vendor_id, venue_id }: ClientScope): Sql[] {
  return [
    ...(vendor_id === undefined ? [] : [sql`${column} = ${vendor_id}`]),
    ...(venue_id === undefined
      ? []
      : [sql`${column} = (select vendor_id from venue where id = ${venue_id} and deleted_at is null)`]),
  ]
}

/** Only these visits need to be added up. */
function visitsOf(scope: ClientScope, { id }: ClientSearch): Sql {
  return join(
    [
      sql`true`,
      ...ofVendor(sql`b.vendor_id`, scope),
      ...(id === undefined
        ? []
        : [
            sql`(b.vendor_id, b.customer_id) = (select k.vendor_id, k.customer_id from client k where k.id = ${id})`,
          ]),
    ],
    " and ",
  )
}

function filtersOf(scope: ClientScope, search: ClientSearch): Sql[] {
  const { id, q, tag_id, standing: standings, no_shows_min, last_visit_from, last_visit_to } = search
  return [
    sql`c.deleted_at is null`,
    ...ofVendor(sql`c.vendor_id`, scope),
    ...(id === undefined ? [] : [sql`c.id = ${id}`]),
    ...(q ? [matchesContact(q)] : []),
    ...(tag_id
      ? [
          sql`exists (select 1 from client_tagging g
            where g.client_id = c.id and g.tag_id = any(${tag_id}) and g.deleted_at is null)`,
        ]
      : []),
    ...(standings ? [sql`${standing} = any(${standings})`] : []),
    ...(no_shows_min === undefined ? [] : [sql`coalesce(v.no_shows, 0) >= ${no_shows_min}`]),
    ...(last_visit_from ? [sql`v.last_visit_at >= ${last_visit_from}`] : []),
    ...(last_visit_to ? [sql`v.last_visit_at < ${last_visit_to}`] : []),
  ]
}

/** Every word is somewhere in what the vendor knows, or the digits typed are in the telephone number. */
function matchesContact(q: string): Sql {
  const { matches } = matchWords(q, { name: sql`c.name`, offer: sql`c.email`, rest: sql`c.phone` })
  const digits = q.replace(/\D/g, "")
  if (digits.length < 4) return matches
  return sql`(${matches} or regexp_replace(c.phone, '[^0-9]', '', 'g') like ${`%${digits}%`})`
}
