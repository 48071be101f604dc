import { z } from "@medusajs/framework/zod"
import { ALERT_KINDS } from "../../../modules/audit/alerts/alert"
import type { RouteContract } from "../../contract"
import { listQuery, oneOrMany } from "../../schemas/list-query"
import { paragraphs } from "../../schemas/primitives"

const tag = "Audit log"

/** The query of the list of alerts. */
export const securityAlertListQuery = listQuery(["raised_at"], "-raised_at")
  .omit({ q: true })
  .extend({
    kind: oneOrMany(z.enum(ALERT_KINDS)),
    acknowledged: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .optional(),
  })

/** What somebody found out about an alert. */
export const acknowledgeAlert = z.strictObject({ note: paragraphs(1000, 0).optional() })

export type SecurityAlertListQuery = z.output<typeof securityAlertListQuery>
export type AcknowledgeAlert = z.output<typeof acknowledgeAlert>

export const securityAlertContracts: RouteContract[] = [
  {
    method: "GET",
    path: "/admin/security-alerts",
    summary: "Odd behaviour that the platform was alerted to, the newest first",
    tag,
    query: securityAlertListQuery,
    answers: ["security_alerts", "count", "offset", "limit"],
  },
  {
    method: "POST",
    path: "/admin/security-alerts/:id/acknowledge",
    summary: "Note that an alert was looked at; who was first stays",
    tag,
    body: acknowledgeAlert,
    answers: ["security_alert"],
  },
]
