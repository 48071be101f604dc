import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReviewChange } from "../plan-publication"
import { reviewsOf, type Review, type Reviewable, type ReviewStore } from "../review-store"

interface Undo {
  about: Reviewable
  id: string
  former: Review | null
}

interface ReviewToWrite {
  about: Reviewable
  /** Of the service or product. */
  id: string
  review: ReviewChange
}

/**
 * Proposes a service or product, withdraws it or notes that the platform published it. One that is proposed already keeps
 * its place in the queue. Compensation brings the former review back.
 */
export const writeReviewStep = createStep(
  "write-review",
  async (
    { about, id, review }: ReviewToWrite,
    { container },
  ): Promise<StepResponse<{ id: string }, Undo | null>> => {
    const reviews = reviewsOf(container, about)
    const former = await reviews.find(id)
    const isOpen = former?.status === "proposed"
    if (review === "propose" && !isOpen) await propose(reviews, id, former)
    else if (review === "withdraw" && former) await reviews.delete(former.id)
    else if (review === "approve" && isOpen) {
      await reviews.update({ id: former.id, status: "approved", decided_at: new Date() })
    } else return new StepResponse({ id }, null)
    return new StepResponse({ id }, { about, id, former: former ?? null })
  },
  async (undo, { container }) => {
    if (!undo) return
    const reviews = reviewsOf(container, undo.about)
    const written = await reviews.find(undo.id)
    if (written) await reviews.delete(written.id)
    if (undo.former) await reviews.create(undo.id, undo.former)
  },
)

async function propose(reviews: ReviewStore, id: string, former: Review | undefined): Promise<void> {
  const proposal = {
    status: "proposed" as const,
    reason: null,
    proposed_at: new Date(),
    decided_at: null,
    vendor_id: await reviews.vendorOf(id),
  }
  if (former) await reviews.update({ ...proposal, id: former.id })
  else await reviews.create(id, proposal)
}
