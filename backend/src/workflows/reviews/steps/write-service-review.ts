import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { VENDOR_MODULE } from "../../../modules/vendor"
import type { ServiceReview } from "../../../modules/vendor/models/service-review"
import type { ReviewChange } from "../plan-publication"

type Review = InferTypeOf<typeof ServiceReview>

interface Undo {
  service_id: string
  former: Review | null
}

interface ReviewToWrite {
  service_id: string
  review: ReviewChange
}

/**
 * Proposes a service, withdraws it or notes that the platform published it. One that is proposed already keeps its place
 * in the queue. Compensation brings the former review back.
 */
export const writeServiceReviewStep = createStep(
  "write-service-review",
  async (
    { service_id, review }: ReviewToWrite,
    { container },
  ): Promise<StepResponse<{ service_id: string }, Undo | null>> => {
    const vendors = container.resolve(VENDOR_MODULE)
    const [former] = await vendors.listServiceReviews({ service_id }, { take: 1 })
    const undo: Undo = { service_id, former: former ?? null }
    const isOpen = former?.status === "proposed"
    if (review === "propose" && !isOpen) await propose(container, service_id, former)
    else if (review === "withdraw" && former) await vendors.deleteServiceReviews([former.id])
    else if (review === "approve" && isOpen) {
      await vendors.updateServiceReviews({ id: former.id, status: "approved", decided_at: new Date() })
    } else return new StepResponse({ service_id }, null)
    return new StepResponse({ service_id }, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const vendors = container.resolve(VENDOR_MODULE)
    await vendors.deleteServiceReviews({ service_id: undo.service_id })
    if (undo.former) await vendors.createServiceReviews(undo.former)
  },
)

async function propose(
  container: MedusaContainer,
  service_id: string,
  former: Review | undefined,
): Promise<void> {
  const vendors = container.resolve(VENDOR_MODULE)
  const scheduling = container.resolve(SCHEDULING_MODULE)
  const { venue_id } = await scheduling.retrieveService(service_id, { select: ["venue_id"] })
  const [schedule] = await scheduling.listVenueSchedules({ venue_id }, { take: 1 })
  const proposal = {
    status: "proposed" as const,
    reason: null,
    proposed_at: new Date(),
    decided_at: null,
    vendor_id: schedule.vendor_id,
  }
  if (former) await vendors.updateServiceReviews({ ...proposal, id: former.id })
  else await vendors.createServiceReviews({ ...proposal, service_id })
}
