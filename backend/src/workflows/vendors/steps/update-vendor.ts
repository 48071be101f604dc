import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UpdateVendor } from "../../../api/schemas/vendor"
import { VENDOR_MODULE } from "../../../modules/vendor"

/** Updates a vendor's profile; compensation writes back what was there. */
export const updateVendorStep = createStep(
  "update-vendor",
  async (input: UpdateVendor & { id: string }, { container }) => {
    const vendors = container.resolve(VENDOR_MODULE)
    const { id, name, email, phone, description, logo_url, commission_rate, reminder_minutes } =
      await vendors.retrieveVendor(input.id)
    const before = { id, name, email, phone, description, logo_url, commission_rate, reminder_minutes }
    await vendors.updateVendors(input)
    return new StepResponse({ id }, before)
  },
  async (before, { container }) => {
    if (before) await container.resolve(VENDOR_MODULE).updateVendors(before)
  },
)
