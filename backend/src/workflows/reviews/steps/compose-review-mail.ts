import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { adminLink } from "../../../mail/links"
import type { MailToQueue } from "../../mail/mail-to-queue"
import type { VendorStep } from "../../vendors/vendor-states"
import { findReviewed, type About } from "../find-reviewed"
import { OUTCOMES } from "../outcome"

/** A step that was taken with a vendor, a venue, a service or a product. */
interface Taken {
  about: About
  id: string
  step: VendorStep
  reason?: string | null
}

/** The mail that tells the vendor what the platform decided; none for a step of its own. */
export const composeReviewMailStep = createStep(
  "compose-review-mail",
  async ({ about, id, step, reason }: Taken, { container }) => {
    const template = OUTCOMES[step]
    if (template === null) return new StepResponse<{ messages: MailToQueue[] }>({ messages: [] })
    const { name, to, page } = await findReviewed(container, about, id)
    // The same step may be taken again one day, and is news again then.
    const key = `${template}:${id}:${new Date().toISOString()}`
    return new StepResponse<{ messages: MailToQueue[] }>({
      messages: [{ key, template, to, data: { about, name, reason: reason || null, url: adminLink(page) } }],
    })
  },
)
