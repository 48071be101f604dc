import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadApprovals } from "../../settings/approvals"
import { planPublication, type ServiceStatus } from "../plan-publication"
import { reviewsOf, type Reviewable } from "../review-store"

/** A write of a service or product; `id` is null for a new one, `by_vendor` false for the platform's. */
interface PublishingWrite {
  about: Reviewable
  id: string | null
  wanted?: ServiceStatus
  by_vendor: boolean
}

/** Works out what a write makes of the state of a service or product and of its review, by the platform's setting. */
export const planPublicationStep = createStep(
  "plan-publication",
  async ({ about, id, wanted, by_vendor }: PublishingWrite, { container }) => {
    const current = id === null ? null : await reviewsOf(container, about).statusOf(id)
    const { services, products } = await loadApprovals(container)
    const required = about === "service" ? services : products
    return new StepResponse(planPublication({ wanted, current, byVendor: by_vendor, required }))
  },
)
