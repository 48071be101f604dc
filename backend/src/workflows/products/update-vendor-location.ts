import { updateStockLocationsWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateStockLocation } from "../../api/schemas/stock"
import { findStockLocationStep } from "./steps/find-stock-location"

/**
 * Changes name and address of a place where goods lie.
 * @throws 404 when it is no vendor's
 */
export const updateVendorLocationWorkflow = createWorkflow(
  "update-vendor-location",
  (input: { id: string; body: UpdateStockLocation }) => {
    const location = findStockLocationStep(input)
    updateStockLocationsWorkflow.runAsStep({
      input: transform({ input, location }, ({ input: { id, body }, location }) => {
        const { name, ...address } = body
        return {
          selector: { id },
          update: {
            ...(name === undefined ? {} : { name }),
            address: {
              ...location.address,
              ...address,
              postal_code: address.postal_code ?? location.address.postal_code,
            },
          },
        }
      }),
    })
    return new WorkflowResponse(location)
  },
)
