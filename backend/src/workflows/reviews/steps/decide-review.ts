import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { conflict } from "../../../modules/scheduling/conflict"
import { reviewsOf, type Reviewable } from "../review-store"

/** What the platform decides about a proposed service or product. */
export interface ReviewDecision {
  id: string
  step: "approve" | "reject"
  reason?: string | null
}

const BECOMES = { approve: "approved", reject: "rejected" } as const

/** Closes the review of what is proposed; compensation opens it again. */
export const decideReviewStep = createStep(
  "decide-review",
  async ({ about, id, step, reason }: ReviewDecision & { about: Reviewable }, { container }) => {
    const reviews = reviewsOf(container, about)
    await reviews.statusOf(id)
    const review = await reviews.find(id)
    if (review?.status !== "proposed") {
      throw conflict("invalid_transition", `A ${about} that is not proposed cannot be ${BECOMES[step]}`)
    }
    await reviews.update({
      id: review.id,
      status: BECOMES[step],
      reason: reason || null,
      decided_at: new Date(),
    })
    return new StepResponse({ id }, { about, id: review.id })
  },
  async (undo, { container }) => {
    if (!undo) return
    await reviewsOf(container, undo.about).update({
      id: undo.id,
      status: "proposed",
      reason: null,
      decided_at: null,
    })
  },
)
