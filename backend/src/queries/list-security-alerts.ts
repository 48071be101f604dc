import type { MedusaContainer } from "@medusajs/framework/types"
import type { AlertKind } from "../modules/audit/alerts/alert"
import { selectPage, type Page } from "./page"
import { join, sql } from "./sql"

/** Which alerts. */
export interface AlertSearch {
  id?: string
  kind?: AlertKind[]
  acknowledged?: boolean
  limit: number
  offset: number
  ascending?: boolean
}

/** An alert with the names of those it is about and of who looked at it. */
export interface AlertRow {
  id: string
  kind: AlertKind
  principal_kind: string
  principal: string
  sealed: string | null
  /** The e-mail of a user or customer, or the title of a key. */
  principal_name: string | null
  vendor_id: string | null
  vendor_name: string | null
  count: number
  window_seconds: number
  raised_at: string
  acknowledged_at: string | null
  acknowledged_by: string | null
  acknowledged_by_email: string | null
  note: string | null
}

/** One page of alerts, the newest first unless told. */
export async function listSecurityAlerts(
  container: MedusaContainer,
  search: AlertSearch,
): Promise<Page<AlertRow>> {
  const { id, kind, acknowledged, limit, offset, ascending = false } = search
  const filters = [
    sql`s.deleted_at is null`,
    ...(id === undefined ? [] : [sql`s.id = ${id}`]),
    ...(kind === undefined ? [] : [sql`s.kind = any(${kind})`]),
    ...(acknowledged === undefined ? [] : [sql`(s.acknowledged_at is not null) = ${acknowledged}`]),
  ]
  const direction = ascending ? sql`asc` : sql`desc`
  return selectPage(container, sql`select s.* from security_alert s where ${join(filters, " and ")}`, {
    order: sql`m.raised_at ${direction}, m.id ${direction}`,
    columns: sql`json_build_object('id', p.id, 'kind', p.kind, 'principal_kind', p.principal_kind,
      'principal', p.principal, 'sealed', p.sealed, 'vendor_id', p.vendor_id, 'count', p.count,
      'window_seconds', p.window_seconds, 'raised_at', p.raised_at, 'acknowledged_at', p.acknowledged_at,
      'acknowledged_by', p.acknowledged_by, 'note', p.note,
      'principal_name', coalesce((select u.email from "user" u where u.id = p.principal),
        (select c.email from customer c where c.id = p.principal),
        (select k.title from api_key k where k.id = p.principal)),
      'vendor_name', (select v.name from vendor v where v.id = p.vendor_id),
      'acknowledged_by_email', (select u.email from "user" u where u.id = p.acknowledged_by))`,
    limit,
    offset,
  })
}
