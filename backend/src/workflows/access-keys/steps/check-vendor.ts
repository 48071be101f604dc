import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VENDOR_MODULE } from "../../../modules/vendor"

/**
 * Checks that a vendor which was named is there.
 * @throws 404
 */
export const checkVendorStep = createStep(
  "check-vendor",
  async ({ vendor_id }: { vendor_id: string | null }, { container }) => {
    const found =
      vendor_id === null ||
      (await container.resolve(VENDOR_MODULE).listVendors({ id: vendor_id }, { take: 1 })).length > 0
    if (!found)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `vendor_id: there is no vendor ${vendor_id}`)
    return new StepResponse({ vendor_id })
  },
)
