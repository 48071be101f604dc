import { z } from "@medusajs/framework/zod"
import type { RouteContract } from "../../contract"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { id, instant, text } from "../../schemas/primitives"

const tag = "Audit log"

const filters = {
  /** The id or e-mail of who acted. */
  who: text(254).optional(),
  /** `POST /admin/venues/:id`, or the name of an event. */
  action: oneOrMany(text(200)),
  target_kind: text(60).optional(),
  target_id: id.optional(),
  vendor_id: id.optional(),
  outcome: oneOrMany(z.enum(["done", "refused", "failed", "unknown"])),
  from: instant.optional(),
  to: instant.optional(),
}

/** The query of the list of entries; `from` and `to` are instants, `to` exclusive. */
export const auditEntryListQuery = listQuery(["at"], "-at").extend(filters)

/** The query of the file of entries. */
export const auditEntryExportQuery = auditEntryListQuery.pick({ q: true }).extend(filters)

export type AuditEntryListQuery = z.output<typeof auditEntryListQuery>
export type AuditEntryExportQuery = z.output<typeof auditEntryExportQuery>

export const auditEntryContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/audit-entries",
    summary: "What was done and by whom, the newest first; of the own business for its owner",
    tag,
    query: auditEntryListQuery,
    answers: ["audit_entries", "count", "offset", "limit"],
  },
  {
    method: "GET",
    path: "/admin/audit-entries/export",
    summary: "The same as a CSV file, a line for each field that changed; is itself recorded",
    tag,
    query: auditEntryExportQuery,
    answers: [],
    produces: "text/csv",
  },
  {
    method: "GET",
    path: "/admin/audit-entries/:id",
    summary: "One entry with the values before and after",
    tag,
    answers: ["audit_entry"],
  },
]
