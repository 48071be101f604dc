import type { MedusaContainer } from "@medusajs/framework/types"
import type { AuditOutcome, StoredChange } from "../modules/audit/entries/entry"
import type { Role } from "../access/workspace"
import type { Page } from "./page"
import { join, select, sql, type Sql } from "./sql"

/** Which entries; `from` is inclusive and `to` is not. */
export interface AuditSearch {
  id?: string
  /** Entries of these vendors' matters alone. */
  vendor_id?: string[]
  /** The id or the e-mail of who acted. */
  who?: string
  /** Only those who work for this vendor are found by `who`, and by their ids in `q`. */
  who_of?: string
  action?: string[]
  target_kind?: string
  target_id?: string
  outcome?: AuditOutcome[]
  from?: Date
  to?: Date
  /** Parts of the action, the kind or the ids. */
  q?: string
  /** Only what is older than this entry: where a page before ended. */
  after?: { at: string; id: string }
}

/** An entry with the names of who acted and whose matter it is; personal values are still sealed. */
export interface AuditEntryRow {
  id: string
  at: string
  actor_kind: string
  actor_id: string | null
  membership_id: string | null
  role: Role | null
  actor_vendor_id: string | null
  actor_name: string | null
  actor_email: string | null
  action: string
  target_kind: string | null
  target_id: string | null
  vendor_id: string | null
  vendor_name: string | null
  outcome: AuditOutcome
  status: number | null
  changes: StoredChange[]
  details: Record<string, unknown>
  origin_subject: string | null
  origin: string | null
}

/** What the index of words is made of, letter for letter. */
const WORDS = sql`(e.action || ' ' || coalesce(e.target_kind, '') || ' ' || coalesce(e.target_id, '') || ' ' ||
  coalesce(e.actor_id, ''))`

/** The same without who acted, for those who may not know them. */
const ACTORLESS_WORDS = sql`(e.action || ' ' || coalesce(e.target_kind, '') || ' ' || coalesce(e.target_id, ''))`

/** One page of entries, and how many there are in all; the newest first unless told. */
export async function listAuditEntries(
  container: MedusaContainer,
  search: AuditSearch,
  { limit, offset = 0, ascending = false }: { limit: number; offset?: number; ascending?: boolean },
): Promise<Page<AuditEntryRow>> {
  const [page] = await select<Page<AuditEntryRow>>(
    container,
    sql`select (select count(*)::int from audit_entry e where ${matching(search)}) as count,
      coalesce((select json_agg(p order by p.position) from (${pageOf(search, { limit, offset, ascending })}) p), '[]')
        as rows`,
  )
  return page
}

/** The next entries of a walk through all of them, the newest first; nothing is counted. */
export async function walkAuditEntries(
  container: MedusaContainer,
  search: AuditSearch,
  limit: number,
): Promise<AuditEntryRow[]> {
  return select(
    container,
    sql`select * from (${pageOf(search, { limit, offset: 0, ascending: false })}) p
    order by p.position`,
  )
}

function pageOf(
  search: AuditSearch,
  { limit, offset, ascending }: { limit: number; offset: number; ascending: boolean },
): Sql {
  const direction = ascending ? sql`asc` : sql`desc`
  return sql`select e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      e.actor_kind, e.actor_id, e.membership_id, e.role, e.actor_vendor_id, e.action, e.target_kind, e.target_id,
      e.vendor_id, e.outcome, e.status, e.changes, e.details, e.origin_subject, e.origin,
      coalesce(nullif(concat_ws(' ', u.first_name, u.last_name), ''), k.title) as actor_name, u.email as actor_email,
      v.name as vendor_name, row_number() over (order by e.at ${direction}, e.id ${direction}) as position
    from (select * from audit_entry e where ${matching(search)}
      order by e.at ${direction}, e.id ${direction} limit ${limit} offset ${offset}) e
    left join "user" u on u.id = e.actor_id left join api_key k on k.id = e.actor_id
    left join vendor v on v.id = e.vendor_id`
}

function matching(search: AuditSearch): Sql {
  const { id, vendor_id, who, who_of, action, target_kind, target_id, outcome, from, to, q, after } = search
  return join(
    [
      sql`e.deleted_at is null`,
      ...(id === undefined ? [] : [sql`e.id = ${id}`]),
      ...(vendor_id === undefined ? [] : [ofVendors(vendor_id)]),
      ...(who === undefined
        ? []
        : [sql`e.actor_id in (select ${who} union select u.id from "user" u where u.email = lower(${who}))`]),
      ...(who === undefined || who_of === undefined ? [] : [sql`e.actor_vendor_id = ${who_of}`]),
      ...(action === undefined ? [] : [sql`e.action = any(${action})`]),
      ...(target_kind === undefined ? [] : [sql`e.target_kind = ${target_kind}`]),
      ...(target_id === undefined ? [] : [sql`e.target_id = ${target_id}`]),
      ...(outcome === undefined ? [] : [sql`e.outcome = any(${outcome})`]),
      ...(from === undefined ? [] : [sql`e.at >= ${from}`]),
      ...(to === undefined ? [] : [sql`e.at < ${to}`]),
      ...words(q).map((word) => sql`${WORDS} ilike ${word}`),
      ...(who_of === undefined
        ? []
        : words(q).map(
            (word) =>
              sql`(e.actor_vendor_id is not distinct from ${who_of} or ${ACTORLESS_WORDS} ilike ${word})`,
          )),
      ...(after === undefined ? [] : [sql`(e.at, e.id) < (${after.at}::timestamptz, ${after.id})`]),
    ],
    " and ",
  )
}

/** One vendor as an equation, which the index of vendors answers in order of time. */
const ofVendors = (ids: string[]): Sql =>
  ids.length === 1 ? sql`e.vendor_id = ${ids[0]}` : sql`e.vendor_id = any(${ids})`

const words = (q: string | undefined): string[] =>
  (q ?? "")
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 10)
    .map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`)
