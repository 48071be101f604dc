import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { conflict } from "../../../modules/scheduling/conflict"
import { VENDOR_MODULE } from "../../../modules/vendor"

/** What the platform decides about a proposed service. */
export interface ServiceDecision {
  id: string
  step: "approve" | "reject"
  reason?: string | null
}

const BECOMES = { approve: "approved", reject: "rejected" } as const

/** Closes the review of a proposed service; compensation opens it again. */
export const decideReviewStep = createStep(
  "decide-review",
  async ({ id, step, reason }: ServiceDecision, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    await container.resolve(SCHEDULING_MODULE).retrieveService(id, { select: ["id"] })
    const [review] = await vendors.listServiceReviews({ service_id: id, status: "proposed" }, { take: 1 })
    if (!review) {
      throw conflict("invalid_transition", `A service that is not proposed cannot be ${BECOMES[step]}`)
    }
    await vendors.updateServiceReviews({
      id: review.id,
      status: BECOMES[step],
      reason: reason || null,
      decided_at: new Date(),
    })
    return new StepResponse({ id }, review.id)
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve(VENDOR_MODULE)
      .updateServiceReviews({ id, status: "proposed", reason: null, decided_at: null })
  },
)
