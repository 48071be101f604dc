import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SCHEDULING_MODULE } from "../../../modules/scheduling"
import { loadApprovals } from "../../settings/approvals"
import { planPublication, type ServiceStatus } from "../plan-publication"

/** A write of a service; `id` is null for a new one, `by_vendor` false for the platform's. */
interface ServiceWrite {
  id: string | null
  wanted?: ServiceStatus
  by_vendor: boolean
}

/** Works out what a write makes of a service's state and of its review, by the platform's setting. */
export const planServicePublicationStep = createStep(
  "plan-service-publication",
  async ({ id, wanted, by_vendor }: ServiceWrite, { container }) => {
    const current =
      id === null ? null : (await container.resolve(SCHEDULING_MODULE).retrieveService(id)).status
    const { services } = await loadApprovals(container)
    return new StepResponse(planPublication({ wanted, current, byVendor: by_vendor, required: services }))
  },
)
