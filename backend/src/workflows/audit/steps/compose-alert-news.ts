import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { adminLink } from "../../../mail/links"
import { AUDIT_MODULE } from "../../../modules/audit"
import { listMembers } from "../../../queries/list-members"
import type { MailToQueue } from "../../mail/mail-to-queue"
import { ALERT_TITLES, alertMeasure } from "../alert-words"

const AT_ONCE = 50

/** Finds the alerts that nobody was told of, and words the mails and the notes about them. */
export const composeAlertNewsStep = createStep("compose-alert-news", async (_: void, { container }) => {
  const alerts = await container
    .resolve(AUDIT_MODULE)
    .listSecurityAlerts({ announced_at: null }, { take: AT_ONCE, order: { raised_at: "ASC" } })
  const admins = alerts.length > 0 ? await adminsOf(container) : []
  const url = adminLink("/audit-log", { view: "alerts" })
  const messages = alerts.flatMap((alert) =>
    admins.map(({ user_id, email }): MailToQueue => ({
      key: `security_alert:${alert.id}:${user_id}`,
      template: "security_alert",
      to: email,
      data: {
        title: ALERT_TITLES[alert.kind],
        measure: alertMeasure(alert),
        raised_at: alert.raised_at.toISOString(),
        url,
      },
    })),
  )
  // One note without an addressee: the bell of an admin shows those of everyone, and no other role sees it.
  const notes = alerts.map((alert) => ({
    to: "",
    channel: "feed",
    template: "security_alert",
    data: {
      title: ALERT_TITLES[alert.kind],
      description: `${alertMeasure(alert)}. See the alerts in the audit log.`,
    },
    resource_id: alert.id,
    resource_type: "security_alert",
    idempotency_key: `security_alert:${alert.id}`,
  }))
  return new StepResponse({ alert_ids: alerts.map(({ id }) => id), messages, notes })
})

/** The platform's admins with their addresses. */
async function adminsOf(container: MedusaContainer): Promise<{ user_id: string; email: string }[]> {
  const { rows } = await listMembers(container, {
    kind: "platform",
    role: ["admin"],
    order: "email",
    descending: false,
    limit: 100,
    offset: 0,
  })
  return rows.map(({ user }) => ({ user_id: user.id, email: user.email }))
}
