import {
  acquireLockStep,
  deleteFulfillmentSetsWorkflow,
  deleteStockLocationsWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { vendorLock } from "../vendors/vendor-lock"
import { requireEmptyLocationStep } from "./steps/require-empty-location"
import { removeStockLevelsStep } from "./steps/remove-stock-levels"
import { findStockLocationStep } from "./steps/find-stock-location"

/**
 * Closes a place where nothing lies any more, with its ways of delivery.
 * @throws 404 when it is no vendor's, 409 `last_location`, `location_in_use` while something lies there, is reserved
 * there or is still to leave it
 */
export const deleteStockLocationWorkflow = createWorkflow(
  "delete-stock-location",
  (input: { id: string }) => {
    const location = findStockLocationStep(input)
    const lock = transform({ location }, ({ location }) => vendorLock(location.vendor_id))
    acquireLockStep(lock)
    const { fulfillment_set_ids, level_ids } = requireEmptyLocationStep(location)
    deleteFulfillmentSetsWorkflow.runAsStep({ input: { ids: fulfillment_set_ids } })
    removeStockLevelsStep({ ids: level_ids })
    deleteStockLocationsWorkflow.runAsStep({
      input: transform({ input }, ({ input: { id } }) => ({ ids: [id] })),
    })
    releaseLockStep(lock)
    return new WorkflowResponse(location)
  },
)
