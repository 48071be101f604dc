import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { adminLink } from "../../../mail/links"
import type { MailToQueue } from "../../mail/mail-to-queue"
import { loadRequestFacts } from "../load-request-facts"

/** What happened to a request for time off. */
export type RequestNews = "asked" | "approved" | "declined" | "withdrawn"

/** The mails about a request: to the owners and managers what a staff member did, to the staff member what was decided. */
export const composeRequestMailStep = createStep(
  "compose-request-mail",
  async ({ id, news }: { id: string; news: RequestNews }, { container }) => {
    const facts = await loadRequestFacts(container, id)
    return new StepResponse<{ messages: MailToQueue[] }>({
      messages: facts ? messagesOf(id, news, facts) : [],
    })
  },
)

type Facts = NonNullable<Awaited<ReturnType<typeof loadRequestFacts>>>

function messagesOf(id: string, news: RequestNews, facts: Facts): MailToQueue[] {
  const { starts_at, ends_at, ...words } = facts
  const span = { starts_at: starts_at.toISOString(), ends_at: ends_at.toISOString() }
  const key = `time_off_${news}:${id}`
  if (news === "asked" || news === "withdrawn") {
    const { staff_name, time_zone, reason } = words
    const url = adminLink("/time-off-requests")
    return facts.managers.map((to) => ({
      key: `${key}:${to}`,
      template: "time_off_asked" as const,
      to,
      data: { news, staff_name, ...span, time_zone, reason, url },
    }))
  }
  const { staff_name, time_zone, note, decided_by, asker } = words
  const data = { news, staff_name, ...span, time_zone, note, decided_by, url: adminLink("/my-schedule") }
  return asker ? [{ key, template: "time_off_decided" as const, to: asker, data }] : []
}
