import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { vendorLock } from "../vendors/vendor-lock"
import { openStockLocationWorkflow } from "./open-stock-location"
import type { NewStockLocation } from "./steps/plan-stock-location"

/**
 * Opens another place where a vendor's goods lie, at which each of its articles has a level of nothing. Answers its `id`.
 * @throws 404 unknown vendor, 409 `venue_missing`
 */
export const createStockLocationWorkflow = createWorkflow(
  "create-stock-location",
  (input: NewStockLocation) => {
    const lock = transform({ input }, ({ input }) => vendorLock(input.vendor_id))
    acquireLockStep(lock)
    const location = openStockLocationWorkflow.runAsStep({ input })
    releaseLockStep(lock)
    return new WorkflowResponse(location)
  },
)
