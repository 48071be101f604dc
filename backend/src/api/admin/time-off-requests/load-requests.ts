import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Workspace } from "../../../access/workspace"
import { selectPage, type Page } from "../../../queries/page"
import { join, Sql, sql } from "../../../queries/sql"
import { instantSql } from "../../../modules/scheduling/calendar/json-sql"
import type { RequestStatus } from "../../../modules/scheduling/time-off-requests/request"
import type { RequestListQuery } from "./contract"

/** A request for time off as the routes answer it; instants UTC. */
export interface TimeOffRequestView {
  id: string
  status: RequestStatus
  staff: { id: string; name: string }
  venue: { id: string; time_zone: string }
  starts_at: string
  ends_at: string
  reason: string | null
  note: string | null
  decided_by: string | null
  decided_at: string | null
  time_off_id: string | null
  created_at: string
  /** While it is open: how many visits lie in its time. */
  bookings_affected: number
}

const instantOf = (column: string) => new Sql(instantSql(`p.${column}`), [])

const COLUMNS = sql`json_build_object('id', p.id, 'status', p.status,
  'staff', json_build_object('id', p.staff_id, 'name', p.staff_name),
  'venue', json_build_object('id', p.venue_id, 'time_zone', p.time_zone),
  'starts_at', ${instantOf("starts_at")}, 'ends_at', ${instantOf("ends_at")},
  'reason', p.reason, 'note', p.note, 'decided_at', ${instantOf("decided_at")},
  'decided_by', (select nullif(concat_ws(' ', u.first_name, u.last_name), '') from "user" u where u.id = p.decided_by),
  'time_off_id', p.time_off_id, 'created_at', ${instantOf("created_at")},
  'bookings_affected', case when p.status <> 'open' then 0 else (
    select count(distinct c.booking_id)::int from claim c where c.subject_id = p.staff_id and c.live
      and (c.expires_at is null or c.expires_at > now())
      and c.during && tstzrange(p.starts_at, p.ends_at, '[)')) end)`

/** Whose requests a workspace sees: all of the platform's vendors, those of its venues, or a staff member's own. */
function scopeOf(workspace: Workspace): Sql[] {
  if (workspace.kind === "platform") return []
  const venues = sql`r.venue_id = any(${workspace.venue_ids})`
  return workspace.role === "staff"
    ? [venues, sql`r.staff_id = ${workspace.staff_member_id ?? ""}`]
    : [venues]
}

/** One page of requests for time off. Reads tables of scheduling and user. */
export async function listRequests(
  container: MedusaContainer,
  workspace: Workspace,
  query: Partial<RequestListQuery> & { id?: string; order: string; limit: number; offset: number },
): Promise<Page<TimeOffRequestView>> {
  const { id, status, venue_id, staff_id, from, to, q, order, limit, offset } = query
  const filters = [
    sql`r.deleted_at is null`,
    ...scopeOf(workspace),
    ...(id === undefined ? [] : [sql`r.id = ${id}`]),
    ...(status === undefined ? [] : [sql`r.status = ${status}`]),
    ...(venue_id === undefined ? [] : [sql`r.venue_id = ${venue_id}`]),
    ...(staff_id === undefined ? [] : [sql`r.staff_id = ${staff_id}`]),
    ...(from === undefined ? [] : [sql`r.ends_at > ${from.toISOString()}::timestamptz`]),
    ...(to === undefined ? [] : [sql`r.starts_at < ${to.toISOString()}::timestamptz`]),
    ...(q ? [sql`position(lower(${q}) in lower(s.name)) > 0`] : []),
  ]
  const matching = sql`select r.*, s.name as staff_name, v.time_zone from time_off_request r
    join staff_member s on s.id = r.staff_id and s.deleted_at is null
    join venue_schedule v on v.venue_id = r.venue_id and v.deleted_at is null
    where ${join(filters, " and ")}`
  const column = order.endsWith("starts_at") ? sql`m.starts_at` : sql`m.created_at`
  const direction = order.startsWith("-") ? sql`desc` : sql`asc`
  return selectPage(container, matching, {
    order: sql`${column} ${direction}, m.id`,
    columns: COLUMNS,
    limit,
    offset,
  })
}

/**
 * One request for time off.
 * @throws 404 when there is none in the workspace
 */
export async function loadRequest(
  container: MedusaContainer,
  workspace: Workspace,
  id: string,
): Promise<TimeOffRequestView> {
  const { rows } = await listRequests(container, workspace, { id, order: "created_at", limit: 1, offset: 0 })
  if (rows.length > 0) return rows[0]
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no time_off_request ${id}`)
}
