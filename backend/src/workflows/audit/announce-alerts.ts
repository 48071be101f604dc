import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { enqueueMailWorkflow } from "../mail/enqueue-mail"
import { composeAlertNewsStep } from "./steps/compose-alert-news"
import { markAlertsAnnouncedStep } from "./steps/mark-alerts-announced"

/**
 * Tells the platform's admins of alerts that they have not been told of: a mail to each, and a note in the bell of the
 * admin. Mails and notes are queued once an alert, so that it can run twice, on several servers. Answers the alerts' ids.
 */
export const announceAlertsWorkflow = createWorkflow("announce-alerts", (_: Record<string, never>) => {
  const news = composeAlertNewsStep()
  when("there-are-alerts", { news }, ({ news }) => news.alert_ids.length > 0).then(() => {
    enqueueMailWorkflow.runAsStep({
      input: transform({ news }, ({ news }) => ({ messages: news.messages })),
    })
    sendNotificationsStep(transform({ news }, ({ news }) => news.notes))
    markAlertsAnnouncedStep(transform({ news }, ({ news }) => ({ ids: news.alert_ids })))
  })
  return new WorkflowResponse(transform({ news }, ({ news }) => news.alert_ids))
})
