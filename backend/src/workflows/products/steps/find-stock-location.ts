import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { vendorOfLocation } from "../vendor-of-location"

/**
 * Finds a place where a vendor's goods lie, with its address.
 * @throws 404 when it is no vendor's
 */
export const findStockLocationStep = createStep(
  "find-stock-location",
  async ({ id }: { id: string }, { container }) => {
    const vendor_id = await vendorOfLocation(container, id)
    const { name, address } = await container
      .resolve(Modules.STOCK_LOCATION)
      .retrieveStockLocation(id, { relations: ["address"] })
    return new StepResponse({
      id,
      vendor_id,
      name,
      address: {
        address_1: address?.address_1 ?? "",
        city: address?.city ?? undefined,
        postal_code: address?.postal_code ?? undefined,
        country_code: address?.country_code ?? "",
      },
    })
  },
)
